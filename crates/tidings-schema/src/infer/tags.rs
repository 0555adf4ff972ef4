//! Properties that tell objects apart.
//!
//! What goes with each value of such a property is counted while samples are read: which other properties the objects
//! have, of which kinds, and what is inside of these. What texts and numbers show is not kept apart.

use super::{
    alike,
    evidence::{Kinds, kind},
    graph::{Graph, NodeId, RecordNode},
    objects::Objects,
    shape::{Shape, Values},
};

/// Records of more properties are not told apart: what goes with what would be counted for each pair.
pub(super) const MOST_PROPERTIES: usize = 64;

/// How many places are kept apart by one property's texts, all in all: by one that is usually a tag, and by others.
const ROOM_OF_USUAL: usize = 1 << 16;
const ROOM: usize = 1 << 13;

/// Names that tags have. With another name, a value has to be seen again and again to be taken for one.
const USUAL: &[&str] = &[
    "type",
    "kind",
    "tag",
    "variant",
    "event",
    "eventtype",
    "eventname",
    "op",
    "operation",
    "method",
    "category",
    "class",
    "object",
    "shape",
    "typename",
    "discriminator",
    "messagetype",
    "resourcetype",
];

/// A property of few texts.
#[derive(Clone, Debug, Default)]
pub(super) struct Tag {
    /// Which one.
    pub(super) property: usize,
    /// The objects with each text, by the text's position among those that are remembered.
    values: Vec<Shape>,
    /// How many more places may be kept; where it is used up, only the objects' own properties are.
    room: usize,
    flat: bool,
}

/// Objects that are told apart.
#[derive(Clone, Debug)]
pub(super) struct Apart<'a> {
    /// The property that tells them apart.
    pub(super) tag: Box<str>,
    /// By the tag's text, sorted.
    pub(super) variants: Vec<Variant<'a>>,
}

/// The objects with one text.
#[derive(Clone, Debug)]
pub(super) struct Variant<'a> {
    pub(super) text: Box<str>,
    pub(super) shape: &'a Shape,
}

impl Tag {
    pub(super) fn new(property: usize, name: &str) -> Self {
        let room = if usual(name) { ROOM_OF_USUAL } else { ROOM };
        Self { property, values: Vec::new(), room, flat: false }
    }

    /// An object with the text at this position, and with these properties; `deep` is all that is in it, where known.
    pub(super) fn add(&mut self, value: usize, properties: &[(usize, Kinds)], deep: Option<Values<'_>>) {
        if self.values.len() <= value {
            self.values.resize_with(value + 1, Shape::default);
        }
        if (deep.is_none() || self.room == 0) && !self.flat {
            self.flat = true;
            self.values.iter_mut().for_each(Shape::flatten);
        }
        let Some(shape) = self.values.get_mut(value) else { return };
        match deep.filter(|_| !self.flat) {
            Some(deep) => {
                shape.add(deep, &mut self.room);
                if self.room == 0 {
                    self.flat = true;
                    self.values.iter_mut().for_each(Shape::flatten);
                }
            }
            None => shape.add_flat(properties),
        }
    }

    fn apart<'a>(&'a self, objects: &'a Objects) -> Option<Apart<'a>> {
        let property = objects.properties.get(self.property)?;
        let values = property.evidence.texts.as_deref()?.values.as_ref()?;
        let mut variants: Vec<Variant<'_>> = values
            .iter()
            .zip(&self.values)
            .map(|((text, _), shape)| Variant { text: text.clone(), shape })
            .collect();
        variants.sort_by(|one, other| one.text.cmp(&other.text));
        Some(Apart { tag: property.name.clone(), variants })
    }
}

/// The property that tells objects apart, where one does: `asked` is what a hint says, `record` what the objects became.
///
/// It does where what else the objects have depends on its text: every variant has a property always that others never
/// have (or have as another kind of value), most of what is not common to all is settled by the text, and what is
/// common is less than what is not. What is inside of properties counts, where all variants have objects there.
pub(super) fn find<'a>(
    objects: &'a Objects,
    asked: Option<&str>,
    graph: &Graph,
    record: &RecordNode,
) -> Option<Apart<'a>> {
    if let Some(asked) = asked {
        let tag = objects.tags.iter().find(|tag| {
            objects.properties.get(tag.property).is_some_and(|property| *property.name == *asked)
        })?;
        return tag.apart(objects);
    }
    let mut found: Vec<(usize, Apart<'_>)> = objects
        .tags
        .iter()
        .filter_map(|tag| settles(tag.apart(objects)?, objects.seen.count, graph, record))
        .collect();
    // The most that is settled; then the usual names; then the alphabet.
    found.sort_by(|(one_score, one), (other_score, other)| {
        let key =
            |score: usize, apart: &Apart<'_>| (usize::MAX - score, !usual(&apart.tag), apart.tag.clone());
        key(*one_score, one).cmp(&key(*other_score, other))
    });
    found.into_iter().next().map(|(_, apart)| apart)
}

fn usual(name: &str) -> bool {
    let plain: String =
        name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    USUAL.contains(&plain.as_str()) || plain.ends_with("type") || plain.ends_with("kind")
}

/// Whether the tag settles what the objects have, and how much of it.
fn settles<'a>(
    apart: Apart<'a>,
    objects: u64,
    graph: &Graph,
    record: &RecordNode,
) -> Option<(usize, Apart<'a>)> {
    let count = apart.variants.len();
    let again = apart.variants.iter().filter(|variant| variant.shape.count >= 2).count();
    let word = |text: &str| {
        !text.is_empty()
            && text.len() <= 64
            && !text.contains(char::is_whitespace)
            && text.contains(char::is_alphabetic)
    };
    let evident = if usual(&apart.tag) { true } else { again == count && objects >= 3 * count as u64 };
    if count < 2 || !evident || !apart.variants.iter().all(|variant| word(&variant.text)) {
        return None;
    }
    let shapes: Vec<&Shape> = apart.variants.iter().map(|variant| variant.shape).collect();
    let mut settled = Settled { own: vec![false; count], ..Settled::default() };
    settled.count(&shapes, graph, record);
    // The tag itself is common. One variant may be what the others have in common, and nothing else.
    let lone = settled.own.iter().filter(|own| !**own).count();
    // One object a variant shows little: then what differs has to be as much as what does not.
    let Settled { by_text: settled, open, common, .. } = settled;
    let enough = if again == count { settled * 2 >= common } else { settled >= common };
    (settled > open && enough && lone <= 1).then_some((settled, apart))
}

/// Whether what is inside of a property differs from variant to variant; `shapes` are those of the variants that have it.
pub(super) fn differs(shapes: &[&Shape], graph: &Graph, to: NodeId) -> bool {
    let mut settled = Settled { own: vec![false; shapes.len()], ..Settled::default() };
    settled.inside(shapes, graph, to) && settled.by_text > 0 && settled.by_text >= settled.open
}

/// How much depends on a tag's text.
#[derive(Debug, Default)]
struct Settled {
    /// How many properties the text settles.
    by_text: usize,
    /// How many it does not, that are not common to all.
    open: usize,
    common: usize,
    /// By variant: whether it has something of its own.
    own: Vec<bool>,
}

impl Settled {
    /// Counts the properties of objects, one shape a variant. The depth of shapes is bounded.
    fn count(&mut self, shapes: &[&Shape], graph: &Graph, record: &RecordNode) {
        let count = shapes.len();
        let nothing = Shape::default();
        for (at, edge) in record.edges.iter().enumerate() {
            let has: Vec<&Shape> =
                shapes.iter().map(|shape| shape.properties.get(at).unwrap_or(&nothing)).collect();
            let always: Vec<bool> =
                has.iter().zip(shapes).map(|(has, shape)| has.count == shape.objects).collect();
            let never = has.iter().filter(|has| has.count == 0).count();
            if never > 0 {
                if has.iter().zip(&always).all(|(has, always)| has.count == 0 || *always) {
                    self.by_text += 1;
                    // What half of the variants or more have is nobody's own.
                    for (own, always) in self.own.iter_mut().zip(&always) {
                        *own |= *always && count - never <= count.div_ceil(2);
                    }
                } else {
                    self.open += 1;
                }
            } else if disjoint(&has) {
                self.by_text += 1;
                self.own.fill(true);
            } else if !(always.iter().all(|always| *always) && self.inside(&has, graph, edge.to)) {
                self.common += 1;
            }
        }
    }

    /// Counts what is inside of values that are objects, or lists of objects, in every variant; false where they are not.
    fn inside(&mut self, shapes: &[&Shape], graph: &Graph, to: NodeId) -> bool {
        let node = graph.node(to);
        let all = |shapes: &[&Shape], kind: Kinds| shapes.iter().all(|shape| values(shape.kinds) == kind);
        if all(shapes, kind::OBJECT) {
            let Some(record) = node.record.as_ref().filter(|_| node.union.is_none() && node.map.is_none())
            else {
                return false;
            };
            if alike::has_data_for_keys(record) || shapes.iter().any(|shape| shape.objects < shape.count / 2)
            {
                return false;
            }
            self.count(shapes, graph, record);
            return true;
        }
        if let Some(list) = node.list.as_ref().filter(|_| all(shapes, kind::LIST)) {
            let items: Option<Vec<&Shape>> = shapes.iter().map(|shape| shape.items.as_deref()).collect();
            return items.is_some_and(|items| self.inside(&items, graph, list.items));
        }
        false
    }
}

/// Whether no two variants have a kind of value in common.
fn disjoint(has: &[&Shape]) -> bool {
    let mut seen = 0;
    has.iter().all(|shape| {
        let kinds = values(shape.kinds);
        let new = kinds != 0 && seen & kinds == 0;
        seen |= kinds;
        new
    })
}

fn values(kinds: Kinds) -> Kinds {
    kinds & !kind::NULL
}
