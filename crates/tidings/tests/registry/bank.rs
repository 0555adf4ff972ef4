//! A module that declares the same event twice, with a payload that JSON has no form for, and one by a macro.

use serde::Serialize;
use std::collections::BTreeMap;
use tidings::{Event, Factory};

#[derive(Serialize, Event)]
#[event(name = "thing:twice", version = 1)]
struct Twice(BTreeMap<(u8, u8), u8>);

impl Factory for Twice {
    fn build() -> Self {
        Twice(BTreeMap::from([((1, 2), 3)]))
    }
}

mod inner {
    use super::Twice;
    use serde::Serialize;
    use tidings::{Event, Factory};

    #[derive(Serialize, Event)]
    #[event(name = "thing:twice", version = 1)]
    pub(super) struct Again(Twice);

    impl Factory for Again {
        fn build() -> Self {
            Again(Twice::build())
        }
    }
}

macro_rules! payload {
    ($payload:ident, $name:literal, $version:literal, $unsampled:literal) => {
        #[derive(Serialize, Event)]
        #[event(name = $name, version = $version, allow_unsampled($unsampled))]
        struct $payload;

        impl Factory for $payload {
            fn build() -> Self {
                $payload
            }
        }
    };
}

payload!(Made, "thing:made", 3, "/a");
