use serde::Serialize;
use tidings::Event;

tidings::component!("bank", source = "com.example.bank");

#[derive(Serialize, Event)]
#[event(name = "account:opened", version = 1)]
struct Opened {
    id: u8,
}

fn main() {}
