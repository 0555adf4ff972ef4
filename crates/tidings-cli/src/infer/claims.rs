//! What is claimed, as a table.

use std::fmt::Write as _;

use tidings_schema::infer::Claim;

use crate::report::{clean, plural};

/// Wider columns do not push the others away: a longer text has a line of its own.
const WIDEST: [usize; 2] = [40, 44];

/// The claims, a line each under the place that they are about.
pub(crate) fn table(claims: &[Claim], hints: Option<&str>) -> String {
    let rows: Vec<[String; 3]> =
        claims.iter().map(|claim| [place(&claim.at), clean(&claim.what), clean(&claim.why)]).collect();
    let width = |column: usize| {
        let fitting =
            rows.iter().map(|row| row[column].chars().count()).filter(|&width| width <= WIDEST[column]);
        fitting.max().unwrap_or(0)
    };
    let (first, second) = (width(0), width(1));
    let mut text = String::new();
    let _ = match hints {
        Some(file) => writeln!(text, "{}, with the hints of {}\n", plural(rows.len(), "claim"), clean(file)),
        None => writeln!(text, "{}\n", plural(rows.len(), "claim")),
    };
    let mut before = None;
    for [at, what, why] in &rows {
        let again = before == Some(at);
        before = Some(at);
        let mut line = String::new();
        cell(&mut text, &mut line, if again { "" } else { at }, first);
        cell(&mut text, &mut line, what, first + 2 + second);
        if why.is_empty() {
            let _ = writeln!(text, "{}", line.trim_end());
        } else {
            let indent = (first + second + 4).saturating_sub(line.chars().count());
            let _ = writeln!(text, "{line}{:indent$}{why}", "");
        }
    }
    text
}

/// Adds a cell to a line; one that is too wide ends the line.
fn cell(text: &mut String, line: &mut String, cell: &str, end: usize) {
    line.push_str(cell);
    let used = line.chars().count();
    if used > end {
        let _ = writeln!(text, "{}", line.trim_end());
        line.clear();
        let _ = write!(line, "{:width$}", "", width = end + 2);
    } else {
        let _ = write!(line, "{:width$}", "", width = end + 2 - used);
    }
}

fn place(at: &str) -> String {
    if at.is_empty() { "(the whole)".to_owned() } else { clean(at) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claim(at: &str, what: &str, why: &str) -> Claim {
        Claim { at: at.to_owned(), what: what.to_owned(), why: why.to_owned() }
    }

    #[test]
    fn claims_stand_under_their_places() {
        let claims = [
            claim("", "a record", "2 objects"),
            claim("/id", "required", "in 2 of 2"),
            claim("/id", "an integer", "7, 8"),
            claim(&format!("/{}", "x".repeat(50)), "text", "\u{1b}[31m"),
        ];
        let long = "x".repeat(50);
        assert_eq!(
            table(&claims, Some("hints.toml")),
            format!(
                "4 claims, with the hints of hints.toml

(the whole)  a record    2 objects
/id          required    in 2 of 2
             an integer  7, 8
/{long}
             text        \\u001b[31m
"
            )
        );
    }
}
