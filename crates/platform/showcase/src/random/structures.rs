//! Collections, flattened and recursive types, and any value.

use proptest::array::{uniform2, uniform3};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option::of;
use proptest::prelude::*;
use serde_json::{Map, Number, Value};

use super::choices::{channels, payments};
use super::scalars::{f32s, f64s, i8s, i16s, i32s, i64s, keys, maps_of, texts, u8s, u16s, u32s, u64s};
use crate::{
    Address, Addressed, Annotation, Answer, AnythingShown, Base, Budget, Chain, Closed, ClosedEmpty,
    CollectionsShown, Condition, Coordinates, Counted, CountryCode, Deep, Drawn, Empty, Entry, Extended,
    Figure, FlatteningShown, Folder, Index, MapsShown, MaybeAnswered, MaybeSigned, Middle, Nothing, Paid,
    Point, RecursionShown, Reply, Side, Signature, Stage, Tree, Valued,
};

/// Any JSON value, a few levels deep.
pub(super) fn values() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        i64s().prop_map(Value::from),
        u64s().prop_map(Value::from),
        f64s().prop_map(|number| Number::from_f64(number).map_or(Value::Null, Value::Number)),
        texts().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![vec(inner.clone(), 0..4).prop_map(Value::from), objects_of(inner).prop_map(Value::Object)]
    })
    .boxed()
}

/// JSON objects of some values.
fn objects_of(values: impl Strategy<Value = Value>) -> impl Strategy<Value = Map<String, Value>> {
    btree_map(keys(), values, 0..4).prop_map(|members| members.into_iter().collect())
}

/// Any JSON object.
pub(super) fn objects() -> BoxedStrategy<Map<String, Value>> {
    objects_of(values()).boxed()
}

/// Points.
pub(super) fn points() -> impl Strategy<Value = Point> + Clone {
    (f64s(), f64s()).prop_map(|(x, y)| Point { x, y })
}

fn sides() -> impl Strategy<Value = Side> {
    prop_oneof![Just(Side::LeftHand), Just(Side::RightHand)]
}

prop_compose! {
    /// Payloads of `showcase.collections`.
    pub fn collections()(
        list in vec(texts(), 0..4), set in btree_set(u16s(), 0..4), records in vec(points(), 0..3),
        grid in vec(vec(f64s(), 0..3), 0..3), array in uniform3(u8s()), segment in uniform2(points()),
        tuple in (texts(), i32s(), of(any::<bool>()), points()),
        coordinates in (f64s(), f64s()).prop_map(|(latitude, longitude)| Coordinates(latitude, longitude)),
        single in (u32s(),),
        long_tuple in (
            (u8s(), u16s(), u32s(), i8s(), i16s(), i32s()),
            (f32s(), f64s(), any::<bool>(), texts(), u8s(), u8s()),
        ).prop_map(|(one, two)| {
            (one.0, one.1, one.2, one.3, one.4, one.5, two.0, two.1, two.2, two.3, two.4, two.5)
        }),
        pairs in vec((texts(), u32s()), 0..3),
    ) -> CollectionsShown {
        CollectionsShown {
            list, set, records, grid, array, segment, tuple, coordinates, single, long_tuple, pairs,
        }
    }
}

prop_compose! {
    /// Payloads of `showcase.maps`.
    pub fn maps()(
        by_text in maps_of(i32s()), by_integer in btree_map(i32s(), texts(), 0..4),
        by_index in btree_map(u32s(), points(), 0..3), by_side in btree_map(sides(), i32s(), 0..3),
        by_channel in btree_map(channels(), vec(u8s(), 0..3), 0..4),
        by_code in btree_map("[A-Z]{2}".prop_map(CountryCode), texts(), 0..3), points in maps_of(points()),
        nullable_values in maps_of(of(texts())), nested in maps_of(maps_of(vec(i32s(), 0..3))),
        list in vec(maps_of(any::<bool>()), 0..3),
    ) -> MapsShown {
        MapsShown {
            by_text, by_integer, by_index, by_side, by_channel, by_code, points, nullable_values, nested, list,
        }
    }
}

fn bases() -> impl Strategy<Value = Base> {
    (texts(), of(texts())).prop_map(|(correlation_id, sender)| Base { correlation_id, sender })
}

/// Objects without the properties that stand beside them.
fn without(taken: &'static [&'static str]) -> impl Strategy<Value = Map<String, Value>> {
    objects().prop_map(move |mut object| {
        object.retain(|key, _| !taken.contains(&key.as_str()));
        object
    })
}

fn extended(taken: &'static [&'static str]) -> impl Strategy<Value = Extended> {
    (any::<bool>(), without(taken)).prop_map(|(known, more)| Extended { known, more })
}

fn answers() -> impl Strategy<Value = Answer> {
    prop_oneof![
        Just(Answer::Yes),
        texts().prop_map(Answer::No),
        u8s().prop_map(|days| Answer::Later { days })
    ]
}

fn addresses() -> impl Strategy<Value = Address> {
    prop_oneof![
        texts().prop_map(|street| Address::Street { street }),
        u16s().prop_map(|post_box| Address::PostBox { post_box }),
    ]
}

fn drawings() -> impl Strategy<Value = Drawn> {
    let figures =
        prop_oneof![u8s().prop_map(Figure::Disc), u8s().prop_map(|corners| Figure::Polygon { corners }),];
    (texts(), figures).prop_map(|(colour, figure)| Drawn { colour, figure })
}

fn questions() -> impl Strategy<Value = MaybeAnswered> {
    let replies = prop_oneof![
        u8s().prop_map(|times| Reply::Agreed { times }),
        of(texts()).prop_map(|reason| Reply::Refused { reason }),
    ];
    (texts(), of(replies)).prop_map(|(question, reply)| MaybeAnswered { question, reply })
}

fn stages() -> impl Strategy<Value = Stage> {
    prop_oneof![
        (bases(), texts()).prop_map(|(base, vehicle)| Stage::Travelling { base, vehicle }),
        extended(&["known", "stage"]).prop_map(Stage::Arrived),
    ]
}

prop_compose! {
    /// Payloads of `showcase.flattening`.
    pub fn flattening()(
        base in bases(),
        deep in (bases(), texts(), u8s())
            .prop_map(|(base, middle_name, depth)| Deep { middle: Middle { base, middle_name }, depth }),
        maybe in (texts(), of((texts(), texts()))).prop_map(|(text, signature)| MaybeSigned {
            text,
            signature: signature.map(|(signed_by, signed_at)| Signature { signed_by, signed_at }),
        }),
        counted in (u32s(), maps_of(i32s())).prop_map(|(total, mut words)| {
            words.remove("total");
            Counted { total, words }
        }),
        budget in (texts(), maps_of(payments())).prop_map(|(first, mut payments)| {
            payments.remove("first");
            Budget { first, payments }
        }),
        extended in extended(&["known"]),
        paid in (texts(), payments()).prop_map(|(article, payment)| Paid { article, payment }),
        valued in (texts(), answers()).prop_map(|(about, value)| Valued { about, value }),
        addressed in (texts(), addresses()).prop_map(|(to, address)| Addressed { to, address }),
        drawn in drawings(), maybe_answered in questions(),
        closed in (u8s(), of(u8s())).prop_map(|(only, other)| Closed { only, other }),
        within_variant in stages(),
    ) -> FlatteningShown {
        FlatteningShown {
            base, deep, maybe, counted, budget, extended, paid, valued, addressed, drawn, maybe_answered, closed,
            within_variant,
        }
    }
}

fn trees() -> impl Strategy<Value = Tree> {
    let leaf = i32s().prop_map(|value| Tree { value, children: Vec::new() });
    leaf.prop_recursive(5, 16, 3, |inner| {
        (i32s(), vec(inner, 0..4)).prop_map(|(value, children)| Tree { value, children })
    })
}

fn chains() -> impl Strategy<Value = Chain> {
    vec(texts(), 1..12).prop_map(|links| {
        let end = Chain { link: "end".to_owned(), next: None };
        links.into_iter().fold(end, |next, link| Chain { link, next: Some(Box::new(next)) })
    })
}

fn indexes() -> impl Strategy<Value = Index> {
    let leaf = Just(Index { parts: [].into() });
    leaf.prop_recursive(4, 12, 3, |inner| maps_of(inner).prop_map(|parts| Index { parts }))
}

fn entries() -> impl Strategy<Value = Entry> {
    let leaf = (texts(), u32s()).prop_map(|(name, size)| Entry::File { name, size });
    leaf.prop_recursive(4, 12, 3, |inner| {
        prop_oneof![
            (texts(), vec(inner.clone(), 0..3))
                .prop_map(|(name, entries)| Entry::Folder(Folder { name, entries })),
            (texts(), inner).prop_map(|(name, target)| Entry::Link { name, target: Box::new(target) }),
        ]
    })
}

fn conditions() -> impl Strategy<Value = Condition> {
    let leaf = prop_oneof![Just(Condition::Always), texts().prop_map(Condition::Has)];
    leaf.prop_recursive(4, 12, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Condition::All),
            inner.clone().prop_map(|it| Condition::Not(Box::new(it))),
            (inner.clone(), inner).prop_map(|(a, b)| Condition::Implies(Box::new(a), Box::new(b))),
        ]
    })
}

/// Payloads of `showcase.recursion`.
pub fn recursion() -> impl Strategy<Value = RecursionShown> {
    let leaf = (trees(), chains(), indexes(), (texts(), vec(entries(), 0..3)), conditions()).prop_map(
        |(tree, chain, index, (name, entries), condition)| RecursionShown {
            previous: None,
            tree,
            chain,
            index,
            folder: Folder { name, entries },
            condition,
        },
    );
    let leaf = leaf.boxed();
    (leaf.clone(), of(leaf))
        .prop_map(|(this, previous)| RecursionShown { previous: previous.map(Box::new), ..this })
}

fn annotations() -> impl Strategy<Value = Annotation> {
    prop_oneof![texts().prop_map(Annotation::Text), values().prop_map(Annotation::Data)]
}

prop_compose! {
    /// Payloads of `showcase.anything`.
    pub fn anything()(
        any in values(), optional_any in of(values()), object in objects(), list in vec(values(), 0..4),
        map in maps_of(values()), tuple in (texts(), values()), union in annotations(), empties in 0..3_usize,
    ) -> AnythingShown {
        AnythingShown {
            any, optional_any, object, list, map, tuple, union, unit: (), named_unit: Nothing, empty: Empty {},
            closed_empty: ClosedEmpty {}, empties: vec![Empty {}; empties],
        }
    }
}
