//! Samples that are not the same when the factory builds them again.

use serde_json::Value;

use super::read::{Sample, read_text};
use crate::{
    DeclaredType, Diagnostic, Place, examples::ordered_sample, matching::Matcher, normalise::Context,
    pointer, walk::Entry,
};

/// The longest value that is shown, in characters.
const LONGEST: usize = 60;

/// Reports the first difference between the samples of a type and the samples when they were built a second time.
///
/// The order of a map's keys and of a set's items is no difference: schemas hold them sorted.
pub(crate) fn check(
    context: &Context,
    document: &Value,
    entry: Entry<'_>,
    declared: &DeclaredType,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Some(again) = &declared.samples_again else { return };
    let name = &declared.type_name;
    if again.len() != declared.samples.len() {
        let (first, second) = (declared.samples.len(), again.len());
        let message = format!("the factory of `{name}` gives {first} samples, and {second} the second time");
        report(context, message, None, diagnostics);
        return;
    }
    for sample in entry.samples {
        let Some(Ok(text)) = again.get(sample.index) else { continue };
        let Some(value) = read_text(text) else { continue };
        let second = Sample { index: sample.index, value };
        let mut matcher = Matcher::new(document);
        let one = ordered_sample(&mut matcher, entry, sample);
        // The second value lives shorter than the document, and so does what is matched with it.
        let mut matcher = Matcher::new(document);
        let other = ordered_sample(&mut matcher, entry, &second);
        let Some(difference) = difference(&one, &other, String::new()) else { continue };
        let Difference { pointer, first, second } = difference;
        let whose = if entry.is_envelope { "the envelope's sample" } else { "the sample" };
        let message = format!(
            "{whose} differs when the factory of `{name}` runs again: {first}, and {second} the second time"
        );
        report(context, message, Some((sample.index, pointer)), diagnostics);
        return;
    }
}

fn report(
    context: &Context,
    message: String,
    at: Option<(usize, String)>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let declaration = context.declaration;
    let rust = declaration.place.clone();
    let error = match at {
        Some((sample, pointer)) => {
            let place = Place::Sample { event: declaration.event(), sample, pointer };
            Diagnostic::error("sample-differs", message, place).also(rust)
        }
        None => Diagnostic::error("sample-differs", message, rust),
    };
    diagnostics.push(error.help(
        "let the factory give the same value every time: a fixed time instead of `now()`, a fixed UUID instead of \
         `new_v4()`, no random or counted number, and no list in the order of a `HashMap`",
    ));
}

struct Difference {
    pointer: String,
    first: String,
    second: String,
}

fn difference(one: &Value, other: &Value, at: String) -> Option<Difference> {
    let found = |first: String, second: String, pointer: String| Some(Difference { pointer, first, second });
    match (one, other) {
        (Value::Object(first), Value::Object(second)) => {
            for (name, value) in first {
                let at = pointer::child(&at, name);
                match second.get(name) {
                    Some(other) => {
                        if let Some(difference) = difference(value, other, at) {
                            return Some(difference);
                        }
                    }
                    None => return found(shortened(value), "nothing".to_owned(), at),
                }
            }
            if let Some((name, value)) = second.iter().find(|(name, _)| !first.contains_key(*name)) {
                return found("nothing".to_owned(), shortened(value), pointer::child(&at, name));
            }
            if first.keys().eq(second.keys()) {
                return None;
            }
            let keys = |members: &serde_json::Map<String, Value>| {
                shortened(&members.keys().map(|key| Value::from(key.as_str())).collect())
            };
            found(format!("keys in the order {}", keys(first)), keys(second), at)
        }
        (Value::Array(first), Value::Array(second)) if first.len() == second.len() => {
            let mut pairs = first.iter().zip(second).enumerate();
            pairs.find_map(|(index, (one, other))| {
                difference(one, other, pointer::child(&at, &index.to_string()))
            })
        }
        (one, other) if one == other => None,
        (one, other) => found(shortened(one), shortened(other), at),
    }
}

fn shortened(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}
