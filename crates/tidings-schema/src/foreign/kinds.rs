//! Sets of the kinds of JSON values.

use serde_json::Value;

/// A set of kinds. Integers and numbers with a fraction are two kinds; JSON Schema's `number` is both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kinds(u8);

impl Kinds {
    pub(super) const NONE: Self = Self(0);
    pub(super) const NULL: Self = Self(1);
    pub(super) const BOOLEAN: Self = Self(2);
    pub(super) const INTEGER: Self = Self(4);
    pub(super) const FRACTION: Self = Self(8);
    pub(super) const NUMBER: Self = Self(4 | 8);
    pub(super) const STRING: Self = Self(16);
    pub(super) const ARRAY: Self = Self(32);
    pub(super) const OBJECT: Self = Self(64);
    pub(super) const ALL: Self = Self(127);

    /// The kinds that have types of their own, in the order in which a union lists them.
    pub(super) const EACH: [Self; 5] = [Self::OBJECT, Self::ARRAY, Self::STRING, Self::NUMBER, Self::BOOLEAN];

    pub(super) fn of_type(value: &Value) -> Self {
        let one = |name: &Value| match name.as_str() {
            Some("null") => Self::NULL,
            Some("boolean") => Self::BOOLEAN,
            Some("integer") => Self::INTEGER,
            Some("number") => Self::NUMBER,
            Some("string") => Self::STRING,
            Some("array") => Self::ARRAY,
            Some("object") => Self::OBJECT,
            _ => Self::NONE,
        };
        match value {
            Value::Array(names) => names.iter().map(one).fold(Self::NONE, Self::or),
            name => one(name),
        }
    }

    pub(super) fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::NULL,
            Value::Bool(_) => Self::BOOLEAN,
            Value::Number(_) if super::number::whole(value).is_some() => Self::INTEGER,
            Value::Number(number) => {
                // Beyond 128 bits: whether there is a fraction is told by the digits.
                let text = number.to_string();
                if text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
                    || number.as_f64().is_some_and(|number| number.fract() == 0.0)
                {
                    Self::INTEGER
                } else {
                    Self::FRACTION
                }
            }
            Value::String(_) => Self::STRING,
            Value::Array(_) => Self::ARRAY,
            Value::Object(_) => Self::OBJECT,
        }
    }

    pub(super) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(super) fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(super) fn is_none(self) -> bool {
        self.0 == 0
    }

    /// Whether all of `other` are in it.
    pub(super) fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// The kind that a keyword is about.
    pub(super) fn about(keyword: &str) -> Self {
        match keyword {
            "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => Self::NUMBER,
            "minLength" | "maxLength" | "pattern" => Self::STRING,
            "items" | "prefixItems" | "minItems" | "maxItems" | "uniqueItems" | "contains"
            | "minContains" | "maxContains" => Self::ARRAY,
            "properties"
            | "patternProperties"
            | "additionalProperties"
            | "required"
            | "minProperties"
            | "maxProperties"
            | "propertyNames"
            | "dependentRequired"
            | "dependentSchemas" => Self::OBJECT,
            _ => Self::NONE,
        }
    }

    /// What a value of the kind is called beside others, as the reader calls it.
    pub(super) fn word(self) -> &'static str {
        if self == Self::OBJECT {
            "Object"
        } else if self == Self::ARRAY {
            "List"
        } else if self == Self::STRING {
            "Text"
        } else if self == Self::INTEGER {
            "Integer"
        } else if self == Self::BOOLEAN {
            "Boolean"
        } else if self == Self::NULL {
            "Null"
        } else {
            "Number"
        }
    }
}
