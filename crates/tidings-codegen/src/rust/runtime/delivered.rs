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
    pub version: String,
    /// The delivery's id.
    pub id: String,
    /// The account that the event comes from.
    pub account: String,
    /// When the event was put on the bus, RFC 3339.
    pub time: String,
    /// The region that the event comes from.
    pub region: String,
    /// What the event is about, as ARNs.
    pub resources: Vec<String>,
    /// What the publisher sent.
    pub detail: T,
    /// Properties that are not known here.
    pub extra: Map<String, Value>,
}

impl<T> Delivered<T> {
    /// A detail that nothing is known about but itself: the texts around it are empty.
    pub fn new(detail: T) -> Self {
        Self {
            version: "0".to_owned(),
            id: String::new(),
            account: String::new(),
            time: String::new(),
            region: String::new(),
            resources: Vec::new(),
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
        object.serialize_entry("version", &self.version)?;
        object.serialize_entry("id", &self.id)?;
        object.serialize_entry(DETAIL_TYPE, key.1)?;
        object.serialize_entry(SOURCE, key.0)?;
        object.serialize_entry("account", &self.account)?;
        object.serialize_entry("time", &self.time)?;
        object.serialize_entry("region", &self.region)?;
        object.serialize_entry("resources", &self.resources)?;
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
pub(crate) struct Delivery(Map<String, Value>);

impl<'de> Deserialize<'de> for Delivery {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let object = Map::deserialize(deserializer)?;
        let texts = [
            "version",
            "id",
            DETAIL_TYPE,
            SOURCE,
            "account",
            "time",
            "region",
        ];
        for name in texts {
            if !object.get(name).is_some_and(Value::is_string) {
                return Err(D::Error::missing_field(name));
            }
        }
        let resources = object.get("resources").and_then(Value::as_array);
        if !resources.is_some_and(|all| all.iter().all(Value::is_string)) {
            return Err(D::Error::missing_field("resources"));
        }
        if !object.contains_key("detail") {
            return Err(D::Error::missing_field("detail"));
        }
        Ok(Self(object))
    }
}

impl Delivery {
    /// Source and detail-type.
    pub(crate) fn key(&self) -> (&str, &str) {
        let text = |name| self.0.get(name).and_then(Value::as_str).unwrap_or_default();
        (text(SOURCE), text(DETAIL_TYPE))
    }

    /// The whole delivery, for an event that is not known. A detail-type that is known comes from
    /// no source but its own.
    pub(crate) fn unrecognized<E: Error>(self, routes: &[(&str, &str)]) -> Result<Value, E> {
        let (source, detail_type) = self.key();
        if routes.iter().any(|(_, known)| *known == detail_type) {
            return Err(E::custom(format_args!(
                "{detail_type:?} is not known to come from {source:?}"
            )));
        }
        Ok(Value::Object(self.0))
    }

    /// The delivery with its detail read.
    pub(crate) fn read<T: DeserializeOwned, E: Error>(self) -> Result<Delivered<T>, E> {
        let mut object = self.0;
        object.remove(SOURCE);
        object.remove(DETAIL_TYPE);
        Ok(Delivered {
            version: take(&mut object, "version")?,
            id: take(&mut object, "id")?,
            account: take(&mut object, "account")?,
            time: take(&mut object, "time")?,
            region: take(&mut object, "region")?,
            resources: take(&mut object, "resources")?,
            detail: take(&mut object, "detail")?,
            extra: object,
        })
    }

    /// Checks what is around source and detail; returns source and detail-type.
    pub(crate) fn check<'a>(record: &mut Record<'_>, value: &'a Value) -> (&'a str, &'a str) {
        record.required::<String>("version");
        record.required::<String>("id");
        record.required::<String>(DETAIL_TYPE);
        record.required::<String>("account");
        record.required::<String>("time");
        record.required::<String>("region");
        record.required::<Vec<String>>("resources");
        (Self::text(value, SOURCE), Self::text(value, DETAIL_TYPE))
    }

    /// Checks source and detail where no event has this source and this detail-type: either the
    /// detail-type is not known, or the source is not its own, and then the detail is anybody's.
    pub(crate) fn check_unrecognized(
        record: &mut Record<'_>,
        detail_type: &str,
        routes: &[(&str, &str)],
    ) {
        let own = routes.iter().filter(|(_, known)| *known == detail_type);
        let sources: Vec<&str> = own.map(|(source, _)| *source).collect();
        if sources.is_empty() {
            record.required::<String>(SOURCE);
            record.required::<Value>("detail");
        } else {
            record.one_of(SOURCE, &sources);
        }
    }

    /// The text in a property; empty if there is none.
    pub(crate) fn text<'a>(value: &'a Value, name: &str) -> &'a str {
        value.get(name).and_then(Value::as_str).unwrap_or_default()
    }
}

fn take<T: DeserializeOwned, E: Error>(
    object: &mut Map<String, Value>,
    name: &'static str,
) -> Result<T, E> {
    let value = object.remove(name).ok_or_else(|| E::missing_field(name))?;
    T::deserialize(value).map_err(E::custom)
}
