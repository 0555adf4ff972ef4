//! Why readers do not check a pattern.

use std::fmt;

/// Why no reader checks a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unsupported {
    /// It is no regular expression of ECMA 262 with the flag `u`.
    NotEcma(String),
    /// It has something that no automaton decides.
    NotRegular(&'static str),
    /// Its automaton would be too large.
    TooLarge,
}

impl Unsupported {
    /// How to get a pattern that is checked.
    #[must_use]
    pub fn help(&self) -> &'static str {
        match self {
            Self::NotEcma(_) => "write it as ECMA 262 does with the flag `u`, which JSON Schema recommends",
            Self::NotRegular(_) => {
                "write it without: say what may stand there, or use several patterns in `allOf`"
            }
            Self::TooLarge => "use `minLength` and `maxLength` for lengths, or a simpler pattern",
        }
    }
}

impl fmt::Display for Unsupported {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotEcma(why) => write!(out, "it is no regular expression of ECMA 262: {why}"),
            Self::NotRegular(what) => {
                write!(out, "it has {what}, which cannot be checked in time that grows with the text")
            }
            Self::TooLarge => write!(out, "the table that it is checked by would be too large"),
        }
    }
}

impl std::error::Error for Unsupported {}
