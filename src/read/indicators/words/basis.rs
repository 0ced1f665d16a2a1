//! What a result is set against: `kế hoạch thành phố giao`, `so với cùng kỳ năm trước`.

use std::ops::Range;

use super::phrase;
use crate::lex::Kind;
use crate::lexicon::{Activity, Actor, Aim, BasisCue, Counted, Function, Head, LeadCue, TailCue};
use crate::read::source::Source;

/// The most tokens of a basis.
const LONGEST: usize = 14;

/// A basis as written, and whether it is a plan, an earlier value or a whole.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::read) struct Basis {
    pub(in crate::read) tokens: Range<usize>,
    pub(in crate::read) kind: BasisCue,
}

impl Basis {
    /// Whether what is measured stands right behind the earlier time that is set against it.
    pub(in crate::read) fn is_before_measured(&self, source: &Source<'_, '_>, end: usize) -> bool {
        let Range { start, end: to } = self.tokens;
        begins_against(source, start, to)
            && self.kind == BasisCue::Previous
            && source.longest::<Head>(to, end).is_some()
    }

    /// Whether it may go on behind its last token.
    pub(in crate::read) fn is_cut(&self) -> bool {
        self.tokens.len() >= LONGEST
    }
}

/// The basis that begins at a token, within `end`.
pub(in crate::read) fn find(source: &Source<'_, '_>, at: usize, end: usize) -> Option<Basis> {
    let (cue, len) = source.longest::<BasisCue>(at, end)?;
    let from = at + len;
    // `100% chỉ tiêu giao quân`: behind the plan its task is named.
    if cue == BasisCue::Target && names_task(source, from, end) {
        return Some(Basis { tokens: at..from, kind: cue });
    }
    let end = end.min(from + LONGEST);
    let to = before_measured(source, from, phrase::run(source, from, end));
    // `so với tháng trước và so với cùng kỳ`
    let to = match source.longest_before(from, to) {
        Some((TailCue::And, len)) => to - len,
        _ => to,
    };
    // `thấp hơn so kế hoạch đề ra gần 2%`: that limits the figure behind.
    let to = match source.longest_before(from, to) {
        Some((LeadCue::Bound(_), len)) => to - len,
        _ => to,
    };
    let second = second_behind(source, to, end).filter(|_| cue == BasisCue::Against);
    let to = second.and_then(|at| find(source, at, end)).map_or(to, |second| second.tokens.end);
    let kind = match cue {
        BasisCue::Against => (from..to).find_map(|at| cue_of_what(source, at, to)).unwrap_or_else(|| {
            // `so với phụ nữ từ 18 tuổi trở lên`: those are what a part is of.
            let counted = source.longest::<Counted>(from, to).is_some();
            if counted { BasisCue::Whole } else { BasisCue::Previous }
        }),
        cue => cue,
    };
    let to = if kind == BasisCue::Target { behind_givers(source, from..to, end) } else { to };
    Some(Basis { tokens: at..to, kind })
}

/// Where a plan's name ends that goes on over a comma, since several gave it: `dự toán tỉnh, huyện giao`.
fn behind_givers(source: &Source<'_, '_>, name: Range<usize>, end: usize) -> usize {
    let comma = name.end;
    if source.kind_at(comma, end) != Some(Kind::Comma) || source.longest_before::<Actor>(name.start, comma).is_none() {
        return comma;
    }
    let giver = source.longest::<Actor>(comma + 1, end).map_or(comma, |(Actor, len)| comma + 1 + len);
    match source.longest(giver, end) {
        Some((Aim::Task | Aim::Lays, len)) if giver > comma => giver + len,
        _ => comma,
    }
}

/// Whether a phrase such as `so với` begins at a token.
pub(in crate::read) fn begins_against(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    source.is_at(BasisCue::Against, at, end)
}

/// The two that `và` joins: `so với tháng trước`, `cùng kỳ`.
pub(in crate::read) fn both(source: &Source<'_, '_>, basis: &Basis) -> Option<[Basis; 2]> {
    let Range { start, end } = basis.tokens;
    if !begins_against(source, start, end) {
        return None;
    }
    let (and, second) = (start + 1..end).find_map(|at| Some((at, second_behind(source, at, end)?)))?;
    // `so với kế hoạch và cùng kỳ`
    let kind = |tokens: Range<usize>| tokens.clone().find_map(|at| cue_of_what(source, at, tokens.end));
    Some([start..and, second..end].map(|tokens| Basis { kind: kind(tokens.clone()).unwrap_or(basis.kind), tokens }))
}

/// Where behind `và` at a token another earlier value is named.
fn second_behind(source: &Source<'_, '_>, at: usize, end: usize) -> Option<usize> {
    let len = source.length(TailCue::And, at, end)?;
    let named =
        matches!(source.longest(at + len, end), Some((BasisCue::Previous | BasisCue::Against | BasisCue::Target, _)));
    named.then_some(at + len)
}

/// Where an earlier time ends before what is measured: `so với cùng kỳ số vụ tăng 5 vụ`.
fn before_measured(source: &Source<'_, '_>, from: usize, to: usize) -> usize {
    let earlier = source.each::<BasisCue>(from..to).find(|&(_, cue, _)| cue == BasisCue::Previous);
    let words = from..to;
    let mut times = source.times_in(&words);
    let time = || times.next().map(|n| source.place(n).end);
    let Some(end) = earlier.map(|(at, _, len)| at + len).or_else(time) else { return to };
    let mut heads = source.each::<Head>(end.min(to)..to);
    heads.find(|&(at, head, _)| head != Head::First || is_number(source, at)).map_or(to, |(head, ..)| head)
}

/// Whether `số` stands at a token.
fn is_number(source: &Source<'_, '_>, at: usize) -> bool {
    source.exactly(&(at..at + 1)) == Some(Function::Number)
}

/// A year as the basis of a rate: `bằng 95% năm 2023`, `gấp 3 lần năm 2016`.
pub(in crate::read) fn year(source: &Source<'_, '_>, at: usize, end: usize) -> Option<Basis> {
    let mention = source.mention_at(at)?;
    let place = source.place(mention);
    let fits = source.mentions[mention].value.is_time() && place.start == at && place.end <= end;
    fits.then_some(Basis { tokens: place, kind: BasisCue::Previous })
}

fn cue_of_what(source: &Source<'_, '_>, at: usize, end: usize) -> Option<BasisCue> {
    let (cue, _) = source.longest(at, end)?;
    (cue != BasisCue::Against).then_some(cue)
}

/// Whether what was to be done is named at a token: `giao quân`, `thu ngân sách`, `quỹ khuyến học`.
fn names_task(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    let measured = matches!(source.longest(at, end), Some((Head::Levy | Head::Planned | Head::Rate | Head::Sum, _)));
    measured || activity_at(source, at, end) == Some(Activity::Specific)
}

fn activity_at(source: &Source<'_, '_>, at: usize, end: usize) -> Option<Activity> {
    let (activity, len) = source.longest(at, end)?;
    // `kế hoạch giao`: there the giving is part of the plan's name.
    (len > 1).then_some(activity)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::indicators::testing::with_source;

    #[test]
    fn kinds() {
        let cases = [
            ("kế hoạch năm", Some(("kế hoạch năm", BasisCue::Target))),
            ("so với dự toán tỉnh giao, tăng", Some(("so với dự toán tỉnh giao", BasisCue::Target))),
            ("so với cùng kỳ năm trước", Some(("so với cùng kỳ năm trước", BasisCue::Previous))),
            ("so với tháng 7", Some(("so với tháng 7", BasisCue::Previous))),
            ("dự toán tỉnh, huyện giao và", Some(("dự toán tỉnh, huyện giao", BasisCue::Target))),
            ("dự toán tỉnh, huyện đã chi", Some(("dự toán tỉnh", BasisCue::Target))),
            ("cùng kỳ năm 2023", Some(("cùng kỳ năm 2023", BasisCue::Previous))),
            ("tổng số hộ do dịch bệnh", Some(("tổng số hộ", BasisCue::Whole))),
            ("đảng viên", None),
        ];
        for (text, expected) in cases {
            with_source(text, |source| {
                let found = find(source, 0, source.tokens.len());
                assert_eq!(found.map(|basis| (source.str(basis.tokens), basis.kind)), expected, "{text}");
            });
        }
    }
}
