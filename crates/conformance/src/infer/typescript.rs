//! Modules for TypeScript: as `CommonJS` and as ESM, by both compilers.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};

use super::{Built, Folders, Module};
use crate::packages::{BUILT, mirror, write_if_other};
use crate::programs::{Node, output, printed, workspace_root};
use crate::report::Report;
use crate::tree::quoted;
use crate::typescript::{STRICTER, install, tool};

/// A compiler by its folder in `node_modules`, and the kind of modules that it makes.
const BUILDS: [(&str, &str, &str); 2] =
    [("typescript", "nodenext", "module"), ("typescript-newest", "commonjs", "commonjs")];

/// Compiles the modules.
///
/// # Errors
/// The tools cannot be installed, or the compiler blames what is no module.
pub(super) fn build(
    report: &mut Report,
    node: &Node,
    folders: &Folders,
    modules: &[Module<'_>],
) -> Result<Built> {
    report.check("npm installs the tools", || install(node, &folders.typescript));
    // Below the tools, where the compilers find the types of Node.
    let folder = folders.typescript.join("modules");
    let mut refused: BTreeMap<String, String> = BTreeMap::new();
    for (compiler, kind, package) in BUILDS {
        let project = folder.join(kind);
        mirror(&workspace_root().join("tests/consumers/modules/typescript"), &project, &BUILT)?;
        let manifest = format!("{{ \"private\": true, \"type\": \"{package}\" }}\n");
        write_if_other(&project.join("package.json"), manifest.as_bytes())?;
        let (mut imports, mut entries) = (String::new(), String::new());
        for (at, Module { case, name, text }) in modules.iter().enumerate() {
            write_if_other(&project.join(format!("{name}.ts")), text.as_bytes())?;
            let root = &case.root;
            imports += &format!("import {{ {root} as T{at} }} from \"./{name}.js\";\n");
            // A value of the type goes in, so that the type is a type and the companion its own.
            entries += &format!(
                "  [{}, (text) => {{ const value: T{at} = T{at}.parse(text); return T{at}.stringify(value); }}],\n",
                quoted(root)
            );
        }
        let table = format!(
            "{imports}\nexport const modules: Map<string, (text: string) => string> = new Map<string, (text: string) => string>([\n{entries}]);\n"
        );
        write_if_other(&project.join("modules.ts"), table.as_bytes())?;
        let mut tsc = tool(&folders.typescript, compiler, "bin/tsc");
        tsc.current_dir(&project).args(["--target", "es2022", "--types", "node", "--pretty", "false"]);
        tsc.args(["--module", kind, "--outDir", "built", "--declaration"]);
        if compiler == "typescript" {
            tsc.args(["--moduleResolution", "nodenext"]);
        }
        // CommonJS is written in what TypeScript calls erasable only where no `import` stands.
        tsc.args(STRICTER.iter().filter(|option| kind == "nodenext" || **option != "--verbatimModuleSyntax"));
        let tsc = tsc.arg("driver.ts");
        let said = output(tsc)?;
        let said =
            format!("{}{}", String::from_utf8_lossy(&said.stdout), String::from_utf8_lossy(&said.stderr));
        let mut others = Vec::new();
        for line in said.lines().filter(|line| line.contains("error")) {
            match modules.iter().find(|module| line.starts_with(&format!("{}.ts(", module.name))) {
                Some(module) => {
                    let said = refused.entry(module.name.clone()).or_default();
                    *said += &format!("{compiler}: {line}\n");
                }
                None => others.push(line),
            }
        }
        ensure!(others.is_empty() || !refused.is_empty(), "{compiler}: {}", printed(&others.join("\n"), ""));
    }
    let program = Node::script(&folder.join("nodenext"), "built/driver.js");
    Ok(Built { program, refused })
}
