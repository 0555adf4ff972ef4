use super::{ExclusiveCat, ExclusiveDog};
use crate::runtime;

/// `ExclusivePet`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(untagged)]
pub enum ExclusivePet {
    /// `ExclusiveCat`.
    ExclusiveCat(ExclusiveCat),
    /// `ExclusiveDog`.
    ExclusiveDog(ExclusiveDog),
}

impl ExclusivePet {
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

runtime::untagged!(ExclusivePet by rules::judged {
    ExclusiveCat: "ExclusiveCat" as ExclusiveCat,
    ExclusiveDog: "ExclusiveDog" as ExclusiveDog,
});

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "a cat or a dog, not both",
            check: One(
                &[
                    Reference(crate::checks::v1::exclusive_cat),
                    Reference(crate::checks::v1::exclusive_dog),
                ],
            ),
        },
    }
}
