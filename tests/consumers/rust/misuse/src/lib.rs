//! What must not compile. Behind each line stands the error that it must give.

#![deny(deprecated)]

use tidings_checks_cases_events::v1::{ClosedRecord, Method, MethodCard, PlainRecord, Step, StepWait, Wire};

pub fn a_missing_required_property() -> MethodCard {
    MethodCard::new() // error E0061
}

pub fn a_literal_that_would_break_when_a_property_is_added(record: PlainRecord) -> PlainRecord {
    PlainRecord { ..record } // error E0639
}

pub fn absent_for_a_required_property(mut card: MethodCard) -> MethodCard {
    card.last4 = None; // error E0308
    card
}

pub fn a_property_that_the_record_refuses(record: &ClosedRecord) -> bool {
    record.extra.is_empty() // error E0609
}

pub fn a_forgotten_variant_of_a_closed_union(method: &Method) -> &str {
    match method {
        // error E0004
        Method::Card(card) => &card.last4,
        Method::Wire(_) => "wire",
    }
}

pub fn a_forgotten_unrecognized_variant_of_an_open_union(step: &Step) -> i32 {
    match step {
        // error E0004
        Step::Wait(wait) => wait.seconds,
        Step::Stop(_) => 0,
    }
}

pub fn no_wildcard_for_variants_that_may_be_added(step: &Step) -> i32 {
    match step {
        // error E0004
        Step::Wait(wait) => wait.seconds,
        Step::Stop(_) | Step::Unrecognized(_) => 0,
    }
}

pub fn a_tag_with_another_body(wait: StepWait) -> Method {
    Method::Card(wait) // error E0308
}

pub fn a_variant_that_there_is_not(wire: Wire) -> Method {
    Method::Cheque(wire) // error E0599
}

pub fn what_is_deprecated() {
    drop(tidings_checks_cases_events::v1::OldRecord::default()); // error deprecated
}
