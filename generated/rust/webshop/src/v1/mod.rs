//! Version 1 of the component's events, and the types they are made of.

mod order_paid_event;
mod order_paid_event_customer;
mod order_paid_event_lines_item;
mod order_paid_event_payment;
mod order_paid_event_state;
mod parcel_tracked_event;
mod parcel_tracked_event_place;
mod refund_requested_event;
mod refund_requested_event_money;
mod refund_requested_event_reason;

pub use order_paid_event::{OrderPaidEvent, OrderPaidEventRequired};
pub use order_paid_event_customer::OrderPaidEventCustomer;
pub use order_paid_event_lines_item::OrderPaidEventLinesItem;
pub use order_paid_event_payment::{
    OrderPaidEventPayment, OrderPaidEventPaymentCard, OrderPaidEventPaymentInvoice,
};
pub use order_paid_event_state::OrderPaidEventState;
pub use parcel_tracked_event::ParcelTrackedEvent;
pub use parcel_tracked_event_place::ParcelTrackedEventPlace;
pub use refund_requested_event::RefundRequestedEvent;
pub use refund_requested_event_money::RefundRequestedEventMoney;
pub use refund_requested_event_reason::RefundRequestedEventReason;
