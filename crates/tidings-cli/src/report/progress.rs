//! What is being done, when it takes long and somebody watches.

use std::io::{IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

/// Below this nobody wonders.
const PATIENCE: Duration = Duration::from_millis(500);

/// One line on stderr that is written over.
#[derive(Debug)]
pub(crate) struct Progress {
    began: Instant,
    watched: bool,
    shown: bool,
}

impl Progress {
    /// Shown where stderr is a terminal.
    pub(crate) fn new() -> Self {
        Self { began: Instant::now(), watched: std::io::stderr().is_terminal(), shown: false }
    }

    /// Says what comes now.
    pub(crate) fn now(&mut self, what: &str) {
        if self.watched && self.began.elapsed() > PATIENCE {
            self.shown = true;
            let _ = write!(std::io::stderr(), "\r\u{1b}[K{}…", super::clean(what));
        }
    }
}

impl Progress {
    /// Makes room for what is to stay.
    pub(crate) fn clear(&mut self) {
        if std::mem::take(&mut self.shown) {
            let _ = write!(std::io::stderr(), "\r\u{1b}[K");
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}
