//! What the events of live traffic look like on the wire, and that they come back from it.

use live_events::LiveUsersChanged;
use tidings::{Event, Factory};

#[test]
fn every_sample_comes_back() -> serde_json::Result<()> {
    for sample in LiveUsersChanged::samples() {
        let text = serde_json::to_string(&sample)?;
        assert_eq!(serde_json::from_str::<LiveUsersChanged>(&text)?, sample, "{text}");
    }
    Ok(())
}

#[test]
fn live_users_changed() -> serde_json::Result<()> {
    assert_eq!(LiveUsersChanged::SOURCE, "vtex.events-example");
    assert_eq!(LiveUsersChanged::DETAIL_TYPE, "send-event");
    let samples: Vec<_> =
        LiveUsersChanged::samples().iter().map(serde_json::to_string).collect::<Result<_, _>>()?;
    assert_eq!(
        samples,
        [
            r#"{"account":"acme","workspace":"master","liveUsers":57,"previousLiveUsers":54,"pages":[{"path":"/coffee/p","users":31},{"path":"/","users":26}],"countedAt":"2024-11-29T20:15:00.000Z"}"#,
            r#"{"account":"acme","workspace":"master","liveUsers":0,"pages":[],"countedAt":"2024-11-29T20:15:00.000Z"}"#
        ]
    );
    Ok(())
}
