//! One document through one type, in every way that a package offers, which must all come to the same.

use serde_json::{Value, json};

/// The function that reads documents as a type of a package.
macro_rules! reader {
    ($type:ty) => {
        |text: &str| -> serde_json::Value {
            let parsed = <$type>::parse(text);
            let again = <$type>::parse(text);
            if let (Ok(value), Ok(again)) = (&parsed, &again)
                && value != again
            {
                return serde_json::json!({ "broken": "two readings of one document are not equal" });
            }
            $crate::reader::answer(
                parsed.map(|value| value.to_json()).map_err(|error| {
                    error.faults().iter().map(|fault| (fault.path.clone(), fault.message.clone())).collect()
                }),
                serde_json::from_str::<$type>(text)
                    .map_err(|error| error.to_string())
                    .and_then(|value| serde_json::to_string(&value).map_err(|error| error.to_string())),
            )
        }
    };
}

pub(crate) use reader;

/// The answer to a document that was read by the package and by serde.
pub(crate) fn answer(
    parsed: Result<String, Vec<(String, String)>>,
    by_serde: Result<String, String>,
) -> Value {
    match (parsed, by_serde) {
        (Ok(text), Ok(same)) if text == same => json!({ "ok": true, "text": text }),
        (Ok(text), Ok(other)) => json!({ "broken": format!("to_json writes {text}, and serde {other}") }),
        (Ok(_), Err(error)) => json!({ "broken": format!("parse accepts, and serde says {error}") }),
        (Err(_), Ok(text)) => json!({ "broken": format!("parse refuses, and serde reads {text}") }),
        (Err(faults), Err(_)) => {
            let fault = |(path, message)| json!({ "path": path, "message": message });
            json!({ "ok": false, "faults": faults.into_iter().map(fault).collect::<Vec<Value>>() })
        }
    }
}
