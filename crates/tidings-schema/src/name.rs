//! A name as it is on the wire, and its words, split once.

use std::collections::BTreeMap;

/// A wire name and its words. Every identifier that reaches output is made from the words by the
/// target's one naming policy; the wire spelling is what is read and written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name {
    wire: String,
    words: Vec<String>,
}

impl Name {
    /// Splits a wire name into words.
    ///
    /// Letters and digits make words; everything else separates them. A word also begins where an
    /// upper-case letter follows a lower-case letter or a digit, and before the last upper-case
    /// letter of a run that a lower-case letter follows (`HTTPServer` is `http`, `server`).
    pub fn new(wire: impl Into<String>) -> Self {
        let wire = wire.into();
        let words = split(&wire);
        Self { wire, words }
    }

    /// Names that stand side by side, so that no two have the same words.
    ///
    /// Where several would, the one that is written in `snake_case`, or failing that in `camelCase`, keeps its words,
    /// and the others are spelled out: `a-b` beside `a_b` is `a`, `minus`, `b`. So a new name beside others changes
    /// those only that are written less plainly.
    pub fn side_by_side<'n>(names: impl Iterator<Item = &'n mut Self>) {
        let mut alike: BTreeMap<Vec<String>, Vec<&mut Self>> = BTreeMap::new();
        for name in names.filter(|name| !name.words.is_empty()) {
            alike.entry(name.words.clone()).or_default().push(name);
        }
        for group in alike.into_values().filter(|group| group.len() > 1) {
            let plain = |casing: fn(&Self) -> String| group.iter().position(|name| name.wire == casing(name));
            let keeps = plain(Self::snake).or_else(|| plain(Self::camel));
            for (at, name) in group.into_iter().enumerate() {
                if keeps != Some(at) {
                    name.words = spelled_out(&name.wire);
                }
            }
        }
    }

    /// As it is read and written.
    pub fn wire(&self) -> &str {
        &self.wire
    }

    /// In lower case; empty where the name holds no letter or digit.
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// A character that is no letter or digit, as a word: Unicode's name where it is short, otherwise the code point.
    pub fn spelled(sign: char) -> String {
        let word = match sign {
            ' ' => "space",
            '!' => "exclamation",
            '"' => "quote",
            '#' => "number",
            '$' => "dollar",
            '%' => "percent",
            '&' => "ampersand",
            '\'' => "apostrophe",
            '(' | '[' | '{' => "open",
            ')' | ']' | '}' => "close",
            '*' => "asterisk",
            '+' => "plus",
            ',' => "comma",
            '-' => "minus",
            '.' => "dot",
            '/' => "slash",
            ':' => "colon",
            ';' => "semicolon",
            '<' => "less",
            '=' => "equal",
            '>' => "greater",
            '?' => "question",
            '@' => "at",
            '\\' => "backslash",
            '^' => "caret",
            '_' => "underscore",
            '`' => "backtick",
            '|' => "bar",
            '~' => "tilde",
            other => return format!("u{:x}", u32::from(other)),
        };
        word.to_owned()
    }

    /// The words joined by `-`: `transaction-created`.
    pub fn kebab(&self) -> String {
        self.words.join("-")
    }

    /// The words joined by `_`: `transaction_created`.
    pub fn snake(&self) -> String {
        self.words.join("_")
    }

    /// Each word capitalised: `TransactionCreated`.
    pub fn pascal(&self) -> String {
        self.words.iter().map(|word| capitalise(word)).collect()
    }

    /// Each word but the first capitalised: `transactionCreated`.
    pub fn camel(&self) -> String {
        self.words
            .iter()
            .enumerate()
            .map(|(at, word)| if at == 0 { word.clone() } else { capitalise(word) })
            .collect()
    }
}

fn capitalise(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Words that hold every character of a name: distinct names have distinct words.
fn spelled_out(wire: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut inside = false;
    for letter in wire.chars() {
        let plain = letter.is_alphanumeric() && letter.to_lowercase().eq([letter]);
        if plain {
            match words.last_mut().filter(|_| inside) {
                Some(word) => word.push(letter),
                None => words.push(letter.to_string()),
            }
            inside = true;
            continue;
        }
        inside = false;
        if letter.is_alphanumeric() {
            words.push("capital".to_owned());
            words.push(letter.to_lowercase().collect());
            inside = true;
        } else {
            words.push(Name::spelled(letter));
        }
    }
    words
}

fn split(wire: &str) -> Vec<String> {
    let letters: Vec<char> = wire.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut inside = false;
    for (at, &letter) in letters.iter().enumerate() {
        if !letter.is_alphanumeric() {
            inside = false;
            continue;
        }
        let before = at.checked_sub(1).map(|before| letters[before]);
        let after = letters.get(at + 1);
        let hump = letter.is_uppercase()
            && before.is_some_and(|before| {
                before.is_lowercase()
                    || before.is_numeric()
                    || (before.is_uppercase() && after.is_some_and(|after| after.is_lowercase()))
            });
        if !inside || hump {
            words.push(String::new());
        }
        inside = true;
        if let Some(word) = words.last_mut() {
            word.extend(letter.to_lowercase());
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::Name;

    #[test]
    fn words_begin_at_separators_and_humps() {
        for (wire, words) in [
            ("bank.transaction:created", "bank transaction created"),
            ("User Account Created", "user account created"),
            ("HTTPServer", "http server"),
            ("userID", "user id"),
            ("v2Beta", "v2 beta"),
            ("oauth2Token", "oauth2 token"),
            ("__proto__", "proto"),
            ("ÅrsakKode", "årsak kode"),
            ("+1", "1"),
            ("-", ""),
        ] {
            assert_eq!(Name::new(wire).words().join(" "), words, "{wire}");
        }
    }

    #[test]
    fn names_side_by_side_have_words_of_their_own() {
        let words = |wires: &[&str]| {
            let mut names: Vec<Name> = wires.iter().map(|wire| Name::new(*wire)).collect();
            Name::side_by_side(names.iter_mut());
            names.iter().map(|name| name.words().join(" ")).collect::<Vec<_>>()
        };
        assert_eq!(words(&["a_b", "other"]), ["a b", "other"]);
        assert_eq!(
            words(&["a_b", "a-b", "aB", "A_B"]),
            ["a b", "a minus b", "a capital b", "capital a underscore capital b"]
        );
        assert_eq!(words(&["aB", "a b"]), ["a b", "a space b"]);
        assert_eq!(words(&["+1", "-1"]), ["plus 1", "minus 1"]);
        assert_eq!(words(&["AB*", "AB☃"]), ["capital a capital b asterisk", "capital a capital b u2603"]);
        assert_eq!(words(&["", "*"]), ["", ""]);
    }

    #[test]
    fn casings() {
        let name = Name::new("bank.transaction:created");
        assert_eq!(name.pascal(), "BankTransactionCreated");
        assert_eq!(name.camel(), "bankTransactionCreated");
        assert_eq!(name.snake(), "bank_transaction_created");
        assert_eq!(name.kebab(), "bank-transaction-created");
    }
}
