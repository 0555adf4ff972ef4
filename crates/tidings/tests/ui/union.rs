use serde::Serialize;
use tidings::{Event, Factory};

tidings::component!("bank", source = "com.example.bank");

#[derive(Event)]
#[event(name = "account:opened", version = 1)]
union Opened {
    id: u8,
    number: u16,
}

impl Serialize for Opened {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

impl Factory for Opened {
    fn build() -> Self {
        Opened { id: 1 }
    }
}

fn main() {}
