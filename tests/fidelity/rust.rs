// Appended to every generated module; {Type} is the root type.
pub fn __rt(text: &str) -> Result<String, String> {
    let value: {Type} = ::serde_json::from_str(text).map_err(|error| error.to_string())?;
    ::serde_json::to_string(&value).map_err(|error| format!("cannot be written: {error}"))
}
