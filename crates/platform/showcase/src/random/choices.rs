//! Enums and unions.

use proptest::collection::{btree_set, vec};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value};

use super::scalars::{f64s, i32s, i64s, maps_of, texts, u8s, u16s, u32s};
use super::structures::{objects, values};
use crate::{
    AnyOfThem, Channel, Currency, EnumsShown, Expression, FormVersion, Identifier, Loose, Measurement, Move,
    NamedShape, NestedUnionsShown, Occasion, OddValue, Only, OpenUnionsShown, Payment, Priority, Reading,
    Setting, Shape, Step, Transfer, UnionsShown, Weekday, Wrapped,
};

/// Texts that are none of those that are known.
fn unlisted(known: &'static [&'static str]) -> impl Strategy<Value = String> + Clone {
    texts().prop_filter("not listed", move |text| !known.contains(&text.as_str()))
}

/// Values of an open enum of map keys.
pub(super) fn channels() -> impl Strategy<Value = Channel> {
    prop_oneof![
        Just(Channel::Email),
        Just(Channel::TextMessage),
        unlisted(&["email", "textMessage"]).prop_map(Channel::Other),
    ]
}

fn weekdays() -> impl Strategy<Value = Weekday> + Clone {
    select(vec![Weekday::WorkingDay, Weekday::Saturday, Weekday::Sunday])
}

fn currencies() -> impl Strategy<Value = Currency> + Clone {
    prop_oneof![Just(Currency::Nok), Just(Currency::Eur), unlisted(&["NOK", "EUR"]).prop_map(Currency::Other)]
}

fn odd_values() -> impl Strategy<Value = OddValue> {
    select(vec![
        OddValue::InProgress,
        OddValue::Second,
        OddValue::FortyTwo,
        OddValue::Null,
        OddValue::Proto,
        OddValue::Honest,
        OddValue::Quoted,
    ])
}

prop_compose! {
    /// Payloads of `showcase.enums`.
    pub fn enums()(
        closed in weekdays(), open in currencies(),
        numeric in select(vec![Priority::Low, Priority::Normal, Priority::High]),
        odd in odd_values(),
        nullable in of(weekdays()), optional in of(currencies()), list in vec(currencies(), 0..4),
        set in btree_set(weekdays(), 0..4), with_default in weekdays(),
    ) -> EnumsShown {
        EnumsShown {
            closed, open, numeric, odd, single: Only::This, constant: FormVersion, nullable, optional, list,
            set, with_default,
        }
    }
}

fn named_shapes() -> impl Strategy<Value = NamedShape> + Clone {
    texts().prop_map(|name| NamedShape { name })
}

fn shapes() -> BoxedStrategy<Shape> {
    prop_oneof![
        Just(Shape::Empty),
        f64s().prop_map(Shape::Circle),
        (f64s(), f64s()).prop_map(|(width, height)| Shape::Rectangle(width, height)),
        (u8s(), of(any::<bool>()))
            .prop_map(|(corner_count, regular)| Shape::Polygon { corner_count, regular }),
        named_shapes().prop_map(Shape::Named),
        vec((i32s(), i32s()), 0..4).prop_map(Shape::Path),
        of(u8s()).prop_map(Shape::Maybe),
    ]
    .boxed()
}

fn transfers() -> impl Strategy<Value = Transfer> + Clone {
    (texts(), of(texts())).prop_map(|(iban, message)| Transfer { iban, message })
}

/// Values of an internally tagged union.
pub(super) fn payments() -> BoxedStrategy<Payment> {
    prop_oneof![
        Just(Payment::Cash),
        (texts(), of(u8s())).prop_map(|(last_four, instalments)| Payment::Card { last_four, instalments }),
        transfers().prop_map(Payment::Transfer),
        Just(Payment::Invoice {}),
    ]
    .boxed()
}

fn measurements() -> BoxedStrategy<Measurement> {
    prop_oneof![
        Just(Measurement::Nothing),
        i32s().prop_map(Measurement::Length),
        (u16s(), u16s()).prop_map(|(systolic, diastolic)| Measurement::BloodPressure(systolic, diastolic)),
        (u16s(), texts()).prop_map(|(speed, direction)| Measurement::Wind { speed, direction }),
        transfers().prop_map(Measurement::Account),
    ]
    .boxed()
}

fn identifiers() -> BoxedStrategy<Identifier> {
    prop_oneof![
        i64s().prop_map(Identifier::Number),
        texts().prop_map(Identifier::Text),
        (texts(), texts()).prop_map(|(one, other)| Identifier::Pair(one, other)),
        (texts(), u32s()).prop_map(|(scope, id)| Identifier::Scoped { scope, id }),
        named_shapes().prop_map(Identifier::Shape),
        any::<bool>().prop_map(Identifier::Flag),
    ]
    .boxed()
}

prop_compose! {
    /// Payloads of `showcase.unions`.
    pub fn unions()(
        external in shapes(), internal in payments(), adjacent in measurements(), untagged in identifiers(),
        list in vec(payments(), 0..4), map in maps_of(shapes()), nullable in of(measurements()),
        optional in of(shapes()), identifiers in vec(identifiers(), 0..4),
    ) -> UnionsShown {
        UnionsShown { external, internal, adjacent, untagged, list, map, nullable, optional, identifiers }
    }
}

/// Objects whose tag is none of those that are known.
fn tagged(tag: &'static str, known: &'static [&'static str]) -> impl Strategy<Value = Value> {
    (unlisted(known), objects()).prop_map(move |(name, more)| {
        let mut object = Map::from_iter([(tag.to_owned(), Value::from(name))]);
        object.extend(more.into_iter().filter(|(key, _)| key != tag));
        Value::Object(object)
    })
}

fn moves() -> impl Strategy<Value = Move> {
    let known = &["pass", "forward", "jump"];
    prop_oneof![
        Just(Move::Pass),
        u8s().prop_map(Move::Forward),
        texts().prop_map(|to| Move::Jump { to }),
        unlisted(known).prop_map(|name| Move::Other(Value::from(name))),
        (unlisted(known), values())
            .prop_map(|(name, body)| Move::Other(Map::from_iter([(name, body)]).into())),
    ]
}

fn steps() -> BoxedStrategy<Step> {
    prop_oneof![
        Just(Step::Stop),
        u32s().prop_map(|seconds| Step::Wait { seconds }),
        transfers().prop_map(Step::Pay),
        tagged("kind", &["stop", "wait", "pay"]).prop_map(Step::Other),
    ]
    .boxed()
}

fn readings() -> impl Strategy<Value = Reading> {
    prop_oneof![
        Just(Reading::Silent),
        u16s().prop_map(Reading::Level),
        u8s().prop_map(|code| Reading::Fault { code }),
        tagged("t", &["silent", "level", "fault"]).prop_map(Reading::Other),
    ]
}

fn settings() -> impl Strategy<Value = Setting> {
    let is_known = |value: &Value| {
        value.is_boolean()
            || value.as_array().is_some_and(|items| items.len() == 2)
            || value.get("low").is_some()
    };
    prop_oneof![
        any::<bool>().prop_map(Setting::Switch),
        (i32s(), i32s()).prop_map(|(low, high)| Setting::Range { low, high }),
        values().prop_filter("not listed", move |value| !is_known(value)).prop_map(Setting::Other),
    ]
}

prop_compose! {
    /// Payloads of `showcase.open-unions`.
    pub fn open_unions()(
        external in moves(), internal in steps(), adjacent in readings(), untagged in settings(),
        list in vec(steps(), 0..4), nullable in of(steps()), optional in of(moves()),
    ) -> OpenUnionsShown {
        OpenUnionsShown { external, internal, adjacent, untagged, list, nullable, optional }
    }
}

fn any_of_them() -> impl Strategy<Value = AnyOfThem> {
    prop_oneof![
        shapes().prop_map(AnyOfThem::Shape),
        payments().prop_map(AnyOfThem::Payment),
        measurements().prop_map(AnyOfThem::Measurement),
        identifiers().prop_map(AnyOfThem::Identifier),
        weekdays().prop_map(AnyOfThem::Weekday),
        of(payments()).prop_map(AnyOfThem::Maybe),
        vec(shapes(), 0..4).prop_map(AnyOfThem::Shapes),
    ]
}

fn occasions() -> impl Strategy<Value = Occasion> {
    prop_oneof![
        (payments(), vec(identifiers(), 0..3))
            .prop_map(|(payment, articles)| Occasion::Purchase { payment, articles }),
        of(payments()).prop_map(|payment| Occasion::Refund { payment }),
    ]
}

fn wrapped() -> impl Strategy<Value = Wrapped> {
    prop_oneof![
        measurements().prop_map(Wrapped::Measurement),
        payments().prop_map(Wrapped::Payment),
        shapes().prop_map(Wrapped::Shape),
    ]
}

fn loose() -> impl Strategy<Value = Loose> {
    prop_oneof![
        payments().prop_map(Loose::Payment),
        weekdays().prop_map(Loose::Weekday),
        transfers().prop_map(Loose::Transfer),
        vec(identifiers(), 0..3).prop_map(Loose::Identifiers),
    ]
}

fn expressions() -> impl Strategy<Value = Expression> {
    let leaf = i32s().prop_map(Expression::Literal);
    leaf.prop_recursive(4, 16, 3, |inner| {
        prop_oneof![
            inner.clone().prop_map(|it| Expression::Negative(Box::new(it))),
            vec(inner.clone(), 0..4).prop_map(Expression::Sum),
            (inner.clone(), inner).prop_map(|(dividend, divisor)| Expression::Quotient {
                dividend: Box::new(dividend),
                divisor: Box::new(divisor),
            }),
        ]
    })
}

prop_compose! {
    /// Payloads of `showcase.nested-unions`.
    pub fn nested_unions()(
        external in any_of_them(), internal in occasions(), adjacent in wrapped(), untagged in loose(),
        expression in expressions(),
    ) -> NestedUnionsShown {
        NestedUnionsShown { external, internal, adjacent, untagged, expression }
    }
}
