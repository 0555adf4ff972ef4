//! What the events of entrypoints look like on the wire, and that they come back from it.

use entrypoint_events::{EntryDenied, EntryGranted, StreamRecord};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::fmt::Debug;
use tidings::{Event, Factory};

fn comes_back<T: Factory + Serialize + DeserializeOwned + PartialEq + Debug>() -> serde_json::Result<()> {
    for sample in T::samples() {
        let text = serde_json::to_string(&sample)?;
        assert_eq!(serde_json::from_str::<T>(&text)?, sample, "{text}");
    }
    Ok(())
}

#[test]
fn every_sample_comes_back() -> serde_json::Result<()> {
    comes_back::<EntryGranted>()?;
    comes_back::<EntryDenied>()?;
    comes_back::<StreamRecord<EntryDenied>>()
}

#[test]
fn a_record_names_its_event() -> serde_json::Result<()> {
    assert_eq!(EntryGranted::DETAIL_TYPE, "entrypoint.entry:granted@v1");
    assert_eq!(
        serde_json::to_value(StreamRecord::<EntryGranted>::build())?,
        json!({
            "id": "5b1f9a60-1f0c-4a0e-8a0b-0c6f3d2e7a11",
            "type": "entrypoint.entry:granted",
            "timestamp": "2024-02-29T06:59:12.004Z",
            "data": {
                "entrypointId": "entrypoint-31",
                "method": { "kind": "card", "cardNumber": "0004-7731" },
                "unlockedSeconds": 5
            },
            "source": {
                "userId": "user-1042",
                "producerId": "door-controller",
                "kinesisPartitionKey": "entrypoint-31"
            }
        })
    );
    Ok(())
}

#[test]
fn methods_are_told_apart_by_their_kind() -> serde_json::Result<()> {
    let samples: Vec<Value> =
        EntryDenied::samples().iter().map(serde_json::to_value).collect::<Result<_, _>>()?;
    let methods: Vec<_> = samples.iter().map(|sample| sample["method"].clone()).collect();
    assert_eq!(
        methods,
        [
            json!({ "kind": "card", "cardNumber": "0004-7731" }),
            json!({ "kind": "pin", "attempts": 2 }),
            json!({ "kind": "phone", "deviceId": "phone-5e21", "confirmed": true }),
            json!({ "kind": "desk" })
        ]
    );
    let reasons: Vec<_> = samples.iter().map(|sample| &sample["reason"]).collect();
    assert_eq!(reasons, ["unknown", "expired", "notHere", "notNow"]);
    Ok(())
}
