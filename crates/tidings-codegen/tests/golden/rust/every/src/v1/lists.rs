use super::ListItem;
use crate::runtime;

/// `Lists`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Lists {
    /// The property `texts`.
    pub texts: Vec<String>,
    /// The property `records`.
    pub records: Vec<ListItem>,
    /// The property `holes`.
    pub holes: Option<Vec<Option<i32>>>,
    /// The property `grid`.
    pub grid: Option<Vec<Vec<f64>>>,
    /// The property `few`.
    pub few: Option<Vec<String>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Lists {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(records: Vec<ListItem>, texts: Vec<String>) -> Self {
        Self {
            texts,
            records,
            holes: None,
            grid: None,
            few: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `texts`.
    #[must_use]
    pub fn with_texts(mut self, texts: Vec<String>) -> Self {
        self.texts = texts;
        self
    }

    /// With `records`.
    #[must_use]
    pub fn with_records(mut self, records: Vec<ListItem>) -> Self {
        self.records = records;
        self
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

runtime::record!(Lists {
    texts: required "texts" as Vec<String>,
    records: required "records" as Vec<ListItem>,
    holes: optional "holes" as Vec<Option<i32>>,
    grid: optional "grid" as Vec<Vec<f64>>,
    few: optional "few" as runtime::Items<String, 1, 3, false>,
    ..extra: runtime::Anything
});

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
