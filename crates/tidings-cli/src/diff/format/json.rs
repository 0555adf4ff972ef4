//! For programs. The shape is documented in docs/diff.md; keys are added, and none is renamed or goes.

use serde_json::{Value, json};
use tidings_schema::Place;
use tidings_schema::evolution::{Bumps, Readings, Side, Verdict, Verdicts};
use tidings_schema::visible::escape_hidden;

use super::languages;
use crate::diff::asked::{Asked, word};
use crate::diff::change::bump;
use crate::diff::contract::EventSchema;
use crate::diff::found::{Event, Excepted, Found, Told, Versions};
use crate::release::Exception;

/// The version of the shape.
const SHAPE: u32 = 1;

/// The difference with every verdict and witness.
pub(crate) fn json(found: &Found<'_>) -> String {
    let counts = found.counts();
    let value = json!({
        "format": SHAPE,
        "old": found.old,
        "new": found.new,
        "holds": found.holds(),
        "summary": {
            "changes": counts.all(),
            "breaking": counts.breaking,
            "unknown": counts.unknown,
            "excepted": counts.excepted,
            "compatible": counts.compatible,
            "unchangedEvents": found.same,
            "bump": bumps(counts.bumps),
        },
        "versions": found.versions.iter().map(versions).collect::<Vec<_>>(),
        "events": found.events.iter().map(event).collect::<Vec<_>>(),
    });
    let mut text = serde_json::to_string_pretty(&value).unwrap_or_default();
    text.push('\n');
    escape_hidden(&text).into_owned()
}

fn versions(versions: &Versions<'_>) -> Value {
    json!({
        "component": versions.component,
        "released": versions.released.map(ToString::to_string),
        "next": versions.next.to_string(),
    })
}

fn event(event: &Event<'_>) -> Value {
    let header = event.new.or(event.old).and_then(|schema| schema.header.as_ref());
    json!({
        "component": event.component(),
        "event": header.map(|header| header.name.as_str()),
        "version": header.map(|header| header.version),
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
    let change = &told.change;
    json!({
        "rule": change.rule.id(),
        "message": change.message,
        "mend": change.rule.mend(),
        "judgement": told.judgement.word(),
        "exception": told.excepted.as_ref().map(exception),
        "old": at(event.old, change.old.as_deref()),
        "new": at(event.new, change.new.as_deref()),
        "source": told.places.iter().find_map(source),
        "verdicts": verdicts(&change.verdicts),
        "bump": bumps(change.bumps),
    })
}

fn exception(excepted: &Excepted) -> Value {
    let Exception { reason, expires, place, .. } = &excepted.exception;
    json!({ "holds": excepted.holds, "expires": expires.to_string(), "reason": reason, "source": source(place) })
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
