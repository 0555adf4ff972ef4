use serde::Serialize;
use tidings::{Event, Factory};

tidings::component!("bank", source = "com.example.bank");

#[derive(Serialize, Event)]
#[event(name = "account:opened", version = 1, detail_type = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
struct TooLong {
    id: u8,
}

impl Factory for TooLong {
    fn build() -> Self {
        TooLong { id: 1 }
    }
}

#[derive(Serialize, Event)]
#[event(name = "account:opened", version = 1, detail_type = "")]
struct Empty {
    id: u8,
}

impl Factory for Empty {
    fn build() -> Self {
        Empty { id: 1 }
    }
}

#[derive(Serialize, Event)]
#[event(name = "account:opened", version = 1, detail_type = name)]
struct NoText {
    id: u8,
}

impl Factory for NoText {
    fn build() -> Self {
        NoText { id: 1 }
    }
}

#[derive(Serialize, Event)]
#[event(name = "account:opened", version = 1, source = "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy")]
struct LongSource {
    id: u8,
}

impl Factory for LongSource {
    fn build() -> Self {
        LongSource { id: 1 }
    }
}

#[derive(Serialize, Event)]
#[event(name = "account:opened", version = 1, source("bank"))]
struct ListSource {
    id: u8,
}

impl Factory for ListSource {
    fn build() -> Self {
        ListSource { id: 1 }
    }
}

fn main() {}
