//! Modules that stand alone: one of every case, judged by compilers and prettier, and taken into use.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use tidings_codegen::read::{self, SchemaFile};
use tidings_codegen::{ModuleSettings, Target, targets};

use super::{COMPILERS, STRICTER, folders, tool, version};
use crate::packages::{emptied, write_if_other};
use crate::programs::{Node, run, workspace_root};
use crate::report::Report;

/// Names that mean something to the runtime, to JavaScript or to what `tsc` writes.
const NAMES: [&str; 22] = [
    "Error",
    "Object",
    "Array",
    "Promise",
    "String",
    "Map",
    "Date",
    "Number",
    "Symbol",
    "Exports",
    "Infinity",
    "Decimal",
    "Type",
    "Findings",
    "Variant",
    "Rule",
    "ParseError",
    "Text",
    "Integer",
    "List",
    "await",
    "class",
];

/// Kinds of roots, with a document of each.
const ROOTS: [(&str, &str); 8] = [
    (r#"{"type": "array", "items": {"type": "integer"}}"#, "[0,0,12345678901234567890]"),
    (
        r#"{"type": "object", "additionalProperties": {"type": "number", "format": "decimal"}}"#,
        r#"{"__proto__":1.50}"#,
    ),
    (r#"{"type": "string", "allOf": [{"minLength": 1}]}"#, "\"a\""),
    (r#"{"type": ["boolean", "null"]}"#, "null"),
    (r#"{"enum": ["a", "b"]}"#, "\"b\""),
    (r#"{"oneOf": [{"type": "integer"}, {"type": "string"}]}"#, "5"),
    ("{}", r#"[1.5,{"a":null}]"#),
    (
        r##"{"type": "object", "properties": {"constructor": {"type": "array", "items": {"$ref": "#"}}}}"##,
        r#"{"constructor":[{}]}"#,
    ),
];

/// Checks the modules.
///
/// # Errors
/// The version of a tool is not known.
pub(super) fn check(report: &mut Report, folder: &Path) -> Result<()> {
    let here = folder.join("modules");
    let made = report.check("modules: one of every case, and of roots of every kind and name", || {
        emptied(&here)?;
        write_if_other(&here.join("package.json"), br#"{ "type": "commonjs" }"#)?;
        let mut uses = String::new();
        for case in folders(&workspace_root().join("tests/cases"))? {
            let schema: Value = serde_json::from_str(&fs::read_to_string(case.join("schema.json"))?)?;
            let title = schema.get("title").and_then(Value::as_str).context("no title")?;
            let file = case.file_name().context("a folder")?.to_string_lossy().into_owned();
            write_if_other(&here.join(format!("{file}.ts")), module(&schema, title)?.as_bytes())?;
        }
        for (at, name) in NAMES.iter().enumerate() {
            let (schema, document) = ROOTS[at % ROOTS.len()];
            let mut schema: Value = serde_json::from_str(schema)?;
            schema["title"] = Value::from(*name);
            write_if_other(&here.join(format!("root-{name}.ts")), module(&schema, name)?.as_bytes())?;
            writeln!(
                uses,
                "const m{at} = require('./built/root-{name}.js')[{name:?}];\n\
                 const t{at} = m{at}.stringify(m{at}.parse({document:?}));\n\
                 if (t{at} !== {document:?} || !m{at}.is(m{at}.parse({document:?}))) throw new Error({name:?} + t{at});"
            )?;
        }
        write_if_other(&here.join("use.cjs"), uses.as_bytes())?;
        Ok(())
    });
    if made.is_none() {
        return Ok(());
    }
    for compiler in COMPILERS {
        report.judge(format!("modules: {} --strict", version(folder, compiler)?), || {
            let mut tsc = tool(folder, compiler, "bin/tsc");
            tsc.current_dir(&here).args(STRICTER.iter().filter(|flag| **flag != "--verbatimModuleSyntax"));
            tsc.args(["--target", "es2022", "--module", "commonjs", "--declaration", "--outDir", "built"]);
            if compiler != COMPILERS[0] {
                tsc.arg("--ignoreConfig");
            }
            let files = super::super::contract::files(&here)?;
            run(tsc.args(files.iter().filter(|file| file.extension().is_some_and(|kind| kind == "ts"))))
        });
    }
    report.judge("prettier finds nothing in the modules", || {
        run(tool(folder, "prettier", "bin/prettier.cjs").args([
            "--print-width",
            "100",
            "--check",
            "modules/*.ts",
        ]))
    });
    report.judge("modules: documents of roots of every kind come back", || {
        run(&mut Node::script(&here, here.join("use.cjs")))
    });
    Ok(())
}

fn module(schema: &Value, root: &str) -> Result<String> {
    let target: &dyn Target =
        *targets().iter().find(|target| target.id() == "typescript").context("a language")?;
    let file = SchemaFile { path: format!("{root}.json"), text: schema.to_string() };
    let said = |wrong: Vec<tidings_schema::Diagnostic>| {
        anyhow::anyhow!(
            "{root}: {}",
            wrong.iter().map(|it| it.message.as_str()).collect::<Vec<_>>().join("; ")
        )
    };
    let (component, id) = read::module(&file).map_err(said)?;
    let settings = ModuleSettings { root: root.to_owned(), namespace: None };
    let text = target.module(&component, &id, &settings).map_err(said)?;
    ensure!(text.ends_with('\n'), "{root}: no newline at the end");
    Ok(text)
}
