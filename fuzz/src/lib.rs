//! The laws that hold for any bytes: no panic, and what is accepted is accepted all the way.

use serde_json::Value;
use tidings_codegen::read::{SchemaFile, module};
use tidings_schema::{
    foreign::{ForeignSchema, ImportOptions, Imported, Judge, import, lower},
    infer::{Hints, Inference},
};

fn options() -> ImportOptions<'static> {
    ImportOptions { root: "Root", prefixed: false }
}

/// Bytes as samples: what is inferred is read, and takes the samples.
pub fn samples(bytes: &[u8]) {
    let mut inference = Inference::default();
    if inference.add("samples", &mut &bytes[..], false).is_err() {
        return;
    }
    let Ok(inferred) = inference.finish(&Hints::default()) else { return };
    match lower(&inferred.schema, "samples", &options()) {
        Ok(imported) => {
            is_read(&imported);
            let Ok(judge) = Judge::new(&imported) else { return };
            let documents = serde_json::Deserializer::from_slice(bytes).into_iter::<Value>();
            for document in documents.map_while(Result::ok) {
                let faults = judge.faults(&document);
                assert!(faults.is_empty(), "{document} under {:#}: {faults:?}", imported.schema);
            }
        }
        Err(faults) => {
            let deep = faults.iter().all(|fault| fault.code == "schema-too-deep");
            assert!(deep, "what was inferred is refused: {faults:?}\n{:#}", inferred.schema);
        }
    }
}

/// Bytes as a schema: what is imported is read, and stays as it is.
pub fn schema(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let schema = ForeignSchema { path: "schema.json", text, beside: &|_| None };
    let Ok(imported) = import(&schema, &options()) else { return };
    is_read(&imported);
    assert!(lower(&imported.schema, "again.json", &options()).is_ok(), "{:#}", imported.schema);
}

fn is_read(imported: &Imported) {
    let file = SchemaFile { path: "schema.json".to_owned(), text: imported.schema.to_string() };
    if let Err(faults) = module(&file) {
        panic!("{:#}\nis refused: {faults:#?}", imported.schema);
    }
}
