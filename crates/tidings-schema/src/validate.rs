//! Every sample against the finished schema.

use std::cmp::Reverse;

use jsonschema::{ValidationError, error::ValidationErrorKind};
use serde_json::{Value, json};

use crate::{Diagnostic, Place, normalise::Context, pattern::enforced, validator, walk::Entry};

/// Values longer than this are not repeated in a message.
const LONGEST: usize = 80;

/// Checks that the document is a schema and that each sample is valid.
pub(crate) fn check(
    context: &Context,
    document: &Value,
    entries: &[Entry<'_>],
    envelope: Option<&str>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let (document, _) = enforced(document);
    let document = document.as_ref();
    for entry in entries {
        let validator = if entry.is_envelope {
            // The document as it stands, entered at the envelope; `#` in it stays the payload.
            let id = document.get("$id").and_then(Value::as_str).unwrap_or_default();
            let reference = format!("{id}{}", envelope.unwrap_or("#"));
            validator(&json!({ "$ref": reference, "$defs": { "document": document } }))
        } else {
            validator(document)
        };
        let validator = match validator {
            Ok(validator) => validator,
            Err(error) => {
                diagnostics.push(
                    Diagnostic::error("schema-invalid", say(&error), context.declaration.place.clone())
                        .also(context.schema(error.instance_path().as_str().to_owned())),
                );
                return;
            }
        };
        for sample in entry.samples {
            for error in validator.iter_errors(&sample.value) {
                diagnostics.push(mismatch(context, sample.index, *entry, closest(&error)));
            }
        }
    }
}

fn mismatch(context: &Context, sample: usize, entry: Entry<'_>, error: &ValidationError<'_>) -> Diagnostic {
    let pointer = error.instance_path().as_str().to_owned();
    let whose = if entry.is_envelope { "the envelope's sample" } else { "the sample" };
    let rule = error.absolute_keyword_location().map(|uri| uri.as_str().to_owned());
    let rule = rule.as_deref().and_then(|uri| uri.split_once('#')).map_or("", |(_, fragment)| fragment);
    let keyword = rule.rsplit('/').next().unwrap_or_default();
    let help = if LIMITS.contains(&keyword) {
        "change the value in the factory, or the limit in the type's attributes"
    } else {
        "let `Serialize` and `JsonSchema` agree: `#[schemars(with = \"…\")]` says what a custom serializer writes"
    };
    Diagnostic::error(
        "sample-mismatch",
        format!("{whose} is not what its type's schema says: {}", say(error)),
        Place::Sample { event: context.declaration.event(), sample, pointer },
    )
    .also(context.schema(rule.to_owned()))
    .also(context.declaration.place.clone())
    .help(help)
}

/// Keywords that say which values of a type will do: a sample that breaks one is of the right type.
const LIMITS: [&str; 13] = [
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
];

pub(crate) fn say(error: &ValidationError<'_>) -> String {
    let text = error.to_string();
    let text = if text.chars().count() > LONGEST { error.masked().to_string() } else { text };
    text.trim_end_matches('.').to_owned()
}

/// For a value that fits no branch of a union, what is wrong with the branch that it fits best: the
/// one with the deepest fault, and of those the one with the fewest.
pub(crate) fn closest<'e>(error: &'e ValidationError<'e>) -> &'e ValidationError<'e> {
    let mut error = error;
    loop {
        let (ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context }) =
            error.kind()
        else {
            return error;
        };
        let shallowest = |errors: &Vec<ValidationError<'_>>| errors.iter().map(depth).min().unwrap_or(0);
        let best = context
            .iter()
            .filter(|errors| !errors.is_empty())
            .min_by_key(|errors| (Reverse(shallowest(errors)), errors.len()));
        match best.and_then(|errors| errors.first()) {
            Some(next) if depth(next) > depth(error) => error = next,
            _ => return error,
        }
    }
}

fn depth(error: &ValidationError<'_>) -> usize {
    error.instance_path().as_str().matches('/').count()
}
