use super::NamedShape;
use crate::runtime;

/// `Shape`.
#[derive(Clone, Debug, PartialEq, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
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

runtime::union!(Shape: external {
    Empty: "empty",
    Full: "full",
    Circle: "circle" as f64,
    Box: "box" as ShapeBox,
    Named: "named" as NamedShape,
});

/// The variant `box` of [`Shape`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ShapeBox {
    /// The property `w`.
    pub w: i32,
    /// The property `h`.
    pub h: i32,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl ShapeBox {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(h: i32, w: i32) -> Self {
        Self {
            w,
            h,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `w`.
    #[must_use]
    pub fn with_w(mut self, w: i32) -> Self {
        self.w = w;
        self
    }

    /// With `h`.
    #[must_use]
    pub fn with_h(mut self, h: i32) -> Self {
        self.h = h;
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

runtime::record!(ShapeBox {
    w: required "w" as i32,
    h: required "h" as i32,
    ..extra: runtime::Anything
});

impl From<ShapeBox> for Shape {
    fn from(variant: ShapeBox) -> Self {
        Self::Box(variant)
    }
}
