use std::collections::BTreeMap;

use super::{ArticleCode, EvenNumber, Percent, Point, Price, Share, Tag, Title};
use crate::runtime;

/// Constraints were shown: length, pattern, range, multiples, distinct items, numbers of properties.
///
/// A constraint stands on a type of its own or on a property.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConstraintsShown {
    /// A length, in characters.
    pub title: Title,
    /// A length on the property.
    pub initials: String,
    /// A pattern.
    pub code: ArticleCode,
    /// A pattern that may match anywhere, of at least so many characters.
    pub password: String,
    /// A pattern of alternatives and classes.
    pub pattern: String,
    /// A range that includes its ends.
    pub percent: Percent,
    /// A range that excludes them: between the freezing and the boiling of water.
    pub liquid: f64,
    /// A range of fractions, one end of which is out.
    pub share: Share,
    /// An integer above an end that is out.
    pub small: i8,
    /// A multiple of an integer.
    pub even: EvenNumber,
    /// A multiple of a fraction, decided in decimal digits.
    pub price: Price,
    /// A multiple and a range at once.
    pub step: u8,
    /// A binary number that is a multiple of a fraction.
    pub quarters: f64,
    /// A number of items.
    pub few: Vec<u8>,
    /// Distinct items.
    pub tags: Vec<Tag>,
    /// Distinct records.
    pub points: Vec<Point>,
    /// What is asked of each item.
    pub words: Vec<String>,
    /// A number of properties.
    pub map: BTreeMap<String, Percent>,
    /// A constraint on a value that may be `null`.
    pub nullable: Option<u32>,
    /// A constrained type that may be absent.
    pub optional: Option<Title>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

/// What a [`ConstraintsShown`] cannot be without.
#[derive(Clone, Debug, PartialEq)]
pub struct ConstraintsShownRequired {
    /// See [`ConstraintsShown::title`].
    pub title: Title,
    /// See [`ConstraintsShown::initials`].
    pub initials: String,
    /// See [`ConstraintsShown::code`].
    pub code: ArticleCode,
    /// See [`ConstraintsShown::password`].
    pub password: String,
    /// See [`ConstraintsShown::pattern`].
    pub pattern: String,
    /// See [`ConstraintsShown::percent`].
    pub percent: Percent,
    /// See [`ConstraintsShown::liquid`].
    pub liquid: f64,
    /// See [`ConstraintsShown::share`].
    pub share: Share,
    /// See [`ConstraintsShown::small`].
    pub small: i8,
    /// See [`ConstraintsShown::even`].
    pub even: EvenNumber,
    /// See [`ConstraintsShown::price`].
    pub price: Price,
    /// See [`ConstraintsShown::step`].
    pub step: u8,
    /// See [`ConstraintsShown::quarters`].
    pub quarters: f64,
    /// See [`ConstraintsShown::few`].
    pub few: Vec<u8>,
    /// See [`ConstraintsShown::tags`].
    pub tags: Vec<Tag>,
    /// See [`ConstraintsShown::points`].
    pub points: Vec<Point>,
    /// See [`ConstraintsShown::words`].
    pub words: Vec<String>,
    /// See [`ConstraintsShown::map`].
    pub map: BTreeMap<String, Percent>,
    /// See [`ConstraintsShown::nullable`].
    pub nullable: Option<u32>,
}

impl ConstraintsShown {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: ConstraintsShownRequired) -> Self {
        Self {
            title: required.title,
            initials: required.initials,
            code: required.code,
            password: required.password,
            pattern: required.pattern,
            percent: required.percent,
            liquid: required.liquid,
            share: required.share,
            small: required.small,
            even: required.even,
            price: required.price,
            step: required.step,
            quarters: required.quarters,
            few: required.few,
            tags: required.tags,
            points: required.points,
            words: required.words,
            map: required.map,
            nullable: required.nullable,
            optional: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `title`.
    #[must_use]
    pub fn with_title(mut self, title: Title) -> Self {
        self.title = title;
        self
    }

    /// With `initials`.
    #[must_use]
    pub fn with_initials(mut self, initials: impl Into<String>) -> Self {
        self.initials = initials.into();
        self
    }

    /// With `code`.
    #[must_use]
    pub fn with_code(mut self, code: ArticleCode) -> Self {
        self.code = code;
        self
    }

    /// With `password`.
    #[must_use]
    pub fn with_password(mut self, password: impl Into<String>) -> Self {
        self.password = password.into();
        self
    }

    /// With `pattern`.
    #[must_use]
    pub fn with_pattern(mut self, pattern: impl Into<String>) -> Self {
        self.pattern = pattern.into();
        self
    }

    /// With `percent`.
    #[must_use]
    pub fn with_percent(mut self, percent: Percent) -> Self {
        self.percent = percent;
        self
    }

    /// With `liquid`.
    #[must_use]
    pub fn with_liquid(mut self, liquid: f64) -> Self {
        self.liquid = liquid;
        self
    }

    /// With `share`.
    #[must_use]
    pub fn with_share(mut self, share: Share) -> Self {
        self.share = share;
        self
    }

    /// With `small`.
    #[must_use]
    pub fn with_small(mut self, small: i8) -> Self {
        self.small = small;
        self
    }

    /// With `even`.
    #[must_use]
    pub fn with_even(mut self, even: EvenNumber) -> Self {
        self.even = even;
        self
    }

    /// With `price`.
    #[must_use]
    pub fn with_price(mut self, price: Price) -> Self {
        self.price = price;
        self
    }

    /// With `step`.
    #[must_use]
    pub fn with_step(mut self, step: u8) -> Self {
        self.step = step;
        self
    }

    /// With `quarters`.
    #[must_use]
    pub fn with_quarters(mut self, quarters: f64) -> Self {
        self.quarters = quarters;
        self
    }

    /// With `few`.
    #[must_use]
    pub fn with_few(mut self, few: Vec<u8>) -> Self {
        self.few = few;
        self
    }

    /// With `tags`.
    #[must_use]
    pub fn with_tags(mut self, tags: Vec<Tag>) -> Self {
        self.tags = tags;
        self
    }

    /// With `points`.
    #[must_use]
    pub fn with_points(mut self, points: Vec<Point>) -> Self {
        self.points = points;
        self
    }

    /// With `words`.
    #[must_use]
    pub fn with_words(mut self, words: Vec<String>) -> Self {
        self.words = words;
        self
    }

    /// With `map`.
    #[must_use]
    pub fn with_map(mut self, map: BTreeMap<String, Percent>) -> Self {
        self.map = map;
        self
    }

    /// With `nullable`.
    #[must_use]
    pub fn with_nullable(mut self, nullable: Option<u32>) -> Self {
        self.nullable = nullable;
        self
    }

    /// With `optional`.
    #[must_use]
    pub fn with_optional(mut self, optional: Title) -> Self {
        self.optional = Some(optional);
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

runtime::record!(ConstraintsShown {
    title: required "title" as Title,
    initials: required "initials" as runtime::Text<2, 2>,
    code: required "code" as ArticleCode,
    password: required "password" as runtime::Matching<runtime::Text<8, { usize::MAX }>, rules::Password>,
    pattern: required "pattern" as runtime::Matching<String, rules::Pattern>,
    percent: required "percent" as Percent,
    liquid: required "liquid" as runtime::Limited<f64, rules::Liquid>,
    share: required "share" as Share,
    small: required "small" as runtime::Int<i8, -4, 4>,
    even: required "even" as EvenNumber,
    price: required "price" as Price,
    step: required "step" as runtime::MultipleOf<runtime::Int<u8, 0, 100>, 5>,
    quarters: required "quarters" as runtime::Limited<f64, rules::Quarters>,
    few: required "few" as runtime::Items<u8, 1, 3, false>,
    tags: required "tags" as runtime::Items<Tag, 0, { usize::MAX }, true>,
    points: required "points" as runtime::Items<Point, 0, { usize::MAX }, true>,
    words: required "words" as Vec<runtime::Matching<runtime::Text<1, { usize::MAX }>, rules::Words>>,
    map: required "map" as runtime::Properties<BTreeMap<String, Percent>, 1, 2>,
    nullable: required "nullable" as Option<runtime::Int<u32, 1, 4294967295>>,
    optional: optional "optional" as Title,
    ..extra: runtime::Anything
});

impl ConstraintsShown {
    /// A sample, as the publisher gives it: change what a test is about.
    #[must_use]
    pub fn example() -> Self {
        runtime::example(<Self as crate::Event>::SCHEMA, "/examples")
    }

    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for ConstraintsShown {
    const NAME: &'static str = "showcase.constraints";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "tidings.showcase";
    const DETAIL_TYPE: &'static str = "showcase.constraints@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/showcase-constraints/v1.schema.json");
}

mod rules {
    use crate::runtime;

    runtime::limits!(Liquid {
        minimum: exclusive "0" as 0.0;
        maximum: exclusive "100" as 100.0;
    });

    runtime::pattern!(Password: "[0-9]" {
        classes: 0 => 0, 48 => 1, 58 => 0;
        width: 2;
        next: 0, 1, 1, 1;
        start: 0;
        accepting: 1;
    });

    runtime::pattern!(Pattern: "^(?:[0-9]{4}-[0-9]{2}|[A-ZÆØÅ]+|[^,;]{3})$" {
        classes: 0 => 0, 44 => 1, 45 => 2, 46 => 0, 48 => 3, 58 => 0, 59 => 1, 60 => 0, 65 => 4,
            91 => 0, 197 => 4, 199 => 0, 216 => 4, 217 => 0;
        width: 5;
        next: 0, 0, 0, 0, 0, 2, 0, 2, 3, 9, 4, 0, 4, 4, 4, 4, 0, 4, 5, 4, 11, 0, 11, 11, 11, 11, 0,
            11, 12, 11, 0, 0, 7, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 11, 0, 4, 0, 4, 4, 10, 11, 0, 11, 11,
            13, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 13;
        start: 1;
        accepting: 9;
    });

    runtime::limits!(Quarters {
        multiple_of: "0.25";
    });

    runtime::pattern!(Words: "^[a-z]+$" {
        classes: 0 => 0, 97 => 1, 123 => 0;
        width: 2;
        next: 0, 0, 0, 2, 0, 2;
        start: 1;
        accepting: 2;
    });
}
