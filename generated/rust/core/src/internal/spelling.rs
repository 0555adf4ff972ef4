//! The text of a value that is being read.
//!
//! Read by `serde_json` with its feature `raw_value`, or from a tree, a value is as it was written.
//! Other readers hold values in types of their own, which are written anew here. Some round numbers
//! on the way: a number of which it can be seen that it may have lost digits is refused.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

use super::node::{Node, Text};
use super::text_name::text_name;

/// What is done about numbers that come as the nearest one of 64 bits.
#[derive(Clone, Copy, PartialEq)]
pub enum Numbers {
    /// Refused where they may be long integers.
    Seen,
    /// Refused where they may have lost any digit.
    Exact,
    /// Taken as they come.
    Rounded,
    /// Asked for as integers of 128 bits.
    Signed,
    /// The same, without a sign.
    Unsigned,
}

/// The text of the next value, borrowed where the whole text is.
pub fn spelled<'de, D: Deserializer<'de>>(
    deserializer: D,
    numbers: Numbers,
) -> Result<Cow<'de, str>, D::Error> {
    deserializer.deserialize_newtype_struct(text_name(), Spelling(numbers))
}

/// The text of a number.
pub fn number<'de, D: Deserializer<'de>>(
    deserializer: D,
    numbers: Numbers,
) -> Result<Cow<'de, str>, D::Error> {
    let text = spelled(deserializer, numbers)?;
    if text.starts_with(|first: char| first == '-' || first.is_ascii_digit()) {
        return Ok(text);
    }
    Err(D::Error::custom("expected a number"))
}

pub(super) struct Spelling(pub(super) Numbers);

impl Spelling {
    fn write<E>(
        self,
        write: impl FnOnce(Writer<'_>) -> Result<(), E>,
    ) -> Result<Cow<'static, str>, E> {
        let mut text = String::new();
        write(Writer(&mut text, self.0))?;
        Ok(Cow::Owned(text))
    }
}

impl<'de> Visitor<'de> for Spelling {
    type Value = Cow<'de, str>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a JSON value")
    }

    /// The answer of a tree.
    fn visit_byte_buf<E: Error>(self, text: Vec<u8>) -> Result<Cow<'de, str>, E> {
        String::from_utf8(text).map(Cow::Owned).map_err(E::custom)
    }

    /// The answer of `serde_json`: the text, under a name of its own. Or the object itself, from
    /// readers that are not told what is asked.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Cow<'de, str>, A::Error> {
        let first = map.next_key::<Text<'_>>()?;
        match first {
            Some(Text(name)) if name == text_name() => map.next_value().map(|Text(text)| text),
            first => self.write(|writer| writer.members(first, map)),
        }
    }

    /// Whoever does not know the name that was asked for.
    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Cow<'de, str>, D::Error> {
        let numbers = self.0;
        self.write(|writer| match numbers {
            Numbers::Signed => deserializer.deserialize_i128(writer),
            Numbers::Unsigned => deserializer.deserialize_u128(writer),
            Numbers::Seen | Numbers::Exact | Numbers::Rounded => {
                deserializer.deserialize_any(writer)
            }
        })
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Cow<'de, str>, E> {
        self.write(|writer| writer.visit_str(text))
    }
}

/// Writes what it visits as JSON.
struct Writer<'o>(&'o mut String, Numbers);

impl Writer<'_> {
    fn push<E>(self, text: impl fmt::Display) -> Result<(), E> {
        use std::fmt::Write;

        // Writing into a `String` does not fail.
        let _ = write!(self.0, "{text}");
        Ok(())
    }

    fn again(&mut self) -> Writer<'_> {
        Writer(self.0, self.1)
    }

    /// An object, whose first name has been read.
    fn members<'de, A: MapAccess<'de>>(
        mut self,
        first: Option<Text<'de>>,
        mut map: A,
    ) -> Result<(), A::Error> {
        let mut next = first;
        if let Some(Text(name)) = &next {
            // Only asked of a name that `serde_json` keeps to itself.
            if name.starts_with("$serde_json::private::Number") && keeps_digits() {
                let Text(number) = map.next_value()?;
                return match Node::read(&number) {
                    Ok(Node::Number(number)) => self.push(number),
                    _ => Err(A::Error::custom("expected a number")),
                };
            }
        }
        self.0.push('{');
        while let Some(Text(name)) = next {
            self.again().push(Value::from(name.as_ref()))?;
            self.0.push(':');
            map.next_value_seed(self.again())?;
            next = map.next_key()?;
            if next.is_some() {
                self.0.push(',');
            }
        }
        self.0.push('}');
        Ok(())
    }
}

/// Whether `serde_json/arbitrary_precision` is on, which hands over numbers in an object.
fn keeps_digits() -> bool {
    const SPELLING: &str = "1.00";
    serde_json::from_str::<Number>(SPELLING).is_ok_and(|number| number.to_string() == SPELLING)
}

impl<'de> DeserializeSeed<'de> for Writer<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Writer<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a JSON value")
    }

    fn visit_bool<E: Error>(self, boolean: bool) -> Result<(), E> {
        self.push(boolean)
    }

    fn visit_i64<E: Error>(self, integer: i64) -> Result<(), E> {
        self.push(integer)
    }

    fn visit_u64<E: Error>(self, integer: u64) -> Result<(), E> {
        self.push(integer)
    }

    fn visit_i128<E: Error>(self, integer: i128) -> Result<(), E> {
        self.push(integer)
    }

    fn visit_u128<E: Error>(self, integer: u128) -> Result<(), E> {
        self.push(integer)
    }

    fn visit_f32<E: Error>(self, number: f32) -> Result<(), E> {
        if number.is_finite() {
            return self.push(format_args!("{number:?}"));
        }
        Err(E::custom("number out of range"))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        /// All decimal numbers of so many digits are told apart by 64 bits.
        const SURE: usize = 15;
        /// From here on no number has a fraction: it may have been a longer integer.
        const TWO_TO_53: f64 = 9_007_199_254_740_992.0;
        if !number.is_finite() {
            return Err(E::custom("number out of range"));
        }
        let text = format!("{number:?}");
        let mantissa = text.split('e').next().unwrap_or_default();
        let mantissa = mantissa.strip_suffix(".0").unwrap_or(mantissa);
        let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
        let long = digits.trim_matches('0').len() > SURE;
        let lost = match self.1 {
            Numbers::Rounded => false,
            Numbers::Seen => long && number.abs() >= TWO_TO_53,
            Numbers::Exact | Numbers::Signed | Numbers::Unsigned => long,
        };
        if lost {
            return Err(E::custom(format_args!(
                "a number near {text} may have lost digits before it came here: read the text with \
                 `parse`, or turn on the feature `raw_value` of serde_json"
            )));
        }
        self.push(text)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.push(Value::from(text))
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.push("null")
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.push("null")
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<(), A::Error> {
        self.0.push('[');
        let mut first = true;
        loop {
            let end = self.0.len();
            if !first {
                self.0.push(',');
            }
            first = false;
            if items.next_element_seed(self.again())?.is_none() {
                self.0.truncate(end);
                self.0.push(']');
                return Ok(());
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let first = map.next_key()?;
        self.members(first, map)
    }
}
