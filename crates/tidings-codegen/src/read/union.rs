//! How the branches of a union are told apart, in serde's terms.

use std::collections::HashMap;

use serde_json::Value;

use super::node::Node;
use super::shape::Shapes;
use crate::model::{Name, Primitive, Tagging, TypeRef, Union, Variant, VariantBody};

impl<'a> Shapes<'a, '_> {
    pub(super) fn union(&mut self, branches: &[Node<'a>], name: &str, open: bool) -> Union {
        let tagging = tagging(branches);
        let mut variants: Vec<Variant> = Vec::new();
        for branch in branches {
            variants.extend(self.variants(branch, &tagging, name));
        }
        Name::side_by_side(variants.iter_mut().map(|variant| &mut variant.name));
        let mut called: HashMap<String, &Variant> = HashMap::new();
        for variant in &variants {
            let pascal = variant.name.pascal();
            let Some(other) = called.get(&pascal) else {
                called.insert(pascal, variant);
                continue;
            };
            let diagnostic = tidings_schema::Diagnostic::error(
                "variant-collision",
                format!("two variants of `{name}` are called `{pascal}`"),
                variant.place.clone(),
            )
            .also(other.place.clone())
            .help("give one of them another tag, or a name of its own by `title`");
            self.faults.push(diagnostic);
        }
        Union { tagging, variants, open }
    }

    /// A branch is one variant, but an externally tagged `enum` is a unit variant a value.
    fn variants(&mut self, branch: &Node<'a>, tagging: &Tagging, union: &str) -> Vec<Variant> {
        let place = self.faults.place(branch.pointer.as_str());
        let variant = |tag: &str, body: VariantBody| Variant {
            name: Name::new(tag),
            docs: branch.docs(),
            body,
            place: place.clone(),
        };
        match tagging {
            Tagging::Internal { tag } => {
                let value = tag_value(branch, tag.wire()).unwrap_or_default();
                let inline = format!("{union}{}", Name::new(value).pascal());
                let body = if let Some(target) = branch.text("$ref") {
                    self.check_keywords(branch, &["$ref", "type", "properties", "required"]);
                    VariantBody::Type(self.named(branch, target))
                } else {
                    self.check_keywords(branch, RECORD);
                    VariantBody::Record(self.record(branch, &inline, &[tag.wire()]))
                };
                vec![variant(value, body)]
            }
            Tagging::Adjacent { tag, content } => {
                let value = tag_value(branch, tag.wire()).unwrap_or_default();
                self.check_keywords(branch, RECORD);
                let body =
                    self.content(branch, content.wire(), &format!("{union}{}", Name::new(value).pascal()));
                vec![variant(value, body)]
            }
            Tagging::External => match external_tag(branch) {
                Some(tag) => {
                    self.check_keywords(branch, RECORD);
                    let body = self.content(branch, tag, &format!("{union}{}", Name::new(tag).pascal()));
                    vec![variant(tag, body)]
                }
                None => {
                    self.check_keywords(branch, &["type", "const", "enum"]);
                    units(branch).map(|tag| variant(tag, VariantBody::Unit)).collect()
                }
            },
            Tagging::Untagged => {
                let inline =
                    branch.text("title").map(|title| format!("{union}{}", Name::new(title).pascal()));
                let ty = self.reference(branch, inline.as_deref().unwrap_or(union));
                let name = branch.text("title").map_or_else(|| shape_name(&ty), str::to_owned);
                vec![variant(&name, VariantBody::Type(ty))]
            }
        }
    }

    /// What stands below a property that holds a variant; a record of its own stays inside the variant.
    fn content(&mut self, branch: &Node<'a>, key: &str, inline: &str) -> VariantBody {
        let Some(schema) = branch.get("properties").and_then(|properties| properties.get(key)) else {
            return VariantBody::Unit;
        };
        let Some(node) = self.node(schema, branch.at(&["properties", key])) else { return VariantBody::Unit };
        let is_record = node.text("type") == Some("object")
            && node.get("properties").is_some()
            && node.get("title").is_none();
        if is_record {
            self.check_keywords(&node, RECORD);
            VariantBody::Record(self.record(&node, inline, &[]))
        } else {
            VariantBody::Type(self.reference(&node, inline))
        }
    }

    fn check_keywords(&mut self, branch: &Node<'a>, known: &[&str]) {
        let unknown: Vec<&str> = branch.others(known).collect();
        for keyword in unknown {
            self.unsupported(branch, keyword);
        }
    }
}

const RECORD: &[&str] = &["type", "properties", "required", "additionalProperties"];

/// The first rule that fits all branches. Internal and adjacent tags stand in one property of every branch;
/// they are told apart by whether the branch is closed around the content (serde ignores nothing there).
fn tagging(branches: &[Node<'_>]) -> Tagging {
    if let Some(tag) = common_tag(branches) {
        return match common_content(branches, tag) {
            Some(content) => Tagging::Adjacent { tag: Name::new(tag), content: Name::new(content) },
            None => Tagging::Internal { tag: Name::new(tag) },
        };
    }
    if branches.iter().all(|branch| external_tag(branch).is_some() || units(branch).next().is_some()) {
        return Tagging::External;
    }
    Tagging::Untagged
}

/// The property that is required and a text constant in every branch, with distinct values.
fn common_tag<'a>(branches: &[Node<'a>]) -> Option<&'a str> {
    let first = branches.first()?.get("properties")?.as_object()?;
    first.keys().map(String::as_str).find(|key| {
        let mut values: Vec<&str> = branches.iter().filter_map(|branch| tag_value(branch, key)).collect();
        let all = values.len() == branches.len();
        values.sort_unstable();
        values.dedup();
        all && values.len() == branches.len()
    })
}

fn tag_value<'a>(branch: &Node<'a>, key: &str) -> Option<&'a str> {
    let required = branch.get("required")?.as_array()?.iter().any(|name| name.as_str() == Some(key));
    let value = branch.get("properties")?.get(key)?.get("const")?.as_str()?;
    required.then_some(value)
}

/// The one other property that branches have, where every branch is closed around it.
fn common_content<'a>(branches: &[Node<'a>], tag: &str) -> Option<&'a str> {
    let mut content = None;
    for branch in branches {
        if branch.get("additionalProperties") != Some(&Value::Bool(false)) || branch.get("$ref").is_some() {
            return None;
        }
        let mut others =
            branch.get("properties")?.as_object()?.keys().map(String::as_str).filter(|key| *key != tag);
        let Some(key) = others.next() else { continue };
        if others.next().is_some() || *content.get_or_insert(key) != key {
            return None;
        }
    }
    content
}

/// The only property of a closed object that requires it.
fn external_tag<'a>(branch: &Node<'a>) -> Option<&'a str> {
    let properties = branch.get("properties")?.as_object()?;
    let required = branch.get("required")?.as_array()?;
    let closed = branch.get("additionalProperties") == Some(&Value::Bool(false));
    match (properties.keys().next(), required.as_slice()) {
        (Some(key), [Value::String(name)]) if properties.len() == 1 && key == name && closed => Some(key),
        _ => None,
    }
}

/// The texts of a branch that is nothing but texts.
fn units<'a>(branch: &Node<'a>) -> impl Iterator<Item = &'a str> + use<'a> {
    let one = branch.get("const").into_iter();
    let listed = branch.get("enum").and_then(Value::as_array).into_iter().flatten();
    one.chain(listed).filter_map(Value::as_str)
}

/// What an untagged variant without a title is called: by its type's name or its JSON type.
fn shape_name(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Named(id) => id.name.clone(),
        TypeRef::Nullable(inner) => shape_name(inner),
        TypeRef::Primitive(Primitive::Boolean) => "Boolean".into(),
        TypeRef::Primitive(Primitive::Integer(_)) => "Integer".into(),
        TypeRef::Primitive(Primitive::Number(_)) => "Number".into(),
        TypeRef::Primitive(Primitive::String(_)) => "Text".into(),
        TypeRef::Primitive(Primitive::Null) => "Null".into(),
        TypeRef::List(_) => "List".into(),
        TypeRef::Tuple(_) => "Tuple".into(),
        TypeRef::Map(_) => "Map".into(),
        TypeRef::Constant(_) => "Constant".into(),
        TypeRef::Any => "Anything".into(),
    }
}
