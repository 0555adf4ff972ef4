//! Three components in one program: what one of them gives is taken by another, and their errors by one function.
#![cfg(test)]

use acme_bank_events::v1::{TestCreated, TestCreatedDetail};
use acme_bank_events::{BankEvent, Delivered};
use acme_showcase_events::v1::AnythingShown;
use acme_showcase_events::{ParseError, ShowcaseEvent};
use acme_webshop_events::v1::OrderPaidEvent;
use acme_webshop_events::{Event, WebshopEvent};

/// Where a text was refused, whatever it was read as.
fn paths(error: &ParseError) -> Vec<String> {
    error.faults().iter().map(|fault| fault.path.clone()).collect()
}

/// Reads with `?` what three components have.
fn all(bank: &str, showcase: &str, webshop: &str) -> Result<(), ParseError> {
    BankEvent::parse(bank)?;
    ShowcaseEvent::parse(showcase)?;
    WebshopEvent::parse(webshop)?;
    Ok(())
}

fn delivered<T: Event>() -> String {
    format!(
        r#"{{"version":"0","id":"1","account":"1","time":"2026-01-02T03:04:05Z","region":"r","resources":[],"source":{:?},"detail-type":{:?},"detail":{{}}}}"#,
        T::SOURCE,
        T::DETAIL_TYPE
    )
}

#[test]
fn one_function_takes_every_refusal() {
    for error in [
        TestCreated::parse("{}").unwrap_err(),
        AnythingShown::parse("{}").unwrap_err(),
        OrderPaidEvent::parse("{}").unwrap_err(),
    ] {
        assert!(paths(&error).iter().all(|path| path.starts_with("$.")), "{error}");
        assert!(error.faults().len() > 1);
    }
    let unknown = delivered::<OrderPaidEvent>().replace("com.example.webshop", "elsewhere");
    let error = all(&unknown, &delivered::<AnythingShown>(), &unknown).unwrap_err();
    assert!(paths(&error).contains(&"$.detail.any".to_owned()), "{error}");
}

#[test]
fn a_value_of_one_component_is_one_of_another() {
    let order = OrderPaidEvent::example();
    let mut test = TestCreated::example();
    test.account_statement = Some(order.total.clone());
    assert_eq!(test.account_statement.as_ref(), Some(&order.total));
    let mut shown = AnythingShown::example();
    let mut detail = TestCreatedDetail::example();
    detail.metadata.insert("shown".to_owned(), shown.any.clone());
    shown.extra.insert("of-bank", detail.metadata["shown"].clone());
    assert_eq!(shown.extra["of-bank"], shown.any);
    let around: Delivered<OrderPaidEvent> = acme_webshop_events::Delivered::new(order);
    let WebshopEvent::OrderPaidEventV1(same) = WebshopEvent::OrderPaidEventV1(around.clone()) else {
        unreachable!("it was made so");
    };
    assert_eq!(same, around);
}

#[test]
fn the_examples_of_all_components_are_read_again() {
    fn holds<T: Event + PartialEq + std::fmt::Debug>(
        examples: Vec<T>,
        parse: fn(&str) -> Result<T, ParseError>,
    ) {
        assert!(!examples.is_empty());
        for example in examples {
            let json = acme_bank_events::Json::new(&example).expect("JSON");
            assert_eq!(parse(json.get()), Ok(example));
        }
    }
    holds(TestCreated::examples(), TestCreated::parse);
    holds(AnythingShown::examples(), AnythingShown::parse);
    holds(OrderPaidEvent::examples(), OrderPaidEvent::parse);
}
