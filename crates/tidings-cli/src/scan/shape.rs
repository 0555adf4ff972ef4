//! Where a node of an event's schema was declared: the line of the field, of the variant, or of the type.
//!
//! Only what the sources say plainly is followed. Where they do not, the nearest place that is certain is given.

use serde_json::Value;
use tidings_schema::pointer::definition;
use tidings_schema::{Place, TypeFacts};

/// How many references are followed at one place of a pointer: a chain of them may be a circle.
const REFERENCES: usize = 100;

/// How deep fields may be flattened into one another.
const DEEPEST: usize = 8;

/// The structs and enums of a workspace.
#[derive(Clone, Debug, Default)]
pub struct Shapes {
    pub(super) types: Vec<Shape>,
}

/// A struct or an enum.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    /// The package that declares it, by its position in the workspace.
    pub(super) package: usize,
    /// As `file!` gives it, with `/`.
    pub(super) file: String,
    /// The identifier, and what `rename` makes of it.
    pub(super) names: Vec<String>,
    /// What `#[event(…)]` says: name and version.
    pub(super) event: Option<(String, u32)>,
    pub(super) at: At,
    pub(super) parts: Vec<Part>,
    /// What its tokens show of its JSON.
    pub(super) facts: Option<TypeFacts>,
    /// Its type parameters.
    pub(super) parameters: Vec<String>,
}

/// Line and column, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct At {
    pub(super) line: u32,
    pub(super) column: u32,
}

/// A field or a variant.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// As it stands on the wire; a variant also by its identifier, which is its schema's title.
    pub(super) names: Vec<String>,
    pub(super) at: At,
    /// The types it is made of, the outermost first: `Option`, `Vec`, `Address`.
    pub(super) types: Vec<String>,
    /// Whether its fields stand beside it.
    pub(super) flattened: bool,
    /// The fields of a variant.
    pub(super) parts: Vec<Part>,
}

/// Where a walk along a pointer has come to.
struct Walk<'s> {
    shapes: &'s Shapes,
    /// The event's own type.
    event: &'s Shape,
    /// The fields or variants that a next step may name, and whose file they stand in.
    inside: Option<(&'s Shape, &'s [Part])>,
    found: (&'s str, At),
}

impl Shapes {
    pub(super) fn add(&mut self, shapes: impl IntoIterator<Item = Shape>) {
        self.types.extend(shapes);
    }

    /// Where the node of an event's schema was declared; none where no source declares the event.
    pub fn place(&self, schema: &Value, pointer: &str) -> Option<Place> {
        let event = self.event(schema)?;
        let mut walk =
            Walk { shapes: self, event, inside: Some((event, &event.parts)), found: (&event.file, event.at) };
        walk.along(schema, pointer);
        let (file, at) = walk.found;
        Some(Place::Source { file: file.to_owned(), line: at.line, column: at.column })
    }

    /// The names of the fields at a node of an event's schema, in declared order; none where the sources do not tell.
    pub fn order(&self, schema: &Value, pointer: &str) -> Vec<String> {
        let Some(event) = self.event(schema) else { return Vec::new() };
        let mut walk =
            Walk { shapes: self, event, inside: Some((event, &event.parts)), found: (&event.file, event.at) };
        walk.along(schema, pointer);
        let mut names = Vec::new();
        if let Some((shape, parts)) = walk.inside {
            self.fields(shape, parts, 0, &mut names);
        }
        names
    }

    /// Fields by their names on the wire, and in a flattened one's place those of what it holds.
    fn fields(&self, shape: &Shape, parts: &[Part], depth: usize, names: &mut Vec<String>) {
        for part in parts {
            let held = part.flattened.then(|| self.held(part, shape)).flatten();
            match held {
                Some(held) if depth < DEEPEST => {
                    self.fields(held, &held.parts, depth + 1, names);
                    for variant in &held.parts {
                        self.fields(held, &variant.parts, depth + 1, names);
                    }
                }
                _ => names.extend(part.names.first().cloned()),
            }
        }
    }

    fn event(&self, schema: &Value) -> Option<&Shape> {
        let about = schema.get("x-tidings")?;
        let name = about.get("name")?.as_str()?;
        let version = u32::try_from(about.get("version")?.as_u64()?).ok()?;
        let mut found = self.types.iter().filter(|shape| {
            shape.event.as_ref().is_some_and(|(own, number)| own == name && *number == version)
        });
        let first = found.next()?;
        // Two that say so are under different `cfg`s; which one counts, the sources do not tell.
        found.next().is_none().then_some(first)
    }

    /// A type by its name, as seen from another: of the same file, or the only one of the package.
    pub(super) fn named(&self, name: &str, from: &Shape) -> Option<&Shape> {
        let only = |near: &dyn Fn(&Shape) -> bool| {
            let mut found =
                self.types.iter().filter(|shape| near(shape) && shape.names.iter().any(|own| own == name));
            found.next().filter(|_| found.next().is_none())
        };
        only(&|shape| shape.file == from.file).or_else(|| only(&|shape| shape.package == from.package))
    }

    /// The type that a field holds.
    fn held(&self, part: &Part, from: &Shape) -> Option<&Shape> {
        part.types.iter().find_map(|name| self.named(name, from))
    }
}

impl<'s> Walk<'s> {
    fn along(&mut self, schema: &'s Value, pointer: &str) {
        let tokens: Vec<String> =
            pointer.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~")).collect();
        let mut node = schema;
        let mut tokens = tokens.iter();
        while let Some(token) = tokens.next() {
            node = self.referred(schema, node, token);
            let next = node.get(token.as_str());
            let Some(inner) = next.or_else(|| node.get(token.parse::<usize>().ok()?)) else { return };
            node = inner;
            match token.as_str() {
                "$defs" | "definitions" => {
                    let Some(name) = tokens.next() else { return };
                    self.definition(name);
                    let Some(inner) = node.get(name) else { return };
                    node = inner;
                }
                "properties" => {
                    let Some(name) = tokens.next() else { return };
                    self.part(name);
                    let Some(inner) = node.get(name) else { return };
                    node = inner;
                }
                "required" => {
                    let index = tokens.next().and_then(|index| index.parse::<usize>().ok());
                    if let Some(name) = index.and_then(|index| node.get(index)).and_then(Value::as_str) {
                        self.part(name);
                    }
                    return;
                }
                "oneOf" | "anyOf" | "enum" => {
                    let index = tokens.next().and_then(|index| index.parse::<usize>().ok());
                    let Some(inner) = index.and_then(|index| node.get(index)) else { return };
                    node = inner;
                    self.variant(node);
                }
                _ => {}
            }
        }
    }

    /// The node itself, or what it refers to where only that has the step.
    fn referred(&mut self, schema: &'s Value, node: &'s Value, token: &str) -> &'s Value {
        let mut node = node;
        for _ in 0..REFERENCES {
            let Some(reference) = node.get("$ref").and_then(Value::as_str) else { break };
            if node.get(token).is_some() {
                break;
            }
            if reference == "#" {
                self.inside = Some((self.event, &self.event.parts));
                node = schema;
                continue;
            }
            let target =
                definition(reference).and_then(|name| Some((schema.get("$defs")?.get(&name)?, name)));
            let Some((inner, name)) = target else { break };
            let shape = self.shapes.named(&name, self.event);
            self.inside = shape.map(|shape| (shape, &shape.parts[..]));
            node = inner;
        }
        node
    }

    fn definition(&mut self, name: &str) {
        let shape = self.shapes.named(name, self.event);
        self.inside = shape.map(|shape| (shape, &shape.parts[..]));
        if let Some(shape) = shape {
            self.found = (&shape.file, shape.at);
        }
    }

    /// Goes to a field.
    fn part(&mut self, name: &str) {
        let found = self.inside.and_then(|(shape, parts)| self.field(shape, parts, name, 0));
        self.inside = found.and_then(|(shape, part)| {
            self.found = (&shape.file, part.at);
            self.shapes.held(part, shape).map(|held| (held, &held.parts[..]))
        });
    }

    /// A field by its name, also of what is flattened into the fields.
    fn field(
        &self,
        shape: &'s Shape,
        parts: &'s [Part],
        name: &str,
        depth: usize,
    ) -> Option<(&'s Shape, &'s Part)> {
        if let Some(part) = parts.iter().find(|part| part.names.iter().any(|own| own == name)) {
            return Some((shape, part));
        }
        if depth > DEEPEST {
            return None;
        }
        parts.iter().filter(|part| part.flattened).find_map(|part| {
            let held = self.shapes.held(part, shape)?;
            self.field(held, &held.parts, name, depth + 1)
        })
    }

    /// Goes to the variant that a branch of a union or a value of an enum stands for.
    fn variant(&mut self, branch: &'s Value) {
        // A union may be the only thing that a field adds, as in `anyOf: [{$ref}, {type: null}]`: that is no variant.
        let Some((shape, parts)) = self.inside else { return };
        let wanted = names(branch);
        let found =
            parts.iter().find(|part| part.names.iter().any(|own| wanted.iter().any(|name| name == own)));
        if let Some(part) = found {
            self.found = (&shape.file, part.at);
            let held = self.shapes.held(part, shape);
            self.inside = Some(match held {
                Some(held) if part.parts.is_empty() => (held, &held.parts),
                _ => (shape, &part.parts),
            });
        }
    }
}

/// What may be the name of the variant that a branch stands for, the likeliest first.
fn names(branch: &Value) -> Vec<&str> {
    let mut names = Vec::new();
    names.extend(branch.as_str());
    names.extend(branch.get("const").and_then(Value::as_str));
    names.extend(branch.get("title").and_then(Value::as_str));
    if let Some(properties) = branch.get("properties").and_then(Value::as_object) {
        // Internally and adjacently tagged: a property with a constant.
        names
            .extend(properties.values().filter_map(|property| property.get("const").and_then(Value::as_str)));
        // Externally tagged: the only property.
        if let (1, Some(name)) = (properties.len(), properties.keys().next()) {
            names.push(name);
        }
    }
    names
}
