
tidings::component!("bank");

fn main() {}
