//! What cannot be read is said with its place, all of it at once, and nothing is written.

use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};

use super::{Tidings, fresh, said};
use crate::report::Report;

/// A sample, what is said of it, and where.
const SAMPLES: [(&str, &str, &str); 12] = [
    ("{\"a\": 1,\n  \"a\": 2}", "sample-key-twice", "sample.json:2:3"),
    ("{\"a\": 1, \"\\u0061\": 2}", "sample-key-twice", "sample.json:1:10"),
    ("{\"a\": \"\\ud800\"}", "sample-lone-surrogate", "sample.json:1:"),
    ("[1, NaN]", "sample-not-json", "sample.json:1:5"),
    ("[1, Infinity]", "sample-not-json", "sample.json:1:5"),
    ("{\"a\": 1,}", "sample-not-json", "sample.json:1:9"),
    ("{'a': 1}", "sample-not-json", "sample.json:1:2"),
    ("[01]", "sample-not-json", "sample.json:1:"),
    ("{\"a\":\n {\"b\": tru}}", "sample-not-json", "sample.json:2:"),
    ("{\"a\": 1} {\"b\"", "sample-not-json", "sample.json:1:"),
    ("[1e999999]", "sample-number-unheld", "sample.json:1:2"),
    ("", "sample-none", ""),
];

/// A schema, what is said of it, and where.
const SCHEMAS: [(&str, &str); 6] = [
    ("{ \"type\": ", "schema.json"),
    ("{ \"$ref\": \"#/$defs/Missing\" }", "schema.json"),
    ("{ \"$ref\": \"missing.json\" }", "schema.json"),
    ("{ \"$ref\": \"../../outside.json\" }", "schema.json"),
    ("{ \"properties\": { \"a\": { \"type\": \"strin\" } } }", "/properties/a"),
    ("{ \"properties\": { \"a\": { \"minimum\": \"1\" } } }", "/properties/a"),
];

/// Checks the errors.
///
/// # Errors
/// A file cannot be written.
pub(super) fn check(report: &mut Report, tidings: &Tidings, folder: &Path) -> Result<()> {
    fresh(folder)?;
    let inner = folder.join("inner");
    fs::create_dir_all(&inner)?;
    fs::write(folder.join("outside.json"), "true")?;
    for (text, code, place) in SAMPLES {
        fs::write(inner.join("sample.json"), text)?;
        report.check(format!("infer: {code} of {text:?}"), || {
            let (status, out, said) =
                said(tidings.infer(&inner).args(["--root", "Refused", "--out", "out.ts", "sample.json"]))?;
            ensure!(status == Some(2) && out.is_empty(), "status {status:?}, {out}\n{said}");
            ensure!(said.contains(&format!("error[{code}]")) && said.contains(place), "{said}");
            ensure!(!inner.join("out.ts").exists(), "something was written");
            Ok(())
        });
    }
    for (text, place) in SCHEMAS {
        fs::write(inner.join("schema.json"), text)?;
        report.check(format!("infer: the schema {text} is refused"), || {
            let (status, out, said) =
                said(tidings.infer(&inner).args(["--root", "Refused", "--schema", "schema.json"]))?;
            ensure!(status == Some(2) && out.is_empty(), "status {status:?}, {out}\n{said}");
            ensure!(said.contains("error[") && said.contains(place), "{said}");
            Ok(())
        });
    }
    fs::write(inner.join("one.json"), "[1,]")?;
    fs::write(inner.join("two.json"), "{\"a\": 1, \"a\": 2}")?;
    report.check("infer: everything that is wrong is said at once", || {
        let (status, _, said) =
            said(tidings.infer(&inner).args(["--root", "a b", "one.json", "three.json"]))?;
        ensure!(status == Some(2), "status {status:?}");
        for part in ["error[root-name]", "help: write `--root AB`", "three.json"] {
            ensure!(said.contains(part), "{part}: {said}");
        }
        let (_, _, said) = self::said(tidings.infer(&inner).args(["--root", "A", "one.json", "two.json"]))?;
        for part in ["one.json:1:4", "two.json:1:10"] {
            ensure!(said.contains(part), "{part}: {said}");
        }
        Ok(())
    });
    fs::write(inner.join("schema.json"), "{ \"properties\": { \"a\": { \"type\": \"string\" } } }")?;
    fs::write(inner.join("many.ndjson"), "{\"a\": \"x\"}\n{\"a\":\n  1}\n")?;
    report.check("infer: samples that the schema refuses have their places", || {
        let (status, _, said) =
            said(tidings.infer(&inner).args(["--root", "A", "--schema", "schema.json", "many.ndjson"]))?;
        ensure!(status == Some(2), "status {status:?}");
        ensure!(said.contains("error[sample-mismatch]") && said.contains("many.ndjson:2:2"), "{said}");
        Ok(())
    });
    Ok(())
}
