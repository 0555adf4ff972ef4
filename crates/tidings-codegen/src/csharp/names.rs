//! The one naming policy of C#. Every identifier that reaches output is made here.
//!
//! Public names are in `PascalCase`, locals and parameters in `camelCase`. A name that C#, a record or this package
//! needs for itself gets a suffix that says what it is: `Value` for a property or value, `Variant` for a variant,
//! `Type` for a type. A name that is spelled so already gets the suffix once more, so that names never collide
//! and never need a number.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::reserved::{
    KEYWORDS, LOCALS, MEMBERS, MODULE_TYPES, TYPES, is_ill_suffix, is_other_keyword, is_type_word,
};
use crate::model::{Component, Name, TypeId};

/// A name in `PascalCase`; `what` stands before one that begins with a digit.
fn pascal(name: &Name, what: &str) -> String {
    let mut identifier = String::new();
    let wire = name.wire();
    let mut letters = wire.chars();
    // `+1` and `-1` are names that people give, and differ by their sign alone.
    if let (Some(sign @ ('+' | '-')), Some('0'..='9')) = (letters.next(), letters.next())
        && name.words().first().is_some_and(|word| word.starts_with(|first: char| first.is_ascii_digit()))
    {
        identifier.push_str(if sign == '+' { "Plus" } else { "Minus" });
    }
    if name.words().is_empty() {
        wire.chars().for_each(|letter| identifier.push_str(&spelled(letter)));
    }
    for letter in name.pascal().chars() {
        if letter.is_ascii_alphanumeric() || (letter > '\u{7f}' && is_letter(letter)) {
            identifier.push(letter);
        } else {
            identifier.push_str(&spelled(letter));
        }
    }
    if identifier.is_empty() {
        identifier.push_str("Empty");
    }
    if identifier.starts_with(|first: char| first.is_ascii_digit()) {
        identifier.insert_str(0, what);
    }
    identifier
}

/// Letters that C# takes, and Rust too: C# knows identifiers in the basic plane only.
fn is_letter(letter: char) -> bool {
    letter.is_alphabetic() && letter <= '\u{ffff}' && !('\u{2460}'..='\u{24ff}').contains(&letter)
}

fn spelled(letter: char) -> String {
    format!("U{:04X}", u32::from(letter))
}

/// Variants of a union, which are types inside the union's.
pub(super) fn variants<'n>(names: impl Iterator<Item = &'n Name>, union: &str, open: bool) -> Vec<String> {
    let identifiers = names.map(|name| {
        let identifier = suffixed(pascal(name, "Variant"), "Variant", |identifier| {
            identifier == union
                || (open && identifier == "Unknown")
                || matches!(identifier, "Match" | "Switch")
                || MEMBERS.contains(&identifier)
                || identifier.strip_prefix(union) == Some("Converter")
                || is_taken_by_types(identifier)
        });
        let soft = is_other_keyword(&identifier) || is_type_word(&identifier) || is_ill_suffix(&identifier);
        (name.wire(), identifier, soft)
    });
    settled(identifiers.collect(), "Variant", str::to_owned)
}

/// Names that no type may have: what stands beside it and inside it would be hidden.
fn is_taken_by_types(identifier: &str) -> bool {
    TYPES.contains(&identifier) || is_version(identifier) || is_machinery(identifier)
}

/// What types are called that are made for a type.
fn is_machinery(identifier: &str) -> bool {
    ["Converter", "Examples", "Json"].iter().any(|end| identifier.ends_with(end))
}

/// Properties of the type `owner`, or values of the enum `owner`; `taken` are members that the type has besides.
pub(super) fn members<'n>(names: impl Iterator<Item = &'n Name>, owner: &str, taken: &[&str]) -> Vec<String> {
    let identifiers = names.map(|name| {
        let identifier = suffixed(pascal(name, "Value"), "Value", |identifier| {
            identifier == owner
                || MEMBERS.contains(&identifier)
                || taken.contains(&identifier)
                || is_version(identifier)
                || identifier.strip_prefix(owner).is_some_and(|rest| matches!(rest, "Converter" | "Examples"))
        });
        let soft = is_type_word(&identifier);
        (name.wire(), identifier, soft)
    });
    settled(identifiers.collect(), "Value", str::to_owned)
}

/// Constants in a class `owner` that holds nothing else.
pub(super) fn constants(names: &[Name], owner: &str) -> Vec<String> {
    let identifiers = names.iter().map(|name| {
        let is_taken = |identifier: &str| identifier == owner || MEMBERS.contains(&identifier);
        (name.wire(), suffixed(pascal(name, "Value"), "Value", is_taken), false)
    });
    settled(identifiers.collect(), "Value", str::to_owned)
}

/// The local variable or parameter that goes with an identifier.
pub(super) fn local(identifier: &str) -> String {
    let mut letters = identifier.chars();
    let local: String =
        letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect());
    if KEYWORDS.contains(&local.as_str()) {
        format!("@{local}")
    } else if LOCALS.contains(&local.as_str()) || local == identifier {
        format!("{local}_")
    } else {
        local
    }
}

/// A namespace from a package's name: `Acme.Bank.Events` stays, other spellings are cased.
pub(super) fn namespace(package: &str) -> String {
    let segments: Vec<String> = package
        .split('.')
        .map(|segment| {
            let plain = segment.chars().all(|letter| letter.is_ascii_alphanumeric())
                && segment.starts_with(|first: char| first.is_ascii_uppercase());
            if plain { segment.to_owned() } else { pascal(&Name::new(segment), "Package") }
        })
        .collect();
    segments.join(".")
}

/// A name that is reserved gets the suffix, and so does one that is reserved but for such suffixes at its end: thus
/// no two names become the same, whichever stand side by side.
fn suffixed(mut identifier: String, suffix: &str, reserved: impl Fn(&str) -> bool) -> String {
    let mut base = identifier.as_str();
    let is_taken = loop {
        if reserved(base) {
            break true;
        }
        match base.strip_suffix(suffix) {
            Some(shorter) => base = shorter,
            None => break false,
        }
    };
    if is_taken {
        identifier.push_str(suffix);
    }
    identifier
}

/// Names that stand side by side: wire name, identifier, and whether it should have a suffix for the sake of style,
/// which it gets unless another one has that name by right. Those with one `key` are the same name.
fn settled(names: Vec<(&str, String, bool)>, suffix: &str, key: fn(&str) -> String) -> Vec<String> {
    let plain: BTreeSet<String> = names.iter().map(|(_, identifier, _)| key(identifier)).collect();
    let wires: Vec<&str> = names.iter().map(|(wire, ..)| *wire).collect();
    let mut identifiers: Vec<String> = Vec::with_capacity(names.len());
    for (_, identifier, soft) in names {
        let suffixed = format!("{identifier}{suffix}");
        let is_suffixed = soft && !plain.contains(&key(&suffixed));
        identifiers.push(if is_suffixed { suffixed } else { identifier });
    }
    tell_apart(&wires, &mut identifiers, key);
    identifiers
}

/// Names that became the same, such as `@` and `u0040`, are told apart by what they are on the wire; no identifier
/// has an underscore otherwise.
fn tell_apart(wires: &[&str], identifiers: &mut [String], key: fn(&str) -> String) {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for identifier in identifiers.iter() {
        *counts.entry(key(identifier)).or_default() += 1;
    }
    for (wire, identifier) in wires.iter().zip(identifiers) {
        if counts.get(&key(identifier)).is_some_and(|count| *count > 1) {
            identifier.push('_');
            for letter in wire.chars() {
                // Writing to a string cannot fail.
                let _ = write!(identifier, "{:04X}", u32::from(letter));
            }
        }
    }
}

/// `V1` and its like name the namespaces of versions.
fn is_version(identifier: &str) -> bool {
    identifier
        .strip_prefix('V')
        .is_some_and(|rest| !rest.is_empty() && rest.chars().all(|letter| letter.is_ascii_digit()))
}

/// What the types are named for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Home<'a> {
    /// A package, whose types follow the analysers of .NET.
    Package,
    /// A module that stands alone, whose root is called as it was asked for.
    Module {
        /// The root.
        root: &'a TypeId,
        /// Its name.
        name: &'a str,
    },
}

/// The identifiers of a component's types.
pub(super) struct TypeNames<'a> {
    by_id: BTreeMap<&'a TypeId, String>,
}

impl<'a> TypeNames<'a> {
    /// Names every type.
    pub(super) fn of(component: &'a Component, home: Home<'_>) -> Self {
        let mut by_version: BTreeMap<u32, Vec<(&'a TypeId, &'a Name)>> = BTreeMap::new();
        for (id, def) in &component.types {
            by_version.entry(id.version).or_default().push((id, &def.name));
        }
        let mut by_id = BTreeMap::new();
        for types in by_version.into_values() {
            let named: Vec<_> = types.iter().map(|(_, name)| type_name(name, home)).collect();
            for ((id, _), identifier) in types.iter().zip(settled(named, "Type", str::to_lowercase)) {
                by_id.insert(*id, identifier);
            }
        }
        if let Home::Module { root, name } = home
            && let Some(identifier) = by_id.get_mut(root)
        {
            name.clone_into(identifier);
        }
        Self { by_id }
    }

    /// The identifier of a type, without the mark of a name that is a keyword.
    pub(super) fn plain(&self, id: &TypeId) -> &str {
        self.by_id.get(id).map_or("", String::as_str)
    }

    /// The identifier of a type, as it is declared and used.
    pub(super) fn get(&self, id: &TypeId) -> String {
        escaped(self.plain(id))
    }
}

/// A type's wire name, its identifier, and whether it should have a suffix for the sake of style.
fn type_name<'n>(name: &'n Name, home: Home<'_>) -> (&'n str, String, bool) {
    let identifier = suffixed(pascal(name, "Type"), "Type", |identifier| match home {
        Home::Package => is_taken_by_types(identifier),
        Home::Module { name, .. } => {
            name == identifier || MODULE_TYPES.contains(&identifier) || is_machinery(identifier)
        }
    });
    // Analysers do not look at a module, which says that it was generated.
    let soft = matches!(home, Home::Package)
        && (is_other_keyword(&identifier) || is_type_word(&identifier) || is_ill_suffix(&identifier));
    (name.wire(), identifier, soft)
}

/// A name as C# takes it: a keyword is marked, and so is a name in small letters alone, which a later C# may want.
fn escaped(identifier: &str) -> String {
    let is_small = identifier.chars().all(|letter| letter.is_ascii_lowercase());
    if is_small || KEYWORDS.contains(&identifier) { format!("@{identifier}") } else { identifier.to_owned() }
}

/// A segment of a namespace that was asked for; none where it cannot be one.
pub(super) fn namespace_segment(segment: &str) -> Option<String> {
    let mark = if KEYWORDS.contains(&segment) { "@" } else { "" };
    is_identifier(segment).then(|| format!("{mark}{segment}"))
}

/// Whether a name that was asked for is an identifier of C#.
pub(super) fn is_identifier(name: &str) -> bool {
    let mut letters = name.chars();
    let plain = |letter: char| {
        letter == '_' || letter.is_ascii_alphanumeric() || (letter > '\u{7f}' && is_letter(letter))
    };
    letters.next().is_some_and(|first| plain(first) && !first.is_numeric()) && letters.all(plain)
}

#[cfg(test)]
mod tests {
    use super::{Home, constants, is_identifier, local, members, namespace, type_name, variants};
    use crate::model::{Name, TypeId};

    fn names(wires: &[&str]) -> Vec<Name> {
        wires.iter().map(|wire| Name::new(*wire)).collect()
    }

    fn member(wire: &str, taken: &[&str]) -> String {
        members([Name::new(wire)].iter(), "Payment", taken).remove(0)
    }

    #[test]
    fn members_that_are_taken_say_what_they_are() {
        for (wire, identifier) in [
            ("transactionId", "TransactionId"),
            ("equals", "EqualsValue"),
            ("to_string", "ToStringValue"),
            ("payment", "PaymentValue"),
            ("extraProperties", "ExtraPropertiesValue"),
            ("object", "ObjectValue"),
            ("+1", "Plus1"),
            ("-1", "Minus1"),
            ("1st", "Value1st"),
            ("@", "U0040"),
            ("", "Empty"),
            ("årsak", "Årsak"),
            ("m²", "MU00B2"),
            ("𝒳", "U1D4B3"),
        ] {
            assert_eq!(member(wire, &[]), identifier, "{wire}");
        }
        assert_eq!(member("source", crate::csharp::reserved::PAYLOAD_MEMBERS), "SourceValue");
    }

    #[test]
    fn names_side_by_side_never_collide() {
        let of = |wires: &[&str]| members(names(wires).iter(), "Payment", &[]);
        assert_eq!(of(&["equals", "equalsValue"]), ["EqualsValue", "EqualsValueValue"]);
        assert_eq!(of(&["equalsValue"]), ["EqualsValueValue"]);
        assert_eq!(of(&["object", "objectValue"]), ["Object", "ObjectValue"]);
        assert_eq!(of(&["objectValue", "doubleValue"]), ["ObjectValue", "DoubleValue"]);
        assert_eq!(of(&["fooBar", "FOOBAR"]), ["FooBar", "Foobar"]);
        assert_eq!(of(&["@", "u0040"]), ["U0040_0040", "U0040_00750030003000340030"]);
        assert_eq!(constants(&names(&["class", "Parse"]), "Sources"), ["Class", "ParseValue"]);
    }

    #[test]
    fn types_variants_and_locals() {
        let package = |wire: &str| {
            let name = Name::new(wire);
            let (_, identifier, soft) = type_name(&name, Home::Package);
            (identifier, soft)
        };
        assert_eq!(package("JsonElement"), ("JsonElementType".to_owned(), false));
        assert_eq!(package("JsonElementType"), ("JsonElementTypeType".to_owned(), false));
        assert_eq!(package("V1"), ("V1Type".to_owned(), false));
        assert_eq!(package("Status"), ("Status".to_owned(), false));
        assert_eq!(package("Event"), ("Event".to_owned(), true));
        let root = TypeId { version: 1, name: "Paid".into() };
        let module = Home::Module { root: &root, name: "Paid" };
        assert_eq!(type_name(&Name::new("Event"), module).1, "Event");
        assert_eq!(type_name(&Name::new("paid"), module).1, "PaidType");
        let open = |wire: &str, open| variants(names(&[wire]).iter(), "Method", open).remove(0);
        assert_eq!(open("unknown", true), "UnknownVariant");
        assert_eq!(open("unknown", false), "Unknown");
        assert_eq!(open("method", false), "MethodVariant");
        assert_eq!(local("Event"), "@event");
        assert_eq!(local("Reader"), "reader_");
        assert_eq!(local("TransactionId"), "transactionId");
    }

    #[test]
    fn namespaces() {
        assert_eq!(namespace("Acme.Bank.Events"), "Acme.Bank.Events");
        assert_eq!(namespace("acme-bank.events"), "AcmeBank.Events");
        assert_eq!(namespace("Acme.24seven"), "Acme.Package24seven");
    }

    #[test]
    fn identifiers() {
        for good in ["Paid", "_paid", "påid", "m_x1"] {
            assert!(is_identifier(good), "{good}");
        }
        for bad in ["", "1st", "a-b", "a.b", "a b", "@a"] {
            assert!(!is_identifier(bad), "{bad}");
        }
    }
}
