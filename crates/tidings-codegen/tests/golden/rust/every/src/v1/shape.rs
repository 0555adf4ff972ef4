use serde::{Deserialize, Deserializer, Serialize};

use super::NamedShape;
use crate::runtime;

/// `Shape`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Shape {
    /// `empty`.
    #[serde(rename = "empty")]
    Empty,
    /// `full`.
    #[serde(rename = "full")]
    Full,
    /// `circle`.
    #[serde(rename = "circle")]
    Circle(f64),
    /// `box`.
    #[serde(rename = "box")]
    Box(ShapeBox),
    /// `named`.
    #[serde(rename = "named")]
    Named(NamedShape),
}

impl Shape {
    /// Reads a JSON text.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its path.
    pub fn parse(text: &str) -> Result<Self, crate::ParseError> {
        runtime::parse(text)
    }

    /// Writes JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        runtime::to_json(self)
    }
}

impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (tag, content) = runtime::union::external(deserializer)?;
        match (tag.as_str(), content) {
            ("empty", None) => Ok(Self::Empty),
            ("full", None) => Ok(Self::Full),
            ("circle", Some(content)) => {
                runtime::union::content::<f64, _>(content).map(Self::Circle)
            }
            ("box", Some(content)) => {
                runtime::union::content::<ShapeBox, _>(content).map(Self::Box)
            }
            ("named", Some(content)) => {
                runtime::union::content::<NamedShape, _>(content).map(Self::Named)
            }
            _ => Err(runtime::union::unknown()),
        }
    }
}

impl runtime::Named for Shape {
    const NAME: &'static str = "Shape";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        const VARIANTS: &[(&str, Option<runtime::union::Check>)] = &[
            ("empty", None),
            ("full", None),
            ("circle", Some(<f64 as runtime::Shape>::check)),
            ("box", Some(<ShapeBox as runtime::Shape>::check)),
            ("named", Some(<NamedShape as runtime::Shape>::check)),
        ];
        runtime::union::check_external(value, at, faults, VARIANTS);
    }
}

/// The variant `box` of [`Shape`].
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ShapeBox {
    /// The property `w`.
    #[serde(deserialize_with = "<i32 as runtime::Shape>::read")]
    pub w: i32,
    /// The property `h`.
    #[serde(deserialize_with = "<i32 as runtime::Shape>::read")]
    pub h: i32,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl ShapeBox {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(w: i32, h: i32) -> Self {
        Self {
            w,
            h,
            extra: serde_json::Map::new(),
        }
    }

    /// Reads a JSON text.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its path.
    pub fn parse(text: &str) -> Result<Self, crate::ParseError> {
        runtime::parse(text)
    }

    /// Writes JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        runtime::to_json(self)
    }
}

impl runtime::Named for ShapeBox {
    const NAME: &'static str = "ShapeBox";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<i32>("w");
        record.required::<i32>("h");
    }
}

impl From<ShapeBox> for Shape {
    fn from(variant: ShapeBox) -> Self {
        Self::Box(variant)
    }
}
