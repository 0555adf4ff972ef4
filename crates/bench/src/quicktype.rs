//! quicktype on the same events: what people use where they have no generator of their own.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use super::events::{FIELDS, events};
use super::measure::{measure, megabytes, seconds};
use super::table;
use conformance::programs::{Node, Toolchain, run};

const VERSION: &str = "26.0.0";
const SIZES: [usize; 2] = [100, 1000];

/// Installs quicktype below a folder, unless it is there, and says where its script is.
///
/// # Errors
/// npm fails.
pub(super) fn install(node: &Node, folder: &Path) -> Result<PathBuf> {
    let script = folder.join("node_modules/quicktype/dist/index.js");
    if !script.is_file() {
        fs::create_dir_all(folder)?;
        fs::write(folder.join("package.json"), "{ \"private\": true }\n")?;
        let version = format!("quicktype@{VERSION}");
        run(node.npm(folder).args(["install", "--ignore-scripts", "--save-exact", &version]))?;
    }
    Ok(script)
}

/// Prints what quicktype costs for each language, from a folder with a sample of each event.
///
/// # Errors
/// It cannot be installed, or fails.
pub(super) fn bench(folder: &Path) -> Result<()> {
    let node = match Node::find()? {
        Toolchain::Found(node) => node,
        Toolchain::Absent(why) => bail!("quicktype needs Node: {why}"),
    };
    let script = install(&node, folder)?;
    let mut rows = Vec::new();
    for size in SIZES {
        let samples = folder.join(format!("samples-{size}"));
        fs::create_dir_all(&samples)?;
        for event in events("shop", size) {
            fs::write(samples.join(format!("{}.json", event.type_name)), event.sample.to_string())?;
        }
        for language in ["typescript", "csharp", "rust"] {
            let mut quicktype = Node::script(folder, &script);
            quicktype.args(["--src-lang", "json", "--lang", language, "--src"]).arg(&samples);
            quicktype.arg("--out").arg(folder.join(format!("out-{size}.{language}")));
            let used = measure(&mut quicktype)?;
            let what = format!("{size} events of {FIELDS} fields, {language}");
            rows.push(vec![what, seconds(used.cpu), seconds(Some(used.wall)), megabytes(used.memory)]);
        }
    }
    table(
        &format!("quicktype {VERSION}, one sample an event → one file (one run)"),
        &["", "CPU", "wall", "memory"],
        &rows,
    );
    Ok(())
}
