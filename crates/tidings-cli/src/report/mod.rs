//! What people read: diagnostics, the summary, progress.

mod paint;
mod pipe;
mod pointer;
mod progress;
mod render;
mod summary;

pub use paint::Paint;
pub(crate) use paint::clean;
pub(crate) use pipe::UntilClosed;
pub(crate) use pointer::locate;
pub(crate) use progress::Progress;
pub(crate) use render::{Sources, count, render, shown_place};
pub(crate) use summary::{plural, summary};
