//! How far a phrase of words goes: up to a mark, or to a word that no noun phrase has in it.

use std::ops::Range;

use crate::lex::{Case, Kind};
use crate::lexicon::{Activity, Actor, Aim, BasisCue, Counted, Entry, LeadCue, LeadVerb, PerWhat, TailCue, TopicCue};
use crate::read::source::Source;
use crate::value::Value;

/// The most tokens before a comma of what is named with one in it.
const LONGEST_NAMED: usize = 4;

/// The most tokens between two nouns that `và` joins.
const LONGEST_NOUN: usize = 20;

/// The most words that name a place inside a noun phrase.
const LONGEST_PLACE: usize = 6;

/// The most words of what a threshold counts.
const LONGEST_TOLD: usize = 10;

/// Where a phrase of words from a token ends: at a mark, or at a word that no noun phrase has in it.
pub(in crate::read) fn run(source: &Source<'_, '_>, from: usize, end: usize) -> usize {
    let mut at = from;
    let mut quoted = false;
    while at < end {
        let word = source.tokens[at];
        // Most words neither end a phrase nor belong to those behind them.
        if word.kind == Kind::Word && source.kinds_of(word) & (BasisCue::BIT | Counted::BIT | TailCue::BIT) == 0 {
            at += 1;
            continue;
        }
        match word.kind {
            // `226 người do cấp ủy xử lý`, but not `5 tỷ đồng do huyện cấp`
            Kind::Word if at > from && !quoted && names_doer(source, at, end) => {}
            // A quotation that only ends here began before the figure.
            Kind::Quote if quoted || closes(source, at + 1, end) => quoted = !quoted,
            Kind::Word if !quoted => match past_word(source, from, at, end) {
                Some(after) => {
                    at = after;
                    continue;
                }
                None => break,
            },
            // `50 tấn/KH 52 tấn`: there the plan is told.
            Kind::Slash if source.longest::<BasisCue>(at + 1, end).is_some() => break,
            Kind::Word | Kind::Digits | Kind::Slash | Kind::Dash => {}
            // `chỉ tiêu đạt trên 75%`: one that measures something is told behind the phrase.
            Kind::Percent if at > from => {}
            Kind::Comma if quoted => {}
            Kind::Comma => match past_comma(source, from, at, end) {
                Some(after) => {
                    at = after;
                    continue;
                }
                None => break,
            },
            // `khu dân cư (KDC) đạt chuẩn`: the short form of what stands before it.
            Kind::Open if holds_short_form(source, at, end) => at += 2,
            // `tổ TK&VV`
            Kind::Other if is_joined(source, at, end) => {}
            _ => break,
        }
        at += 1;
    }
    at
}

/// Past what is named with a comma in it: `lớp đào tạo, bồi dưỡng nghiệp vụ`.
fn past_comma(source: &Source<'_, '_>, from: usize, comma: usize, end: usize) -> Option<usize> {
    let near = (from + 1).max(comma.saturating_sub(LONGEST_NAMED))..comma;
    let past = |at: usize| {
        let verb = source.longest::<Activity>(at, end).map_or(0, |(_, len)| len);
        let topic = source.longest::<TopicCue>(at, end).map_or(0, |(_, len)| len);
        Some(at + verb.max(topic)).filter(|&past| past > comma)
    };
    // `đảng viên được học tập, quán triệt`: what is told of those is no name.
    let told = |at: usize| matches!(source.longest_before(from, at), Some((TailCue::Tells, _)));
    near.into_iter().filter(|&at| !told(at)).find_map(past)
}

/// Whether a sign stands inside a word, with no space on either side.
fn is_joined(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    at + 1 < end
        && source.tokens[at..at + 2].iter().all(|token| !token.spaced())
        && source.tokens[at + 1].kind == Kind::Word
}

/// Whether a bracket holds but one word in capitals, and a word goes on behind it.
fn holds_short_form(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    let Some([_, short, close, next]) = source.tokens.get(at..end.min(at + 4)) else { return false };
    short.kind == Kind::Word && short.case() == Case::Upper && close.kind == Kind::Close && next.kind == Kind::Word
}

/// Whether a quotation ends before `end`.
fn closes(source: &Source<'_, '_>, from: usize, end: usize) -> bool {
    source.tokens[from..end].iter().any(|token| token.kind == Kind::Quote)
}

/// Whether some tokens are words of one phrase, and at least one.
pub(in crate::read) fn is_phrase(source: &Source<'_, '_>, tokens: Range<usize>) -> bool {
    let goes_on = |at: usize| {
        let joins = source.is_at(TailCue::And, at, tokens.end);
        source.tokens[at].kind == Kind::Word && !joins
    };
    !tokens.is_empty() && tokens.clone().all(goes_on)
}

/// Whether some words tell more of those that stand before them: `hoàn thành tốt nhiệm vụ`.
pub(in crate::read) fn tells_more(source: &Source<'_, '_>, words: Range<usize>) -> bool {
    source.each::<TailCue>(words).any(|(_, cue, _)| cue == TailCue::Tells)
}

/// Whether a word tells who does what is done with that which a phrase names.
fn names_doer(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    let Some((TailCue::Doer, len)) = source.longest(at, end) else { return false };
    // `03 HTX do thanh niên làm chủ`
    source.longest::<Actor>(at + len, end).is_some() || source.longest::<Counted>(at + len, end).is_some()
}

/// Past a word that a phrase goes on with, and the words that belong to it.
fn past_word(source: &Source<'_, '_>, from: usize, at: usize, end: usize) -> Option<usize> {
    let counted = source.longest::<Counted>(at, end).map_or(0, |(_, len)| len);
    // Most words neither end a phrase nor set it against anything.
    if source.kinds(at) & (BasisCue::BIT | TailCue::BIT) == 0 {
        return Some(at + counted.max(1));
    }
    // `so với năm trước`: what is set against keeps its last word.
    if let Some((BasisCue::Previous, len)) = source.longest(at, end) {
        return Some(at + len);
    }
    match source.longest(at, end) {
        None => Some(at + counted.max(1)),
        // `tặng bằng khen`
        Some((TailCue::End, len)) if counted > len => Some(at + counted),
        // `8 chỉ tiêu vượt kế hoạch`: which targets those are.
        Some((TailCue::End, len)) if source.exactly(&(from..at)) == Some(Aim::Target) && exceeds(source, at, end) => {
            Some(at + len)
        }
        Some((TailCue::And, len)) if !leads_to_figure(source, at + len) && !joins_deed(source, from..at, at + len) => {
            Some(at + len)
        }
        Some((TailCue::Tells | TailCue::Does, len)) => Some(at + len),
        Some((TailCue::In, len)) => past_place(source, at + len, end),
        Some(_) => threshold(source, at, end).or_else(|| past_range(source, at, end)),
    }
}

/// Whether a word at a token tells that more was reached than planned.
fn exceeds(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    matches!(source.longest(at, end), Some((LeadCue::Verb(LeadVerb::Over), _)))
}

/// Past `trong xã`, up to the verb that tells more of what is there: `tuyến đường trong xã được bê tông hóa`.
fn past_place(source: &Source<'_, '_>, from: usize, end: usize) -> Option<usize> {
    let place = from..end.min(from + LONGEST_PLACE);
    let mut words =
        place.clone().take_while(|&at| source.tokens[at].kind == Kind::Word && source.mention_at(at).is_none());
    let verb = words.find(|&at| source.longest::<TailCue>(at, end).is_some())?;
    let told = matches!(source.longest(verb, end), Some((LeadCue::Done | LeadCue::Verb(LeadVerb::Reach), _)));
    told.then_some(verb)
}

/// Whether `và` goes on with what else was done and not with the noun: `mở 3 lớp và cấp chứng chỉ`, but not `4 vụ tàng
/// trữ và mua bán ma túy`, `4 buổi tuyên truyền và vận động nhân dân`: where the noun has a deed in it, another may be
/// of it too.
fn joins_deed(source: &Source<'_, '_>, noun: Range<usize>, at: usize) -> bool {
    let deed = || source.longest::<Activity>(at, source.tokens.len());
    let has_deed =
        || source.tokens[noun.clone()].iter().skip(1).any(|word| source.kinds_of(*word) & Activity::BIT != 0);
    source.begins::<Counted>(&noun)
        && deed().is_some_and(|(activity, len)| len > 1 && activity.names_result())
        && !has_deed()
        && source.longest::<Counted>(at, source.tokens.len()).is_none()
}

/// Whether a figure comes before the next mark.
fn leads_to_figure(source: &Source<'_, '_>, from: usize) -> bool {
    let end = source.tokens.len().min(from + LONGEST_NOUN);
    (from..end)
        .take_while(|&at| matches!(source.tokens[at].kind, Kind::Word | Kind::Digits | Kind::Dash | Kind::Quote))
        .any(|at| source.mention_at(at).is_some())
}

/// Past `từ 15 m trở lên`, `từ 50 con trở lên`: inside a noun phrase it tells which ones, and measures nothing.
pub(in crate::read) fn threshold(source: &Source<'_, '_>, at: usize, end: usize) -> Option<usize> {
    if !matches!(source.longest(at, end), Some((LeadCue::From, 1))) {
        return None;
    }
    let mention = source.mention_at(at + 1).filter(|&mention| source.place(mention).start == at + 1)?;
    let unit = per_what(source, source.place(mention).end, end);
    // `từ 1 câu lạc bộ văn nghệ trở lên`
    let told = unit..end.min(unit + LONGEST_TOLD);
    let words = told.take_while(|&at| source.tokens[at].kind == Kind::Word && source.mention_at(at).is_none());
    words.chain([unit]).find_map(|at| match source.longest::<TailCue>(at, end) {
        Some((TailCue::Bound(_), len)) => Some(at + len),
        _ => None,
    })
}

/// Past `từ 12 đến 15` inside a noun phrase: `xã đạt từ 12 đến 15 tiêu chí`.
fn past_range(source: &Source<'_, '_>, at: usize, end: usize) -> Option<usize> {
    let mention = source.mention_at(at)?;
    let place = source.place(mention);
    let range = matches!(source.mentions[mention].value, Value::Range(_));
    (range && place.start == at && place.end <= end).then_some(place.end)
}

/// Past `/người/năm`.
#[inline]
pub(in crate::read) fn per_what(source: &Source<'_, '_>, at: usize, end: usize) -> usize {
    let mut at = at;
    while at < end && source.tokens[at].kind == Kind::Slash {
        let Some((_, len)) = source.longest::<PerWhat>(at + 1, end) else { break };
        at += 1 + len;
    }
    at
}
