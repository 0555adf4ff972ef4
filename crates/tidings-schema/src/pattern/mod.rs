//! Regular expressions of schemas: ECMA 262 with the flag `u`, as JSON Schema recommends, read once and made into one
//! automaton that the readers of every language run.
//!
//! The way through: the text becomes an expression over sets of code points (`syntax`, `set`, `property`); characters
//! that the expression does not tell apart become one class (`classes`); an automaton over the classes is built
//! (`nfa`, `dfa`) and made minimal (`minimize`). A pattern matches where it matches anywhere in the text, as
//! `RegExp.prototype.test` does. It works on code points: half of a surrogate pair is a character of its own.
//!
//! What no automaton decides (look-around, references to groups), what ECMA 262 refuses, and what would be too large is
//! [`Unsupported`], and no reader checks it: [`enforced`] is a schema without it.

mod classes;
mod dfa;
mod enforced;
mod minimize;
mod nfa;
mod property;
mod set;
mod shown;
mod spell;
mod syntax;
mod unsupported;

pub(crate) use self::enforced::warning;
pub use self::enforced::{LeftOut, enforced};
pub use self::minimize::Automaton;
pub(crate) use self::spell::in_rust;
pub use self::unsupported::Unsupported;

/// A pattern that every reader checks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// As the schema spells it.
    pub source: String,
    /// A spelling that `new RegExp(…, "u")` takes: without the escapes that it refuses, and that stand for the escaped
    /// character everywhere else (`\-`, `\@`).
    pub strict: String,
    /// Decides whether a text matches.
    pub automaton: Automaton,
}

impl Pattern {
    /// Compiles a pattern.
    ///
    /// # Errors
    /// What about the pattern readers cannot check.
    pub fn compile(source: &str) -> Result<Self, Unsupported> {
        let expression = syntax::parse(source)?;
        let alphabet = classes::Alphabet::of(&expression.root)?;
        let nfa = nfa::Nfa::of(&expression.root, &alphabet)?;
        let states = dfa::states(&nfa, &alphabet)?;
        let automaton = minimize::automaton(&states, &alphabet)?;
        Ok(Self { source: source.to_owned(), strict: expression.strict, automaton })
    }

    /// As messages show it: at most 200 characters, and nothing that controls a terminal.
    #[must_use]
    pub fn shown(&self) -> String {
        shown::shown(&self.source)
    }

    /// Whether the pattern matches somewhere in a text; in time that grows with the text alone.
    #[must_use]
    pub fn is_match(&self, text: &str) -> bool {
        self.automaton.is_match(text)
    }
}

#[cfg(test)]
mod tests;
