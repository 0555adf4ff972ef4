//! `\p{…}`: the names that ECMA 262 knows (22.2.2.9, tables 66 to 68), which are exact in their case, and their code
//! points by the tables of `regex-syntax`.

use regex_syntax::hir::{Class, HirKind};

use super::set::{SURROGATES, Set};

/// The values of `General_Category`.
const CATEGORIES: &str = "C Cased_Letter Cc Cf Close_Punctuation Cn Co Connector_Punctuation Control Cs \
    Currency_Symbol Dash_Punctuation Decimal_Number Enclosing_Mark Final_Punctuation Format Initial_Punctuation L LC \
    Letter Letter_Number Line_Separator Ll Lm Lo Lowercase_Letter Lt Lu M Mark Math_Symbol Mc Me Mn Modifier_Letter \
    Modifier_Symbol N Nd Nl No Nonspacing_Mark Number Open_Punctuation Other Other_Letter Other_Number \
    Other_Punctuation Other_Symbol P Paragraph_Separator Pc Pd Pe Pf Pi Po Private_Use Ps Punctuation S Sc Separator \
    Sk Sm So Space_Separator Spacing_Mark Surrogate Symbol Titlecase_Letter Unassigned Uppercase_Letter Z Zl Zp Zs \
    cntrl digit punct Combining_Mark";

/// Properties that a code point has or has not.
const BINARY: &str = "AHex ASCII ASCII_Hex_Digit Alpha Alphabetic Any Assigned Bidi_C Bidi_Control Bidi_M \
    Bidi_Mirrored CI CWCF CWCM CWKCF CWL CWT CWU Case_Ignorable Cased Changes_When_Casefolded \
    Changes_When_Casemapped Changes_When_Lowercased Changes_When_NFKC_Casefolded Changes_When_Titlecased \
    Changes_When_Uppercased DI Dash Default_Ignorable_Code_Point Dep Deprecated Dia Diacritic EBase EComp EMod EPres \
    Emoji Emoji_Component Emoji_Modifier Emoji_Modifier_Base Emoji_Presentation Ext ExtPict Extended_Pictographic \
    Extender Gr_Base Gr_Ext Grapheme_Base Grapheme_Extend Hex Hex_Digit IDC IDS IDSB IDST IDS_Binary_Operator \
    IDS_Trinary_Operator ID_Continue ID_Start Ideo Ideographic Join_C Join_Control LOE Logical_Order_Exception Lower \
    Lowercase Math NChar Noncharacter_Code_Point Pat_Syn Pat_WS Pattern_Syntax Pattern_White_Space QMark \
    Quotation_Mark RI Radical Regional_Indicator SD STerm Sentence_Terminal Soft_Dotted Term Terminal_Punctuation \
    UIdeo Unified_Ideograph Upper Uppercase VS Variation_Selector White_Space XIDC XIDS XID_Continue XID_Start space";

/// The code points that a property names; none where ECMA 262 has no such property, or the tables have not.
pub(super) fn property(text: &str) -> Option<Set> {
    let (name, value) = match text.split_once('=') {
        Some((name, value)) => (Some(name), value),
        None => (None, text),
    };
    let knows = |list: &str| list.split(' ').any(|known| known == value);
    let query = match name {
        None | Some("General_Category" | "gc") if knows(CATEGORIES) => format!("gc={value}"),
        None if knows(BINARY) => value.to_owned(),
        Some("Script" | "sc") if is_exact(value) => format!("sc={value}"),
        Some("Script_Extensions" | "scx") if is_exact(value) => format!("scx={value}"),
        _ => return None,
    };
    if matches!(value, "Cs" | "Surrogate") {
        return Some(Set::of([SURROGATES]));
    }
    let expression = regex_syntax::parse(&format!("\\p{{{query}}}")).ok()?;
    let ranges: Vec<(u32, u32)> = match expression.kind() {
        HirKind::Class(Class::Unicode(class)) => {
            class.iter().map(|range| (u32::from(range.start()), u32::from(range.end()))).collect()
        }
        HirKind::Literal(literal) => {
            let text = std::str::from_utf8(&literal.0).ok()?;
            text.chars().map(|letter| (u32::from(letter), u32::from(letter))).collect()
        }
        _ => return None,
    };
    // The tables are of characters only.
    let surrogates = matches!(value, "Any" | "Assigned" | "C" | "Other").then_some(SURROGATES);
    Some(Set::of(ranges.into_iter().chain(surrogates)))
}

/// Whether the name of a script is spelled as Unicode spells it: the tables are asked without regard to case and
/// underscores.
fn is_exact(name: &str) -> bool {
    let is_word = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(|letter| letter.is_ascii_uppercase())
            && letters.all(|letter| letter.is_ascii_lowercase())
    };
    name == "SignWriting" || name.split('_').all(is_word)
}
