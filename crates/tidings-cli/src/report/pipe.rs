//! Output to whoever reads it, for as long as they do.

use std::io::{self, ErrorKind, Write};

/// Drops what is written after the other end of a pipe was closed, as `head` does: what a command found, and its exit
/// status, do not depend on how much of it somebody reads.
pub(crate) struct UntilClosed<W> {
    inner: W,
    is_closed: bool,
}

impl<W: Write> UntilClosed<W> {
    pub(crate) fn new(inner: W) -> Self {
        Self { inner, is_closed: false }
    }

    fn unless_closed<T>(&mut self, done: T, write: impl FnOnce(&mut W) -> io::Result<T>) -> io::Result<T> {
        if self.is_closed {
            return Ok(done);
        }
        match write(&mut self.inner) {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {
                self.is_closed = true;
                Ok(done)
            }
            result => result,
        }
    }
}

impl<W: Write> Write for UntilClosed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.unless_closed(bytes.len(), |inner| inner.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.unless_closed((), W::flush)
    }
}

#[cfg(test)]
mod tests {
    use std::io::{self, Write};

    use super::UntilClosed;

    struct Failing(io::ErrorKind);

    impl Write for Failing {
        fn write(&mut self, _bytes: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Err(self.0.into())
        }
    }

    #[test]
    fn only_a_closed_pipe_is_no_error() {
        let mut closed = UntilClosed::new(Failing(io::ErrorKind::BrokenPipe));
        closed.write_all(b"a").expect("nobody reads it");
        closed.flush().expect("nobody reads it");
        let mut full = UntilClosed::new(Failing(io::ErrorKind::StorageFull));
        assert_eq!(full.write_all(b"a").expect_err("the disk is full").kind(), io::ErrorKind::StorageFull);
    }
}
