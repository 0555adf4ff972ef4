//! The programs that read one document, one a language: built around the package that is generated now.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::read::{self, tsc};
use conformance::programs::{Dotnet, Node, run, spelled, workspace_root};
use conformance::{BUILT, mirror};

/// How a document was read.
#[derive(Clone, Copy, Deserialize)]
#[serde(untagged)]
pub(super) enum Reading {
    /// To its end.
    Read {
        /// Nanoseconds, the fastest time.
        best: f64,
        /// How many faults were found.
        faults: usize,
    },
    /// It took too long.
    Stopped,
}

/// A program that reads the document that it is given.
pub(super) struct Driver {
    command: Box<dyn Fn() -> Command>,
}

impl Driver {
    /// Has it read a document, and stops it where that takes longer than the limit.
    ///
    /// # Errors
    /// The program fails, or says nothing that is known.
    pub(super) fn read(&self, document: &Path, limit: Duration) -> Result<Reading> {
        let mut command = (self.command)();
        command.arg(document).stdin(Stdio::null()).stdout(Stdio::piped());
        let mut child = command.spawn().with_context(|| spelled(&command))?;
        let started = Instant::now();
        while child.try_wait()?.is_none() {
            if started.elapsed() > limit {
                child.kill()?;
                child.wait()?;
                return Ok(Reading::Stopped);
            }
            sleep(Duration::from_millis(5));
        }
        let output = child.wait_with_output()?;
        ensure!(output.status.success(), "{}: {}", spelled(&command), output.status);
        Ok(serde_json::from_slice(&output.stdout)?)
    }
}

fn source(language: &str) -> PathBuf {
    workspace_root().join("tests/bench/hostile").join(language)
}

/// # Errors
/// Something does not build.
pub(super) fn typescript(node: &Node, folder: &Path, package: &Path) -> Result<Driver> {
    mirror(&source("typescript"), folder, &BUILT)?;
    read::install(node, &workspace_root().join("tests/bench/typescript"), folder)?;
    read::install_package(folder, package, folder, "hostile-events")?;
    run(&mut tsc(folder, folder))?;
    let folder = folder.to_owned();
    Ok(Driver { command: Box::new(move || Node::script(&folder, "built/hostile.js")) })
}

/// # Errors
/// Something does not build.
pub(super) fn csharp(dotnet: Dotnet, folder: &Path, package: &Path) -> Result<Driver> {
    read::build_csharp(&dotnet, &source("csharp"), folder, package, "Hostile.csproj")?;
    let folder = folder.to_owned();
    Ok(Driver {
        command: Box::new(move || {
            let mut command = dotnet.dotnet(&folder, &folder.join("restored"));
            command.arg("bin/Release/net10.0/Hostile.dll");
            command
        }),
    })
}

/// # Errors
/// Something does not build.
pub(super) fn rust(folder: &Path, package: &Path) -> Result<Driver> {
    let program = read::build_rust(&source("rust"), folder, package, "hostile")?;
    Ok(Driver { command: Box::new(move || Command::new(&program)) })
}
