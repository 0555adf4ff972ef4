//! The runtime of a module: of every file, the parts that its types reach.

use std::collections::{BTreeMap, BTreeSet};

use super::super::core::{REEXPORTED, RUNTIME};
use super::super::marks;
use super::super::text::Source;
use super::part::{Kind, Part, Word, parts, words};

/// What a module has instead of the package's file of the same name: it can ask for no feature of `serde_json`.
const SOURCE: (&str, &str) = ("source", include_str!("source.rs"));

/// The parts of the runtime that a module needs.
pub(super) struct Runtime {
    pub(super) text: String,
    /// What is public in them.
    pub(super) public: BTreeSet<String>,
}

/// Types that are not of the runtime, for which it has implementations.
const FOREIGN: &[&str] = &[
    "BTreeMap", "Option", "String", "Vec", "bool", "f64", "i128", "i16", "i32", "i64", "i8", "u128", "u16",
    "u32", "u64", "u8",
];

/// Files for which there is a mark in the types that need them.
const MARKED: &[(&str, &[&str])] = &[
    ("memo", &["runtime::memoized!", RULES[0], RULES[1], RULES[2], RULES[3]]),
    ("rules", &RULES),
    ("tuple", &[" as (", "<(", "; 0]", "runtime::tuple!"]),
];

/// What says that there are rules.
const RULES: [&str; 4] = ["runtime::judged", "runtime::rules!", "runtime::shared_check!", "_rules::judged"];

/// Traits whose methods are called where nothing names them.
const CALLED: &[(&str, &[&str])] = &[
    ("Serialize", &["serialize"]),
    ("Deserialize", &["deserialize"]),
    ("DeserializeSeed", &["deserialize"]),
    ("SerializeMap", &["serialize_entry"]),
    ("SerializeSeq", &["serialize_element"]),
    ("FromStr", &["from_str"]),
    ("Hash", &["hash"]),
    ("Hasher", &["finish"]),
    ("Shape", &["check", "read"]),
];

pub(super) fn runtime(types: &str) -> Runtime {
    let marked = |name: &str| {
        let mut marks = MARKED.iter().filter(|(file, _)| *file == name);
        marks.all(|(_, marks)| marks.iter().any(|mark| types.contains(mark)))
    };
    let (judges, decides) = (marked("rules"), marked("memo"));
    let files: BTreeMap<&str, &str> = RUNTIME.iter().copied().chain([SOURCE]).collect();
    let files: Vec<(&str, String)> = files
        .into_iter()
        .filter(|(name, _)| marked(name))
        .map(|(name, text)| (name, marks::module(text, judges, decides)))
        .collect();
    let mut all = Vec::new();
    for (file, (_, text)) in files.iter().enumerate().filter(|(_, (name, _))| *name != "mod") {
        parts(file, text, &mut all);
    }
    let mut reach = Reach::of(&files, &all);
    let open = types.matches(": runtime::Anything\n").count() + types.matches(": runtime::Each<").count();
    let records = ["runtime::record!(", "runtime::wide_record!("].map(|table| types.matches(table).count());
    if records.iter().sum::<usize>() <= open {
        // No record is closed.
        reach.exports.remove("Nothing");
    }
    reach.types(types);
    reach.close();
    reach.write()
}

/// What is reached, so far.
struct Reach<'a> {
    files: &'a [(&'a str, String)],
    all: &'a [Part<'a>],
    /// What names mean in a file: an item of a file, or the file itself.
    names: Vec<BTreeMap<&'a str, Meaning<'a>>>,
    /// What the runtime gives a name to.
    exports: BTreeMap<&'a str, Meaning<'a>>,
    /// The parts that are needed.
    needed: BTreeSet<usize>,
    /// The files of these.
    live: BTreeSet<usize>,
    /// The items that something names, with their files.
    items: BTreeSet<(usize, &'a str)>,
    /// The members that something names.
    members: BTreeSet<&'a str>,
    foreign: BTreeSet<&'a str>,
}

#[derive(Clone, Copy)]
enum Meaning<'a> {
    Item(usize, &'a str),
    File(usize),
}

impl<'a> Reach<'a> {
    fn of(files: &'a [(&'a str, String)], all: &'a [Part<'a>]) -> Self {
        let mut reach = Self {
            files,
            all,
            names: vec![BTreeMap::new(); files.len()],
            exports: BTreeMap::new(),
            needed: BTreeSet::new(),
            live: BTreeSet::new(),
            items: BTreeSet::new(),
            members: BTreeSet::new(),
            foreign: BTreeSet::new(),
        };
        for part in all {
            let Kind::Use = part.kind else { continue };
            for line in statements(part.text) {
                let Some((path, names)) = import(line) else { continue };
                for name in names {
                    if let Some(meaning) = reach.imported(part.file, &path, name) {
                        let known =
                            if name == "self" { path.last().copied().unwrap_or_default() } else { name };
                        if let Some(names) = reach.names.get_mut(part.file) {
                            names.insert(known, meaning);
                        }
                    }
                }
            }
        }
        for part in all {
            let names: Vec<&str> = match &part.kind {
                Kind::Item(name) => vec![name],
                // What a macro declares.
                Kind::Entry(keys) => keys.iter().copied().filter(|key| !FOREIGN.contains(key)).collect(),
                _ => continue,
            };
            for name in names {
                if let Some(known) = reach.names.get_mut(part.file) {
                    known.entry(name).or_insert(Meaning::Item(part.file, name));
                }
            }
        }
        let text = files.iter().find(|(name, _)| *name == "mod").map_or("", |(_, text)| text);
        for (path, names) in statements(text).filter_map(import) {
            if let Some(file) = reach.file(&path.join("/")) {
                reach.exports.extend(names.into_iter().map(|name| (name, Meaning::Item(file, name))));
            }
        }
        for (file, (name, _)) in files.iter().enumerate() {
            let name = name.strip_suffix("/mod").unwrap_or(name);
            reach.exports.entry(name).or_insert(Meaning::File(file));
        }
        reach
    }

    /// The file of a path.
    fn file(&self, path: &str) -> Option<usize> {
        self.files.iter().position(|(name, _)| *name == path || name.strip_suffix("/mod") == Some(path))
    }

    /// What a file imports.
    fn imported(&self, file: usize, path: &[&'a str], name: &'a str) -> Option<Meaning<'a>> {
        let inner = self.files.get(file)?.0.contains("union/") && !self.files.get(file)?.0.ends_with("/mod");
        let mut path = path;
        let mut ups = 0;
        while let Some((&"super", rest)) = path.split_first() {
            (path, ups) = (rest, ups + 1);
        }
        if ups == 0 {
            return None;
        }
        let folder = if inner && ups == 1 { "union" } else { "" };
        let joined = |steps: &[&str]| [&[folder], steps].concat().join("/").trim_matches('/').to_owned();
        if name == "self" {
            return self.file(&joined(path)).map(Meaning::File);
        }
        let whole = [path, &[name]].concat();
        match self.file(&joined(&whole)) {
            Some(found) if folder.is_empty() || path.is_empty() => Some(Meaning::File(found)),
            _ => self.file(&joined(path)).map(|found| Meaning::Item(found, name)),
        }
    }

    /// What the types of the module reach.
    fn types(&mut self, types: &str) {
        for word in words(types) {
            if let Some(name) = FOREIGN.iter().find(|name| **name == word.name) {
                self.foreign.insert(name);
            }
            if word.path == Some("runtime") {
                self.export(word.name);
            }
            if let Some(file) = self.file(&format!("union/{}", word.name)).filter(|_| word.how) {
                self.items.extend([(file, "read"), (file, "check")]);
            }
            if !word.member && !word.how {
                continue;
            }
            for part in self.all {
                match part.kind {
                    Kind::Member(name, _) if name == word.name => {
                        self.members.insert(name);
                    }
                    Kind::Item(name) if name == word.name && word.how => {
                        self.items.insert((part.file, name));
                    }
                    _ => {}
                }
            }
        }
    }

    fn export(&mut self, name: &str) {
        if let Some(Meaning::Item(file, name)) = self.exports.get(name) {
            self.items.insert((*file, name));
        }
    }

    /// Adds what is reached from what is reached, until nothing is new.
    fn close(&mut self) {
        loop {
            let all = self.all;
            let new: Vec<usize> =
                (0..all.len()).filter(|at| !self.needed.contains(at) && self.is_needed(*at)).collect();
            if new.is_empty() {
                return;
            }
            for at in new {
                self.needed.insert(at);
                let Some(part) = all.get(at) else { continue };
                if !matches!(part.kind, Kind::Use | Kind::Other | Kind::End) {
                    self.live.insert(part.file);
                }
                if !matches!(part.kind, Kind::Use) {
                    part.words.iter().for_each(|word| self.follow(part.file, word));
                }
            }
        }
    }

    fn follow(&mut self, file: usize, word: &Word<'a>) {
        if word.member {
            self.members.insert(word.name);
        }
        if word.name == "Vec" {
            self.foreign.extend(["Vec"]);
        }
        match word.path {
            Some("runtime") => self.export(word.name),
            Some("self") => self.items.extend([(file, word.name)]),
            Some(path) => {
                let folder =
                    self.files.get(file).and_then(|(name, _)| name.split_once('/')).map(|(folder, _)| folder);
                let found = match self.names.get(file).and_then(|names| names.get(path)) {
                    Some(Meaning::File(found)) => Some(*found),
                    None if path == "super" => folder.and_then(|folder| self.file(folder)),
                    // A macro may have the name of its file.
                    Some(Meaning::Item(..)) | None => {
                        self.file(path).or_else(|| self.file(&format!("union/{path}")))
                    }
                };
                self.items.extend(found.map(|found| (found, word.name)));
            }
            None => {
                if let Some(Meaning::Item(file, name)) = self.meaning(file, word.name) {
                    self.items.insert((file, name));
                }
            }
        }
    }

    fn meaning(&self, file: usize, name: &str) -> Option<Meaning<'a>> {
        self.names.get(file)?.get(name).copied()
    }

    /// Whether a name is no item of the runtime, or one that is reached.
    fn is_reached(&self, file: usize, name: &str) -> bool {
        match self.meaning(file, name) {
            Some(Meaning::Item(file, name)) => self.items.contains(&(file, name)),
            _ => !FOREIGN.contains(&name) || self.foreign.contains(name),
        }
    }

    fn is_needed(&self, at: usize) -> bool {
        let Some(part) = self.all.get(at) else { return false };
        let parent = part.parent.and_then(|parent| Some((parent, self.all.get(parent)?)));
        match &part.kind {
            Kind::Use | Kind::Other => match parent {
                Some((parent, _)) => self.needed.contains(&parent),
                None => self.has_any(part.file),
            },
            Kind::Item(name) => self.items.contains(&(part.file, name)),
            Kind::Impl(subject, ty) => {
                let is_ours = |name: &str| self.meaning(part.file, name).is_some();
                let is_ordered = !matches!(subject, Some("Ord" | "PartialOrd")) || self.compares();
                (is_ours(ty) || subject.is_some_and(is_ours))
                    && (is_ordered || part.file != self.file("digits").unwrap_or_default())
                    && self.is_reached(part.file, ty)
                    && subject.is_none_or(|subject| self.is_reached(part.file, subject))
            }
            Kind::Call => {
                let mut members = self.all.iter().enumerate().filter(|(_, member)| member.parent == Some(at));
                let mut entries =
                    members.by_ref().filter(|(_, member)| matches!(member.kind, Kind::Entry(_))).peekable();
                if entries.peek().is_none() {
                    self.has_any(part.file)
                } else {
                    entries.any(|(at, _)| self.asked(at))
                }
            }
            Kind::Entry(_) => {
                parent.is_some_and(|(parent, _)| self.needed.contains(&parent)) && self.asked(at)
            }
            Kind::Member(name, is_public) => parent.is_some_and(|(parent, of)| {
                self.needed.contains(&parent)
                    && (self.members.contains(name)
                        || match of.kind {
                            Kind::Impl(Some(subject), _) => self.meaning(of.file, subject).is_none(),
                            Kind::Impl(None, ty) => *is_public && REEXPORTED.contains(&ty),
                            _ => false,
                        })
            }),
            Kind::End => parent.is_some_and(|(parent, _)| self.needed.contains(&parent)),
        }
    }

    /// Whether numbers are compared, which takes no word.
    fn compares(&self) -> bool {
        let files = ["limits", "numbers", "rules"].map(|name| self.file(name));
        let mut items = self.items.iter().filter(|(file, _)| files.contains(&Some(*file)));
        items.any(|(_, name)| matches!(*name, "Limited" | "Decimal" | "Integer" | "AnyInteger" | "Check"))
    }

    /// Whether something asks for an entry of a call.
    fn asked(&self, at: usize) -> bool {
        self.all.get(at).is_some_and(|part| match &part.kind {
            Kind::Entry(keys) => keys.is_empty() || keys.iter().any(|key| self.is_reached(part.file, key)),
            _ => false,
        })
    }

    /// Whether anything of a file is needed.
    fn has_any(&self, file: usize) -> bool {
        self.live.contains(&file)
    }

    fn write(&self) -> Runtime {
        let mut out = Source::new();
        let mut public = BTreeSet::new();
        let text = self.files.iter().find(|(name, _)| *name == "mod").map_or("", |(_, text)| text);
        for (name, visible) in text.lines().filter_map(declared) {
            let Some(file) = self.file(name) else { continue };
            let visible = if visible.is_empty() { "" } else { "pub(crate) " };
            self.file_text(&mut out, name, visible, file);
        }
        for statement in statements(text) {
            let Some((path, names)) = import(statement) else { continue };
            let Some(file) = self.file(&path.join("/")) else { continue };
            let names: Vec<&str> =
                names.into_iter().filter(|name| self.items.contains(&(file, *name))).collect();
            let (users, own): (Vec<&str>, Vec<&str>) =
                names.into_iter().partition(|name| REEXPORTED.contains(name));
            out.import("pub use", &path.join("::"), &users);
            out.import("pub(crate) use", &path.join("::"), &own);
            public.extend(users.into_iter().map(str::to_owned));
        }
        out.line("pub(crate) use serde;");
        Runtime { text: out.finish(), public }
    }

    fn file_text(&self, out: &mut Source, name: &str, visible: &str, file: usize) {
        let inner: Vec<usize> = (0..self.files.len())
            .filter(|inner| {
                let path =
                    self.files.get(*inner).and_then(|(path, _)| path.strip_prefix(name)?.strip_prefix('/'));
                path.is_some_and(|path| path != "mod") && self.has_any(*inner)
            })
            .collect();
        if !self.has_any(file) && inner.is_empty() {
            return;
        }
        out.open(&format!("{visible}mod {name} {{"));
        let mut first = true;
        for at in self.needed.iter().copied() {
            let Some(part) = self.all.get(at).filter(|part| part.file == file) else { continue };
            let lines = match part.kind {
                Kind::Use => self.uses(part),
                Kind::Other if part.text.lines().all(|line| declared(line).is_some()) => String::new(),
                _ => part.text.to_owned(),
            };
            if lines.is_empty() {
                continue;
            }
            let is_first = part
                .parent
                .is_none_or(|parent| at == parent + 1 || !self.needed.range(parent + 1..at).any(|_| true));
            let joined =
                matches!(part.kind, Kind::End | Kind::Entry(_)) || (part.parent.is_some() && is_first);
            if !first && !joined {
                out.line("");
            }
            first = false;
            out.lines(&lines);
        }
        for inner in inner {
            let Some(name) = self.files.get(inner).and_then(|(path, _)| path.rsplit('/').next()) else {
                continue;
            };
            out.line("");
            self.file_text(out, name, "pub(crate) ", inner);
        }
        out.close("}");
        out.line("");
    }

    /// The imports that what is left of a file needs.
    fn uses(&self, part: &Part<'a>) -> String {
        let left = self.needed.iter().filter_map(|at| self.all.get(*at));
        let left = left.filter(|other| other.file == part.file && !matches!(other.kind, Kind::Use));
        let words: BTreeSet<&str> = left.flat_map(|part| part.words.iter().map(|word| word.name)).collect();
        let mut out = Source::new();
        for statement in statements(part.text) {
            let Some((path, names)) = import(statement) else {
                out.line(statement);
                continue;
            };
            let is_used = |name: &&str| {
                let known = match name.split_once(" as ") {
                    Some((_, known)) => known,
                    None if *name == "self" => path.last().copied().unwrap_or_default(),
                    None => name,
                };
                let mut called = CALLED.iter().filter(|(subject, _)| subject == name);
                let is_named = words.contains(known)
                    || called.any(|(_, methods)| methods.iter().any(|method| words.contains(method)));
                is_named
                    && match self.meaning(part.file, known) {
                        Some(Meaning::Item(file, name)) => self.items.contains(&(file, name)),
                        Some(Meaning::File(file)) => self.has_any(file),
                        None => path.first() != Some(&"super"),
                    }
            };
            let names: Vec<&str> = names.into_iter().filter(is_used).collect();
            let head = statement.split("use ").next().unwrap_or_default();
            out.import(&format!("{head}use"), &path.join("::"), &names);
        }
        out.finish().trim_end().to_owned()
    }
}

/// The statements of a text that import something.
fn statements(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(";\n").map(str::trim).filter_map(|statement| {
        let start = statement.find("pub(crate) use ").or_else(|| statement.find("pub use "));
        let start = start.or_else(|| statement.find("use "))?;
        statement.get(start..)
    })
}

/// The path that a statement imports from, and the names that it imports.
fn import(statement: &str) -> Option<(Vec<&str>, Vec<&str>)> {
    let (_, path) = statement.split_once("use ")?;
    let path = path.trim_end_matches(';');
    if let Some((path, names)) = path.split_once("::{") {
        let names = names.trim_end_matches('}').split(',').map(str::trim).filter(|name| !name.is_empty());
        return Some((path.split("::").collect(), names.collect()));
    }
    let (path, name) = path.rsplit_once("::")?;
    Some((path.split("::").collect(), vec![name]))
}

/// The module that a line declares, and how visible it is.
fn declared(line: &str) -> Option<(&str, &str)> {
    let (visible, name) = line.strip_suffix(';')?.split_once("mod ")?;
    matches!(visible, "" | "pub ").then_some((name, visible))
}
