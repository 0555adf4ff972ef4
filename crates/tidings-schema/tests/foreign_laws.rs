//! Laws of importing: an imported schema says of every document what the original says.

use proptest::prelude::*;
use serde_json::Value;
use tidings_schema::foreign::{ForeignSchema, ImportOptions, Imported, import, lower};

#[path = "support/random.rs"]
mod random;

use random::{DEFINITIONS, DRAFTS, document, schema, whole};

fn bring(schema: &Value) -> Result<Imported, String> {
    let found = import(
        &ForeignSchema { path: "s.json", text: &schema.to_string(), beside: &|_| None },
        &ImportOptions { root: "Root", prefixed: false },
    );
    found.map_err(|faults| format!("{faults:?}"))
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 4_000, ..ProptestConfig::default() })]

    #[test]
    fn the_verdict_stays(
        draft in 0..DRAFTS.len(),
        root in schema(),
        definitions in prop::collection::vec(schema(), DEFINITIONS),
        documents in prop::collection::vec(document(), 24),
    ) {
        let original = whole(draft, &root, &definitions);
        // Keywords of draft-07 are heeded in older drafts too.
        let mut judged = original.clone();
        if draft < 3 {
            judged["$schema"] = DRAFTS[2].into();
        }
        let before = jsonschema::options().should_validate_formats(false).build(&judged);
        prop_assume!(before.is_ok());
        let before = before.unwrap();
        let imported = bring(&original);
        prop_assert!(imported.is_ok(), "{original:#}\n{imported:?}");
        let imported = imported.unwrap();
        let after = jsonschema::draft202012::options().should_validate_formats(false).build(&imported.schema);
        prop_assert!(after.is_ok(), "{original:#}\n{:#}\n{:?}", imported.schema, after.err());
        let after = after.unwrap();
        for document in &documents {
            prop_assert_eq!(
                before.is_valid(document),
                after.is_valid(document),
                "{:#}\n{:#}\n{}",
                original,
                imported.schema,
                document
            );
        }
        let again = lower(
            &imported.schema,
            "again.json",
            &ImportOptions { root: "Root", prefixed: false },
        );
        prop_assert!(again.is_ok(), "{:#}\n{again:?}", imported.schema);
    }
}
