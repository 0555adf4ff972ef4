//! What the events of trading look like on the wire, and that they come back from it.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use std::fmt::Debug;
use tidings::{Event, Factory};
use trading_events::{BusinessUnitsCreated, TradeInventoryAllocated};

fn comes_back<T: Factory + Serialize + DeserializeOwned + PartialEq + Debug>() -> serde_json::Result<()> {
    for sample in T::samples() {
        let text = serde_json::to_string(&sample)?;
        assert_eq!(serde_json::from_str::<T>(&text)?, sample, "{text}");
    }
    Ok(())
}

#[test]
fn every_sample_comes_back() -> serde_json::Result<()> {
    comes_back::<BusinessUnitsCreated>()?;
    comes_back::<TradeInventoryAllocated>()
}

#[test]
fn the_base_lies_flat_beside_the_rest() -> serde_json::Result<()> {
    assert_eq!(TradeInventoryAllocated::DETAIL_TYPE, "TradeInventoryAllocated");
    assert_eq!(TradeInventoryAllocated::SOURCE, "trading");
    assert_eq!(
        serde_json::to_value(TradeInventoryAllocated::build())?,
        json!({
            "correlationId": "0d3b7c52-5f0f-4c0e-9a55-6a1d3c1b9e77",
            "userId": "user-1042",
            "organisationId": "org-77",
            "tradeId": "trade-9001",
            "businessUnit": { "id": "unit-12", "name": "Grain, north", "parentId": "unit-1" },
            "allocations": [{ "sku": "WHEAT-50KG", "quantity": 120, "locationId": "silo-4" }]
        })
    );
    Ok(())
}

#[test]
fn business_units_created() -> serde_json::Result<()> {
    assert_eq!(
        serde_json::to_string(&BusinessUnitsCreated::build())?,
        r#"{"correlationId":"0d3b7c52-5f0f-4c0e-9a55-6a1d3c1b9e77","userId":"user-1042","organisationId":"org-77","businessUnits":[{"id":"unit-12","name":"Grain, north","parentId":"unit-1"},{"id":"unit-1","name":"Grain"}]}"#
    );
    Ok(())
}
