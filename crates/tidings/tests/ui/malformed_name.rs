use serde::Serialize;
use tidings::{Event, Factory};

tidings::component!("bank", source = "com.example.bank");

#[derive(Serialize, Event)]
#[event(name = "", version = 1)]
struct Empty {
    id: u8,
}

impl Factory for Empty {
    fn build() -> Self {
        Empty { id: 1 }
    }
}

#[derive(Serialize, Event)]
#[event(name = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", version = 1)]
struct TooLong {
    id: u8,
}

impl Factory for TooLong {
    fn build() -> Self {
        TooLong { id: 1 }
    }
}

#[derive(Serialize, Event)]
#[event(name = "account\topened", version = 1)]
struct Control {
    id: u8,
}

impl Factory for Control {
    fn build() -> Self {
        Control { id: 1 }
    }
}

#[derive(Serialize, Event)]
#[event(name = " account:opened", version = 1)]
struct Leading {
    id: u8,
}

impl Factory for Leading {
    fn build() -> Self {
        Leading { id: 1 }
    }
}

#[derive(Serialize, Event)]
#[event(name = "account:opened ", version = 1)]
struct Trailing {
    id: u8,
}

impl Factory for Trailing {
    fn build() -> Self {
        Trailing { id: 1 }
    }
}

#[derive(Serialize, Event)]
#[event(name = "account:opened@v2", version = 1)]
struct Versioned {
    id: u8,
}

impl Factory for Versioned {
    fn build() -> Self {
        Versioned { id: 1 }
    }
}

#[derive(Serialize, Event)]
#[event(name = 7, version = 1)]
struct Number {
    id: u8,
}

impl Factory for Number {
    fn build() -> Self {
        Number { id: 1 }
    }
}

#[derive(Serialize, Event)]
#[event(name = NAME, version = 1)]
struct Path {
    id: u8,
}

impl Factory for Path {
    fn build() -> Self {
        Path { id: 1 }
    }
}

fn main() {}
