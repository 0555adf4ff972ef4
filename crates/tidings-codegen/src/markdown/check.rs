//! Whether Markdown is inert: nothing in it runs, loads, links to items or passes as HTML.

use std::cell::Cell;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::CodeBlocks;

/// What rustdoc turns on to show Markdown (librustdoc, `html/markdown.rs`, `main_body_opts`).
pub(super) const RUSTDOC: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_SMART_PUNCTUATION);

/// Whether Markdown is inert, both as rustdoc reads it and without extensions, as other tools do.
/// `blocks`: the code blocks that may be there; none where there is none.
pub(super) fn is_inert(text: &str, blocks: Option<CodeBlocks>) -> bool {
    is_inert_in(text, blocks, RUSTDOC) && is_inert_in(text, blocks, Options::empty())
}

fn is_inert_in(text: &str, blocks: Option<CodeBlocks>, options: Options) -> bool {
    // `[Name]` without a definition is a link to an item for rustdoc; other tools show it.
    let links_items = options == RUSTDOC;
    let has_item_link = Cell::new(false);
    let on_item_link = |_| -> Option<(CowStr<'_>, CowStr<'_>)> {
        has_item_link.set(links_items);
        None
    };
    let mut links = 0_usize;
    for event in Parser::new_with_broken_link_callback(text, options, Some(on_item_link)) {
        let is_inert = match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
                blocks.is_some_and(|blocks| blocks.language(&language) == &*language)
            }
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                links += 1;
                is_web(link_type, &dest_url)
            }
            Event::End(TagEnd::Link) => {
                links = links.saturating_sub(1);
                true
            }
            // rustdoc's lint `bare_urls`.
            Event::Text(text) => links > 0 || url_start(&text).is_none(),
            Event::Start(
                Tag::CodeBlock(CodeBlockKind::Indented)
                | Tag::HtmlBlock
                | Tag::Image { .. }
                | Tag::FootnoteDefinition(_)
                | Tag::MetadataBlock(_),
            )
            | Event::Html(_)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_) => false,
            Event::Start(
                Tag::Paragraph
                | Tag::Heading { .. }
                | Tag::BlockQuote(_)
                | Tag::List(_)
                | Tag::Item
                | Tag::DefinitionList
                | Tag::DefinitionListTitle
                | Tag::DefinitionListDefinition
                | Tag::Table(_)
                | Tag::TableHead
                | Tag::TableRow
                | Tag::TableCell
                | Tag::Emphasis
                | Tag::Strong
                | Tag::Strikethrough
                | Tag::Superscript
                | Tag::Subscript,
            )
            | Event::End(_)
            | Event::Code(_)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::Rule
            | Event::TaskListMarker(_) => true,
        };
        if !is_inert {
            return false;
        }
    }
    !has_item_link.get()
}

/// Whether a link leads to a web page or a mail address. Everything else is a script, a file that is not there, or
/// an item of the publisher's code.
pub(super) fn is_web(kind: LinkType, url: &str) -> bool {
    // Between angle brackets, a mail address has no scheme.
    kind == LinkType::Email
        || ["https://", "http://", "mailto:"]
            .iter()
            .any(|scheme| url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))
}

/// Where a URL begins that is no link.
pub(super) fn url_start(text: &str) -> Option<usize> {
    let is_url = |at: usize| {
        text.get(at..).is_some_and(|rest| rest.starts_with("http://") || rest.starts_with("https://"))
    };
    text.match_indices("http").map(|(at, _)| at).find(|&at| is_url(at))
}

impl CodeBlocks {
    /// The language that a code block of a language gets.
    pub(super) fn language(self, language: &str) -> &str {
        let is_word = (1..=20).contains(&language.len())
            && language
                .bytes()
                .all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, b'+' | b'#' | b'-'));
        match self {
            Self::Named if is_word => language,
            Self::Named | Self::Text => "text",
        }
    }
}
