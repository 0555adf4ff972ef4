//! `@acme/{component}-events`: package names with a place for the component.

use tidings_codegen::model::Name;

use super::nearest;

/// A package name with placeholders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    parts: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Text(String),
    Kebab,
    Pascal,
    Snake,
}

const PLACEHOLDERS: [(&str, Part); 3] =
    [("component", Part::Kebab), ("Component", Part::Pascal), ("component_", Part::Snake)];

/// What is wrong with a template, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// The byte in the template where it is.
    pub(crate) offset: usize,
    pub(crate) message: String,
    pub(crate) help: String,
}

impl Template {
    /// Reads a template; all its faults, or the template.
    pub(crate) fn parse(text: &str) -> Result<Self, Vec<Fault>> {
        let mut parts = Vec::new();
        let mut faults = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            let offset = text.len() - rest.len();
            let brace = rest.find(['{', '}']).unwrap_or(rest.len());
            let (literal, after) = rest.split_at(brace);
            if !literal.is_empty() {
                parts.push(Part::Text(literal.to_owned()));
            }
            let Some(after_brace) = after.strip_prefix('{') else {
                if after.starts_with('}') {
                    faults.push(Fault {
                        offset: offset + brace,
                        message: "a `}` without its `{`".to_owned(),
                        help: "write a placeholder as `{component}`".to_owned(),
                    });
                }
                rest = after.get(1..).unwrap_or("");
                continue;
            };
            let Some((placeholder, tail)) = after_brace.split_once('}') else {
                faults.push(Fault {
                    offset: offset + brace,
                    message: "a `{` without its `}`".to_owned(),
                    help: "write a placeholder as `{component}`".to_owned(),
                });
                break;
            };
            match PLACEHOLDERS.iter().find(|(name, _)| *name == placeholder) {
                Some((_, part)) => parts.push(part.clone()),
                None => faults.push(Fault {
                    offset: offset + brace,
                    message: format!("unknown placeholder `{{{placeholder}}}`"),
                    help: nearest(placeholder, PLACEHOLDERS.iter().map(|(name, _)| *name)).map_or_else(
                        || "use `{component}` (kebab-case), `{Component}` (PascalCase) or `{component_}` (snake_case)".to_owned(),
                        |near| format!("did you mean `{{{near}}}`?"),
                    ),
                }),
            }
            rest = tail;
        }
        if faults.is_empty() { Ok(Self { parts }) } else { Err(faults) }
    }

    /// The text before the first placeholder, without its last word: `@acme/`, `Acme.`, `acme-`.
    pub(crate) fn prefix(&self) -> &str {
        match self.parts.as_slice() {
            [Part::Text(text), _, ..] => {
                text.rfind(['/', '.', '-', '_']).and_then(|end| text.get(..=end)).unwrap_or("")
            }
            _ => "",
        }
    }

    /// The name for a component.
    pub fn fill(&self, component: &Name) -> String {
        self.parts
            .iter()
            .map(|part| match part {
                Part::Text(text) => text.clone(),
                Part::Kebab => component.kebab(),
                Part::Pascal => component.pascal(),
                Part::Snake => component.snake(),
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_take_the_components_words() {
        let name = Name::new("orderBook");
        for (template, filled) in [
            ("@acme/{component}-events", "@acme/order-book-events"),
            ("Acme.{Component}.Events", "Acme.OrderBook.Events"),
            ("{component_}_events", "order_book_events"),
            ("plain", "plain"),
        ] {
            assert_eq!(Template::parse(template).expect(template).fill(&name), filled);
        }
    }

    #[test]
    fn all_faults_at_once() {
        let faults = Template::parse("a}{compnent}-{x}{").expect_err("four faults");
        let said: Vec<_> = faults.iter().map(|fault| (fault.offset, fault.message.as_str())).collect();
        assert_eq!(
            said,
            [
                (1, "a `}` without its `{`"),
                (2, "unknown placeholder `{compnent}`"),
                (13, "unknown placeholder `{x}`"),
                (16, "a `{` without its `}`"),
            ]
        );
        assert_eq!(faults[1].help, "did you mean `{component}`?");
    }
}
