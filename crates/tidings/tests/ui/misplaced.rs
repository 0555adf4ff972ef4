use serde::Serialize;
use tidings::{Event, Factory};

tidings::component!("bank", source = "com.example.bank");

#[derive(Serialize, Event)]
#[event(name = "account:opened", version = 1)]
struct Opened {
    #[event(allow_unsampled)]
    id: u8,
}

impl Factory for Opened {
    fn build() -> Self {
        Opened { id: 1 }
    }
}

#[derive(Serialize, Event)]
#[event(name = "account:moved", version = 1)]
enum Moved {
    #[event(name = "account:up")]
    Up,
    Down(#[event] u8),
}

impl Factory for Moved {
    fn build() -> Self {
        Moved::Up
    }

    fn samples() -> Vec<Self> {
        vec![Moved::Up, Moved::Down(1)]
    }
}

fn main() {}
