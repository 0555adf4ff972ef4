//! Programs that take one event of a package: what they weigh, and where they run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, ensure};

use super::tool;
use crate::contract::{Component, Event, has_keyword};
use crate::programs::{Node, run};
use crate::report::Report;
use crate::tree::quoted;

/// Bytes, minified, of what the readers of all events share: exact numbers, refusals that are bounded and safe to print, and
/// `instanceof` across copies of the core package.
const SHARED: usize = 21 * 1024 / 4;
/// The same of what a program that reads one event has besides; the largest has a tagged union, an enum, decimals
/// and four types.
const OWN: usize = 4 * 1024;
/// What decides rules, for the events that have some.
const RULES: usize = 7 * 1024 / 2;
/// What runs the automata of patterns, and the automata, for the events that have some.
const PATTERNS: usize = 3 * 1024 / 2;

/// Bundles programs that take what they need from a package.
pub(super) struct Bundler<'a> {
    /// Where the tools are.
    pub(super) folder: &'a Path,
    /// Where the package is installed.
    pub(super) consumer: &'a Path,
    pub(super) package: &'a str,
    /// The core package that it depends on.
    pub(super) core: &'a str,
}

impl Bundler<'_> {
    fn bundled(&self, source: &str) -> Result<String> {
        let entry = self.consumer.join("bundled.ts");
        fs::write(&entry, source)?;
        let mut esbuild = tool(self.folder, "esbuild", "bin/esbuild");
        esbuild.current_dir(self.consumer).args(["bundled.ts", "--bundle", "--minify", "--format=esm"]);
        let out = run(&mut esbuild);
        fs::remove_file(&entry)?;
        Ok(out?.trim_end().to_owned())
    }

    fn module(&self, event: &Event) -> String {
        format!("{}/v{}", self.package, event.version)
    }
}

fn events(component: &Component) -> impl Iterator<Item = &Event> {
    let left_out = |event: &&Event| event.left_out_by.iter().any(|language| language == "typescript");
    component.events.iter().filter(move |event| !left_out(event))
}

/// Bundles each event alone, and all types without their readers.
///
/// # Errors
/// Something costs more than it may.
pub(super) fn sizes(bundler: &Bundler<'_>, component: &Component) -> Result<()> {
    let mut types = String::new();
    for (at, event) in events(component).enumerate() {
        let (name, module) = (&event.payload.type_name, quoted(&bundler.module(event)));
        types += &format!("export type T{at} = import({module}).{name};\n");
    }
    let nothing = bundler.bundled(&types)?;
    ensure!(nothing.is_empty(), "types alone cost {} bytes: {nothing}", nothing.len());
    let machinery = quoted(&format!("{}/internal", bundler.core));
    let shared = bundler.bundled(&format!("export {{ type }} from {machinery};\n"))?.len();
    ensure!(shared <= SHARED, "what all events share costs {shared} bytes");
    // These have every construct in few events, as no other contract does.
    if ["cases", "showcase"].contains(&component.name.as_str()) {
        return Ok(());
    }
    for event in events(component) {
        let name = &event.payload.type_name;
        let module = quoted(&bundler.module(event));
        let own = bundler.bundled(&format!("export {{ {name} }} from {module};\n"))?.len() - shared;
        let most = OWN
            + if has_keyword(&event.schema, "allOf") { RULES } else { 0 }
            + if has_keyword(&event.schema, "pattern") { PATTERNS } else { 0 };
        ensure!(own <= most, "{name} costs {own} bytes beside the {shared} that all events share");
    }
    Ok(())
}

/// Reads and writes a sample in what engines there are. The first has nothing but the language itself, as the
/// edge's workers nearly have: no API of Node's, and no code from strings.
pub(super) fn engines(report: &mut Report, bundler: &Bundler<'_>, component: &Component) {
    let Some(event) = events(component).next() else { return };
    let program = || -> Result<String> {
        let (name, module) = (&event.payload.type_name, bundler.module(event));
        let examples = quoted(&format!("{module}/examples"));
        bundler.bundled(&format!(
            "import {{ {name} }} from {};\nimport {{ {name} as samples }} from {examples};\n\
             const text = samples[0] === undefined ? \"\" : {name}.stringify(samples[0]);\n\
             const same = {name}.stringify({name}.parse(text)) === text;\n\
             if (same) (globalThis as {{ said?: string }}).said = \"read and written\";\n",
            quoted(&module)
        ))
    };
    let ran = |out: String| -> Result<()> {
        ensure!(out.contains("read and written"), "it printed {out:?}");
        Ok(())
    };
    let written = report.check(format!("{}: without Node's API or eval", bundler.package), || {
        let program = program()?;
        let files = ["program.js", "page.html", "sandbox.mjs"].map(|file| bundler.folder.join(file));
        fs::write(&files[0], format!("{program}\nconsole.log(globalThis.said);\n"))?;
        let shown = "document.body.textContent = globalThis.said;";
        fs::write(&files[1], format!("<body><script type=module>{program}\n{shown}</script></body>\n"))?;
        fs::write(
            &files[2],
            format!(
                "import vm from \"node:vm\";\n\
                 const bare = vm.createContext({{}}, {{ codeGeneration: {{ strings: false, wasm: false }} }});\n\
                 console.log(vm.runInContext({} + \";globalThis.said\", bare));\n",
                serde_json::to_string(&program)?
            ),
        )?;
        ran(run(&mut Node::script(bundler.folder, &files[2]))?)?;
        Ok(files)
    });
    let Some([program, page, _]) = written else { return };
    // Once is enough: it is the same runtime in every package.
    if component.name != "cases" {
        return;
    }
    let page = format!("file://{}", page.display());
    let browser =
        ["--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=5000", "--dump-dom", &page];
    let program = program.display().to_string();
    let on_path = |names: &[&str]| names.iter().map(PathBuf::from).collect::<Vec<_>>();
    let engines: [(&str, Vec<PathBuf>, &[&str]); 3] = [
        ("Deno", installed(bundler.folder, "@deno", "deno"), &["run", "--no-prompt", &program]),
        ("Bun", installed(bundler.folder, "@oven", "bin/bun"), &["run", &program]),
        ("Chromium", on_path(&["chromium", "chromium-browser", "google-chrome"]), &browser),
    ];
    for (name, commands, arguments) in engines {
        let starts = |command: &&PathBuf| {
            Command::new(command).arg("--version").output().is_ok_and(|output| output.status.success())
        };
        match commands.iter().find(starts) {
            Some(command) => {
                report.check(format!("{name} reads and writes an event"), || {
                    ran(run(Command::new(command).args(arguments))?)
                });
            }
            None => report.skip(name, "it is not on this machine"),
        }
    }
}

/// The programs that npm brings for some platforms, of which one starts on this machine.
fn installed(folder: &Path, scope: &str, program: &str) -> Vec<PathBuf> {
    let platforms = fs::read_dir(folder.join("node_modules").join(scope)).into_iter().flatten().flatten();
    let mut programs: Vec<PathBuf> = platforms.map(|platform| platform.path().join(program)).collect();
    programs.sort();
    programs
}
