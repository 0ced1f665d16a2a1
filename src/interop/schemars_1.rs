//! The JSON Schema of a report.

use schemars_1::Schema;
use schemars_1::generate::SchemaSettings;
use schemars_1::transform::RecursiveTransform;

use crate::model::Report;

/// The JSON Schema (2020-12) of a [`Report`] as serde writes it. `docs/report.schema.json` holds it.
///
/// Descriptions are the first paragraphs of the documentation. What reads reports is more lenient: a field that may be
/// absent or null may be left out, and an unknown topic is [`Topic::Other`](crate::Topic::Other);
/// `schemars_1::schema_for!(Report)` gives the schema of what is read, apart from the topics. All types of a report
/// implement `JsonSchema`, for schemas of your own types with reports in them.
///
/// ```
/// let schema = baocao::interop::schemars_1::report_schema();
/// assert_eq!(schema.pointer("/$defs/Indicator/properties/goal/type").unwrap(), "boolean");
/// ```
pub fn report_schema() -> Schema {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    settings.with_transform(RecursiveTransform(shorten)).into_generator().into_root_schema_for::<Report>()
}

/// Cuts a description down to its first paragraph, on one line and without the links of rustdoc.
fn shorten(schema: &mut Schema) {
    let Some(description) = schema.get("description").and_then(|description| description.as_str()) else {
        return;
    };
    let paragraph = description.split("\n\n").next().unwrap_or_default().replace('\n', " ");
    schema.insert("description".to_owned(), without_links(&paragraph).into());
}

/// `Report` of ``[`Report`](crate::Report)``, with its backquotes.
fn without_links(text: &str) -> String {
    let mut pieces = text.split("[`");
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, rest) = piece.split_once("`]").unwrap_or((piece, ""));
        let target = rest.strip_prefix('(').and_then(|rest| rest.split_once(')'));
        plain.extend(["`", name, "`", target.map_or(rest, |(_, rest)| rest)]);
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::without_links;

    #[test]
    fn links_become_names() {
        for (text, plain) in [
            ("a count", "a count"),
            ("of [`Report::people`](crate::Report::people) (all)", "of `Report::people` (all)"),
            ("[`Organ`] and [`Level`](x), no [y]", "`Organ` and `Level`, no [y]"),
        ] {
            assert_eq!(without_links(text), plain);
        }
    }
}
