//! Validators, which have the last word about every document that is shown.

use std::cell::OnceCell;

use jsonschema::Validator;
use serde_json::Value;

use super::{
    source::Source,
    verdict::{Reading, Side, Witness},
};
use crate::validate::{closest, say};

/// Both sides' validators, made when they are asked.
pub(super) struct Judges<'a> {
    old: Judge<'a>,
    new: Judge<'a>,
}

struct Judge<'a> {
    schema: &'a Value,
    source: &'a Source,
    written: OnceCell<Option<Validator>>,
    read: OnceCell<Option<Validator>>,
    open: OnceCell<Option<Validator>>,
}

fn build(schema: &Value) -> Option<Validator> {
    jsonschema::options().should_validate_formats(false).build(schema).ok()
}

impl<'a> Judge<'a> {
    fn new(schema: &'a Value, source: &'a Source) -> Self {
        Self { schema, source, written: OnceCell::new(), read: OnceCell::new(), open: OnceCell::new() }
    }

    /// The schema as it was found, where it says how it is to be read.
    fn written(&self) -> Option<&Validator> {
        let make = || if self.schema.get("$schema").is_some() { build(self.schema) } else { None };
        self.written.get_or_init(make).as_ref()
    }

    fn read(&self) -> Option<&Validator> {
        self.read.get_or_init(|| build(&self.source.document(self.source.root(), false))).as_ref()
    }

    fn open(&self) -> Option<&Validator> {
        self.open.get_or_init(|| build(&self.source.document(self.source.root(), true))).as_ref()
    }

    /// Whether it accepts a document; both forms of the schema have to agree.
    fn accepts(&self, document: &Value) -> Option<bool> {
        let read = self.read()?.is_valid(document);
        match self.written() {
            Some(written) if written.is_valid(document) != read => None,
            _ => Some(read),
        }
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
            Reading::Strict => self.of(reader).written().or_else(|| self.of(reader).read())?,
            Reading::Tolerant => self.of(reader).open()?,
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
