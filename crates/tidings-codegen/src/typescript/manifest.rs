//! What every `package.json` begins with: what the package is, and whose.

use serde_json::Value;
use tidings_schema::visible::escape_hidden;

/// The version of the compiler that packages are built with.
pub(super) const COMPILER: &str = "5.9.3";

/// What a package's manifest says of it besides its content.
pub(super) struct About<'s> {
    pub(super) name: &'s str,
    pub(super) version: &'s str,
    pub(super) description: &'s str,
    pub(super) license: &'s str,
    /// The first is the author, the others are contributors.
    pub(super) authors: &'s [String],
    pub(super) repository: Option<&'s str>,
    /// Where the package is in the repository.
    pub(super) directory: &'s str,
}

impl About<'_> {
    /// The members of the manifest, a comma behind each.
    pub(super) fn members(&self) -> String {
        let mut lines = vec![
            format!("\"name\": {}", quoted(self.name)),
            format!("\"version\": {}", quoted(self.version)),
            format!("\"description\": {}", quoted(self.description)),
            format!("\"license\": {}", quoted(self.license)),
        ];
        if let Some((author, contributors)) = self.authors.split_first() {
            lines.push(format!("\"author\": {}", quoted(author)));
            if !contributors.is_empty() {
                let items: Vec<String> =
                    contributors.iter().map(|item| format!("    {}", quoted(item))).collect();
                lines.push(format!("\"contributors\": [\n{}\n  ]", items.join(",\n")));
            }
        }
        if let Some(repository) = self.repository {
            lines.push(format!(
                "\"repository\": {{\n    \"type\": \"git\",\n    \"url\": {},\n    \"directory\": {}\n  }}",
                quoted(&git_url(repository)),
                quoted(self.directory)
            ));
        }
        lines.join(",\n  ") + ","
    }
}

/// A JSON string.
pub(super) fn quoted(text: &str) -> String {
    escape_hidden(&Value::from(text).to_string()).into_owned()
}

/// As npm spells the URL of a repository, so that it need not correct it when it publishes.
fn git_url(url: &str) -> String {
    if !url.starts_with("http") {
        return url.to_owned();
    }
    let url = url.trim_end_matches('/');
    format!("git+{}.git", url.strip_suffix(".git").unwrap_or(url))
}

#[cfg(test)]
mod tests {
    use super::git_url;

    #[test]
    fn repositories_are_spelled_as_npm_does() {
        assert_eq!(git_url("https://example.com/a"), "git+https://example.com/a.git");
        assert_eq!(git_url("git@example.com:a.git"), "git@example.com:a.git");
    }
}
