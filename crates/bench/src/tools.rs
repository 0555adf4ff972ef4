//! The tools that measuring needs.

use anyhow::{Result, bail};
use conformance::programs::{Dotnet, Node, Toolchain, in_ci};

/// Node, or nothing after saying that everything about TypeScript is skipped.
///
/// # Errors
/// It is needed, as in CI, or it is there and does not work.
pub(super) fn node() -> Result<Option<Node>> {
    found("TYPESCRIPT", Node::find())
}

/// A .NET SDK, or nothing after saying that everything about C# is skipped.
///
/// # Errors
/// It is needed, as in CI, or it is there and does not work.
pub(super) fn dotnet() -> Result<Option<Dotnet>> {
    found("C#", Dotnet::find())
}

fn found<T>(language: &str, tools: Result<Toolchain<T>>) -> Result<Option<T>> {
    match tools? {
        Toolchain::Found(tools) => Ok(Some(tools)),
        Toolchain::Absent(why) if in_ci() => bail!("{language}: {why}"),
        Toolchain::Absent(why) => {
            println!("SKIPPED EVERYTHING ABOUT {language}\n        {why}");
            Ok(None)
        }
    }
}
