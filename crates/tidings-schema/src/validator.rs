//! The validator of the `jsonschema` crate, with patterns as readers check them: by an automaton, in time that grows
//! with the text alone.

use jsonschema::{Keyword, PatternOptions, ValidationError, Validator};
use serde_json::{Map, Value};

use crate::keywords::{Holds, holds};
use crate::pattern::{Pattern, enforced, in_rust};

/// What a compiled regular expression of the `regex` crate may need, in bytes: more than one of an automaton of ours.
const MEMORY: usize = 256 << 20;

/// A validator of a schema, of the draft that `$schema` names and otherwise of 2020-12. Formats are annotations, and
/// patterns that no reader checks are not asked for.
///
/// # Errors
/// What is no schema.
pub fn validator(schema: &Value) -> Result<Validator, ValidationError<'static>> {
    let (schema, _) = enforced(schema);
    let mut schema = schema.into_owned();
    respell(&mut schema);
    jsonschema::options()
        .should_validate_formats(false)
        .with_pattern_options(PatternOptions::regex().size_limit(MEMORY).dfa_size_limit(MEMORY))
        .with_keyword("pattern", |_: &Map<String, Value>, value: &Value, _| {
            let pattern = value.as_str().and_then(|source| Pattern::compile(source).ok());
            Ok(Box::new(Matches(pattern)) as Box<dyn for<'i> Keyword<'i>>)
        })
        .build(&schema)
}

/// `pattern`; none that no reader checks.
struct Matches(Option<Pattern>);

impl<'i> Keyword<'i> for Matches {
    fn validate(&self, instance: &'i Value) -> Result<(), ValidationError<'i>> {
        match &self.0 {
            Some(pattern) if !self.is_valid(instance) => {
                let found = cut(&instance.to_string());
                Err(ValidationError::custom(format!("{found} does not match \"{}\"", pattern.shown())))
            }
            _ => Ok(()),
        }
    }

    fn is_valid(&self, instance: &'i Value) -> bool {
        match (&self.0, instance) {
            (Some(pattern), Value::String(text)) => pattern.is_match(text),
            _ => true,
        }
    }
}

/// Characters shown of a value.
const LONGEST_VALUE: usize = 40;

fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST_VALUE) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// Spells the patterns of `patternProperties` for the crate's own engine, which decides those.
fn respell(schema: &mut Value) {
    let Value::Object(node) = schema else { return };
    if let Some(Value::Object(patterns)) = node.get_mut("patternProperties") {
        let old = std::mem::take(patterns);
        for (source, inner) in old {
            if let Ok(spelled) = in_rust(&source) {
                patterns.insert(spelled, inner);
            }
        }
    }
    for (keyword, value) in node.iter_mut() {
        // Those of older drafts, too.
        let holds = match keyword.as_str() {
            "definitions" | "dependencies" => Some(Holds::Named),
            keyword => holds(keyword),
        };
        match (holds, value) {
            (Some(Holds::One | Holds::List), Value::Array(list)) => list.iter_mut().for_each(respell),
            (Some(Holds::Named), Value::Object(named)) => named.values_mut().for_each(respell),
            (Some(Holds::One), inner) => respell(inner),
            _ => {}
        }
    }
}
