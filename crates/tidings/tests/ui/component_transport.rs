tidings::component!("bank", source = "com.example.bank", transport = carrier_pigeon);

fn main() {}
