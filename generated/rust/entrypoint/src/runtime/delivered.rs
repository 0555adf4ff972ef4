//! Events as EventBridge delivers them.

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};

use super::check::Record;

/// What EventBridge delivers around a `detail`. Source and detail-type are told by the variant in
/// which it stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Delivered<T> {
    /// The version of EventBridge's own envelope, `0`.
    pub version: Option<String>,
    /// The delivery's id.
    pub id: Option<String>,
    /// The account that the event comes from.
    pub account: Option<String>,
    /// When the event was put on the bus, RFC 3339.
    pub time: Option<String>,
    /// The region that the event comes from.
    pub region: Option<String>,
    /// What the event is about, as ARNs.
    pub resources: Option<Vec<String>>,
    /// What the publisher sent.
    pub detail: T,
    /// Properties that are not known here.
    pub extra: Map<String, Value>,
}

impl<T> Delivered<T> {
    /// A detail that nothing is known about but itself.
    pub fn new(detail: T) -> Self {
        Self {
            version: None,
            id: None,
            account: None,
            time: None,
            region: None,
            resources: None,
            detail,
            extra: Map::new(),
        }
    }
}

impl<T: Serialize> Delivered<T> {
    /// Writes the delivery with its key: source and detail-type.
    pub(crate) fn write<S: Serializer>(
        &self,
        key: (&str, &str),
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let texts = [
            ("version", &self.version),
            ("id", &self.id),
            ("account", &self.account),
            ("time", &self.time),
            ("region", &self.region),
        ];
        for (name, text) in texts {
            if let Some(text) = text {
                object.serialize_entry(name, text)?;
            }
        }
        if let Some(resources) = &self.resources {
            object.serialize_entry("resources", resources)?;
        }
        object.serialize_entry(SOURCE, key.0)?;
        object.serialize_entry(DETAIL_TYPE, key.1)?;
        object.serialize_entry("detail", &self.detail)?;
        for (name, value) in &self.extra {
            object.serialize_entry(name, value)?;
        }
        object.end()
    }
}

const SOURCE: &str = "source";
const DETAIL_TYPE: &str = "detail-type";

/// A delivery as it is read, before its detail is.
pub(crate) struct Delivery {
    source: String,
    detail_type: String,
    object: Map<String, Value>,
}

impl<'de> Deserialize<'de> for Delivery {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let object = Map::deserialize(deserializer)?;
        let text = |name: &'static str| match object.get(name) {
            Some(Value::String(text)) => Ok(text.clone()),
            _ => Err(D::Error::missing_field(name)),
        };
        let (source, detail_type) = (text(SOURCE)?, text(DETAIL_TYPE)?);
        if !object.contains_key("detail") {
            return Err(D::Error::missing_field("detail"));
        }
        Ok(Self {
            source,
            detail_type,
            object,
        })
    }
}

impl Delivery {
    /// Source and detail-type.
    pub(crate) fn key(&self) -> (&str, &str) {
        (&self.source, &self.detail_type)
    }

    /// The whole delivery, for an event that is not known.
    pub(crate) fn whole(self) -> Value {
        Value::Object(self.object)
    }

    /// The delivery with its detail read.
    pub(crate) fn read<T: DeserializeOwned, E: Error>(mut self) -> Result<Delivered<T>, E> {
        let object = &mut self.object;
        object.remove(SOURCE);
        object.remove(DETAIL_TYPE);
        Ok(Delivered {
            version: take(object, "version")?,
            id: take(object, "id")?,
            account: take(object, "account")?,
            time: take(object, "time")?,
            region: take(object, "region")?,
            resources: take(object, "resources")?,
            detail: take(object, "detail")?.ok_or_else(|| E::missing_field("detail"))?,
            extra: self.object,
        })
    }

    /// Checks all but the detail; returns source and detail-type.
    pub(crate) fn check<'a>(record: &mut Record<'_>, value: &'a Value) -> (&'a str, &'a str) {
        record.optional::<String>("version");
        record.optional::<String>("id");
        record.required::<String>(SOURCE);
        record.required::<String>(DETAIL_TYPE);
        record.optional::<String>("account");
        record.optional::<String>("time");
        record.optional::<String>("region");
        record.optional::<Vec<String>>("resources");
        (Self::text(value, SOURCE), Self::text(value, DETAIL_TYPE))
    }

    /// The text in a property; empty if there is none.
    pub(crate) fn text<'a>(value: &'a Value, name: &str) -> &'a str {
        value.get(name).and_then(Value::as_str).unwrap_or_default()
    }
}

fn take<T: DeserializeOwned, E: Error>(
    object: &mut Map<String, Value>,
    name: &str,
) -> Result<Option<T>, E> {
    match object.remove(name) {
        None => Ok(None),
        Some(value) => T::deserialize(value).map(Some).map_err(E::custom),
    }
}
