//! The figures of all reports in `tests/reports` are the same in JSON, in the record batches, in the Parquet files and
//! in what SQL answers.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use baocao::Report;
use baocao_sql::TABLES;
use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::util::display::array_value_to_string;
use datafusion::parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use rust_decimal::Decimal;
use serde_json::Value;

/// A table, where its things stand in the JSON of a report, and its columns with the fields that hold the same.
struct Table {
    name: &'static str,
    list: &'static str,
    /// The list within each of these things that the rows are of.
    within: Option<&'static str>,
    columns: &'static [(&'static str, &'static str)],
}

const WANTED: [Table; 3] = [
    Table {
        name: "indicators",
        list: "indicators",
        within: None,
        columns: &[
            ("span_start", "/span/start"),
            ("span_end", "/span/end"),
            ("text", "/text"),
            ("subject", "/subject"),
            ("topic", "/topic"),
            ("actual", "/actual"),
            ("actual_exact", "/actual"),
            ("target", "/target"),
            ("target_exact", "/target"),
            ("whole", "/whole"),
            ("whole_exact", "/whole"),
            ("previous", "/previous"),
            ("previous_exact", "/previous"),
            ("unit", "/unit"),
            ("bound", "/bound"),
            ("goal", "/goal"),
            ("first_day", "/period/start"),
            ("last_day", "/period/end"),
            ("part_of", "/part_of"),
        ],
    },
    Table {
        name: "comparisons",
        list: "indicators",
        within: Some("comparisons"),
        columns: &[
            ("span_start", "/span/start"),
            ("span_end", "/span/end"),
            ("relation", "/relation"),
            ("basis", "/basis"),
            ("percent", "/percent"),
            ("percent_exact", "/percent"),
            ("amount", "/amount"),
            ("amount_exact", "/amount"),
            ("unit", "/unit"),
            ("bound", "/bound"),
        ],
    },
    Table {
        name: "mentions",
        list: "mentions",
        within: None,
        columns: &[
            ("span_start", "/span/start"),
            ("span_end", "/span/end"),
            ("text", "/text"),
            ("type", "/type"),
            ("value", "first"),
            ("value_exact", "first"),
            ("other", "second"),
            ("other_exact", "second"),
            ("inferred", "/inferred/from"),
        ],
    },
];

/// The columns that have figures with six places in them.
const FIGURES: [&str; 8] = ["actual", "target", "whole", "previous", "percent", "amount", "value", "other"];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/reports")
}

fn texts() -> Vec<(String, String)> {
    let paths = fs::read_dir(folder()).expect("the reports are there").map(|entry| entry.expect("an entry").path());
    let texts = paths.filter(|path| path.extension().is_some_and(|extension| extension == "txt"));
    let mut texts: Vec<_> =
        texts.map(|path| (path.display().to_string(), fs::read_to_string(path).expect("a text"))).collect();
    texts.sort();
    texts
}

/// The folder of the Parquet files of a test.
fn written(test: &str) -> PathBuf {
    let to = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let count = baocao_sql::write(&folder(), &to).expect("they can be written");
    assert_eq!(count, texts().len());
    to
}

/// Every row with its cells, nothing for null.
fn rows<'b>(batches: impl IntoIterator<Item = &'b RecordBatch>) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for batch in batches {
        rows.extend((0..batch.num_rows()).map(|row| {
            batch.columns().iter().map(|column| array_value_to_string(column, row).expect("a cell")).collect()
        }));
    }
    rows
}

/// The rows that the JSON of the reports asks for.
fn wanted(table: &Table) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for (document, text) in texts() {
        let report = serde_json::to_value(baocao::parse(&text)).expect("a report goes to JSON");
        let things = report[table.list].as_array().expect("a list");
        for (place, thing) in things.iter().enumerate() {
            let items =
                table.within.map_or(std::slice::from_ref(thing), |list| thing[list].as_array().expect("a list"));
            rows.extend(items.iter().map(|item| {
                let cells = table.columns.iter().map(|(column, field)| cell(column, part(item, field)));
                [document.clone(), place.to_string()].into_iter().chain(cells).collect::<Vec<_>>()
            }));
        }
    }
    assert!(rows.len() > 100, "{} rows of {}", rows.len(), table.name);
    rows
}

/// What a field holds: one by its JSON pointer, or the `first` or `second` figure of an expression.
fn part<'v>(item: &'v Value, field: &str) -> Option<&'v Value> {
    let figure = |amount: &'v Value| amount.get("amount").or(amount.get("value"));
    match (item["type"].as_str(), field) {
        (Some("number" | "money" | "percent" | "quantity" | "ordinal"), "first") => figure(item),
        (Some("ratio"), "first") => figure(&item["numerator"]),
        (Some("ratio"), "second") => figure(&item["denominator"]),
        (Some("range"), "first") => figure(&item["low"]),
        (Some("range"), "second") => figure(&item["high"]),
        _ => item.pointer(field),
    }
}

fn cell(column: &str, value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) if FIGURES.contains(&column) => in_places(decimal(text)),
        // A day without its year is none of the calendar.
        Some(Value::String(text)) if column.ends_with("_day") && text.starts_with("--") => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(number) if FIGURES.contains(&column) => in_places(decimal(&number.to_string())),
        Some(other) => other.to_string(),
    }
}

fn decimal(text: &str) -> Decimal {
    Decimal::from_str_exact(text).expect("a decimal")
}

fn in_places(mut figure: Decimal) -> String {
    assert!(figure.scale() <= 6, "{figure} has more than six places");
    figure.rescale(6);
    figure.to_string()
}

fn ask(folder: &Path, sql: &str) -> Vec<Vec<String>> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(async {
        let context = baocao_sql::context(folder).await.expect("the tables are there");
        rows(&context.sql(sql).await.expect("a query").collect().await.expect("an answer"))
    })
}

#[test]
fn ok_sql_answers_what_json_says() {
    let folder = written("answers");
    for table in WANTED {
        let place = if table.name == "mentions" { "mention" } else { "indicator" };
        let columns: Vec<_> = table.columns.iter().map(|(column, _)| format!("\"{column}\"")).collect();
        let sql = format!(
            "SELECT document, {place}, {} FROM {} ORDER BY document, {place}, span_start",
            columns.join(", "),
            table.name
        );
        let (mut found, mut wanted) = (ask(&folder, &sql), wanted(&table));
        found.sort();
        wanted.sort();
        assert_eq!(found.len(), wanted.len(), "rows of {}", table.name);
        for (found, wanted) in found.iter().zip(&wanted) {
            assert_eq!(found, wanted, "of {}", table.name);
        }
    }
}

#[test]
fn ok_parquet_keeps_the_record_batches() {
    let folder = written("batches");
    let texts = texts();
    let reports: Vec<(&str, Report<'_>)> =
        texts.iter().map(|(name, text)| (name.as_str(), baocao::parse(text))).collect();
    for (name, of) in TABLES {
        let batch = of(&reports);
        let file = File::open(folder.join(format!("{name}.parquet"))).expect("the file is there");
        let reader = ParquetRecordBatchReaderBuilder::try_new(file).expect("a Parquet file").build().expect("a reader");
        let read = reader.collect::<Result<Vec<_>, _>>().expect("record batches");
        assert_eq!(read.iter().map(RecordBatch::num_rows).sum::<usize>(), batch.num_rows(), "{name}");
        let mut start = 0;
        for part in read {
            assert_eq!(part, batch.slice(start, part.num_rows()), "{name}");
            start += part.num_rows();
        }
    }
}

#[test]
fn ok_sql_reckons_exactly() {
    let folder = written("sums");
    let mut sum = Decimal::ZERO;
    for (_, text) in texts() {
        let report = serde_json::to_value(baocao::parse(&text)).expect("a report goes to JSON");
        let indicators = report["indicators"].as_array().expect("a list").iter();
        let revenue = indicators.filter(|one| one["topic"] == "budget_revenue" && one["unit"] == "đồng");
        sum += revenue.filter_map(|one| one["actual"].as_str()).map(decimal).sum::<Decimal>();
    }
    assert!(sum > Decimal::ZERO);
    let found = ask(&folder, "SELECT sum(actual) FROM indicators WHERE topic = 'budget_revenue' AND unit = 'đồng'");
    assert_eq!(found, [[in_places(sum)]]);
}

#[test]
fn err_a_folder_that_is_not_there() {
    let to = Path::new(env!("CARGO_TARGET_TMPDIR")).join("none");
    let error = baocao_sql::write(Path::new("no/such/folder"), &to).unwrap_err();
    assert!(error.to_string().starts_with("no/such/folder: "), "{error}");
}
