use crate::runtime;

/// `RulePlacesDouble`.
#[derive(Clone, Debug, PartialEq)]
pub struct RulePlacesDouble(pub f64);

impl RulePlacesDouble {
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

impl From<f64> for RulePlacesDouble {
    fn from(value: f64) -> Self {
        Self(value)
    }
}

runtime::alias!(RulePlacesDouble by rules::judged as f64);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "outside of 1 to 2",
            check: Any(
                &[
                    Range(None, Some(End::Inclusive("1"))),
                    Range(Some(End::Inclusive("2")), None),
                ],
            ),
        },
    }
}
