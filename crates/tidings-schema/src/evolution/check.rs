//! Validators, which have the last word about every document that is shown.

use std::cell::OnceCell;

use jsonschema::Validator;
use serde_json::Value;

use super::{
    source::Source,
    verdict::{Reading, Side, Witness},
};
use crate::{
    validate::{closest, say},
    validator,
};

/// Both sides' validators, made when they are asked.
pub(super) struct Judges<'a> {
    old: Judge<'a>,
    new: Judge<'a>,
}

struct Judge<'a> {
    schema: &'a Value,
    source: &'a Source,
    strict: OnceCell<Option<Validator>>,
    tolerant: OnceCell<Option<Validator>>,
    /// Whether the two differ.
    closes: OnceCell<bool>,
}

fn build(schema: &Value) -> Option<Validator> {
    validator(schema).ok()
}

impl<'a> Judge<'a> {
    fn new(schema: &'a Value, source: &'a Source) -> Self {
        Self { schema, source, strict: OnceCell::new(), tolerant: OnceCell::new(), closes: OnceCell::new() }
    }

    /// Of the schema as it was found, where it says how it is to be read; otherwise as it was read here.
    fn strict(&self) -> Option<&Validator> {
        let found = || self.schema.get("$schema").and_then(|_| build(self.schema));
        self.strict.get_or_init(|| found().or_else(|| build(&self.source.document(false)))).as_ref()
    }

    fn tolerant(&self) -> Option<&Validator> {
        if !*self.closes.get_or_init(|| self.source.closes()) {
            return self.strict();
        }
        self.tolerant.get_or_init(|| build(&self.source.document(true))).as_ref()
    }

    /// Whether it accepts a document.
    fn accepts(&self, document: &Value) -> Option<bool> {
        Some(self.strict()?.is_valid(document))
    }
}

impl<'a> Judges<'a> {
    pub(super) fn new(old: (&'a Value, &'a Source), new: (&'a Value, &'a Source)) -> Self {
        Self { old: Judge::new(old.0, old.1), new: Judge::new(new.0, new.1) }
    }

    fn of(&self, side: Side) -> &Judge<'a> {
        match side {
            Side::Old => &self.old,
            Side::New => &self.new,
        }
    }

    /// The document as a witness, if the writer's side accepts it and the reader's refuses it.
    pub(super) fn witness(&self, document: &Value, writer: Side, reading: Reading) -> Option<Witness> {
        let reader = match writer {
            Side::Old => Side::New,
            Side::New => Side::Old,
        };
        if self.of(writer).accepts(document) != Some(true) || self.of(reader).accepts(document) != Some(false)
        {
            return None;
        }
        let validator = match reading {
            Reading::Strict => self.of(reader).strict()?,
            Reading::Tolerant => self.of(reader).tolerant()?,
        };
        let error = validator.iter_errors(document).next()?;
        let error = closest(&error);
        Some(Witness {
            document: document.clone(),
            accepted_by: writer,
            fault: say(error),
            pointer: error.instance_path().as_str().to_owned(),
        })
    }
}
