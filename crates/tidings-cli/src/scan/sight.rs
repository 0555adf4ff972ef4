//! The declarations in sight of a payload: its own, and those of the types that it names.

use std::collections::BTreeSet;

use tidings_schema::{Declaration, Facts, Form, Place, TypeFacts, ValueFacts};

use super::facts::of_declaration;
use super::shape::{Shape, Shapes};

impl Shapes {
    /// What the declarations show: the payload's as its derive saw it, all others as the sources have them.
    pub(crate) fn facts(&self, declaration: &Declaration) -> Facts {
        let Place::Source { file, .. } = &declaration.place else { return Facts::default() };
        let own = &declaration.payload;
        let from = self.types.iter().find(|shape| shape.file == *file && is(shape, &own.type_name));
        let beside = from.or_else(|| self.types.iter().find(|shape| shape.file == *file));
        let derived = own.declaration.as_deref().and_then(of_declaration);
        let payload = derived.or_else(|| from?.facts.clone());
        let mut facts = Facts::default();
        let mut open: Vec<(TypeFacts, &Shape)> = Vec::new();
        if let (Some(payload), Some(beside)) = (&payload, beside) {
            open.push((payload.clone(), beside));
        }
        let envelope = declaration.envelope.as_ref().zip(beside);
        let envelope = envelope.and_then(|(of, beside)| self.named(&of.type_name, beside));
        if let Some((shape, found)) = envelope.and_then(|shape| Some((shape, shape.facts.as_ref()?))) {
            let mut found = found.clone();
            hold(&mut found, shape, &own.type_name);
            open.push((found.clone(), shape));
            facts.envelope = Some(found);
            facts.types.extend(payload.clone().map(|payload| (own.type_name.clone(), payload)));
        }
        facts.payload = payload;
        let mut places: BTreeSet<(String, u32)> = BTreeSet::new();
        let mut doubtful: BTreeSet<String> = BTreeSet::new();
        while let Some((found, shape)) = open.pop() {
            for name in found.named_types() {
                let Some(inner) = self.named(name, shape).filter(|_| name != own.type_name) else {
                    continue;
                };
                if !places.insert((inner.file.clone(), inner.at.line)) {
                    continue;
                }
                let Some(found) = &inner.facts else { continue };
                // Two types of one name: which one a field has, the tokens do not tell.
                if facts.types.insert(name.to_owned(), found.clone()).is_some() {
                    doubtful.insert(name.to_owned());
                }
                open.push((found.clone(), inner));
            }
        }
        facts.types.retain(|name, _| !doubtful.contains(name));
        facts
    }
}

fn is(shape: &Shape, name: &str) -> bool {
    shape.names.first().is_some_and(|own| own == name)
}

/// The type parameter of an envelope stands for the payload.
fn hold(found: &mut TypeFacts, envelope: &Shape, payload: &str) {
    let Form::Record(fields) = &mut found.form else { return };
    for field in fields {
        if let ValueFacts::Named(name) = &mut field.value
            && envelope.parameters.contains(name)
        {
            payload.clone_into(name);
        }
    }
}
