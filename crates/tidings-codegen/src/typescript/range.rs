//! What is asked of a number: as a guard, as a check, and in words.

use super::expression::{Expression, all, arrow, call, plain};
use super::literal::{self, integer, string};
use crate::model::{Bound, Integer, IntegerFormat, NumberFormat, NumberType};

/// What is asked of a number.
pub(super) enum Range {
    /// An integer whose bounds a JavaScript number holds, like every integer between them.
    Narrow { from: i128, to: i128, factor: Option<u64> },
    /// An integer that may be greater: a `number` or a `bigint`.
    Wide { from: Option<String>, to: Option<String>, factor: Option<u64> },
    /// Any number; where its digits matter, a `number` or a `Decimal`.
    Any { is_decimal: bool, from: Option<Limit>, to: Option<Limit>, factor: Option<String> },
}

/// The end of a range, as the schema spells it.
pub(super) struct Limit {
    spelled: String,
    exclusive: bool,
}

impl Range {
    pub(super) fn of_integer(integer: &Integer) -> Self {
        let factor = integer.multiple_of;
        match bounds(integer) {
            (Some(from), Some(to)) if from >= -literal::SAFE && to <= literal::SAFE => {
                Self::Narrow { from, to, factor }
            }
            (from, to) => {
                let greatest = (integer.format == IntegerFormat::Uint128).then(|| u128::MAX.to_string());
                Self::Wide {
                    from: from.map(|from| from.to_string()),
                    to: to.map(|to| to.to_string()).or(greatest),
                    factor,
                }
            }
        }
    }

    pub(super) fn of_number(number: &NumberType) -> Self {
        let limit = |bound: &Option<Bound>| {
            bound.as_ref().map(|bound| Limit { spelled: bound.value.to_string(), exclusive: bound.exclusive })
        };
        Self::Any {
            is_decimal: number.format == NumberFormat::Decimal,
            from: limit(&number.minimum),
            to: limit(&number.maximum),
            factor: number.multiple_of.as_ref().map(ToString::to_string),
        }
    }

    /// The type of its values.
    pub(super) fn ty(&self) -> &'static str {
        match self {
            Self::Narrow { .. } | Self::Any { is_decimal: false, .. } => "number",
            Self::Wide { .. } => "number | bigint",
            Self::Any { is_decimal: true, .. } => "number | t.Decimal",
        }
    }

    /// The expression that is true of its values.
    pub(super) fn guard(&self, value: &str) -> Expression {
        let multiple = |factor: &str| call("t.isMultiple", [plain(value), plain(string(factor))]);
        match self {
            Self::Narrow { from, to, factor } => {
                let guard = if is_int32(*from, *to) {
                    call("t.isInt32", [plain(value)])
                } else {
                    call("t.isInteger", [plain(value), plain(from.to_string()), plain(to.to_string())])
                };
                let multiple = factor.map(|factor| plain(format!("{value} % {factor} === 0")));
                all(std::iter::once(guard).chain(multiple).collect())
            }
            Self::Wide { from, to, factor } => {
                let arguments = std::iter::once(plain(value)).chain(between(from.as_ref(), to.as_ref()));
                let guard = call("t.isWide", arguments.collect::<Vec<_>>());
                let multiple = factor.map(|factor| multiple(&factor.to_string()));
                all(std::iter::once(guard).chain(multiple).collect())
            }
            Self::Any { is_decimal, from, to, factor } => {
                let guard = call(if *is_decimal { "t.isDecimal" } else { "t.isNumber" }, [plain(value)]);
                let tests = limits(*is_decimal, value, from.as_ref(), to.as_ref());
                all(std::iter::once(guard).chain(tests).chain(factor.as_deref().map(multiple)).collect())
            }
        }
    }

    /// The check that says what is wrong with other values.
    pub(super) fn check(&self) -> Expression {
        let (check, factor) = match self {
            Self::Narrow { from, to, factor } => {
                let check = if is_int32(*from, *to) {
                    plain("t.int32")
                } else {
                    call("t.integer", [plain(from.to_string()), plain(to.to_string())])
                };
                (check, factor.map(|factor| factor.to_string()))
            }
            Self::Wide { from, to, factor } => {
                (call("t.wide", between(from.as_ref(), to.as_ref())), factor.map(|factor| factor.to_string()))
            }
            Self::Any { is_decimal, from, to, factor } => {
                let tests = limits(*is_decimal, "item", from.as_ref(), to.as_ref());
                let check = match (tests.is_empty(), is_decimal) {
                    (true, false) => plain("t.number"),
                    (true, true) => plain("t.decimal"),
                    (false, _) => call(
                        if *is_decimal { "t.decimalThat" } else { "t.numberThat" },
                        [plain(string(&words(from.as_ref(), to.as_ref()))), arrow("item", all(tests))],
                    ),
                };
                (check, factor.clone())
            }
        };
        match factor {
            Some(factor) => call("t.multiple", [check, plain(string(&factor))]),
            None => check,
        }
    }
}

/// The bounds of an integer: its own, or its format's.
fn bounds(integer: &Integer) -> (Option<i128>, Option<i128>) {
    let (lowest, highest) = integer.format.bounds();
    (integer.minimum.or(lowest), integer.maximum.or(highest))
}

fn is_int32(from: i128, to: i128) -> bool {
    (from, to) == (i32::MIN.into(), i32::MAX.into())
}

/// The bounds of a wide integer as arguments.
fn between(from: Option<&String>, to: Option<&String>) -> Vec<Expression> {
    match (from, to) {
        (None, None) => Vec::new(),
        (Some(from), None) => vec![plain(integer(from))],
        (from, Some(to)) => {
            vec![plain(from.map_or_else(|| "-Infinity".to_owned(), |from| integer(from))), plain(integer(to))]
        }
    }
}

/// The tests of a number's range.
fn limits(is_decimal: bool, value: &str, from: Option<&Limit>, to: Option<&Limit>) -> Vec<Expression> {
    let test = |limit: &Limit, inside: &str| {
        let sign = if limit.exclusive { inside.to_owned() } else { format!("{inside}=") };
        plain(if is_decimal {
            format!("t.compare({value}, {}) {sign} 0", string(&limit.spelled))
        } else {
            format!("{value} {sign} {}", literal::number(&limit.spelled))
        })
    };
    from.map(|from| test(from, ">")).into_iter().chain(to.map(|to| test(to, "<"))).collect()
}

/// What is expected of a number's range.
fn words(from: Option<&Limit>, to: Option<&Limit>) -> String {
    let least = |from: &Limit| {
        format!("{} {}", if from.exclusive { "greater than" } else { "of at least" }, from.spelled)
    };
    let most =
        |to: &Limit| format!("{} {}", if to.exclusive { "less than" } else { "of at most" }, to.spelled);
    match (from, to) {
        (Some(from), Some(to)) if !from.exclusive && !to.exclusive => {
            format!("a number from {} to {}", from.spelled, to.spelled)
        }
        (Some(from), Some(to)) => format!("a number {} and {}", least(from), most(to)),
        (Some(from), None) => format!("a number {}", least(from)),
        (None, Some(to)) => format!("a number {}", most(to)),
        (None, None) => "a number".to_owned(),
    }
}
