// Appended to every generated module; {Type} is the root type.
pub fn __rt(text: &str) -> Result<String, String> {
    let value: {Type} = ::serde_json::from_str(text).map_err(|error| error.to_string())?;
    let text = ::serde_json::to_string(&value).map_err(|error| format!("cannot be written: {error}"))?;
    // Ends of lines that Unicode has and JSON takes as they are: escaped, for harnesses that read answers line by line.
    Ok(text.replace('\u{85}', "\\u0085").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029"))
}
