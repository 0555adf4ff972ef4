
mod a {
    tidings::component!("Bank", source = "s");
}

mod b {
    tidings::component!("bank", source = " s");
}

fn main() {}
