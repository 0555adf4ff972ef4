use serde::Serialize;
use tidings::{Event, Factory};

tidings::component!("bank", source = "com.example.bank");

#[derive(Serialize, Event)]
#[event(name = "account:opened", version = 1, detailType = "x")]
struct Camel {
    id: u8,
}

impl Factory for Camel {
    fn build() -> Self {
        Camel { id: 1 }
    }
}

#[derive(Serialize, Event)]
#[event(name = "account:opened", version = 1, sorce = "x")]
struct Misspelt {
    id: u8,
}

impl Factory for Misspelt {
    fn build() -> Self {
        Misspelt { id: 1 }
    }
}

#[derive(Serialize, Event)]
#[event(name = "account:opened", version = 1, description = "x")]
struct Far {
    id: u8,
}

impl Factory for Far {
    fn build() -> Self {
        Far { id: 1 }
    }
}

#[derive(Serialize, Event)]
#[event(name = "account:opened", version = 1, a::b = "x")]
struct Path {
    id: u8,
}

impl Factory for Path {
    fn build() -> Self {
        Path { id: 1 }
    }
}

fn main() {}
