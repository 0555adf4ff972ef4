//! Documents changed at random, with no look at what the schema says where: whether what comes of it is
//! still valid is for the validator to say.

use super::tree::{Step, Tree, decimal, spelled};
use super::vocabulary::{Vocabulary, beside};
use crate::random::Random;

/// Texts that some language, format or page has a meaning of its own for.
const ODD_TEXTS: [&str; 7] = ["", " ", "\u{0}", "\u{1}~", "e\u{301}", "2026-02-30", "\u{2028}</script>"];

/// How deep a value is put at most: readers must read 128 levels, and no validator less.
const DEEPER: usize = 12;

/// A document that is one to three steps from another, and what the steps were.
pub(super) fn mutated(document: &Tree, words: &Vocabulary, random: &mut Random) -> (Tree, String) {
    let mut changed = document.clone();
    let steps = [1, 1, 1, 1, 1, 1, 1, 2, 2, 3][random.below(10)];
    let mut what = Vec::new();
    let mut tries = 0;
    while what.len() < steps && tries < 20 {
        tries += 1;
        let mut paths = Vec::new();
        every_path(&changed, &mut Vec::new(), &mut paths);
        let path = paths.swap_remove(random.below(paths.len()));
        let Some(value) = changed.at_mut(&path) else { continue };
        if let Some(change) = step(value, words, random) {
            what.push(format!("{} {change}", spelled(&path)));
        }
    }
    (changed, what.join(", "))
}

fn every_path(tree: &Tree, path: &mut Vec<Step>, paths: &mut Vec<Vec<Step>>) {
    paths.push(path.clone());
    let mut inside = |step: Step, inner: &Tree| {
        path.push(step);
        every_path(inner, path, paths);
        path.pop();
    };
    match tree {
        Tree::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| inside(Step::Index(at), item));
        }
        Tree::Object(entries) => {
            for (key, value) in entries {
                inside(Step::Key(key.clone()), value);
            }
        }
        Tree::Null | Tree::Boolean(_) | Tree::Number(_) | Tree::String(_) => {}
    }
}

/// Changes a value, or gives nothing where the change that was drawn has no meaning for it.
fn step(value: &mut Tree, words: &Vocabulary, random: &mut Random) -> Option<&'static str> {
    // What is of one kind only is drawn more often than anything.
    if random.below(3) != 0 {
        let own = match value {
            Tree::Number(text) => number(text, words, random),
            Tree::String(text) => string(text, words, random),
            Tree::Array(items) => array(items, words, random),
            Tree::Object(entries) => object(entries, words, random),
            Tree::Boolean(value) => {
                *value = !*value;
                Some("turned round")
            }
            Tree::Null => None,
        };
        if own.is_some() {
            return own;
        }
    }
    match random.below(8) {
        0 | 1 if *value != Tree::Null => {
            *value = Tree::Null;
            Some("replaced by null")
        }
        2..=4 => {
            let other = any(words, random);
            let other_kind = std::mem::discriminant(&other) != std::mem::discriminant(value);
            other_kind.then(|| *value = other).map(|()| "replaced by another type")
        }
        5 | 6 => {
            *value = pick(&words.values, random)?.clone();
            Some("replaced by a value from elsewhere")
        }
        7 => {
            let levels = 1 + random.below(DEEPER);
            for level in 0..levels {
                let inner = std::mem::replace(value, Tree::Null);
                *value = match (level + levels) % 2 {
                    0 => Tree::Array(vec![inner]),
                    _ => Tree::Object(vec![(pick(&words.keys, random)?.clone(), inner)]),
                };
            }
            Some("put deeper")
        }
        _ => None,
    }
}

fn any(words: &Vocabulary, random: &mut Random) -> Tree {
    match random.below(6) {
        0 => Tree::Boolean(random.below(2) == 0),
        1 => pick(&words.numbers, random).map_or(Tree::Null, |text| Tree::Number(text.clone())),
        2 => pick(&words.texts, random).map_or(Tree::Null, |text| Tree::String(text.clone())),
        3 => Tree::String("something else".to_owned()),
        4 => Tree::Array(Vec::new()),
        _ => Tree::Object(Vec::new()),
    }
}

fn number(text: &mut String, words: &Vocabulary, random: &mut Random) -> Option<&'static str> {
    match random.below(4) {
        0 => {
            text.clone_from(pick(&words.numbers, random)?);
            Some("replaced by another number")
        }
        1 => {
            let near = beside(text);
            *text = pick(&near, random)?.clone();
            Some("moved by one")
        }
        _ => {
            *text = respelled(text, random);
            Some("spelled in another way")
        }
    }
}

/// The same number, written otherwise.
fn respelled(text: &str, random: &mut Random) -> String {
    let (negative, digits, power) = decimal(text);
    if digits.is_empty() {
        return ["0", "-0", "0.0", "0e2", "0E-1"][random.below(5)].to_owned();
    }
    let sign = if negative { "-" } else { "" };
    match random.below(4) {
        0 if !text.contains(['.', 'e', 'E']) => format!("{text}.0"),
        1 if text.contains('.') && !text.contains(['e', 'E']) => format!("{text}0"),
        2 => format!("{sign}{digits}0e{}", power - 1),
        3 => format!("{sign}{digits}E+{power}").replace("+-", "-"),
        _ => format!("{sign}{digits}e{power}"),
    }
}

fn string(text: &mut String, words: &Vocabulary, random: &mut Random) -> Option<&'static str> {
    match random.below(7) {
        0..=2 => {
            text.clone_from(pick(&words.texts, random)?);
            Some("replaced by another word of the schema")
        }
        3 => {
            let length = *pick(&words.lengths, random)?;
            // Characters beyond the basic plane: two UTF-16 units and four bytes count as one.
            let filler = ["x", "\u{1F600}"][random.below(2)];
            *text = text.chars().take(length).collect();
            let missing = length - text.chars().count();
            *text += &filler.repeat(missing);
            Some("cut or filled to a length")
        }
        4 => {
            text.clear();
            *text += pick(&ODD_TEXTS, random)?;
            Some("replaced by an odd text")
        }
        5 => {
            *text += text.clone().as_str();
            Some("doubled")
        }
        _ => {
            *text = if random.below(2) == 0 { text.to_uppercase() } else { format!("{text} ") };
            Some("spelled in another way")
        }
    }
}

fn array(items: &mut Vec<Tree>, words: &Vocabulary, random: &mut Random) -> Option<&'static str> {
    match random.below(5) {
        0 => {
            let again = pick(items, random)?.clone();
            items.insert(random.below(items.len() + 1), again);
            Some("with an item repeated")
        }
        1 if !items.is_empty() => {
            items.remove(random.below(items.len()));
            Some("with an item removed")
        }
        2 if items.len() > 1 => {
            items.rotate_left(1);
            Some("in another order")
        }
        3 => {
            let length = *pick(&words.lengths, random)?;
            let filler = pick(items, random).or_else(|| pick(&words.values, random))?.clone();
            items.resize(length.min(100), filler);
            Some("cut or filled to a length")
        }
        _ => {
            let item = pick(&words.values, random)?.clone();
            items.push(item);
            Some("with an item from elsewhere")
        }
    }
}

fn object(
    entries: &mut Vec<(String, Tree)>,
    words: &Vocabulary,
    random: &mut Random,
) -> Option<&'static str> {
    match random.below(8) {
        0..=2 if !entries.is_empty() => {
            entries.remove(random.below(entries.len()));
            Some("with a property removed")
        }
        3 | 4 => {
            let key = pick(&words.keys, random)?;
            let value =
                if random.below(2) == 0 { any(words, random) } else { pick(&words.values, random)?.clone() };
            added(entries, key, value).then_some("with a property added")
        }
        5 if !entries.is_empty() => {
            let at = random.below(entries.len());
            let key = pick(&words.keys, random)?;
            if entries.iter().any(|(name, _)| name == key) {
                return None;
            }
            entries[at].0.clone_from(key);
            Some("with a property renamed")
        }
        6 => {
            // Two tags, where both are variants of one union.
            let objects: Vec<&Vec<(String, Tree)>> = words
                .values
                .iter()
                .filter_map(|value| if let Tree::Object(entries) = value { Some(entries) } else { None })
                .collect();
            let others = *pick(&objects, random)?;
            let before = entries.len();
            for (key, value) in others {
                added(entries, key, value.clone());
            }
            (entries.len() > before).then_some("with the properties of another object")
        }
        _ if entries.len() > 1 => {
            entries.rotate_left(1);
            Some("in another order")
        }
        _ => None,
    }
}

/// A name twice in one object is another matter: what that means is not the schema's to say.
fn added(entries: &mut Vec<(String, Tree)>, key: &str, value: Tree) -> bool {
    let new = entries.iter().all(|(name, _)| name != key);
    if new {
        entries.push((key.to_owned(), value));
    }
    new
}

fn pick<'a, T>(items: &'a [T], random: &mut Random) -> Option<&'a T> {
    items.get(random.below(items.len()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Tree, Vocabulary, mutated, respelled};
    use crate::random::Random;

    #[test]
    fn another_spelling_is_the_same_number() {
        let mut random = Random::new("spellings");
        for text in ["0", "1", "100", "-1.5", "0.001", "1e2", "1.5E-3", "123456789012345678901234567890"] {
            for _ in 0..20 {
                let other = respelled(text, &mut random);
                let (text, other) = (Tree::Number(text.to_owned()), Tree::parse(&other).unwrap());
                assert_eq!(text.differences(&other), Vec::<String>::new());
            }
        }
    }

    #[test]
    fn documents_follow_from_the_seed_and_are_json_without_repeated_keys() {
        let document = Tree::parse(r#"{"kind":"card","n":[1,2.5,"x"],"o":{"a":null,"b":true}}"#).unwrap();
        let schema =
            json!({ "properties": { "n": { "maxItems": 3 } }, "enum": ["card", "cash"], "maximum": 7 });
        let words = Vocabulary::of(&schema, std::slice::from_ref(&document));
        let made = |seed: &str| {
            let mut random = Random::new(seed);
            (0..500).map(|_| mutated(&document, &words, &mut random).0.to_string()).collect::<Vec<_>>()
        };
        let documents = made("a");
        assert_eq!(documents, made("a"));
        assert_ne!(documents, made("b"));
        for text in &documents {
            let tree = Tree::parse(text).unwrap();
            assert_eq!(tree.differences(&tree), Vec::<String>::new(), "{text}");
            assert!(!repeats(&tree), "{text}");
        }
        let mut different = documents.clone();
        different.sort();
        different.dedup();
        assert!(different.len() > 200, "{}", different.len());
    }

    fn repeats(tree: &Tree) -> bool {
        match tree {
            Tree::Array(items) => items.iter().any(repeats),
            Tree::Object(entries) => entries.iter().enumerate().any(|(at, (key, value))| {
                entries[..at].iter().any(|(other, _)| other == key) || repeats(value)
            }),
            _ => false,
        }
    }
}
