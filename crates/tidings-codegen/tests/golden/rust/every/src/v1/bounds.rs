use super::Scale;
use crate::runtime;

/// `Bounds`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Bounds {
    /// The property `above`.
    pub above: Option<f64>,
    /// The property `below`.
    pub below: Option<f64>,
    /// The property `between`.
    pub between: Option<f64>,
    /// The property `share`.
    pub share: Option<f64>,
    /// The property `angle`.
    pub angle: Option<f64>,
    /// The property `fractions`.
    pub fractions: Option<f64>,
    /// The property `least`.
    pub least: Option<f64>,
    /// The property `most`.
    pub most: Option<f64>,
    /// The property `decimal`.
    pub decimal: Option<crate::Decimal>,
    /// The property `nullable`.
    pub nullable: Option<Option<f64>>,
    /// The property `whole`.
    pub whole: Option<i64>,
    /// The property `byte`.
    pub byte: Option<u8>,
    /// The property `from`.
    pub from: Option<crate::Integer>,
    /// The property `to`.
    pub to: Option<crate::Integer>,
    /// The property `scale`.
    pub scale: Option<Scale>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Bounds {
    /// With `above`.
    #[must_use]
    pub fn with_above(mut self, above: f64) -> Self {
        self.above = Some(above);
        self
    }

    /// With `below`.
    #[must_use]
    pub fn with_below(mut self, below: f64) -> Self {
        self.below = Some(below);
        self
    }

    /// With `between`.
    #[must_use]
    pub fn with_between(mut self, between: f64) -> Self {
        self.between = Some(between);
        self
    }

    /// With `share`.
    #[must_use]
    pub fn with_share(mut self, share: f64) -> Self {
        self.share = Some(share);
        self
    }

    /// With `angle`.
    #[must_use]
    pub fn with_angle(mut self, angle: f64) -> Self {
        self.angle = Some(angle);
        self
    }

    /// With `fractions`.
    #[must_use]
    pub fn with_fractions(mut self, fractions: f64) -> Self {
        self.fractions = Some(fractions);
        self
    }

    /// With `least`.
    #[must_use]
    pub fn with_least(mut self, least: f64) -> Self {
        self.least = Some(least);
        self
    }

    /// With `most`.
    #[must_use]
    pub fn with_most(mut self, most: f64) -> Self {
        self.most = Some(most);
        self
    }

    /// With `decimal`.
    #[must_use]
    pub fn with_decimal(mut self, decimal: crate::Decimal) -> Self {
        self.decimal = Some(decimal);
        self
    }

    /// With `nullable`.
    #[must_use]
    pub fn with_nullable(mut self, nullable: Option<f64>) -> Self {
        self.nullable = Some(nullable);
        self
    }

    /// With `whole`.
    #[must_use]
    pub fn with_whole(mut self, whole: i64) -> Self {
        self.whole = Some(whole);
        self
    }

    /// With `byte`.
    #[must_use]
    pub fn with_byte(mut self, byte: u8) -> Self {
        self.byte = Some(byte);
        self
    }

    /// With `from`.
    #[must_use]
    pub fn with_from(mut self, from: crate::Integer) -> Self {
        self.from = Some(from);
        self
    }

    /// With `to`.
    #[must_use]
    pub fn with_to(mut self, to: crate::Integer) -> Self {
        self.to = Some(to);
        self
    }

    /// With `scale`.
    #[must_use]
    pub fn with_scale(mut self, scale: Scale) -> Self {
        self.scale = Some(scale);
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

runtime::record!(Bounds {
    above: optional "above" as runtime::Limited<f64, rules::Above>,
    below: optional "below" as runtime::Limited<f64, rules::Below>,
    between: optional "between" as runtime::Limited<f64, rules::Between>,
    share: optional "share" as runtime::Limited<f64, rules::Share>,
    angle: optional "angle" as runtime::Limited<f64, rules::Angle>,
    fractions: optional "fractions" as runtime::Limited<f64, rules::Fractions>,
    least: optional "least" as runtime::Limited<f64, rules::Least>,
    most: optional "most" as runtime::Limited<f64, rules::Most>,
    decimal: optional "decimal" as runtime::Limited<crate::Decimal, rules::Decimal>,
    nullable: optional "nullable" as Option<runtime::Limited<f64, rules::Nullable>>,
    whole: optional "whole" as runtime::Int<i64, 1, 9>,
    byte: optional "byte" as runtime::Int<u8, 10, 255>,
    from: optional "from" as runtime::AnyInteger<1, { i128::MAX }>,
    to: optional "to" as runtime::AnyInteger<{ i128::MIN }, -1>,
    scale: optional "scale" as Scale,
    ..extra: runtime::Anything
});

impl Bounds {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for Bounds {
    const NAME: &'static str = "every.bounds";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "bounds@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-bounds/v1.schema.json");
}

mod rules {
    use crate::runtime;

    runtime::limits!(Above {
        minimum: exclusive "0" as 0.0;
    });

    runtime::limits!(Angle {
        minimum: inclusive "0" as 0.0;
        maximum: exclusive "360" as 360.0;
    });

    runtime::limits!(Below {
        maximum: exclusive "10" as 10.0;
    });

    runtime::limits!(Between {
        minimum: exclusive "0" as 0.0;
        maximum: exclusive "1" as 1.0;
    });

    runtime::limits!(Decimal {
        minimum: exclusive "-0.99" as -0.99;
        maximum: exclusive "0.99" as 0.99;
    });

    runtime::limits!(Fractions {
        minimum: inclusive "-0.5" as -0.5;
        maximum: inclusive "0.5" as 0.5;
    });

    runtime::limits!(Least {
        minimum: inclusive "0.001" as 0.001;
    });

    runtime::limits!(Most {
        maximum: inclusive "-0.25" as -0.25;
    });

    runtime::limits!(Nullable {
        minimum: exclusive "0.5" as 0.5;
    });

    runtime::limits!(Share {
        minimum: exclusive "0" as 0.0;
        maximum: inclusive "1" as 1.0;
    });
}
