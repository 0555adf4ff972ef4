//! The one naming policy of C#. Every identifier that reaches output is made here.
//!
//! Public names are in `PascalCase`, locals and parameters in `camelCase`. A name that C#, a record or this package
//! needs for itself gets a suffix that says what it is: `Value` for a property or value, `Variant` for a variant,
//! `Type` for a type. Names never get a number: two that become the same are an error.

use std::collections::BTreeMap;

use tidings_schema::{Diagnostic, Place};

use super::reserved::{KEYWORDS, LOCALS, MEMBERS, TYPES, is_ill_suffix, is_other_keyword, is_type_word};
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

/// A declared type.
pub(super) fn type_name(name: &Name) -> String {
    let identifier = pascal(name, "Type");
    suffixed(identifier, "Type", is_taken_by_types)
}

/// A variant of a union, which is a type inside the union's.
pub(super) fn variant(name: &Name, union: &str, open: bool) -> String {
    suffixed(pascal(name, "Variant"), "Variant", |identifier| {
        identifier == union
            || (open && identifier == "Unknown")
            || matches!(identifier, "Match" | "Switch")
            || MEMBERS.contains(&identifier)
            || is_taken_by_types(identifier)
    })
}

/// Names that no type may have.
fn is_taken_by_types(identifier: &str) -> bool {
    TYPES.contains(&identifier)
        || is_version(identifier)
        || is_other_keyword(identifier)
        || is_type_word(identifier)
        || is_ill_suffix(identifier)
}

/// A property of the type `owner`, or a value of the enum `owner`; `taken` are members that the type has besides.
pub(super) fn member(name: &Name, owner: &str, taken: &[&str]) -> String {
    suffixed(pascal(name, "Value"), "Value", |identifier| {
        identifier == owner
            || MEMBERS.contains(&identifier)
            || taken.contains(&identifier)
            || is_version(identifier)
            || is_type_word(identifier)
            || identifier.strip_prefix(owner).is_some_and(|rest| matches!(rest, "Converter" | "Examples"))
    })
}

/// A constant in a class `owner` that holds nothing else.
pub(super) fn constant(name: &Name, owner: &str) -> String {
    suffixed(pascal(name, "Value"), "Value", |identifier| {
        identifier == owner || MEMBERS.contains(&identifier)
    })
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

fn suffixed(mut identifier: String, suffix: &str, reserved: impl Fn(&str) -> bool) -> String {
    if reserved(&identifier) {
        identifier.push_str(suffix);
    }
    identifier
}

/// `V1` and its like name the namespaces of versions.
fn is_version(identifier: &str) -> bool {
    identifier
        .strip_prefix('V')
        .is_some_and(|rest| !rest.is_empty() && rest.chars().all(|letter| letter.is_ascii_digit()))
}

/// The identifiers of a component's types.
pub(super) struct TypeNames<'a> {
    by_id: BTreeMap<&'a TypeId, String>,
}

impl<'a> TypeNames<'a> {
    /// Names every type, and says which of them become the same.
    pub(super) fn of(component: &'a Component, faults: &mut Vec<Diagnostic>) -> Self {
        let mut by_id = BTreeMap::new();
        let mut taken: BTreeMap<(u32, String), (&str, &Place)> = BTreeMap::new();
        for (id, def) in &component.types {
            let identifier = type_name(&def.name);
            // Files are named after types, and some disks do not tell `A` from `a`.
            let key = identifier.to_lowercase();
            for key in
                [key.clone(), format!("{key}converter"), format!("{key}json"), format!("{key}examples")]
            {
                let mine = key.len() == identifier.to_lowercase().len();
                match taken.get(&(id.version, key.clone())) {
                    Some((other, place)) if mine || *other != id.name => {
                        faults.push(collision(&id.name, &def.place, other, place, &identifier));
                    }
                    _ => {
                        taken.insert((id.version, key), (&id.name, &def.place));
                    }
                }
            }
            by_id.insert(id, identifier);
        }
        Self { by_id }
    }

    /// The identifier of a type.
    pub(super) fn get(&self, id: &TypeId) -> &str {
        self.by_id.get(id).map_or("", String::as_str)
    }
}

/// Says which names within one scope become the same.
pub(super) fn distinct<'a>(
    names: impl IntoIterator<Item = (&'a str, &'a Place, &'a str)>,
    faults: &mut Vec<Diagnostic>,
) {
    let mut taken: BTreeMap<&str, (&str, &Place)> = BTreeMap::new();
    for (wire, place, identifier) in names {
        match taken.get(identifier) {
            Some((other, other_place)) => faults.push(collision(wire, place, other, other_place, identifier)),
            None => {
                taken.insert(identifier, (wire, place));
            }
        }
    }
}

fn collision(wire: &str, place: &Place, other: &str, other_place: &Place, identifier: &str) -> Diagnostic {
    Diagnostic::error(
        "csharp-name-collision",
        format!("`{wire}` and `{other}` both need the C# name `{identifier}`"),
        place.clone(),
    )
    .also(other_place.clone())
    .help("rename one of them")
}

#[cfg(test)]
mod tests {
    use super::{local, member, namespace, type_name, variant};
    use crate::model::Name;

    #[test]
    fn members_that_are_taken_say_what_they_are() {
        for (wire, identifier) in [
            ("transactionId", "TransactionId"),
            ("equals", "EqualsValue"),
            ("to_string", "ToStringValue"),
            ("payment", "PaymentValue"),
            ("extraProperties", "ExtraPropertiesValue"),
            ("+1", "Plus1"),
            ("-1", "Minus1"),
            ("1st", "Value1st"),
            ("@", "U0040"),
            ("", "Empty"),
            ("årsak", "Årsak"),
            ("m²", "MU00B2"),
            ("𝒳", "U1D4B3"),
        ] {
            assert_eq!(member(&Name::new(wire), "Payment", &[]), identifier, "{wire}");
        }
        assert_eq!(
            member(&Name::new("source"), "Payment", crate::csharp::reserved::PAYLOAD_MEMBERS),
            "SourceValue"
        );
    }

    #[test]
    fn types_variants_and_locals() {
        assert_eq!(type_name(&Name::new("JsonElement")), "JsonElementType");
        assert_eq!(type_name(&Name::new("V1")), "V1Type");
        assert_eq!(type_name(&Name::new("Status")), "Status");
        assert_eq!(variant(&Name::new("unknown"), "Method", true), "UnknownVariant");
        assert_eq!(variant(&Name::new("unknown"), "Method", false), "Unknown");
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
}
