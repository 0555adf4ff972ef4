//! TypeScript: every type of the old module, spelled out once more, is what the new module's type is and may become.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};

use super::{Built, Module, Pair, blame};
use crate::infer::Folders;
use crate::packages::{BUILT, mirror, write_if_other};
use crate::programs::{Node, output, printed, workspace_root};
use crate::report::Report;
use crate::tree::quoted;
use crate::typescript::{STRICTER, install, tool};

/// Compiles modules and consumers, once.
///
/// # Errors
/// The tools cannot be installed, or the compiler blames what is of no case.
pub(super) fn build(
    report: &mut Report,
    node: &Node,
    folders: &Folders,
    pairs: &[Pair<'_>],
) -> Result<Built> {
    report.check("npm installs the tools", || install(node, &folders.typescript));
    let project = folders.typescript.join("evolution");
    mirror(&workspace_root().join("tests/consumers/modules/typescript"), &project, &BUILT)?;
    write_if_other(&project.join("package.json"), b"{ \"private\": true, \"type\": \"module\" }\n")?;
    let (mut imports, mut entries, mut names) = (String::new(), String::new(), Vec::new());
    let mut at = 0;
    for pair in pairs {
        for (_, consumer) in pair.consumers(|against| consumer(&pair.old, against)) {
            if names.contains(&consumer.name) {
                continue;
            }
            write_if_other(&project.join(format!("{}.ts", consumer.name)), consumer.text.as_bytes())?;
            imports += &format!("import \"./{}.js\";\n", consumer.name);
            names.push(consumer.name);
        }
        for Module { name, root, text, .. } in [&pair.old, &pair.new] {
            if names.contains(name) {
                continue;
            }
            write_if_other(&project.join(format!("{name}.ts")), text.as_bytes())?;
            imports += &format!("import {{ {root} as T{at} }} from \"./{name}.js\";\n");
            entries += &format!("  [{}, (text) => T{at}.stringify(T{at}.parse(text))],\n", quoted(name));
            names.push(name.clone());
            at += 1;
        }
    }
    let table = format!(
        "{imports}\nexport const modules: Map<string, (text: string) => string> = new Map<string, (text: string) => string>([\n{entries}]);\n"
    );
    write_if_other(&project.join("modules.ts"), table.as_bytes())?;
    let mut tsc = tool(&folders.typescript, "typescript", "bin/tsc");
    tsc.current_dir(&project).args(["--target", "es2022", "--types", "node", "--pretty", "false"]);
    tsc.args(["--module", "nodenext", "--moduleResolution", "nodenext", "--outDir", "built"]);
    // A module of another run would lie here still; only what is imported is compiled.
    let said = output(tsc.args(["--declaration"]).args(STRICTER).arg("driver.ts"))?;
    let said = format!("{}{}", String::from_utf8_lossy(&said.stdout), String::from_utf8_lossy(&said.stderr));
    let mut blamed = BTreeMap::new();
    let errors = said.lines().filter(|line| line.contains("error"));
    let others = blame(errors, &names, ".ts(", &mut blamed);
    ensure!(others.is_empty(), "tsc: {}", printed(&others.join("\n"), ""));
    Ok(Built { program: Node::script(&project, "built/driver.js"), blamed })
}

/// Code that reads and makes each type that the old module exports, by names of the module that it is compiled against.
fn consumer(old: &Module, against: &Module) -> String {
    let types = types(&old.text);
    let exported = exported(&old.text);
    // What is exported and not used would be blamed.
    let bodies: Vec<String> = types.iter().map(|(name, body)| named(name, body, &exported).0).collect();
    let words: Vec<&str> = bodies.iter().flat_map(|body| identifiers(body)).collect();
    let mut wanted: Vec<&str> = exported
        .iter()
        .copied()
        .filter(|name| types.iter().any(|(own, _)| own == name) || words.contains(name))
        .collect();
    wanted.sort_unstable();
    wanted.dedup();
    let mut text = format!("import type {{ {} }} from \"./{}.js\";\n\n", wanted.join(", "), against.name);
    let mut used: Vec<String> = Vec::new();
    for (name, body) in &types {
        let (body, made) = named(name, body, &exported);
        text += &format!("type Was{name} = {body};\n");
        text += &format!("const read{name} = (value: {name}): Was{name} => value;\n");
        used.push(format!("read{name}"));
        if made {
            text += &format!("const make{name} = (value: Was{name}): {name} => value;\n");
            used.push(format!("make{name}"));
        }
        text.push('\n');
    }
    text + &format!("export const used: readonly unknown[] = [{}];\n", used.join(", "))
}

/// A type's body without the name of what open enums and unions do not know, which a module keeps to itself, and
/// whether others can make values of it. For who reads an open enum, that is all of it but the values listed; where it
/// is a tag, it is text.
fn named(name: &str, body: &str, exported: &[&str]) -> (String, bool) {
    const OTHERS: &str = "Unrecognized";
    let hidden = !exported.contains(&OTHERS) && identifiers(body).any(|word| word == OTHERS);
    if body.starts_with('{') {
        let shown = if hidden { body.replace(&format!(": {OTHERS};"), ": string;") } else { body.to_owned() };
        return (shown, !hidden);
    }
    let parts: Vec<&str> = body.split('|').map(str::trim).filter(|part| !part.is_empty()).collect();
    let listed: Vec<&str> = parts.iter().copied().filter(|part| !part.starts_with(OTHERS)).collect();
    if listed.len() == parts.len() || listed.is_empty() {
        return (body.to_owned(), true);
    }
    let listed = listed.join(" | ");
    (format!("{listed} | Exclude<{name}, {listed}>"), true)
}

/// The types that a module declares for its schema, without the runtime's generic ones: name and body.
fn types(text: &str) -> Vec<(&str, String)> {
    let mut found = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if let Some(head) = line.strip_prefix("export interface ") {
            let Some((name, rest)) = head.split_once(' ') else { continue };
            let mut body: Vec<&str> = Vec::new();
            if !rest.trim_end().ends_with("{}") {
                body.extend(lines.by_ref().take_while(|line| *line != "}"));
            }
            if name.contains('<') {
                continue;
            }
            let extends = rest.strip_prefix("extends ").and_then(|rest| rest.split_once(" {"));
            let extends =
                extends.map(|(bases, _)| format!(" & {}", bases.replace(", ", " & "))).unwrap_or_default();
            found.push((name, format!("{{\n{}\n}}{extends}", body.join("\n"))));
        } else if let Some(head) = line.strip_prefix("export type ") {
            let Some((name, start)) = head.split_once(" =") else { continue };
            let mut body = start.to_owned();
            while !body.trim_end().ends_with(';') {
                let Some(more) = lines.next() else { break };
                body.push('\n');
                body.push_str(more);
            }
            if !name.contains('<') {
                found.push((name, body.trim_end().trim_end_matches(';').to_owned()));
            }
        }
    }
    // A type that the runtime brings is the same in every module, and no part of the contract.
    let companion = |name: &str| text.contains(&format!("export const {name}: "));
    let used_by_one = |name: &str| {
        found.iter().any(|(other, body)| *other != name && identifiers(body).any(|word| word == name))
    };
    let own: Vec<bool> = found.iter().map(|(name, _)| companion(name) || used_by_one(name)).collect();
    found.into_iter().zip(own).filter(|(_, own)| *own).map(|(found, _)| found).collect()
}

fn exported(text: &str) -> Vec<&str> {
    let heads = ["export interface ", "export type ", "export class "];
    let named = text.lines().filter_map(|line| heads.iter().find_map(|head| line.strip_prefix(head)));
    named
        .map(|rest| rest.split(|letter: char| !letter.is_alphanumeric() && letter != '_' && letter != '$'))
        .filter_map(|mut words| words.next())
        .collect()
}

fn identifiers(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .filter(|line| !line.trim_start().starts_with(['*', '/']))
        .flat_map(|line| {
            line.split(|letter: char| !letter.is_alphanumeric() && letter != '_' && letter != '$')
        })
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    const MODULE: &str = "export interface Order {\n  /** Of what. */\n  readonly a: B;\n}\n\
        export const Order: Type<Order> = 1;\nexport type B =\n  | \"x\"\n  | \"y\";\n\
        export interface Type<T> {\n  parse(text: string): T;\n}\nexport interface Fault {\n  path: string;\n}\n";

    #[test]
    fn types_are_those_of_the_schema() {
        let found = types(MODULE);
        assert_eq!(found.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["Order", "B"]);
        let module = Module {
            name: "c_old".to_owned(),
            root: "Order".to_owned(),
            text: MODULE.to_owned(),
            public: std::collections::BTreeSet::new(),
        };
        let text = consumer(&module, &module);
        assert!(text.starts_with("import type { B, Order } from \"./c_old.js\";\n"), "{text}");
        assert!(text.contains("const readB = (value: B): WasB => value;"), "{text}");
        let (open, made) = named("C", "\"a\" | Unrecognized", &["C"]);
        assert_eq!((open.as_str(), made), ("\"a\" | Exclude<C, \"a\">", true));
        let (union, _) = named("C", "P | UnrecognizedC", &["C", "P", "UnrecognizedC"]);
        assert_eq!(union, "P | Exclude<C, P>");
        let (tag, made) = named("C", "{\n  readonly kind: Unrecognized;\n}", &["C"]);
        assert_eq!((tag.as_str(), made), ("{\n  readonly kind: string;\n}", false));
    }
}
