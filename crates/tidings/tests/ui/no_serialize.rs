use tidings::{Event, Factory};

tidings::component!("bank", source = "com.example.bank");

#[derive(Event)]
#[event(name = "account:opened", version = 1)]
struct Opened {
    id: u8,
}

impl Factory for Opened {
    fn build() -> Self {
        Opened { id: 1 }
    }
}

fn main() {}
