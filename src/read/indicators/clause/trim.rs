//! What stands at either end of the words of a clause and does not name what is measured: when that was, who aims at
//! it, how exact it is, what joins it to the figure.

use std::ops::Range;

use crate::lex::Kind;
use crate::lexicon::{
    Activity, Aim, BasisCue, Counted, Function, Handling, Head, LeadCue, LeadVerb, Opener, OrdinalCue, Role,
};
use crate::read::indicators::figure;
use crate::read::indicators::words::{basis, measured};
use crate::read::source::Source;
use crate::value::{Bound, Value};

/// The most tokens of a bracket that belongs to a name: `chỉ số sản xuất (IIP)`.
const LONGEST_KEPT: usize = 4;

/// The most tokens of a unit in a column of its own, and the most words of one that is for nothing else.
const LONGEST_UNIT: usize = 6;
const LONGEST_WORD_OF_UNIT: usize = 2;

/// Without what opens a clause: `trong đó`, `Năm 2023`, `Đợt 1`, `phấn đấu`.
pub(in crate::read) fn behind_opening(source: &Source<'_, '_>, words: Range<usize>) -> Range<usize> {
    let mut start = words.start;
    let mut mention = source.next_mention(start);
    while start < words.end {
        while source.place_of(mention).is_some_and(|place| place.end <= start) {
            mention += 1;
        }
        let place = source.place_of(mention).filter(|place| place.start <= start);
        // `- 2.1/ Gia đình văn hóa`: figures that are no mention are what is left of a list number.
        let is_sign = match source.tokens[start].kind {
            Kind::Word | Kind::Open => false,
            Kind::Digits => place.is_none(),
            _ => true,
        };
        if is_sign {
            start += 1;
            continue;
        }
        if let Some(place) = place {
            let value = &source.mentions[mention].value;
            let tells_when = value.is_time()
                || is_turn(source, &place)
                || figure::is_end(source, &place)
                || figure::is_year_of_change(source, mention, &place);
            // `theo Hướng dẫn 02-HD/UBKT có 1 chi bộ`
            if (tells_when || matches!(value, Value::Document(_))) && place.end <= words.end {
                start = place.end;
                continue;
            }
        }
        // Most words open nothing, and with the first of them the clause begins.
        if source.kinds(start) & Role::Opens.bit() == 0 {
            break;
        }
        let Some(len) = opener(source, start, words.end) else { break };
        start += len;
    }
    start..words.end
}

/// How many tokens at one open a clause.
fn opener(source: &Source<'_, '_>, at: usize, end: usize) -> Option<usize> {
    use LeadCue::{Done, Filler, Preposition, Until, WholeYear};
    let opener = source.longest::<Opener>(at, end).map(|(_, len)| len);
    let aim = source.longest::<Aim>(at, end).filter(|(aim, _)| aim.looks_ahead()).map(|(_, len)| len);
    let cue = match source.longest(at, end) {
        Some((Filler | WholeYear | Done | Preposition | Until, len)) => Some(len),
        _ => None,
    };
    let len = opener.max(aim).max(cue)?;
    // `có việc làm`, `thực hiện`: an opener that begins a longer verb is none.
    let is_other = source.longer::<Activity>(at, end, len)
        || source.longer::<Head>(at, end, len)
        || source.longer::<BasisCue>(at, end, len)
        || source.longer::<Counted>(at, end, len)
        || source.longer::<Handling>(at, end, len);
    (!is_other).then_some(len)
}

/// Whether a mention is of a turn: `Đợt 1`.
fn is_turn(source: &Source<'_, '_>, mention: &Range<usize>) -> bool {
    source.is_at(OrdinalCue::Turn, mention.start, mention.end)
}

/// Behind what a clause says first that it is set against: `so với cùng kỳ số vụ`.
pub(super) fn behind_basis(source: &Source<'_, '_>, words: Range<usize>) -> Range<usize> {
    match basis::find(source, words.start, words.end) {
        Some(basis) if basis.is_before_measured(source, words.end) => basis.tokens.end..words.end,
        _ => words,
    }
}

/// Behind `phấn đấu`, `đặt mục tiêu`, `yêu cầu thu …`: who sets the goal is not what is measured. What is stands before
/// it where nothing follows: `tỷ lệ giải ngân phấn đấu đạt 95%`.
pub(super) fn behind_aim(source: &Source<'_, '_>, words: Range<usize>) -> Range<usize> {
    // `thu bổ sung có mục tiêu`: the end of a longer phrase is no aim.
    let ends_longer =
        |end: usize, len: usize| source.longest_before::<Aim>(words.start, end).is_some_and(|(_, more)| more > len);
    let looks_ahead = |&(at, aim, len): &(usize, Aim, usize)| {
        let asks_for = || source.begins::<Head>(&behind_opening(source, at + len..words.end));
        (aim.looks_ahead() || aim == Aim::Task && asks_for()) && !ends_longer(at + len, len)
    };
    let Some((at, _, len)) = source.each(words.clone()).rfind(looks_ahead) else { return words };
    let start = at + len;
    let behind = behind_opening(source, start..words.end);
    let before = words.start..at;
    if behind.is_empty() && source.begins::<Head>(&before) { before } else { behind }
}

/// Behind `như` and `nên`: what they lead to is measured, `sản phẩm chủ lực như xi măng`. Where that is the figure
/// itself, what has a head before them is: `tiền nộp ngân sách thì từ 3 tỷ đồng`.
pub(super) fn behind_turn(source: &Source<'_, '_>, words: Range<usize>) -> Range<usize> {
    let mut start = words.start;
    let mut at = words.start;
    while at < words.end {
        let (opener, len) = source.longest(at, words.end).unwrap_or((Opener::Plain, 1));
        let before = start..at;
        at += len;
        match opener {
            Opener::Turn if at == words.end && measured::first_head(source, &before).is_some() => return before,
            Opener::Example | Opener::Turn => start = at.min(words.end),
            _ => {}
        }
    }
    if start > words.start { behind_adverbs(source, start..words.end) } else { words }
}

/// Behind adverbs right before what is done: `do giá thấp nên cũng chỉ trồng 12 ha`, but not `nên chỉ số giá tăng 5%`.
fn behind_adverbs(source: &Source<'_, '_>, words: Range<usize>) -> Range<usize> {
    let adverb = |&at: &usize| match source.longest(at, words.end) {
        Some((LeadCue::Filler, len)) => Some(at + len),
        _ => None,
    };
    let mut ends = std::iter::successors(adverb(&words.start), adverb);
    let done = ends.find(|&end| source.longest::<Activity>(end, words.end).is_some());
    done.unwrap_or(words.start)..words.end
}

/// Takes the verb of a change from before the subject that changes.
pub(super) fn behind_change(source: &Source<'_, '_>, words: Range<usize>) -> (Option<LeadVerb>, Range<usize>) {
    let Some((LeadCue::Verb(verb @ (LeadVerb::Growth | LeadVerb::Decline)), len)) =
        source.longest(words.start, words.end)
    else {
        return (None, words);
    };
    let is_other = source.longer::<Activity>(words.start, words.end, len) || source.begins::<Head>(&words);
    if is_other || len == words.len() { (None, words) } else { (Some(verb), words.start + len..words.end) }
}

/// Without a long bracket at the end, which tells more of what is measured: `số thôn đạt chuẩn (theo Chỉ thị …)`.
pub(super) fn without_gloss(source: &Source<'_, '_>, words: Range<usize>) -> Range<usize> {
    let Some(close) = words.end.checked_sub(1).filter(|&at| source.tokens[at].kind == Kind::Close) else {
        return words;
    };
    match opening(source, words.start, close) {
        // `xây dựng (giá SS 2010)`
        Some(open) if open > words.start && (close - open > LONGEST_KEPT || source.has_mention(&(open..close))) => {
            words.start..open
        }
        _ => words,
    }
}

/// The bracket that one closes.
pub(super) fn opening(source: &Source<'_, '_>, floor: usize, close: usize) -> Option<usize> {
    (floor..close).rev().find(|&at| source.tokens[at].kind == Kind::Open)
}

/// `Cây ngô ước 6 tháng gieo trồng`, `khách sạn ước phục vụ`: what is measured stands before the word that says that it
/// is no exact figure.
pub(super) fn before_estimate(source: &Source<'_, '_>, words: Range<usize>) -> (Option<Bound>, Range<usize>) {
    let estimate = |&(at, cue, len): &(usize, LeadCue, usize)| {
        let behind = at + len;
        // `ký thỏa ước 45 doanh nghiệp`
        let ends_noun = || source.longest_before::<Counted>(words.start, behind).is_some_and(|(_, noun)| noun > len);
        cue == LeadCue::Bound(Bound::About)
            && !ends_noun()
            && (source.mention_at(behind).is_some() || source.begins::<Activity>(&(behind..words.end)))
    };
    match source.each(words.start + 1..words.end).find(estimate) {
        Some((at, ..)) => (Some(Bound::About), words.start..at),
        None => (None, words),
    }
}

/// Without the `và`, the `của` or the bar of a table that joins some words to the figure.
pub(super) fn without_link(source: &Source<'_, '_>, words: Range<usize>) -> Range<usize> {
    match source.longest_before(words.start, words.end) {
        Some((Function::And | Function::Of, len)) => words.start..words.end - len,
        // `| Thu ngân sách | 5 tỷ đồng |`
        _ if !words.is_empty() && source.is_bar(words.end - 1) => words.start..words.end - 1,
        _ => words,
    }
}

/// Without the column of a table behind them that has but a unit: `Thu ngân sách | tỷ đồng`.
pub(super) fn without_unit(source: &Source<'_, '_>, words: Range<usize>) -> Range<usize> {
    let near = words.start.max(words.end.saturating_sub(LONGEST_UNIT + 1))..words.end;
    let bar = near.rev().find(|&at| source.is_bar(at));
    let unit = |bar: &usize| {
        let cell = bar + 1..words.end;
        // `triệu đồng/người/năm`
        let per = || source.tokens[cell.clone()].iter().any(|token| token.kind == Kind::Slash);
        let short = cell.len() <= LONGEST_WORD_OF_UNIT || per();
        short && (!source.begins::<Head>(&cell) || source.exactly::<Counted>(&cell).is_some())
    };
    words.start..bar.filter(unit).unwrap_or(words.end)
}
