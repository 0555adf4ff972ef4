//! Modules for Rust: in one crate, in both editions.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use super::{Built, Module};
use crate::packages::{BUILT, mirror, write_if_other};
use crate::programs::{cargo, output, printed, workspace_root};
use crate::tree::quoted;

const EDITIONS: [&str; 2] = ["2021", "2024"];

/// Appended to each module: nothing that a module declares may be in the way of what stands after it.
///
/// `parse` is exact. `serde_json` on its own agrees with it, or says that it does not hold a number's digits unless it is
/// told to; anything else is an answer that is no JSON.
const AFTER: &str = "
pub(crate) fn __there_and_back(text: &str) -> Result<String, String> {
    let by_serde = ::serde_json::from_str::<{Type}>(text);
    let value = match ({Type}::parse(text), &by_serde) {
        (Ok(value), _) => value,
        (Err(error), Err(_)) => return Err(error.to_string()),
        (Err(error), Ok(_)) => return Ok(format!(\"only serde_json reads this: {error}\")),
    };
    let written = value.to_json();
    match by_serde {
        Ok(value) => match ::serde_json::to_string(&value) {
            Ok(other) if __value(&other) == __value(&written) => Ok(written),
            other => Ok(format!(\"serde_json writes {other:?} for {written}\")),
        },
        Err(error) if [\"raw_value\", \"out of range\"].iter().any(|word| error.to_string().contains(word)) => Ok(written),
        Err(error) => Ok(format!(\"only parse reads this: {error}\")),
    }
}

fn __value(text: &str) -> Option<::serde_json::Value> {
    ::serde_json::from_str(text).ok()
}
";

/// Compiles the modules.
///
/// # Errors
/// The compiler blames what is no module.
pub(super) fn build(folder: &Path, modules: &[Module<'_>]) -> Result<Built> {
    let mut refused = BTreeMap::new();
    for edition in EDITIONS {
        // The compiler stops at the errors of one phase: what it has not looked at may have errors of the next.
        while let Some(blamed) = once(&folder.join(edition), edition, modules, &refused)? {
            refused.extend(blamed);
        }
    }
    let program = Command::new(folder.join("target/debug/modules"));
    Ok(Built { program, refused })
}

/// Compiles what was not refused; what is refused now, or nothing when all is well.
fn once(
    folder: &Path,
    edition: &str,
    modules: &[Module<'_>],
    refused: &BTreeMap<String, String>,
) -> Result<Option<BTreeMap<String, String>>> {
    mirror(&workspace_root().join("tests/consumers/modules/rust/src"), &folder.join("src"), &BUILT)?;
    let manifest = format!(
        "[package]\nname = \"modules\"\nversion = \"0.0.0\"\nedition = \"{edition}\"\npublish = false\n\n\
         [dependencies]\nserde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n\n[workspace]\n"
    );
    write_if_other(&folder.join("Cargo.toml"), manifest.as_bytes())?;
    let (mut declared, mut entries) = (String::new(), String::new());
    for Module { case, name, text } in modules.iter().filter(|module| !refused.contains_key(&module.name)) {
        let text = format!("{text}{}", AFTER.replace("{Type}", &case.root));
        write_if_other(&folder.join(format!("src/{name}.rs")), text.as_bytes())?;
        declared += &format!("#[path = \"{name}.rs\"]\nmod {name};\n");
        entries += &format!("        {} => {name}::__there_and_back,\n", quoted(&case.root));
    }
    let table = format!(
        "{declared}\npub(crate) fn module(key: &str) -> Option<fn(&str) -> Result<String, String>> {{\n    \
         Some(match key {{\n{entries}        _ => return None,\n    }})\n}}\n"
    );
    write_if_other(&folder.join("src/modules/mod.rs"), table.replace("= \"m_", "= \"../m_").as_bytes())?;
    let mut cargo = cargo();
    cargo.current_dir(folder).env("CARGO_TARGET_DIR", folder.with_file_name("target"));
    cargo.env_remove("RUSTFLAGS").env("CARGO_TERM_COLOR", "never");
    let said = output(cargo.args(["build", "--quiet", "--message-format", "short"]))?;
    if said.status.success() {
        return Ok(None);
    }
    let said = String::from_utf8_lossy(&said.stderr).into_owned();
    let mut blamed: BTreeMap<String, String> = BTreeMap::new();
    for line in said.lines().filter(|line| line.contains(": error")) {
        let of = |module: &&Module<'_>| {
            !refused.contains_key(&module.name) && line.contains(&format!("{}.rs:", module.name))
        };
        if let Some(module) = modules.iter().find(of) {
            *blamed.entry(module.name.clone()).or_default() += &format!("edition {edition}: {line}\n");
        }
    }
    if blamed.is_empty() {
        bail!("{}", printed(&said, ""));
    }
    Ok(Some(blamed))
}
