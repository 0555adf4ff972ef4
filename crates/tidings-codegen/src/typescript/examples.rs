//! Examples: a module of its own a version, so that no program that reads events carries them along.

use std::collections::BTreeMap;

use serde_json::Value;

use super::expression::width;
use super::literal::{self, Numbers};
use super::names::Names;
use super::types::specifiers;
use super::{WIDTH, decimals, docs};
use crate::model::{Additional, Component, Record, TypeId, TypeKind, TypeRef};
use crate::target::Package;
use crate::text::Text;

pub(super) fn emit(component: &Component, names: &Names, core: &str, package: &mut Package) {
    let mut indexes: BTreeMap<u32, BTreeMap<String, String>> = BTreeMap::new();
    let holding = decimals::holding(component);
    let payloads = component.events.iter().map(|event| (&event.payload, &event.examples));
    let envelopes = component
        .events
        .iter()
        .filter_map(|event| Some((event.envelope.as_ref()?, &event.envelope_examples)));
    for (id, examples) in payloads.chain(envelopes) {
        let Some(own) = names.of(id) else { continue };
        let path = format!("src/v{}/examples/{}.ts", id.version, own.file);
        let record = match component.types.get(id).map(|def| &def.kind) {
            Some(TypeKind::Record(record)) => Some(record),
            _ => None,
        };
        let numbers = if holding.contains(id) { Numbers::WithDecimals } else { Numbers::Plain };
        let text = source(id, &own.ident, (examples, numbers), record, core);
        package.files.insert(path, text);
        let mut exported = vec![own.ident.clone()];
        if record.is_some() && !examples.is_empty() {
            exported.push(format!("example{}", own.ident));
        }
        let line = specifiers("export", &exported, &own.file);
        indexes.entry(id.version).or_default().insert(own.file.clone(), line);
    }
    for (version, lines) in indexes {
        let mut text = Text::new("  ");
        for line in lines.values() {
            text.line(line);
        }
        package.files.insert(format!("src/v{version}/examples/index.ts"), text.finish());
    }
}

/// A file of samples: as they are, and, of a record, with some properties changed.
fn source(
    id: &TypeId,
    ident: &str,
    (examples, numbers): (&[Value], Numbers),
    of: Option<&Record>,
    core: &str,
) -> String {
    let mut text = Text::new("  ");
    let version = format!("v{}", id.version);
    text.line(format!("import type * as {version} from \"../index.js\";"));
    let head = "const samples: readonly unknown[] = ";
    let samples = literal::json(&Value::Array(examples.to_vec()), numbers, 0, head.len());
    if samples.contains("new Decimal(") {
        text.line(format!("import {{ Decimal }} from {};", literal::string(core)));
    }
    text.blank();
    text.line(format!("{head}{samples};"));
    text.blank();
    docs::own(&mut text, &format!("Samples of {{@link {version}.{ident}}}."));
    let head = format!("export const {ident} = samples as readonly");
    let one = format!("{version}.{ident}");
    if examples.is_empty() {
        text.line(format!("{head} {one}[];"));
        return text.finish();
    }
    // That there is a first one is known, so that a test may take it without asking.
    let line = format!("{head} [{one}, ...{one}[]];");
    if width(&line) <= WIDTH {
        text.line(line);
    } else {
        text.block(format!("{head} ["), "];", |text| {
            text.line(format!("{one},"));
            text.line(format!("...{one}[],"));
        });
    }
    if let Some(record) = of {
        text.blank();
        docs::own(
            &mut text,
            &format!(
                "The first sample of {{@link {version}.{ident}}}, with some properties changed: a new object each time."
            ),
        );
        let changes = format!("changes: Partial<{one}> = {{}}");
        let line = format!("export function example{ident}({changes}): {one} {{");
        let open = if width(&line) <= WIDTH {
            line
        } else {
            format!("export function example{ident}(\n  {changes},\n): {one} {{")
        };
        // `Partial` of an index signature lets every property be `undefined`.
        let cast = match &record.additional {
            Additional::Typed(rest)
                if *rest != TypeRef::Any && record.properties.iter().all(|property| property.required) =>
            {
                format!(" as {one}")
            }
            Additional::Typed(_) | Additional::Open | Additional::Closed => String::new(),
        };
        text.block(open, "}", |text| text.line(format!("return {{ ...{ident}[0], ...changes }}{cast};")));
    }
    text.finish()
}
