use super::{Change, OldRecord, State};
use crate::runtime;

/// Documentation was shown: Markdown with *emphasis*, `code`, [links](https://example.com/?a=1&b=2), and
///
/// - a list,
/// - of two;
///
/// ```text
/// { "code": "in a block" }
/// ```
///
/// | a | table |
/// | --- | --- |
/// | 1 | \<br/> |
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DocumentationShown {
    /// Ends comments: `*/`, */ and **/, `-->`, `]]>`.
    pub comments: String,
    /// Ends documentation: `</summary>`, \</summary> & \</remarks>, `<see cref="X"/>`, & \<.
    pub xml: String,
    /// Ends text: """, ''', "#, "##, `${x}`, #{x}, {{x}}, %s, \", \\, \n, \u0022, \x22.
    pub quotes: String,
    /// Separates lines:
    /// a line separator,
    /// a paragraph separator,
    /// a next line,
    /// a carriage return, and a form feed\u000c.
    pub lines: String,
    /// Is turned around: \u202eoverride\u202c, and holds nothing: \u200b\ufeff.
    pub directions: String,
    /// Looks like tags: @deprecated, @param {x}, @internal, @ts-ignore, @example.
    pub tags: String,
    /// Looks like directives: eslint-disable, prettier-ignore, #pragma, #\[test\], `#![allow]`, region.
    pub directives: String,
    /// is indented like code
    pub indented: String,
    /// The property `empty`.
    pub empty: String,
    /// The property `none`.
    pub none: String,
    /// Still written, for those who read it. Use `comments`.
    #[deprecated(note = "use `comments`")]
    pub old: String,
    /// On its way out, and may be absent.
    #[deprecated]
    pub older: Option<OldRecord>,
    /// An enum with a value on its way out.
    pub state: State,
    /// A union with a variant on its way out.
    pub change: Change,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

/// What a [`DocumentationShown`] cannot be without.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DocumentationShownRequired {
    /// See [`DocumentationShown::comments`].
    pub comments: String,
    /// See [`DocumentationShown::xml`].
    pub xml: String,
    /// See [`DocumentationShown::quotes`].
    pub quotes: String,
    /// See [`DocumentationShown::lines`].
    pub lines: String,
    /// See [`DocumentationShown::directions`].
    pub directions: String,
    /// See [`DocumentationShown::tags`].
    pub tags: String,
    /// See [`DocumentationShown::directives`].
    pub directives: String,
    /// See [`DocumentationShown::indented`].
    pub indented: String,
    /// See [`DocumentationShown::empty`].
    pub empty: String,
    /// See [`DocumentationShown::none`].
    pub none: String,
    /// See [`DocumentationShown::old`].
    pub old: String,
    /// See [`DocumentationShown::state`].
    pub state: State,
    /// See [`DocumentationShown::change`].
    pub change: Change,
}

impl DocumentationShown {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: DocumentationShownRequired) -> Self {
        Self {
            comments: required.comments,
            xml: required.xml,
            quotes: required.quotes,
            lines: required.lines,
            directions: required.directions,
            tags: required.tags,
            directives: required.directives,
            indented: required.indented,
            empty: required.empty,
            none: required.none,
            old: required.old,
            older: None,
            state: required.state,
            change: required.change,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `comments`.
    #[must_use]
    pub fn with_comments(mut self, comments: impl Into<String>) -> Self {
        self.comments = comments.into();
        self
    }

    /// With `xml`.
    #[must_use]
    pub fn with_xml(mut self, xml: impl Into<String>) -> Self {
        self.xml = xml.into();
        self
    }

    /// With `quotes`.
    #[must_use]
    pub fn with_quotes(mut self, quotes: impl Into<String>) -> Self {
        self.quotes = quotes.into();
        self
    }

    /// With `lines`.
    #[must_use]
    pub fn with_lines(mut self, lines: impl Into<String>) -> Self {
        self.lines = lines.into();
        self
    }

    /// With `directions`.
    #[must_use]
    pub fn with_directions(mut self, directions: impl Into<String>) -> Self {
        self.directions = directions.into();
        self
    }

    /// With `tags`.
    #[must_use]
    pub fn with_tags(mut self, tags: impl Into<String>) -> Self {
        self.tags = tags.into();
        self
    }

    /// With `directives`.
    #[must_use]
    pub fn with_directives(mut self, directives: impl Into<String>) -> Self {
        self.directives = directives.into();
        self
    }

    /// With `indented`.
    #[must_use]
    pub fn with_indented(mut self, indented: impl Into<String>) -> Self {
        self.indented = indented.into();
        self
    }

    /// With `empty`.
    #[must_use]
    pub fn with_empty(mut self, empty: impl Into<String>) -> Self {
        self.empty = empty.into();
        self
    }

    /// With `none`.
    #[must_use]
    pub fn with_none(mut self, none: impl Into<String>) -> Self {
        self.none = none.into();
        self
    }

    /// With `old`.
    #[must_use]
    pub fn with_old(mut self, old: impl Into<String>) -> Self {
        self.old = old.into();
        self
    }

    /// With `older`.
    #[must_use]
    pub fn with_older(mut self, older: OldRecord) -> Self {
        self.older = Some(older);
        self
    }

    /// With `state`.
    #[must_use]
    pub fn with_state(mut self, state: State) -> Self {
        self.state = state;
        self
    }

    /// With `change`.
    #[must_use]
    pub fn with_change(mut self, change: Change) -> Self {
        self.change = change;
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

runtime::record!(DocumentationShown {
    comments: required "comments" as String,
    xml: required "xml" as String,
    quotes: required "quotes" as String,
    lines: required "lines" as String,
    directions: required "directions" as String,
    tags: required "tags" as String,
    directives: required "directives" as String,
    indented: required "indented" as String,
    empty: required "empty" as String,
    none: required "none" as String,
    old: required "old" as String,
    older: optional "older" as OldRecord,
    state: required "state" as State,
    change: required "change" as Change,
    ..extra: runtime::Anything
});

impl DocumentationShown {
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

impl crate::Event for DocumentationShown {
    const NAME: &'static str = "showcase.documentation";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "tidings.showcase";
    const DETAIL_TYPE: &'static str = "showcase.documentation@v1";
    const SCHEMA: &'static str =
        include_str!("../../schemas/showcase-documentation/v1.schema.json");
}
