//! From byte offsets to lines and columns.

/// Where the lines of a text begin.
#[derive(Debug)]
pub(crate) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { text, starts }
    }

    /// Line and column of an offset, both from 1, the column in characters. An offset past the end
    /// or inside a character counts as the next boundary before it.
    pub(crate) fn locate(&self, offset: usize) -> (u32, u32) {
        let line = self.starts.partition_point(|&start| start <= offset).saturating_sub(1);
        let start = self.starts.get(line).copied().unwrap_or(0);
        let column = self
            .text
            .get(start..)
            .map_or(0, |rest| rest.char_indices().take_while(|(at, _)| start + at < offset).count());
        (u32::try_from(line + 1).unwrap_or(u32::MAX), u32::try_from(column + 1).unwrap_or(u32::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn columns_count_characters() {
        let lines = Lines::new("a\nåb\n");
        assert_eq!(lines.locate(0), (1, 1));
        assert_eq!(lines.locate(2), (2, 1));
        assert_eq!(lines.locate(4), (2, 2));
        assert_eq!(lines.locate(6), (3, 1));
        assert_eq!(lines.locate(99), (3, 1));
    }
}
