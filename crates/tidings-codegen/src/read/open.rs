//! What keeps a union open: the branches after the known ones.

use std::collections::BTreeSet;

use serde_json::Value;

use super::node::Node;
use crate::model::{Tagging, Union};

/// Which values an open union takes besides its variants.
pub(super) enum Openness<'a> {
    /// Any value.
    Anything,
    /// Objects with a text in `tag` that is none of `known`.
    Tagged { tag: &'a str, known: BTreeSet<&'a str> },
    /// Texts, and objects with one property, that are none of `known`.
    External { known: BTreeSet<&'a str> },
}

/// What keeps a union open, and the branches before that; none if nothing does.
pub(super) fn openness<'a, 'b>(branches: &'b [Node<'a>]) -> Option<(Openness<'a>, &'b [Node<'a>])> {
    if let [known @ .., text, object] = branches
        && let (Some(texts), Some(names)) = (unlisted_text(text), unlisted_name(object))
        && texts == names
        && !known.is_empty()
    {
        return Some((Openness::External { known: texts }, known));
    }
    let (last, known) = branches.split_last()?;
    if known.is_empty() {
        None
    } else if last.allows_anything() {
        Some((Openness::Anything, known))
    } else {
        unlisted_tag(last).map(|(tag, values)| (Openness::Tagged { tag, known: values }, known))
    }
}

impl Openness<'_> {
    /// Whether what is open is exactly what the variants leave; otherwise what is wrong and how to mend it.
    pub(super) fn suits(&self, union: &Union) -> Result<(), (String, String)> {
        let names: BTreeSet<&str> = union.variants.iter().map(|variant| variant.name.wire()).collect();
        let listed: Vec<&str> = names.iter().copied().collect();
        let all = || format!("list these under `not`: {}", listed.join(", "));
        match (self, &union.tagging) {
            (Self::Anything, Tagging::Untagged) => Ok(()),
            (Self::Anything, Tagging::Internal { tag } | Tagging::Adjacent { tag, .. }) => Err((
                format!("`true` beside variants that `{}` tells apart also takes a known tag with a wrong body", tag.wire()),
                format!(
                    "write an object that requires `{}`, a string that is `not` in the `enum` of the known tags",
                    tag.wire()
                ),
            )),
            (Self::Anything, Tagging::External) => Err((
                "`true` beside externally tagged variants also takes a known name with a wrong body".to_owned(),
                "write two branches: a string, and an object of one property, whose name is `not` in the `enum` \
                 of the known ones"
                    .to_owned(),
            )),
            (Self::Tagged { tag, known }, Tagging::Internal { tag: of } | Tagging::Adjacent { tag: of, .. })
                if *tag == of.wire() =>
            {
                if *known == names {
                    Ok(())
                } else {
                    Err(("what is open leaves out other tags than the known ones".to_owned(), all()))
                }
            }
            (Self::External { known }, Tagging::External) => {
                if *known == names {
                    Ok(())
                } else {
                    Err(("what is open leaves out other names than the known ones".to_owned(), all()))
                }
            }
            (Self::Tagged { .. } | Self::External { .. }, _) => Err((
                "what is open is told apart otherwise than the variants".to_owned(),
                "let the last branch require the same tag as the variants".to_owned(),
            )),
        }
    }
}

/// `{type: object, properties: {tag: {type: string, not: {enum}}}, required: [tag]}`.
fn unlisted_tag<'a>(node: &Node<'a>) -> Option<(&'a str, BTreeSet<&'a str>)> {
    let required = node.get("required")?.as_array()?;
    let ([Value::String(tag)], Some(Value::Object(properties))) =
        (required.as_slice(), node.get("properties"))
    else {
        return None;
    };
    let plain = node.text("type") == Some("object")
        && node.others(&["type", "properties", "required"]).next().is_none();
    if properties.len() != 1 || !plain {
        return None;
    }
    let map = properties.get(tag)?.as_object()?;
    Some((tag, unlisted_text(&Node { map, pointer: String::new() })?))
}

/// `{type: string, not: {enum}}`.
fn unlisted_text<'a>(node: &Node<'a>) -> Option<BTreeSet<&'a str>> {
    let plain = node.text("type") == Some("string") && node.others(&["type", "not"]).next().is_none();
    if plain { unlisted(node) } else { None }
}

/// `{type: object, minProperties: 1, maxProperties: 1, propertyNames: {not: {enum}}}`.
fn unlisted_name<'a>(node: &Node<'a>) -> Option<BTreeSet<&'a str>> {
    const KNOWN: &[&str] = &["type", "minProperties", "maxProperties", "propertyNames"];
    let one = |keyword: &str| node.get(keyword).and_then(Value::as_u64) == Some(1);
    let plain = node.text("type") == Some("object") && node.others(KNOWN).next().is_none();
    if !(plain && one("minProperties") && one("maxProperties")) {
        return None;
    }
    let map = node.get("propertyNames")?.as_object()?;
    let names = Node { map, pointer: String::new() };
    if names.others(&["type", "not"]).next().is_some() {
        return None;
    }
    unlisted(&names)
}

fn unlisted<'a>(node: &Node<'a>) -> Option<BTreeSet<&'a str>> {
    let not = node.get("not")?.as_object()?;
    let listed = not.get("enum").filter(|_| not.len() == 1)?.as_array()?;
    listed.iter().map(Value::as_str).collect()
}
