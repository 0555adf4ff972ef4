use crate::runtime;

/// `Answer`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(untagged)]
pub enum Answer {
    /// `Yes`.
    Yes(AnswerYesValue),
    /// `Many`.
    Many(Vec<AnswerManyValue>),
}

impl Answer {
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

runtime::untagged!(Answer {
    Yes: "Yes" as AnswerYesValue,
    Many: "Many" as Vec<AnswerManyValue>,
});

/// Always `true`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnswerYesValue;

impl AnswerYesValue {
    /// The value as it is written.
    pub const VALUE: bool = true;
}

runtime::constant!(AnswerYesValue: bool);

/// Always `1`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnswerManyValue;

impl AnswerManyValue {
    /// The value as it is written.
    pub const VALUE: i64 = 1;
}

runtime::constant!(AnswerManyValue: i64);
