//! The plain structs with what is not known kept in a flattened map: serde's own way of keeping it.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::plain::OrderStatus;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct OrderPlaced {
    order_id: String,
    placed_at: String,
    sequence: i64,
    status: OrderStatus,
    customer: Customer,
    payment: Payment,
    lines: Vec<OrderLine>,
    tags: Vec<String>,
    express: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    coupon: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "crate::present")]
    comment: Option<Option<String>>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Customer {
    id: String,
    name: String,
    email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    points: Option<i32>,
    address: Address,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Address {
    street: String,
    city: String,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "crate::present")]
    zip: Option<Option<String>>,
    country: String,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub(crate) enum Payment {
    Card {
        last4: String,
        authorised: bool,
        #[serde(flatten)]
        extra: Map<String, Value>,
    },
    Invoice {
        due_on: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reference: Option<String>,
        #[serde(flatten)]
        extra: Map<String, Value>,
    },
    Wallet {
        provider: String,
        account: Option<String>,
        #[serde(flatten)]
        extra: Map<String, Value>,
    },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct OrderLine {
    sku: String,
    title: String,
    quantity: i32,
    unit_price: f64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    discount: Option<f64>,
    deliver_at: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "crate::present")]
    note: Option<Option<String>>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}
