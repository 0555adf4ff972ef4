//! The table of a pattern as a short text, for languages whose source would be long with a table in it.

use tidings_schema::pattern::Automaton;

/// What digits are written with; the upper half of them says that more of a number follows.
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The text of a table: numbers of five bits per digit, the lowest first.
///
/// The numbers are: how many classes there are, how many states, the state in which a text begins and the first one that
/// accepts; how many ranges of characters there are, and of each how far it begins behind the last one, and its class;
/// then rows until all states have one: for how many states it stands, and runs of what follows a class, with their
/// lengths. What follows is 0 for the first state; for others it is twice the distance from the row's own state, and 1
/// more unless it stands before that. So states that do nothing but count have the same row.
pub(crate) fn encoded(automaton: &Automaton) -> String {
    let mut text = String::new();
    let width = automaton.width.max(1);
    let rows: Vec<Vec<(usize, usize)>> =
        automaton.next.chunks(width).enumerate().map(|(state, row)| runs(state, row)).collect();
    for head in [width, rows.len(), automaton.start, automaton.accepting, automaton.classes.len()] {
        put(&mut text, head);
    }
    let mut last = 0;
    for (first, class) in &automaton.classes {
        put(&mut text, usize::try_from(first - last).unwrap_or_default());
        put(&mut text, usize::from(*class));
        last = *first;
    }
    for same in rows.chunk_by(|one, other| one == other) {
        put(&mut text, same.len());
        for (symbol, length) in same.first().into_iter().flatten() {
            put(&mut text, *symbol);
            put(&mut text, *length);
        }
    }
    text
}

/// What follows in a state, without repetitions.
fn runs(state: usize, row: &[u16]) -> Vec<(usize, usize)> {
    let symbol = |next: &u16| match usize::from(*next) {
        0 => 0,
        next if next >= state => 2 * (next - state) + 1,
        next => 2 * (state - next),
    };
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for symbol in row.iter().map(symbol) {
        match runs.last_mut() {
            Some((last, length)) if *last == symbol => *length += 1,
            _ => runs.push((symbol, 1)),
        }
    }
    runs
}

fn put(text: &mut String, mut number: usize) {
    loop {
        let digit = number & 31;
        number >>= 5;
        let more = if number > 0 { 32 } else { 0 };
        text.push(char::from(*DIGITS.get(digit + more).unwrap_or(&b'A')));
        if number == 0 {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use tidings_schema::pattern::{Automaton, Pattern};

    use super::{DIGITS, encoded};

    /// What the runtimes do with the text.
    fn decoded(text: &str) -> Automaton {
        let mut digits = text.bytes().map(|byte| DIGITS.iter().position(|digit| *digit == byte).unwrap());
        let mut number = || {
            let (mut value, mut shift) = (0, 0);
            loop {
                let digit = digits.next().unwrap();
                value |= (digit & 31) << shift;
                shift += 5;
                if digit < 32 {
                    return value;
                }
            }
        };
        let [width, states, start, accepting, ranges] = std::array::from_fn(|_| number());
        let mut first = 0;
        let classes = (0..ranges)
            .map(|_| {
                first += u32::try_from(number()).unwrap();
                (first, u8::try_from(number()).unwrap())
            })
            .collect();
        let mut next = Vec::new();
        while next.len() < states * width {
            let same = number();
            let mut row = Vec::new();
            while row.len() < width {
                let (symbol, length) = (number(), number());
                row.extend(std::iter::repeat_n(symbol, length));
            }
            for _ in 0..same {
                let state = next.len() / width;
                next.extend(row.iter().map(|symbol| match symbol {
                    0 => 0,
                    symbol if symbol % 2 == 1 => u16::try_from(state + symbol / 2).unwrap(),
                    symbol => u16::try_from(state - symbol / 2).unwrap(),
                }));
            }
        }
        Automaton { classes, width, next, start, accepting }
    }

    #[test]
    fn a_table_comes_back_from_its_text() {
        for source in [
            "",
            "[]",
            "^$",
            "a|b",
            "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
            r"^\p{L}+(?:[ '\-]\p{L}+)*$",
            "^[a-z]{1,1024}$",
            "(?:a|b)*a(?:a|b){8}",
            r"\bx\b",
        ] {
            let automaton = Pattern::compile(source).unwrap().automaton;
            assert_eq!(decoded(&encoded(&automaton)), automaton, "{source}");
        }
        // States that only count share a row.
        assert!(encoded(&Pattern::compile("^[a-z]{1,1024}$").unwrap().automaton).len() < 60);
    }
}
