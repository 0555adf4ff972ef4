//! A case without choices: its smallest document, or that it has none.

use serde_json::Value;

use super::{Question, Sink, Solver, case::Case, choose::Outcome};
use crate::evolution::{decimal::canonical, node::Kinds};

/// What a case makes.
pub(super) enum Built {
    Document(Value),
    Nothing,
    Unclear(&'static str),
}

impl Solver {
    pub(super) fn leaf(&mut self, question: &Question, case: &Case, take: Sink<'_>) -> Outcome {
        if let Some(values) = &case.values {
            let mut doubt = false;
            for value in values {
                match self.hold(question, value) {
                    Some(false) => {}
                    // Another alternative may take the value, from a writer that names less.
                    _ if self.hold(&case.chosen, value) == Some(false) || !self.is_written(case, value) => {}
                    held => {
                        if take(value) {
                            return Outcome::Taken;
                        }
                        doubt |= held.is_none();
                    }
                }
            }
            return if doubt { Outcome::Maybe("a listed value is in doubt") } else { Outcome::None };
        }
        match self.build(case) {
            Built::Nothing => Outcome::None,
            Built::Unclear(why) => Outcome::Maybe(why),
            Built::Document(value) => {
                if take(&value) {
                    Outcome::Taken
                } else if case.doubt {
                    Outcome::Maybe("it depends on what cannot be reckoned with")
                } else {
                    Outcome::None
                }
            }
        }
    }

    /// Whether a writer that writes only what it names writes a listed value.
    fn is_written(&mut self, case: &Case, value: &Value) -> bool {
        let mut names = value.as_object().into_iter().flat_map(serde_json::Map::keys);
        case.lists || names.all(|name| self.may_write(case, name))
    }

    fn build(&mut self, case: &Case) -> Built {
        let excluded = |value: &Value| {
            !case.except.is_empty() && {
                let value = canonical(value);
                case.except.iter().any(|values| values.contains(&value))
            }
        };
        match case.kind {
            Kinds::NULL if excluded(&Value::Null) => Built::Nothing,
            Kinds::NULL => Built::Document(Value::Null),
            Kinds::BOOLEAN => [true, false]
                .into_iter()
                .map(Value::Bool)
                .find(|value| !excluded(value))
                .map_or(Built::Nothing, Built::Document),
            Kinds::INTEGER | Kinds::FRACTION => Self::number(case),
            Kinds::STRING => self.text(case),
            kind => {
                let mut case = case.clone();
                // What is excluded is avoided by what is longer.
                for _ in 0..4 {
                    let built = if kind == Kinds::ARRAY { self.list(&case) } else { self.record(&case) };
                    match built {
                        Built::Document(value) if excluded(&value) => {
                            let length = value
                                .as_array()
                                .map_or_else(|| value.as_object().map_or(0, serde_json::Map::len), Vec::len);
                            case.at_least(length as u64 + 1);
                            if !case.is_possible() {
                                break;
                            }
                        }
                        other => return other,
                    }
                }
                Built::Unclear("only listed lists or objects were found")
            }
        }
    }
}
