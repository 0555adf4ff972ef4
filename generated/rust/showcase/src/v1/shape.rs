use super::NamedShape;
use crate::runtime;

/// A shape: externally tagged.
#[derive(Clone, Debug, PartialEq, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
pub enum Shape {
    /// A variant without anything.
    #[serde(rename = "empty")]
    Empty,
    /// A variant of a scalar: the radius.
    #[serde(rename = "circle")]
    Circle(f64),
    /// A variant of a tuple: width and height.
    #[serde(rename = "rectangle")]
    Rectangle((f64, f64)),
    /// A variant with properties of its own.
    #[serde(rename = "polygon")]
    Polygon(ShapePolygon),
    /// A variant of a record with a name of its own.
    #[serde(rename = "named")]
    Named(NamedShape),
    /// A variant of a list.
    #[serde(rename = "path")]
    Path(Vec<(i32, i32)>),
    /// A variant that may be `null`.
    #[serde(rename = "maybe")]
    Maybe(Option<u8>),
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

runtime::union!(Shape: external {
    Empty: "empty",
    Circle: "circle" as f64,
    Rectangle: "rectangle" as (f64, f64),
    Polygon: "polygon" as ShapePolygon,
    Named: "named" as NamedShape,
    Path: "path" as Vec<(i32, i32)>,
    Maybe: "maybe" as Option<u8>,
});

/// A variant with properties of its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ShapePolygon {
    /// How many corners it has.
    pub corner_count: u8,
    /// Whether all its sides are equal.
    pub regular: Option<bool>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl ShapePolygon {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(corner_count: u8) -> Self {
        Self {
            corner_count,
            regular: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `corner_count`.
    #[must_use]
    pub fn with_corner_count(mut self, corner_count: u8) -> Self {
        self.corner_count = corner_count;
        self
    }

    /// With `regular`.
    #[must_use]
    pub fn with_regular(mut self, regular: bool) -> Self {
        self.regular = Some(regular);
        self
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

runtime::record!(ShapePolygon {
    corner_count: required "cornerCount" as u8,
    regular: optional "regular" as bool,
    ..extra: runtime::Anything
});

impl From<ShapePolygon> for Shape {
    fn from(variant: ShapePolygon) -> Self {
        Self::Polygon(variant)
    }
}
