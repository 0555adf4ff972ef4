//! What every event tells about itself.

use serde::de::DeserializeOwned;
use serde::ser::Serialize;

/// A payload of one version of one event.
pub trait Event: Serialize + DeserializeOwned {
    /// The event's name.
    const NAME: &'static str;
    /// The event's version, from 1.
    const VERSION: u32;
    /// The source that the event comes from.
    const SOURCE: &'static str;
    /// The detail-type that the event is delivered with.
    const DETAIL_TYPE: &'static str;
    /// The JSON Schema of the payload.
    const SCHEMA: &'static str;
}
