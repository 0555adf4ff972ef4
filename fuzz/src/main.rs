//! Where no fuzzer can be built: the laws over seeds that are changed at random, without the guidance of coverage.
//!
//! `mutate samples|schema RUNS [SEED]`; a law that is broken panics, and the input is left in `broken-input`.

use std::{fs, path::Path, process::ExitCode};

use tidings_fuzz::{samples, schema};

/// Pieces that mean something in JSON and in schemas.
const PIECES: [&str; 36] = [
    "{}", "[]", "null", "true", "false", "0", "-1", "1e400", "2.5", "\"a\"", "\"\"", ",", ":", "\"$ref\":\"#\"",
    "\"$ref\":\"#/$defs/a\"", "\"type\":\"object\"", "\"type\":[\"string\",\"null\"]", "\"enum\":[1,\"1\",null]",
    "\"const\":{}", "\"items\":[{}]", "\"items\":{}", "\"properties\":{\"a\":{}}", "\"required\":[\"a\"]",
    "\"additionalProperties\":false", "\"patternProperties\":{\"^a\":false}", "\"allOf\":[{}]", "\"anyOf\":[{},true]",
    "\"oneOf\":[{\"type\":\"string\"},{}]", "\"not\":{}", "\"if\":true", "\"then\":{\"minimum\":1}", "\"minItems\":2",
    "\"maxItems\":1", "\"format\":\"int32\"", "\"title\":\"*/\"", "\u{2028}",
];

struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        // Marsaglia's xorshift64.
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap_or(0) % limit.max(1)
    }
}

fn changed(random: &mut Random, seeds: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = seeds[random.below(seeds.len())].clone();
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len() + 1);
        match random.below(5) {
            0 => {
                let other = &seeds[random.below(seeds.len())];
                let from = random.below(other.len());
                let to = from + random.below(other.len() - from);
                bytes.splice(at..at, other[from..to].iter().copied());
            }
            1 => {
                let to = (at + random.below(12)).min(bytes.len());
                bytes.drain(at..to);
            }
            2 => swap_values(random, &mut bytes),
            3 => {
                let piece = PIECES[random.below(PIECES.len())].bytes().chain(*b",");
                let at = bytes.iter().skip(at).position(|byte| *byte == b'{').map_or(at, |next| at + next + 1);
                bytes.splice(at..at, piece);
            }
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = b"{}[]\",:0123abcnulltrue $#/"[random.below(26)];
                }
            }
        }
    }
    bytes
}

/// Puts one value in the place of another, so that the text stays JSON.
fn swap_values(random: &mut Random, bytes: &mut Vec<u8>) {
    let Ok(mut value) = serde_json::from_slice::<serde_json::Value>(bytes) else { return };
    let mut places = Vec::new();
    collect(&value, String::new(), &mut places);
    let from = &places[random.below(places.len())];
    let to = &places[random.below(places.len())];
    let taken = value.pointer(from).cloned();
    if let (Some(place), Some(taken)) = (value.pointer_mut(to), taken) {
        *place = taken;
    }
    *bytes = value.to_string().into_bytes();
}

fn collect(value: &serde_json::Value, at: String, places: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(members) => {
            for (name, member) in members {
                collect(member, format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")), places);
            }
        }
        serde_json::Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, format!("{at}/{index}"), places);
            }
        }
        _ => {}
    }
    places.push(at);
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let law: fn(&[u8]) = match arguments.first().map(String::as_str) {
        Some("samples") => samples,
        Some("schema") => schema,
        _ => {
            eprintln!("say `samples` or `schema`, and how many runs");
            return ExitCode::from(2);
        }
    };
    let runs: u64 = arguments.get(1).and_then(|runs| runs.parse().ok()).unwrap_or(100_000);
    let mut random = Random(arguments.get(2).and_then(|seed| seed.parse().ok()).unwrap_or(20_261_121));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(&arguments[0]);
    let Ok(entries) = fs::read_dir(&folder) else { return ExitCode::from(2) };
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    files.sort();
    let seeds: Vec<Vec<u8>> = files.iter().filter_map(|file| fs::read(file).ok()).collect();
    for _ in 0..runs {
        let input = changed(&mut random, &seeds);
        if std::panic::catch_unwind(|| law(&input)).is_err() {
            let _ = fs::write("broken-input", &input);
            eprintln!("the input is in broken-input");
            return ExitCode::FAILURE;
        }
    }
    println!("{runs} runs");
    ExitCode::SUCCESS
}
