//! From a stream to evidence.

use super::{
    evidence::{At, Evidence, Kinds, List, kind},
    objects::{Objects, Slot},
    read::{DEEPEST, Number, Reader, Unreadable},
    shape::Trace,
};

/// Takes in every document of a stream; how many samples they are is counted on.
pub(super) fn documents(
    reader: &mut Reader<'_>,
    root: &mut Evidence,
    samples: &mut u64,
    spread: bool,
) -> Result<(), Unreadable> {
    reader.skip_mark()?;
    let trace = &mut Trace::default();
    while let Some(first) = reader.peek()? {
        if spread && first == b'[' {
            reader.take();
            items(reader, |reader, _| {
                *samples += 1;
                value(reader, trace, root, *samples, 1).map(drop)
            })?;
        } else {
            *samples += 1;
            value(reader, trace, root, *samples, 0)?;
        }
    }
    Ok(())
}

/// Takes in one value. Recursion is bounded by [`DEEPEST`].
fn value(
    reader: &mut Reader<'_>,
    trace: &mut Trace,
    here: &mut Evidence,
    sample: u64,
    depth: usize,
) -> Result<Kinds, Unreadable> {
    let first = reader.peek()?;
    // Where it is costs more to say than to count: it is said of the first only.
    let at = reader.at();
    here.enter(at, sample);
    match first {
        Some(b'"') => {
            let text = reader.string()?;
            here.text(text, at);
            Ok(kind::TEXT)
        }
        Some(b'-' | b'0'..=b'9') => {
            let number = reader.number()?;
            here.number(number, at);
            Ok(match number {
                Number::Whole(_) => kind::WHOLE,
                Number::Fraction { .. } => kind::FRACTION,
            })
        }
        Some(b'{' | b'[') if depth >= DEEPEST => Err(reader.too_deep()),
        Some(b'{') => {
            reader.take();
            object(reader, trace, here.object.get_or_insert_default(), at, sample, depth)?;
            Ok(kind::OBJECT)
        }
        Some(b'[') => {
            reader.take();
            list(reader, trace, here.list.get_or_insert_default(), at, sample, depth)?;
            Ok(kind::LIST)
        }
        Some(b't') => {
            reader.word("true")?;
            here.boolean.add(at);
            Ok(kind::BOOLEAN)
        }
        Some(b'f') => {
            reader.word("false")?;
            here.boolean.add(at);
            Ok(kind::BOOLEAN)
        }
        Some(b'n') => {
            reader.word("null")?;
            here.null.add(at);
            Ok(kind::NULL)
        }
        Some(_) | None => Err(reader.unexpected("a value")),
    }
}

fn list(
    reader: &mut Reader<'_>,
    trace: &mut Trace,
    list: &mut List,
    at: At,
    sample: u64,
    depth: usize,
) -> Result<(), Unreadable> {
    list.seen.add(at);
    let from = trace.here();
    let length = items(reader, |reader, position| {
        let noted = trace.enter(0);
        let kinds = value(reader, trace, &mut list.items, sample, depth + 1)?;
        trace.leave(noted, kinds);
        trace.make_room(from);
        list.item(position, kinds);
        Ok(())
    })?;
    list.ended(length);
    Ok(())
}

/// Goes through the items of an array whose bracket was taken, and says how many they are.
fn items(
    reader: &mut Reader<'_>,
    mut item: impl FnMut(&mut Reader<'_>, usize) -> Result<(), Unreadable>,
) -> Result<usize, Unreadable> {
    if reader.peek()? == Some(b']') {
        reader.take();
        return Ok(0);
    }
    let mut length = 0;
    loop {
        item(reader, length)?;
        length += 1;
        match reader.peek()? {
            Some(b',') => reader.take(),
            Some(b']') => {
                reader.take();
                return Ok(length);
            }
            _ => return Err(reader.unexpected("`,` or `]`")),
        }
    }
}

fn object(
    reader: &mut Reader<'_>,
    trace: &mut Trace,
    objects: &mut Objects,
    at: At,
    sample: u64,
    depth: usize,
) -> Result<(), Unreadable> {
    objects.begin(at);
    let begun = trace.begin();
    if reader.peek()? == Some(b'}') {
        reader.take();
        objects.end(trace.since(begun));
        trace.end();
        return Ok(());
    }
    let mut next = 0;
    loop {
        if reader.peek()? != Some(b'"') {
            return Err(reader.unexpected("a key in quotes"));
        }
        let at = reader.at();
        let name = reader.string()?;
        let (slot, new) = objects.slot(name, next);
        if !new {
            let name = String::from_utf8_lossy(name);
            let message = format!("the key {name:?} stands twice in this object");
            reader.fault("sample-key-twice", at, message, "rename one, or leave one out");
        }
        reader.expect(b':', "`:`")?;
        if let Some(evidence) = objects.evidence(slot) {
            let noted = match slot {
                Slot::Property(property) => trace.enter(property),
                Slot::MapValue => trace.lose(),
            };
            let kinds = value(reader, trace, evidence, sample, depth + 1)?;
            trace.leave(noted, kinds);
            next = objects.had(slot, kinds);
        }
        match reader.peek()? {
            Some(b',') => reader.take(),
            Some(b'}') => {
                reader.take();
                objects.end(trace.since(begun));
                trace.end();
                return Ok(());
            }
            _ => return Err(reader.unexpected("`,` or `}`")),
        }
    }
}
