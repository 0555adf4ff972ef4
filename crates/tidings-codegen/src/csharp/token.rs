//! With which tokens values of a type begin: what tells the variants of many untagged unions apart at once.

use std::collections::BTreeSet;

use super::Context;
use crate::model::{Primitive, Scalar, Tagging, TypeKind, TypeRef, VariantBody};

/// How deep types within types are looked at; a type that is recursive at its start has no end.
const DEEPEST: usize = 8;

/// A member of `JsonTokenType`.
pub(super) type Token = &'static str;

impl Context<'_> {
    /// The tokens of each variant, where no two of them share one.
    pub(super) fn told_apart<'a>(
        &self,
        bodies: impl IntoIterator<Item = &'a VariantBody>,
    ) -> Option<Vec<BTreeSet<Token>>> {
        let mut all = BTreeSet::new();
        let mut each = Vec::new();
        for body in bodies {
            let mut tokens = BTreeSet::new();
            if !self.collect_body(body, &mut tokens, DEEPEST)
                || tokens.iter().any(|token| !all.insert(*token))
            {
                return None;
            }
            each.push(tokens);
        }
        Some(each)
    }

    /// Adds the tokens that a value of a type may begin with; false where that cannot be told.
    fn collect(&self, ty: &TypeRef, tokens: &mut BTreeSet<Token>, depth: usize) -> bool {
        match ty {
            TypeRef::Primitive(Primitive::String(_)) | TypeRef::Constant(Scalar::String(_)) => {
                tokens.insert("String");
            }
            TypeRef::Primitive(Primitive::Integer(_) | Primitive::Number(_))
            | TypeRef::Constant(Scalar::Integer(_)) => {
                tokens.insert("Number");
            }
            TypeRef::Primitive(Primitive::Boolean) | TypeRef::Constant(Scalar::Boolean(_)) => {
                tokens.extend(["True", "False"]);
            }
            TypeRef::Primitive(Primitive::Null) => {
                tokens.insert("Null");
            }
            TypeRef::List(_) | TypeRef::Tuple(_) => {
                tokens.insert("StartArray");
            }
            TypeRef::Map(_) => {
                tokens.insert("StartObject");
            }
            TypeRef::Nullable(inner) => {
                tokens.insert("Null");
                return self.collect(inner, tokens, depth);
            }
            TypeRef::Named(id) => {
                let (Some(kind), Some(depth)) = (self.kind(id), depth.checked_sub(1)) else { return false };
                return self.collect_kind(kind, tokens, depth);
            }
            TypeRef::Any => return false,
        }
        true
    }

    fn collect_kind(&self, kind: &TypeKind, tokens: &mut BTreeSet<Token>, depth: usize) -> bool {
        match kind {
            TypeKind::Record(_) => {
                tokens.insert("StartObject");
            }
            TypeKind::Enum(found) => {
                for value in &found.values {
                    self.collect(&TypeRef::Constant(value.value.clone()), tokens, depth);
                }
                if found.open {
                    tokens.insert("String");
                }
            }
            TypeKind::Alias(inner) => return self.collect(inner, tokens, depth),
            TypeKind::Union(union) => match union.tagging {
                Tagging::Internal { .. } | Tagging::Adjacent { .. } => {
                    tokens.insert("StartObject");
                }
                Tagging::External => tokens.extend(["String", "StartObject"]),
                Tagging::Untagged => {
                    return !union.open
                        && union
                            .variants
                            .iter()
                            .all(|variant| self.collect_body(&variant.body, tokens, depth));
                }
            },
        }
        true
    }

    fn collect_body(&self, body: &VariantBody, tokens: &mut BTreeSet<Token>, depth: usize) -> bool {
        match body {
            VariantBody::Unit => {
                tokens.insert("Null");
                true
            }
            VariantBody::Record(_) => {
                tokens.insert("StartObject");
                true
            }
            VariantBody::Type(ty) => self.collect(ty, tokens, depth),
        }
    }
}
