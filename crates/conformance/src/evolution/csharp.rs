//! C#: every property is read as the type that it has, every record is made of what it had, every member is named.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Result, bail};

use super::{Built, Module, Pair, blame, consumer_name};
use crate::packages::{BUILT, mirror, write_if_other};
use crate::programs::{Dotnet, output, printed, workspace_root};
use crate::tree::quoted;

/// One framework is enough: both are built for everywhere else.
const FRAMEWORK: &str = "net10.0";

/// Compiles modules and consumers.
///
/// # Errors
/// The compiler blames what is of no case.
pub(super) fn build(dotnet: &Dotnet, folder: &Path, pairs: &[Pair<'_>]) -> Result<Built> {
    // Nothing of this repository above may have a say in how the modules are built.
    write_if_other(&folder.join("Directory.Build.props"), b"<Project />\n")?;
    write_if_other(&folder.join(".editorconfig"), b"root = true\n")?;
    let project = folder.join("modules");
    let mut blamed = BTreeMap::new();
    while let Some(found) = once(dotnet, folder, &project, pairs, &blamed)? {
        blamed.extend(found);
    }
    let mut program = dotnet.dotnet(folder, &folder.join("restored"));
    program.arg(project.join(format!("bin/Release/{FRAMEWORK}/Modules.dll")));
    Ok(Built { program, blamed })
}

/// Compiles what was not blamed; what is blamed now, or nothing when all is well.
fn once(
    dotnet: &Dotnet,
    folder: &Path,
    project: &Path,
    pairs: &[Pair<'_>],
    blamed: &BTreeMap<String, String>,
) -> Result<Option<BTreeMap<String, String>>> {
    let source = workspace_root().join("tests/consumers/modules/csharp");
    mirror(&source, project, &BUILT)?;
    let manifest = std::fs::read_to_string(source.join("Modules.csproj"))?;
    let manifest = manifest.replace("net8.0;net10.0", FRAMEWORK);
    write_if_other(&project.join("Modules.csproj"), manifest.as_bytes())?;
    let (mut entries, mut names) = (String::new(), Vec::new());
    let mut take = |name: &str, text: &str| -> Result<bool> {
        if blamed.contains_key(name) || names.iter().any(|taken| taken == name) {
            return Ok(false);
        }
        write_if_other(&project.join(format!("{name}.cs")), text.as_bytes())?;
        names.push(name.to_owned());
        Ok(true)
    };
    for pair in pairs {
        for Module { name, root, text, .. } in [&pair.old, &pair.new] {
            if take(name, text)? {
                // A root that is an enum is read by a class beside it.
                let enumeration = text.contains(&format!("public static class {root}Json"));
                let read = if enumeration { format!("{root}Json") } else { root.clone() };
                let write = if enumeration {
                    format!("global::{name}.{read}.ToJson(global::{name}.{read}.Parse(text))")
                } else {
                    format!("global::{name}.{read}.Parse(text).ToJson()")
                };
                entries += &format!("        [{}] = text => {write},\n", quoted(name));
            }
        }
        let types = types(&pair.old.text);
        for (against, consumer) in pair.consumers(|against| consumer(&types, &pair.old, against)) {
            if !blamed.contains_key(&against.name) {
                take(&consumer.name, &consumer.text)?;
            }
        }
    }
    let table = format!(
        "using System;\nusing System.Collections.Generic;\n\nnamespace Driver;\n\ninternal static class Modules\n{{\n    \
         public static readonly Dictionary<string, Func<string, string>> All = new()\n    {{\n{entries}    }};\n}}\n"
    );
    write_if_other(&project.join("Modules.cs"), table.as_bytes())?;
    let mut build = dotnet.dotnet(folder, &folder.join("restored"));
    let said = output(build.args(["build", "modules", "-c", "Release", "-nologo", "-clp:NoSummary"]))?;
    if said.status.success() {
        return Ok(None);
    }
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    let mut found = BTreeMap::new();
    let errors = said
        .lines()
        .filter(|line| line.contains(": error "))
        .map(|line| line.split(" [").next().unwrap_or(line));
    blame(errors, &names, ".cs(", &mut found);
    if found.is_empty() {
        bail!("{}", printed(&said, ""));
    }
    Ok(Some(found))
}

/// A type of a module, as its text has it.
struct Type {
    /// With the types around it: `Shape.Circle`.
    path: String,
    /// What it derives from; empty where that is nothing.
    base: String,
    kind: Kind,
}

enum Kind {
    Record {
        /// Whether it can be made: it is not abstract.
        made: bool,
        properties: Vec<Property>,
        /// How many variants a union's `Match` asks for.
        variants: usize,
    },
    Enum(Vec<String>),
}

struct Property {
    name: String,
    ty: String,
}

/// The public records and enums of a module's own namespace; the text is indented by four spaces a level.
fn types(text: &str) -> Vec<Type> {
    let mut found: Vec<Type> = Vec::new();
    // The types around a line: indent and path.
    let mut around: Vec<(usize, String)> = Vec::new();
    let mut own = false;
    let mut matching = false;
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        let line = line.trim();
        if indent == 0 && line.starts_with("namespace ") {
            own = !line.ends_with(".Json");
        }
        if !own || line.is_empty() || line.starts_with(['/', '[']) {
            continue;
        }
        if line != "{" {
            around.retain(|(outer, _)| *outer < indent || line == "}");
        }
        let declared =
            ["public sealed record ", "public abstract record ", "public enum ", "public static class "];
        if let Some(head) = declared.iter().find(|head| line.starts_with(**head)) {
            let name = line[head.len()..].split([' ', '(', '<', ':']).next().unwrap_or_default();
            let path = around.last().map_or_else(|| name.to_owned(), |(_, outer)| format!("{outer}.{name}"));
            around.push((indent, path.clone()));
            let kind = match *head {
                "public enum " => Kind::Enum(Vec::new()),
                "public static class " => continue,
                head => Kind::Record {
                    made: head.contains("sealed") && !line.contains('('),
                    properties: Vec::new(),
                    variants: 0,
                },
            };
            let base = line.split_once(" : ").map_or("", |(_, base)| base.trim_end_matches(';')).to_owned();
            found.push(Type { path, base, kind });
            continue;
        }
        let Some((_, path)) = around.last() else { continue };
        let Some(current) = found.iter_mut().find(|ty| ty.path == *path) else { continue };
        match &mut current.kind {
            Kind::Enum(members) => {
                let member = line.trim_end_matches(',').split(" =").next().unwrap_or_default();
                if !member.is_empty() && !["{", "}"].contains(&member) {
                    members.push(member.to_owned());
                }
            }
            Kind::Record { properties, variants, .. } => {
                if line.starts_with("public TResult Match<TResult>(") {
                    matching = true;
                } else if matching {
                    *variants += usize::from(line.starts_with("Func<"));
                    matching = !line.contains("=>");
                }
                if line.starts_with("public ")
                    && let Some((head, _)) = line.split_once(" { get; init; }")
                    && let Some((ty, name)) =
                        head.trim_start_matches("public ").trim_start_matches("required ").rsplit_once(' ')
                {
                    properties.push(Property { name: name.to_owned(), ty: ty.to_owned() });
                }
            }
        }
    }
    found
}

/// Code that uses all of an old module's types, by the names of the module that it is compiled against.
fn consumer(types: &[Type], old: &Module, against: &Module) -> String {
    let mut text = format!(
        "#nullable enable\n#pragma warning disable\nnamespace {1}\n{{\n    using global::System;\n    using global::{0};\n    using global::{0}.Json;\n\n    internal static class Uses\n    {{\n",
        against.name,
        consumer_name(old, against)
    );
    for (at, ty) in types.iter().enumerate() {
        let path = format!("global::{}.{}", against.name, ty.path);
        match &ty.kind {
            Kind::Enum(members) => {
                let named: Vec<String> = members.iter().map(|member| format!("{path}.{member}")).collect();
                text += &format!("        internal static {path}[] Named{at}() => [{}];\n", named.join(", "));
            }
            Kind::Record { made, properties, variants } => {
                text += &format!("        internal static void Read{at}({path} value)\n        {{\n");
                for (index, Property { name, ty }) in properties.iter().enumerate() {
                    text += &format!("            {ty} p{index} = value.{name};\n");
                }
                if *variants > 0 {
                    let cases = vec!["_ => 0"; *variants].join(", ");
                    text += &format!("            int matched = value.Match<int>({cases});\n");
                }
                // An open union is told apart with something for what is not known.
                let open = types.iter().filter(|other| {
                    *variants == 0
                        && other.path.starts_with(&format!("{}.", ty.path))
                        && !other.base.is_empty()
                        && ty.path.ends_with(&other.base)
                });
                let cases: String =
                    open.map(|variant| format!("global::{}.{} => 0, ", against.name, variant.path)).collect();
                if !cases.is_empty() {
                    text += &format!("            int switched = value switch {{ {cases}_ => 1 }};\n");
                }
                text += "        }\n";
                if *made {
                    let taken: Vec<String> = properties
                        .iter()
                        .enumerate()
                        .map(|(index, property)| format!("{} p{index}", property.ty))
                        .collect();
                    let set: Vec<String> = properties
                        .iter()
                        .enumerate()
                        .map(|(index, property)| format!("{} = p{index}", property.name))
                        .collect();
                    text += &format!(
                        "        internal static {path} Make{at}({}) => new {path} {{ {} }};\n",
                        taken.join(", "),
                        set.join(", ")
                    );
                }
            }
        }
    }
    text + "    }\n}\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    const MODULE: &str = "namespace c_old\n{\n    public sealed record Order\n    {\n        /// <summary>x</summary>\n        \
        public required string A { get; init; }\n\n        public B? C { get; init; }\n    }\n\n    public enum B\n    {\n        \
        X,\n        Y,\n    }\n\n    public abstract record U\n    {\n        public TResult Match<TResult>(\n            \
        Func<P, TResult> p,\n            Func<Q, TResult> q) => this switch\n            {\n            };\n\n        \
        public sealed record P : U\n        {\n            public required long V { get; init; }\n        }\n    }\n\n    \
        public abstract record O\n    {\n        public sealed record P : O\n        {\n        }\n\n        \
        public sealed record Unknown(AnyJson Json) : O;\n    }\n}\n\
        namespace c_old.Json\n{\n    public sealed record Fault(string Path);\n}\n";

    #[test]
    fn types_are_those_of_the_schema() {
        let found = types(MODULE);
        assert_eq!(
            found.iter().map(|ty| ty.path.as_str()).collect::<Vec<_>>(),
            ["Order", "B", "U", "U.P", "O", "O.P", "O.Unknown"]
        );
        let against = Module {
            name: "c_new".to_owned(),
            root: String::new(),
            text: String::new(),
            public: std::collections::BTreeSet::new(),
        };
        let text = consumer(&found, &against, &against);
        for part in [
            "string p0 = value.A;",
            "B? p1 = value.C;",
            "[global::c_new.B.X, global::c_new.B.Y]",
            "value.Match<int>(_ => 0, _ => 0)",
            "new global::c_new.U.P { V = p0 }",
            "value switch { global::c_new.O.P => 0, global::c_new.O.Unknown => 0, _ => 1 }",
        ] {
            assert!(text.contains(part), "{part}: {text}");
        }
    }
}
