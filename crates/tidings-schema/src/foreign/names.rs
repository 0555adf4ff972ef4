//! What types are called: by their own names, by titles, by the path to them; no two alike.

use std::collections::BTreeSet;

use crate::Name;

/// Names longer than this are shortened: a type's name is a file's name.
const LONGEST: usize = 90;

/// Titles with more words than this are sentences.
const MOST_WORDS: usize = 6;

/// The names that are taken.
pub(super) struct Names {
    root: String,
    prefixed: bool,
    taken: BTreeSet<String>,
}

/// What a type may be called, the best first.
#[derive(Clone, Debug, Default)]
pub(super) struct Wish {
    /// The schema's own word for it.
    pub(super) title: Option<String>,
    /// The name of the type around it and the way from there.
    pub(super) path: String,
    /// Every step from the document's root.
    pub(super) steps: Vec<String>,
    /// What it is called for good.
    pub(super) claimed: Option<String>,
}

impl Wish {
    /// What stands inside.
    pub(super) fn below(&self, word: &str, steps: &[&str]) -> Self {
        let owner = self.claimed.as_deref().unwrap_or(&self.path);
        let mut all = self.steps.clone();
        all.extend(steps.iter().map(|step| (*step).to_owned()));
        Self { title: None, path: format!("{owner}{}", pascal(word)), steps: all, claimed: None }
    }

    pub(super) fn titled(mut self, title: Option<&str>) -> Self {
        self.title = title.map(str::to_owned).filter(|title| is_name(title));
        self
    }
}

/// Whether a title is a name rather than a sentence.
fn is_name(title: &str) -> bool {
    let words = Name::new(title);
    let words = words.words();
    !words.is_empty()
        && words.len() <= MOST_WORDS
        && !title.contains(['\n', '.', ',', ';', '`', '?', '!', '/', '(', ':'])
        && title.len() <= 60
}

/// A wire name as part of a type's name; signs are spelled out where there is nothing else.
pub(super) fn pascal(wire: &str) -> String {
    let plain: String = wire
        .chars()
        .map(|letter| if letter.is_alphabetic() || letter.is_ascii_digit() { letter } else { ' ' })
        .collect();
    let name = Name::new(plain).pascal();
    if !name.is_empty() {
        return name;
    }
    let signs: Vec<String> = wire.chars().take(8).map(Name::spelled).collect();
    Name::new(signs.join(" ")).pascal()
}

impl Names {
    pub(super) fn new(root: &str, prefixed: bool) -> Self {
        let taken = BTreeSet::from([Name::new(root).kebab()]);
        Self { root: root.to_owned(), prefixed, taken }
    }

    /// Makes a name nobody else's, if it is free.
    pub(super) fn take(&mut self, name: &str) -> bool {
        let kebab = Name::new(name).kebab();
        !kebab.is_empty() && self.taken.insert(kebab)
    }

    /// The name of a definition: its key where that can be a name.
    pub(super) fn definition(&mut self, key: &str, steps: &[String]) -> String {
        let wish = Wish { title: None, path: key.to_owned(), steps: steps.to_vec(), claimed: None };
        self.claim(&wish)
    }

    /// The best name that is free.
    pub(super) fn claim(&mut self, wish: &Wish) -> String {
        let by_path = pascal(&wish.path);
        let all: String = wish.steps.iter().map(|step| pascal(step)).collect();
        let near: String = wish.steps.iter().rev().take(4).rev().map(|step| pascal(step)).collect();
        let spelled: String = wish.steps.iter().flat_map(|step| step.chars()).map(sign).collect();
        let title = wish.title.as_deref().map(pascal);
        let titled_path = title.as_ref().map(|title| format!("{by_path}{title}"));
        let words: Vec<&String> = wish.steps.iter().filter(|step| !is_keyword(step)).collect();
        let bare: String = words.iter().rev().take(4).rev().map(|step| pascal(step)).collect();
        let again = if by_path.is_empty() { self.root.clone() } else { by_path.clone() };
        let candidates =
            [title, Some(by_path), titled_path, Some(bare), Some(near), Some(all), Some(spelled)];
        let mut last = String::new();
        for candidate in candidates.into_iter().flatten() {
            let name = self.fit(&candidate);
            if self.take(&name) {
                return name;
            }
            last = candidate;
        }
        // The same steps twice: what is inside is made of several places, and stands below the first one's name.
        loop {
            last.push_str(&again);
            let name = format!("{}{last}", self.root);
            if self.take(&name) {
                return name;
            }
        }
    }

    fn fit(&self, candidate: &str) -> String {
        let starts_alike = {
            let (root, name) = (Name::new(self.root.as_str()), Name::new(candidate));
            name.words().starts_with(root.words())
        };
        let begins_well = candidate.starts_with(|letter: char| letter.is_alphabetic());
        let name = if starts_alike || (begins_well && !self.prefixed) {
            candidate.to_owned()
        } else {
            format!("{}{candidate}", self.root)
        };
        shortened(&name)
    }
}

/// Whether a step is the schema's grammar, and no word of the schema's own.
fn is_keyword(step: &str) -> bool {
    const GRAMMAR: [&str; 7] =
        ["anyOf", "oneOf", "allOf", "properties", "patternProperties", "definitions", "$defs"];
    GRAMMAR.contains(&step) || step.bytes().all(|byte| byte.is_ascii_digit())
}

/// A sign as it is in a name where every one counts.
fn sign(letter: char) -> String {
    if letter.is_alphanumeric() { letter.to_string() } else { pascal(&Name::spelled(letter)) }
}

/// The beginning and the end of a name that is too long for a file.
fn shortened(name: &str) -> String {
    if name.len() <= LONGEST {
        return name.to_owned();
    }
    let words = Name::new(name);
    let words = words.words();
    let mut head: Vec<&String> = Vec::new();
    let mut tail: Vec<&String> = Vec::new();
    let mut length = 0;
    for at in 0..words.len() {
        let from_end = &words[words.len() - 1 - at];
        length += from_end.len();
        if length > LONGEST || at + head.len() >= words.len() {
            break;
        }
        tail.push(from_end);
        if at < 4 && at + tail.len() < words.len() {
            length += words[at].len();
            head.push(&words[at]);
        }
    }
    tail.reverse();
    let all: Vec<&str> = head.into_iter().chain(tail).map(String::as_str).collect();
    Name::new(all.join(" ")).pascal()
}
