//! For programs. The shape is documented in docs/diff.md; keys are added, and none is renamed or goes.

use serde_json::{Value, json};
use tidings_schema::Place;
use tidings_schema::evolution::{Bumps, Readings, Side, Verdict, Verdicts};

use super::languages;
use crate::diff::asked::{Asked, word};
use crate::diff::contract::EventSchema;
use crate::diff::finding::bump;
use crate::diff::found::{Event, Found, Told};

/// The version of the shape.
const SHAPE: u32 = 1;

/// The difference with every verdict and witness.
pub(crate) fn json(found: &Found<'_>) -> String {
    let counts = found.counts();
    let value = json!({
        "format": SHAPE,
        "old": found.old.name,
        "new": found.new.name,
        "holds": found.holds(),
        "summary": {
            "changes": counts.all(),
            "breaking": counts.breaking,
            "unknown": counts.unknown,
            "compatible": counts.compatible,
            "unchangedEvents": found.same,
            "bump": bumps(counts.bumps),
        },
        "events": found.events.iter().map(event).collect::<Vec<_>>(),
    });
    let mut text = serde_json::to_string_pretty(&value).unwrap_or_default();
    text.push('\n');
    text
}

fn event(event: &Event<'_>) -> Value {
    let identity = event.new.or(event.old).and_then(|schema| schema.identity.as_ref());
    json!({
        "component": event.component,
        "event": identity.map(|identity| identity.name.as_str()),
        "version": identity.map(|identity| identity.version),
        "title": event.title(),
        "status": event.status(),
        "old": event.old.map(|schema| schema.path.as_str()),
        "new": event.new.map(|schema| schema.path.as_str()),
        "asked": asked(event.asked),
        "verdicts": event.verdicts.as_ref().map(verdicts),
        "changes": event.told.iter().map(|told| change(event, told)).collect::<Vec<_>>(),
    })
}

fn asked(asked: Asked) -> Value {
    json!({ "compatibility": asked.compatibility.word(), "reading": word(asked.reading) })
}

fn change(event: &Event<'_>, told: &Told) -> Value {
    let finding = &told.finding;
    json!({
        "rule": finding.rule,
        "message": finding.message,
        "mend": finding.mend,
        "judgement": told.judgement.word(),
        "old": at(event.old, finding.old.as_deref()),
        "new": at(event.new, finding.new.as_deref()),
        "source": told.places.iter().find_map(source),
        "verdicts": verdicts(&finding.verdicts),
        "bump": bumps(finding.bumps),
    })
}

fn at(schema: Option<&EventSchema>, pointer: Option<&str>) -> Value {
    schema.zip(pointer).map_or(Value::Null, |(schema, pointer)| {
        let (file, _, inner) = schema.place(pointer);
        json!({ "file": file, "pointer": inner })
    })
}

fn source(place: &Place) -> Option<Value> {
    match place {
        Place::Source { file, line, column } => Some(json!({ "file": file, "line": line, "column": column })),
        _ => None,
    }
}

fn verdicts(verdicts: &Verdicts) -> Value {
    json!({ "backward": readings(&verdicts.backward), "forward": readings(&verdicts.forward) })
}

fn readings(readings: &Readings) -> Value {
    json!({ "strict": verdict(&readings.strict), "tolerant": verdict(&readings.tolerant) })
}

fn verdict(verdict: &Verdict) -> Value {
    match verdict {
        Verdict::Compatible => json!({ "verdict": "compatible" }),
        Verdict::Unknown(why) => json!({ "verdict": "unknown", "why": why }),
        Verdict::Breaking(witness) => json!({
            "verdict": "breaking",
            "witness": {
                "document": witness.document,
                "acceptedBy": match witness.accepted_by {
                    Side::Old => "old",
                    Side::New => "new",
                },
                "fault": witness.fault,
                "pointer": witness.pointer,
            },
        }),
    }
}

fn bumps(bumps: Bumps) -> Value {
    let mut all = json!({ "largest": bump(bumps.largest()) });
    for (language, bump) in languages(bumps) {
        all[language] = Value::from(bump);
    }
    all
}
