//! Examples: a module of its own a version, so that no program that reads events carries them along.

use std::collections::BTreeMap;

use serde_json::Value;

use super::expression::width;
use super::names::Names;
use super::{WIDTH, docs, literal};
use crate::model::{Component, TypeId};
use crate::target::Package;
use crate::text::Text;

pub(super) fn emit(component: &Component, names: &Names, package: &mut Package) {
    let mut indexes: BTreeMap<u32, BTreeMap<String, String>> = BTreeMap::new();
    let payloads = component.events.iter().map(|event| (&event.payload, &event.examples));
    let envelopes = component
        .events
        .iter()
        .filter_map(|event| Some((event.envelope.as_ref()?, &event.envelope_examples)));
    for (id, examples) in payloads.chain(envelopes) {
        let Some(own) = names.of(id) else { continue };
        let path = format!("src/v{}/examples/{}.ts", id.version, own.file);
        package.files.insert(path, source(id, &own.ident, examples));
        let line = format!("export {{ {} }} from \"./{}.js\";", own.ident, own.file);
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

fn source(id: &TypeId, ident: &str, examples: &[Value]) -> String {
    let exact: Vec<Value> = examples.iter().filter(|example| literal::is_exact(example)).cloned().collect();
    let left_out = examples.len() - exact.len();
    let is_empty = exact.is_empty();
    let mut text = Text::new("  ");
    let version = format!("v{}", id.version);
    text.line(format!("import type * as {version} from \"../index.js\";"));
    text.blank();
    let head = "const samples: readonly unknown[] = ";
    text.line(format!("{head}{};", literal::json(&Value::Array(exact), 0, head.len())));
    text.blank();
    let mut words = format!("Samples of {{@link {version}.{ident}}}.");
    if left_out > 0 {
        words.push_str("\n\nThose with an integer beyond 2^53 - 1 are left out; the schema has them.");
    }
    docs::own(&mut text, &words);
    let head = format!("export const {ident} = samples as readonly");
    let one = format!("{version}.{ident}");
    if is_empty {
        text.line(format!("{head} {one}[];"));
    } else {
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
    }
    text.finish()
}
