//! What one writes by hand for the event: serde's derive on plain structs. What is not known is dropped.

use serde::{Deserialize, Serialize};

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
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum OrderStatus {
    Placed,
    Confirmed,
    OnHold,
    Cancelled,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Customer {
    id: String,
    name: String,
    email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    points: Option<i32>,
    address: Address,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Address {
    street: String,
    city: String,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "crate::present")]
    zip: Option<Option<String>>,
    country: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub(crate) enum Payment {
    Card {
        last4: String,
        authorised: bool,
    },
    Invoice {
        due_on: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reference: Option<String>,
    },
    Wallet {
        provider: String,
        account: Option<String>,
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
}
