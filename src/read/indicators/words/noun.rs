//! The noun phrase behind a figure: where it ends, what it counts, and whether it says more than another.

use std::ops::Range;

use super::{basis, phrase};
use crate::lex::Kind;
use crate::lexicon::{Activity, Agenda, BareNoun, Counted, Function, LeadCue, LeadVerb, TailCue, WordId};
use crate::read::source::Source;

/// The most tokens of a noun phrase behind a figure.
pub(in crate::read) const LONGEST: usize = 20;

/// The most tokens of a noun in a list: `18 cán bộ quản lý, giáo viên được khen`.
const LONGEST_LISTED: usize = 4;

/// The tokens of most verbs.
const BARE_VERB: usize = 2;

/// The most tokens from a figure to the end of a bracket that parts it from what it counts.
const LONGEST_INSERTION: usize = 16;

/// The noun phrase from a token up to `end`, where the next figure's lead begins, and where what belongs to it ends.
pub(in crate::read) fn behind(source: &Source<'_, '_>, start: usize, end: usize) -> (Range<usize>, usize) {
    let next = end;
    let last = start + LONGEST;
    let end = end.min(last);
    let to = before_next(source, start, past_verbs(source, start, past_list(source, start, end, next), end), end);
    let to = if to == last { before_told(source, start..to) } else { to };
    (start..without_dangling(source, start, without_link(source, start, to), end), to)
}

/// Without what is told of those that a phrase names, where that is too long to be read whole: `chi bộ trực thuộc Đảng
/// ủy xã đã …`.
fn before_told(source: &Source<'_, '_>, phrase: Range<usize>) -> usize {
    let told = |at: &usize| source.is_at(LeadCue::Done, *at, phrase.end);
    (phrase.start + 1..phrase.end).rev().find(told).unwrap_or(phrase.end)
}

/// `xóm, tổ dân phố đạt chuẩn`: nouns before a comma are a list that goes on, up to where the next figure's lead
/// begins.
fn past_list(source: &Source<'_, '_>, start: usize, end: usize, next_figure: usize) -> usize {
    let (mut from, mut to) = (start, phrase::run(source, start, end));
    while to < end && source.tokens[to].kind == Kind::Comma && is_listed(source, from..to) {
        let next = phrase::run(source, to + 1, end);
        // What reaches the next figure is that one's subject, and so is a verb: `giải quyết` is no `giải`.
        let noun = source.longest::<Counted>(to + 1, next).map_or(0, |(_, len)| len);
        // `100 thuê bao, thuê bao trong nước 61`: the same noun again is another subject.
        let words = |tokens: Range<usize>| tokens.map(|at| source.word(at));
        let again = words(from..to).eq(words(to + 1..to + 1 + noun));
        if next == next_figure || noun == 0 || again || source.longer::<Activity>(to + 1, next, noun) {
            break;
        }
        (from, to) = (to + 1, next);
    }
    to
}

/// The noun that a bracket parts from its figure: `26 (tăng 9%) công trình thanh niên`.
pub(in crate::read) fn behind_bracket(source: &Source<'_, '_>, at: usize) -> Range<usize> {
    let Some(noun) = source.behind_bracket(at, source.tokens.len(), LONGEST_INSERTION) else { return at..at };
    let noun = self::at(source, noun);
    if source.begins::<Counted>(&noun) { noun } else { at..at }
}

/// The words behind `về` where a difference says of what it is: `tăng 8% về số lượng dự án`.
pub(in crate::read) fn without_about(source: &Source<'_, '_>, noun: &Range<usize>) -> Range<usize> {
    match source.longest(noun.start, noun.end) {
        Some((Function::About, len)) => noun.start + len..noun.end,
        _ => noun.clone(),
    }
}

/// The noun phrase that begins at a token.
pub(in crate::read) fn at(source: &Source<'_, '_>, from: usize) -> Range<usize> {
    let to = phrase::run(source, from, source.tokens.len().min(from + LONGEST));
    from..without_link(source, from, to)
}

/// Where a phrase ends without the `và` or the slash that joins it to what follows.
fn without_link(source: &Source<'_, '_>, from: usize, end: usize) -> usize {
    match source.longest_before(from, end) {
        Some((TailCue::And, len)) => end - len,
        _ if end > from && source.tokens[end - 1].kind != Kind::Word => {
            let marks = (from..end).rev().take_while(|&at| matches!(source.tokens[at].kind, Kind::Slash | Kind::Dash));
            end - marks.count()
        }
        _ => end,
    }
}

/// Whether nothing stands before the next figure but how exact it is: `hiến 1.200 m2`, `hiến hơn 1.200 m2`.
fn leads_on(source: &Source<'_, '_>, at: usize) -> bool {
    let bound = matches!(source.longest(at, source.tokens.len()), Some((LeadCue::Bound(_), _)));
    bound || source.tokens.get(at).is_some_and(|next| next.kind == Kind::Digits)
}

/// Where a phrase that reaches the next figure ends without the word that only leads on to that: `đảng viên thuộc`.
fn without_dangling(source: &Source<'_, '_>, from: usize, to: usize, end: usize) -> usize {
    if to != end {
        return to;
    }
    match source.longest_before(from, to) {
        Some((TailCue::Tells, len)) if to - len > from && leads_on(source, to) => to - len,
        _ => to,
    }
}

/// Where a phrase that reaches the next figure ends without the verb that this one is of, or what it is: `45 hộ hiến
/// 1.200 m2`, `5 suất quà giá trị 2 triệu đồng`, `4 vụ cháy làm 3 người chết`.
fn before_next(source: &Source<'_, '_>, from: usize, to: usize, end: usize) -> usize {
    if to != end || !leads_on(source, to) {
        return to;
    }
    let verb = source.longest_before(from, to).filter(|&(activity, _)| Activity::names_result(activity));
    let told = || match source.longest_before(from, to) {
        Some((Agenda::Worth | Agenda::Effect, len)) => Some(len),
        _ => None,
    };
    match verb.map(|(_, len)| len).or_else(told) {
        // `45 hộ đã hiến 1.200 m2`
        Some(len) if to - len > from => match source.longest_before(from, to - len) {
            // `25 hộ được vay vốn 5 tỷ đồng`
            Some((LeadCue::Done | LeadCue::Verb(LeadVerb::Reach), done)) if to - len - done > from => to - len - done,
            _ => to - len,
        },
        _ => to,
    }
}

/// Where a noun phrase ends that is told of by several verbs: `vụ mua bán, cất giữ, chế biến lâm sản`. One that stands
/// alone between commas shares what the last one is done to.
fn past_verbs(source: &Source<'_, '_>, from: usize, to: usize, end: usize) -> usize {
    let is_comma = |at: usize| at < end && source.tokens[at].kind == Kind::Comma;
    let told = is_comma(to) && source.longest::<Counted>(from, to).is_some_and(|(_, len)| from + len < to);
    if !told {
        return to;
    }
    let bare = |piece: Range<usize>| {
        piece.len() == BARE_VERB && !source.begins::<Counted>(&piece) && !source.begins::<LeadCue>(&piece)
    };
    let (mut at, mut verbs) = (to, 0);
    while is_comma(at) {
        let next = phrase::run(source, at + 1, end);
        if next == end || next == at + 1 {
            break;
        }
        if !bare(at + 1..next) {
            return if verbs > 0 { next } else { to };
        }
        (at, verbs) = (next, verbs + 1);
    }
    to
}

/// Whether some tokens are a counted noun with hardly more, as stands in a list.
fn is_listed(source: &Source<'_, '_>, tokens: Range<usize>) -> bool {
    tokens.len() <= LONGEST_LISTED && source.begins::<Counted>(&tokens)
}

/// What a noun phrase behind a figure counts, without what is told of it: `xã` of `xã được công nhận`.
pub(in crate::read) fn counted(source: &Source<'_, '_>, noun: &Range<usize>) -> Range<usize> {
    let tells = |at: usize| match source.longest(at, noun.end) {
        // `chi bộ thôn thành chi bộ khu dân cư`, but not `hội viên thành phố`.
        Some((TailCue::Tells | TailCue::Does | TailCue::Doer | TailCue::In, len)) => {
            !source.longer::<Counted>(at, noun.end, len)
        }
        // `chi bộ nhiệm kỳ 2020-2025`: a time tells which are meant.
        _ => source.tokens[at].kind == Kind::Quote || basis::year(source, at, noun.end).is_some(),
    };
    let counted = source.longest::<Counted>(noun.start, noun.end).map_or(1, |(_, len)| len);
    let mut end = (noun.start + counted..noun.end).find(|&at| tells(at)).unwrap_or(noun.end);
    // `vụ tàng trữ, mua bán, sử dụng …`
    while end > noun.start + 1 && source.tokens[end - 1].kind == Kind::Comma {
        end -= 1;
    }
    noun.start..end
}

/// The counted noun that a phrase begins with, without what kind of it is meant: `hộ` of `hộ nghèo`.
pub(in crate::read) fn head(source: &Source<'_, '_>, noun: &Range<usize>) -> Option<Range<usize>> {
    let mut end = noun.end;
    loop {
        let (counted, len) = source.longest::<Counted>(noun.start, end)?;
        match counted {
            Counted::Noun | Counted::Idea => return Some(noun.start..noun.start + len),
            Counted::Kind => end = noun.start + len - 1,
        }
    }
}

/// Whether some tokens are a counted noun and nothing else.
pub(in crate::read) fn is_counted(source: &Source<'_, '_>, tokens: Range<usize>) -> bool {
    source.exactly::<Counted>(&tokens).is_some()
}

/// Whether a noun is what is thought out: `mô hình`.
pub(in crate::read) fn is_idea(source: &Source<'_, '_>, noun: &Range<usize>) -> bool {
    head(source, noun).is_some_and(|head| source.is_at(Counted::Idea, head.start, head.end))
}

/// Whether two noun phrases count the same: `tổ chức đảng` and `tổ chức`.
pub(in crate::read) fn is_same(source: &Source<'_, '_>, one: &Range<usize>, other: &Range<usize>) -> bool {
    let counted = |noun: &Range<usize>| {
        let len = source.longest::<Counted>(noun.start, noun.end).map_or(noun.len().min(1), |(_, len)| len);
        noun.start..noun.start + len
    };
    // `250 DN, tăng 20 DN`
    let same = |(a, b): (usize, usize)| {
        let word = source.word(a);
        word == source.word(b) && (word != WordId::NONE || source.str(a..a + 1) == source.str(b..b + 1))
    };
    !one.is_empty() && !other.is_empty() && counted(one).zip(counted(other)).all(same)
}

/// Whether a noun says nothing by itself: `đồng chí`.
pub(in crate::read) fn says_nothing(source: &Source<'_, '_>, noun: &Range<usize>) -> bool {
    source.exactly::<BareNoun>(noun).is_some()
}

/// Whether the noun behind a figure only repeats what stands before, or says nothing by itself.
pub(in crate::read) fn is_bare(source: &Source<'_, '_>, noun: &Range<usize>, left: &Range<usize>) -> bool {
    let bare = says_nothing(source, noun);
    let word = |at: usize| source.word(at);
    let repeated = |at: usize| word(at) != WordId::NONE && left.clone().any(|other| word(other) == word(at));
    // `bình quân tiêu chí 16,7 tiêu chí/xã`
    let mut counted = noun.clone().take_while(|&at| source.tokens[at].kind != Kind::Slash);
    bare || counted.all(repeated)
}

/// Whether a word of one phrase stands in another.
pub(in crate::read) fn shares_word(source: &Source<'_, '_>, one: &Range<usize>, other: &Range<usize>) -> bool {
    let word = |at: usize| source.word(at);
    one.clone().any(|a| word(a) != WordId::NONE && other.clone().any(|b| word(a) == word(b)))
}
