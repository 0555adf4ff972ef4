use super::SteppedPrice;
use crate::runtime;

/// `Multiples`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Multiples {
    /// The property `fives`.
    pub fives: Option<i32>,
    /// The property `wide`.
    pub wide: Option<i64>,
    /// The property `any`.
    pub any: Option<crate::Integer>,
    /// The property `ranged`.
    pub ranged: Option<u8>,
    /// The property `cents`.
    pub cents: Option<crate::Decimal>,
    /// The property `double`.
    pub double: Option<f64>,
    /// The property `quarters`.
    pub quarters: Option<f64>,
    /// The property `hundreds`.
    pub hundreds: Option<f64>,
    /// The property `nullable`.
    pub nullable: Option<Option<u8>>,
    /// The property `price`.
    pub price: Option<SteppedPrice>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Multiples {
    /// With `fives`.
    #[must_use]
    pub fn with_fives(mut self, fives: i32) -> Self {
        self.fives = Some(fives);
        self
    }

    /// With `wide`.
    #[must_use]
    pub fn with_wide(mut self, wide: i64) -> Self {
        self.wide = Some(wide);
        self
    }

    /// With `any`.
    #[must_use]
    pub fn with_any(mut self, any: crate::Integer) -> Self {
        self.any = Some(any);
        self
    }

    /// With `ranged`.
    #[must_use]
    pub fn with_ranged(mut self, ranged: u8) -> Self {
        self.ranged = Some(ranged);
        self
    }

    /// With `cents`.
    #[must_use]
    pub fn with_cents(mut self, cents: crate::Decimal) -> Self {
        self.cents = Some(cents);
        self
    }

    /// With `double`.
    #[must_use]
    pub fn with_double(mut self, double: f64) -> Self {
        self.double = Some(double);
        self
    }

    /// With `quarters`.
    #[must_use]
    pub fn with_quarters(mut self, quarters: f64) -> Self {
        self.quarters = Some(quarters);
        self
    }

    /// With `hundreds`.
    #[must_use]
    pub fn with_hundreds(mut self, hundreds: f64) -> Self {
        self.hundreds = Some(hundreds);
        self
    }

    /// With `nullable`.
    #[must_use]
    pub fn with_nullable(mut self, nullable: Option<u8>) -> Self {
        self.nullable = Some(nullable);
        self
    }

    /// With `price`.
    #[must_use]
    pub fn with_price(mut self, price: SteppedPrice) -> Self {
        self.price = Some(price);
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

runtime::record!(Multiples {
    fives: optional "fives" as runtime::MultipleOf<i32, 5>,
    wide: optional "wide" as runtime::MultipleOf<i64, 10>,
    any: optional "any" as runtime::MultipleOf<runtime::AnyInteger<{ i128::MIN }, { i128::MAX }>, 7>,
    ranged: optional "ranged" as runtime::MultipleOf<runtime::Int<u8, 10, 20>, 2>,
    cents: optional "cents" as runtime::Limited<crate::Decimal, rules::Cents>,
    double: optional "double" as runtime::Limited<f64, rules::Double>,
    quarters: optional "quarters" as runtime::Limited<f64, rules::Quarters>,
    hundreds: optional "hundreds" as runtime::Limited<f64, rules::Hundreds>,
    nullable: optional "nullable" as Option<runtime::MultipleOf<u8, 3>>,
    price: optional "price" as SteppedPrice,
    ..extra: runtime::Anything
});

impl Multiples {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for Multiples {
    const NAME: &'static str = "every.multiples";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "multiples@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-multiples/v1.schema.json");
}

mod rules {
    use crate::runtime;

    runtime::limits!(Cents {
        multiple_of: "0.01";
    });

    runtime::limits!(Double {
        multiple_of: "0.01";
    });

    runtime::limits!(Hundreds {
        multiple_of: "100";
    });

    runtime::limits!(Quarters {
        minimum: inclusive "0" as 0.0;
        multiple_of: "0.25";
    });
}
