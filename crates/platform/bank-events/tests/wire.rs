//! What the bank's events look like on the wire, and that they come back from it.

use bank_events::{Detail, TestCreated, TransactionCreated, TransactionDeleted, TransactionStatusChanged};
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
    comes_back::<TestCreated>()?;
    comes_back::<TransactionCreated>()?;
    comes_back::<TransactionDeleted>()?;
    comes_back::<TransactionStatusChanged>()?;
    comes_back::<Detail<TransactionCreated>>()
}

#[test]
fn test_created() -> serde_json::Result<()> {
    assert_eq!(
        serde_json::to_string(&TestCreated::build())?,
        r#"{"firstName":"Ola","lastName":"Nordmann","age":42,"accountStatement":100000,"favoriteColor":"Red","registrationDate":"2023-07-04T08:05:58.330Z","address":{"street":"Karl Johans gate 1","city":"Oslo"}}"#
    );
    let without: Value = TestCreated::samples().into_iter().map(serde_json::to_value).next_back().unwrap()?;
    assert_eq!(
        without,
        json!({
            "firstName": "Ola", "lastName": "Nordmann", "accountStatement": 100_000, "favoriteColor": "Blue",
            "registrationDate": "2023-07-04T08:05:58.330Z"
        })
    );
    Ok(())
}

#[test]
fn transaction_created_in_its_detail() -> serde_json::Result<()> {
    assert_eq!(TransactionCreated::DETAIL_TYPE, "bank.transaction:created");
    assert_eq!(TransactionCreated::SOURCE, "com.24sevenoffice.banktransfer");
    assert_eq!(
        serde_json::to_value(Detail::<TransactionCreated>::build())?,
        json!({
            "content": {
                "transactionId": "123e4567-e89b-12d3-a456-426614174000",
                "license": "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
                "status": { "text": "created", "code": 10 },
                "sourceUris": ["urn:com.24sevenoffice:invoice:1198:20417"],
                "message": "Invoice 20417"
            },
            "timestamp": "2023-07-04T08:05:58.330Z",
            "metadata": { "correlationId": "7f6a2a1e-8a35-4c1b-9f0e-3f1d7a0b6c55", "retries": 0 }
        })
    );
    Ok(())
}

#[test]
fn the_words_of_the_states() -> serde_json::Result<()> {
    let samples = TransactionStatusChanged::samples();
    let events: Vec<Value> = samples.iter().map(serde_json::to_value).collect::<Result<_, _>>()?;
    let texts: Vec<_> = events.iter().map(|event| &event["status"]["text"]).collect();
    assert_eq!(texts, ["created", "approved", "inProgress", "stopped", "confirmedPaid", "posted"]);
    assert_eq!(events[0]["deletionStatus"], json!({ "new": "deleted", "old": "active" }));
    assert_eq!(events[1]["deletionStatus"], json!({ "new": "active", "old": "deleted" }));
    Ok(())
}
