//! What documentation can say, and what is on its way out.
#![allow(deprecated, reason = "what is deprecated is shown too")]

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tidings::{Event, Factory};

/// # Documentation
///
/// Documentation was shown: Markdown with *emphasis*, `code`, [links](https://example.com/?a=1&b=2 "title"), and
///
/// - a list,
/// - of two;
///
/// ```json
/// { "code": "in a block" }
/// ```
///
/// | a | table |
/// |---|-------|
/// | 1 | <br/> |
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "showcase.documentation", version = 1)]
#[serde(rename_all = "camelCase")]
pub struct DocumentationShown {
    /// Ends comments: `*/`, */ and **/, `-->`, `]]>`.
    pub comments: String,
    /// Ends documentation: `</summary>`, </summary> & </remarks>, `<see cref="X"/>`, &amp; &lt;.
    pub xml: String,
    /// Ends text: """, ''', "#, "##, `${x}`, #{x}, {{x}}, %s, \", \\, \n, \u0022, \x22.
    pub quotes: String,
    #[doc = "Separates lines:\u{2028}a line separator,\u{2029}a paragraph separator,\u{85}a next line,\r\na carriage return, and a form feed\u{c}."]
    pub lines: String,
    #[doc = "Is turned around: \u{202e}override\u{202c}, and holds nothing: \u{200b}\u{feff}."]
    pub directions: String,
    /// Looks like tags: @deprecated, @param {x}, @internal, @ts-ignore, @example.
    pub tags: String,
    /// Looks like directives: eslint-disable, prettier-ignore, #pragma, #[test], `#![allow]`, region.
    pub directives: String,
    ///     is indented like code
    pub indented: String,
    #[schemars(description = "")]
    #[allow(missing_docs, reason = "empty documentation is shown too")]
    pub empty: String,
    // No documentation at all is meant here.
    #[allow(missing_docs, reason = "a property without documentation is shown too")]
    pub none: String,
    /// Still written, for those who read it. Use `comments`.
    #[deprecated(note = "use `comments`")]
    pub old: String,
    /// On its way out, and may be absent.
    #[deprecated]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub older: Option<OldRecord>,
    /// An enum with a value on its way out.
    pub state: State,
    /// A union with a variant on its way out.
    pub change: Change,
}

/// A type on its way out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[deprecated]
pub struct OldRecord {
    /// What it holds.
    pub text: String,
}

/// A state. */ </summary> """
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum State {
    /// In use. */ </summary> """
    Active,
    /// No longer written.
    #[deprecated]
    Dormant,
}

/// A change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Change {
    /// Something was added. */ </summary> """
    Added {
        /// What. */ </summary> """
        what: String,
        /// Why, in the old way.
        #[deprecated]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<String>,
    },
    /// Something was replaced; no longer written.
    #[deprecated]
    Replaced,
}

impl Factory for DocumentationShown {
    fn build() -> Self {
        let text = || "*/ </summary> \"\"\" ${x} \u{2028} <!-- --> ]]> ` \\".to_owned();
        Self {
            comments: text(),
            xml: text(),
            quotes: text(),
            lines: text(),
            directions: text(),
            tags: text(),
            directives: text(),
            indented: text(),
            empty: text(),
            none: text(),
            old: text(),
            older: Some(OldRecord { text: text() }),
            state: State::Active,
            change: Change::Added { what: text(), why: Some(text()) },
        }
    }

    fn samples() -> Vec<Self> {
        let other = Self { older: None, state: State::Dormant, change: Change::Replaced, ..Self::build() };
        vec![Self::build(), other]
    }
}
