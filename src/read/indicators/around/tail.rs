//! What follows a figure: what it counts, what it is set against, and a bound.
//!
//! | behind the figure | noun | basis | bound |
//! |---|---|---|---|
//! | ` đảng viên mới, đạt …` | `đảng viên mới` | | |
//! | `/năm trở lên` | | | [`Bound::AtLeast`] |
//! | ` kế hoạch thành phố giao` | | `kế hoạch thành phố giao` | |
//! | ` chỉ tiêu giao quân` | `giao quân` | `chỉ tiêu` | |

use std::ops::Range;

use super::lead::Lead;
use super::next::{self, Led};
use crate::lex::Kind;
use crate::lexicon::{Activity, Aim, BasisCue, Counted, Function, Head, LeadCue, LeadVerb, TailCue, TaskCue};
use crate::read::indicators::figure::Figure;
use crate::read::indicators::words::basis::{self, Basis};
use crate::read::indicators::words::{noun, phrase};
use crate::read::source::Source;
use crate::value::Bound;

/// The most tokens of a bracket behind which a figure may go on.
const LONGEST_ASIDE: usize = 16;

/// What stands behind a figure.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::read) struct Tail {
    /// Where the sentence goes on.
    pub(in crate::read) end: usize,
    /// The noun phrase.
    pub(in crate::read) noun: Range<usize>,
    pub(in crate::read) basis: Option<Basis>,
    pub(in crate::read) bound: Option<Bound>,
    /// `/năm` behind a percentage.
    pub(in crate::read) yearly: bool,
}

/// The tail of a figure, which some words before its lead may name, up to `end` where the lead of the next figure
/// begins.
pub(in crate::read) fn behind(
    source: &Source<'_, '_>,
    (figure, lead): Led<'_>,
    before: &Range<usize>,
    next: Option<Led<'_>>,
    end: usize,
) -> Tail {
    let mut tail = Tail { end: phrase::per_what(source, figure.tokens.end, end), ..Tail::default() };
    tail.yearly = figure.is_percent() && tail.end > figure.tokens.end;
    tail.noun = tail.end..tail.end;
    if next.is_some_and(|next| next::is_named(source, before, (figure, lead), tail.end, next)) {
        return tail;
    }
    if ends_all(source, tail.end) {
        tail.basis_behind_bracket(source, figure, lead);
        return tail;
    }
    // `tăng 5% và 7% lần lượt so với tháng trước và cùng kỳ`
    if let Some((LeadCue::Filler, len)) = source.longest(tail.end, end) {
        if source.longest::<BasisCue>(tail.end + len, end).is_some() {
            tail.end += len;
        }
    }
    tail.bound(source, end);
    if tail.basis(source, figure, lead, end) && figure.is_percent() {
        tail.bound(source, end);
    }
    if !matches!(&tail.basis, Some(basis) if basis.kind != BasisCue::Target || basis.is_cut()) {
        tail.noun(source, figure, end);
        tail.noun = noun_of_part(source, figure, tail.noun);
        // `chi bộ hoàn thành tốt nhiệm vụ trở lên`: that limits how well, not how many.
        let limits = matches!(source.longest(tail.end, end), Some((TailCue::Bound(_), _)));
        if limits && noun::counted(source, &tail.noun).len() == tail.noun.len() {
            tail.bound(source, end);
        }
        if tail.noun.is_empty() && figure.is_count() {
            tail.noun = noun::behind_bracket(source, tail.end);
        }
        if tail.basis.is_none() && basis::begins_against(source, tail.end, end) {
            tail.basis(source, figure, lead, end);
        }
    }
    if tail.basis.is_none() {
        tail.basis_behind_bracket(source, figure, lead);
    }
    tail
}

impl Tail {
    fn bound(&mut self, source: &Source<'_, '_>, end: usize) {
        if let Some((TailCue::Bound(bound), len)) = source.longest(self.end, end) {
            self.bound = Some(bound);
            self.end = phrase::per_what(source, self.end + len, end);
        }
    }

    fn basis(&mut self, source: &Source<'_, '_>, figure: &Figure, lead: &Lead, end: usize) -> bool {
        let (cue, cued) = source.longest::<BasisCue>(self.end, end).map_or((None, 0), |(cue, len)| (Some(cue), len));
        let compares = figure.is_percent() || lead.fold;
        self.basis = match cue {
            Some(BasisCue::Against) => basis::find(source, self.end, end),
            // `; 94% dân số tham gia bảo hiểm y tế`: at the head of a clause it is what is measured.
            Some(BasisCue::Whole) if opens(source, lead) || self.is_told_of_whole(source, lead, cued, end) => None,
            Some(_) if compares || (!figure.is_count() && lead.verb.is_some_and(LeadVerb::tells_difference)) => {
                basis::find(source, self.end, end)
            }
            None if compares && (lead.fold || lead.verb == Some(LeadVerb::Reach)) => basis::year(source, self.end, end),
            _ => None,
        };
        // What a share is of needs no cue: `chiếm 12% lực lượng lao động`.
        if self.basis.is_none() && figure.is_percent() && lead.verb == Some(LeadVerb::Share) {
            let to = phrase::run(source, self.end, end.min(self.end + noun::LONGEST));
            self.basis = (to > self.end && !tells_rate(source, figure, lead, self.end..to))
                .then_some(Basis { tokens: self.end..to, kind: BasisCue::Whole });
        }
        if self.basis.is_none() && figure.is_percent() {
            self.basis = compared_with(source, lead, self.end, end);
        }
        if let Some(basis) = &self.basis {
            self.end = basis.tokens.end;
        }
        self.basis.is_some()
    }

    /// What a percentage or a difference is set against behind the bracket that opens or closes behind it: `giảm 10,4%
    /// (tương đương 530 ha) so với cùng kỳ`, `tăng (+1,2%) so với tháng trước`.
    fn basis_behind_bracket(&mut self, source: &Source<'_, '_>, figure: &Figure, lead: &Lead) {
        let end = source.tokens.len();
        let behind = match source.tokens.get(self.end).map(|token| token.kind) {
            Some(Kind::Close) => Some(self.end + 1),
            Some(Kind::Open) => source.behind_bracket(self.end, end, LONGEST_ASIDE),
            _ => None,
        };
        let compares = figure.is_percent() || lead.verb.is_some_and(LeadVerb::tells_difference);
        let against = behind.filter(|&at| compares && basis::begins_against(source, at, end));
        self.basis = against.and_then(|at| basis::find(source, at, end)).filter(|basis| basis.tokens.len() > 1);
    }

    /// Whether it is told what a part of a whole does, which so many words name: `có trên 95% dân số tham gia`.
    fn is_told_of_whole(&self, source: &Source<'_, '_>, lead: &Lead, named: usize, end: usize) -> bool {
        let to = phrase::run(source, self.end, end.min(self.end + noun::LONGEST));
        matches!(lead.verb, None | Some(LeadVerb::Have)) && phrase::tells_more(source, self.end + named..to)
    }

    fn noun(&mut self, source: &Source<'_, '_>, figure: &Figure, end: usize) {
        // `từ 5% năm 2020 xuống 3% năm 2024`: a time counts nothing, nor does what money was spent on.
        // `75 triệu đồng làm 420 m đường`
        let on = |(activity, len): (Activity, usize)| activity.names_result() || self.end + len == end;
        let spent = figure.is_money() && source.longest(self.end, end).is_some_and(on);
        // `2025 của Quốc hội`: that counts nothing.
        let owned = source.is_at(Function::Of, self.end, end);
        let next = source.place_of(figure.mention + 1);
        let timed = || basis::year(source, self.end, end).is_some();
        if spent || owned || next.is_some_and(|next| next.start <= self.end) && timed() {
            return;
        }
        let to;
        (self.noun, to) = noun::behind(source, self.end, end);
        self.end = to;
        // `2 chỉ tiêu không đạt là thu ngân sách`, `4 tiêu chí chưa đạt là giao thông`: behind that those are named
        // which are counted.
        let names = |&(at, cue, len): &(usize, TaskCue, usize)| {
            let head = || source.longest(at + len, to);
            let measured = || matches!(head(), Some((Head::Rate | Head::Planned | Head::Levy | Head::Sum, _)));
            cue == TaskCue::Is && (measured() || phrase::tells_more(source, self.noun.start + 1..at))
        };
        if let Some((at, ..)) = source.each(self.noun.start + 1..self.noun.end).find(names) {
            (self.noun.end, self.end) = (at, at);
            return;
        }
        // `17/20 chỉ tiêu nghị quyết đề ra`: the targets are counted, the rest says who set them.
        if let Some((BasisCue::Target, len)) = source.longest(self.noun.start, to) {
            let rest = self.noun.start + len;
            let set = |at: usize| matches!(source.longest(at, to), Some((Aim::Sets | Aim::Lays, _)));
            if source.longest::<BasisCue>(rest, to).is_some() || (rest + 1..to).any(set) {
                self.noun.end = rest;
            }
        }
    }
}

/// Something else that is measured, of which a percentage is how much, or the same at another time: `bằng 72,6% doanh
/// số cho vay`, `bằng 95% sản lượng năm 2023`, but not `đạt 95% thu nội địa`.
fn compared_with(source: &Source<'_, '_>, lead: &Lead, at: usize, end: usize) -> Option<Basis> {
    let equals = lead.verb == Some(LeadVerb::Reach) && source.is_at(TailCue::End, lead.start, at);
    let (head, _) = source.longest::<Head>(at, end).filter(|_| equals)?;
    if !matches!(head, Head::Planned | Head::Sum) {
        return None;
    }
    let last = end.min(at + noun::LONGEST);
    let to = phrase::run(source, at, last);
    // `doanh số cho vay`
    let to = match source.longest(to, last) {
        Some((LeadCue::Verb(LeadVerb::For), len)) => phrase::run(source, to + len, last),
        _ => to,
    };
    let cue = source.each::<BasisCue>(at..to).map(|(_, cue, _)| cue).next();
    let dated = || source.mentions_in(&(at..to)).any(|n| source.mentions[n].value.is_time());
    // `bằng 80% tổng khối lượng dự kiến`
    let planned = || source.each::<Aim>(at..to).any(|(_, aim, _)| aim.looks_ahead());
    let kind = match cue {
        Some(cue @ (BasisCue::Target | BasisCue::Previous)) => cue,
        _ if planned() => BasisCue::Target,
        _ if dated() => BasisCue::Previous,
        _ => BasisCue::Whole,
    };
    (to > at + 1).then_some(Basis { tokens: at..to, kind })
}

/// Whether a mark at a token leaves a figure without any noun, basis or bound: `đạt 95%, tăng …`, `25% - dịch vụ 35%`.
/// It does behind every other figure.
fn ends_all(source: &Source<'_, '_>, at: usize) -> bool {
    use Kind::{Close, Comma, Dash, Dot, Semicolon};
    source.tokens.get(at).is_none_or(|next| match next.kind {
        Close | Comma | Dot | Semicolon => true,
        // `tăng 5% - so với cùng kỳ`, `95% - trở lên`
        Dash if next.spaced() => {
            let end = source.tokens.len();
            let limits = || matches!(source.longest(at + 1, end), Some((TailCue::Bound(_), _)));
            source.longest::<BasisCue>(at + 1, end).is_none() && !limits()
        }
        _ => false,
    })
}

/// What the first of two figures counts, where that says more than the noun behind both: `45 hộ nghèo/12.450 hộ`.
fn noun_of_part(source: &Source<'_, '_>, figure: &Figure, noun: Range<usize>) -> Range<usize> {
    if figure.whole.is_none() || !figure.is_count() || source.tokens[figure.tokens.clone()].len() < 4 {
        return noun;
    }
    let is_word = |&at: &usize| source.tokens[at].kind == Kind::Word;
    let Some(start) = figure.tokens.clone().find(is_word) else { return noun };
    let part = start..start + (start..figure.tokens.end).take_while(is_word).count();
    let slashed = source.tokens[part.end].kind == Kind::Slash;
    let less = noun::is_same(source, &part, &noun) && part.len() <= noun.len();
    if slashed && source.begins::<Counted>(&part) && !less { part } else { noun }
}

/// Whether a figure is the first of its clause, behind a mark that is no bracket.
fn opens(source: &Source<'_, '_>, lead: &Lead) -> bool {
    let before = lead.start.checked_sub(1).map(|at| source.tokens[at].kind);
    let marked = lead.colon || before.is_none_or(|kind| !matches!(kind, Kind::Word | Kind::Open | Kind::Comma));
    matches!(lead.verb, None | Some(LeadVerb::Have)) && marked
}

/// Whether what is told of those behind a rate is what it measures: `tỷ lệ 95% hội viên được cấp thẻ`, but not `chiếm
/// tỷ lệ 95% số hộ được khảo sát`.
fn tells_rate(source: &Source<'_, '_>, figure: &Figure, lead: &Lead, behind: Range<usize>) -> bool {
    let before = lead.start..figure.tokens.start;
    let reaches = source.length(LeadCue::Verb(LeadVerb::Reach), before.start, before.end);
    source.is_at(Head::Rate, before.start + reaches.unwrap_or(0), before.end)
        && source.begins::<Counted>(&behind)
        && phrase::tells_more(source, behind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::indicators::around::lead;
    use crate::read::indicators::figure;
    use crate::read::indicators::testing::with_source;

    #[test]
    fn nouns_bases_and_bounds() {
        let cases = [
            ("kết nạp 5 đảng viên mới, đạt chỉ tiêu", "đảng viên mới", None, None),
            ("có 12 cơ sở sản xuất tại địa bàn", "cơ sở sản xuất", None, None),
            ("có 25 thôn, tổ dân phố đạt chuẩn.", "thôn, tổ dân phố đạt chuẩn", None, None),
            ("có 9 chi bộ và đảng bộ cơ sở, tăng", "chi bộ và đảng bộ cơ sở", None, None),
            ("có 40 hộ nuôi từ 50 con trở lên", "hộ nuôi từ 50 con trở lên", None, None),
            ("đạt 95% kế hoạch huyện giao, tăng", "", Some("kế hoạch huyện giao"), None),
            ("đạt 95% so với năm học trước.", "", Some("so với năm học trước"), None),
            ("hoàn thành 100% chỉ tiêu giao quân", "giao quân", Some("chỉ tiêu"), None),
            ("chiếm 12% lực lượng lao động", "", Some("lực lượng lao động"), None),
            ("bằng 90% năm 2020", "", Some("năm 2020"), None),
            ("tăng 10%/năm trở lên", "", None, Some(Bound::AtLeast)),
            ("đạt từ 80% dân số trở lên", "", Some("dân số"), Some(Bound::AtLeast)),
            ("có 95% chi bộ hoàn thành tốt nhiệm vụ trở lên", "chi bộ hoàn thành tốt nhiệm vụ", None, None),
            ("từ 5 đảng viên trở lên", "đảng viên", None, Some(Bound::AtLeast)),
            ("vượt 12 đàn so với cùng kỳ", "đàn", Some("so với cùng kỳ"), None),
            ("có 5 chỉ tiêu đạt và vượt, tăng", "chỉ tiêu đạt và vượt", None, None),
            ("“50% tuyến đường trồng hoa” và công tác khác", "tuyến đường trồng hoa", None, None),
            ("có 3 mô hình “Dân vận khéo” tiêu biểu", "mô hình “Dân vận khéo” tiêu biểu", None, None),
            ("có 7 chi, đảng bộ trực thuộc, tăng", "chi, đảng bộ trực thuộc", None, None),
            ("có 7 lượt cao điểm/", "lượt cao điểm", None, None),
            ("có 4 hộ phải di dời, tăng", "hộ phải di dời", None, None),
            ("đạt 17/20 chỉ tiêu nghị quyết đề ra", "chỉ tiêu", None, None),
            ("đạt 17/20 chỉ tiêu đại hội đề ra", "chỉ tiêu", None, None),
            ("có 17 chỉ tiêu đạt kế hoạch", "chỉ tiêu đạt kế hoạch", None, None),
            ("có 12 doanh nghiệp đi vào hoạt động, tạo", "doanh nghiệp đi vào hoạt động", None, None),
            ("có 99% hồ sơ trả đúng và trước hạn.", "hồ sơ trả đúng và trước hạn", None, None),
            ("có 8 đảng viên vi phạm trong quản lý đất đai", "đảng viên vi phạm trong quản lý đất đai", None, None),
        ];
        for (text, noun, basis, bound) in cases {
            with_source(text, |source| {
                let end = source.tokens.len();
                let figure = figure::find(source, &(0..end)).next().expect("a figure");
                let lead = lead::before(source, 0, &figure, source.kinds_in(0..end));
                let tail = behind(source, (&figure, &lead), &(0..lead.start), None, end);
                let found = (source.str(tail.noun), tail.basis.map(|basis| source.str(basis.tokens)), tail.bound);
                assert_eq!(found, (noun, basis, bound), "{text}");
            });
        }
    }
}
