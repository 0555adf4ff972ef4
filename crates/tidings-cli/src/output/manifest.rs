//! The list of the files that tidings owns in a folder.
//!
//! One path a line, sorted, so that branches that add different events merge without a conflict;
//! where there is one, both sides count and the next run writes the list anew.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use tidings_schema::visible::is_hidden;
use tidings_schema::{Diagnostic, Place, is_device};

/// The manifest's name in each folder.
pub const MANIFEST: &str = ".tidings";

const HEADER: &str =
    "# Files that tidings wrote here. It removes those that it no longer owns and touches no others.\n";

/// The text of a manifest.
pub(super) fn write<'p>(paths: impl Iterator<Item = &'p str>) -> String {
    let mut text = HEADER.to_owned();
    for path in paths {
        text.push_str(path);
        text.push('\n');
    }
    text
}

/// The paths in a manifest. A path that could lead out of the folder is an error, not a path.
pub(super) fn read(text: &str, file: &str, wrong: &mut Vec<Diagnostic>) -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    for (at, line) in text.lines().enumerate() {
        let line = line.trim_end_matches('\r');
        if line.is_empty() || line.starts_with('#') || is_conflict_marker(line) {
            continue;
        }
        if let Some(why) = escapes(line) {
            let place = Place::Source {
                file: file.to_owned(),
                line: u32::try_from(at + 1).unwrap_or(u32::MAX),
                column: 1,
            };
            wrong.push(
                Diagnostic::error(
                    "manifest-path",
                    format!("`{line}` is not a path of a file in this folder: {why}"),
                    place,
                )
                .help("delete the line; tidings writes this file, nobody else does"),
            );
        } else {
            paths.insert(line.to_owned());
        }
    }
    paths
}

/// The paths that a folder's manifest lists; none where it cannot be read, which the plan says.
pub(crate) fn listed(root: &Path, folder: &str) -> BTreeSet<String> {
    let text = super::read_text(&root.join(folder).join(MANIFEST)).ok().flatten().unwrap_or_default();
    read(&text, folder, &mut Vec::new())
}

/// Git writes seven of `<`, `|`, `=` or `>`, then a label.
fn is_conflict_marker(line: &str) -> bool {
    ["<<<<<<<", "|||||||", "=======", ">>>>>>>"]
        .iter()
        .any(|marker| line.strip_prefix(marker).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
}

/// Why a path is not one of a file below its folder, on any system.
pub(super) fn escapes(path: &str) -> Option<&'static str> {
    if path.is_empty() {
        return Some("it is empty");
    }
    if path.chars().any(is_hidden) {
        return Some("it holds a control character or one that nobody sees");
    }
    if path.contains('\\') || path.contains(':') {
        return Some("it holds `\\` or `:`");
    }
    if path.starts_with('/') {
        return Some("it is absolute");
    }
    if path.split('/').any(|part| part.is_empty() || part == "." || part == "..") {
        return Some("it holds an empty part, `.` or `..`");
    }
    (path == MANIFEST).then_some("it is the list itself")
}

/// What is wrong with the paths that a package wants: escaping ones, and ones that are one path
/// where case does not count, or where one is a folder of another.
pub(super) fn check<'p>(
    folder: &str,
    paths: impl Iterator<Item = &'p str> + Clone,
    wrong: &mut Vec<Diagnostic>,
) {
    let mut spellings: BTreeMap<String, &str> = BTreeMap::new();
    let place = |path: &str| Place::File { file: format!("{folder}/{path}") };
    let mut devices: BTreeMap<&str, String> = BTreeMap::new();
    for part in folder.split('/').filter(|part| is_device(part)) {
        devices.insert(part, folder.to_owned());
    }
    for path in paths.clone() {
        for part in path.split('/').filter(|part| is_device(part)) {
            devices.entry(part).or_insert_with(|| format!("{folder}/{path}"));
        }
    }
    for (part, file) in devices {
        let message = format!("`{part}` is the name of a device on Windows, and cannot be checked out there");
        wrong.push(
            Diagnostic::error("output-path", message, Place::File { file })
                .help("give the component or the event another name"),
        );
    }
    for path in paths.clone() {
        if let Some(why) = escapes(path) {
            wrong.push(Diagnostic::error(
                "output-path",
                format!("`{path}` cannot be written: {why}"),
                place(path),
            ));
        }
        if let Some(other) = spellings.insert(path.to_lowercase(), path) {
            wrong.push(
                Diagnostic::error(
                    "output-path",
                    format!("`{other}` and `{path}` are one file where case does not count"),
                    place(other),
                )
                .also(place(path))
                .help("rename one of the types or events"),
            );
        }
    }
    for path in paths {
        let lower = path.to_lowercase();
        let folders = lower.match_indices('/').filter_map(|(at, _)| lower.get(..at));
        for outer in folders.filter_map(|outer| spellings.get(outer)) {
            wrong.push(
                Diagnostic::error(
                    "output-path",
                    format!("`{outer}` would be both a file and a folder"),
                    place(outer),
                )
                .also(place(path)),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let mut wrong = Vec::new();
        let text = write(["a.ts", "v1/b.ts"].into_iter());
        assert_eq!(read(&text, "f", &mut wrong), ["a.ts", "v1/b.ts"].map(str::to_owned).into());
        assert_eq!(wrong, []);
    }

    #[test]
    fn both_sides_of_a_merge_conflict_count() {
        let mut wrong = Vec::new();
        let text = "# x\r\na\r\n<<<<<<< HEAD\nb\n||||||| base\n=======\nc\n>>>>>>> branch\n";
        assert_eq!(read(text, "f", &mut wrong), ["a", "b", "c"].map(str::to_owned).into());
        assert_eq!(wrong, []);
    }

    #[test]
    fn paths_that_lead_out_are_refused() {
        for path in
            ["/etc/passwd", "../x", "a/../../x", "C:/x", "a\\..\\x", "a//b", "./a", ".tidings", "a\u{1b}[2J"]
        {
            let mut wrong = Vec::new();
            assert!(read(path, "f", &mut wrong).is_empty(), "{path}");
            assert_eq!(wrong.len(), 1, "{path}");
        }
    }

    #[test]
    fn wanted_paths_must_differ_beyond_case() {
        let mut wrong = Vec::new();
        check("g", ["A.ts", "a.ts", "b", "b/c"].into_iter(), &mut wrong);
        assert_eq!(wrong.len(), 2, "{wrong:?}");
    }
}
