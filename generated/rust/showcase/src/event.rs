use crate::runtime;

/// An event of the component `showcase`, as EventBridge delivers it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ShowcaseEvent {
    /// `showcase.anything`, version 1.
    AnythingShownV1(crate::Delivered<crate::v1::AnythingShown>),
    /// `showcase.collections`, version 1.
    CollectionsShownV1(crate::Delivered<crate::v1::CollectionsShown>),
    /// `showcase.constraints`, version 1.
    ConstraintsShownV1(crate::Delivered<crate::v1::ConstraintsShown>),
    /// `showcase.documentation`, version 1.
    DocumentationShownV1(crate::Delivered<crate::v1::DocumentationShown>),
    /// `showcase.enums`, version 1.
    EnumsShownV1(crate::Delivered<crate::v1::EnumsShown>),
    /// `showcase.flattening`, version 1.
    FlatteningShownV1(crate::Delivered<crate::v1::FlatteningShown>),
    /// `showcase.maps`, version 1.
    MapsShownV1(crate::Delivered<crate::v1::MapsShown>),
    /// `showcase.names`, version 1.
    NamesShownV1(crate::Delivered<crate::v1::NamesShown>),
    /// `showcase.nested-unions`, version 1.
    NestedUnionsShownV1(crate::Delivered<crate::v1::NestedUnionsShown>),
    /// `showcase.numbers`, version 1.
    NumbersShownV1(crate::Delivered<crate::v1::NumbersShown>),
    /// `showcase.open-unions`, version 1.
    OpenUnionsShownV1(crate::Delivered<crate::v1::OpenUnionsShown>),
    /// `showcase.optional`, version 1.
    OptionalShownV1(crate::Delivered<crate::v1::OptionalShown>),
    /// `showcase.recursion`, version 1.
    RecursionShownV1(crate::Delivered<crate::v1::RecursionShown>),
    /// `showcase.text`, version 1.
    TextShownV1(crate::Delivered<crate::v1::TextShown>),
    /// `showcase.unions`, version 1.
    UnionsShownV1(crate::Delivered<crate::v1::UnionsShown>),
    /// `showcase.wide-numbers`, version 1.
    WideNumbersShownV1(crate::Delivered<crate::v1::WideNumbersShown>),
    /// An event that this version does not know, as it was delivered.
    Unrecognized {
        /// The event's source.
        source: String,
        /// The event's detail-type.
        detail_type: String,
        /// The delivery, with whatever its detail is.
        event: crate::Delivered<crate::Json>,
    },
}

impl ShowcaseEvent {
    /// Reads a JSON text.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its path.
    pub fn parse(text: &str) -> Result<Self, crate::ParseError> {
        runtime::parse(text)
    }

    /// Writes JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        runtime::to_json(self)
    }
}

runtime::events!(ShowcaseEvent {
    AnythingShownV1: "tidings.showcase" "showcase.anything@v1" as crate::v1::AnythingShown,
    CollectionsShownV1: "tidings.showcase" "showcase.collections@v1" as crate::v1::CollectionsShown,
    ConstraintsShownV1: "tidings.showcase" "showcase.constraints@v1" as crate::v1::ConstraintsShown,
    DocumentationShownV1: "tidings.showcase" "showcase.documentation@v1" as crate::v1::DocumentationShown,
    EnumsShownV1: "tidings.showcase" "showcase.enums@v1" as crate::v1::EnumsShown,
    FlatteningShownV1: "tidings.showcase" "showcase.flattening@v1" as crate::v1::FlatteningShown,
    MapsShownV1: "tidings.showcase" "showcase.maps@v1" as crate::v1::MapsShown,
    NamesShownV1: "tidings.showcase" "showcase.names@v1" as crate::v1::NamesShown,
    NestedUnionsShownV1: "tidings.showcase" "showcase.nested-unions@v1" as crate::v1::NestedUnionsShown,
    NumbersShownV1: "tidings.showcase" "showcase.numbers@v1" as crate::v1::NumbersShown,
    OpenUnionsShownV1: "tidings.showcase" "showcase.open-unions@v1" as crate::v1::OpenUnionsShown,
    OptionalShownV1: "tidings.showcase" "showcase.optional@v1" as crate::v1::OptionalShown,
    RecursionShownV1: "tidings.showcase" "showcase.recursion@v1" as crate::v1::RecursionShown,
    TextShownV1: "tidings.showcase" "showcase.text@v1" as crate::v1::TextShown,
    UnionsShownV1: "tidings.showcase" "showcase.unions@v1" as crate::v1::UnionsShown,
    WideNumbersShownV1: "tidings.showcase" "showcase.wide-numbers@v1" as crate::v1::WideNumbersShown,
});
