//! The difference of two contracts: every event that is not what it was.

use std::collections::BTreeSet;

use semver::Version;
use tidings_schema::Place;
use tidings_schema::evolution::{Bumps, Change, Verdicts};

use super::asked::{Asked, Judgement};
use super::change::{places, raised};
use super::contract::{EventSchema, Key, Side};
use super::event::Changed;
use crate::release::{Date, EventDifference, Exception, Exceptions};
use crate::scan::Scan;

/// The difference of two contracts.
pub(crate) struct Found<'s> {
    /// What was compared, in words.
    pub(crate) old: &'s str,
    pub(crate) new: &'s str,
    pub(crate) events: Vec<Event<'s>>,
    /// How many events are what they were.
    pub(crate) same: usize,
    /// What the versions of components become by it; none where no release is a side of it.
    pub(crate) versions: Vec<Versions<'s>>,
}

/// An event that is not what it was.
pub(crate) struct Event<'s> {
    pub(crate) old: Option<&'s EventSchema>,
    pub(crate) new: Option<&'s EventSchema>,
    pub(crate) asked: Asked,
    pub(crate) told: Vec<Told>,
    /// Of the schemas as a whole, where the event is on both sides.
    pub(crate) verdicts: Option<Verdicts>,
}

/// A change, what becomes of those who are asked about, and where it is.
pub(crate) struct Told {
    pub(crate) change: Change,
    pub(crate) judgement: Judgement,
    pub(crate) places: Vec<Place>,
    /// What the exceptions file says of a change that does not hold.
    pub(crate) excepted: Option<Excepted>,
}

/// An exception, and whether its day is still to come.
pub(crate) struct Excepted {
    pub(crate) exception: Exception,
    pub(crate) holds: bool,
}

/// The released version of a component, and the one that comes next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Versions<'s> {
    pub(crate) component: &'s str,
    /// None where nothing was released.
    pub(crate) released: Option<&'s Version>,
    pub(crate) next: Version,
}

/// How many of each there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) breaking: usize,
    pub(crate) unknown: usize,
    /// Breaking or unknown, and excepted.
    pub(crate) excepted: usize,
    pub(crate) compatible: usize,
    pub(crate) bumps: Bumps,
}

impl Counts {
    pub(crate) fn all(self) -> usize {
        self.breaking + self.unknown + self.excepted + self.compatible
    }
}

/// Compares two sides event by event. `asked`: what is asked of an event of a component.
pub(crate) fn found<'s>(
    old: &'s Side,
    new: &'s Side,
    scan: Option<&Scan>,
    asked: &dyn Fn(Option<&str>) -> Asked,
) -> Found<'s> {
    let keys: BTreeSet<&Key> = old.schemas.keys().chain(new.schemas.keys()).collect();
    let mut found =
        Found { old: &old.name, new: &new.name, events: Vec::new(), same: 0, versions: Vec::new() };
    for key in keys {
        let sides = (old.schemas.get(key), new.schemas.get(key));
        found.take(sides, Changed::between(sides.0, sides.1), scan, asked, None);
    }
    found
}

impl<'s> Found<'s> {
    /// Takes in what changed of a component since it was released.
    pub(crate) fn since(
        &mut self,
        difference: &'s EventDifference,
        scan: Option<&Scan>,
        asked: &dyn Fn(Option<&str>) -> Asked,
        exceptions: (&Exceptions, Date),
    ) {
        let EventDifference { old, new, changes, verdicts, .. } = difference;
        let changed = Changed { changes: changes.clone(), verdicts: verdicts.clone() };
        self.take((old.as_ref(), new.as_ref()), changed, scan, asked, Some(exceptions));
    }

    fn take(
        &mut self,
        (old, new): (Option<&'s EventSchema>, Option<&'s EventSchema>),
        Changed { changes, verdicts }: Changed,
        scan: Option<&Scan>,
        asked: &dyn Fn(Option<&str>) -> Asked,
        exceptions: Option<(&Exceptions, Date)>,
    ) {
        if changes.is_empty() {
            self.same += 1;
            return;
        }
        let mut event = Event { old, new, asked: Asked::default(), told: Vec::new(), verdicts };
        event.asked = asked(event.component());
        let title = event.title();
        let told = changes.into_iter().map(|change| {
            let judgement = event.asked.judge(&change.verdicts);
            let excepted = exceptions.filter(|_| !judgement.holds()).and_then(|(exceptions, today)| {
                let longest = exceptions.of(&title, &change).max_by_key(|(_, exception)| exception.expires);
                let exception = longest?.1.clone();
                Some(Excepted { holds: exception.expires >= today, exception })
            });
            Told { judgement, places: places(&change, old, new, scan), excepted, change }
        });
        event.told = told.collect();
        self.events.push(event);
    }

    pub(crate) fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for told in self.events.iter().flat_map(|event| &event.told) {
            match told.judgement {
                Judgement::Compatible => counts.compatible += 1,
                _ if told.holds() => counts.excepted += 1,
                Judgement::Breaking => counts.breaking += 1,
                Judgement::Unknown => counts.unknown += 1,
            }
            counts.bumps = raised(counts.bumps, told.change.bumps);
        }
        counts
    }

    /// Whether those who are asked about go on, or are known not to.
    pub(crate) fn holds(&self) -> bool {
        self.events.iter().flat_map(|event| &event.told).all(Told::holds)
    }

    /// What is asked of the events, each once.
    pub(crate) fn asked(&self) -> Vec<Asked> {
        let mut asked: Vec<Asked> = Vec::new();
        for event in &self.events {
            if !asked.contains(&event.asked) {
                asked.push(event.asked);
            }
        }
        asked
    }
}

impl Told {
    /// Whether a gate lets it pass.
    pub(crate) fn holds(&self) -> bool {
        self.judgement.holds() || self.excepted.as_ref().is_some_and(|excepted| excepted.holds)
    }
}

impl Event<'_> {
    /// As people name it.
    pub(crate) fn title(&self) -> String {
        self.new.or(self.old).map_or_else(String::new, EventSchema::title)
    }

    /// The component's name; none for a schema of somebody else.
    pub(crate) fn component(&self) -> Option<&str> {
        self.new.or(self.old)?.header.as_ref().map(|header| header.component.as_str())
    }

    /// What became of it.
    pub(crate) fn status(&self) -> &'static str {
        match (self.old, self.new) {
            (None, _) => "added",
            (_, None) => "removed",
            _ => "changed",
        }
    }
}
