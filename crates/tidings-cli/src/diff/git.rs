//! Contracts of the past: files of a git revision.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use tidings_schema::{Diagnostic, Place};

/// Files of a revision, text by path below the folder that was asked for; one file has the empty path.
pub(crate) type Files = BTreeMap<String, String>;

/// Reads a revision's files. `path`: relative to `folder`, with `/`; only names that `wanted` takes are read, or the
/// file that the path itself is.
///
/// # Errors
/// There is no git, no such revision or no such path.
pub(crate) fn files(
    folder: &Path,
    revision: &str,
    path: &str,
    wanted: &dyn Fn(&str) -> bool,
) -> Result<Files, Diagnostic> {
    let git = Git { folder };
    let commit = git.commit(revision)?;
    let full = git.below_top(revision, path)?;
    // A path is a path here, whatever stands in it.
    let listed = git
        .run(&["--literal-pathspecs", "ls-tree", "-r", "-z", "--full-tree", &commit, "--", &full])
        .map_err(|why| failed(revision, &why))?;
    let mut found: Vec<(String, String)> = Vec::new();
    for entry in listed.split(|&byte| byte == 0).filter(|entry| !entry.is_empty()) {
        let entry = String::from_utf8_lossy(entry);
        let Some((head, name)) = entry.split_once('\t') else { continue };
        let mut head = head.split(' ');
        let (Some(mode), Some("blob"), Some(object)) = (head.next(), head.next(), head.next()) else {
            continue;
        };
        // A link's content is a path, and no schema.
        if mode == "120000" {
            continue;
        }
        let below = name.strip_prefix(&full).unwrap_or(name).trim_start_matches('/');
        if below.is_empty() || wanted(below) {
            found.push((below.to_owned(), object.to_owned()));
        }
    }
    if listed.is_empty() {
        let message = format!("there is no `{path}` in the git revision `{revision}`");
        return Err(Diagnostic::error("revision-path", message, Place::Everywhere)
            .help("name another path: `git:REVISION:PATH`, relative to the folder you are in"));
    }
    git.texts(&found).map_err(|why| failed(revision, &why))
}

fn failed(revision: &str, why: &str) -> Diagnostic {
    let message = format!("git cannot read the revision `{revision}`: {why}");
    Diagnostic::error("revision-unreadable", message, Place::Everywhere)
}

struct Git<'g> {
    folder: &'g Path,
}

impl Git<'_> {
    fn command(&self) -> Command {
        let mut command = Command::new("git");
        // Nothing is fetched, and no lock is taken, for looking.
        command.current_dir(self.folder).env("GIT_OPTIONAL_LOCKS", "0").env("GIT_NO_LAZY_FETCH", "1");
        command.env("LC_ALL", "C");
        command
    }

    fn run(&self, arguments: &[&str]) -> Result<Vec<u8>, String> {
        let output = self.command().args(arguments).stdin(Stdio::null()).output();
        let output = output.map_err(|error| format!("`git` does not start: {error}"))?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        let said = String::from_utf8_lossy(&output.stderr);
        let first = said.lines().find(|line| !line.trim().is_empty()).unwrap_or("it does not say why");
        Err(first.trim_start_matches("fatal: ").to_owned())
    }

    /// The commit of a revision.
    fn commit(&self, revision: &str) -> Result<String, Diagnostic> {
        if let Err(why) = self.run(&["rev-parse", "--git-dir"]) {
            return Err(failed(revision, &why));
        }
        let commit = format!("{revision}^{{commit}}");
        let found = self.run(&["rev-parse", "--verify", "--quiet", "--end-of-options", &commit]);
        let found = found.ok().and_then(|found| String::from_utf8(found).ok());
        let hash = found.map(|found| found.trim().to_owned()).filter(|hash| !hash.is_empty());
        hash.ok_or_else(|| {
            let message = format!("there is no git revision `{revision}`");
            Diagnostic::error("revision-unknown", message, Place::Everywhere).help(
                "name a branch, a tag or a commit of this repository; a shallow clone has few: `git fetch origin main`",
            )
        })
    }

    /// A path relative to the folder, from the top of the repository.
    fn below_top(&self, revision: &str, path: &str) -> Result<String, Diagnostic> {
        let prefix = self.run(&["rev-parse", "--show-prefix"]).map_err(|why| failed(revision, &why))?;
        let prefix = String::from_utf8_lossy(&prefix).trim_end_matches(['\n', '\r']).to_owned();
        let mut parts: Vec<&str> = prefix.split('/').filter(|part| !part.is_empty()).collect();
        for part in path.split('/') {
            match part {
                ".." if parts.pop().is_none() => {
                    let message = format!("`{path}` is outside of the git repository");
                    return Err(Diagnostic::error("revision-path", message, Place::Everywhere));
                }
                "" | "." | ".." => {}
                part => parts.push(part),
            }
        }
        Ok(parts.join("/"))
    }

    /// The texts of blobs, by one call.
    fn texts(&self, blobs: &[(String, String)]) -> Result<Files, String> {
        if blobs.is_empty() {
            return Ok(Files::new());
        }
        let mut command = self.command();
        command
            .args(["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut child = command.spawn().map_err(|error| format!("`git` does not start: {error}"))?;
        let mut asked = String::new();
        for (_, object) in blobs {
            asked.push_str(object);
            asked.push('\n');
        }
        let stdin = child.stdin.take();
        // Both ends at once: a pipe that nobody reads is full at 64 KiB.
        let output = std::thread::scope(|scope| {
            let writer = scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(asked.as_bytes())));
            let output = child.wait_with_output();
            let _ = writer.join();
            output
        });
        let output = output.map_err(|error| error.to_string())?.stdout;
        let mut rest = output.as_slice();
        let mut files = Files::new();
        for (name, object) in blobs {
            let (text, after) =
                blob(rest).ok_or_else(|| format!("the object {object} of `{name}` is not there"))?;
            files.insert(name.clone(), String::from_utf8_lossy(text).into_owned());
            rest = after;
        }
        Ok(files)
    }
}

/// The first blob of what `cat-file --batch` says, and the rest: `<object> blob <size>`, the bytes, a line end.
fn blob(said: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = said.iter().position(|&byte| byte == b'\n')?;
    let head = std::str::from_utf8(said.get(..end)?).ok()?;
    let mut words = head.split(' ');
    let (_, "blob", size) = (words.next()?, words.next()?, words.next()?) else { return None };
    let start = end + 1;
    let stop = start.checked_add(size.parse().ok()?)?;
    Some((said.get(start..stop)?, said.get(stop + 1..)?))
}

#[cfg(test)]
mod tests {
    use super::blob;

    #[test]
    fn torn_answers_are_no_blobs() {
        let said = b"ab12 blob 3\nx\ny\nab13 missing\n";
        let (text, rest) = blob(said).expect("a blob");
        assert_eq!(text, b"x\ny");
        assert!(blob(rest).is_none());
        for end in 0..16 {
            assert!(blob(&said[..end.min(15)]).is_none(), "{end}");
        }
        assert!(blob(b"a blob 99999999999999999999\n").is_none());
        assert!(blob(b"a blob 18446744073709551615\nx\n").is_none());
    }
}
