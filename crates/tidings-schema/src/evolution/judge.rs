//! The verdicts: questions to the solver, and what its documents are worth.

use serde_json::Value;

use super::{
    Bump, Bumps, Change, Difference, Rule,
    check::Judges,
    compile::Compiler,
    node::{Arena, NodeId},
    solve::{Answer, Literal, Mode, Solver},
    source::{self, Source},
    verdict::{Reading, Readings, Side, Verdict, Verdicts, Witness},
    walk::Walk,
};

/// How many documents are shown to the validators for one verdict.
const MOST_TRIED: usize = 40;

/// One comparison.
pub(super) struct Comparison<'a> {
    pub(super) solver: Solver,
    judges: Judges<'a>,
    pub(super) roots: (NodeId, NodeId),
    examples: [Vec<Value>; 2],
}

pub(super) fn judge(old: (&Value, &Source), new: (&Value, &Source)) -> Difference {
    let (old_classes, new_classes) = source::classes(old.1, new.1);
    let mut arena = Arena::new();
    let older = Compiler::new(old.1, &old_classes);
    let newer = Compiler::new(new.1, &new_classes);
    older.targets(&mut arena);
    newer.targets(&mut arena);
    let root = |arena: &Arena, classes: &[usize]| arena.target(classes.first().copied().unwrap_or(0));
    let roots = (root(&arena, &old_classes), root(&arena, &new_classes));
    let mut comparison = Comparison {
        solver: Solver::new(arena),
        judges: Judges::new(old, new),
        roots,
        examples: [examples(old.0), examples(new.0)],
    };
    let verdicts =
        Verdicts { backward: comparison.readings(Side::Old), forward: comparison.readings(Side::New) };
    let mut changes = Walk::new(&mut comparison, older, newer).changes(&verdicts);
    if let Some(rest) = unexplained(&verdicts, &changes) {
        changes.push(rest);
    }
    for change in &mut changes {
        change.old = change.old.take().map(|pointer| existing(old.0, pointer));
        change.new = change.new.take().map(|pointer| existing(new.0, pointer));
    }
    Difference { changes, verdicts }
}

/// The pointer, or the innermost place around it that there is: what an older draft spells otherwise has none.
fn existing(schema: &Value, mut pointer: String) -> String {
    while schema.pointer(&pointer).is_none() {
        match pointer.rfind('/') {
            Some(at) => pointer.truncate(at),
            None => return String::new(),
        }
    }
    pointer
}

/// Where the whole breaks somebody and no change by itself does, the whole is the change.
fn unexplained(whole: &Verdicts, changes: &[Change]) -> Option<Change> {
    let mut verdicts = Verdicts::compatible();
    let mut some = false;
    for (writer, readings) in [(Side::Old, &mut verdicts.backward), (Side::New, &mut verdicts.forward)] {
        for (reading, verdict) in
            [(Reading::Strict, &mut readings.strict), (Reading::Tolerant, &mut readings.tolerant)]
        {
            let of = |verdicts: &Verdicts| verdicts.of(writer).of(reading).clone();
            let found = of(whole);
            if !found.holds() && changes.iter().all(|change| of(&change.verdicts).holds()) {
                *verdict = found;
                some = true;
            }
        }
    }
    some.then(|| Change {
        rule: Rule::SchemaChanged,
        old: Some(String::new()),
        new: Some(String::new()),
        message: "several changes together change what the document accepts".to_owned(),
        verdicts,
        bumps: Bumps::all(Bump::Major),
    })
}

fn examples(schema: &Value) -> Vec<Value> {
    schema.get("examples").and_then(Value::as_array).cloned().unwrap_or_default()
}

impl Comparison<'_> {
    fn readings(&mut self, writer: Side) -> Readings {
        let reader = match writer {
            Side::Old => self.roots.1,
            Side::New => self.roots.0,
        };
        let strict = self.verdict(writer, reader, Reading::Strict);
        // A tolerant writer writes less, and a tolerant reader takes more.
        let tolerant = if strict.holds() {
            Verdict::Compatible
        } else {
            self.verdict(writer, reader, Reading::Tolerant)
        };
        Readings { strict, tolerant }
    }

    /// Whether whatever one node accepts another accepts, proven.
    pub(super) fn is_within(&mut self, one: NodeId, other: NodeId) -> bool {
        let question = vec![Literal::is(one, Mode::Written), Literal::is_not(other, Mode::Written)];
        self.solver.is_empty(question)
    }

    /// Whether everything that one side writes is accepted by `reader`, which asks no more than the other side.
    pub(super) fn verdict(&mut self, writer: Side, reader: NodeId, reading: Reading) -> Verdict {
        let root = match writer {
            Side::Old => self.roots.0,
            Side::New => self.roots.1,
        };
        let (write, read) = match reading {
            Reading::Strict => (Mode::Written, Mode::Written),
            Reading::Tolerant => (Mode::Closed, Mode::Open),
        };
        let question = vec![Literal::is(root, write), Literal::is_not(reader, read)];
        let mut witness: Option<Witness> = None;
        let mut tried = 0;
        let judges = &self.judges;
        let answer = self.solver.find(question.clone(), &mut |document| {
            tried += 1;
            witness = judges.witness(document, writer, reading);
            witness.is_some() || tried > MOST_TRIED
        });
        if let Some(witness) = witness {
            return Verdict::Breaking(witness);
        }
        let why = match answer {
            Answer::No => return Verdict::Compatible,
            Answer::Maybe(why) => why,
            Answer::Yes(_) => "no document could be made that shows it",
        };
        if reading == Reading::Strict {
            let examples = &self.examples[usize::from(writer == Side::New)];
            let mut shown = examples.iter().filter_map(|example| judges.witness(example, writer, reading));
            if let Some(witness) = shown.next() {
                return Verdict::Breaking(witness);
            }
        }
        Verdict::Unknown(why.to_owned())
    }
}
