//! Writing one file, whole or not at all.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use crate::output::staged;
use crate::report::UntilClosed;

/// Makes a file hold a text. A file that does is not touched; a link is followed; what is no file, such as
/// a pipe, is written to, for as long as the other end reads.
pub(super) fn replace(file: &Path, text: &[u8]) -> io::Result<()> {
    match fs::metadata(file) {
        Ok(found) if found.is_dir() => {
            return Err(io::Error::new(io::ErrorKind::IsADirectory, "this is a folder"));
        }
        Ok(found) if !found.is_file() => {
            return UntilClosed::new(fs::OpenOptions::new().write(true).open(file)?).write_all(text);
        }
        Ok(found) => {
            let same = found.len() == text.len() as u64 && fs::read(file)? == text;
            return if same { Ok(()) } else { staged(&fs::canonicalize(file)?, text) };
        }
        Err(_) => {}
    }
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    staged(file, text)
}
