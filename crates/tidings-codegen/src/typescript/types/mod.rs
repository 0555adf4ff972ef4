//! One file a declared type, and an index a version.

mod enumeration;
mod record;
pub(super) mod reference;
mod union;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tidings_schema::{Diagnostic, Place};

use super::expression::{Expression, call, plain, width};
use super::names::Names;
use super::rules::{self, Tables};
use super::{WIDTH, decimals, docs, literal};
use super::{guard, runtime};
use crate::model::{
    Component, Event, Pattern, RepeatedReadings, TypeDef, TypeId, TypeKind, repeated_readings,
};
use crate::target::Package;
use crate::text::Text;

/// A file that is being written: what its types refer to, and what is wrong with them.
pub(super) struct File<'a> {
    pub(super) component: &'a Component,
    pub(super) names: &'a Names,
    pub(super) diagnostics: &'a mut Vec<Diagnostic>,
    /// The type that the file declares.
    pub(super) def: &'a TypeDef,
    /// Whether the type, or one that it is made of, holds a decimal number.
    holds_decimals: bool,
    /// Types of other files that types refer to.
    pub(super) types: BTreeSet<&'a TypeId>,
    /// Types of other files whose guards are called.
    pub(super) guards: BTreeSet<&'a TypeId>,
    /// Types of other files whose checks are called.
    pub(super) checks: BTreeSet<&'a TypeId>,
    /// Patterns that functions refer to.
    pub(super) patterns: Vec<Arc<Pattern>>,
    tables: &'a Tables,
    /// What has to be remembered while a document is read.
    pub(super) repeated: &'a RepeatedReadings<'a>,
    /// Whether everything stands in one file: what is of the runtime has no namespace, and what is of one
    /// type only has its name.
    is_alone: bool,
    /// What is used of the runtime, where only that stands in the file.
    used: RefCell<BTreeSet<String>>,
    /// Definitions that the rules refer to.
    referred: BTreeSet<&'a TypeId>,
}

/// Brings the package's root into every program that imports a type's file alone: `tsc` looks there for names of core's
/// types when a program's own declarations have inferred types. Otherwise it has none, and says TS2742 under pnpm.
const NAMEABLE: &str = "// What declarations of programs name of the core package, they name by the root.\nexport type {} from \"../index.js\";";

pub(super) fn emit(
    component: &Component,
    names: &Names,
    core: &str,
    package: &mut Package,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let decimal = decimals::holding(component);
    let payloads: BTreeMap<&TypeId, &Event> =
        component.events.iter().map(|event| (&event.payload, event)).collect();
    let tables = Tables::new(component);
    let repeated = repeated_readings(component);
    for (id, def) in &component.types {
        let Some(own) = names.of(id) else { continue };
        let is_decimal = decimal.contains(id);
        let mut file = File::new((component, names, &tables, &repeated), def, is_decimal, diagnostics);
        let text = file.source(&own.ident, payloads.get(id).copied(), core);
        package.files.insert(format!("src/v{}/{}.ts", id.version, own.file), text);
    }
    let versions: BTreeSet<u32> = component.types.keys().map(|id| id.version).collect();
    for version in versions {
        package.files.insert(format!("src/v{version}/index.ts"), index(version, names));
    }
    for table in rules::tables(component, &tables, &repeated, "export ") {
        let mut text = Text::new("  ");
        // A verdict that is remembered is a call; without one, the table is data, and types are all that it needs.
        let calls = table.referred.iter().any(|id| repeated.checks.contains(id));
        let import = if calls { "import" } else { "import type" };
        text.line(runtime::imported(import, core));
        for other in table.referred.into_iter().filter(|other| *other != table.id) {
            text.line(specifiers("import", &[tables.ident(other)], &tables.file(other)));
        }
        text.blank();
        text.line(table.text.trim());
        let file = tables.file(table.id);
        package.files.insert(format!("src/rules/v{}/{file}.ts", table.id.version), text.finish());
    }
}

/// The declarations of every type in one file, the root's first, and what they use of the runtime.
pub(super) fn alone(
    component: &Component,
    names: &Names,
    root: &TypeId,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Vec<String>, BTreeSet<String>) {
    let decimal = decimals::holding(component);
    let tables = Tables::new(component);
    let repeated = repeated_readings(component);
    let first = component.types.get_key_value(root);
    let others = component.types.iter().filter(|(id, _)| *id != root);
    let (mut parts, mut used) = (Vec::new(), BTreeSet::new());
    for (id, def) in first.into_iter().chain(others) {
        let Some(own) = names.of(id) else { continue };
        let is_decimal = decimal.contains(id);
        let mut file = File::new((component, names, &tables, &repeated), def, is_decimal, diagnostics);
        file.is_alone = true;
        // What has not been laid out as an expression has the namespace still.
        let text = file.declarations(&own.ident, &own.exported, None);
        parts.push(file.runtime(&text));
        used.append(file.used.get_mut());
    }
    let tables = rules::tables(component, &tables, &repeated, "");
    parts.extend(tables.into_iter().map(|table| table.text));
    used.extend((!repeated.checks.is_empty()).then(|| "passesOnce".to_owned()));
    (parts, used)
}

impl<'a> File<'a> {
    /// A file in a package, in which nothing stands yet.
    fn new(
        (component, names, tables, repeated): (
            &'a Component,
            &'a Names,
            &'a Tables,
            &'a RepeatedReadings<'a>,
        ),
        def: &'a TypeDef,
        holds_decimals: bool,
        diagnostics: &'a mut Vec<Diagnostic>,
    ) -> Self {
        Self {
            component,
            names,
            diagnostics,
            def,
            holds_decimals,
            types: BTreeSet::new(),
            guards: BTreeSet::new(),
            checks: BTreeSet::new(),
            patterns: Vec::new(),
            tables,
            repeated,
            is_alone: false,
            used: RefCell::default(),
            referred: BTreeSet::new(),
        }
    }

    fn source(&mut self, ident: &str, event: Option<&Event>, core: &str) -> String {
        let declarations = self.declarations(ident, ident, event);
        let mut text = Text::new("  ");
        text.line(runtime::imported("import", core));
        self.imports(&mut text);
        text.line(NAMEABLE);
        text.blank();
        text.line(declarations.trim_end());
        text.finish()
    }

    /// The type, its companion, and the functions of both; `called` is what faults call the type.
    fn declarations(&mut self, ident: &str, called: &str, event: Option<&Event>) -> String {
        let mut text = Text::new("  ");
        let def = self.def;
        match &def.kind {
            TypeKind::Record(record) => self.record(&mut text, ident, record),
            TypeKind::Enum(values) => self.enumeration(&mut text, ident, values),
            TypeKind::Union(union) => self.union(&mut text, ident, union),
            TypeKind::Alias(target) => self.alias(&mut text, ident, target),
        }
        let rules = self.rules();
        let mut functions = Text::new("  ");
        self.guard(&mut functions, ident);
        functions.blank();
        self.check(&mut functions, ident);

        text.blank();
        self.companion(&mut text, ident, called, event);
        if !self.patterns.is_empty() {
            let patterns = self.patterns.iter().map(|pattern| rules::pattern(pattern)).collect();
            let head = self.runtime(&format!("const {}: readonly t.Pattern[] = ", self.local("patterns")));
            text.blank();
            text.line(format!("{head}{};", Expression::Array(patterns).layout(0, width(&head), 1)));
        }
        if let Some(rules) = rules {
            let head = self.runtime(&format!("const {}: readonly t.Rule[] = ", self.local("rules")));
            text.blank();
            text.line(format!("{head}{};", self.laid(rules).layout(0, width(&head), 1)));
        }
        text.blank();
        text.line(functions.finish().trim_end());
        text.finish()
    }

    /// A name that is the type's own in its file.
    pub(super) fn local(&self, name: &str) -> String {
        match self.names.of(&self.def.id) {
            Some(own) if self.is_alone => format!("{name}{}", own.ident),
            _ => name.to_owned(),
        }
    }

    /// What stands before a function that other files call.
    pub(super) fn export(&self) -> &'static str {
        if self.is_alone { "" } else { "export " }
    }

    /// The mark of what is exported for other files of the package only.
    pub(super) fn internal(&self, text: &mut Text) {
        if !self.is_alone {
            text.line("/** @internal */");
        }
    }

    /// Code that names something of the runtime.
    pub(super) fn runtime(&self, code: &str) -> String {
        if !self.is_alone {
            return code.to_owned();
        }
        runtime::named(code, &mut self.used.borrow_mut());
        runtime::bare(code)
    }

    /// An expression that is ready to be laid out.
    pub(super) fn laid(&self, expression: Expression) -> Expression {
        if !self.is_alone {
            return expression;
        }
        runtime::named(&expression.flat(), &mut self.used.borrow_mut());
        expression.bare()
    }

    /// `return` of an expression.
    pub(super) fn returning(&self, text: &mut Text, value: &Expression) {
        guard::returning(text, &self.laid(value.clone()));
    }

    /// The rules of the file's type.
    fn rules(&mut self) -> Option<Expression> {
        let mut rules = Vec::new();
        for rule in &self.def.rules {
            let mut writer = rules::Writer::new(self.tables, self.repeated);
            let asks = writer.table(&rule.check);
            self.referred.extend(writer.referred);
            let words = plain(literal::string(&rule.words));
            rules.push(Expression::Object(vec![("words".to_owned(), words), ("asks".to_owned(), asks)]));
        }
        (!rules.is_empty()).then_some(Expression::Array(rules))
    }

    fn imports(&self, text: &mut Text) {
        let mut lines: BTreeMap<&str, String> = BTreeMap::new();
        let used: BTreeSet<&TypeId> =
            self.types.iter().chain(&self.guards).chain(&self.checks).copied().collect();
        for id in used.into_iter().filter(|id| **id != self.def.id) {
            let Some(other) = self.names.of(id) else { continue };
            let ident = &other.ident;
            let mut names = Vec::new();
            names.extend(self.checks.contains(id).then(|| format!("check{ident}")));
            names.extend(self.guards.contains(id).then(|| format!("is{ident}")));
            let line = match (self.types.contains(id), names.is_empty()) {
                (true, true) => format!("import type {{ {ident} }} from \"./{}.js\";", other.file),
                (true, false) => {
                    names.insert(0, format!("type {ident}"));
                    specifiers("import", &names, &other.file)
                }
                (false, _) => specifiers("import", &names, &other.file),
            };
            lines.insert(&other.file, line);
        }
        for id in &self.referred {
            let file = format!("../rules/v{}/{}", id.version, self.tables.file(id));
            text.line(specifiers("import", &[self.tables.ident(id)], &file));
        }
        for line in lines.values() {
            text.line(line);
        }
    }

    /// How the guard of a type is called.
    pub(super) fn guard_name(&mut self, id: &'a TypeId) -> String {
        self.guards.insert(id);
        self.names.of(id).map_or_else(String::new, |names| format!("is{}", names.ident))
    }

    /// How the check of a type is called.
    pub(super) fn check_name(&mut self, id: &'a TypeId) -> String {
        self.checks.insert(id);
        self.names.of(id).map_or_else(String::new, |names| format!("check{}", names.ident))
    }

    /// Says that something cannot be expressed exactly.
    pub(super) fn error(&mut self, code: &'static str, message: String, place: &Place, help: &str) {
        self.diagnostics.push(Diagnostic::error(code, message, place.clone()).help(help));
    }
}

/// `import` or `export` of names of a file beside this one.
pub(super) fn specifiers(keyword: &str, names: &[String], file: &str) -> String {
    let file = if file.starts_with("../") { file.to_owned() } else { format!("./{file}") };
    specifiers_of(keyword, names, &format!("\"{file}.js\""))
}

/// `import` or `export` of names of a module, whose name is a string of TypeScript.
pub(super) fn specifiers_of(keyword: &str, names: &[String], module: &str) -> String {
    let line = format!("{keyword} {{ {} }} from {module};", names.join(", "));
    // One name stays on its line, however long it is.
    if names.len() == 1 || width(&line) <= WIDTH {
        return line;
    }
    format!("{keyword} {{\n  {},\n}} from {module};", names.join(",\n  "))
}

fn index(version: u32, names: &Names) -> String {
    let mut lines: Vec<(&str, String)> = names
        .of_version(version)
        .map(|names| {
            let mut exported = vec![names.ident.clone()];
            exported.extend(names.beside.iter().map(|beside| format!("type {beside}")));
            (names.file.as_str(), specifiers("export", &exported, &names.file))
        })
        .collect();
    lines.sort();
    let mut text = Text::new("  ");
    for (_, line) in lines {
        text.line(line);
    }
    text.finish()
}

impl File<'_> {
    /// The companion: what reads, checks and writes a type. Its call is marked pure, so that bundlers
    /// leave out what is not used.
    fn companion(&self, text: &mut Text, ident: &str, called: &str, event: Option<&Event>) {
        let name = plain(literal::string(called));
        let is_root = self.repeated.roots.contains(&self.def.id);
        let [guard, check] = ["is", "check"].map(|of| reading(&format!("{of}{ident}"), is_root));
        let numbers = self.holds_decimals.then(|| plain("t.decimals"));
        if let Some(event) = event {
            docs::own(
                text,
                &format!(
                    "Reads, checks and writes {{@link {ident}}}.\n\n@example\n```ts\n\
                     const received = {ident}.parse(text);\nconst sent = {ident}.stringify(received);\n```"
                ),
            );
            let constants = [
                ("eventName", literal::string(event.name.wire())),
                ("version", event.version.to_string()),
                ("source", literal::string(&event.source)),
                ("detailType", literal::string(&event.detail_type)),
            ];
            let made: Vec<(String, Expression)> =
                constants.iter().map(|(name, value)| ((*name).to_owned(), plain(value))).collect();
            let mut arguments = vec![name, guard, check, Expression::Object(made)];
            arguments.extend(numbers);
            text.line(format!("export const {ident}: t.Type<{ident}> & {{"));
            for (name, value) in &constants {
                text.line(format!("  readonly {name}: {value};"));
            }
            let made = call("t.event", arguments).layout(0, 20, 1);
            text.line(format!("}} = /* @__PURE__ */ {made};"));
            return;
        }
        docs::own(text, &format!("Reads, checks and writes {{@link {ident}}}."));
        let (ty, made) = match &self.def.kind {
            TypeKind::Enum(_) => {
                let values = plain(self.local("values"));
                (format!("t.EnumType<{ident}>"), call("t.enumeration", [name, values, guard, check]))
            }
            TypeKind::Record(_) | TypeKind::Union(_) | TypeKind::Alias(_) => {
                let arguments: Vec<Expression> = [name, guard, check].into_iter().chain(numbers).collect();
                (format!("t.Type<{ident}>"), call("t.type", arguments))
            }
        };
        let head = self.runtime(&format!("export const {ident}: {ty} ="));
        constant(text, &head, "/* @__PURE__ */ ", &self.laid(made));
    }
}

/// A guard or a check as a companion calls it. The call is marked pure as the companion's is.
pub(super) fn reading(function: &str, remembers: bool) -> Expression {
    plain(if remembers { format!("/* @__PURE__ */ t.remembering({function})") } else { function.to_owned() })
}

/// An assignment as prettier lays it out: on the next line where even the callee does not fit.
pub(super) fn constant(text: &mut Text, head: &str, mark: &str, made: &Expression) {
    let callee = match made {
        Expression::Call(callee, _) => width(callee) + 1,
        _ => 1,
    };
    let before = width(head) + 1 + mark.len();
    if before + callee > WIDTH {
        text.line(format!("{head}\n  {mark}{};", made.layout(2, mark.len(), 1).replace('\n', "\n  ")));
    } else {
        text.line(format!("{head} {mark}{};", made.layout(0, before, 1)));
    }
}
