//! The nearest known word to a misspelt one.
//!
//! Written here rather than taken from a crate because every event crate compiles what this macro uses.

/// The candidate that `word` most probably means, if one is near enough to be worth suggesting.
pub(crate) fn nearest<'a>(word: &str, candidates: &[&'a str]) -> Option<&'a str> {
    let plain = |text: &str| text.replace(['_', '-'], "").to_lowercase();
    let word = plain(word);
    candidates
        .iter()
        .map(|candidate| (edits(&word, &plain(candidate)), *candidate))
        .filter(|(edits, candidate)| *edits * 3 <= candidate.len())
        .min_by_key(|(edits, _)| *edits)
        .map(|(_, candidate)| candidate)
}

/// Like [`distance`], but letters in the wrong order are one slip and not two or more.
fn edits(a: &str, b: &str) -> usize {
    let letters = |text: &str| {
        let mut letters: Vec<char> = text.chars().collect();
        letters.sort_unstable();
        letters
    };
    if a != b && letters(a) == letters(b) { 1 } else { distance(a, b) }
}

/// Levenshtein's distance in characters, one row of the table at a time.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.chars().count()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut next = vec![i + 1];
        for ((j, y), above) in b.chars().enumerate().zip(row.windows(2)) {
            let [diagonal, up] = *above else { continue };
            let left = next.get(j).copied().unwrap_or(usize::MAX - 1);
            next.push((diagonal + usize::from(x != y)).min(up + 1).min(left + 1));
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest};

    #[test]
    fn counts_edits() {
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("abc", ""), 3);
        assert_eq!(distance("same", "same"), 0);
    }

    #[test]
    fn suggests_only_what_is_near() {
        let keys = ["name", "version", "detail_type"];
        assert_eq!(nearest("detailType", &keys), Some("detail_type"));
        assert_eq!(nearest("verison", &keys), Some("version"));
        assert_eq!(nearest("nmae", &keys), Some("name"));
        assert_eq!(nearest("nam", &keys), Some("name"));
        assert_eq!(nearest("description", &keys), None);
    }
}
