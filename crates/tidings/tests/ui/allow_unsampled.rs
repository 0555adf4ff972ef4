use serde::Serialize;
use tidings::{Event, Factory};

tidings::component!("bank", source = "com.example.bank");

#[derive(Serialize, Event)]
#[event(name = "account:opened", version = 1, allow_unsampled("address.city"))]
struct NoSlash {
    id: u8,
}

impl Factory for NoSlash {
    fn build() -> Self {
        NoSlash { id: 1 }
    }
}

#[derive(Serialize, Event)]
#[event(name = "account:opened", version = 1, allow_unsampled(""))]
struct Root {
    id: u8,
}

impl Factory for Root {
    fn build() -> Self {
        Root { id: 1 }
    }
}

#[derive(Serialize, Event)]
#[event(name = "account:opened", version = 1, allow_unsampled("/a~b", "/ok", "/c~"))]
struct Escape {
    id: u8,
}

impl Factory for Escape {
    fn build() -> Self {
        Escape { id: 1 }
    }
}

#[derive(Serialize, Event)]
#[event(name = "account:opened", version = 1, allow_unsampled = "/a")]
struct NoList {
    id: u8,
}

impl Factory for NoList {
    fn build() -> Self {
        NoList { id: 1 }
    }
}

#[derive(Serialize, Event)]
#[event(name = "account:opened", version = 1, allow_unsampled())]
struct Nothing {
    id: u8,
}

impl Factory for Nothing {
    fn build() -> Self {
        Nothing { id: 1 }
    }
}

#[derive(Serialize, Event)]
#[event(name = "account:opened", version = 1, allow_unsampled(age))]
struct NoText {
    id: u8,
}

impl Factory for NoText {
    fn build() -> Self {
        NoText { id: 1 }
    }
}

fn main() {}
