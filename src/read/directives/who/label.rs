//! Labels that say for whom the tasks behind them are: `Đối với UBND huyện: …`, `Đề nghị các xã:`.

use std::ops::Range;

use crate::lex::Kind;
use crate::lexicon::{BodyWord, Charge, Charged, Entry, TaskCue, UnitLetter, UnitWord};
use crate::read::directives::words::charge::charge_at;
use crate::read::directives::words::pieces;
use crate::read::source::Source;
use crate::read::units::{body_at, place_at};

/// The most tokens of those whom a label names.
const LONGEST: usize = 40;

/// The kinds of phrase that a label begins with.
const BEGIN_NAMES: u128 = BodyWord::BIT | Charge::BIT | Charged::BIT | TaskCue::BIT | UnitLetter::BIT | UnitWord::BIT;

/// Those whom a label names, and where the label ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::read::directives) struct Label {
    pub(in crate::read::directives) addressee: Range<usize>,
    pub(in crate::read::directives) end: usize,
}

/// The label that a clause begins with.
pub(in crate::read::directives) fn at_head(source: &Source<'_, '_>, clause: &Range<usize>) -> Option<Label> {
    if !pieces::has_colon(source, clause) {
        return None;
    }
    let (start, _) = pieces::head(source, clause);
    let addressee = start_of_names(source, start, clause.end)?;
    let mut near = addressee..clause.end.min(addressee + LONGEST);
    let colon = near.find(|&at| matches!(source.tokens[at].kind, Kind::Colon | Kind::Semicolon))?;
    let addressee = addressee..colon;
    (source.tokens[colon].kind == Kind::Colon && is_of_names(source, &addressee))
        .then(|| Label { addressee: pieces::trimmed(source, addressee), end: colon + 1 })
}

/// Those whom a whole line names, with or without a colon at its end: `2. Đối với UBND huyện`.
pub(in crate::read::directives) fn of_line(source: &Source<'_, '_>, line: &Range<usize>) -> Option<Range<usize>> {
    // Most lines end in a stop.
    let last = source.tokens[line.clone()].last()?;
    if matches!(last.kind, Kind::Dot | Kind::Semicolon | Kind::Stop) {
        return None;
    }
    let (start, _) = pieces::head(source, line);
    let addressee = start_of_names(source, start, line.end)?..line.end;
    let tokens = &source.tokens[addressee.clone()];
    let whole = tokens.iter().rev().skip(1).all(|token| token.kind != Kind::Colon);
    (tokens.len() <= LONGEST && whole && is_of_names(source, &addressee)).then(|| pieces::trimmed(source, addressee))
}

/// Where those begin whom `đối với` names.
pub(in crate::read::directives) fn named(source: &Source<'_, '_>, at: usize, end: usize) -> Option<usize> {
    source.is_at(TaskCue::For, at, end).then(|| start_of_names(source, at, end)).flatten()
}

/// Where bodies, places or several of them begin to be named, behind a word such as `đối với`, if one stands there.
fn start_of_names(source: &Source<'_, '_>, at: usize, end: usize) -> Option<usize> {
    // Most lines and clauses begin with something else.
    if at >= end || source.kinds(at) & BEGIN_NAMES == 0 {
        return None;
    }
    let at = match source.longest(at, end) {
        Some((TaskCue::For | TaskCue::Request, len)) => at + len,
        _ => charge_at(source, at, end).map_or(at, |charge| charge.whom),
    };
    let several = || match source.longest(at, end) {
        Some((TaskCue::Plural, len)) => {
            let word = at + len;
            source.longest::<UnitWord>(word, end).is_some() || source.longest::<BodyWord>(word, end).is_some()
        }
        _ => false,
    };
    // `Trưởng các thôn`
    let heads = || source.longest(at, end).is_some_and(|(Charged, len)| source.is_at(TaskCue::Plural, at + len, end));
    (heads() || body_at(source, at, end).is_some() || place_at(source, at, end).is_some() || several()).then_some(at)
}

/// Whether nothing in some words is done, told or asked.
fn is_of_names(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    words.clone().all(|at| {
        !matches!(
            source.longest(at, words.end),
            Some((
                TaskCue::Need
                    | TaskCue::Told
                    | TaskCue::Past
                    | TaskCue::Is
                    | TaskCue::Request
                    | TaskCue::Resolve
                    | TaskCue::Sets
                    | TaskCue::Will
                    | TaskCue::Says
                    | TaskCue::Aim
                    | TaskCue::Office
                    | TaskCue::Speech
                    | TaskCue::Topic
                    | TaskCue::Passive,
                _
            ))
        )
    })
}

#[cfg(test)]
mod tests {
    /// For whom each task is, and the task.
    #[track_caller]
    fn check(cases: &[(&str, &[(&str, &str)])]) {
        for (text, wanted) in cases {
            let report = crate::parse(text);
            let found =
                report.directives.iter().map(|task| (task.addressee.as_deref().unwrap_or(""), task.text.as_ref()));
            assert_eq!(found.collect::<Vec<_>>(), *wanted, "in {text}");
        }
    }

    #[test]
    fn over_a_list() {
        check(&[
            (
                "Hội nghị\nBà Lan yêu cầu thực hiện các việc sau:\nĐối với UBND xã:\n- Rà soát hộ nghèo;\n- Mở rộng vùng \
                 chè.\nCông an xã:\n- Tăng cường tuần tra.",
                &[
                    ("UBND xã", "Rà soát hộ nghèo"),
                    ("UBND xã", "Mở rộng vùng chè"),
                    ("Công an xã", "Tăng cường tuần tra"),
                ],
            ),
            (
                "Báo cáo\nII. NHIỆM VỤ\n1. Đối với các chi bộ\n- Rà soát hộ nghèo.\n2. Về kinh tế\n- Mở rộng vùng chè.",
                &[("các chi bộ", "Rà soát hộ nghèo"), ("", "Mở rộng vùng chè")],
            ),
            (
                "Báo cáo\nII. NHIỆM VỤ\n1. Giao UBND xã:\nRà soát hộ nghèo.\nIII. TỔ CHỨC THỰC HIỆN\nMở rộng vùng chè.",
                &[("UBND xã", "Rà soát hộ nghèo"), ("", "Mở rộng vùng chè")],
            ),
            ("Báo cáo\nII. NHIỆM VỤ\n1. Đối với công tác dân số:\n- Rà soát hộ nghèo.", &[("", "Rà soát hộ nghèo")]),
            // Under what was concluded each line names who is to do it.
            (
                "Hội nghị giao ban\nKẾT LUẬN:\n1. Công an xã: Mở đợt tuần tra.\n2. Trưởng các thôn: vận động hộ dân làm đường.",
                &[("Công an xã", "Mở đợt tuần tra"), ("Trưởng các thôn", "vận động hộ dân làm đường")],
            ),
            ("Báo cáo\nKẾT LUẬN:\n1. Ưu điểm: rà soát hộ nghèo đúng hạn.\n2. Mở rộng vùng chè.", &[]),
            ("Báo cáo\nKết luận thanh tra:\n1. UBND xã: rà soát hộ nghèo đúng hạn.", &[]),
        ]);
    }

    #[test]
    fn within_a_sentence() {
        check(&[
            (
                "Hội nghị\nBà Lan kết luận, giao nhiệm vụ cho các cơ quan.\nĐối với UBND xã: rà soát hộ nghèo; mở rộng vùng \
                 chè; Công an xã tăng cường tuần tra.",
                &[
                    ("UBND xã", "rà soát hộ nghèo"),
                    ("UBND xã", "mở rộng vùng chè"),
                    ("Công an xã", "tăng cường tuần tra"),
                ],
            ),
            (
                "Bà Lan yêu cầu đối với các xã, cần rà soát hộ nghèo; đối với cây lúa, cần phòng trừ sâu bệnh.",
                &[("các xã", "rà soát hộ nghèo"), ("", "phòng trừ sâu bệnh")],
            ),
            ("Đối với UBND xã: rà soát hộ nghèo là việc đã làm.", &[]),
            ("Bà Lan yêu cầu Trưởng các thôn: “Đừng ngại việc khó”.", &[("Trưởng các thôn", "Đừng ngại việc khó")]),
        ]);
    }
}
