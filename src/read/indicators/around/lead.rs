//! What leads up to a figure: the run of cues right before it.
//!
//! | before the figure | verb | more |
//! |---|---|---|
//! | `đạt`, `ước đạt trên` | [`LeadVerb::Reach`] | bound |
//! | `tăng gấp` | [`LeadVerb::Growth`] | fold |
//! | `giảm từ` | [`LeadVerb::Decline`] | from |
//! | `so với cùng kỳ tăng`, `tăng so với cùng kỳ` | [`LeadVerb::Growth`] | basis |
//! | `:` | | colon |

use crate::lex::Kind;
use crate::lexicon::{
    Activity, Agenda, BasisCue, BodyWord, Counted, Entry, Head, LeadCue, LeadVerb, Role, TailCue, TopicCue, UnitWord,
};
use crate::read::indicators::figure::Figure;
use crate::read::indicators::words::basis::{self, Basis};
use crate::read::indicators::words::when;
use crate::read::source::{Source, ending};
use crate::value::{Amount, Bound, Value};

/// The most cues that lead up to one figure.
const MOST_CUES: usize = 8;

/// What a clause begins behind.
const CLAUSE_MARKS: [Kind; 2] = [Kind::Comma, Kind::Semicolon];

/// What tells more of the figure before begins behind.
const ASIDE_MARKS: [Kind; 3] = [Kind::Comma, Kind::Semicolon, Kind::Open];

/// How far before a figure `so với` may stand.
const LONGEST_BASIS: usize = 9;

/// The cues before a figure, read backwards from it.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "any cue may stand beside any other")]
pub(in crate::read) struct Lead {
    pub(in crate::read) start: usize,
    is_percent: bool,
    pub(in crate::read) verb: Option<LeadVerb>,
    pub(in crate::read) bound: Option<Bound>,
    /// Whether the figure says how many times as much: `gấp 2 lần`.
    pub(in crate::read) fold: bool,
    /// Whether it tells in another way what was told before: `tương đương`.
    pub(in crate::read) equal: bool,
    /// Whether the figure is one that a change began with: `từ`.
    pub(in crate::read) from: bool,
    pub(in crate::read) colon: bool,
    pub(in crate::read) basis: Option<Basis>,
    /// Whether it tells of so much a year: `bình quân hằng năm`.
    pub(in crate::read) yearly: bool,
    /// Whether it counts the respects that a change is told in: `giảm cả 3 tiêu chí`.
    pub(in crate::read) all: bool,
    /// Whether a time stands in it: `năm 2020 là`.
    pub(in crate::read) timed: bool,
    /// Whether it is the time that something came to by then: `đến năm 2024 là`.
    pub(in crate::read) until: bool,
}

/// The lead of a figure in a sentence that has terms of some kinds in it; it does not reach back beyond `floor`.
pub(in crate::read) fn before(source: &Source<'_, '_>, floor: usize, figure: &Figure, kinds: u128) -> Lead {
    let start = figure.tokens.start;
    let is_percent = figure.is_percent() && figure.whole.is_none();
    let mut lead = Lead { start, is_percent, ..Lead::default() };
    let has_basis = kinds & BasisCue::BIT != 0;
    let last_basis = if has_basis { source.last_of(BasisCue::BIT, floor..start) } else { None };
    // Most figures have no other mention between them and the figure before.
    let behind_mention = figure.mention.checked_sub(1).is_some_and(|n| source.place(n).start >= floor);
    // A basis right at the floor is then that of the percentage before.
    let first_basis = floor + usize::from(last_basis.is_some() && is_told_before(source, floor, figure));
    for _ in 0..MOST_CUES {
        if lead.start == floor {
            break;
        }
        let near = last_basis.filter(|at| at + LONGEST_BASIS >= lead.start);
        // Where a lead ends, mostly nothing is there that could be more of it.
        let cued = lead.is_marked(source) | source.ends_any(LeadCue::BIT, lead.start);
        if !(cued | behind_mention | near.is_some()) {
            break;
        }
        let more = lead.sign(source, floor)
            || near.is_some_and(|last| lead.basis(source, first_basis, last, BasisCue::Against))
            || behind_mention && lead.time(source, floor, figure.mention)
            || lead.cue(source, floor, figure)
            || near.is_some_and(|last| {
                let mut bases = [BasisCue::Target, BasisCue::Previous, BasisCue::Average].into_iter();
                bases.any(|basis| lead.basis(source, floor, last, basis))
            });
        if !more {
            break;
        }
    }
    // `bằng 1,5 lần so với năm 2020`
    lead.fold |= lead.verb == Some(LeadVerb::Reach)
        && figure.is_multiple(source)
        && source.is_before(TailCue::End, lead.start, figure.tokens.start);
    lead
}

impl Lead {
    /// Whether a mark that may be of the lead stands right before it.
    fn is_marked(&self, source: &Source<'_, '_>) -> bool {
        let mark = source.tokens[self.start - 1].kind;
        matches!(mark, Kind::Dash | Kind::Bullet | Kind::Colon | Kind::Equals | Kind::Other)
    }

    fn sign(&mut self, source: &Source<'_, '_>, floor: usize) -> bool {
        let Some(at) = self.start.checked_sub(1).filter(|&at| at >= floor) else { return false };
        // `(-12,5%)`, `(+3 vụ)`, `500 con, +3%`: a sign of its own says which way it changed.
        let opens = at > floor
            && match source.tokens[at - 1].kind {
                Kind::Open => true,
                Kind::Comma => self.is_percent && source.tokens[at].spaced(),
                _ => false,
            };
        let own = opens && self.verb.is_none() && !source.tokens[self.start].spaced();
        match source.tokens[at].kind {
            Kind::Dash if own => self.verb = Some(LeadVerb::Decline),
            Kind::Bullet if own => self.verb = Some(LeadVerb::Growth),
            // `Thu ngân sách: quý I: 5 tỷ đồng`
            Kind::Colon if !self.colon || self.timed => self.colon = true,
            Kind::Equals => {}
            Kind::Other => match bound_of_sign(source.str(at..at + 1)) {
                // `=>`, `->` and the end of a tag are no sign of a bound.
                Some(Bound::Over | Bound::Under) if at > floor && !source.tokens[at].spaced() => return false,
                Some(bound) => self.bound = self.bound.or(Some(bound)),
                None => return false,
            },
            _ => return false,
        }
        self.start = at;
        true
    }

    /// `so với cùng kỳ` before or behind the verb, `kế hoạch` behind it; `last` where the last basis may begin.
    fn basis(&mut self, source: &Source<'_, '_>, floor: usize, last: usize, cue: BasisCue) -> bool {
        if self.basis.is_some() {
            return false;
        }
        let nearest = floor.max(self.start.saturating_sub(LONGEST_BASIS));
        self.basis = (nearest..self.start.min(last + 1)).rev().find_map(|at| self.basis_at(source, floor, at, cue));
        let Some(basis) = &mut self.basis else { return false };
        // `so với tháng trước và so với cùng kỳ`
        if let Some((TailCue::And, len)) = source.longest_before(floor, basis.tokens.start) {
            let end = basis.tokens.start - len;
            let nearest = floor.max(end.saturating_sub(LONGEST_BASIS));
            let first = |&at: &usize| {
                basis::begins_against(source, at, end)
                    && basis::find(source, at, end).is_some_and(|first| first.tokens.end == end)
            };
            basis.tokens.start = (nearest..end).rev().find(first).unwrap_or(basis.tokens.start);
        }
        self.start = basis.tokens.start;
        true
    }

    /// The basis from a token up to the lead, beside a verb that it goes with.
    fn basis_at(&self, source: &Source<'_, '_>, floor: usize, at: usize, wanted: BasisCue) -> Option<Basis> {
        let (cue, _) = source.longest::<BasisCue>(at, self.start).filter(|(cue, _)| *cue == wanted)?;
        let verb = match source.longest_before(floor, at) {
            Some((LeadCue::Verb(verb), _)) => Some(verb),
            // `hơn cùng kỳ năm trước 10%`
            Some((LeadCue::Bound(Bound::Over), _)) if wanted == BasisCue::Previous => Some(LeadVerb::Above),
            _ => None,
        };
        let fits = match cue {
            BasisCue::Against => verb.or(self.verb).is_some(),
            // `vượt kế hoạch là 5%`
            // `tăng nguồn vốn được 5 tỷ đồng`: that is what grew.
            _ if self.verb == Some(LeadVerb::Reach) => {
                verb.is_some_and(LeadVerb::tells_difference) && !self.is_headed(source, at)
            }
            _ => self.verb.is_none() && (verb == Some(LeadVerb::Reach) || verb.is_some_and(LeadVerb::tells_difference)),
        };
        let basis = basis::find(source, at, self.start).filter(|_| fits)?;
        // `mục tiêu tăng thu ngân sách`: there the plan is what is measured.
        let changes = |at: usize| match source.longest(at, self.start) {
            Some((LeadCue::Verb(verb), _)) => verb.tells_difference(),
            _ => false,
        };
        if basis.tokens.clone().any(changes) {
            return None;
        }
        (basis.tokens.end == self.start).then_some(basis)
    }

    /// Whether what is measured begins at a token, up to the lead.
    fn is_headed(&self, source: &Source<'_, '_>, at: usize) -> bool {
        source.longest::<Head>(at, self.start).is_some()
    }

    /// A point or stretch of time between the subject and the figure, which is some mention: `đến hết tháng 6`.
    fn time(&mut self, source: &Source<'_, '_>, floor: usize, figure: usize) -> bool {
        let Some(time) = when::last_before(source, figure, floor, self.start) else { return false };
        // `dạy nghề dưới 3 tháng cho 90 người`: so long is what is measured.
        if let Some((LeadCue::Bound(Bound::Over | Bound::Under), _)) = source.longest_before(floor, time.start) {
            return false;
        }
        self.start = time.start;
        self.timed = true;
        if self.leads_to_time(source, floor) {
            return true;
        }
        // `thu cả năm 2017`, `tỷ lệ hộ nghèo cuối năm 2023`
        let part = time.start.checked_sub(1).filter(|&at| at >= floor);
        let overlaps = |at: &usize| {
            let cue = source.longest(*at, time.end);
            matches!(cue, Some((LeadCue::WholeYear | LeadCue::Filler, len)) if at + len > time.start)
        };
        if let Some(at) = part.filter(overlaps) {
            self.start = at;
            self.leads_to_time(source, floor);
        }
        true
    }

    /// Takes in the word that leads to the time that the lead begins with: `đến`.
    fn leads_to_time(&mut self, source: &Source<'_, '_>, floor: usize) -> bool {
        let Some((cue @ (LeadCue::Preposition | LeadCue::Until | LeadCue::From | LeadCue::Verb(LeadVerb::To)), len)) =
            source.longest_before(floor, self.start)
        else {
            return false;
        };
        self.start -= len;
        self.until |= matches!(cue, LeadCue::Until | LeadCue::Verb(LeadVerb::To));
        true
    }

    fn cue(&mut self, source: &Source<'_, '_>, floor: usize, figure: &Figure) -> bool {
        let Some((cue, len)) = self.cue_before(source, floor, figure) else { return false };
        // `chỉ` of `đình chỉ` is no cue, nor `hàng năm` of `cây hàng năm`, `tăng` of `tốc độ tăng` or `lên` of `trở
        // lên`.
        if self.ends_longer(source, floor, len) {
            return false;
        }
        match cue {
            LeadCue::Verb(verb) if self.outweighs(verb) => self.verb = Some(verb),
            LeadCue::Verb(_) | LeadCue::Filler | LeadCue::WholeYear | LeadCue::Done => {}
            LeadCue::Bound(Bound::Over) if self.verb.is_none() && self.is_against_previous() => {
                self.verb = Some(LeadVerb::Above);
            }
            LeadCue::Bound(bound) => self.bound = self.bound.or(Some(bound)),
            LeadCue::Fold => self.fold = true,
            LeadCue::Equal => {
                self.equal = true;
                self.verb = self.verb.or(Some(LeadVerb::Reach));
            }
            LeadCue::From => self.from = true,
            LeadCue::All => self.all = true,
            LeadCue::Yearly => self.yearly = true,
            LeadCue::Average if self.is_percent || self.opens(source, floor, len, &CLAUSE_MARKS) => {}
            // `khu vực dịch vụ tăng 7%, đóng góp 30%`, but not `nhân dân đóng góp 30%`
            LeadCue::Contribution if self.is_percent && self.opens(source, floor, len, &ASIDE_MARKS) => {
                self.verb = self.verb.or(Some(LeadVerb::Share));
            }
            LeadCue::Average | LeadCue::Contribution => return false,
            LeadCue::Preposition | LeadCue::Until => return false,
        }
        self.start -= len;
        true
    }

    /// Whether something longer than a cue ends at the lead.
    fn ends_longer(&self, source: &Source<'_, '_>, floor: usize, len: usize) -> bool {
        let kinds = Activity::BIT | Counted::BIT | Head::BIT;
        let named = source.ends_any(kinds, self.start)
            && ending(floor, self.start).take_while(|at| at + len < self.start).any(|at| {
                let ending = at..self.start;
                source.kinds(at) & kinds != 0
                    && (source.exactly::<Activity>(&ending).is_some()
                        || source.exactly::<Counted>(&ending).is_some()
                        || source.exactly::<Head>(&ending).is_some())
            });
        let limits =
            || matches!(source.longest_before(floor, self.start), Some((TailCue::Bound(_), limit)) if limit > len);
        // `tiêm chủng đầy đủ`
        let full =
            || matches!(source.longest_before(floor, self.start), Some((Agenda::Enough, enough)) if enough > len);
        // `cao hơn bình quân toàn huyện 4,5 tạ/ha`, but not `thu nhập bình quân toàn huyện 45 triệu đồng`
        let differs = |at: usize| match source.longest_before(floor, at) {
            Some((LeadCue::Verb(verb), _)) => verb.tells_difference(),
            _ => false,
        };
        let basis = || match source.longest_before(floor, self.start) {
            Some((BasisCue::Average, basis)) => basis > len && differs(self.start - basis),
            _ => false,
        };
        named || source.ends_any(Role::Limits.bit(), self.start) && limits() || full() || basis()
    }

    /// The longest cue that ends at the lead and begins with no end of a noun: `đạt` of `chứng chỉ đạt`.
    fn cue_before(&self, source: &Source<'_, '_>, floor: usize, figure: &Figure) -> Option<(LeadCue, usize)> {
        let bare = self.start == figure.tokens.start;
        let (cue, len) = if bare { figure.cue } else { source.longest_before(floor, self.start) }?;
        if len == 1 && ends_name(source, floor, self.start) {
            return None;
        }
        let second = self.start - len + 1;
        // `trồng mới được 5 ha`
        let ends_noun = len > 1
            && (source.longest_before::<Counted>(floor, second).is_some_and(|(_, noun)| noun > 1)
                || source.longest_before::<Activity>(floor, second).is_some_and(|(_, verb)| verb > 1)
                // `lương thực tăng 9%`
                || source.longest_before::<TopicCue>(floor, second).is_some_and(|(_, topic)| topic > 1));
        if ends_noun { source.longest_before(second, self.start) } else { Some((cue, len)) }
    }

    /// Whether an earlier value stands in it: `hơn cùng kỳ`. Of a plan, `trên kế hoạch 50 ha` may say how much that
    /// was.
    fn is_against_previous(&self) -> bool {
        self.basis.as_ref().is_some_and(|basis| basis.kind == BasisCue::Previous)
    }

    /// Whether the cue before the lead stands at the head of its clause: `xã nông thôn mới, bình quân đạt`.
    fn opens(&self, source: &Source<'_, '_>, floor: usize, len: usize, marks: &[Kind]) -> bool {
        let before = (self.start - len).checked_sub(1).filter(|&at| at >= floor);
        before.is_none_or(|at| marks.contains(&source.tokens[at].kind))
    }

    /// Whether a verb further from the figure says more than the nearer one: `tăng được`.
    fn outweighs(&self, verb: LeadVerb) -> bool {
        match self.verb {
            None => true,
            Some(LeadVerb::Reach | LeadVerb::Have) => {
                matches!(verb, LeadVerb::Growth | LeadVerb::Decline | LeadVerb::Over | LeadVerb::Share)
            }
            Some(_) => false,
        }
    }
}

/// Whether what a percentage before is set against stands between it and a figure that is set against something of its
/// own, one of the two being a plan: `57% so với kế hoạch tăng 5% so với cùng kỳ`.
fn is_told_before(source: &Source<'_, '_>, floor: usize, figure: &Figure) -> bool {
    let before = floor.checked_sub(1).and_then(|last| source.mention_at(last));
    let rated = before.is_some_and(|mention| is_percent(&source.mentions[mention].value));
    let planned =
        || basis::find(source, floor, figure.tokens.start).is_some_and(|basis| basis.kind == BasisCue::Target);
    let own = source.longest::<BasisCue>(figure.tokens.end, source.tokens.len());
    rated && own.is_some_and(|(own, _)| own == BasisCue::Target || planned())
}

/// Whether the word before a token is the end of a name: `Bằng` of `Cao Bằng`, but not `Đạt` of `Huyện Đạt`.
fn ends_name(source: &Source<'_, '_>, floor: usize, end: usize) -> bool {
    let [.., first, last] = &source.tokens[floor..end] else { return false };
    if source.kinds(end - 2) & (BodyWord::BIT | UnitWord::BIT) != 0 {
        return false;
    }
    first.is_title() && last.is_title() && last.spaced()
}

/// The bound that a sign before a figure sets: `≥ 22%`.
fn bound_of_sign(sign: &str) -> Option<Bound> {
    match sign {
        "≥" => Some(Bound::AtLeast),
        "≤" => Some(Bound::AtMost),
        ">" => Some(Bound::Over),
        "<" => Some(Bound::Under),
        _ => None,
    }
}

/// Whether a value is a percentage, or a range or ratio of them.
fn is_percent(value: &Value<'_>) -> bool {
    match value {
        Value::Percent(_) => true,
        Value::Range(range) => matches!(range.low, Amount::Percent(_)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::LeadVerb::{Above, Below, Decline, For, Growth, Have, Left, Over, Reach, Share, To};
    use super::*;
    use crate::read::indicators::figure;
    use crate::read::indicators::testing::with_source;

    /// The last figure's lead, with the words before it.
    fn last(source: &Source<'_, '_>) -> (String, Lead) {
        let figure = figure::find(source, &(0..source.tokens.len())).last().expect("a figure");
        let lead = before(source, 0, &figure, source.kinds_in(0..figure.tokens.start));
        (source.str(0..lead.start).to_owned(), lead)
    }

    #[test]
    fn verbs_and_bounds() {
        let cases = [
            ("Thu ngân sách ước đạt 5 tỷ đồng", "Thu ngân sách", Some(Reach), Some(Bound::About)),
            ("Thu ngân sách 6 tháng đầu năm 2024 đạt trên 90%", "Thu ngân sách", Some(Reach), Some(Bound::Over)),
            ("Giải ngân đến hết tháng 6/2024 ước đạt 40%", "Giải ngân", Some(Reach), Some(Bound::About)),
            ("Tỷ lệ hộ nghèo giảm còn dưới 2%", "Tỷ lệ hộ nghèo", Some(Left), Some(Bound::Under)),
            ("Doanh thu tăng được 5%", "Doanh thu", Some(Growth), None),
            ("Toàn xã có 12 hộ", "", Some(Have), None),
            ("Dịch vụ chiếm tỷ trọng 30%", "Dịch vụ", Some(Share), None),
            ("Sản lượng vượt kế hoạch 3%", "Sản lượng", Some(Over), None),
            ("Điểm số cao hơn 2,5 điểm", "Điểm số", Some(Above), None),
            ("Nâng tổng số đảng viên lên 200", "Nâng tổng số đảng viên", Some(To), None),
            ("Khám bệnh cho khoảng 300 lượt người", "Khám bệnh", Some(For), Some(Bound::About)),
            ("Số vụ so với cùng kỳ năm trước giảm 4 vụ", "Số vụ", Some(Decline), None),
            ("Đảng viên nữ: 12", "Đảng viên nữ", None, None),
            ("Tạm đình chỉ 3 cơ sở", "Tạm đình chỉ", None, None),
            ("Tốc độ tăng trưởng bình quân đạt 9%", "Tốc độ tăng trưởng bình quân", Some(Reach), None),
            ("Diện tích cây hằng năm 30 ha", "Diện tích cây hằng năm", None, None),
            ("Thu ngân sách bình quân hằng năm tăng 9%", "Thu ngân sách", Some(Growth), None),
            ("Tỷ lệ dự họp bình quân đạt 90%", "Tỷ lệ dự họp", Some(Reach), None),
            ("Năng suất bình quân đạt 60 tạ/ha", "Năng suất bình quân", Some(Reach), None),
            ("Đạt mục tiêu tăng thu ngân sách 8%", "Đạt mục tiêu tăng thu ngân sách", None, None),
            ("Tiến độ thấp hơn cùng kỳ 2%", "Tiến độ", Some(Below), None),
            ("Tỷ lệ hộ nghèo của Cao Bằng 21%", "Tỷ lệ hộ nghèo của Cao Bằng", None, None),
            ("Thu ngân sách trên toàn huyện đạt 21 tỷ đồng", "Thu ngân sách", Some(Reach), None),
            ("Tỷ lệ tốt nghiệp đạt khá cao với 97%", "Tỷ lệ tốt nghiệp", Some(Have), None),
            ("Thu NSNN Đạt 21 tỷ đồng", "Thu NSNN", Some(Reach), None),
            ("THU NGÂN SÁCH ĐẠT 21 TỶ ĐỒNG", "THU NGÂN SÁCH", Some(Reach), None),
            ("Diện tích rừng thực giảm 20 ha", "Diện tích rừng", Some(Decline), None),
            ("Tỷ lệ hộ nghèo đạt ≤ 2%", "Tỷ lệ hộ nghèo", Some(Reach), Some(Bound::AtMost)),
            ("Tỷ lệ lao động qua đào tạo > 70%", "Tỷ lệ lao động qua đào tạo", None, Some(Bound::Over)),
            ("Dịch vụ A & 70%", "Dịch vụ A &", None, None),
        ];
        for (text, words, verb, bound) in cases {
            with_source(text, |source| {
                let (before, lead) = last(source);
                assert_eq!((before.as_str(), lead.verb, lead.bound), (words, verb, bound), "{text}");
            });
        }
    }

    #[test]
    fn changes_and_bases() {
        with_source("Doanh thu tăng gấp 2 lần", |source| assert!(last(source).1.fold));
        with_source("Hộ nghèo giảm từ 20 hộ", |source| assert!(last(source).1.from));
        with_source("Số đơn tăng so với cùng kỳ 2 đơn", |source| {
            let basis = last(source).1.basis.expect("a basis");
            assert_eq!((source.str(basis.tokens), basis.kind), ("so với cùng kỳ", BasisCue::Previous));
        });
    }
}
