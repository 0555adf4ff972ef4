//! What is said while the tests run, and the sum at the end.

use std::fmt::Display;
use std::time::{Duration, Instant};

use anyhow::Result;

/// Counts and times of everything that ran.
pub(super) struct Report {
    passed: usize,
    skipped: usize,
    failures: Vec<String>,
    steps: Vec<(String, Duration)>,
    started: Instant,
    /// Whether packages are judged as well as built.
    thorough: bool,
}

impl Report {
    pub(super) fn new() -> Self {
        Self {
            passed: 0,
            skipped: 0,
            failures: Vec::new(),
            steps: Vec::new(),
            started: Instant::now(),
            thorough: true,
        }
    }

    /// Of a run that needs the packages built and no judgement of how they are written.
    pub(super) fn of_what_is_needed() -> Self {
        Self { thorough: false, ..Self::new() }
    }

    /// A step: a heading, its checks, and its time in the table at the end.
    pub(super) fn step(&mut self, name: &str, run: impl FnOnce(&mut Self) -> Result<()>) {
        println!("\n== {name}");
        let started = Instant::now();
        if let Err(error) = run(self) {
            self.fail(name, &format!("{error:#}"), started.elapsed());
        }
        self.steps.push((name.to_owned(), started.elapsed()));
    }

    /// One check. What it gives is there for the checks that build on it.
    pub(super) fn check<T>(&mut self, name: impl Display, run: impl FnOnce() -> Result<T>) -> Option<T> {
        let started = Instant::now();
        match run() {
            Ok(value) => {
                self.passed += 1;
                println!("ok      {name}{}", time(started.elapsed()));
                Some(value)
            }
            Err(error) => {
                self.fail(&name.to_string(), &format!("{error:#}"), started.elapsed());
                None
            }
        }
    }

    /// Whether packages are judged as well as built.
    pub(super) fn is_thorough(&self) -> bool {
        self.thorough
    }

    /// A check that nothing builds on. Says whether it went well, or is not asked for in this run.
    pub(super) fn judge<T>(&mut self, name: impl Display, run: impl FnOnce() -> Result<T>) -> bool {
        !self.thorough || self.check(name, run).is_some()
    }

    /// Checks that another program ran and counted.
    pub(super) fn counted(&mut self, name: &str, passed: usize, skipped: usize) {
        self.passed += passed;
        self.skipped += skipped;
        println!("ok      {name}: {passed} passed, {skipped} skipped");
    }

    /// Something that cannot run here.
    pub(super) fn skip(&mut self, name: &str, why: &str) {
        self.skipped += 1;
        println!("SKIPPED {name}\n        {why}");
    }

    pub(super) fn fail(&mut self, name: &str, why: &str, took: Duration) {
        println!("FAILED  {name}{}", time(took));
        for line in why.lines() {
            println!("        {line}");
        }
        self.failures.push(name.to_owned());
    }

    /// Prints times, failures and, alone on the last line, the counts. Says whether all went well.
    pub(super) fn finish(self) -> bool {
        println!("\n== times");
        for (name, took) in &self.steps {
            println!("{:>8.1} s  {name}", took.as_secs_f64());
        }
        println!("{:>8.1} s  in all", self.started.elapsed().as_secs_f64());
        if !self.failures.is_empty() {
            println!("\n== failed");
            for name in &self.failures {
                println!("{name}");
            }
        }
        println!("\n{} passed, {} failed, {} skipped", self.passed, self.failures.len(), self.skipped);
        // A run in which nothing was looked at has shown nothing.
        self.failures.is_empty() && self.passed > 0
    }
}

fn time(took: Duration) -> String {
    if took < Duration::from_millis(100) { String::new() } else { format!("  {:.1} s", took.as_secs_f64()) }
}
