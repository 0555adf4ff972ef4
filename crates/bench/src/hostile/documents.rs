//! Documents that readers may take longer over than their length explains, each in several sizes.

use std::fmt::Write as _;

/// One kind of document.
pub(super) struct Kind {
    /// As the table shows it.
    pub(super) name: &'static str,
    /// How large the documents are, in the unit that the name says.
    pub(super) sizes: [usize; 3],
    /// The document of a size.
    pub(super) document: fn(usize) -> String,
    /// How many faults a reader has to find in it.
    pub(super) faults: fn(usize) -> usize,
}

const DEPTHS: [usize; 3] = [10, 30, 120];
const COUNTS: [usize; 3] = [1_000, 10_000, 100_000];

pub(super) const KINDS: [Kind; 10] = [
    Kind {
        name: "untagged union, valid, levels",
        sizes: DEPTHS,
        document: |size| nested("union", size, "1"),
        faults: none,
    },
    Kind {
        name: "untagged union, refused, levels",
        sizes: DEPTHS,
        document: |size| nested("union", size, "true"),
        faults: one,
    },
    Kind {
        name: "oneOf in a rule, valid, levels",
        sizes: DEPTHS,
        document: |size| nested("rule", size, "1"),
        faults: none,
    },
    Kind {
        name: "oneOf in a rule, refused, levels",
        sizes: DEPTHS,
        document: |size| nested("rule", size, "true"),
        faults: one,
    },
    Kind {
        name: "wrong items",
        sizes: COUNTS,
        document: |size| list("numbers", size, |_| "\"a\"".to_owned()),
        faults: |size| size,
    },
    Kind { name: "wrong values of a map", sizes: COUNTS, document: wrong_values, faults: |size| size },
    Kind {
        name: "distinct items",
        sizes: COUNTS,
        document: |size| list("unique", size, |at| at.to_string()),
        faults: none,
    },
    Kind { name: "unknown properties", sizes: COUNTS, document: unknown_properties, faults: none },
    Kind {
        name: "^(a+)+$, characters",
        sizes: COUNTS,
        document: |size| text("word", &"a".repeat(size), "!"),
        faults: one,
    },
    Kind {
        name: "^.*.*.*.*.*=.*$, characters",
        sizes: COUNTS,
        document: |size| text("line", &"a".repeat(size), ""),
        faults: one,
    },
];

fn none(_: usize) -> usize {
    0
}

fn one(_: usize) -> usize {
    1
}

/// Objects in each other that only the third branch takes.
fn nested(property: &str, levels: usize, innermost: &str) -> String {
    format!("{{\"{property}\":{}{innermost}{}}}", "{\"l\":".repeat(levels), ",\"third\":\"\"}".repeat(levels))
}

fn list(property: &str, count: usize, item: fn(usize) -> String) -> String {
    let items: Vec<String> = (0..count).map(item).collect();
    format!("{{\"{property}\":[{}]}}", items.join(","))
}

fn wrong_values(count: usize) -> String {
    format!("{{\"named\":{{{}}}}}", members(count))
}

fn unknown_properties(count: usize) -> String {
    format!("{{{}}}", members(count))
}

fn members(count: usize) -> String {
    let mut members = String::new();
    for at in 0..count {
        let comma = if at == 0 { "" } else { "," };
        let _ = write!(members, "{comma}\"p{at}\":{at}");
    }
    members
}

fn text(property: &str, text: &str, end: &str) -> String {
    format!("{{\"{property}\":\"{text}{end}\"}}")
}

#[cfg(test)]
mod tests {
    use super::KINDS;
    use serde_json::Value;

    #[test]
    fn documents_are_as_large_as_they_say_and_as_wrong() {
        let schema: Value =
            serde_json::from_str(include_str!("../../../../tests/bench/hostile/hostile.schema.json"))
                .unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        for kind in KINDS {
            let documents = kind.sizes.map(|size| (kind.document)(size));
            assert!(documents.windows(2).all(|pair| pair[0].len() < pair[1].len()), "{}", kind.name);
            let document: Value = serde_json::from_str(&documents[0]).unwrap();
            // What nests is not asked: validators that try every branch at every level take hours.
            if !kind.name.contains("levels") && !kind.name.starts_with('^') {
                let faults = validator.iter_errors(&document).count();
                assert_eq!(faults, (kind.faults)(kind.sizes[0]), "{}", kind.name);
            }
        }
    }
}
