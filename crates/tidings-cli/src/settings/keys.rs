//! From the text of Cargo.toml to settings, or everything that is wrong with them.

use std::collections::BTreeMap;
use std::ops::Range;

use tidings_schema::{Diagnostic, Place};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::component::overlap;
use super::{Lines, PackageName, Policy, Settings, Template, policy};
use crate::flow::Chosen;

const KEYS: [&str; 8] =
    ["schemas", "generated", "targets", "license", "repository", "authors", "component", "core"];
const TARGET_KEYS: [&str; 1] = ["name"];

/// Reads the settings from the text of the root Cargo.toml. `file` is its path as diagnostics show
/// it, `targets` the ids of the languages there are.
///
/// # Errors
/// Everything that is wrong, each with line and column.
pub fn parse(text: &str, file: &str, targets: &[&'static str]) -> Result<Settings, Vec<Diagnostic>> {
    parse_for(text, file, targets, &Chosen::default())
}

/// Reads the settings for a command that works on some components: what is wrong with the tables of others does not
/// count.
///
/// # Errors
/// Everything else that is wrong, each with line and column.
pub(super) fn parse_for(
    text: &str,
    file: &str,
    targets: &[&'static str],
    chosen: &Chosen,
) -> Result<Settings, Vec<Diagnostic>> {
    let mut reader = Reader { chosen: chosen.clone(), ..Reader::new(text, file) };
    let (document, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let at = error.span().unwrap_or(0..0);
        reader.error("settings-not-toml", error.message().to_owned(), at, None);
    }
    if !reader.wrong.is_empty() {
        return Err(reader.wrong);
    }
    let settings = reader.settings(document.get_ref(), targets);
    if reader.wrong.is_empty() {
        return Ok(settings);
    }
    reader.wrong.sort_by(|a, b| a.places.cmp(&b.places));
    Err(reader.wrong)
}

/// The candidate that the writer most likely meant, if any is near enough.
pub(crate) fn nearest<'c>(written: &str, candidates: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    let lower = written.to_lowercase();
    candidates
        .map(|candidate| {
            // Case matters only among candidates that are equally near without it.
            let likeness = strsim::jaro_winkler(&lower, &candidate.to_lowercase());
            (likeness, strsim::jaro_winkler(written, candidate), candidate)
        })
        .filter(|(likeness, ..)| *likeness > 0.75)
        .max_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)))
        .map(|(.., candidate)| candidate)
}

/// A table, and where its key stands.
pub(super) type Table<'a, 'i> = (&'a DeTable<'i>, Range<usize>);

pub(crate) struct Reader<'t> {
    file: &'t str,
    lines: Lines<'t>,
    pub(crate) wrong: Vec<Diagnostic>,
    pub(super) chosen: Chosen,
}

impl<'t> Reader<'t> {
    pub(crate) fn new(text: &'t str, file: &'t str) -> Self {
        Self { file, lines: Lines::new(text), wrong: Vec::new(), chosen: Chosen::default() }
    }
}

impl Reader<'_> {
    fn settings(&mut self, document: &DeTable<'_>, targets: &[&'static str]) -> Settings {
        let workspace = self.table(document, "workspace", "[workspace]");
        let metadata =
            workspace.as_ref().and_then(|(table, _)| self.table(table, "metadata", "[workspace.metadata]"));
        let tidings = metadata
            .as_ref()
            .and_then(|(table, _)| self.table(table, "tidings", "[workspace.metadata.tidings]"));
        let package = workspace
            .as_ref()
            .and_then(|(table, _)| table.get("package"))
            .or_else(|| document.get("package"))
            .and_then(|package| package.get_ref().as_table());

        let empty = DeTable::new();
        let (own, at) = tidings.unwrap_or((&empty, 0..0));
        let keys: Vec<&str> = KEYS.iter().chain(&policy::KEYS).chain(targets).copied().collect();
        self.unknown_keys(own, &keys, "[workspace.metadata.tidings]");

        let schemas = self.folder(own, "schemas");
        let generated = self.folder(own, "generated");
        self.apart(own, &schemas, &generated);
        let policy = self.policy(own, Policy::default());
        let (components, policies) = self.components(own, policy, [&schemas, &generated]);
        let inherited = |key: &str| {
            package.and_then(|package| package.get(key)).and_then(|value| value.get_ref().as_str())
        };
        let license = self.text(own, "license").or_else(|| inherited("license").map(str::to_owned));
        let license = self.license(license, own, at);
        let repository = self.text(own, "repository").or_else(|| inherited("repository").map(str::to_owned));
        let authors =
            self.texts(own, "authors").map(|authors| authors.into_iter().map(|(name, _)| name).collect());
        let authors = authors.unwrap_or_else(|| {
            let inherited = package.and_then(|package| package.get("authors"));
            let inherited = inherited.and_then(|authors| authors.get_ref().as_array());
            inherited
                .map(|authors| {
                    authors.iter().filter_map(|name| name.get_ref().as_str().map(str::to_owned)).collect()
                })
                .unwrap_or_default()
        });
        let names: BTreeMap<_, _> =
            targets.iter().filter_map(|target| Some((*target, self.package_name(own, target)?))).collect();
        let core = self.core(own, &names);
        let targets = self.targets(own, targets);
        Settings {
            schemas,
            generated,
            targets,
            license,
            repository,
            authors,
            components,
            policy,
            policies,
            names,
            core,
        }
    }

    pub(crate) fn error(
        &mut self,
        code: &'static str,
        message: String,
        at: Range<usize>,
        help: Option<String>,
    ) {
        let diagnostic = Diagnostic { help, ..Diagnostic::error(code, message, self.place(&at)) };
        self.wrong.push(diagnostic);
    }

    pub(crate) fn place(&self, at: &Range<usize>) -> Place {
        let (line, column) = self.lines.locate(at.start);
        Place::Source { file: self.file.to_owned(), line, column }
    }

    pub(crate) fn wrong_type(&mut self, key: &str, wanted: &str, found: &Spanned<DeValue<'_>>) {
        let message = format!("`{key}` is {wanted}, not {}", with_article(found.get_ref().type_str()));
        self.error("setting-type", message, found.span(), None);
    }

    pub(super) fn table<'a, 'i>(
        &mut self,
        table: &'a DeTable<'i>,
        key: &str,
        title: &str,
    ) -> Option<Table<'a, 'i>> {
        let (name, value) = table.get_key_value(key)?;
        let found = value.get_ref().as_table();
        if found.is_none() {
            self.wrong_type(title, "a table", value);
        }
        found.map(|found| (found, name.span()))
    }

    pub(crate) fn text(&mut self, table: &DeTable<'_>, key: &str) -> Option<String> {
        let value = table.get(key)?;
        let text = value.get_ref().as_str();
        match text {
            None => self.wrong_type(key, "a string", value),
            Some(text) if text.trim().is_empty() => {
                let help = "write its text between the quotation marks".to_owned();
                self.error("setting-empty", format!("`{key}` is empty"), value.span(), Some(help));
            }
            Some(text) if text.chars().any(char::is_control) => {
                let message = format!("`{key}` holds a control character");
                self.error("setting-control-character", message, value.span(), None);
            }
            Some(_) => {}
        }
        text.map(str::to_owned)
    }

    pub(crate) fn flag(&mut self, table: &DeTable<'_>, key: &str) -> Option<bool> {
        let value = table.get(key)?;
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            self.wrong_type(key, "`true` or `false`", value);
        }
        flag
    }

    fn texts(&mut self, table: &DeTable<'_>, key: &str) -> Option<Vec<(String, Range<usize>)>> {
        let value = table.get(key)?;
        let Some(values) = value.get_ref().as_array() else {
            self.wrong_type(key, "an array of strings", value);
            return None;
        };
        let mut texts = Vec::new();
        for value in values {
            match value.get_ref().as_str() {
                Some(text) if text.chars().any(char::is_control) => {
                    let message = format!("`{key}` holds a control character");
                    self.error("setting-control-character", message, value.span(), None);
                }
                Some(text) => texts.push((text.to_owned(), value.span())),
                None => self.wrong_type(&format!("each of `{key}`"), "a string", value),
            }
        }
        Some(texts)
    }

    pub(crate) fn unknown_keys(&mut self, table: &DeTable<'_>, known: &[&str], title: &str) {
        for key in table.keys() {
            let written: &str = key.get_ref();
            if known.contains(&written) {
                continue;
            }
            let help = match nearest(written, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("use one of {}", list(known.iter().copied())),
            };
            self.error("setting-unknown", format!("{title} has no `{written}`"), key.span(), Some(help));
        }
    }

    /// A folder below the workspace's root, with its default: the key's own name.
    pub(super) fn folder(&mut self, table: &DeTable<'_>, key: &str) -> String {
        let Some(text) = self.text(table, key) else { return key.to_owned() };
        let path = text.replace('\\', "/");
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty() && *part != ".").collect();
        let outside = path.starts_with('/') || parts.iter().any(|part| *part == ".." || part.contains(':'));
        if outside || parts.is_empty() {
            let at = table.get(key).map_or(0..0, Spanned::span);
            let message = format!("`{key}` is a folder below the workspace's root, not `{text}`");
            self.error(
                "setting-folder",
                message,
                at,
                Some(format!("write a relative path, such as `{key} = \"{key}\"`")),
            );
        }
        parts.join("/")
    }

    /// Stale files are found by folder, so that neither folder may hold the other.
    fn apart(&mut self, table: &DeTable<'_>, schemas: &str, generated: &str) {
        if overlap(schemas, generated) {
            let at = table.get("generated").or_else(|| table.get("schemas")).map_or(0..0, Spanned::span);
            let message = format!("`schemas` ({schemas}) and `generated` ({generated}) are not apart");
            self.error("setting-folder", message, at, Some("give each a folder of its own".to_owned()));
        }
    }

    fn license(&mut self, license: Option<String>, own: &DeTable<'_>, table: Range<usize>) -> String {
        let Some(license) = license else {
            if !own.contains_key("license") {
                self.error(
                    "license-missing",
                    "the packages have no licence, which the registries ask for".to_owned(),
                    table,
                    Some(
                        "write `license = \"MIT OR Apache-2.0\"` (an SPDX expression) in [workspace.metadata.tidings] or [workspace.package]"
                            .to_owned(),
                    ),
                );
            }
            return String::new();
        };
        if let Some(odd) = license.chars().find(|c| !(c.is_ascii_alphanumeric() || ".+-() :".contains(*c))) {
            let at = own.get("license").map_or(table, Spanned::span);
            let message = format!("`license` is an SPDX expression, which has no `{odd}`");
            self.error("setting-license", message, at, Some("write it like `MIT OR Apache-2.0`".to_owned()));
        }
        license
    }

    fn targets(&mut self, own: &DeTable<'_>, known: &[&'static str]) -> Vec<&'static str> {
        let Some(wanted) = self.texts(own, "targets") else { return known.to_vec() };
        let mut chosen: BTreeMap<usize, &'static str> = BTreeMap::new();
        for (target, at) in wanted {
            let Some(index) = known.iter().position(|known| *known == target) else {
                let help = match nearest(&target, known.iter().copied()) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("use one of {}", list(known.iter().copied())),
                };
                self.error("target-unknown", format!("there is no target `{target}`"), at, Some(help));
                continue;
            };
            if chosen.insert(index, known[index]).is_some() {
                self.error("target-twice", format!("`{target}` is listed twice"), at, None);
            }
        }
        chosen.into_values().collect()
    }

    fn package_name(&mut self, own: &DeTable<'_>, target: &'static str) -> Option<PackageName> {
        let default = match target {
            "csharp" => "{Component}.Events",
            _ => "{component}-events",
        };
        let table = self.table(own, target, &format!("[workspace.metadata.tidings.{target}]"));
        let (written, place) = match &table {
            None => (None, Place::File { file: self.file.to_owned() }),
            Some((table, at)) => {
                let title = format!("[workspace.metadata.tidings.{target}]");
                self.unknown_keys(table, &TARGET_KEYS, &title);
                let at = table.get("name").map_or(at.clone(), Spanned::span);
                (self.text(table, "name").map(|name| (name, at.clone())), self.place(&at))
            }
        };
        let parsed = Template::parse(written.as_ref().map_or(default, |(name, _)| name));
        match (parsed, written) {
            (Ok(template), _) => Some(PackageName { template, place }),
            (Err(faults), written) => {
                let at = written.map_or(0, |(_, at)| at.start);
                for fault in faults {
                    // The string's own quote stands before its first character.
                    let start = at + 1 + fault.offset;
                    self.error("name-template", fault.message, start..start, Some(fault.help));
                }
                None
            }
        }
    }
}

fn with_article(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {noun}")
}

/// `a`, `b` and `c`, each in backquotes.
pub(super) fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
