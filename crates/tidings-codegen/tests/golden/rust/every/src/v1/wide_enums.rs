use super::{WideEnumsChecksum, WideValue};
use crate::runtime;

/// `WideEnums`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WideEnums {
    /// The property `checksum`.
    pub checksum: WideEnumsChecksum,
    /// The property `constant`.
    pub constant: Option<WideEnumsConstant>,
    /// The property `list`.
    pub list: Option<Vec<WideValue>>,
    /// The property `maybe`.
    pub maybe: Option<Option<WideValue>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl WideEnums {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(checksum: WideEnumsChecksum) -> Self {
        Self {
            checksum,
            constant: None,
            list: None,
            maybe: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `checksum`.
    #[must_use]
    pub fn with_checksum(mut self, checksum: WideEnumsChecksum) -> Self {
        self.checksum = checksum;
        self
    }

    /// With `constant`.
    #[must_use]
    pub fn with_constant(mut self, constant: WideEnumsConstant) -> Self {
        self.constant = Some(constant);
        self
    }

    /// With `list`.
    #[must_use]
    pub fn with_list(mut self, list: Vec<WideValue>) -> Self {
        self.list = Some(list);
        self
    }

    /// With `maybe`.
    #[must_use]
    pub fn with_maybe(mut self, maybe: Option<WideValue>) -> Self {
        self.maybe = Some(maybe);
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

runtime::record!(WideEnums {
    checksum: required "checksum" as WideEnumsChecksum,
    constant: optional "constant" as WideEnumsConstant,
    list: optional "list" as Vec<WideValue>,
    maybe: optional "maybe" as Option<WideValue>,
    ..extra: runtime::Anything
});

/// Always `9007199254740993`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WideEnumsConstant;

impl WideEnumsConstant {
    /// The value as it is written.
    pub const VALUE: i64 = 9007199254740993;
}

runtime::constant!(WideEnumsConstant: i64);

impl WideEnums {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for WideEnums {
    const NAME: &'static str = "every.wide-enum";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "wide-enum@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-wide-enum/v1.schema.json");
}
