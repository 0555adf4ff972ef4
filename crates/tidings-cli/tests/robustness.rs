//! Nothing reachable from input panics: torn and mutated settings, manifests and schemas.

mod support;

use proptest::prelude::*;
use support::{Space, event};
use tidings_cli::output::{Folder, plan};
use tidings_cli::settings::parse;

const SETTINGS: &str = r#"[workspace]
members = ["crates/*"]
[workspace.package]
license = "MIT"
[workspace.metadata.tidings]
schemas = "schemas"
targets = ["typescript", "rust"]
authors = ["Åse <å@example.com>"]
[workspace.metadata.tidings.typescript]
name = "@acme/{component}-events"
"#;

const MANIFEST: &str = "# Files\nindex.ts\nv1/a.ts\n<<<<<<< x\nåø.ts\n=======\n";

/// A text with a few pieces cut out, put in or doubled.
fn torn(text: &'static str) -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just(String::new()),
        Just("\"".to_owned()),
        Just("{".to_owned()),
        Just("}".to_owned()),
        Just("[".to_owned()),
        Just("\\".to_owned()),
        Just("../".to_owned()),
        Just("\u{1b}\0".to_owned()),
        Just("𝄞".to_owned()),
        Just("9e999".to_owned()),
        any::<String>(),
    ];
    prop::collection::vec((any::<prop::sample::Index>(), 0_usize..9, piece), 1..6).prop_map(move |cuts| {
        let mut letters: Vec<char> = text.chars().collect();
        for (at, length, piece) in cuts {
            let from = at.index(letters.len() + 1);
            let to = (from + length).min(letters.len());
            letters.splice(from..to, piece.chars());
        }
        letters.into_iter().collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn settings(text in torn(SETTINGS)) {
        if let Ok(settings) = parse(&text, "Cargo.toml", &["typescript", "rust"]) {
            let bank = tidings_codegen::model::Name::new("bank");
            prop_assert!(!settings.schemas.split('/').any(|part| part.is_empty() || part == ".."));
            let _ = settings.check_names(&[bank]);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn manifests(text in torn(MANIFEST)) {
        let space = Space::new("[workspace]\n", &[("out/a/v1/a.ts", "x"), ("victim.ts", "mine")]);
        space.write("out/a/.tidings", &text);
        if let Ok(plan) = plan(&space.root(), vec![Folder { path: "out/a".into(), ..Folder::default() }]) {
            prop_assert!(plan.changes.iter().all(|change| change.path.starts_with("out/a/") && !change.path.contains("..")));
        }
    }
}

#[test]
fn torn_settings_at_every_byte() {
    for end in (0..SETTINGS.len()).filter(|&end| SETTINGS.is_char_boundary(end)) {
        let _ = parse(&SETTINGS[..end], "Cargo.toml", &["typescript", "rust"]);
    }
}

#[test]
fn torn_schemas() {
    let space = Space::plain();
    space.run(&["gen-schemas"], vec![event("a.made", "AMade", 3)]);
    let path = "schemas/bank/a-made/v1.schema.json";
    let text = space.read(path);
    for end in (0..text.len()).step_by(29) {
        space.write(path, &text[..end]);
        let before = space.tree();
        let (outcome, _, err) = space.run(&["gen-packages"], Vec::new());
        assert_eq!(outcome, tidings_cli::Outcome::Wrong, "{err}");
        assert!(err.contains(path), "{err}");
        assert_eq!(space.tree(), before);
    }
}
