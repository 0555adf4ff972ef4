use serde::Serialize;
use tidings::{Event, Factory};

tidings::component!("bank", source = "com.example.bank");

fn publish<E: Event>(_event: &E) {}

#[derive(Serialize)]
struct Opened;

impl Factory for Opened {
    fn build() -> Self {
        publish(&Opened);
        Opened
    }
}

fn main() {}
