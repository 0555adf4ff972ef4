//! What the JSON Schema itself says of a document: the judge that the generated readers must agree with.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use anyhow::{Context, Result};
use jsonschema::Validator;
use serde_json::{Value, json};
use tidings_schema::pattern::enforced;

use super::tree::Tree;

/// An event's schema and validators for its parts, made when they are first asked for.
pub(super) struct Schema<'a> {
    pub(super) root: &'a Value,
    id: &'a str,
    parts: RefCell<HashMap<String, Rc<Validator>>>,
}

impl<'a> Schema<'a> {
    /// # Errors
    /// The schema has no `$id`.
    pub(super) fn new(root: &'a Value) -> Result<Self> {
        let id = root.get("$id").and_then(Value::as_str).context("no $id")?;
        Ok(Self { root, id, parts: RefCell::new(HashMap::new()) })
    }

    /// Whether a document is valid by the part of the schema that a JSON Pointer names.
    ///
    /// # Errors
    /// The part is no schema, or the document no JSON.
    pub(super) fn accepts(&self, pointer: &str, document: &str) -> Result<bool> {
        // The validator compares a number with an exponent by the double that is nearest to it.
        let document = Tree::parse(document)?.in_digits().to_string();
        Ok(self.part(pointer)?.is_valid(&serde_json::from_str(&document)?))
    }

    fn part(&self, pointer: &str) -> Result<Rc<Validator>> {
        if let Some(validator) = self.parts.borrow().get(pointer) {
            return Ok(Rc::clone(validator));
        }
        let reference = format!("{}#{}", self.id, fragment(pointer));
        let (root, _) = enforced(self.root);
        let schema = json!({ "$ref": reference, "$defs": { "whole": root } });
        let validator = tidings_schema::validator(&schema)
            .map_err(|error| anyhow::anyhow!("{}#{pointer} is no schema: {error}", self.id))?;
        let validator = Rc::new(validator);
        self.parts.borrow_mut().insert(pointer.to_owned(), Rc::clone(&validator));
        Ok(validator)
    }
}

/// A JSON Pointer as the fragment of a URI (RFC 6901, section 6).
fn fragment(pointer: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/~-_.".contains(&byte);
    pointer
        .bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
