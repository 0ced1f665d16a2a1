//! Tables of two reports, cell by cell.

use arrow_array_59::RecordBatch;
use arrow_array_59::cast::AsArray;
use arrow_array_59::types::{Date32Type, Decimal128Type, UInt64Type};
use arrow_schema_59::DataType;

use super::{comparisons, indicators, mentions, reports};
use crate::model::Report;

const TEXTS: [(&str, &str); 2] = [
    (
        "a.txt",
        "Đảng ủy xã Lộc Tân sơ kết công tác 6 tháng đầu năm 2024\n\n\
         Thu ngân sách đạt trên 3,4510 tỷ đồng, bằng 63,50% dự toán huyện giao. Giao quân 22/17 thanh niên.\n\n\
         Năm 2025 phấn đấu kết nạp 12 đảng viên, tăng 2 đảng viên so với năm trước, \
         xong trước ngày 15/6.",
    ),
    ("b.txt", "Ngày 02/7, xã trồng 1,5-2 ha rừng theo Nghị quyết số 12-NQ/HU, lần thứ 3."),
];

fn table(of: impl for<'r> Fn(Vec<(&'r str, &'r Report<'r>)>) -> RecordBatch) -> Vec<String> {
    let reports = TEXTS.map(|(name, text)| (name, crate::parse(text)));
    shown(&of(reports.iter().map(|(name, report)| (*name, report)).collect()))
}

/// Each row with its cells that are not null, `column=cell`, but for its span and text.
fn shown(table: &RecordBatch) -> Vec<String> {
    let schema = table.schema();
    let columns = schema
        .fields()
        .iter()
        .zip(table.columns())
        .filter(|(field, _)| !field.name().starts_with("span_") && field.name() != "text");
    let columns: Vec<_> = columns.collect();
    let rows = (0..table.num_rows()).map(|row| {
        let cells = columns.iter().filter(|(_, column)| column.is_valid(row)).map(|(field, column)| {
            let cell = match column.data_type() {
                DataType::LargeUtf8 => column.as_string::<i64>().value(row).to_owned(),
                DataType::UInt64 => column.as_primitive::<UInt64Type>().value(row).to_string(),
                DataType::Boolean => column.as_boolean().value(row).to_string(),
                DataType::Date32 => column.as_primitive::<Date32Type>().value_as_date(row).expect("a day").to_string(),
                DataType::Decimal128(38, 6) => column.as_primitive::<Decimal128Type>().value_as_string(row),
                other => panic!("a column of {other}"),
            };
            format!("{}={cell}", field.name())
        });
        cells.collect::<Vec<_>>().join(" ")
    });
    rows.collect()
}

#[test]
fn ok_reports() {
    let wanted = [
        "document=a.txt title=Đảng ủy xã Lộc Tân sơ kết công tác 6 tháng đầu năm 2024 unit=Đảng ủy xã Lộc Tân \
         unit_name=Lộc Tân level=commune first_day=2024-01-01 last_day=2024-06-30 period=2024-01-01/2024-06-30",
        "document=b.txt",
    ];
    assert_eq!(table(|all| reports(all)), wanted);
}

#[test]
fn ok_indicators() {
    let wanted = [
        "document=a.txt indicator=0 subject=Thu ngân sách topic=budget_revenue actual=3451000000.000000 \
         actual_exact=3451000000 unit=đồng bound=over goal=false",
        "document=a.txt indicator=1 subject=Giao quân topic=recruits actual=22.000000 actual_exact=22 \
         target=17.000000 target_exact=17 unit=thanh niên goal=false",
        "document=a.txt indicator=2 subject=kết nạp topic=admissions target=12.000000 target_exact=12 unit=đảng \
         viên goal=true first_day=2025-01-01 last_day=2025-12-31 period=2025-01-01/2025-12-31",
        "document=b.txt indicator=0 subject=rừng topic=forestry actual=1.500000 actual_exact=1.5 unit=ha goal=false",
    ];
    assert_eq!(table(|all| indicators(all)), wanted);
}

#[test]
fn ok_comparisons() {
    let wanted = [
        "document=a.txt indicator=0 relation=of_target basis=dự toán huyện giao percent=63.500000 percent_exact=63.50",
        "document=a.txt indicator=2 relation=growth basis=so với năm trước amount=2.000000 amount_exact=2 unit=đảng viên",
    ];
    assert_eq!(table(|all| comparisons(all)), wanted);
}

#[test]
fn ok_mentions() {
    let wanted = [
        "document=a.txt mention=0 type=period plain=2024-01-01/2024-06-30 first_day=2024-01-01 last_day=2024-06-30",
        "document=a.txt mention=1 type=money plain=3451000000 VND value=3451000000.000000 value_exact=3451000000 unit=VND",
        "document=a.txt mention=2 type=percent plain=63.50% value=63.500000 value_exact=63.50 unit=%",
        "document=a.txt mention=3 type=ratio plain=22/17 value=22.000000 value_exact=22 other=17.000000 other_exact=17",
        "document=a.txt mention=4 type=year plain=2025 first_day=2025-01-01 last_day=2025-12-31",
        "document=a.txt mention=5 type=number plain=12 value=12.000000 value_exact=12",
        "document=a.txt mention=6 type=number plain=2 value=2.000000 value_exact=2",
        "document=a.txt mention=7 type=date plain=2025-06-15 first_day=2025-06-15 last_day=2025-06-15 inferred=date",
        "document=b.txt mention=0 type=date plain=--07-02",
        "document=b.txt mention=1 type=range plain=1.5 ha..2 ha value=1.500000 value_exact=1.5 other=2.000000 \
         other_exact=2 unit=ha",
        "document=b.txt mention=2 type=document plain=12-NQ/HU",
        "document=b.txt mention=3 type=ordinal plain=3 value=3.000000 value_exact=3",
    ];
    assert_eq!(table(|all| mentions(all)), wanted);
}

#[test]
fn ok_tables_of_nothing_have_their_columns() {
    let none: [(&str, &Report<'_>); 0] = [];
    for (table, columns) in [(reports(none), 12), (indicators(none), 22), (comparisons(none), 12), (mentions(none), 15)]
    {
        assert_eq!((table.num_rows(), table.num_columns()), (0, columns));
    }
}
