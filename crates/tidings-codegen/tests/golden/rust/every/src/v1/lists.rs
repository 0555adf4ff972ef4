use serde::{Deserialize, Serialize};

use super::ListItem;
use crate::runtime;

/// `Lists`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Lists {
    /// The property `texts`.
    pub texts: Vec<String>,
    /// The property `records`.
    pub records: Vec<ListItem>,
    /// The property `holes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<Vec<Option<i32>> as runtime::Shape>::present")]
    pub holes: Option<Vec<Option<i32>>>,
    /// The property `grid`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<Vec<Vec<f64>> as runtime::Shape>::present")]
    pub grid: Option<Vec<Vec<f64>>>,
    /// The property `few`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<runtime::Items<String, 1, 3, false> as runtime::Shape>::present")]
    pub few: Option<Vec<String>>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl Lists {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(texts: Vec<String>, records: Vec<ListItem>) -> Self {
        Self {
            texts,
            records,
            holes: None,
            grid: None,
            few: None,
            extra: serde_json::Map::new(),
        }
    }

    /// With `holes`.
    #[must_use]
    pub fn with_holes(mut self, holes: Vec<Option<i32>>) -> Self {
        self.holes = Some(holes);
        self
    }

    /// With `grid`.
    #[must_use]
    pub fn with_grid(mut self, grid: Vec<Vec<f64>>) -> Self {
        self.grid = Some(grid);
        self
    }

    /// With `few`.
    #[must_use]
    pub fn with_few(mut self, few: Vec<String>) -> Self {
        self.few = Some(few);
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

impl runtime::Named for Lists {
    const NAME: &'static str = "Lists";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<Vec<String>>("texts");
        record.required::<Vec<ListItem>>("records");
        record.optional::<Vec<Option<i32>>>("holes");
        record.optional::<Vec<Vec<f64>>>("grid");
        record.optional::<runtime::Items<String, 1, 3, false>>("few");
    }
}

impl Lists {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for Lists {
    const NAME: &'static str = "every.lists";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "lists@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-lists/v1.schema.json");
}
