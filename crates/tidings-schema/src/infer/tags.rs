//! Properties that tell objects apart.
//!
//! What goes with each value of such a property is counted while samples are read: which other properties the objects
//! have, and of which kinds. The evidence of what is inside of these is not kept apart.

use super::evidence::{Kinds, Objects, kind};

/// Records of more properties are not told apart: what goes with what would be counted for each pair.
pub(super) const MOST_PROPERTIES: usize = 64;

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
    /// By the text's position among those that are remembered.
    values: Vec<Beside>,
}

/// The objects with one text.
#[derive(Clone, Debug, Default)]
struct Beside {
    objects: u64,
    /// By property: how many of the objects have it, and what it is.
    has: Vec<(u64, Kinds)>,
}

/// Objects that are told apart.
#[derive(Clone, Debug)]
pub(super) struct Apart {
    /// The property that tells them apart.
    pub(super) tag: Box<str>,
    /// By the tag's text, sorted.
    pub(super) variants: Vec<Variant>,
}

/// The objects with one text.
#[derive(Clone, Debug)]
pub(super) struct Variant {
    pub(super) text: Box<str>,
    pub(super) objects: u64,
    /// Property, how many of the objects have it, and of which kinds.
    pub(super) has: Vec<(usize, u64, Kinds)>,
}

impl Tag {
    pub(super) fn new(property: usize) -> Self {
        Self { property, values: Vec::new() }
    }

    /// An object with the text at this position, and with these properties.
    pub(super) fn add(&mut self, value: usize, properties: &[(usize, Kinds)]) {
        if self.values.len() <= value {
            self.values.resize(value + 1, Beside::default());
        }
        let Some(beside) = self.values.get_mut(value) else { return };
        beside.objects += 1;
        for (property, kinds) in properties {
            if beside.has.len() <= *property {
                beside.has.resize(*property + 1, (0, 0));
            }
            if let Some((count, known)) = beside.has.get_mut(*property) {
                *count += 1;
                *known |= kinds;
            }
        }
    }

    fn apart(&self, objects: &Objects) -> Option<Apart> {
        let property = objects.properties.get(self.property)?;
        let values = property.evidence.texts.as_deref()?.values.as_ref()?;
        let mut variants: Vec<Variant> = Vec::with_capacity(values.len());
        for ((text, _), beside) in values.iter().zip(&self.values) {
            let has = beside.has.iter().enumerate().filter(|(_, (count, _))| *count > 0);
            variants.push(Variant {
                text: text.clone(),
                objects: beside.objects,
                has: has.map(|(at, (count, kinds))| (at, *count, *kinds)).collect(),
            });
        }
        variants.sort_by(|one, other| one.text.cmp(&other.text));
        Some(Apart { tag: property.name.clone(), variants })
    }
}

/// The property that tells objects apart, where one does: `asked` is what a hint says.
///
/// It does where what else the objects have depends on its text: every variant has a property always that others never
/// have (or have as another kind of value), most of what is not common to all is settled by the text, and what is
/// common is less than what is not.
pub(super) fn find(objects: &Objects, asked: Option<&str>) -> Option<Apart> {
    if let Some(asked) = asked {
        let tag = objects.tags.iter().find(|tag| {
            objects.properties.get(tag.property).is_some_and(|property| *property.name == *asked)
        })?;
        return tag.apart(objects);
    }
    let mut found: Vec<(usize, Apart)> =
        objects.tags.iter().filter_map(|tag| settles(tag.apart(objects)?, objects)).collect();
    // The most that is settled; then the usual names; then the alphabet.
    found.sort_by(|(one_score, one), (other_score, other)| {
        let key = |score: usize, apart: &Apart| (usize::MAX - score, !usual(&apart.tag), apart.tag.clone());
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
fn settles(apart: Apart, objects: &Objects) -> Option<(usize, Apart)> {
    let count = apart.variants.len();
    let again = apart.variants.iter().filter(|variant| variant.objects >= 2).count();
    let word = |text: &str| {
        !text.is_empty()
            && text.len() <= 64
            && !text.contains(char::is_whitespace)
            && text.contains(char::is_alphabetic)
    };
    let evident =
        if usual(&apart.tag) { true } else { again == count && objects.seen.count >= 3 * count as u64 };
    if count < 2 || !evident || !apart.variants.iter().all(|variant| word(&variant.text)) {
        return None;
    }
    let of = |variant: &Variant, at: usize| {
        variant
            .has
            .iter()
            .find(|(property, ..)| *property == at)
            .map_or((0, 0), |(_, count, kinds)| (*count, *kinds))
    };
    let (mut common, mut settled, mut open) = (0, 0, 0);
    let mut own = vec![false; count];
    for at in 0..objects.properties.len() {
        let has: Vec<(u64, Kinds)> = apart.variants.iter().map(|variant| of(variant, at)).collect();
        let always = |position: usize| {
            has.get(position)
                .zip(apart.variants.get(position))
                .is_some_and(|((count, _), variant)| *count == variant.objects)
        };
        let never = has.iter().filter(|(count, _)| *count == 0).count();
        let values = |kinds: Kinds| kinds & !kind::NULL;
        let disjoint = |position: usize| {
            has.iter().enumerate().all(|(other, (_, kinds))| {
                other == position
                    || has
                        .get(position)
                        .is_some_and(|(_, own)| values(*own) & values(*kinds) == 0 && values(*own) != 0)
            })
        };
        if never > 0 {
            if (0..count)
                .all(|position| has.get(position).is_some_and(|(count, _)| *count == 0) || always(position))
            {
                settled += 1;
                // What half of the variants or more have is nobody's own.
                for (position, own) in own.iter_mut().enumerate() {
                    *own |= always(position) && count - never <= count.div_ceil(2);
                }
            } else {
                open += 1;
            }
        } else if (0..count).all(&disjoint) {
            settled += 1;
            own.fill(true);
        } else {
            common += 1;
        }
    }
    // The tag itself is common. One variant may be what the others have in common, and nothing else.
    let lone = own.iter().filter(|own| !**own).count();
    // One object a variant shows little: then what differs has to be as much as what does not.
    let enough = if again == count { settled * 2 >= common } else { settled >= common };
    (settled > open && enough && lone <= 1).then_some((settled, apart))
}
