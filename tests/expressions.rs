//! Tables of sentences with the expressions in them, one file a kind of expression.
//!
//! A row is a sentence, a tab, and the expected mentions as `type=value` joined by ` | `; none is a negative case.
//! Lines that begin with `##` name a group. Dates are told from 10 July 2024.

use std::fmt::Write as _;
use std::path::Path;

use baocao::value::{Range, Ratio};
use baocao::{Amount, Date, Mention, Options, Value};

#[test]
fn every_row_reads_as_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expressions");
    let mut wrong = String::new();
    let mut rows = 0;
    for entry in std::fs::read_dir(folder).expect("the tables are there") {
        let path = entry.expect("a readable entry").path();
        let table = std::fs::read_to_string(&path).expect("a readable table");
        for (sentence, expected) in table.lines().skip(1).filter_map(|line| line.split_once('\t')) {
            rows += 1;
            let found = read(sentence);
            if found != expected {
                let name = path.file_stem().unwrap_or_default().to_string_lossy();
                writeln!(wrong, "{name}: {sentence}\n  - {expected}\n  + {found}").expect("a string takes all");
            }
        }
    }
    assert!(rows > 400, "only {rows} rows");
    assert!(wrong.is_empty(), "\n{wrong}");
}

fn read(sentence: &str) -> String {
    let options = Options::new().reference(Date::new(Some(2024), 7, 10));
    let mentions = options.mentions(sentence);
    mentions.iter().map(shown).collect::<Vec<_>>().join(" | ")
}

fn shown(mention: &Mention<'_>) -> String {
    match &mention.value {
        Value::Number(number) => format!("number={}", number.value().normalize()),
        Value::Money(money) => format!("money={}{}", money.amount().normalize(), foreign(mention)),
        Value::Percent(percent) => format!("percent={}", percent.value().normalize()),
        Value::Quantity(quantity) => format!("quantity={} {}", quantity.number.value().normalize(), quantity.unit),
        Value::Ratio(Ratio { numerator, denominator, .. }) => {
            format!("ratio={}/{}", plain(numerator), plain(denominator))
        }
        Value::Range(Range { low, high, .. }) => format!("range={}..{}{}", plain(low), plain(high), unit(high)),
        Value::Date(date) => format!("date={date:#}"),
        Value::Time(time) => format!("time={time}"),
        Value::Month(month) => format!("month={month:#}"),
        Value::Year(year) => format!("year={year:#}"),
        Value::Period(period) => {
            let (start, end) = (format!("{:#}", period.start()), format!("{:#}", period.end()));
            let whole_years = start.ends_with("-01-01") && end.ends_with("-12-31") && start[..4] != end[..4];
            let len = if whole_years { 4 } else { 7 };
            format!("period={}/{}", &start[..len], &end[..len])
        }
        Value::Ordinal(ordinal) => format!("ordinal={}", ordinal.value()),
        Value::Document(document) => format!("document={document:#}"),
        other => format!("unknown={other}"),
    }
}

fn plain(amount: &Amount) -> String {
    amount.value().normalize().to_string()
}

fn foreign(mention: &Mention<'_>) -> String {
    match &mention.value {
        Value::Money(money) if money.currency().code() != "VND" => format!(" {}", money.currency()),
        _ => String::new(),
    }
}

fn unit(amount: &Amount) -> String {
    match amount {
        Amount::Percent(_) => "%".to_owned(),
        Amount::Quantity(quantity) => format!(" {}", quantity.unit),
        Amount::Money(money) if money.currency().code() != "VND" => format!(" {}", money.currency()),
        _ => String::new(),
    }
}
