use crate::runtime;

/// Names that are no identifiers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OddNames {
    /// A hyphen.
    pub kebab_case: u8,
    /// A blank.
    pub two_words: u8,
    /// A digit first.
    pub _2nd: u8,
    /// A number.
    pub _42: u8,
    /// Dots.
    pub a_b_c: u8,
    /// The dollar sign first.
    pub schema: u8,
    /// The at sign first.
    pub id: u8,
    /// What JSON Pointers escape.
    pub x_y_z: u8,
    /// Quotes and a backslash.
    pub quote_quote_quote: u8,
    /// What templates replace.
    pub x_x_x_0_s: u8,
    /// No ASCII.
    pub årsak: u8,
    /// Two UTF-16 units.
    pub fruit: u8,
    /// A line break and a tabulator.
    pub line_break: u8,
    /// Line separators.
    pub separator_s: u8,
    /// What ends a comment.
    pub summary: u8,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

/// What a [`OddNames`] cannot be without.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OddNamesRequired {
    /// See [`OddNames::kebab_case`].
    pub kebab_case: u8,
    /// See [`OddNames::two_words`].
    pub two_words: u8,
    /// See [`OddNames::_2nd`].
    pub _2nd: u8,
    /// See [`OddNames::_42`].
    pub _42: u8,
    /// See [`OddNames::a_b_c`].
    pub a_b_c: u8,
    /// See [`OddNames::schema`].
    pub schema: u8,
    /// See [`OddNames::id`].
    pub id: u8,
    /// See [`OddNames::x_y_z`].
    pub x_y_z: u8,
    /// See [`OddNames::quote_quote_quote`].
    pub quote_quote_quote: u8,
    /// See [`OddNames::x_x_x_0_s`].
    pub x_x_x_0_s: u8,
    /// See [`OddNames::årsak`].
    pub årsak: u8,
    /// See [`OddNames::fruit`].
    pub fruit: u8,
    /// See [`OddNames::line_break`].
    pub line_break: u8,
    /// See [`OddNames::separator_s`].
    pub separator_s: u8,
    /// See [`OddNames::summary`].
    pub summary: u8,
}

impl OddNames {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: OddNamesRequired) -> Self {
        Self {
            kebab_case: required.kebab_case,
            two_words: required.two_words,
            _2nd: required._2nd,
            _42: required._42,
            a_b_c: required.a_b_c,
            schema: required.schema,
            id: required.id,
            x_y_z: required.x_y_z,
            quote_quote_quote: required.quote_quote_quote,
            x_x_x_0_s: required.x_x_x_0_s,
            årsak: required.årsak,
            fruit: required.fruit,
            line_break: required.line_break,
            separator_s: required.separator_s,
            summary: required.summary,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `kebab_case`.
    #[must_use]
    pub fn with_kebab_case(mut self, kebab_case: u8) -> Self {
        self.kebab_case = kebab_case;
        self
    }

    /// With `two_words`.
    #[must_use]
    pub fn with_two_words(mut self, two_words: u8) -> Self {
        self.two_words = two_words;
        self
    }

    /// With `2nd`.
    #[must_use]
    pub fn with_2nd(mut self, number_2nd: u8) -> Self {
        self._2nd = number_2nd;
        self
    }

    /// With `42`.
    #[must_use]
    pub fn with_42(mut self, number_42: u8) -> Self {
        self._42 = number_42;
        self
    }

    /// With `a_b_c`.
    #[must_use]
    pub fn with_a_b_c(mut self, a_b_c: u8) -> Self {
        self.a_b_c = a_b_c;
        self
    }

    /// With `schema`.
    #[must_use]
    pub fn with_schema(mut self, schema: u8) -> Self {
        self.schema = schema;
        self
    }

    /// With `id`.
    #[must_use]
    pub fn with_id(mut self, id: u8) -> Self {
        self.id = id;
        self
    }

    /// With `x_y_z`.
    #[must_use]
    pub fn with_x_y_z(mut self, x_y_z: u8) -> Self {
        self.x_y_z = x_y_z;
        self
    }

    /// With `quote_quote_quote`.
    #[must_use]
    pub fn with_quote_quote_quote(mut self, quote_quote_quote: u8) -> Self {
        self.quote_quote_quote = quote_quote_quote;
        self
    }

    /// With `x_x_x_0_s`.
    #[must_use]
    pub fn with_x_x_x_0_s(mut self, x_x_x_0_s: u8) -> Self {
        self.x_x_x_0_s = x_x_x_0_s;
        self
    }

    /// With `årsak`.
    #[must_use]
    pub fn with_årsak(mut self, årsak: u8) -> Self {
        self.årsak = årsak;
        self
    }

    /// With `fruit`.
    #[must_use]
    pub fn with_fruit(mut self, fruit: u8) -> Self {
        self.fruit = fruit;
        self
    }

    /// With `line_break`.
    #[must_use]
    pub fn with_line_break(mut self, line_break: u8) -> Self {
        self.line_break = line_break;
        self
    }

    /// With `separator_s`.
    #[must_use]
    pub fn with_separator_s(mut self, separator_s: u8) -> Self {
        self.separator_s = separator_s;
        self
    }

    /// With `summary`.
    #[must_use]
    pub fn with_summary(mut self, summary: u8) -> Self {
        self.summary = summary;
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

runtime::record!(OddNames {
    kebab_case: required "kebab-case" as u8,
    two_words: required "two words" as u8,
    _2nd: required "2nd" as u8,
    _42: required "42" as u8,
    a_b_c: required "a.b.c" as u8,
    schema: required "$schema" as u8,
    id: required "@id" as u8,
    x_y_z: required "x/y~z" as u8,
    quote_quote_quote: required "\"quote\" \\ 'quote' `quote`" as u8,
    x_x_x_0_s: required "${x} #{x} {{x}} {0} %s" as u8,
    årsak: required "årsak" as u8,
    fruit: required "fruit 🍓" as u8,
    line_break: required "line\n\tbreak" as u8,
    separator_s: required "separator\u{2028}\u{2029}s" as u8,
    summary: required "*/ --> </summary>" as u8,
    ..extra: runtime::Anything
});
