//! Any text as HTML shows it.

/// A text that is nothing but text in a page, between tags and in quoted attributes. What HTML has no character for
/// (controls other than tabs and line breaks) becomes the replacement character.
pub(crate) fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            '\t' | '\n' | '\r' => html.push(c),
            c if c.is_control() => html.push('\u{FFFD}'),
            c => html.push(c),
        }
    }
    html
}
