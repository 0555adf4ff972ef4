tidings::component!("a", source = "a");
tidings::component!("b", source = "b");

fn main() {}
