//! Figures that measure nothing themselves: they only tell which of those that another counts are meant, where, or for
//! one of how many.

use std::ops::Range;

use rust_decimal::Decimal;
use smallvec::SmallVec;

use super::{FIGURES_OF_SENTENCE, Figure, which};
use crate::lex::{Kind, Token};
use crate::lexicon::{Activity, Agenda, BasisCue, Counted, Entry, Function, Head, LeadCue, LeadVerb, Role, UnitWord};
use crate::read::indicators::words::phrase::{self, is_phrase};
use crate::read::source::Source;
use crate::value::{Bound, Value};

/// The most tokens between two figures that count places.
const LONGEST_PLACE: usize = 4;

/// The most words of a rate before a count that tells what it is of.
const LONGEST_RATE: usize = 8;

/// The same where the words before it say that it is enough.
const LONGEST_FULL_RATE: usize = 16;

/// Without the figures that only tell which ones are meant or where: `doanh nghiệp nộp từ 1 tỷ đồng trở lên`,
/// `tỷ lệ thu phí tại 2 thôn`.
pub(in crate::read) fn without_thresholds(
    source: &Source<'_, '_>,
    figures: impl Iterator<Item = Figure>,
    sentence: &Range<usize>,
) -> SmallVec<[Figure; FIGURES_OF_SENTENCE]> {
    let mut figures: SmallVec<[Figure; FIGURES_OF_SENTENCE]> = figures.collect();
    let mut before = Before { end: sentence.start, placed: false, ranks: false };
    // Those that are kept stay where they are up to the first that is not, since they are large to move.
    let mut kept = 0;
    for n in 0..figures.len() {
        let figure = &figures[n];
        let only_tells = before.may_tell_which(source, figure) && {
            let following = figures.get(n + 1);
            let around = before.end..following.map_or(sentence.end, |next| next.tokens.start);
            before.only_tells(&Beside { source, figure, of: figures[..kept].last(), following, around, sentence })
        };
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
    /// Whether the next figure may only tell which ones are meant or where. Most stand beside nothing that could make
    /// them do so, and behind no other that does.
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

    /// Whether the next does so, which is read beside those around it.
    fn only_tells(&mut self, next: &Beside<'_, '_, '_>) -> bool {
        let listed = self.placed && next.figure.tokens.start - self.end <= LONGEST_PLACE;
        self.placed = next.tells_where(listed);
        // `là 1 trong 3 xã đạt chuẩn`: both figures only rank it.
        let ranked = std::mem::replace(&mut self.ranks, next.is_rank());
        ranked || self.ranks || self.placed || next.is_threshold() || next.is_for_one() || next.tells_which()
    }
}

/// A figure with those beside it.
struct Beside<'a, 's, 't> {
    source: &'a Source<'s, 't>,
    figure: &'a Figure,
    /// The last one before it that measures something.
    of: Option<&'a Figure>,
    following: Option<&'a Figure>,
    /// From the end of the figure before it to where the next one begins, within the sentence.
    around: Range<usize>,
    sentence: &'a Range<usize>,
}

impl Beside<'_, '_, '_> {
    /// Whether another figure stands behind it, and from a token up to that only words of one phrase.
    fn leads_to_next(&self, behind: usize) -> bool {
        self.around.end < self.sentence.end && is_phrase(self.source, behind..self.around.end)
    }

    /// `doanh nghiệp nộp từ 1 tỷ đồng trở lên`
    fn is_threshold(&self) -> bool {
        let from = self.figure.tokens.start.saturating_sub(1).max(self.sentence.start);
        // A shorter cue than the longest that ends before it can only be one of several words.
        let from_it = matches!(self.figure.cue, Some((LeadCue::From, _) | (_, 2..)));
        let before = self.around.start..self.figure.tokens.start.saturating_sub(1);
        let inside_phrase = || self.of.is_some() && is_phrase(self.source, before);
        from_it
            && phrase::threshold(self.source, from, self.sentence.end)
                .is_some_and(|behind| inside_phrase() || self.leads_to_next(behind))
    }

    /// Whether it counts places, or what else another figure is told of: `xử lý vi phạm tại 5 xã`, `tỷ lệ thu phí tại 2
    /// thôn đạt 30%`; `listed` where the figure before did so and stands close.
    fn tells_where(&self, listed: bool) -> bool {
        let (source, behind) = (self.source, self.figure.tokens.end);
        self.figure.is_count()
            && self.figure.whole.is_none()
            && (self.is_of_basis()
                || self.stands_at() && (self.leads_to_next(behind) || is_unit(source, behind))
                || self.is_of_measured() && self.leads_to_next(behind)
                || listed && is_unit(source, behind))
    }

    /// `vi phạm tại 5 xã`, `dư nợ của 4 tổ chức hội là 5 tỷ đồng`
    fn stands_at(&self) -> bool {
        let (source, at) = (self.source, self.figure.tokens.start);
        matches!(self.figure.cue, Some((LeadCue::Verb(LeadVerb::At), _)))
            || source.ends_any(Role::Owns.bit(), at) && source.is_before(Function::Of, self.sentence.start, at)
    }

    /// `tăng 5% so với cùng kỳ của 3 đơn vị cũ`
    fn is_of_basis(&self) -> bool {
        let of = self.figure.tokens.start.saturating_sub(1);
        let previous = || self.source.longest_before(self.sentence.start, of);
        self.stands_at() && matches!(previous(), Some((BasisCue::Previous, _)))
    }

    /// Whether what the next figure measures is of what it counts: `tỷ lệ giải ngân 3 chương trình đạt 17%`, but `tỷ lệ
    /// giải quyết 120 hồ sơ đạt 98%`: those are a result.
    fn is_of_measured(&self) -> bool {
        let (source, tokens, floor) = (self.source, &self.figure.tokens, self.sentence.start);
        let of_plan = || source.is_at(Agenda::Plan, tokens.end, self.sentence.end);
        let of_rate = || (of_plan() || is_unit(source, tokens.end)) && is_of_rate(source, floor, tokens.start);
        let rated = self.following.is_some_and(Figure::is_percent);
        let measured = self.following.is_some_and(|next| next.is_money() || next.is_quantity());
        rated && (of_rate() || is_enough_for_rate(source, floor, tokens.start))
            || of_plan() && is_of_sum(source, floor, tokens.start)
            || measured && is_of_measure(source, floor, tokens.start)
    }

    /// Whether it is the one that so much is told of: `38 triệu đồng 1 người`, `bình quân 1 hộ vay`, `giá trị sản xuất
    /// trên 1 ha`.
    fn is_for_one(&self) -> bool {
        let figure = self.figure;
        if figure.value() != Decimal::ONE {
            return false;
        }
        let adjoins = |of: &Figure| of.is_money() && of.tokens.end == figure.tokens.start;
        if figure.is_count() && self.of.is_some_and(adjoins) {
            return true;
        }
        let averaged = match figure.cue {
            Some((LeadCue::Average, _)) => true,
            Some((LeadCue::Bound(Bound::Over), len)) => {
                let words = self.sentence.start..figure.tokens.start - len;
                self.source.each::<Head>(words).next().is_some()
            }
            _ => false,
        };
        let bare = figure.whole.is_none() && !figure.is_percent() && !figure.is_money();
        bare && averaged && self.leads_to_next(figure.tokens.end)
    }

    /// Whether it tells which of those are meant that another figure counts, before it or behind it.
    fn tells_which(&self) -> bool {
        let (source, figure) = (self.source, self.figure);
        let of_before = |of: &Figure| {
            which::is_score(source, of, figure)
                || which::is_limit(source, of, figure)
                || which::is_earning(source, of, figure)
                || which::is_degree(source, of, figure)
        };
        let of_next = |of: &Figure| {
            let floor = self.around.start.max(self.sentence.start);
            which::is_class(source, floor, figure, of)
                || which::is_age(source, figure, of)
                || which::is_criteria(source, floor, figure, of)
        };
        self.of.is_some_and(of_before) || self.following.is_some_and(of_next) || ranks_among(source, figure)
    }

    /// Whether it tells that something is one of those that the next figure counts: `là 1 trong 3 xã`.
    fn is_rank(&self) -> bool {
        let among = self.figure.tokens.end..self.around.end;
        self.figure.is_count()
            && self.figure.whole.is_none()
            && self.source.exactly(&among) == Some(Agenda::Within)
            && self.figure.value() == Decimal::ONE
    }
}

/// Whether the head of a rate stands before a token, of which nothing has been told yet: `tỷ lệ giải ngân`.
fn is_of_rate(source: &Source<'_, '_>, floor: usize, at: usize) -> bool {
    rate_before(source, floor, at, LONGEST_RATE).is_some_and(|head| (head..at).all(|at| is_untold(source, at)))
}

/// Whether a word tells nothing of what stands before it.
fn is_untold(source: &Source<'_, '_>, at: usize) -> bool {
    source.tokens[at].kind == Kind::Word && source.longest::<LeadCue>(at, at + 1).is_none()
}

/// Whether the head of a sum stands before a token, of which nothing has been told yet: `tổng số học sinh 3 cấp học`.
fn is_of_sum(source: &Source<'_, '_>, floor: usize, at: usize) -> bool {
    let near = floor.max(at.saturating_sub(LONGEST_RATE))..at;
    let sum = source.each::<Head>(near).rfind(|&(_, head, _)| head == Head::Sum);
    sum.is_some_and(|(head, _, len)| head + len < at && (head..at).all(|at| is_untold(source, at)))
}

/// Whether the head of what is measured stands before a token, and behind it only what it is of: `năng suất lúa bình
/// quân 2 vụ`.
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

/// Whether a figure tells how much those have whom a rate counts: `tỷ lệ người từ 18 tuổi trở lên tiêm đủ 2 mũi`, `ít
/// nhất 1 mũi`.
fn is_enough_for_rate(source: &Source<'_, '_>, floor: usize, at: usize) -> bool {
    let goes_on = |token: &Token| matches!(token.kind, Kind::Word | Kind::Digits);
    let enough = source.is_before(Agenda::Enough, floor, at);
    let least = || matches!(source.longest_before(floor, at), Some((LeadCue::Bound(Bound::AtLeast), _)));
    (enough || least())
        && rate_before(source, floor, at, LONGEST_FULL_RATE)
            .is_some_and(|head| source.tokens[head..at].iter().all(goes_on))
}

/// Whether the place of something among those that a figure counts stands before it: `xếp thứ 3 trong 12 xã`.
fn ranks_among(source: &Source<'_, '_>, figure: &Figure) -> bool {
    let at = figure.tokens.start;
    let within = source.is_before(Agenda::Within, 0, at);
    let before = figure.mention.checked_sub(1).filter(|_| within && figure.is_count());
    let ends = |n: usize| source.place(n).end + 1 == at && matches!(source.mentions[n].value, Value::Ordinal(_));
    before.is_some_and(ends)
}

/// Whether what is counted are administrative units: `tại 5 xã, 3 phường`.
fn is_unit(source: &Source<'_, '_>, noun: usize) -> bool {
    let end = source.tokens.len().min(noun + LONGEST_PLACE);
    let unit = source.longest(noun, end).filter(|(word, _)| UnitWord::is_place(*word));
    // `tổ chức đảng` does not begin with `tổ`.
    unit.is_some_and(|(_, len)| !source.longer::<Counted>(noun, end, len))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::indicators::figure::find;
    use crate::read::indicators::testing::with_source;

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
            ("Số xã đạt dưới 5 tiêu chí là 25 xã, giảm 3 xã.", &["25", "3"]),
            ("Tỷ lệ số xã đạt 19 tiêu chí chiếm 45%.", &["45%"]),
            ("Số xã đạt chuẩn là 12 xã; số tiêu chí đạt 15 tiêu chí, tăng 5%.", &["12", "15", "5%"]),
            ("Số tiêu chí đạt là 15 tiêu chí chiếm 79%.", &["15", "79%"]),
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
