//! The flow from a declaration to the text of its schema.

use serde_json::{Map, Value, json};

use crate::{
    Declaration, DeclaredType, Derived, Diagnostic, Name, Severity, SourceFacts, TypeFacts,
    canonical::canonical_text,
    coverage, deprecation, depth,
    envelope::{Part, compose},
    examples::examples,
    infer::payload::infer,
    normalise::{Context, Normal, normalise, nulls},
    object, order, pointer,
    samples::{
        again,
        read::{Sample, read},
    },
    validate,
    walk::Samples,
};

/// How deep a document may nest, so that `serde_json` reads it.
const DEEPEST: usize = 126;

/// How many types may refer to one another in a row: validators follow them by recursion.
const LONGEST_CHAIN: usize = 100;

/// Derives the one canonical schema of an event version.
///
/// With `sources`, a type that is really called `Status2` is told from schemars' number for a second
/// `Status`, and properties that no sample shows are in declared order; without them, every such pair is refused.
///
/// The files in [`Place::Schema`](crate::Place::Schema) are relative to the folder of schemas, as
/// [`Derived::path`] is.
///
/// # Errors
/// Everything that is wrong with the declaration, all at once, warnings included.
pub fn derive(
    declaration: &Declaration,
    sources: Option<SourceFacts<'_>>,
) -> Result<Derived, Vec<Diagnostic>> {
    let mut diagnostics = Vec::new();
    let path = path(declaration, &mut diagnostics);
    let context = Context { declaration, file: &path, declared_types: sources.map(|sources| sources.types) };
    let text = text(&context, sources, &mut diagnostics);
    let mut said: Vec<Diagnostic> = Vec::new();
    for diagnostic in diagnostics {
        // Payload and envelope share types, and what is wrong with those.
        if !said.contains(&diagnostic) {
            said.push(diagnostic);
        }
    }
    match text {
        Some(text) if said.iter().all(|diagnostic| diagnostic.severity == Severity::Warning) => {
            Ok(Derived { path, text, warnings: said })
        }
        _ => Err(said),
    }
}

/// `bank/bank-transaction-created/v1.schema.json`.
fn path(declaration: &Declaration, diagnostics: &mut Vec<Diagnostic>) -> String {
    let (component, event) = (kebab(&declaration.component), kebab(&declaration.name));
    for (what, name, words) in
        [("component", &declaration.component, &component), ("event", &declaration.name, &event)]
    {
        if words.is_empty() {
            diagnostics.push(
                Diagnostic::error(
                    "name-without-words",
                    format!("the {what}'s name {name:?} has no letter or digit"),
                    declaration.place.clone(),
                )
                .help("give it a name that a folder can have"),
            );
        }
    }
    format!("{component}/{event}/v{}.schema.json", declaration.version)
}

fn text(
    context: &Context,
    sources: Option<SourceFacts<'_>>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<String> {
    let declaration = context.declaration;
    let payload_samples = read(declaration, &declaration.payload, diagnostics);
    let envelope_samples = match &declaration.envelope {
        Some(envelope) => read(declaration, envelope, diagnostics),
        None => Vec::new(),
    };
    let facts = &declaration.facts;
    let of_payload = facts.payload.as_ref();
    let payload = schema_of(context, &declaration.payload, of_payload, &payload_samples, diagnostics);
    let envelope = declaration.envelope.as_ref().map(|declared| {
        let normal = schema_of(context, declared, facts.envelope.as_ref(), &envelope_samples, diagnostics)?;
        Some(Part { declared, normal, samples: &envelope_samples })
    });
    let payload = Part { declared: &declaration.payload, normal: payload?, samples: &payload_samples };
    let envelope = match envelope {
        Some(envelope) => Some(envelope?),
        None => None,
    };
    let (mut document, envelope) = compose(context, &payload, envelope.as_ref(), diagnostics)?;
    identify(context, &mut document, envelope.as_deref());

    if depth::chain(&document) > LONGEST_CHAIN {
        diagnostics.push(Diagnostic::error(
            "schema-too-deep",
            format!(
                "more than {LONGEST_CHAIN} types of `{}` refer to one another in a row",
                declaration.payload.type_name
            ),
            declaration.place.clone(),
        ));
        return None;
    }
    let samples = Samples {
        payload: &payload_samples,
        envelope: envelope.as_deref().map(|name| (name, envelope_samples.as_slice())),
    };
    // What is made of a declaration and samples says itself where null is.
    if declaration.payload.schema.is_some() {
        nulls::drop_unseen(&mut document, &samples);
    }
    order::restore(&mut document, &samples, sources);
    deprecation::mark(&mut document, envelope.as_deref(), facts);
    let entered = samples.entries(&document);
    let reference = envelope.as_deref().map(pointer::reference);
    validate::check(context, &document, &entered, reference.as_deref(), diagnostics);
    coverage::check(context, &document, &entered, diagnostics);
    object::check(context, &document, &payload_samples, diagnostics);
    let declared = std::iter::once(&declaration.payload).chain(&declaration.envelope);
    for (entry, declared) in entered.iter().zip(declared) {
        again::check(context, &document, *entry, declared, diagnostics);
    }

    let shown: Vec<Value> = entered.iter().map(|entry| examples(&document, *entry)).collect();
    for (shown, name) in shown.into_iter().zip([None, envelope.as_deref()]) {
        let node = match name {
            None => Some(&mut document),
            Some(name) => document.get_mut("$defs").and_then(|defs| defs.get_mut(name)),
        };
        if let Some(Value::Object(node)) = node {
            node.insert("examples".to_owned(), shown);
        }
    }
    if depth::nesting(&document) > DEEPEST {
        diagnostics.push(Diagnostic::error(
            "schema-too-deep",
            format!("the schema of `{}` nests deeper than {DEEPEST} levels", declaration.payload.type_name),
            declaration.place.clone(),
        ));
        return None;
    }
    Some(canonical_text(&document))
}

fn schema_of(
    context: &Context,
    declared: &DeclaredType,
    found: Option<&TypeFacts>,
    samples: &[Sample],
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Normal> {
    let name = &declared.type_name;
    if let Some(schema) = &declared.schema {
        return normalise(context, name, schema, diagnostics);
    }
    let source = if found.is_some() { "its declaration and its samples" } else { "its samples alone" };
    let mut help = format!("derive `schemars::JsonSchema` for `{name}`");
    for hint in found.map(crate::elsewhere::hints).into_iter().flatten() {
        help.push_str("; ");
        help.push_str(&hint);
    }
    diagnostics.push(
        Diagnostic::warning(
            "schema-from-samples",
            format!("`{name}` does not implement `JsonSchema`: its schema is made from {source}"),
            context.declaration.place.clone(),
        )
        .help(help),
    );
    if samples.is_empty() {
        return None;
    }
    infer(context, name, found, samples, diagnostics)
}

/// Says which event the document is.
fn identify(context: &Context, document: &mut Value, envelope: Option<&str>) {
    let declaration = context.declaration;
    let Value::Object(node) = document else { return };
    let mut facts = Map::new();
    facts.insert("component".to_owned(), declaration.component.clone().into());
    facts.insert("name".to_owned(), declaration.name.clone().into());
    facts.insert("version".to_owned(), declaration.version.into());
    facts.insert("source".to_owned(), declaration.source.clone().into());
    facts.insert("detailType".to_owned(), declaration.detail_type.clone().into());
    if let Some(name) = envelope {
        facts.insert("envelope".to_owned(), pointer::reference(name).into());
    }
    node.insert("x-tidings".to_owned(), Value::Object(facts));
    node.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
    let id = format!(
        "urn:tidings:{}:{}:v{}",
        urn(&kebab(&declaration.component)),
        urn(&kebab(&declaration.name)),
        declaration.version
    );
    node.insert("$id".to_owned(), id.into());
}

/// Percent-encodes what a URN cannot hold (RFC 8141, section 2.2).
/// The folder of a component or an event.
fn kebab(name: &str) -> String {
    Name::new(name).kebab()
}

fn urn(words: &str) -> String {
    pointer::reference(words).trim_start_matches("#/$defs/").to_owned()
}
