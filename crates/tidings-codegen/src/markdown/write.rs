//! Markdown written anew from what a parser found in it.

use std::fmt::Write as _;

use pulldown_cmark::{
    Alignment, CodeBlockKind, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, TextMergeStream,
};
use tidings_schema::visible::{is_hidden, push_escape};

use super::CodeBlocks;
use super::check::{is_web, url_start};
use super::spans::longest_run;

/// Quotations and lists inside each other. Every line begins with the marks of all of them, so that the text would
/// grow with the square of the depth.
const DEEPEST: usize = 12;

/// What descriptions use. Quotes stay as they are typed.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS);

/// The Markdown of a text in one form: code in fences, no HTML, no images, no footnotes, links to web pages only. None
/// where it is nested too deep.
pub(super) fn rewrite(text: &str, blocks: CodeBlocks) -> Option<String> {
    let mut writer = Writer::new(blocks);
    for event in TextMergeStream::new(Parser::new_ext(text, OPTIONS)) {
        writer.event(event);
        if writer.containers.len() > DEEPEST {
            return None;
        }
    }
    writer.paragraph();
    Some(writer.out.trim().to_owned())
}

/// A quotation, or an item of a list.
struct Container {
    /// The mark on its first line, until that is written.
    first: Option<String>,
    /// What the other lines begin with.
    others: String,
}

struct Writer {
    out: String,
    blocks: CodeBlocks,
    containers: Vec<Container>,
    /// The number of the next item of each list; none where they have no numbers.
    lists: Vec<Option<u64>>,
    /// The paragraph, heading or cell that is being written.
    inline: String,
    /// Where each link that is open leads; none where its text stays alone.
    links: Vec<Option<String>>,
    /// The text of a link whose text is its address.
    is_autolink: bool,
    /// The code block that is open: its language and its text.
    code: Option<(String, String)>,
    /// The table that is open.
    table: Option<Vec<Alignment>>,
    cells: Vec<String>,
    /// The label of the footnote whose text comes next.
    label: Option<String>,
    /// Whether a block ended, from which the next one must stand apart.
    is_apart: bool,
    /// Whether nothing was written yet in the innermost container.
    is_fresh: bool,
}

impl Writer {
    fn new(blocks: CodeBlocks) -> Self {
        Self {
            out: String::new(),
            blocks,
            containers: Vec::new(),
            lists: Vec::new(),
            inline: String::new(),
            links: Vec::new(),
            is_autolink: false,
            code: None,
            table: None,
            cells: Vec::new(),
            label: None,
            is_apart: false,
            is_fresh: true,
        }
    }

    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => match &mut self.code {
                Some((_, code)) => code.push_str(&text),
                None => self.text(&text),
            },
            Event::Html(text) | Event::InlineHtml(text) => self.text(&text),
            Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => self.span(&text),
            Event::FootnoteReference(label) => self.text(&format!("[^{label}]")),
            Event::SoftBreak => self.inline.push('\n'),
            Event::HardBreak => self.inline.push_str("\\\n"),
            Event::Rule => {
                self.block();
                // Three hyphens after an item's mark would be one rule with it.
                self.line("***");
            }
            Event::TaskListMarker(done) => self.inline.push_str(if done { "[x] " } else { "[ ] " }),
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph | Tag::HtmlBlock | Tag::Table(_) => {
                self.block();
                if let Tag::Table(alignments) = tag {
                    self.table = Some(alignments);
                } else if let Some(label) = self.label.take() {
                    self.text(&label);
                }
            }
            Tag::Heading { level, .. } => {
                self.block();
                self.inline = format!("{} ", "#".repeat(depth(level)));
            }
            Tag::BlockQuote(_) => {
                self.block();
                self.containers.push(Container { first: None, others: "> ".to_owned() });
                self.is_fresh = true;
            }
            Tag::CodeBlock(kind) => {
                self.block();
                let language = match kind {
                    CodeBlockKind::Fenced(language) => self.blocks.language(&language).to_owned(),
                    CodeBlockKind::Indented => "text".to_owned(),
                };
                self.code = Some((language, String::new()));
            }
            Tag::List(number) => {
                self.paragraph();
                self.lists.push(number);
            }
            Tag::Item => self.item(),
            Tag::FootnoteDefinition(label) => {
                self.paragraph();
                self.label = Some(format!("[^{label}]: "));
            }
            Tag::Emphasis => self.inline.push('*'),
            Tag::Strong => self.inline.push_str("**"),
            Tag::Strikethrough => self.inline.push_str("~~"),
            Tag::Link { link_type, dest_url, .. } => self.link(link_type, &dest_url),
            // Nothing is loaded when somebody reads.
            Tag::Image { dest_url, .. } => self.link(LinkType::Inline, &dest_url),
            Tag::TableHead | Tag::TableRow => self.cells.clear(),
            Tag::TableCell
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Superscript
            | Tag::Subscript
            | Tag::MetadataBlock(_) => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::HtmlBlock | TagEnd::FootnoteDefinition => {
                self.paragraph();
                self.is_apart = true;
            }
            TagEnd::Heading(_) => {
                let mut heading = one_line(&std::mem::take(&mut self.inline));
                // A closing sequence (CommonMark 0.31, section 4.2).
                let words = heading.trim_end_matches('#').len();
                if words < heading.len() && heading.get(..words).is_some_and(|words| words.ends_with(' ')) {
                    heading.insert(words, '\\');
                }
                self.line(&heading);
                self.is_apart = true;
            }
            TagEnd::BlockQuote(_) => {
                self.paragraph();
                self.containers.pop();
                self.is_apart = true;
            }
            TagEnd::CodeBlock => self.code_block(),
            TagEnd::List(_) => {
                self.lists.pop();
                self.is_apart |= self.lists.is_empty();
            }
            TagEnd::Item => {
                self.paragraph();
                // The mark of an item that holds nothing.
                if self.containers.last().is_some_and(|item| item.first.is_some()) {
                    self.line("");
                }
                self.containers.pop();
            }
            TagEnd::Emphasis => self.inline.push('*'),
            TagEnd::Strong => self.inline.push_str("**"),
            TagEnd::Strikethrough => self.inline.push_str("~~"),
            TagEnd::Link | TagEnd::Image => {
                self.is_autolink = false;
                if let Some(Some(url)) = self.links.pop() {
                    self.inline.push_str("](");
                    self.inline.push_str(&url);
                    self.inline.push(')');
                }
            }
            TagEnd::Table => {
                self.table = None;
                self.is_apart = true;
            }
            TagEnd::TableHead => self.row(true),
            TagEnd::TableRow => self.row(false),
            TagEnd::TableCell => {
                let cell = one_line(&std::mem::take(&mut self.inline));
                self.cells.push(cell);
            }
            TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::MetadataBlock(_) => {}
        }
    }

    fn item(&mut self) {
        if self.is_apart {
            self.blank();
        }
        let mark = match self.lists.last_mut() {
            Some(Some(number)) => {
                let mark = format!("{number}. ");
                // Nine digits are the most (CommonMark 0.31, section 5.2).
                *number = (*number + 1).min(999_999_999);
                mark
            }
            Some(None) | None => "- ".to_owned(),
        };
        let others = " ".repeat(mark.len());
        self.containers.push(Container { first: Some(mark), others });
        self.is_fresh = true;
    }

    /// Makes room for a block.
    fn block(&mut self) {
        self.paragraph();
        if !self.is_fresh {
            self.blank();
        }
    }

    fn blank(&mut self) {
        self.is_apart = false;
        self.line("");
    }

    /// Ends the paragraph that is being written.
    fn paragraph(&mut self) {
        let inline = std::mem::take(&mut self.inline);
        for line in inline.lines().map(str::trim).filter(|line| !line.is_empty()) {
            self.line(line);
            self.is_apart = false;
        }
    }

    /// One line in all containers.
    fn line(&mut self, line: &str) {
        self.is_fresh = false;
        for container in &mut self.containers {
            match container.first.take() {
                Some(mark) => self.out.push_str(&mark),
                None => self.out.push_str(&container.others),
            }
        }
        self.out.push_str(line);
        self.out.truncate(self.out.trim_end_matches(' ').len());
        self.out.push('\n');
    }

    fn code_block(&mut self) {
        let Some((language, code)) = self.code.take() else { return };
        let fence = "`".repeat((longest_run(&code) + 1).max(3));
        self.line(&format!("{fence}{language}"));
        for line in code.lines() {
            self.line(line);
        }
        self.line(&fence);
        self.is_apart = true;
    }

    fn row(&mut self, is_head: bool) {
        let cells = std::mem::take(&mut self.cells);
        self.line(&format!("| {} |", cells.join(" | ")));
        if let (true, Some(alignments)) = (is_head, &self.table) {
            let marks = alignments.iter().map(|alignment| match alignment {
                Alignment::None => "---",
                Alignment::Left => ":--",
                Alignment::Center => ":-:",
                Alignment::Right => "--:",
            });
            let marks = format!("| {} |", marks.collect::<Vec<_>>().join(" | "));
            self.line(&marks);
        }
    }

    fn link(&mut self, kind: LinkType, url: &str) {
        let mut address = String::with_capacity(url.len());
        for byte in url.bytes() {
            match byte {
                // RFC 3986, section 2: what is no character of a URI is percent-encoded; parentheses end a link.
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => address.push(char::from(byte)),
                byte if b"-._~:/?#@!$&'+,;=%".contains(&byte) => address.push(char::from(byte)),
                byte => {
                    // Writing to a string cannot fail.
                    let _ = write!(address, "%{byte:02X}");
                }
            }
        }
        if !is_web(kind, url) || self.links.iter().any(Option::is_some) {
            self.links.push(None);
        } else if matches!(kind, LinkType::Autolink | LinkType::Email) {
            self.inline.extend(["<", &address, ">"]);
            self.is_autolink = true;
            self.links.push(None);
        } else {
            // With it, the link would be an image.
            if self.inline.ends_with('!') {
                self.inline.pop();
                self.inline.push_str("\\!");
            }
            self.inline.push('[');
            self.links.push(Some(address));
        }
    }

    fn span(&mut self, code: &str) {
        let span = super::code(code);
        self.inline.push_str(&if self.table.is_some() { span.replace('|', "\\|") } else { span });
    }

    /// Text of which nothing means anything to Markdown.
    fn text(&mut self, text: &str) {
        if self.is_autolink {
            return;
        }
        let mut rest = text;
        while let Some(start) = url_start(rest).filter(|_| self.links.iter().all(Option::is_none)) {
            let (before, from) = rest.split_at(start);
            let is_end =
                |letter: char| letter.is_whitespace() || is_hidden(letter) || "<>\"`\\".contains(letter);
            let end = from.find(is_end).unwrap_or(from.len());
            let end = from
                .get(..end)
                .unwrap_or(from)
                .trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', ')', ']'])
                .len();
            let (url, after) = from.split_at(end);
            self.escaped(before);
            self.inline.extend(["<", url, ">"]);
            rest = after;
        }
        self.escaped(rest);
    }

    fn escaped(&mut self, text: &str) {
        let mut letters = text.chars().peekable();
        while let Some(letter) = letters.next() {
            let before = self.inline.chars().next_back();
            let starts = before.is_none_or(|before| before == '\n');
            let next = letters.peek().copied();
            let is_word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
            let is_mark = match letter {
                '\\' => next.is_none_or(|next| next.is_ascii_punctuation()),
                '`' | '*' | '[' | ']' | '<' | '~' | '|' => true,
                '_' => !(is_word(before) && is_word(next)),
                '&' => next.is_none_or(|next| next == '#' || next.is_ascii_alphabetic()),
                '#' | '>' | '-' | '+' | '=' | ':' => starts,
                '.' | ')' => self.is_number(),
                _ => false,
            };
            if is_mark {
                self.inline.push('\\');
            }
            if is_hidden(letter) && letter != '\n' {
                push_escape(&mut self.inline, letter);
            } else {
                self.inline.push(letter);
            }
        }
    }

    /// Whether the line that is being written is a number so far, which a point would make an item of a list.
    fn is_number(&self) -> bool {
        let line = self.inline.bytes().rev().take_while(|&byte| byte != b'\n').take(10);
        let mut length = 0;
        let is_digits = line.inspect(|_| length += 1).all(|byte| byte.is_ascii_digit());
        is_digits && (1..=9).contains(&length)
    }
}

/// The lines of a heading or a cell as one.
fn one_line(inline: &str) -> String {
    inline.replace("\\\n", " ").replace('\n', " ")
}

fn depth(level: HeadingLevel) -> usize {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
