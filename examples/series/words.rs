//! The words and figures of a cell, as the table and the page show them.

use baocao::check::Status;
use baocao::series::{Cell, Measured, Stretch, When};
use rust_decimal::Decimal;

use crate::amounts::{amount, percent, sign};

/// The cells of one topic after the other, results before goals. What has no topic stands together.
pub(crate) fn by_topic(cells: &[Cell]) -> impl Iterator<Item = (String, &[Cell])> {
    let head = |cell: &Cell| match &cell.key.measured {
        Measured::Topic(topic) => capitalised(&topic.to_string()),
        Measured::Subject(_) => "Chỉ tiêu khác".to_owned(),
    };
    cells.chunk_by(move |one, other| head(one) == head(other)).map(move |cells| (head(&cells[0]), cells))
}

/// `xã Nà Hội`
pub(crate) fn place(cell: &Cell) -> String {
    let name = cell.name.as_deref().map_or_else(|| "không rõ đơn vị".to_owned(), without_capitals);
    match cell.key.place.level.map(|level| level.to_string()) {
        Some(level) if !name.to_lowercase().starts_with(&level) => format!("{level} {name}"),
        _ => name,
    }
}

/// `Nà Hội` for `NÀ HỘI`, as a letterhead writes it. A single word in capitals may be an abbreviation.
fn without_capitals(name: &str) -> String {
    if !name.contains(' ') || name.chars().any(char::is_lowercase) {
        return name.to_owned();
    }
    name.split(' ').map(|word| capitalised(&word.to_lowercase())).collect::<Vec<_>>().join(" ")
}

/// `6 tháng đầu năm 2020`
pub(crate) fn period(cell: &Cell) -> String {
    cell.key.period.map_or_else(|| "không rõ kỳ".to_owned(), |period| period.to_string())
}

/// What the periods of one kind have in common: `6 tháng đầu năm`.
pub(crate) fn stretch(stretch: Stretch) -> String {
    match stretch {
        Stretch::Year => "năm".to_owned(),
        Stretch::FromJanuary(months) => format!("{months} tháng đầu năm"),
        Stretch::Quarter => "quý".to_owned(),
        Stretch::Months(first, last) if first == last => format!("tháng {first}"),
        Stretch::Months(first, last) => format!("tháng {first} đến {last}"),
        Stretch::Years(years) => format!("giai đoạn {years} năm"),
        Stretch::Term => "nhiệm kỳ".to_owned(),
        Stretch::SchoolYear => "năm học".to_owned(),
        _ => String::new(),
    }
}

/// What tells them apart: `2024`, `II/2024`, `2020-2025`.
pub(crate) fn within_stretch(when: When) -> String {
    let (start, end) = (when.period().start().year(), when.period().end().year());
    let year = |year: Option<u16>| year.map_or_else(|| "?".to_owned(), |year| year.to_string());
    match when.stretch() {
        Stretch::Quarter => when.to_string().replace("quý ", ""),
        _ if start == end => year(end),
        _ => format!("{}-{}", year(start), year(end)),
    }
}

/// The figure with what it counts in, large amounts in millions or billions: `7,5 tỷ đồng`, `45 hộ (5,2%)`.
pub(crate) fn figure(cell: &Cell) -> String {
    let amount = cell.value.map(|value| amount(value, cell.unit.as_deref().unwrap_or_default()));
    let figure = match (amount, cell.share.map(percent)) {
        (Some(amount), Some(share)) => format!("{amount} ({share})"),
        (amount, share) => amount.or(share).unwrap_or_default(),
    };
    match cell.bound {
        Some(bound) if !figure.is_empty() => format!("{} {figure}", sign(bound)),
        _ => figure,
    }
}

/// How far it rose: `+5%`, `−5%`.
pub(crate) fn growth(value: Decimal) -> String {
    let sign = if value.is_sign_negative() { '−' } else { '+' };
    format!("{sign}{}", percent(value.abs()))
}

/// What is wrong or doubtful about it, in Vietnamese.
pub(crate) fn doubts(cell: &Cell) -> String {
    let doubts = cell.findings.iter().filter(|finding| finding.status >= Status::Doubtful);
    doubts.map(baocao::check::Finding::vietnamese).collect::<Vec<_>>().join(" ")
}

pub(crate) fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
