//! The difference of two sides: every event that is not what it was.

use std::collections::BTreeSet;

use tidings_schema::Place;
use tidings_schema::evolution::{Bumps, Difference, Rule, Verdicts};

use super::asked::{Asked, Judgement};
use super::contract::{EventSchema, Key, Side};
use super::finding::{Finding, identity, judgement, places, raised};
use crate::release::compare_events;
use crate::scan::Scan;

/// The difference of two sides.
pub(crate) struct Found<'s> {
    pub(crate) old: &'s Side,
    pub(crate) new: &'s Side,
    pub(crate) events: Vec<Event<'s>>,
    /// How many events are what they were.
    pub(crate) same: usize,
}

/// An event that is not what it was.
pub(crate) struct Event<'s> {
    pub(crate) old: Option<&'s EventSchema>,
    pub(crate) new: Option<&'s EventSchema>,
    /// The component's name; none for a schema of somebody else.
    pub(crate) component: Option<&'s str>,
    pub(crate) asked: Asked,
    pub(crate) told: Vec<Told>,
    /// Of the schemas as a whole, where the event is on both sides.
    pub(crate) verdicts: Option<Verdicts>,
}

/// A finding and where it is.
pub(crate) struct Told {
    pub(crate) finding: Finding,
    pub(crate) judgement: Judgement,
    pub(crate) places: Vec<Place>,
}

/// How many of each there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) breaking: usize,
    pub(crate) unknown: usize,
    pub(crate) compatible: usize,
    pub(crate) bumps: Bumps,
}

impl Counts {
    pub(crate) fn all(self) -> usize {
        self.breaking + self.unknown + self.compatible
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
    let mut events = Vec::new();
    let mut same = 0;
    for key in keys {
        let (before, after) = (old.schemas.get(key), new.schemas.get(key));
        let component = match key {
            Key::Event { component, .. } => Some(component.as_str()),
            Key::File(_) | Key::Only => None,
        };
        let asked = asked(component);
        let mut findings = identity(before, after);
        let mut verdicts = None;
        if let (Some(before), Some(after)) = (before, after)
            && before.schema != after.schema
        {
            let difference = compare_events(&before.schema, &after.schema);
            findings.extend(difference.changes.iter().map(Finding::from));
            findings.extend(whole(&difference, asked));
            verdicts = Some(difference.verdicts);
        }
        if findings.is_empty() {
            same += 1;
            continue;
        }
        let told = findings.into_iter().map(|finding| Told {
            judgement: judgement(&finding, asked),
            places: places(&finding, before, after, scan),
            finding,
        });
        let told = told.collect();
        events.push(Event { old: before, new: after, component, asked, told, verdicts });
    }
    Found { old, new, events, same }
}

/// The whole as a finding of its own, where it is worse than each of its changes: two that hold alone may break
/// together.
fn whole(difference: &Difference, asked: Asked) -> Option<Finding> {
    let judged = asked.judge(&difference.verdicts);
    let worst = difference.changes.iter().map(|change| asked.judge(&change.verdicts)).max();
    if judged <= worst.unwrap_or(Judgement::Compatible) {
        return None;
    }
    let message = if difference.changes.is_empty() {
        "the schema accepts other documents than before"
    } else {
        "what changed holds one by one, and not together"
    };
    Some(Finding {
        rule: Rule::SchemaChanged.id(),
        message: message.to_owned(),
        mend: Rule::SchemaChanged.mend(),
        old: Some(String::new()),
        new: Some(String::new()),
        verdicts: difference.verdicts.clone(),
        bumps: Bumps::default(),
    })
}

impl Event<'_> {
    /// As people name it.
    pub(crate) fn title(&self) -> String {
        self.new.or(self.old).map_or_else(String::new, EventSchema::title)
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

impl Found<'_> {
    pub(crate) fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for told in self.events.iter().flat_map(|event| &event.told) {
            match told.judgement {
                Judgement::Breaking => counts.breaking += 1,
                Judgement::Unknown => counts.unknown += 1,
                Judgement::Compatible => counts.compatible += 1,
            }
            counts.bumps = raised(counts.bumps, told.finding.bumps);
        }
        counts
    }

    /// Whether those who are asked about go on.
    pub(crate) fn holds(&self) -> bool {
        self.events.iter().flat_map(|event| &event.told).all(|told| told.judgement.holds())
    }
}
