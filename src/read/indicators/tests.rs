//! Whole sentences with their indicators, and sentences that have none.

mod amounts;
mod changes;
mod counts;
mod differences;
mod earlier;
mod goals;
mod none;
mod parts;
mod plans;
mod ratios;
mod shared;
mod shares;
mod subjects;
mod turns;

use super::testing::summary;

/// A sentence with its indicators.
type Row = (&'static str, &'static [&'static str]);

#[test]
fn sentences_with_their_indicators() {
    let tables = [
        counts::ROWS,
        amounts::ROWS,
        subjects::ROWS,
        parts::ROWS,
        shares::ROWS,
        ratios::ROWS,
        shared::ROWS,
        changes::ROWS,
        differences::ROWS,
        earlier::ROWS,
        plans::ROWS,
        goals::ROWS,
        turns::ROWS,
    ];
    for (text, expected) in tables.into_iter().flatten() {
        let found: Vec<_> = crate::parse(text).indicators.iter().map(summary).collect();
        assert_eq!(found, *expected, "{text}");
    }
}

#[test]
fn sentences_without() {
    for text in none::ROWS {
        let found: Vec<_> = crate::parse(text).indicators.iter().map(summary).collect();
        assert!(found.is_empty(), "{text}: {found:?}");
    }
}
