//! A workspace made of the README's code blocks alone, beside a crate that has nothing to do with Tidings: everything
//! of that crate goes on as it was, and the commands work.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context, Result, bail, ensure};

use super::report::Report;
use crate::programs::{cargo, output, printed, run};

/// The part of the README that is followed.
const SECTION: &str = "## Add it to your workspace";

/// What a workspace may gain beside its own event crate and xtask.
const GAINED: [&str; 10] = [
    "dyn-clone",
    "inventory",
    "ref-cast",
    "ref-cast-impl",
    "rustversion",
    "schemars",
    "schemars_derive",
    "serde_derive_internals",
    "tidings",
    "tidings-derive",
];

/// A crate that reads numbers in a tagged enum: with `serde_json/arbitrary_precision` anywhere in the build it fails.
const RATES: &str = r##"//! Rates.

use serde::Deserialize;

/// A rate.
#[derive(Debug, Deserialize, PartialEq)]
#[serde(tag = "type")]
pub enum Rate {
    /// The same for every amount.
    Fixed {
        /// In percent.
        percent: f64,
    },
    /// In steps.
    Steps {
        /// How many.
        n: u32,
    },
}

fn main() {
    println!("{:?}", serde_json::from_str::<Rate>(r#"{"type":"Fixed","percent":1.5}"#));
}

#[test]
fn a_rate_is_read() {
    let rate = serde_json::from_str::<Rate>(r#"{"type":"Fixed","percent":1.5}"#);
    assert_eq!(rate.ok(), Some(Rate::Fixed { percent: 1.5 }));
    let value: serde_json::Value = serde_json::from_str(r#"{"b":1,"a":2}"#).unwrap_or_default();
    assert_eq!(value.to_string(), r#"{"a":2,"b":1}"#, "in the order of a BTreeMap");
}
"##;

const READ: &str = "Ok(Fixed { percent: 1.5 })\n";

pub(super) fn check(report: &mut Report, root: &Path, folder: &Path) -> Result<()> {
    let workspace = Workspace { at: folder.join("workspace"), target: folder.join("target") };
    let tool = report.check("the tool, built as everything else in this repository is", || tool(root));
    let Some(tool) = tool else { return Ok(()) };
    let before = report.check("a workspace without Tidings", || {
        workspace.begin(root)?;
        workspace.behaves("before")?;
        workspace.locked()
    });
    let Some(before) = before else { return Ok(()) };
    let blocks = blocks(&fs::read_to_string(root.join("README.md"))?, root)?;
    report.check("with what the README says, its own crates behave as before", || {
        for (path, text) in &blocks {
            workspace.write(path, text)?;
        }
        workspace.behaves("after")?;
        let features =
            run(workspace.cargo().args(["tree", "--workspace", "--edges", "normal,build,features"]))?;
        for feature in ["arbitrary_precision", "float_roundtrip", "preserve_order"] {
            ensure!(
                !features.contains(&format!("serde_json feature \"{feature}\"")),
                "{feature} is on:\n{features}"
            );
        }
        Ok(())
    });
    report.check("its lock file gains what collecting needs, and nothing else", || {
        let after = workspace.locked()?;
        let gained: BTreeSet<&str> = after.difference(&before).map(String::as_str).collect();
        let expected: BTreeSet<&str> = GAINED.into_iter().chain(["bank-events", "xtask"]).collect();
        ensure!(gained == expected, "it gains {gained:?}, and not {expected:?}");
        Ok(())
    });
    commands(report, &workspace, &tool);
    report.check("the tool is built apart: in its own folder, with its own settings", || {
        build_of_the_tool(&workspace, &tool, root, folder)
    });
    mistakes(report, &workspace, &tool, folder);
    Ok(())
}

/// The commands, with settings of a user that are not for the tool.
fn commands(report: &mut Report, workspace: &Workspace, tool: &Path) {
    report.check("gen-schemas writes, and finds what it has written up to date", || {
        let said = workspace.xtask(tool, &["gen-schemas"], |_| {})?;
        workspace.exits(&said, 0)?;
        for file in
            ["schemas/bank/bank-transaction-created/v1.schema.json", "generated/typescript/bank/package.json"]
        {
            ensure!(workspace.at.join(file).exists(), "{file} is not there");
        }
        let schema =
            fs::read_to_string(workspace.at.join("schemas/bank/bank-transaction-created/v1.schema.json"))?;
        let order = schema.find("\"transactionId\": {").zip(schema.find("\"message\": {"));
        ensure!(order.is_some_and(|(first, second)| first < second), "not in declared order:\n{schema}");
        workspace.exits(&workspace.xtask(tool, &["gen-schemas", "--check"], |_| {})?, 0)
    });
    report.check("the exit status is the tool's, and its output too", || {
        workspace.changed(
            "crates/bank-events/src/lib.rs",
            ("What the payer wrote.", "Said otherwise."),
            || {
                let said = workspace.xtask(tool, &["gen-schemas", "--check"], |_| {})?;
                workspace.exits(&said, 1)?;
                let shown = String::from_utf8_lossy(&said.stdout).into_owned();
                ensure!(
                    shown.contains("+      \"description\": \"Said otherwise.\""),
                    "no difference: {shown}"
                );
                ensure!(shown.ends_with("To bring them up to date: cargo xtask gen-schemas\n"), "{shown}");
                Ok(())
            },
        )
    });
}

/// What the xtask asks of cargo where `TIDINGS_BIN` is not set, and a user has settings that are not for the tool. This
/// cargo builds nothing: it says that the tool is there.
fn build_of_the_tool(workspace: &Workspace, tool: &Path, root: &Path, folder: &Path) -> Result<()> {
    // Of the sources as they are now.
    workspace.exits(&workspace.xtask(tool, &["--version"], |_| {})?, 0)?;
    let asked = folder.join("asked");
    let real = cargo();
    let real = real.get_program().to_string_lossy();
    let (log, executable) = (asked.display(), tool.display());
    let stub = script(
        folder,
        "cargo",
        &format!(
            "if [ \"$1\" = build ]; then {{ pwd -P; echo \"$@\"; env; }} > '{log}'; \
             echo '{{\"executable\":\"{executable}\"}}'; else exec {real} \"$@\"; fi"
        ),
    )?;
    let alias =
        ("[alias]", "[build]\ntarget = \"wasm32-unknown-unknown\"\ntarget-dir = \"elsewhere\"\n\n[alias]");
    let not_the_tools = [
        ("CARGO_BUILD_RUSTFLAGS", "-Dwarnings"),
        ("CARGO_BUILD_TARGET", "wasm32-unknown-unknown"),
        ("CARGO_ENCODED_RUSTFLAGS", "-Dwarnings"),
        ("CARGO_PKG_NAME", "xtask"),
        ("CARGO_PROFILE_RELEASE_PANIC", "abort"),
        ("CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS", "-Dwarnings"),
        ("RUSTFLAGS", "-Dwarnings"),
    ];
    let the_tools = [("HTTPS_PROXY", "http://127.0.0.1:9"), ("RUSTC_WRAPPER", "")];
    let said = workspace.changed(".cargo/config.toml", alias, || {
        let mut xtask = Command::new(
            workspace.target.join("debug").join(format!("xtask{}", std::env::consts::EXE_SUFFIX)),
        );
        xtask.current_dir(&workspace.at).args(["gen-schemas", "--check"]).env("CARGO", &stub);
        xtask.env_remove("TIDINGS_BIN").env_remove("CARGO_TARGET_DIR");
        xtask.env("CARGO_MANIFEST_DIR", workspace.at.join("xtask")).envs(not_the_tools).envs(the_tools);
        output(&mut xtask)
    })?;
    workspace.exits(&said, 0)?;
    let text = String::from_utf8_lossy(&said.stderr).into_owned();
    ensure!(
        text.contains("    Building cargo-tidings") && text.contains(", once: from "),
        "no word of it: {text}"
    );
    let asked = fs::read_to_string(&asked)?;
    let mut lines = asked.lines();
    let source = root.join("crates/tidings-cli").canonicalize()?;
    ensure!(lines.next() == source.to_str(), "built in another folder:\n{asked}");
    let version = run(Command::new("rustc").arg("-vV"))?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).context("no host")?;
    let into = workspace.at.join("elsewhere/tidings");
    let expected = format!(
        "build --release --locked --target {host} --target-dir {} --bin cargo-tidings --message-format json-render-diagnostics",
        into.display()
    );
    ensure!(lines.next() == Some(expected.as_str()), "asked otherwise than {expected}:\n{asked}");
    let variables: BTreeSet<&str> = lines.filter_map(|line| Some(line.split_once('=')?.0)).collect();
    for (name, _) in not_the_tools.iter().chain(&[("CARGO_MANIFEST_DIR", "")]) {
        ensure!(!variables.contains(name), "{name} reaches the build of the tool");
    }
    for (name, _) in the_tools {
        ensure!(variables.contains(name), "{name} does not reach the build of the tool");
    }
    Ok(())
}

/// What a person can do wrong, and what is said then.
fn mistakes(report: &mut Report, workspace: &Workspace, tool: &Path, folder: &Path) {
    report.check("a tool of another version, or none, is an error that says what to do", || {
        let other = script(folder, "other", "echo tidings 0.0.1")?;
        for (tool, what) in [
            (other.as_path(), "which is version 0.0.1; this workspace uses tidings"),
            (Path::new("/nowhere/cargo-tidings"), "and there is no such file"),
            (&script(folder, "no-tool", "exit 0")?, "does not tell its version"),
        ] {
            let said = workspace.xtask(tool, &["gen-schemas"], |_| {})?;
            workspace.exits(&said, 2)?;
            let text = String::from_utf8_lossy(&said.stderr).into_owned();
            ensure!(text.contains(what) && text.contains("help: set TIDINGS_BIN"), "{text}");
        }
        Ok(())
    });
    report.check("a factory that panics is an error at its event, and leaves no file behind", || {
        let line = "            transaction_id: \"123e4567-e89b-12d3-a456-426614174000\".into(),";
        let panics = "            transaction_id: panic!(\"no sample today\"),";
        workspace.changed("crates/bank-events/src/lib.rs", (line, panics), || {
            let temporary = folder.join("temporary");
            let _ = fs::remove_dir_all(&temporary);
            fs::create_dir_all(&temporary)?;
            let said = workspace.xtask(tool, &["gen-schemas"], |cargo| {
                cargo.env("TMPDIR", &temporary);
            })?;
            workspace.exits(&said, 2)?;
            let text = String::from_utf8_lossy(&said.stderr).into_owned();
            for part in [
                "error[factory-panicked]: the factory or the schema of `TransactionCreated` panicked: no sample today",
                "--> crates/bank-events/src/lib.rs:11:12",
            ] {
                ensure!(text.contains(part), "{part} is not said: {text}");
            }
            ensure!(fs::read_dir(&temporary)?.next().is_none(), "a temporary file is left");
            Ok(())
        })
    });
}

/// A program that only says something.
fn script(folder: &Path, name: &str, line: &str) -> Result<PathBuf> {
    let path = folder.join(name);
    fs::write(&path, format!("#!/bin/sh\n{line}\n"))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755))?;
    }
    Ok(path)
}

/// `cargo-tidings` as the xtask of this repository builds it.
fn tool(root: &Path) -> Result<PathBuf> {
    let mut build = cargo();
    build.current_dir(root).args(["build", "--package", "tidings-cli", "--bin", "cargo-tidings"]);
    let said = run(build.args(["--message-format", "json"]))?;
    let mut executables = said.lines().filter_map(|line| {
        let artifact: serde_json::Value = serde_json::from_str(line).ok()?;
        artifact.get("executable")?.as_str().map(PathBuf::from)
    });
    executables.next_back().context("cargo does not say where the tool is")
}

/// The files that the README shows in its section, by their paths.
fn blocks(readme: &str, root: &Path) -> Result<Vec<(String, String)>> {
    let section = readme.split_once(SECTION).with_context(|| format!("the README has no {SECTION:?}"))?.1;
    let section = section.split("\n## ").next().unwrap_or(section);
    let checkout = root.to_str().context("the path of the workspace is not UTF-8")?;
    let mut files = Vec::new();
    let mut before = "";
    // Text and code take turns.
    for (at, part) in section.split("\n```").enumerate() {
        if at % 2 == 0 {
            before = part;
            continue;
        }
        let (language, code) = part.split_once('\n').unwrap_or((part, ""));
        if !["toml", "rust"].contains(&language) {
            continue;
        }
        // What is named last before the code: each block is introduced by the name of its file.
        let name = before.split('`').skip(1).step_by(2).filter(|name| name.contains('.')).last();
        let name = name.with_context(|| format!("nothing says which file this is:\n{code}"))?;
        let code = code.replace("../../../tidings/", &format!("{checkout}/"));
        files.push((
            name.to_owned(),
            format!("{}\n", code.replace("../../tidings/", &format!("{checkout}/"))),
        ));
    }
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    let expected = [
        "crates/bank-events/Cargo.toml",
        "crates/bank-events/src/lib.rs",
        "xtask/Cargo.toml",
        "xtask/src/main.rs",
        ".cargo/config.toml",
        "Cargo.toml",
    ];
    ensure!(names == expected, "the README has the files {names:?}");
    Ok(files)
}

struct Workspace {
    at: PathBuf,
    target: PathBuf,
}

impl Workspace {
    /// A workspace with one crate, which uses serde, and the versions that this repository is tested with.
    fn begin(&self, root: &Path) -> Result<()> {
        if self.at.exists() {
            fs::remove_dir_all(&self.at)?;
        }
        self.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n")?;
        self.write(
            "crates/rates/Cargo.toml",
            "[package]\nname = \"rates\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
             serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n",
        )?;
        self.write("crates/rates/src/main.rs", RATES)?;
        self.write("Cargo.lock", &fs::read_to_string(root.join("Cargo.lock"))?)
    }

    fn write(&self, file: &str, text: &str) -> Result<()> {
        let path = self.at.join(file);
        fs::create_dir_all(path.parent().context("a folder")?)?;
        fs::write(&path, text).with_context(|| path.display().to_string())
    }

    /// Changes a file for as long as something is looked at.
    fn changed<T>(
        &self,
        file: &str,
        (from, to): (&str, &str),
        look: impl FnOnce() -> Result<T>,
    ) -> Result<T> {
        let before = fs::read_to_string(self.at.join(file))?;
        ensure!(before.contains(from), "{file} does not have {from:?}");
        self.write(file, &before.replace(from, to))?;
        let looked = look();
        self.write(file, &before)?;
        looked
    }

    fn cargo(&self) -> Command {
        let mut cargo = cargo();
        // What is locked was fetched for this repository.
        cargo.current_dir(&self.at).env("CARGO_TARGET_DIR", &self.target).env("CARGO_NET_OFFLINE", "true");
        cargo
            .env("CARGO_TERM_COLOR", "never")
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env("CARGO_INCREMENTAL", "0");
        cargo.env_remove("TIDINGS_BIN");
        cargo
    }

    /// Builds and tests everything, and runs the crate that has nothing to do with Tidings, in each way of selecting it.
    fn behaves(&self, when: &str) -> Result<()> {
        run(self.cargo().arg("build"))?;
        run(self.cargo().args(["test", "--quiet", "--workspace"]))?;
        for selected in [&["run", "--quiet", "--package", "rates"][..], &["run", "--quiet", "--bin", "rates"]]
        {
            let printed = run(self.cargo().args(selected))?;
            ensure!(printed == READ, "{when}, `cargo {}` prints {printed}", selected.join(" "));
        }
        // A build of everything unifies the features of everything.
        run(self.cargo().args(["build", "--workspace"]))?;
        let built = self.target.join("debug").join(format!("rates{}", std::env::consts::EXE_SUFFIX));
        let printed = run(&mut Command::new(built))?;
        ensure!(printed == READ, "{when}, built with the whole workspace, it prints {printed}");
        Ok(())
    }

    /// The names of the packages in the lock file.
    fn locked(&self) -> Result<BTreeSet<String>> {
        let lock = fs::read_to_string(self.at.join("Cargo.lock"))?;
        let names = lock.lines().filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'));
        Ok(names.map(str::to_owned).collect())
    }

    /// `cargo xtask …`, as a person types it.
    fn xtask(&self, tool: &Path, words: &[&str], change: impl FnOnce(&mut Command)) -> Result<Output> {
        let mut cargo = self.cargo();
        cargo.arg("xtask").args(words).env("TIDINGS_BIN", tool);
        change(&mut cargo);
        output(&mut cargo)
    }

    #[allow(clippy::unused_self, reason = "reads as what it is about")]
    fn exits(&self, said: &Output, code: i32) -> Result<()> {
        if said.status.code() == Some(code) {
            return Ok(());
        }
        let (out, err) = (String::from_utf8_lossy(&said.stdout), String::from_utf8_lossy(&said.stderr));
        bail!("{}, not {code}:\n{}", said.status, printed(&out, &err))
    }
}
