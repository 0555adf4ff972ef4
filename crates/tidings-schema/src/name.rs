//! A name as it is on the wire, and its words, split once.

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

    /// As it is read and written.
    pub fn wire(&self) -> &str {
        &self.wire
    }

    /// In lower case; empty where the name holds no letter or digit.
    pub fn words(&self) -> &[String] {
        &self.words
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
    fn casings() {
        let name = Name::new("bank.transaction:created");
        assert_eq!(name.pascal(), "BankTransactionCreated");
        assert_eq!(name.camel(), "bankTransactionCreated");
        assert_eq!(name.snake(), "bank_transaction_created");
        assert_eq!(name.kebab(), "bank-transaction-created");
    }
}
