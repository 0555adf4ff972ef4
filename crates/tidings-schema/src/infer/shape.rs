//! The shape of single objects: which properties they have, how deep down, and of which kinds.
//!
//! While an object is read, its shape is noted as a trace; when it ends, the trace is counted into the [`Shape`] of the
//! objects of its tag (`tags`). So it does not matter whether the tag stands before what it tells apart, or after it.

use super::evidence::{Kinds, kind};

/// How many values of one object are noted.
const LONGEST: usize = 1 << 14;

/// One value of an object that is being read.
#[derive(Clone, Copy, Debug)]
struct Noted {
    /// Which property it is; nothing for an item.
    property: u32,
    /// How many of the values that follow are inside of it.
    inside: u32,
    kinds: Kinds,
}

/// What is being read, from the outermost object on.
#[derive(Debug, Default)]
pub(super) struct Trace {
    noted: Vec<Noted>,
    /// How often something could not be noted.
    lost: u64,
    /// How many objects are open.
    objects: usize,
}

/// Where an object began.
#[derive(Clone, Copy, Debug)]
pub(super) struct Begun {
    from: usize,
    lost: u64,
}

/// The values of one object, or of one list.
#[derive(Clone, Copy, Debug)]
pub(super) struct Values<'a>(&'a [Noted]);

impl Trace {
    pub(super) fn begin(&mut self) -> Begun {
        self.objects += 1;
        Begun { from: self.noted.len(), lost: self.lost }
    }

    /// What the object that began here has; none where not all of it could be noted.
    pub(super) fn since(&self, begun: Begun) -> Option<Values<'_>> {
        self.noted.get(begun.from..).filter(|_| self.lost == begun.lost).map(Values)
    }

    pub(super) fn end(&mut self) {
        self.objects -= 1;
        if self.objects == 0 {
            self.noted.clear();
        }
    }

    /// A value begins.
    pub(super) fn enter(&mut self, property: usize) -> usize {
        let at = self.noted.len();
        if self.objects > 0 {
            if at < LONGEST {
                let property = u32::try_from(property).unwrap_or(u32::MAX);
                self.noted.push(Noted { property, inside: 0, kinds: 0 });
            } else {
                self.lost += 1;
            }
        }
        at
    }

    /// The value that began there ends.
    pub(super) fn leave(&mut self, at: usize, kinds: Kinds) {
        let end = self.noted.len();
        if let Some(noted) = self.noted.get_mut(at) {
            noted.kinds = kinds;
            noted.inside = u32::try_from(end - at - 1).unwrap_or(u32::MAX);
        }
    }

    /// A value that begins cannot be noted.
    pub(super) fn lose(&mut self) -> usize {
        self.lost += 1;
        usize::MAX
    }

    /// Where the next value will be noted.
    pub(super) fn here(&self) -> usize {
        self.noted.len()
    }

    /// Where there is no room left, the items of the list that began at `from` are forgotten, so that those to come can
    /// be noted: for themselves, no longer for what is around the list.
    pub(super) fn make_room(&mut self, from: usize) {
        if self.noted.len() >= LONGEST / 2 && self.noted.len() > from {
            self.noted.truncate(from);
            self.lost += 1;
        }
    }
}

/// What the values at one place are like.
#[derive(Clone, Debug, Default)]
pub(super) struct Shape {
    pub(super) count: u64,
    pub(super) kinds: Kinds,
    /// How many of them are objects.
    pub(super) objects: u64,
    /// By the number of the property.
    pub(super) properties: Vec<Shape>,
    pub(super) items: Option<Box<Shape>>,
}

impl Shape {
    /// One more object, of whose values only what they are is known.
    pub(super) fn add_flat(&mut self, values: &[(usize, Kinds)]) {
        self.enter(kind::OBJECT);
        for (property, kinds) in values {
            // Objects of many properties have no tags.
            if let Some(shape) = self.property(*property, &mut usize::MAX.clone()) {
                shape.enter(*kinds);
            }
        }
    }

    /// One more object. `room` is how many more places may be kept.
    pub(super) fn add(&mut self, values: Values<'_>, room: &mut usize) {
        self.value(kind::OBJECT, values.0, room);
    }

    /// The depth of what was noted is that of the sample, which is bounded.
    fn value(&mut self, kinds: Kinds, mut inside: &[Noted], room: &mut usize) {
        self.enter(kinds);
        while let Some((noted, rest)) = inside.split_first() {
            let length = usize::try_from(noted.inside).unwrap_or(usize::MAX).min(rest.len());
            let (inner, after) = rest.split_at(length);
            let shape = if kinds == kind::OBJECT {
                self.property(usize::try_from(noted.property).unwrap_or(usize::MAX), room)
            } else {
                Some(&mut **self.items.get_or_insert_with(|| {
                    *room = room.saturating_sub(1);
                    Box::default()
                }))
            };
            match shape {
                Some(shape) if inner.is_empty() => shape.enter(noted.kinds),
                Some(shape) => shape.value(noted.kinds, inner, room),
                None => {}
            }
            inside = after;
        }
    }

    fn enter(&mut self, kinds: Kinds) {
        self.count += 1;
        self.kinds |= kinds;
        self.objects += u64::from(kinds == kind::OBJECT);
    }

    fn property(&mut self, property: usize, room: &mut usize) -> Option<&mut Self> {
        let more = property.saturating_add(1).saturating_sub(self.properties.len());
        if more > *room {
            *room = 0;
            return None;
        }
        if more > 0 {
            *room -= more;
            self.properties.resize_with(property + 1, Self::default);
        }
        self.properties.get_mut(property)
    }

    /// Forgets what is inside of the properties.
    pub(super) fn flatten(&mut self) {
        for shape in &mut self.properties {
            (shape.properties, shape.items) = (Vec::new(), None);
        }
    }
}
