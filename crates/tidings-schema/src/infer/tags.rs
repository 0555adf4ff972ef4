//! Properties that may tell objects apart.

/// A property of few texts.
#[derive(Clone, Debug, Default)]
pub(super) struct Tag {}
