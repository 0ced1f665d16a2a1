//! The words between the figure before and the lead of the next: where in them the clause of the figure begins. That
//! goes by how the figure stands ([place]), by what is among the words ([survey]), up to their marks ([mod@pieces]), and
//! without what names nothing at either end ([trim]).

mod pieces;
pub(super) mod place;
pub(super) mod survey;
pub(super) mod trim;

use std::ops::Range;

use crate::lex::Kind;
use crate::lexicon::{Aim, BasisCue, Function, LeadCue, LeadVerb, Opener, Role, TailCue};
use crate::read::source::Source;
use crate::value::Bound;
use pieces::{BREAKS, joined, label, last_break, pieces};
use place::{Place, Told};
use survey::Survey;
use trim::behind_opening;

/// The words of a figure's clause.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Clause {
    /// What may name the subject; empty where the figure goes on with the subject before.
    pub(super) words: Range<usize>,
    /// The words before its last comma, where none stand behind that.
    pub(super) earlier: Range<usize>,
    /// Whether a mark stands before it that ends what was before: `;`, `:`, a bracket, the sentence's start.
    pub(super) fresh: bool,
    /// Whether it tells of a part: `trong đó`.
    pub(super) part: bool,
    pub(super) link: Link,
    /// Whether it opens with what it is about: `Về trình độ, có 5 cán bộ`.
    pub(super) about: bool,
    /// A bound that stands before the subject: `Ước chi ngân sách …`.
    pub(super) bound: Option<Bound>,
    /// What the subject is said to do before it is named: `tăng thu ngân sách 8%`.
    pub(super) change: Option<LeadVerb>,
    /// Where the piece behind the last comma or other mark begins.
    pub(super) start: usize,
    /// The kinds of term that its words, and those before them, may have in them, a bit each.
    pub(super) kinds: u128,
}

/// What joins a clause without words of its own to the figure before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Link {
    #[default]
    Apart,
    /// A comma behind what is left of the clause before.
    Follows,
    /// Nothing but `và` or a comma.
    Listed,
}

/// The clause that some tokens before a lead make, with what a look at them showed.
pub(super) fn of(source: &Source<'_, '_>, gap: Range<usize>, survey: Survey, place: Place) -> Clause {
    // The bracket behind the figure before is no break: `3 chi bộ (tăng 1) và 5 đảng viên`.
    let closed = gap.clone().take_while(|&at| source.tokens[at].kind == Kind::Close).count();
    let gap = gap.start + closed..gap.end;
    let start = if survey.has_token(&BREAKS) { last_break(source, &gap) } else { gap.start };
    let fresh = place.first || start > gap.start;
    // Two of five figures have only marks before them.
    if !survey.has_token(&[Kind::Word, Kind::Digits]) {
        return of_marks(source, start..gap.end, fresh);
    }
    let pieces = pieces(source, start..gap.end, survey);
    let Some((last, earlier)) = pieces.split_last() else { return Clause { fresh, start, ..Clause::default() } };
    let (cued, turns) = (survey.has::<LeadCue>(), survey.has_role(Role::Turns));
    let part = turns && tells_part(source, &gap, start, last.start);
    let words = behind_opening(source, last.clone());
    let words = if survey.has::<BasisCue>() { trim::behind_basis(source, words) } else { words };
    let link = if fresh || part { Link::Apart } else { link(source, &gap, &words, earlier.len(), survey) };
    let words = if survey.has::<Aim>() { trim::behind_aim(source, words) } else { words };
    let words = if turns { trim::behind_turn(source, words) } else { words };
    let words = trim::without_gloss(source, words);
    // `19 vụ của năm trước, năm 2023 chuyển sang và 4 vụ mới`: what `và` joins to a count is no subject of that.
    let ends_in_and = || source.is_before(Function::And, words.start, words.end);
    let words = if place.told == Told::Bare && !fresh && ends_in_and() { words.end..words.end } else { words };
    let words = trim::without_link(source, words);
    let words = if survey.has_token(&[Kind::Other]) { trim::without_unit(source, words) } else { words };
    let (own, words) =
        if survey.has_role(Role::Estimates) { trim::before_estimate(source, words) } else { (None, words) };
    let opening = earlier.last().filter(|_| fresh);
    let bound = if cued { own.or_else(|| bound_of(source, opening, last.start..words.start)) } else { None };
    // Before the first comma stands what is left of the clause before, but not in `tăng 9% so với cùng kỳ trong đó thu
    // phí, lệ phí`.
    let begins_part = |first: &Range<usize>| source.is_at(Opener::Part, first.start, first.end);
    let whole = fresh || turns && earlier.first().is_some_and(begins_part);
    let earlier = if whole { earlier } else { earlier.get(1..).unwrap_or_default() };
    let mut before = earlier.iter().rev().filter(|_| fresh).map(|piece| behind_opening(source, piece.clone()));
    // `So với cùng kỳ, tăng 5%`: that names nothing.
    let names = |words: &Range<usize>| !words.is_empty() && !source.is_at(BasisCue::Against, words.start, words.end);
    let earlier_words = before.find(names).unwrap_or_default();
    let about = survey.has::<Function>()
        && (last.start..words.start).any(|at| source.longest(at, words.start) == Some((Function::About, 1)));
    // `nhiều xã vượt kế hoạch, cao nhất là xã Tân An`: an example is named alone.
    let alone = turns && source.is_before(Opener::Example, last.start, words.start);
    let words = match earlier {
        // Most clauses have no comma that anything could be joined over.
        [] => words,
        _ if words.is_empty() || alone => words,
        _ if fresh && place.colon => label(source, words, earlier),
        _ => joined(source, words, earlier, place.told, survey),
    };
    let (change, words) = if cued { trim::behind_change(source, words) } else { (None, words) };
    Clause {
        words,
        earlier: earlier_words,
        fresh,
        part,
        link,
        about,
        bound,
        change,
        start: last.start,
        kinds: survey.kinds,
    }
}

/// The clause that marks alone make: `đạt 95%, tăng 5%`.
fn of_marks(source: &Source<'_, '_>, marks: Range<usize>, fresh: bool) -> Clause {
    let mut commas = marks.clone().rev().filter(|&at| source.tokens[at].kind == Kind::Comma);
    let start = commas.next().map_or(marks.start, |comma| comma + 1);
    let link = if fresh || commas.next().is_some() { Link::Apart } else { Link::Listed };
    Clause { words: marks.end..marks.end, fresh, link, start, ..Clause::default() }
}

/// Whether a word before a clause says that it tells of a part. The clause begins at `start`, its last piece at `last`.
fn tells_part(source: &Source<'_, '_>, gap: &Range<usize>, start: usize, last: usize) -> bool {
    // `trong đó nông nghiệp là chủ lực; tỷ lệ hộ nghèo`: what was a part has ended, but where a colon lists parts.
    let last_of = |kind: Kind| (gap.start..start).rev().find(|&at| source.tokens[at].kind == kind);
    let (semicolon, colon) = (last_of(Kind::Semicolon), last_of(Kind::Colon));
    let ended = |at: usize| Some(at) < semicolon && colon < Some(at);
    source.each(gap.clone()).any(|(at, opener, _)| match opener {
        Opener::Part | Opener::Alone => !ended(at),
        // `các ngày lễ như: …, treo 196 băng rôn`: an example ends with its piece.
        Opener::Example => at >= last && !ended(at),
        Opener::Turn | Opener::Plain => false,
    })
}

/// What joins a clause to the figure before, by the words that its last piece opens with and how many pieces stand
/// before that.
fn link(source: &Source<'_, '_>, gap: &Range<usize>, words: &Range<usize>, before: usize, survey: Survey) -> Link {
    if !words.is_empty() || before > 1 {
        return Link::Apart;
    }
    let says_nothing = before == 0 || behind_opening(source, gap.clone()).is_empty();
    // `kiểm tra 5 đảng viên, kết luận 4 đảng viên vi phạm`: what was found is told anew.
    let found = || survey.has::<Aim>() && finds(source, gap);
    match before {
        _ if says_nothing && !found() => Link::Listed,
        0 => Link::Apart,
        _ => Link::Follows,
    }
}

/// The bound that is said before the words of a clause, or in the piece before them that does no more than open it:
/// `Ước 6 tháng đầu năm, tổng diện tích 40 ha`.
fn bound_of(source: &Source<'_, '_>, opening: Option<&Range<usize>>, before: Range<usize>) -> Option<Bound> {
    let said = |from: usize| (from..before.end).find_map(|at| bound_at(source, at, before.end));
    let in_opening = || {
        let piece = opening.filter(|piece| behind_opening(source, (*piece).clone()).is_empty())?;
        said(piece.start).filter(|bound| *bound == Bound::About)
    };
    said(before.start).or_else(in_opening)
}

/// The clause that some tokens make before a bracket that has only a figure in it: `quản lý đất đai (4 trường hợp)`.
pub(super) fn before_bracket(source: &Source<'_, '_>, gap: Range<usize>, first: bool) -> Option<Clause> {
    let closed = source.tokens[gap.clone()].first().is_some_and(|first| first.kind == Kind::Close);
    // `3 chỉ tiêu không đạt là thu ngân sách (85%)`: those that were counted are named.
    let names = match source.longest(gap.start, gap.end) {
        Some((LeadCue::Verb(LeadVerb::Reach | LeadVerb::Have), len)) => len,
        _ => 0,
    };
    let closed = closed || names > 0;
    let gap = gap.start + names..gap.end;
    let survey = Survey::of(source, &gap);
    let clause = of(source, gap, survey, Place { first, ..Place::default() });
    // `có 9 nhóm tăng, cao nhất là gỗ dán (28%)`
    let example = || source.is_before(Opener::Example, clause.start, clause.words.start);
    ((clause.fresh || closed || example()) && !clause.words.is_empty()).then_some(clause)
}

fn bound_at(source: &Source<'_, '_>, at: usize, end: usize) -> Option<Bound> {
    match source.longest(at, end) {
        // `các chỉ tiêu trên các lĩnh vực, tốc độ tăng trưởng 8%`: before what is measured that is no more than a
        // place.
        Some((LeadCue::Bound(Bound::Over), _)) => None,
        // `cao nhất là xã Tân An`: that is said of what is named, not of its figure.
        Some((LeadCue::Bound(Bound::AtLeast | Bound::AtMost), len)) if source.is_at(TailCue::Tells, at + len, end) => {
            None
        }
        Some((LeadCue::Bound(bound), _)) => Some(bound),
        _ => None,
    }
}

/// Whether some words tell what was found: `kết luận`.
fn finds(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    source.each::<Aim>(words.clone()).any(|(_, aim, _)| aim == Aim::Speech)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::indicators::testing::with_source;

    fn words(text: &str, place: Place) -> String {
        with_source(text, |source| {
            let all = 0..source.tokens.len();
            source.str(of(source, all.clone(), Survey::of(source, &all), place).words).to_owned()
        })
    }

    #[test]
    fn what_may_name_the_subject() {
        let cases = [
            ("Trong đó, thu nội địa", "thu nội địa"),
            ("Về kinh tế, tổng giá trị sản xuất", "tổng giá trị sản xuất"),
            ("Kinh tế ổn định; tỷ lệ dùng nước sạch, hợp vệ sinh", "tỷ lệ dùng nước sạch, hợp vệ sinh"),
            ("Văn hóa có tiến bộ, kết nạp", "kết nạp"),
            ("Xã phấn đấu tỷ lệ hộ nghèo", "tỷ lệ hộ nghèo"),
            ("Chỉ số sản xuất (IIP)", "Chỉ số sản xuất (IIP)"),
            ("Tính đến ngày 30/6/2024, số thu", "số thu"),
            ("tăng thu ngân sách", "thu ngân sách"),
            ("tăng cường kiểm tra", "tăng cường kiểm tra"),
            ("Nông nghiệp: diện tích lúa", "diện tích lúa"),
            ("Giao quân,", ""),
            ("Sản phẩm chủ lực như xi măng", "xi măng"),
            ("Lúa cũng như ngô", "Lúa cũng như ngô"),
            ("Sầu riêng trồng xen", "Sầu riêng trồng xen"),
            ("Tiếp nhận lưới điện của", "Tiếp nhận lưới điện"),
            ("Trong tháng, kiểm tra, giám sát", "kiểm tra, giám sát"),
            ("Ổn định tổ chức bộ máy, kiểm tra", "kiểm tra"),
            ("Các chi, đảng bộ cơ sở kết nạp", "chi, đảng bộ cơ sở kết nạp"),
            ("Trong đó, khu vực nông, lâm nghiệp và thủy sản", "khu vực nông, lâm nghiệp và thủy sản"),
            ("Xã chăm lo nông nghiệp, lâm nghiệp và thủy sản", "lâm nghiệp và thủy sản"),
            ("Tiền nộp ngân sách thì", "Tiền nộp ngân sách"),
            ("Nếu làm tốt thì", ""),
            ("Bí thư yêu cầu thu", "thu"),
            ("Bí thư yêu cầu kết nạp", "Bí thư yêu cầu kết nạp"),
        ];
        for (text, expected) in cases {
            assert_eq!(words(text, Place { first: true, ..Place::default() }), expected, "{text}");
        }
    }

    #[test]
    fn after_another_figure() {
        let cases = [
            (" trong nhiệm kỳ,", "", false),
            ("; ", "", true),
            (", trong đó lúa", "lúa", false),
            (" của xã, ngô", "ngô", false),
            (" trong đó tổng thu phí, lệ phí", "tổng thu phí, lệ phí", false),
            (" của xã tổng thu phí, lệ phí", "lệ phí", false),
            ("); thu khác", "thu khác", true),
            (") và thu khác", "thu khác", false),
        ];
        for (text, expected, fresh) in cases {
            with_source(text, |source| {
                let all = 0..source.tokens.len();
                let clause = of(source, all.clone(), Survey::of(source, &all), Place::default());
                assert_eq!((source.str(clause.words), clause.fresh), (expected, fresh), "{text}");
            });
        }
    }
}
