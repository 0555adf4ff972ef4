//! Events as EventBridge delivers them.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::check::{At, Faults};
use super::json::Json;
use super::map::JsonMap;
use super::node::{Node, Text};
use super::object::Record;
use super::union::replay::{self, Spelled};

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
    pub extra: JsonMap,
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
            extra: JsonMap::new(),
        }
    }
}

/// The same delivery of another detail.
pub fn with_detail<T, U>(around: Delivered<T>, detail: U) -> Delivered<U> {
    Delivered {
        version: around.version,
        id: around.id,
        account: around.account,
        time: around.time,
        region: around.region,
        resources: around.resources,
        detail,
        extra: around.extra,
    }
}

/// Writes a delivery with its source and detail-type.
pub fn write<T: Serialize, S: Serializer>(
    event: &Delivered<T>,
    source: &str,
    detail_type: &str,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut object = serializer.serialize_map(None)?;
    object.serialize_entry("version", &event.version)?;
    object.serialize_entry("id", &event.id)?;
    object.serialize_entry(DETAIL_TYPE, detail_type)?;
    object.serialize_entry(SOURCE, source)?;
    object.serialize_entry("account", &event.account)?;
    object.serialize_entry("time", &event.time)?;
    object.serialize_entry("region", &event.region)?;
    object.serialize_entry("resources", &event.resources)?;
    object.serialize_entry("detail", &event.detail)?;
    for (name, value) in &event.extra {
        object.serialize_entry(name, value)?;
    }
    object.end()
}

const SOURCE: &str = "source";
const DETAIL_TYPE: &str = "detail-type";

/// Implements `Deserialize`, `Serialize` and the check of the enum of events, and its functions that
/// tell source and detail-type, from a line an event: `Variant: "source" "detail-type" as Detail`.
#[doc(hidden)]
#[macro_export]
macro_rules! events {
    ($events:ident { $($variant:ident: $source:literal $detail_type:literal as $detail:ty,)* }) => {
        impl $events {
            /// The event's source.
            #[must_use]
            pub fn source(&self) -> &str {
                match self {
                    $(Self::$variant(_) => $source,)*
                    Self::Unrecognized { source, .. } => source,
                }
            }

            /// The event's detail-type.
            #[must_use]
            pub fn detail_type(&self) -> &str {
                match self {
                    $(Self::$variant(_) => $detail_type,)*
                    Self::Unrecognized { detail_type, .. } => detail_type,
                }
            }
        }

        impl runtime::delivered::Events for $events {
            const ROUTES: &'static [runtime::delivered::Route] = &[$((
                $source,
                $detail_type,
                <$detail as runtime::Shape>::check,
            ),)*];

            fn detail<'de, __D: runtime::serde::Deserializer<'de>>(
                (source, detail_type): (&str, &str),
                deserializer: __D,
            ) -> Result<Self, __D::Error> {
                match (source, detail_type) {
                    $(($source, $detail_type) => {
                        let detail = <$detail as runtime::Shape>::read(deserializer)?;
                        Ok(Self::$variant(runtime::Delivered::new(detail)))
                    })*
                    _ => Ok(Self::Unrecognized {
                        source: source.to_owned(),
                        detail_type: detail_type.to_owned(),
                        event: runtime::Delivered::new(runtime::serde::Deserialize::deserialize(deserializer)?),
                    }),
                }
            }

            fn delivered(self, around: runtime::Delivered<()>) -> Self {
                match self {
                    $(Self::$variant(event) => {
                        Self::$variant(runtime::delivered::with_detail(around, event.detail))
                    })*
                    Self::Unrecognized { source, detail_type, event } => Self::Unrecognized {
                        source,
                        detail_type,
                        event: runtime::delivered::with_detail(around, event.detail),
                    },
                }
            }
        }

        impl<'de> runtime::serde::Deserialize<'de> for $events {
            fn deserialize<__D: runtime::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> Result<Self, __D::Error> {
                runtime::delivered::read(deserializer)
            }
        }

        impl runtime::serde::Serialize for $events {
            fn serialize<__S: runtime::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> Result<__S::Ok, __S::Error> {
                match self {
                    $(Self::$variant(event) => {
                        runtime::delivered::write(event, $source, $detail_type, serializer)
                    })*
                    Self::Unrecognized { source, detail_type, event } => {
                        runtime::delivered::write(event, source, detail_type, serializer)
                    }
                }
            }
        }

        impl runtime::Named for $events {
            fn unjudged<'de, __D: runtime::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> Result<Self, __D::Error> {
                runtime::serde::Deserialize::deserialize(deserializer)
            }

            const NAME: &'static str = stringify!($events);

            fn check(
                value: &runtime::Node<'_>,
                at: &runtime::At<'_>,
                faults: &mut runtime::Faults,
            ) {
                runtime::delivered::check::<Self>(value, at, faults);
            }
        }
    };
}
pub use events;

/// A source, a detail-type, and the check of the detail.
pub type Route = (
    &'static str,
    &'static str,
    fn(&Node<'_>, &At<'_>, &mut Faults),
);

/// The events of a component, as they are delivered.
#[doc(hidden)]
pub trait Events: Sized {
    const ROUTES: &'static [Route];

    /// Reads the detail that has a source and a detail-type.
    fn detail<'de, D: Deserializer<'de>>(
        key: (&str, &str),
        deserializer: D,
    ) -> Result<Self, D::Error>;

    /// The same detail, delivered.
    fn delivered(self, around: Delivered<()>) -> Self;
}

pub fn read<'de, D: Deserializer<'de>, E: Events>(deserializer: D) -> Result<E, D::Error> {
    deserializer.deserialize_map(Reader(PhantomData))
}

struct Reader<E>(PhantomData<E>);

impl<'de, E: Events> Visitor<'de> for Reader<E> {
    type Value = E;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<E, A::Error> {
        let mut source: Option<String> = None;
        let mut detail_type: Option<String> = None;
        let [mut version, mut id, mut account, mut time, mut region] =
            [None, None, None, None, None];
        let mut resources = None;
        let mut early = None;
        let mut event = None;
        let mut extra = JsonMap::new();
        while let Some(Text(name)) = map.next_key()? {
            match name.as_ref() {
                SOURCE => source = Some(map.next_value()?),
                DETAIL_TYPE => detail_type = Some(map.next_value()?),
                "version" => version = Some(map.next_value()?),
                "id" => id = Some(map.next_value()?),
                "account" => account = Some(map.next_value()?),
                "time" => time = Some(map.next_value()?),
                "region" => region = Some(map.next_value()?),
                "resources" => resources = Some(map.next_value()?),
                "detail" => match (&source, &detail_type) {
                    (Some(source), Some(detail_type)) => {
                        event = Some(map.next_value_seed(Detail::<E>::of((source, detail_type)))?);
                    }
                    _ => early = Some(map.next_value_seed(Spelled)?),
                },
                _ => extra.push(name.into_owned(), map.next_value()?),
            }
        }
        extra.settle();
        let key = (
            &*source.ok_or_else(|| missing(SOURCE))?,
            &*detail_type.ok_or_else(|| missing(DETAIL_TYPE))?,
        );
        let known = |(source, detail_type, _): &Route| (*source, *detail_type) == key;
        // A detail-type that is known comes from no source but its own.
        if !E::ROUTES.iter().any(known) && E::ROUTES.iter().any(|route| route.1 == key.1) {
            return Err(A::Error::custom("a detail-type from another source"));
        }
        let event = match (event, early) {
            (Some(event), _) => event,
            (None, Some(text)) => replay::replay(Detail::<E>::of(key), &text)?,
            (None, None) => return Err(missing("detail")),
        };
        Ok(event.delivered(Delivered {
            version: version.ok_or_else(|| missing("version"))?,
            id: id.ok_or_else(|| missing("id"))?,
            account: account.ok_or_else(|| missing("account"))?,
            time: time.ok_or_else(|| missing("time"))?,
            region: region.ok_or_else(|| missing("region"))?,
            resources: resources.ok_or_else(|| missing("resources"))?,
            detail: (),
            extra,
        }))
    }
}

fn missing<E: Error>(name: &'static str) -> E {
    E::missing_field(name)
}

struct Detail<'a, E>((&'a str, &'a str), PhantomData<E>);

impl<'a, E> Detail<'a, E> {
    fn of(key: (&'a str, &'a str)) -> Self {
        Self(key, PhantomData)
    }
}

impl<'de, E: Events> DeserializeSeed<'de> for Detail<'_, E> {
    type Value = E;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<E, D::Error> {
        E::detail(self.0, deserializer)
    }
}

pub fn check<E: Events>(value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
    let Some(mut record) = Record::of(value, at, faults) else {
        return;
    };
    record.required::<String>("version");
    record.required::<String>("id");
    record.required::<String>(DETAIL_TYPE);
    record.required::<String>("account");
    record.required::<String>("time");
    record.required::<String>("region");
    record.required::<Vec<String>>("resources");
    let text = |name| value.get(name).and_then(Node::text).unwrap_or_default();
    let (source, detail_type) = (text(SOURCE), text(DETAIL_TYPE));
    let own = E::ROUTES.iter().filter(|route| route.1 == detail_type);
    let sources: Vec<&str> = own.map(|route| route.0).collect();
    let mut routes = E::ROUTES.iter();
    if let Some((_, _, check)) = routes.find(|route| (route.0, route.1) == (source, detail_type)) {
        record.checked("detail", *check);
    } else if sources.is_empty() {
        record.required::<String>(SOURCE);
        record.required::<Json>("detail");
    } else {
        // The detail is anybody's.
        record.one_of(SOURCE, &sources);
    }
}
