//! What descriptions become, and that nothing in them acts.

use proptest::prelude::*;
use proptest::{collection, sample::select};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::check::RUSTDOC;
use super::{CodeBlocks, literal, paragraphs};

fn shown(text: &str) -> String {
    paragraphs(text, CodeBlocks::Text).join("\n")
}

#[test]
fn ordinary_descriptions_stay_as_they_are() {
    for text in [
        "One line.",
        "Two\nlines, and `code`.\n\nA paragraph with *emphasis* and **more** of it.",
        "A list:\n\n- one\n- two\n  more of it\n\n1. first\n2. second",
        "A [page](https://example.com/a_b), and <https://example.com>, and <me@example.com>.",
        "# Heading\n\n> A quotation.\n\n| a | b |\n|---|---|\n| 1 | 2 |",
        "snake_case, a < b, 5 * 3, C#, R&D, 50 %, \"quoted\", it's",
    ] {
        assert_eq!(shown(text), text);
    }
}

#[test]
fn code_blocks_are_text() {
    assert_eq!(shown("a\n\n    let x;\n    x\n"), "a\n\n```text\nlet x;\nx\n```");
    assert_eq!(shown("```\nx\n"), "```text\nx\n```");
    assert_eq!(shown("1. ```rust,ignore\n   x\n   ```"), "1. ```text\n   x\n   ```");
    assert_eq!(shown("> ~~~\n> ```\n> ~~~"), "> ````text\n> ```\n> ````");
    assert_eq!(paragraphs("```json\n{}\n```", CodeBlocks::Named).join("\n"), "```json\n{}\n```");
    assert_eq!(paragraphs("```a b\n{}\n```", CodeBlocks::Named).join("\n"), "```text\n{}\n```");
}

#[test]
fn markup_that_acts_is_text() {
    assert_eq!(shown("a <b>c</b>"), "a \\<b>c\\</b>");
    assert_eq!(shown("<script>\nx()\n</script>"), "\\<script>\nx()\n\\</script>");
    assert_eq!(shown("an [Order] and [it](Order)"), "an \\[Order\\] and it");
    assert_eq!(shown("![logo](https://x.example/t.png)"), "[logo](https://x.example/t.png)");
    assert_eq!(shown("[x](javascript:alert(1))"), "x");
    assert_eq!(shown("see https://example.com/a?b=c."), "see <https://example.com/a?b=c>.");
    assert_eq!(shown("a[^1]\n\n[^1]: note"), "a\\[^1\\]\n\n\\[^1\\]: note");
}

#[test]
fn lists_keep_their_form() {
    let nested = "- a\n    - b\n        1. c\n    - d\n- e";
    assert_eq!(shown(nested), "- a\n  - b\n    1. c\n  - d\n- e");
    assert_eq!(shown("  - a\n  - b"), "- a\n- b");
    assert_eq!(shown("3. a\n\n        x\n4. [b]"), "3. a\n\n   ```text\n    x\n   ```\n\n4. \\[b\\]");
}

#[test]
fn hidden_characters_are_spelled_out() {
    assert_eq!(shown("a\u{202e}b\u{9b}\u{0}"), "a\\u202eb\\u009b\\u0000");
    assert_eq!(shown("a\u{2028}b\rc\u{85}d"), "a\nb\nc\nd");
    assert_eq!(shown(" \n\t\n"), "");
}

#[test]
fn what_is_too_deep_is_text_to_the_letter() {
    let deep = "> ".repeat(500) + "```";
    assert!(shown(&deep).starts_with("\\> \\> "));
    assert_eq!(literal("  1. *a*\n    b"), "1\\. \\*a\\*\nb");
}

#[test]
fn a_link_after_an_exclamation_mark_is_no_image() {
    assert_eq!(shown("<b> new! [here](https://example.com)"), "\\<b> new! [here](https://example.com)");
    assert_eq!(shown("<b>!<https://a.example>"), "\\<b>!<https://a.example>");
    assert_eq!(shown("<b>\\![x](https://a.example)"), "\\<b>\\![x](https://a.example)");
}

/// Every container and block that Markdown has, around a line.
const WRAPPERS: [fn(&str) -> String; 24] = [
    |text| format!("{text}\n"),
    |text| prefixed(text, "> ", "> "),
    |text| prefixed(text, ">", ">"),
    |text| prefixed(text, "- ", "  "),
    |text| prefixed(text, "*     ", "      "),
    |text| prefixed(text, "+\n  ", "  "),
    |text| prefixed(text, "1. ", "   "),
    |text| prefixed(text, "987654321) ", "           "),
    |text| prefixed(text, "[^a]: ", "    "),
    |text| prefixed(text, "    ", "    "),
    |text| prefixed(text, "\t", "\t"),
    |text| prefixed(text, "-\t\t", "\t\t"),
    |text| prefixed(text, "   ", ""),
    |text| format!("```\n{text}\n```"),
    |text| format!("~~~rust\n{text}\n~~~"),
    |text| format!("```ignore,should_panic E0277 edition2021\n{text}"),
    |text| format!("<div>\n{text}\n\n{text}\n</div>"),
    |text| format!("<!-- {text}\n-->\n{text}"),
    |text| format!("| a | b |\n|---|:-:|\n| {text} | `{text}` |"),
    |text| format!("[{text}]: https://example.com \"{text}\"\n\n[{text}]"),
    |text| format!("{text}\n==="),
    |text| format!("## {text} ##\n{text}"),
    |text| format!("**{text}** *{text}* ~~{text}~~ [{text}](https://example.com/{text}) ![{text}]({text})"),
    |text| format!("word\n{text}\\\n{text}  \n{text}"),
];

fn prefixed(text: &str, first: &str, others: &str) -> String {
    let mut out = String::new();
    for (at, line) in text.split('\n').enumerate() {
        out.push_str(if at == 0 { first } else { others });
        out.push_str(line);
        out.push('\n');
    }
    out
}

const PAYLOADS: [&str; 8] = [
    "std::fs::write(\"x\", \"y\").unwrap();",
    "```\nfn main() {}\n```",
    "    let indented = 1;",
    "\u{2028}```\u{85}x\r```\r\ny",
    "<script>alert(1)</script> <Vec<T>> &lt; &#96;&#96;&#96;",
    "[Order] [`Order`](crate::Order) [x](javascript:x) https://example.com/a_(b)_c www.example.com",
    "a `b` ``c`d`` * _ ** __ ~ | \\ ! # 1. 2) - + = : [^a] [ ] [x]",
    "\u{202e}\u{0}\u{9b}\u{feff}\t\t```",
];

/// Looks with the parser and the options of rustdoc, and with none.
fn assert_inert(text: &str, blocks: CodeBlocks) {
    let lines = paragraphs(text, blocks);
    assert!(!lines.iter().any(|line| line.contains(tidings_schema::visible::is_hidden)), "{lines:?}");
    assert!(lines.first().is_none_or(|line| !line.starts_with(' ')), "{lines:?}");
    let shown = lines.join("\n");
    for options in [RUSTDOC, Options::empty()] {
        let mut depth = 0;
        for event in Parser::new_ext(&shown, options) {
            match event {
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                    assert!(&*info == "text" || blocks == CodeBlocks::Named, "{info} in {shown}\nof {text}");
                }
                Event::Start(
                    Tag::CodeBlock(CodeBlockKind::Indented) | Tag::HtmlBlock | Tag::Image { .. },
                )
                | Event::Html(_)
                | Event::InlineHtml(_)
                | Event::FootnoteReference(_) => panic!("{event:?} in {shown}\nof {text}"),
                Event::Start(Tag::Link { dest_url, .. }) => {
                    depth += 1;
                    assert!(dest_url.contains("://") || dest_url.contains(['@', ':']), "{dest_url}");
                }
                Event::End(TagEnd::Link) => depth -= 1,
                Event::Text(text) => assert!(depth > 0 || !text.contains("https://"), "{text} in {shown}"),
                _ => {}
            }
        }
    }
}

#[test]
fn no_container_around_no_payload_acts() {
    for payload in PAYLOADS {
        for outer in WRAPPERS {
            for inner in WRAPPERS {
                for innermost in [WRAPPERS[0], WRAPPERS[13]] {
                    let text = outer(&inner(&innermost(payload)));
                    assert_inert(&text, CodeBlocks::Text);
                }
            }
        }
    }
}

proptest! {
    #[test]
    fn no_text_acts(text in "([ \t>*+`~#|\\\\\\[\\]()<>!:.&;=_\"'\n-]{0,4}(1\\. |```|~~~|    |https://a\\.b|<b>|[^a]:|x|\u{202e}|\r){0,2}){0,12}") {
        assert_inert(&text, CodeBlocks::Text);
        assert_inert(&text, CodeBlocks::Named);
    }

    #[test]
    fn wrapped_text_does_not_act(wrappers in collection::vec(select(&WRAPPERS[..]), 0..6), payload in select(&PAYLOADS[..])) {
        let text = wrappers.iter().fold(payload.to_owned(), |text, wrapper| wrapper(&text));
        assert_inert(&text, CodeBlocks::Text);
    }
}
