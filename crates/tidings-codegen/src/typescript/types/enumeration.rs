//! Enums: unions of literals, and the list of their values.

use super::record::type_alias;
use super::{File, constant, docs};
use crate::markdown::code;
use crate::model::Enum;
use crate::text::Text;
use crate::typescript::expression::{Expression, plain};
use crate::typescript::literal;

impl<'a> File<'a> {
    pub(super) fn enumeration(&mut self, text: &mut Text, ident: &str, values: &'a Enum) {
        let literals: Vec<String> = values.values.iter().map(|value| literal::scalar(&value.value)).collect();
        docs::comment(text, &self.def.docs, &value_notes(values, &literals));
        let mut members = literals.clone();
        if values.open {
            members.push(self.runtime("t.Unrecognized"));
        }
        if members.is_empty() {
            members.push("never".to_owned());
        }
        type_alias(text, ident, &members);
        text.blank();
        let literals = Expression::Array(literals.into_iter().map(plain).collect());
        let head = format!("const {}: readonly t.Known<{ident}>[] =", self.local("values"));
        constant(text, &self.runtime(&head), "", &literals);
    }
}

/// Comments of a union's members are shown by no editor; those of the union are.
fn value_notes(values: &Enum, literals: &[String]) -> Vec<String> {
    let noted = values.values.iter().any(|value| value.docs.text.is_some() || value.docs.deprecated);
    if !noted {
        return Vec::new();
    }
    let lines: Vec<String> = values
        .values
        .iter()
        .zip(literals)
        .map(|(value, literal)| {
            let deprecated = match value.docs.note_line() {
                Some(note) => format!(" (deprecated: {note})"),
                None if value.docs.deprecated => " (deprecated)".to_owned(),
                None => String::new(),
            };
            let words = value.docs.text.as_deref().unwrap_or_default();
            let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
            let colon = if words.is_empty() { "" } else { ": " };
            format!("- {}{deprecated}{colon}{words}", code(literal))
        })
        .collect();
    vec![lines.join("\n")]
}
