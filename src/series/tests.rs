//! What is filed under one key, and in which order.

use super::{Measured, Series, Stretch, When};
use crate::parse;
use crate::value::{Period, PeriodKind, Topic};

const REPORTS: [(&str, &str); 5] = [
    ("a-2023.txt", "UBND XÃ LỘC TÂN\nBÁO CÁO\nKết quả năm 2023\n\nThu ngân sách đạt 6,8 tỷ đồng, vượt 4% kế hoạch."),
    (
        "a-2024.txt",
        "UBND xã Lộc Tân\nBÁO CÁO\nKết quả năm 2024\n\nThu ngân sách đạt 7,1 tỷ đồng, giảm 5% so với cùng kỳ.",
    ),
    (
        "a-2024-6.txt",
        "UBND xã Lộc Tân\nBÁO CÁO\nKết quả 6 tháng đầu năm 2024\n\nThu ngân sách đạt 3,2 tỷ đồng.\n\
         Phấn đấu thu ngân sách năm 2024 đạt 7 tỷ đồng.",
    ),
    (
        "b-2024.txt",
        "UBND xã Hoà Bắc\nBÁO CÁO\nKết quả năm 2024\n\nThu ngân sách đạt 5 tỷ đồng. Số ghế đá được lắp là 12 chiếc.",
    ),
    ("b-2023.txt", "UBND xã Hòa Bắc\nBÁO CÁO\nKết quả năm 2023\n\nThu ngân sách đạt 9/10 tỷ đồng, bằng 60% kế hoạch."),
];

fn series<'a>(reports: impl IntoIterator<Item = &'a (&'a str, &'a str)>) -> Series {
    let mut series = Series::new();
    for (document, text) in reports {
        series.add(document, &parse(text).into_owned());
    }
    series
}

#[test]
fn periods_are_set_against_their_like() {
    let months = |first, last| Period::months(Some(2024), first, last);
    let cases = [
        (months(1, 3), Stretch::Quarter),
        (months(1, 2), Stretch::FromJanuary(2)),
        (months(1, 6), Stretch::FromJanuary(6)),
        (months(1, 9), Stretch::FromJanuary(9)),
        (months(1, 12), Stretch::Year),
        (months(1, 1), Stretch::Months(1, 1)),
        (months(7, 12), Stretch::Months(7, 12)),
        (months(10, 12), Stretch::Quarter),
        (months(2, 4), Stretch::Months(2, 4)),
        (Period::quarter(Some(2024), 1), Stretch::Quarter),
        (Period::years(PeriodKind::Years, 2016, 2020), Stretch::Years(5)),
        (Period::years(PeriodKind::Years, 2020, 2020), Stretch::Year),
        (Period::years(PeriodKind::Term, 2020, 2025), Stretch::Term),
        (Period::years(PeriodKind::SchoolYear, 2019, 2020), Stretch::SchoolYear),
    ];
    for (period, stretch) in cases {
        assert_eq!(When::from(period.unwrap()).stretch(), stretch, "{period:?}");
    }
}

#[test]
fn one_year_is_one_key_however_it_is_written() {
    let year = When::from(Period::months(Some(2020), 1, 12).unwrap());
    assert_eq!(When::from(Period::years(PeriodKind::Years, 2020, 2020).unwrap()), year);
}

#[test]
fn one_quarter_is_one_key_however_it_is_written() {
    for quarter in 1..=4 {
        let months = Period::months(Some(2020), quarter * 3 - 2, quarter * 3).unwrap();
        assert_eq!(When::from(months), When::from(Period::quarter(Some(2020), quarter).unwrap()));
    }
}

#[test]
fn what_differs_is_filed_apart() {
    let report = |text: &str| format!("UBND xã Lộc Tân\nBÁO CÁO\nKết quả năm 2024\n\n{text}");
    let first = report("Thu ngân sách đạt 7 tỷ đồng.");
    for other in [
        // Another unit of one name, another period, a goal, another topic, another subject without one.
        first.replace("xã Lộc Tân", "phường Lộc Tân"),
        first.replace("năm 2024", "6 tháng đầu năm 2024"),
        first.replace("năm 2024", "năm 2023"),
        report("Phấn đấu năm 2024 thu ngân sách đạt 7 tỷ đồng."),
        report("Chi ngân sách đạt 7 tỷ đồng."),
        report("Số ghế đá được lắp là 12 chiếc."),
    ] {
        let cells = series(&[("a.txt", first.as_str()), ("b.txt", other.as_str())]).into_cells();
        assert_eq!(cells.len(), 2, "{other}");
        assert_ne!(cells[0].key, cells[1].key, "{other}");
    }
    let again = first.replace("xã Lộc Tân", "XÃ LỘC TÂN").replace("Thu", "Tổng thu");
    let cells = series(&[("a.txt", first.as_str()), ("b.txt", again.as_str())]).into_cells();
    assert_eq!(cells[0].key, cells[1].key);
}

#[test]
fn any_order_of_the_reports_gives_the_same_cells() {
    let cells = series(&REPORTS).into_cells();
    assert_eq!(series(REPORTS.iter().rev()).into_cells(), cells);
    for turn in 1..REPORTS.len() {
        let (later, sooner) = REPORTS.split_at(turn);
        assert_eq!(series(sooner.iter().chain(later)).into_cells(), cells, "begun with report {turn}");
    }
}

#[test]
fn cells_of_one_indicator_stand_together() {
    let cells = series(&REPORTS).into_cells();
    let found: Vec<_> = cells
        .iter()
        .map(|cell| {
            (cell.key.place.name.as_deref().unwrap_or("–"), cell.row().period.unwrap_or_default(), cell.key.goal)
        })
        .collect();
    assert_eq!(
        found,
        [
            ("hòa bắc", "năm 2023".to_owned(), false),
            ("hòa bắc", "năm 2024".to_owned(), false),
            ("lộc tân", "năm 2023".to_owned(), false),
            ("lộc tân", "năm 2024".to_owned(), false),
            ("lộc tân", "6 tháng đầu năm 2024".to_owned(), false),
            ("lộc tân", "năm 2024".to_owned(), true),
            ("hòa bắc", "năm 2024".to_owned(), false),
        ]
    );
    assert_eq!(cells[0].key.measured, Measured::Topic(Topic::BudgetRevenue));
    assert_eq!(cells[6].key.measured, Measured::Subject("số ghế đá được lắp".to_owned()));
}

#[test]
fn a_cell_tells_of_plan_growth_and_findings() {
    let cells = series(&REPORTS).into_cells();
    let row = |n: usize| cells[n].row();
    assert_eq!((row(2).value.as_deref(), row(2).of_plan.as_deref()), (Some("6800000000"), Some("104")));
    assert_eq!((row(3).growth.as_deref(), row(3).name), (Some("-5"), Some("Lộc Tân")));
    assert!(row(0).findings.contains("not 60%"), "{}", row(0).findings);
    assert!(row(1).findings.is_empty());
    let text = REPORTS[3].1;
    assert!(text[cells[1].span.range()].starts_with("Thu ngân sách"));
}

#[test]
fn cells_survive_json() {
    let cells = series(&REPORTS).into_cells();
    let json = serde_json::to_string(&cells).unwrap();
    assert_eq!(serde_json::from_str::<Vec<super::Cell>>(&json).unwrap(), cells);
}
