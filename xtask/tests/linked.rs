//! The registry sees every event of the platform.

#[path = "platform/mod.rs"]
mod platform;

use bank_events as _;
use entrypoint_events as _;
use live_events as _;
use showcase as _;
use trading_events as _;
use users_events as _;

#[test]
fn every_event_is_seen() {
    platform::assert_all_events();
}

#[test]
fn every_type_is_described() -> Result<(), String> {
    for event in tidings::collect::events() {
        let description = (event.describe)();
        let enveloped = matches!(event.component, "bank" | "entrypoint");
        assert_eq!(description.envelope.is_some(), enveloped, "{}", event.name);
        for described in std::iter::once(description.payload).chain(description.envelope) {
            assert!(described.schema.is_some(), "{}: {}", event.name, described.type_name);
            assert!(!described.samples.is_empty(), "{}: {}", event.name, described.type_name);
            for sample in described.samples {
                sample?;
            }
        }
    }
    Ok(())
}

#[test]
fn files_are_relative_to_the_workspace() {
    for event in tidings::collect::events() {
        let named = [event.component.to_owned(), format!("{}-events", event.component)];
        assert!(named.iter().any(|name| name == event.package), "{}", event.package);
        assert!(event.file.starts_with(&format!("crates/platform/{}/src/", event.package)), "{}", event.file);
    }
}
