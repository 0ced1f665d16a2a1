//! What the report is about: title, unit, day, author, period, meetings.

use std::io::{self, Write};

use baocao::{Meeting, PartyUnit, Published, Report};

use super::table::{Column, Table};
use super::{heading, word};

pub(super) fn write(out: &mut impl Write, report: &Report<'_>) -> io::Result<()> {
    let mut table = Table::new([Column::left("", 12), Column::left("", 96)]);
    let mut field = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            table.row([name.to_owned(), value]);
        }
    };
    field("Title", report.title.as_deref().map(str::to_owned));
    field("Unit", report.unit.as_ref().map(unit));
    field("Published", report.published.map(published));
    field("By", report.byline.as_deref().map(str::to_owned));
    field("Period", report.period.map(|period| format!("{period} ({period:#})")));
    for held in &report.meetings {
        field("Meeting", Some(meeting(held)));
    }
    table.write(out)
}

/// The meetings alone.
pub(super) fn meetings(out: &mut impl Write, meetings: &[Meeting<'_>]) -> io::Result<()> {
    let mut table = Table::new([Column::left("", 108)]);
    for held in meetings {
        table.row([meeting(held)]);
    }
    heading(out, "Meetings", meetings.len())?;
    table.write(out)
}

/// `Đảng bộ phường Trần Hưng Đạo (party organisation, ward)`
fn unit(unit: &PartyUnit<'_>) -> String {
    let kinds = [unit.organ.map(|organ| word(&organ)), unit.level.map(|level| word(&level))];
    match kinds.into_iter().flatten().collect::<Vec<_>>().join(", ") {
        kinds if kinds.is_empty() => unit.text.to_string(),
        kinds => format!("{} ({kinds})", unit.text),
    }
}

/// `2024-07-11 12:50`
fn published(Published { date, time, .. }: Published) -> String {
    time.map_or_else(|| format!("{date:#}"), |time| format!("{date:#} {time}"))
}

/// `hội nghị sơ kết, lần thứ 18, ngày 02/7/2024, morning, chaired by Nguyễn Tấn Ngọc`
fn meeting(meeting: &Meeting<'_>) -> String {
    let mut parts = vec![meeting.kind.to_string()];
    parts.extend(meeting.ordinal.map(|ordinal| format!("lần thứ {ordinal}")));
    parts.extend(meeting.date.map(|date| date.to_string()));
    parts.extend(meeting.part_of_day.map(|part| word(&part)));
    parts.extend(meeting.host.as_ref().map(|host| format!("held by {host}")));
    parts.extend(meeting.place.as_ref().map(|place| format!("at {place}")));
    parts.extend(meeting.speeches.map(|speeches| format!("{speeches} speeches")));
    if !meeting.chairs.is_empty() {
        parts.push(format!("chaired by {}", meeting.chairs.join("; ")));
    }
    parts.join(", ")
}
