//! Figures that only tell which of those are meant that another counts: by how much those have, earn or come to.
//!
//! | words | tells which by |
//! |---|---|
//! | `3 thôn có trên 200 hộ` | how many of something else they have |
//! | `45 hộ có thu nhập trên 100 triệu đồng` | how much they earn, owe or measure |
//! | `6 xã đạt từ 15 tiêu chí`, `số xã đạt 15 tiêu chí là 6 xã` | how far they came |
//! | `6 xã giải ngân trên 75%` | how much of something they did |
//! | `thiệt hại trên 70%: 388 ha` | what class they are of |
//! | `độ tuổi trên 70: 42 hội viên` | how old they are |

use std::ops::Range;

use super::Figure;
use crate::lex::Kind;
use crate::lexicon::{
    Activity, Age, Agenda, BasisCue, Counted, Function, Head, LeadCue, LeadVerb, TailCue, TaskCue, UnitWord,
};
use crate::read::indicators::words::noun;
use crate::read::indicators::words::phrase::{self, is_phrase};
use crate::read::source::Source;
use crate::value::Bound;

/// The most words of what those do who are counted, up to how far they came.
const LONGEST_TOLD: usize = 8;

/// Whether a figure only tells which of those that another counts are meant: `3 xã dưới 12 tiêu chí`, `12 chi bộ có
/// trên 30 đảng viên`.
pub(super) fn is_limit(source: &Source<'_, '_>, of: &Figure, figure: &Figure) -> bool {
    let Some((LeadCue::Bound(bound), len)) = figure.cue else { return false };
    let words = of.tokens.end..figure.tokens.start - len;
    let noun = |at: usize| source.longest::<Counted>(at, source.tokens.len()).map(|(_, len)| at..at + len);
    let Some(counted) = noun(words.start).filter(|noun| noun.end <= words.end) else { return false };
    let has = behind_having(source, counted.end, words.end);
    // `cây xanh trên 190 tuyến phố`: they stand there; `3 đợt có trên 500 người tham gia`: so many came to all of them.
    let limits = bound == Bound::Under || has > counted.end && doer(source, &words).is_some();
    let other = noun(figure.tokens.end).is_some_and(|noun| source.str(noun) != source.str(counted.clone()));
    of.is_count() && figure.is_count() && figure.whole.is_none() && has == words.end && limits && other
}

/// Whether a figure only tells how much those earn, owe or measure at least or at most that another counts: `45 hộ có
/// thu nhập trên 100 triệu đồng`, `3 dự án quy mô trên 5 ha`. What they earn without such a bound is measured: `45 hộ
/// có thu nhập khoảng 100 triệu đồng`.
pub(super) fn is_earning(source: &Source<'_, '_>, of: &Figure, figure: &Figure) -> bool {
    let Some((LeadCue::Bound(Bound::Over | Bound::AtLeast | Bound::Under | Bound::AtMost) | LeadCue::From, len)) =
        figure.cue
    else {
        return false;
    };
    if !of.is_count() || !(figure.is_money() || figure.is_quantity()) {
        return false;
    }
    let words = of.tokens.end..figure.tokens.start - len;
    let Some((_, noun)) = source.longest::<Counted>(words.start, words.end) else { return false };
    let earned = behind_having(source, words.start + noun, words.end)..words.end;
    let earning = source.is_at(Agenda::Earning, earned.start, earned.end);
    earning && is_phrase(source, earned)
}

/// Whether a figure tells how far those that are counted before it have come: `6 xã đạt 15 tiêu chí`.
pub(super) fn is_score(source: &Source<'_, '_>, of: &Figure, figure: &Figure) -> bool {
    let limited = is_limited(figure) || matches!(figure.cue, Some((LeadCue::Verb(LeadVerb::Reach), _)));
    if !limited || !figure.is_count() || !(of.is_count() || of.is_percent()) {
        return false;
    }
    let Some(noun) = reaching(source, of, figure) else { return false };
    // `93% số hộ được công nhận đủ 8 tiêu chí`
    let number = source.length(Function::Number, noun.start, noun.end);
    let noun = noun.start + number.unwrap_or(0)..noun.end;
    let counted = source.begins::<Counted>(&noun);
    let other = figure.tokens.end..source.tokens.len().min(figure.tokens.end + 3);
    let scored = source.begins::<Counted>(&other);
    counted && scored && is_phrase(source, noun.clone()) && !noun::is_same(source, &noun, &other)
}

/// Whether a figure tells how many criteria those meet whose number or share the next one is: `số xã đạt dưới 5 tiêu chí
/// là 25 xã`, `tỷ lệ số xã đạt 19 tiêu chí chiếm 45%`.
pub(super) fn is_criteria(source: &Source<'_, '_>, floor: usize, figure: &Figure, next: &Figure) -> bool {
    let Range { start, end } = figure.tokens;
    let between = end..next.tokens.start;
    if !source.is_at(Agenda::Respect, end, between.end) || !is_phrase(source, between) {
        return false;
    }
    let near = floor.max(start.saturating_sub(LONGEST_TOLD))..start;
    let Some((head, _, len)) = source.each::<Head>(near).next_back() else { return false };
    let noun = head + len;
    let words = source.tokens[head..start].iter().all(|token| token.kind == Kind::Word);
    let word = |at: usize| (at < source.tokens.len()).then(|| source.word(at));
    let other = || word(noun) != word(end);
    words && noun < start && other() && (next.is_percent() || next.is_count() && word(noun) == word(next.tokens.end))
}

/// Whether a percentage only tells how far those have come that are counted before it: `6 chỉ tiêu đạt trên 75%`, `2 xã
/// giải ngân dưới 30%`. What is not told of targets, revenues or units may be how far the count itself has come: `kết
/// nạp 6 đảng viên đạt trên 75% kế hoạch`; what two figures make is: `6/9 xã đạt trên 66%`.
pub(super) fn is_degree(source: &Source<'_, '_>, of: &Figure, figure: &Figure) -> bool {
    if !is_limited(figure) || !figure.is_percent() || !of.is_count() || of.is_about(figure.value()) {
        return false;
    }
    let words = of.tokens.end..before_bounds(source, of.tokens.end, figure);
    let target = source.length(BasisCue::Target, words.start, words.end);
    let doer = doer(source, &words);
    let Some(noun) = target.max(doer) else { return false };
    let told = words.start + noun..words.end;
    let verb = match source.longest_before(told.start, told.end) {
        Some((LeadCue::Verb(verb), len)) => Some((verb, told.end - len)),
        _ => None,
    };
    let is_of_count = match verb {
        // `12 xã đạt chuẩn chiếm trên 80%`, `9 dự án tăng trên 20%`
        Some((LeadVerb::Share | LeadVerb::Growth | LeadVerb::Decline, _)) => true,
        // `24 chi bộ hoàn thành tốt nhiệm vụ đạt trên 80%`
        Some((LeadVerb::Reach, at)) => phrase::tells_more(source, told.start..at),
        _ => false,
    };
    // `kiểm tra 12 đơn vị đạt trên 90% kế hoạch`
    let done_to = target < doer && source.longest_before::<Activity>(0, of.tokens.start).is_some();
    !is_of_count && !done_to && told.len() <= LONGEST_TOLD && (told.is_empty() || is_phrase(source, told))
}

/// Whether a percentage only tells which of several classes an amount is of: `thiệt hại trên 70% là 388 ha`, `tốc mái
/// trên 50% 4 nhà`. A rate is told by its head or a verb: `tỷ lệ dưới 2%: 12 hộ`, `đạt trên 90%: 12 hộ`.
pub(super) fn is_class(source: &Source<'_, '_>, floor: usize, figure: &Figure, of: &Figure) -> bool {
    let cued = matches!(figure.cue, Some((LeadCue::Bound(Bound::Over | Bound::Under) | LeadCue::From, _)));
    if !(figure.is_range || cued) || !figure.is_percent() || of.is_percent() {
        return false;
    }
    let at = before_bounds(source, floor, figure);
    let told = matches!(source.longest_before(floor, at), Some((LeadCue::Verb(_), _)));
    let between = figure.tokens.end..of.tokens.start;
    let is = source.exactly(&between) == Some(TaskCue::Is);
    let colon = between.len() == 1 && source.tokens[between.start].kind == Kind::Colon;
    (is || colon || between.is_empty()) && !told && source.each::<Head>(floor..at).next().is_none()
}

/// Whether a bare number is an age that tells which of those are meant that the figure behind counts: `độ tuổi trên 70
/// có 42 hội viên`.
pub(super) fn is_age(source: &Source<'_, '_>, figure: &Figure, of: &Figure) -> bool {
    let Some((LeadCue::Bound(_) | LeadCue::From, len)) = figure.cue else { return false };
    let aged = || source.longest_before::<Age>(0, figure.tokens.start - len).is_some();
    let counts = || of.is_count() && leads_on(source, figure.tokens.end..of.tokens.start);
    figure.is_count() && figure.whole.is_none() && aged() && counts()
}

/// Behind a verb such as `có` at a token, or the token itself. What stands behind `với` is told of them all: `12 buổi
/// với trên 500 người`.
fn behind_having(source: &Source<'_, '_>, at: usize, end: usize) -> usize {
    match source.longest(at, end) {
        Some((LeadCue::Verb(LeadVerb::Have), len)) if !source.is_at(TailCue::End, at, end) => at + len,
        _ => at,
    }
}

/// How many tokens at one name who comes so far: units, and bodies such as `chi bộ`.
fn doer(source: &Source<'_, '_>, words: &Range<usize>) -> Option<usize> {
    let unit = source.longest(words.start, words.end).filter(|(word, _)| UnitWord::is_place(*word));
    unit.map(|(_, len)| len).max(source.length(Agenda::Reaching, words.start, words.end))
}

/// Whether a figure is a range or has a bound before it.
fn is_limited(figure: &Figure) -> bool {
    figure.is_range || matches!(figure.cue, Some((LeadCue::Bound(_) | LeadCue::From, _)))
}

/// What stands between a count and a verb such as `đạt` that a figure with its bounds follows: `chỉ tiêu`.
fn reaching(source: &Source<'_, '_>, of: &Figure, figure: &Figure) -> Option<Range<usize>> {
    let floor = of.tokens.end;
    let at = before_bounds(source, floor, figure);
    match source.longest_before(floor, at)? {
        (LeadCue::Verb(LeadVerb::Reach), len) => Some(floor..at - len),
        _ => None,
    }
}

/// Where the bounds of a figure begin.
fn before_bounds(source: &Source<'_, '_>, floor: usize, figure: &Figure) -> usize {
    let mut at = figure.tokens.start;
    while let Some((LeadCue::Bound(_) | LeadCue::From, len)) = source.longest_before(floor, at) {
        at -= len;
    }
    at
}

/// Whether some tokens only lead to a figure: `là`, `có`, a colon.
fn leads_on(source: &Source<'_, '_>, between: Range<usize>) -> bool {
    let verb = matches!(source.exactly(&between), Some(LeadCue::Verb(LeadVerb::Reach | LeadVerb::Have)));
    verb || between.len() == 1 && source.tokens[between.start].kind == Kind::Colon
}
