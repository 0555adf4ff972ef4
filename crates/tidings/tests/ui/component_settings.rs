
mod a {
    tidings::component!("bank", detail_type = name);
}

mod b {
    tidings::component!("bank", source = "s", envelop = Detail);
}

mod c {
    tidings::component!("bank", source = "s", source = "t");
}

mod d {
    tidings::component!("bank", source = "s", detail_type = version);
}

mod e {
    tidings::component!(bank, source = "s");
}

fn main() {}
