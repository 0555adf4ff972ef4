use serde::Serialize;
use tidings::{Event, Factory};

tidings::component!("bank", source = "com.example.bank");

#[derive(Serialize, Event)]
#[event(name = "account:opened", version = 0)]
struct Zero {
    id: u8,
}

impl Factory for Zero {
    fn build() -> Self {
        Zero { id: 1 }
    }
}

#[derive(Serialize, Event)]
#[event(name = "account:opened", version = 4294967296)]
struct TooLarge {
    id: u8,
}

impl Factory for TooLarge {
    fn build() -> Self {
        TooLarge { id: 1 }
    }
}

#[derive(Serialize, Event)]
#[event(name = "account:opened", version = "1")]
struct Text {
    id: u8,
}

impl Factory for Text {
    fn build() -> Self {
        Text { id: 1 }
    }
}

#[derive(Serialize, Event)]
#[event(name = "account:opened", version = -1)]
struct Negative {
    id: u8,
}

impl Factory for Negative {
    fn build() -> Self {
        Negative { id: 1 }
    }
}

#[derive(Serialize, Event)]
#[event(name = "account:opened", version = 1.5)]
struct Fraction {
    id: u8,
}

impl Factory for Fraction {
    fn build() -> Self {
        Fraction { id: 1 }
    }
}

#[derive(Serialize, Event)]
#[event(name = "account:opened", version = 1u8)]
struct Suffixed {
    id: u8,
}

impl Factory for Suffixed {
    fn build() -> Self {
        Suffixed { id: 1 }
    }
}

fn main() {}
