//! Writing source code: lines and indentation, nothing else.

/// Source code that grows line by line.
#[derive(Debug)]
pub(crate) struct Text {
    out: String,
    step: &'static str,
    depth: usize,
}

impl Text {
    /// Nothing yet; `step` is one level of indentation.
    pub(crate) fn new(step: &'static str) -> Self {
        Self { out: String::new(), step, depth: 0 }
    }

    /// A line at the present indentation; lines inside `line` are indented alike, empty ones not at all.
    pub(crate) fn line(&mut self, line: impl AsRef<str>) {
        for line in line.as_ref().split('\n') {
            if !line.is_empty() {
                for _ in 0..self.depth {
                    self.out.push_str(self.step);
                }
                self.out.push_str(line);
            }
            self.out.push('\n');
        }
    }

    /// An empty line, unless the text is empty or ends with one.
    pub(crate) fn blank(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    /// A line, and what `inside` writes one level deeper.
    pub(crate) fn block(&mut self, open: impl AsRef<str>, close: &str, inside: impl FnOnce(&mut Self)) {
        self.nest(open, inside);
        self.line(close);
    }

    /// The same, without a line that closes it.
    pub(crate) fn nest(&mut self, open: impl AsRef<str>, inside: impl FnOnce(&mut Self)) {
        self.line(open);
        self.depth += 1;
        inside(self);
        self.depth -= 1;
    }

    /// How many columns the indentation takes.
    pub(crate) fn column(&self) -> usize {
        self.depth * self.step.len()
    }

    /// Everything that was written.
    pub(crate) fn finish(self) -> String {
        self.out
    }
}

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn indents_what_is_inside_and_leaves_empty_lines_empty() {
        let mut text = Text::new("  ");
        text.blank();
        text.block("a {", "}", |text| {
            text.line("b\n\nc");
            text.block("d {", "}", |text| text.line("e"));
        });
        text.blank();
        text.blank();
        text.line("f");
        assert_eq!(text.finish(), "a {\n  b\n\n  c\n  d {\n    e\n  }\n}\n\nf\n");
    }
}
