//! Constants: the type of what has one value only.

use crate::markdown::code;
use crate::model::Scalar;
use crate::rust::text::{Source, literal};

pub(super) fn constant(out: &mut Source, ident: &str, value: &Scalar) {
    let (ty, kind, value) = match value {
        Scalar::String(text) => ("&'static str", "text", literal(text)),
        Scalar::Integer(integer) => {
            let ty = if i64::try_from(*integer).is_ok() { "i64" } else { "i128" };
            (ty, ty, integer.to_string())
        }
        Scalar::Boolean(boolean) => ("bool", "bool", boolean.to_string()),
    };
    out.line("");
    out.comment(&format!("Always {}.", code(&value)));
    out.line("#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]");
    out.line(&format!("pub struct {ident};"));
    out.line("");
    out.open(&format!("impl {ident} {{"));
    out.line("/// The value as it is written.");
    out.assign(&format!("pub const VALUE: {ty}"), &value);
    out.close("}");
    out.line("");
    out.line(&format!("runtime::constant!({ident}: {kind});"));
}
