//! A module that declares the same event twice, with a payload that JSON has no form for.

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
