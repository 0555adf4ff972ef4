use serde::Serialize;
use tidings::{Event, Factory};

tidings::component!("bank", source = "com.example.bank");

#[derive(Serialize, Event)]
#[event(nmae = "", version = 0, detail_type = " x", allow_unsampled("a"), source = "")]
struct Opened<T> {
    #[event]
    id: T,
}

struct Unused;

impl Factory for Unused {
    fn build() -> Self {
        Unused
    }
}

fn main() {}
