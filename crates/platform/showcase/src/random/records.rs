//! What may be absent, what is asked of values, names, and documentation.
#![allow(deprecated, reason = "what is deprecated is shown too")]

use proptest::collection::{btree_map, btree_set, vec};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

use super::scalars::{i32s, keys, texts, u8s};
use super::structures::points;
use crate::{
    AlikeNames, ArticleCode, Change, ConstraintsShown, Contact, Decimal, DocumentationShown, EvenNumber,
    Keywords, Members, NamesShown, Object, OddNames, OldRecord, OptionalShown, Outcome, Percent, Price,
    Promise, Reserved, Share, State, Tag, Title,
};

fn contacts() -> BoxedStrategy<Contact> {
    (texts(), of(texts())).prop_map(|(email, phone)| Contact { email, phone }).boxed()
}

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    vec(u8s(), 0..4)
}

prop_compose! {
    /// Payloads of `showcase.optional`.
    pub fn optional()(
        required in texts(), nullable in of(texts()), optional in of(texts()), optional_nullable in of(of(texts())),
        required_number in i32s(), nullable_number in of(i32s()), optional_number in of(i32s()),
        optional_nullable_number in of(of(i32s())), required_record in contacts(), nullable_record in of(contacts()),
        optional_record in of(contacts()), optional_nullable_record in of(of(contacts())), required_list in bytes(),
        nullable_list in of(bytes()), optional_list in bytes(), optional_nullable_list in of(of(bytes())),
        optional_nullable_boolean in of(of(any::<bool>())), nullable_items in vec(of(texts()), 0..4),
        with_default in prop_oneof![Just(3), u8s()], absent_is_default in prop_oneof![Just("NOK".to_owned()), texts()],
    ) -> OptionalShown {
        OptionalShown {
            required, nullable, optional, optional_nullable, required_number, nullable_number, optional_number,
            optional_nullable_number, required_record, nullable_record, optional_record, optional_nullable_record,
            required_list, nullable_list, optional_list, optional_nullable_list, optional_nullable_boolean,
            nullable_items, with_default, absent_is_default,
        }
    }
}

/// Text of a length in characters, of which some take two UTF-16 units.
fn lengths(shortest: usize, longest: usize) -> impl Strategy<Value = String> {
    let letters = prop_oneof![any::<char>(), select(vec!['a', '\u{1f353}', '\0', '\u{301}'])];
    vec(letters, shortest..=longest).prop_map(String::from_iter)
}

fn titles() -> impl Strategy<Value = Title> {
    lengths(1, 20).prop_map(Title)
}

fn percents() -> impl Strategy<Value = Percent> {
    prop_oneof![0..=100_u8, Just(0), Just(100)].prop_map(Percent)
}

/// Whole cents, with trailing zeros or without.
fn prices() -> impl Strategy<Value = Price> {
    let spelled = (-99..=1_000_000_000_000_i64, 0..3_u8).prop_map(|(cents, form)| {
        let decimal = Decimal::cents(cents);
        match form {
            0 => decimal,
            1 => Decimal::of(format!("{}0", decimal.as_str())),
            _ => Decimal::of(decimal.as_str().trim_end_matches('0').trim_end_matches('.').to_owned()),
        }
    });
    prop_oneof![4 => spelled, 1 => Just(Decimal::of("-0.99".to_owned()))].prop_map(Price)
}

prop_compose! {
    /// Payloads of `showcase.constraints`.
    pub fn constraints()(
        title in titles(), initials in lengths(2, 2), code in "[A-Z]{3}-[0-9]{1,12}".prop_map(ArticleCode),
        password in (texts(), "[0-9][a-z\u{1f353}]{7}", texts())
            .prop_map(|(before, middle, after)| format!("{before}{middle}{after}")),
        pattern in prop_oneof!["[0-9]{4}-[0-9]{2}", "[A-ZÆØÅ]{1,5}", "[a-z0-9\u{1f353}]{3}"],
        percent in percents(), liquid in prop_oneof![0.001..99.999_f64, Just(f64::MIN_POSITIVE)],
        share in prop_oneof![0.001..=1.0_f64, Just(1.0), Just(5e-324)].prop_map(Share), small in -4..=4_i8,
        even in i32s().prop_map(|number| EvenNumber(number & !1)), price in prices(),
        step in (0..=20_u8).prop_map(|fifth| fifth * 5),
        quarters in i32s().prop_map(|number| f64::from(number) / 4.0), few in vec(u8s(), 1..=3),
        tags in btree_set(lengths(0, 5).prop_map(Tag), 0..4),
        points in vec(points(), 0..4).prop_map(|points| {
            let mut distinct = Vec::new();
            for point in points {
                if !distinct.contains(&point) {
                    distinct.push(point);
                }
            }
            distinct
        }),
        words in vec("[a-z]{1,6}", 0..4), map in btree_map(keys(), percents(), 1..=2),
        nullable in of(prop_oneof![1..=u32::MAX, Just(1), Just(u32::MAX)]), optional in of(titles()),
    ) -> ConstraintsShown {
        ConstraintsShown {
            title, initials, code, password, pattern, percent, liquid, share, small, even, price, step, quarters, few,
            tags, points, words, map, nullable, optional,
        }
    }
}

/// A record of which each field is a byte, filled one after the other.
macro_rules! bytewise {
    ($function:ident: $type:ident { $($field:ident),* $(,)? }) => {
        fn $function() -> impl Strategy<Value = $type> {
            vec(u8s(), 64).prop_map(|bytes| {
                let mut bytes = bytes.into_iter();
                $type { $($field: bytes.next().unwrap_or_default()),* }
            })
        }
    };
}

bytewise!(keywords: Keywords {
    r#abstract, r#async, r#await, base, checked, class, constant, default, delete, r#enum, event, export, r#fn,
    function, global, import, init, interface, r#match, namespace, new, null, object, operator, params, record,
    required, itself, string, r#struct, superior, that, r#true, r#try, r#type, r#typeof, undefined, union,
    using, var, void, r#where, with, r#yield,
});

bytewise!(members: Members {
    proto, constructor, prototype, has_own_property, to_string, value_of, then, equals, get_hash_code, get_type,
    memberwise_clone, equality_contract, print_members, members, clone, builder, parse, from, is, stringify,
    to_json, name, length, version, source, detail_type, example, examples, schema,
    unknown_properties, additional_properties, extra,
});

bytewise!(odd_names: OddNames {
    kebab, blank, second, number, dots, dollar, at, pointer, quote, template, reason, fruit, line, separator,
    comment,
});

bytewise!(alike_names: AlikeNames {
    id, value, value_2, http_server, x1, x11,
});

fn outcomes() -> impl Strategy<Value = Outcome> {
    prop_oneof![u8s().prop_map(Outcome::Ok), texts().prop_map(Outcome::Err), Just(Outcome::None)]
}

fn reserved() -> impl Strategy<Value = Reserved> {
    select(vec![
        Reserved::Class,
        Reserved::Default,
        Reserved::New,
        Reserved::Null,
        Reserved::Itself,
        Reserved::True,
        Reserved::Type,
        Reserved::Text,
        Reserved::Constructor,
        Reserved::Equals,
    ])
}

prop_compose! {
    /// Payloads of `showcase.names`.
    pub fn names()(
        keywords in keywords(), members in members(), odd in odd_names(), alike in alike_names(),
        object in texts().prop_map(|object| Object { object }),
        promise in any::<bool>().prop_map(|kept| Promise { kept }), result in outcomes(), reserved in reserved(),
    ) -> NamesShown {
        NamesShown { keywords, members, odd, alike, object, promise, result, reserved }
    }
}

fn changes() -> impl Strategy<Value = Change> {
    prop_oneof![
        (texts(), of(texts())).prop_map(|(what, why)| Change::Added { what, why }),
        Just(Change::Replaced),
    ]
}

/// Payloads of `showcase.documentation`.
pub fn documentation() -> impl Strategy<Value = DocumentationShown> {
    let state = select(vec![State::Active, State::Dormant]);
    (vec(texts(), 11), of(texts()), state, changes()).prop_map(|(texts, older, state, change)| {
        let mut texts = texts.into_iter();
        let mut text = || texts.next().unwrap_or_default();
        DocumentationShown {
            comments: text(),
            xml: text(),
            quotes: text(),
            lines: text(),
            directions: text(),
            tags: text(),
            directives: text(),
            indented: text(),
            empty: text(),
            none: text(),
            old: text(),
            older: older.map(|text| OldRecord { text }),
            state,
            change,
        }
    })
}
