//! Documents of `tests/bench/order-placed.schema.json`, of a stated size and the same in every run.

use serde_json::{Value, json};

use conformance::random::Random;

const GIVEN: [&str; 8] = ["Åse", "Ola", "Ingrid", "José", "Mary", "Søren", "Wei", "Fatima"];
const FAMILY: [&str; 8] = ["Berg", "Nygård", "Hansen", "García", "Smith", "Møller", "Chen", "Haddad"];
const STREETS: [&str; 6] =
    ["Storgata", "Kongens gate", "Main Street", "Nørregade", "Rue de la Paix", "Calle Mayor"];
const CITIES: [(&str, &str); 6] = [
    ("Oslo", "NO"),
    ("Bergen", "NO"),
    ("København", "DK"),
    ("London", "GB"),
    ("Paris", "FR"),
    ("Madrid", "ES"),
];
const GOODS: [&str; 8] = [
    "Desk lamp",
    "Office chair, grey",
    "Coffee beans 1 kg",
    "Notebook \"A5\"",
    "Rain jacket",
    "Kettle",
    "Crème brûlée set",
    "USB cable 2 m",
];
const TAGS: [&str; 5] = ["gift", "returning", "newsletter", "priority", "b2b"];

/// So many orders of about so many bytes.
pub(super) fn orders(bytes: usize, count: usize) -> Vec<String> {
    (0..count).map(|at| order(bytes, &mut Random::new(&format!("order {bytes} {at}")))).collect()
}

/// Properties stand in the schema's order, so that everybody who keeps an order writes the same bytes.
fn order(bytes: usize, random: &mut Random) -> String {
    let mut order = json!({
        "orderId": uuid(random),
        "placedAt": time(random),
        "sequence": 1_763_000_000_000_u64 + number(random, 1_000_000_000),
        "status": one(random, &["placed", "confirmed", "onHold", "cancelled"]),
        "customer": customer(random),
        "payment": payment(random),
        "lines": [],
        "tags": random.some(TAGS.to_vec(), 2),
        "express": random.below(4) == 0,
    });
    if random.below(4) == 0 {
        order["coupon"] = json!(format!("AUTUMN-{}", number(random, 100)));
    }
    if random.below(2) == 0 {
        order["comment"] = if random.below(2) == 0 { Value::Null } else { json!("Ring the bell\ntwice.") };
    }
    let mut lines = vec![line(random)];
    let mut length = order.to_string().len() + lines[0].to_string().len();
    while length < bytes {
        let next = line(random);
        length += next.to_string().len() + 1;
        lines.push(next);
    }
    order["lines"] = Value::Array(lines);
    order.to_string()
}

fn customer(random: &mut Random) -> Value {
    let (given, family) = (one(random, &GIVEN), one(random, &FAMILY));
    let email = match random.below(3) {
        0 => Value::Null,
        _ => json!(format!("{}@example.com", family.to_lowercase())),
    };
    let mut customer = json!({
        "id": format!("c-{}", number(random, 100_000)),
        "name": format!("{given} {family}"),
        "email": email,
    });
    if random.below(2) == 0 {
        customer["points"] = json!(number(random, 5000));
    }
    let (city, country) = CITIES[random.below(CITIES.len())];
    let mut address = json!({
        "street": format!("{} {}", one(random, &STREETS), number(random, 200)),
        "city": city,
    });
    match random.below(4) {
        0 => {}
        1 => address["zip"] = Value::Null,
        _ => address["zip"] = json!(format!("{:04}", number(random, 10_000))),
    }
    address["country"] = json!(country);
    customer["address"] = address;
    customer
}

fn payment(random: &mut Random) -> Value {
    match random.below(3) {
        0 => json!({
            "kind": "card",
            "last4": format!("{:04}", number(random, 10_000)),
            "authorised": random.below(8) != 0,
        }),
        1 => {
            let mut invoice = json!({ "kind": "invoice", "dueOn": "2026-12-05" });
            if random.below(2) == 0 {
                invoice["reference"] = json!(format!("PO {}", number(random, 100_000)));
            }
            invoice
        }
        _ => {
            let account = if random.below(2) == 0 { Value::Null } else { json!(uuid(random)) };
            json!({ "kind": "wallet", "provider": "payfast", "account": account })
        }
    }
}

fn line(random: &mut Random) -> Value {
    // A fraction that is never nothing: `129.0` is written as `129` by some.
    let price = |random: &mut Random| {
        let cents = one(random, &[25_u32, 50, 75, 90, 99]);
        f64::from(u32::try_from(number(random, 2000)).unwrap_or(0) * 100 + cents) / 100.0
    };
    let mut line = json!({
        "sku": format!("{}-{:05}", one(random, &["A", "KX", "ZB"]), number(random, 100_000)),
        "title": one(random, &GOODS),
        "quantity": 1 + number(random, 20),
        "unitPrice": price(random),
    });
    if random.below(4) == 0 {
        line["discount"] = json!(price(random));
    }
    line["deliverAt"] = if random.below(2) == 0 { Value::Null } else { json!(time(random)) };
    match random.below(4) {
        0 => line["note"] = Value::Null,
        1 => line["note"] = json!("Leave at the door"),
        _ => {}
    }
    line
}

fn uuid(random: &mut Random) -> String {
    let mut digits = |count: usize| (0..count).map(|_| format!("{:x}", random.below(16))).collect::<String>();
    [digits(8), digits(4), format!("4{}", digits(3)), format!("8{}", digits(3)), digits(12)].join("-")
}

fn time(random: &mut Random) -> String {
    let mut part = |least: usize, count: usize| least + random.below(count);
    let (day, hour, minute, second, milli) =
        (part(1, 28), part(0, 24), part(0, 60), part(0, 60), part(0, 1000));
    format!("2026-11-{day:02}T{hour:02}:{minute:02}:{second:02}.{milli:03}Z")
}

fn number(random: &mut Random, limit: usize) -> u64 {
    u64::try_from(random.below(limit)).unwrap_or(0)
}

fn one<T: Copy>(random: &mut Random, items: &[T]) -> T {
    items[random.below(items.len())]
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::orders;

    #[test]
    fn orders_are_valid_of_their_size_and_the_same_in_every_run() {
        let schema: Value =
            serde_json::from_str(include_str!("../../../../tests/bench/order-placed.schema.json")).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        for bytes in [500, 5000, 100_000] {
            let made = orders(bytes, 8);
            assert_eq!(made, orders(bytes, 8));
            for text in made {
                let wrong =
                    validator.validate(&serde_json::from_str(&text).unwrap()).err().map(|w| w.to_string());
                assert_eq!(wrong, None, "{text}");
                assert!((bytes..bytes + 350).contains(&text.len()), "{bytes}: {}", text.len());
            }
        }
    }
}
