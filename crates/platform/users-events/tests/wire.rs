//! What the events of user accounts look like on the wire, and that they come back from it.

use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Debug;
use tidings::{Event, Factory};
use users_events::{AccountCreated, AccountDeleted, AccountUpdated};

fn comes_back<T: Factory + Serialize + DeserializeOwned + PartialEq + Debug>() -> serde_json::Result<()> {
    for sample in T::samples() {
        let text = serde_json::to_string(&sample)?;
        assert_eq!(serde_json::from_str::<T>(&text)?, sample, "{text}");
    }
    Ok(())
}

#[test]
fn every_sample_comes_back() -> serde_json::Result<()> {
    comes_back::<AccountCreated>()?;
    comes_back::<AccountUpdated>()?;
    comes_back::<AccountDeleted>()
}

#[test]
fn detail_types_are_the_words_that_rules_match() {
    assert_eq!(AccountCreated::DETAIL_TYPE, "User Account Created");
    assert_eq!(AccountUpdated::DETAIL_TYPE, "User Account Updated");
    assert_eq!(AccountDeleted::DETAIL_TYPE, "User Account Deleted");
    assert_eq!(AccountCreated::SOURCE, "user-service");
}

#[test]
fn a_cleared_display_name_is_null_and_not_absent() -> serde_json::Result<()> {
    let samples: Vec<_> =
        AccountUpdated::samples().iter().map(serde_json::to_string).collect::<Result<_, _>>()?;
    assert_eq!(
        samples,
        [
            r#"{"username":"ada","email":"ada@example.com","displayName":"Ada Lovelace"}"#,
            r#"{"username":"ada","email":"ada@example.com","displayName":null}"#
        ]
    );
    assert_eq!(
        serde_json::to_string(&AccountCreated::build())?,
        r#"{"username":"ada","email":"ada@example.com"}"#
    );
    assert_eq!(
        serde_json::to_string(&AccountDeleted::build())?,
        r#"{"username":"ada","reason":"requested"}"#
    );
    Ok(())
}
