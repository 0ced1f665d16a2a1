//! The head of what is measured: `tỷ lệ`, `diện tích`, `thu` among the words before a figure, and how far the phrase
//! goes that it heads.

use std::ops::Range;

use super::actor::is_actor;
use super::verb::{activity, undergoes};
use crate::lex::Kind;
use crate::lexicon::{
    Activity, Actor, Appraisal, Counted, Entry, Function, Head, LeadCue, LeadVerb, TailCue, UnitWord,
};
use crate::read::source::Source;

/// A noun that heads what is measured: one that may stand anywhere, or one at the very start.
pub(in crate::read) fn first_head(source: &Source<'_, '_>, words: &Range<usize>) -> Option<(Head, usize)> {
    source.each::<Head>(words.clone()).find_map(|(at, head, len)| {
        let named = source.tokens[at].is_capital() && at > words.start;
        // `chi bộ` does not begin with `chi`, nor `thu hồi` with `thu`.
        let first = matches!(head, Head::First | Head::Levy | Head::Portion);
        if first && source.longer::<Activity>(at, words.end, len) {
            return None;
        }
        if source.longer::<Actor>(at, words.end, len) || source.longer::<Counted>(at, words.end, len) {
            return None;
        }
        // `định danh điện tử mức độ 2`: that is one of several, and nothing that is measured.
        let number = source.kind_at(at + len, words.end) == Some(Kind::Digits);
        let numbered = number && at > words.start && source.mention_at(at + len).is_none();
        (at == words.start || (!first && !named && !numbered)).then_some((head, at))
    })
}

/// The head of what is measured, behind the last `với`, `có`, `nâng cao` that leads to one: `lúa với năng suất`.
pub(in crate::read) fn main_head(source: &Source<'_, '_>, words: &Range<usize>) -> Option<(Head, usize)> {
    first_head(source, &(led_head(source, words).unwrap_or(words.start)..words.end))
}

/// Where such a head begins: `chủ đầu tư đẩy nhanh giải ngân`.
fn led_head(source: &Source<'_, '_>, words: &Range<usize>) -> Option<usize> {
    // `tổng số người tham gia BHXH tự nguyện`: what those do is told of them.
    let number = || source.exactly(&(words.start..words.start + 1)) == Some(Function::Number);
    let sums = || matches!(source.longest(words.start, words.end), Some((Head::Sum, _))) || number();
    let leads = |at: usize| {
        let has = source.length(LeadCue::Verb(LeadVerb::Have), at, words.end);
        let does = || source.length(Activity::General, at, words.end).filter(|&len| len > 1 && !sums());
        let behind = at + has.or_else(does)?;
        // `tổng thu do Chi cục quản lý thu`: there it is told whose doing it is.
        let done_by = |at: usize| source.is_at(TailCue::Doer, at, words.end);
        if (words.start + 1..at).any(done_by) {
            return None;
        }
        source.begins::<Head>(&(behind..words.end)).then_some(behind)
    };
    // `tỷ lệ duy trì sĩ số` is a rate itself.
    let is_rate = matches!(source.longest(words.start, words.end), Some((Head::Rate | Head::Rise, _)));
    // Most words begin with their only head, and nothing leads to another.
    let further = !is_rate && source.next_of(Head::BIT, words.start + 1..words.end).is_some();
    if further { words.clone().rev().find_map(leads) } else { None }
}

/// `lúa xuân diện tích`: a head that nothing follows belongs to the noun before it.
pub(in crate::read) fn with_topic(source: &Source<'_, '_>, head: usize, words: &Range<usize>) -> Range<usize> {
    let last = source.longest::<Head>(head, words.end).is_some_and(|(_, len)| head + len == words.end);
    let topic = words.start..head;
    if !last || topic.is_empty() {
        return head..words.end;
    }
    let noun = !is_actor(source, &topic) && activity(source, &topic).is_none();
    // `vốn vay hộ nghèo được giải ngân`
    let passive = source.begins::<Activity>(&(head..words.end)) && undergoes(source, &topic);
    let joins = matches!(source.longest_before(topic.start, head), Some((LeadCue::Verb(_), _))) && !passive;
    if noun && !joins { words.clone() } else { head..words.end }
}

/// `tổng số đảng viên của chi bộ` without whose they are, `thu ngân sách theo dự toán` without by what.
pub(in crate::read) fn without_owner(source: &Source<'_, '_>, words: Range<usize>) -> Range<usize> {
    // `của ngành du lịch` tells which value is meant, not whose.
    let kind = |at: usize| matches!(source.longest(at, words.end), Some((TailCue::Tells, 2..)));
    // `GRDP của tỉnh`: there is but one, as of no `vốn của huyện`.
    let unit = |at: usize| match source.longest(at, words.end) {
        Some((UnitWord::Unit(_), len)) => at + len == words.end,
        _ => false,
    };
    let owner = |at: usize| source.is_shouted(source.tokens[at - 1]) && unit(at + 1);
    let of = |at: usize| {
        let far = || at > words.start + 2 || owner(at);
        source.is_at(Function::Of, at, words.end) && far() && !kind(at)
    };
    let by = |at: usize| source.is_at(TailCue::By, at, words.end);
    let may_begin = |at: usize| source.kinds(at) & (Function::BIT | TailCue::BIT) != 0;
    match (words.start + 1..words.end).find(|&at| may_begin(at) && (of(at) || at > words.start + 1 && by(at))) {
        // `(theo giá hiện hành)`
        Some(at) => words.start..at - usize::from(source.tokens[at - 1].kind == Kind::Open),
        None => words,
    }
}

/// What a bare head goes on with, where the clause names it in full before: `thu ngân sách vượt dự toán, năm 2014 thu`.
pub(in crate::read) fn in_full(source: &Source<'_, '_>, words: Range<usize>, earlier: &Range<usize>) -> Range<usize> {
    let word = source.word(words.start);
    let full = |at: usize| {
        let (_, len) = source.longest::<Head>(at, earlier.end).filter(|(_, len)| *len > 1)?;
        let cue = |&at: &usize| source.longest::<LeadCue>(at, earlier.end).is_some();
        let end = (at + len..earlier.end).find(cue).unwrap_or(earlier.end);
        (source.word(at) == word).then_some(at..end)
    };
    if words.len() > 1 {
        return words;
    }
    earlier.clone().find_map(full).unwrap_or(words)
}

/// Without what is told of the subject at the end of its words: `công nghiệp có sự phục hồi và tăng trưởng tích cực`.
pub(in crate::read) fn before_appraisal(source: &Source<'_, '_>, words: &Range<usize>) -> Range<usize> {
    let mut end = words.end;
    while let Some((Appraisal::Stands, len)) = source.longest_before(words.start + 1, end) {
        end -= len;
        // `có sự phục hồi và tăng trưởng tích cực`
        if let Some((Function::And, and)) = source.longest_before(words.start + 1, end) {
            end -= and;
        }
    }
    words.start..end
}

/// Without what is told of the subject before the comma: `công tác giải ngân được triển khai quyết liệt, đạt …`, `tỷ lệ
/// hộ nghèo đã giảm mạnh, còn …`. What was done to what is counted tells which are meant: `số hộ được thực hiện, đạt
/// …`.
pub(in crate::read) fn without_appraisal(source: &Source<'_, '_>, words: &Range<usize>) -> Range<usize> {
    let words = &(led_head(source, words).unwrap_or(words.start)..words.end);
    let (kind, head) =
        source.longest::<Head>(words.start, words.end).map_or((None, 0), |(head, len)| (Some(head), len));
    let verb = source.longest::<Activity>(words.start, words.end).map_or(1, |(_, len)| len);
    let counts = matches!(kind, Some(Head::Rate | Head::Sum | Head::First));
    let appraises = |at: usize| match source.longest(at, words.end) {
        Some((Appraisal::Went, _)) => !counts,
        Some((Appraisal::Stands, _)) => true,
        None => false,
    };
    let told = |&at: &usize| match source.longest(at, words.end) {
        Some((LeadCue::Done, len)) => appraises(at) || appraises(at + len),
        _ => appraises(at),
    };
    let from = words.start + head.max(verb);
    let mut end = (from..words.end).find(told).unwrap_or(words.end);
    while end > from && matches!(source.tokens[end - 1].kind, Kind::Dash | Kind::Comma) {
        end -= 1;
    }
    words.start..end
}
