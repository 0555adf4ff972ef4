//! What changed of an event: whether it is there, what it is routed by, and its documents.

use tidings_schema::evolution::{Bump, Bumps, Change, Readings, Rule, Verdict, Verdicts};

use super::contract::EventSchema;
use crate::release::compare_events;

/// What changed of an event, or of a schema of somebody else.
#[derive(Clone, Debug, Default)]
pub(crate) struct Changed {
    pub(crate) changes: Vec<Change>,
    /// Of the schemas as a whole, where there are two that differ. Where they do not hold one of the changes does
    /// not, and where they hold all changes do.
    pub(crate) verdicts: Option<Verdicts>,
}

impl Changed {
    /// From one schema of an event to another.
    pub(crate) fn between(old: Option<&EventSchema>, new: Option<&EventSchema>) -> Self {
        let what = |schema: &EventSchema| if schema.header.is_some() { "event" } else { "schema" };
        let changes = match (old, new) {
            (None, None) => Vec::new(),
            (None, Some(new)) => vec![added(format!("the {} is new", what(new)))],
            (Some(old), None) => {
                let why = "who waits for it waits in vain, and no document shows that".to_owned();
                let message = format!("the {} is gone", what(old));
                let verdict = Verdict::Unknown(why);
                vec![of_event(Rule::EventRemoved, message, &verdict, Bump::Major, (Some(""), None))]
            }
            (Some(old), Some(new)) if old.schema == new.schema => Vec::new(),
            (Some(old), Some(new)) => {
                let difference = compare_events(&old.schema, &new.schema);
                let mut changes: Vec<Change> = routed(old, new).chain(difference.changes).collect();
                // Samples follow from what else changed; alone, they are what there is to say.
                let is_more = |change: &Change| change.rule != Rule::ExamplesChanged;
                if changes.iter().any(is_more) {
                    changes.retain(is_more);
                }
                return Self { changes, verdicts: Some(difference.verdicts) };
            }
        };
        Self { changes, verdicts: None }
    }
}

/// An event that was not there.
pub(crate) fn added(message: String) -> Change {
    of_event(Rule::EventAdded, message, &Verdict::Compatible, Bump::Minor, (None, Some("")))
}

fn routed(old: &EventSchema, new: &EventSchema) -> impl Iterator<Item = Change> {
    let facts = old.header.as_ref().zip(new.header.as_ref()).map(|(old, new)| {
        [
            (Rule::EventSourceChanged, "source", "/x-tidings/source", &old.source, &new.source),
            (
                Rule::EventDetailTypeChanged,
                "detail-type",
                "/x-tidings/detailType",
                &old.detail_type,
                &new.detail_type,
            ),
        ]
    });
    let changed = facts.into_iter().flatten().filter(|(.., before, after)| before != after);
    changed.map(|(rule, what, pointer, before, after)| {
        let message = format!("the {what} changed from `{before}` to `{after}`");
        let why = Verdict::Unknown(format!("rules of the bus that match the old {what} no longer match"));
        of_event(rule, message, &why, Bump::Major, (Some(pointer), Some(pointer)))
    })
}

fn of_event(
    rule: Rule,
    message: String,
    verdict: &Verdict,
    bump: Bump,
    (old, new): (Option<&str>, Option<&str>),
) -> Change {
    let readings = Readings { strict: verdict.clone(), tolerant: verdict.clone() };
    Change {
        rule,
        message,
        old: old.map(str::to_owned),
        new: new.map(str::to_owned),
        verdicts: Verdicts { backward: readings.clone(), forward: readings },
        bumps: Bumps::all(bump),
    }
}
