use serde::Serialize;
use tidings::{Event, Factory};

tidings::component!("bank", source = "com.example.bank");

#[derive(Serialize, Event)]
#[event(name = "account:opened", version = 1)]
struct Opened<T> {
    id: T,
}

#[derive(Serialize, Event)]
#[event(name = "account:closed", version = 1)]
struct Closed<'a> {
    id: &'a str,
}

#[derive(Serialize, Event)]
#[event(name = "account:frozen", version = 1)]
struct Frozen<'a, T: Clone, const N: usize>
where
    T: Copy,
{
    id: &'a str,
    at: T,
    days: Days<N>,
}

#[derive(Serialize)]
struct Days<const N: usize>;

fn uses_them_all_the_same() -> [&'static str; 2] {
    [Opened::<u8>::NAME, Closed::NAME]
}

impl Factory for Opened<u8> {
    fn build() -> Self {
        Opened { id: 1 }
    }
}

impl Factory for Closed<'_> {
    fn build() -> Self {
        Closed { id: "1" }
    }
}

fn main() {}
