//! Figures that measure nothing themselves: they only tell which of those that another counts are meant, or where.

use std::ops::Range;

use rust_decimal::Decimal;
use smallvec::SmallVec;

use super::clause::longer;
use super::figure::Figure;
use super::step::FIGURES_OF_SENTENCE;
use super::{phrase, tail};
use crate::lex::{Kind, Token};
use crate::lexicon::{
    Activity, Age, Agenda, BasisCue, Counted, Entry, Function, Head, LeadCue, LeadVerb, Role, TailCue, TaskCue,
    UnitWord,
};
use crate::read::source::Source;
use crate::value::{Bound, Value};

/// The most tokens between two figures that count places.
const LONGEST_PLACE: usize = 4;

/// The most words of a rate before a count that tells what it is of.
const LONGEST_RATE: usize = 8;

/// The same where the words before it say that it is enough.
const LONGEST_FULL_RATE: usize = 16;

/// The most words of what those do who are counted, up to how far they came.
const LONGEST_TOLD: usize = 8;

/// Without the figures that only tell which ones are meant or where: `doanh nghiệp nộp từ 1 tỷ đồng trở lên`,
/// `tỷ lệ thu phí tại 2 thôn`.
pub(super) fn without_thresholds(
    source: &Source<'_, '_>,
    figures: impl Iterator<Item = Figure>,
    sentence: &Range<usize>,
) -> SmallVec<[Figure; FIGURES_OF_SENTENCE]> {
    let mut figures: SmallVec<[Figure; FIGURES_OF_SENTENCE]> = figures.collect();
    let mut before = Before { end: sentence.start, placed: false, ranks: false };
    // Those that are kept stay where they are up to the first that is not, since they are large to move.
    let mut kept = 0;
    for n in 0..figures.len() {
        let only_tells =
            before.may_tell_which(source, &figures[n]) && before.only_tells(source, &figures, kept, n, sentence);
        before.end = figures[n].tokens.end;
        if only_tells {
            continue;
        }
        if kept < n {
            figures.swap(kept, n);
        }
        kept += 1;
    }
    figures.truncate(kept);
    figures
}

/// The figure before one, as far as that is read by it.
struct Before {
    /// Where it ends.
    end: usize,
    /// Whether it only told where.
    placed: bool,
    /// Whether it only ranked what the next counts.
    ranks: bool,
}

impl Before {
    /// Whether the next figure may only tell which ones are meant or where. Most stand beside nothing that could make them do
    /// so, and behind no other that does.
    fn may_tell_which(&self, source: &Source<'_, '_>, figure: &Figure) -> bool {
        use LeadCue::{Average, Bound, From, Verb};
        use LeadVerb::{At, Reach};
        let tokens = &figure.tokens;
        let cued = matches!(figure.cue, Some((From | Bound(_) | Average | Verb(At | Reach), _) | (_, 2..)));
        let next = source.tokens.get(tokens.end).map_or(0, |next| source.kinds_of(*next));
        let counted = next & (Agenda::BIT | UnitWord::BIT) != 0;
        let owned = source.ends_any(Role::Owns.bit() | Agenda::BIT, tokens.start);
        let adjoins = self.end == tokens.start;
        self.placed | self.ranks | cued | counted | owned | adjoins | figure.is_range
    }

    /// Whether the next, which is some one of the figures, does so; `kept` where so many of those before it do not.
    fn only_tells(
        &mut self,
        source: &Source<'_, '_>,
        figures: &[Figure],
        kept: usize,
        n: usize,
        sentence: &Range<usize>,
    ) -> bool {
        let figure = &figures[n];
        let following = figures.get(n + 1);
        let next = following.map_or(sentence.end, |next| next.tokens.start);
        let rated = following.is_some_and(Figure::is_percent);
        let of = figures[..kept].last();
        let before = self.end;
        let inside_phrase = || of.is_some() && is_phrase(source, before..figure.tokens.start.saturating_sub(1));
        let names_more = |after| next < sentence.end && is_phrase(source, after..next);
        let from = figure.tokens.start.saturating_sub(1).max(sentence.start);
        // A shorter cue than the longest that ends before it can only be one of several words.
        let from_it = matches!(figure.cue, Some((LeadCue::From, _) | (_, 2..)));
        let is_threshold = from_it
            && phrase::threshold(source, from, sentence.end).is_some_and(|after| inside_phrase() || names_more(after));
        // `dư nợ của 4 tổ chức hội là 5 tỷ đồng`
        let stands_at = || {
            matches!(figure.cue, Some((LeadCue::Verb(LeadVerb::At), _)))
                || source.ends_any(Role::Owns.bit(), figure.tokens.start)
                    && matches!(source.longest_before(sentence.start, figure.tokens.start), Some((Function::Of, _)))
        };
        // `tăng 5% so với cùng kỳ của 3 đơn vị cũ`
        let of_basis = || {
            let of = figure.tokens.start.saturating_sub(1);
            stands_at() && matches!(source.longest_before(sentence.start, of), Some((BasisCue::Previous, _)))
        };
        // `tỷ lệ giải ngân 3 chương trình đạt 17%`, but `tỷ lệ giải quyết 120 hồ sơ đạt 98%`: those are a result.
        let of_plan = || matches!(source.longest(figure.tokens.end, sentence.end), Some((Agenda::Plan, _)));
        let in_rate = || {
            let of = || of_plan() || is_unit(source, figure.tokens.end);
            let (floor, at) = (sentence.start, figure.tokens.start);
            rated && (of() && is_of_rate(source, floor, at) || is_enough_for_rate(source, floor, at))
                || of_plan() && is_of_sum(source, floor, at)
                || following.is_some_and(|of| of.is_money() || of.is_quantity()) && is_of_measure(source, floor, at)
        };
        let listed = self.placed && figure.tokens.start - before <= LONGEST_PLACE;
        self.placed = figure.is_count()
            && figure.whole.is_none()
            && (of_basis()
                || stands_at() && (names_more(figure.tokens.end) || is_unit(source, figure.tokens.end))
                || in_rate() && names_more(figure.tokens.end)
                || listed && is_unit(source, figure.tokens.end));
        // `38 triệu đồng 1 người`: so much for each.
        let each = figure.is_count()
            && of.is_some_and(|of| of.is_money() && of.tokens.end == figure.tokens.start)
            && figure.value() == Decimal::ONE;
        let tells_which = of.is_some_and(|of| {
            is_score(source, of, figure)
                || is_limit(source, of, figure)
                || is_earning(source, of, figure)
                || is_degree(source, of, figure)
        });
        // `là 1 trong 3 xã đạt chuẩn`: both figures only rank it.
        let ranked = std::mem::replace(&mut self.ranks, is_rank(source, figure, next));
        let per_one = is_per_one(source, figure, sentence) && names_more(figure.tokens.end);
        let class = following
            .is_some_and(|of| is_class(source, before.max(sentence.start), figure, of) || is_age(source, figure, of));
        is_threshold
            || self.placed
            || each
            || tells_which
            || class
            || per_one
            || self.ranks
            || ranked
            || ranks_among(source, figure)
    }
}

/// Whether a figure only tells which of those that another counts are meant: `3 xã dưới 12 tiêu chí`, `12 chi bộ có trên 30 đảng
/// viên`.
fn is_limit(source: &Source<'_, '_>, of: &Figure, figure: &Figure) -> bool {
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

/// Whether a figure only tells how much those earn, owe or measure at least or at most that another counts: `45 hộ có thu nhập
/// trên 100 triệu đồng`, `3 dự án quy mô trên 5 ha`. What they earn without such a bound is measured: `45 hộ có thu nhập khoảng
/// 100 triệu đồng`.
fn is_earning(source: &Source<'_, '_>, of: &Figure, figure: &Figure) -> bool {
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
    let earning = matches!(source.longest(earned.start, earned.end), Some((Agenda::Earning, _)));
    earning && is_phrase(source, earned)
}

/// Behind a verb such as `có` at a token, or the token itself. What stands behind `với` is told of them all: `12 buổi với trên 500
/// người`.
fn behind_having(source: &Source<'_, '_>, at: usize, end: usize) -> usize {
    match source.longest(at, end) {
        Some((LeadCue::Verb(LeadVerb::Have), len)) if !matches!(source.longest(at, end), Some((TailCue::End, _))) => {
            at + len
        }
        _ => at,
    }
}

/// How many tokens at one name who comes so far: units, and bodies such as `chi bộ`.
fn doer(source: &Source<'_, '_>, words: &Range<usize>) -> Option<usize> {
    let unit = source.longest(words.start, words.end).filter(|(word, _)| UnitWord::is_place(*word));
    unit.map(|(_, len)| len).max(source.length(Agenda::Reaching, words.start, words.end))
}

/// Whether the head of a rate stands before a token, of which nothing has been told yet: `tỷ lệ giải ngân`.
fn is_of_rate(source: &Source<'_, '_>, floor: usize, at: usize) -> bool {
    let word = |at: usize| source.tokens[at].kind == Kind::Word && source.longest::<LeadCue>(at, at + 1).is_none();
    rate_before(source, floor, at, LONGEST_RATE).is_some_and(|head| (head..at).all(word))
}

/// Whether the head of a sum stands before a token, of which nothing has been told yet: `tổng số học sinh 3 cấp học`.
fn is_of_sum(source: &Source<'_, '_>, floor: usize, at: usize) -> bool {
    let near = floor.max(at.saturating_sub(LONGEST_RATE))..at;
    let word = |at: usize| source.tokens[at].kind == Kind::Word && source.longest::<LeadCue>(at, at + 1).is_none();
    let sum = source.each::<Head>(near).rfind(|&(_, head, _)| head == Head::Sum);
    sum.is_some_and(|(head, _, len)| head + len < at && (head..at).all(word))
}

/// Whether the head of what is measured stands before a token, and behind it only what it is of: `năng suất lúa bình quân 2 vụ`.
fn is_of_measure(source: &Source<'_, '_>, floor: usize, at: usize) -> bool {
    let near = floor.max(at.saturating_sub(LONGEST_RATE))..at;
    let word = |word: usize| {
        let cue = source.longest(word, at);
        let told = matches!(cue, Some((LeadCue::Verb(_) | LeadCue::Bound(_) | LeadCue::From | LeadCue::Done, _)));
        source.tokens[word].kind == Kind::Word && !told && source.longest::<Activity>(word, at).is_none()
    };
    let head = source.each::<Head>(near).next_back();
    // `tổng số 12 dự án`: those are what is summed up.
    let measures = |(head, kind, len)| match kind {
        Head::Levy => false,
        Head::Planned => true,
        _ => head + len < at,
    };
    head.is_some_and(|found @ (head, _, len)| measures(found) && (head + len..at).all(word))
}

/// Where the last head of a rate stands among so many words at most before a token.
fn rate_before(source: &Source<'_, '_>, floor: usize, at: usize, most: usize) -> Option<usize> {
    let near = floor.max(at.saturating_sub(most))..at;
    source.each::<Head>(near).rfind(|&(_, head, _)| head == Head::Rate).map(|(head, ..)| head)
}

/// Whether a figure tells how much those have whom a rate counts: `tỷ lệ người từ 18 tuổi trở lên tiêm đủ 2 mũi`, `ít nhất 1
/// mũi`.
fn is_enough_for_rate(source: &Source<'_, '_>, floor: usize, at: usize) -> bool {
    let goes_on = |token: &Token| matches!(token.kind, Kind::Word | Kind::Digits);
    let enough = matches!(source.longest_before(floor, at), Some((Agenda::Enough, _)));
    let least = || matches!(source.longest_before(floor, at), Some((LeadCue::Bound(Bound::AtLeast), _)));
    (enough || least())
        && rate_before(source, floor, at, LONGEST_FULL_RATE)
            .is_some_and(|head| source.tokens[head..at].iter().all(goes_on))
}

/// Whether a bare number is an age that tells which of those are meant that the figure behind counts: `độ tuổi trên 70 có 42
/// hội viên`.
fn is_age(source: &Source<'_, '_>, figure: &Figure, of: &Figure) -> bool {
    let Some((LeadCue::Bound(_) | LeadCue::From, len)) = figure.cue else { return false };
    let aged = || source.longest_before::<Age>(0, figure.tokens.start - len).is_some();
    let counts = || of.is_count() && leads_on(source, figure.tokens.end..of.tokens.start);
    figure.is_count() && figure.whole.is_none() && aged() && counts()
}

/// Whether some tokens only lead to a figure: `là`, `có`, a colon.
fn leads_on(source: &Source<'_, '_>, between: Range<usize>) -> bool {
    let verb = matches!(source.exactly(&between), Some(LeadCue::Verb(LeadVerb::Reach | LeadVerb::Have)));
    verb || between.len() == 1 && source.tokens[between.start].kind == Kind::Colon
}

/// Whether a figure is the one that an average is told of: `bình quân 1 hộ vay`, `giá trị sản xuất trên 1 ha`.
fn is_per_one(source: &Source<'_, '_>, figure: &Figure, sentence: &Range<usize>) -> bool {
    let one = || figure.whole.is_none() && !figure.is_percent() && !figure.is_money() && figure.value() == Decimal::ONE;
    match figure.cue {
        Some((LeadCue::Average, _)) => one(),
        Some((LeadCue::Bound(Bound::Over), len)) if one() => {
            let words = sentence.start..figure.tokens.start - len;
            source.each::<Head>(words).next().is_some()
        }
        _ => false,
    }
}

/// Whether the place of something among those that a figure counts stands before it: `xếp thứ 3 trong 12 xã`.
fn ranks_among(source: &Source<'_, '_>, figure: &Figure) -> bool {
    let at = figure.tokens.start;
    let within = matches!(source.longest_before(0, at), Some((Agenda::Within, _)));
    let before = figure.mention.checked_sub(1).filter(|_| within && figure.is_count());
    let ends = |n: usize| source.place(n).end + 1 == at && matches!(source.mentions[n].value, Value::Ordinal(_));
    before.is_some_and(ends)
}

/// Whether a figure tells that something is one of those that the next figure counts.
fn is_rank(source: &Source<'_, '_>, figure: &Figure, next: usize) -> bool {
    let among = figure.tokens.end..next;
    figure.is_count()
        && figure.whole.is_none()
        && source.exactly(&among) == Some(Agenda::Within)
        && figure.value() == Decimal::ONE
}

/// Whether what is counted are administrative units: `tại 5 xã, 3 phường`.
fn is_unit(source: &Source<'_, '_>, noun: usize) -> bool {
    let end = source.tokens.len().min(noun + LONGEST_PLACE);
    let unit = source.longest(noun, end).filter(|(word, _)| UnitWord::is_place(*word));
    // `tổ chức đảng` does not begin with `tổ`.
    unit.is_some_and(|(_, len)| !longer::<Counted>(source, noun, end, len))
}

/// Whether a figure tells how far those that are counted before it have come: `6 xã đạt 15 tiêu chí`.
fn is_score(source: &Source<'_, '_>, of: &Figure, figure: &Figure) -> bool {
    let limited = is_limited(figure) || matches!(figure.cue, Some((LeadCue::Verb(LeadVerb::Reach), _)));
    if !limited || !figure.is_count() || !(of.is_count() || of.is_percent()) {
        return false;
    }
    let Some(noun) = reaching(source, of, figure) else { return false };
    // `93% số hộ được công nhận đủ 8 tiêu chí`
    let number = source.length(Function::Number, noun.start, noun.end);
    let noun = noun.start + number.unwrap_or(0)..noun.end;
    let counted = source.longest::<Counted>(noun.start, noun.end).is_some();
    let other = figure.tokens.end..source.tokens.len().min(figure.tokens.end + 3);
    let scored = source.longest::<Counted>(other.start, other.end).is_some();
    counted && scored && is_phrase(source, noun.clone()) && !tail::is_same_noun(source, &noun, &other)
}

/// Whether a percentage only tells how far those have come that are counted before it: `6 chỉ tiêu đạt trên 75%`, `2 xã giải ngân
/// dưới 30%`. What is not told of targets, revenues or units may be how far the count itself has come: `kết nạp 6 đảng viên đạt
/// trên 75% kế hoạch`; what two figures make is: `6/9 xã đạt trên 66%`.
fn is_degree(source: &Source<'_, '_>, of: &Figure, figure: &Figure) -> bool {
    if !is_limited(figure) || !figure.is_percent() || !of.is_count() || of.makes(figure.value()) {
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

/// Whether a percentage only tells which of several classes an amount is of: `thiệt hại trên 70% là 388 ha`, `tốc mái trên 50%
/// 4 nhà`. A rate is told by its head or a verb: `tỷ lệ dưới 2%: 12 hộ`, `đạt trên 90%: 12 hộ`.
fn is_class(source: &Source<'_, '_>, floor: usize, figure: &Figure, of: &Figure) -> bool {
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

/// Whether some tokens are words of one phrase, and at least one.
fn is_phrase(source: &Source<'_, '_>, tokens: Range<usize>) -> bool {
    let goes_on = |at: usize| {
        let joins = matches!(source.longest(at, tokens.end), Some((TailCue::And, _)));
        source.tokens[at].kind == Kind::Word && !joins
    };
    !tokens.is_empty() && tokens.clone().all(goes_on)
}

#[cfg(test)]
mod tests {
    use super::super::testing::with_source;
    use super::*;
    use crate::read::indicators::figure::find;

    #[test]
    fn what_measures() {
        let cases: &[(&str, &[&str])] = &[
            ("Thu 5 tỷ đồng, đạt 95%, giao quân 12/12 thanh niên.", &["5 tỷ đồng", "95%", "12/12"]),
            ("Năm 2024, ngày 05/7, lần thứ 18, Nghị quyết số 10-NQ/TW.", &[]),
            ("Hội nghị kéo dài 2 ngày; trao Huy hiệu 40 năm tuổi Đảng.", &[]),
            ("Trẻ em dưới 5 tuổi đạt 98%.", &["98%"]),
            ("Lương thực bình quân 450 kg/người/năm.", &["450 kg/người/năm"]),
            ("Có 12 hộ nuôi từ 50 con trở lên, tăng 3 hộ.", &["12", "3"]),
            ("Tỷ lệ hộ nuôi từ 50 con trở lên đạt 30%.", &["30%"]),
            ("Tỷ lệ thu phí tại 2 thôn đạt 30%.", &["30%"]),
            ("Tỷ lệ người từ 18 tuổi trở lên tiêm đủ 2 mũi đạt 30%.", &["30%"]),
            ("Tỷ lệ hộ nghèo giảm, tiêm đủ 2 mũi đạt 30%.", &["2", "30%"]),
            ("Xã tiêm đủ 2 mũi cho 500 trẻ.", &["2", "500"]),
            ("Xử lý vi phạm tại 5 xã, 3 phường.", &[]),
            ("Xử lý vi phạm tại 5 xã, phạt 3 hộ.", &["3"]),
            ("Đảng viên sinh hoạt tại 5 chi bộ.", &["5"]),
            ("Tỷ lệ giảm từ 5% (2019) xuống 3% (2024).", &["5%", "3%"]),
            ("Giám sát (2019 lượt).", &["2019"]),
            ("Lắp 3 trạm biến áp 110 kV.", &["3"]),
            ("Kết nạp từ 5 đảng viên trở lên.", &["5"]),
            ("Có 6 xã đạt từ 15 đến 18 tiêu chí, 1 xã đạt dưới 10 tiêu chí.", &["6", "1"]),
            ("Xã đạt 15 tiêu chí.", &["15"]),
            ("Có 80% thôn có từ 1 câu lạc bộ văn nghệ quần chúng trở lên.", &["80%"]),
            ("Có 80% thôn, kết nạp từ 5 đảng viên trẻ trở lên.", &["80%", "5"]),
            ("Xã là 1 trong 3 xã đạt chuẩn, có 1 hộ khá.", &["1"]),
            ("Kết nạp 5 đảng viên đạt 100%.", &["5", "100%"]),
            ("Có 45 hộ có thu nhập trên 100 triệu đồng, 3 hộ nghèo.", &["45", "3"]),
            ("Có 3 doanh nghiệp doanh thu đạt trên 9 tỷ đồng/năm.", &["3"]),
            ("Có 45 hộ có thu nhập 100 triệu đồng.", &["45", "100 triệu đồng"]),
            ("Có 45 hộ có thu nhập khoảng 100 triệu đồng.", &["45", "100 triệu đồng"]),
            ("Hỗ trợ 45 hộ trên 100 triệu đồng.", &["45", "100 triệu đồng"]),
            ("Có 45 hộ, thu nhập trên 100 triệu đồng.", &["45", "100 triệu đồng"]),
            ("Có 6 chỉ tiêu đạt dưới 75%, 3 hộ nghèo.", &["6", "3"]),
            ("Có 6 xã giải ngân trên 75%.", &["6"]),
            ("Có 4/9 khoản thu đạt dưới 60% dự toán.", &["4/9"]),
            ("Còn 3 dự án chưa giải ngân hoặc giải ngân dưới 20%; thu 5 tỷ đồng.", &["3", "5 tỷ đồng"]),
            ("Có 6 xã, giải ngân trên 75%.", &["6", "75%"]),
            ("Có 6 xã giải ngân 75%.", &["6", "75%"]),
            ("Kết nạp 6 đảng viên đạt trên 75% kế hoạch.", &["6", "75%"]),
            ("Còn 7 chi bộ có dưới 9 đảng viên, 2 thôn có trên 300 hộ.", &["7", "2"]),
            ("Có 4 dự án quy mô trên 8 ha, 12 tàu công suất từ 90 CV.", &["4", "12"]),
            ("Thu nợ 11 doanh nghiệp nợ trên 2 tỷ đồng.", &["11"]),
            ("Trồng 4 ha rừng trên 8 thôn.", &["4 ha", "8"]),
            ("Có 3/9 khoản thu đạt trên 60% dự toán.", &["3/9"]),
            ("Kết nạp 6 đảng viên đạt trên 75%.", &["6", "75%"]),
            ("Còn 3 thôn có tỷ lệ hộ nghèo trên 20%, 5 hộ.", &["3", "5"]),
            ("Còn 3 thôn có tỷ lệ hộ nghèo 20%.", &["3", "20%"]),
            ("Còn 4 thôn có dưới 3 đảng viên, 5 hộ nghèo.", &["4", "5"]),
            ("Còn 4 thôn, có dưới 3 đảng viên.", &["4", "3"]),
            ("Còn 4 thôn có 3 đảng viên.", &["4", "3"]),
            ("Có 5 trang trại quy mô trên 20 ha.", &["5"]),
            ("Có 5 trang trại với quy mô trên 20 ha.", &["5", "20 ha"]),
            ("Mở 6 lớp với trên 90 học viên.", &["6", "90"]),
            ("Đảng bộ có 8 chi bộ với trên 150 đảng viên.", &["8", "150"]),
            ("Ra quân 3 đợt có trên 80 người tham gia.", &["3", "80"]),
            ("Có 6 xã đạt chuẩn chiếm trên 75%.", &["6", "75%"]),
            ("Có 6 dự án mới tăng trên 20%.", &["6", "20%"]),
            ("Có 6 chi bộ hoàn thành tốt nhiệm vụ đạt trên 75%.", &["6", "75%"]),
            ("Kiểm tra 6 đơn vị đạt trên 75% kế hoạch.", &["6", "75%"]),
            ("Quản lý 6 tổ dư nợ trên 12 tỷ đồng.", &["6", "12 tỷ đồng"]),
            ("Diện tích mất trắng trên 70%: 5 ha; tăng 3%.", &["70%", "5 ha", "3%"]),
            ("Thiệt hại dưới 30%: 5 ha; tăng 3%.", &["5 ha", "3%"]),
            ("Giải ngân đạt trên 70%: 5 dự án.", &["70%", "5"]),
        ];
        for (text, expected) in cases {
            with_source(text, |source| {
                let sentence = 0..source.tokens.len();
                let figures = without_thresholds(source, find(source, &sentence), &sentence);
                let found: Vec<_> = figures.iter().map(|figure| source.str(figure.tokens.clone())).collect();
                assert_eq!(found, *expected, "{text}");
            });
        }
    }
}
