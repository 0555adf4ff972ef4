//! A wire name's words.

/// Splits a name into its words, in lower case.
///
/// Letters and digits make words; everything else separates them. A word also begins where an
/// upper-case letter follows a lower-case letter or a digit, and before the last upper-case letter of
/// a run that a lower-case letter follows. The names of generated packages are split by the same rule.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before: Option<char> = None;
    let mut letters = name.chars().peekable();
    while let Some(letter) = letters.next() {
        if !letter.is_alphanumeric() {
            before = None;
            continue;
        }
        let begins = before.is_none_or(|before| {
            let ends_run = before.is_uppercase() && letters.peek().is_some_and(|after| after.is_lowercase());
            letter.is_uppercase() && (before.is_lowercase() || before.is_numeric() || ends_run)
        });
        if begins {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.extend(letter.to_lowercase());
        }
        before = Some(letter);
    }
    words
}

/// `transaction-created`.
pub(crate) fn kebab(name: &str) -> String {
    words(name).join("-")
}

/// `TransactionCreated`.
pub(crate) fn pascal(name: &str) -> String {
    words(name)
        .iter()
        .flat_map(|word| {
            let mut letters = word.chars();
            letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect::<Vec<_>>()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_folders_and_types() {
        for (name, folder, ty) in [
            ("bank.transaction:created", "bank-transaction-created", "BankTransactionCreated"),
            ("User Account Created", "user-account-created", "UserAccountCreated"),
            ("HTTPServer", "http-server", "HttpServer"),
            ("oauth2Token", "oauth2-token", "Oauth2Token"),
            ("../..", "", ""),
            ("ÅrsakKode", "årsak-kode", "ÅrsakKode"),
        ] {
            assert_eq!((kebab(name).as_str(), pascal(name).as_str()), (folder, ty), "{name}");
        }
    }
}
