use serde::Serialize;
use tidings::{Event, Factory};

use schemars::JsonSchema;

tidings::component!("bank", source = "com.example.bank", envelope = Detail);

#[derive(Serialize, JsonSchema)]
struct Detail<T> {
    content: T,
}

#[derive(Serialize, Event)]
#[event(name = "account:opened", version = 1)]
struct Opened {
    id: u8,
}

impl Factory for Opened {
    fn build() -> Self {
        Opened { id: 1 }
    }
}

fn main() {}
