//! Decimals as strings in JSON, whatever features other crates of a build give `rust_decimal`.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serializer, de};

pub(super) fn serialize<S: Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
    let text = String::deserialize(deserializer)?;
    Decimal::from_str_exact(&text).map_err(|_| de::Error::custom(format_args!("not a decimal: {text:?}")))
}

/// What such a string looks like, for the schema.
#[cfg(feature = "schemars-1")]
pub(crate) enum Plain {}

#[cfg(feature = "schemars-1")]
impl schemars_1::JsonSchema for Plain {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Decimal".into()
    }

    fn json_schema(_: &mut schemars_1::SchemaGenerator) -> schemars_1::Schema {
        schemars_1::json_schema!({
            "description": "An exact decimal in plain digits, with the places that were written: `63.50`.",
            "type": "string",
            "pattern": r"^-?[0-9]+(\.[0-9]+)?$",
        })
    }
}

/// Writes a decimal as Vietnamese does: dots between thousands, a comma before the decimals.
pub(super) fn write_vietnamese(f: &mut fmt::Formatter<'_>, value: Decimal) -> fmt::Result {
    if value.is_sign_negative() && !value.is_zero() {
        f.write_str("âm ")?;
    }
    write_grouped(f, value, ['.', ','])
}

/// Writes a decimal without its sign, with a mark between thousands and one before the decimals.
pub(crate) fn write_grouped(f: &mut impl fmt::Write, value: Decimal, [between, before]: [char; 2]) -> fmt::Result {
    let plain = value.abs().to_string();
    let (whole, places) = plain.split_once('.').map_or((plain.as_str(), None), |(w, p)| (w, Some(p)));
    for (n, digit) in whole.chars().enumerate() {
        if n > 0 && (whole.len() - n) % 3 == 0 {
            f.write_char(between)?;
        }
        f.write_char(digit)?;
    }
    places.map_or(Ok(()), |places| write!(f, "{before}{places}"))
}

/// The same for a decimal that may be absent.
pub(crate) mod optional {
    use rust_decimal::Decimal;
    use serde::{Deserialize, Deserializer, Serializer, de};

    #[expect(clippy::ref_option, reason = "serde asks for this signature")]
    pub(crate) fn serialize<S: Serializer>(value: &Option<Decimal>, serializer: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => serializer.collect_str(value),
            None => serializer.serialize_none(),
        }
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Decimal>, D::Error> {
        let text = Option::<String>::deserialize(deserializer)?;
        text.map(|text| Decimal::from_str_exact(&text).map_err(|_| de::Error::custom("not a decimal"))).transpose()
    }
}
