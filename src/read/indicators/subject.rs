//! What is measured: the words before a figure's lead, or the noun behind the figure.

use std::ops::Range;

use super::actor::{self, behind_actor, is_actor};
use super::clause::{Clause, begins, longer};
use super::figure::Figure;
use super::lead::Lead;
use super::left::{self, Left};
use super::measured;
use super::noun;
use super::phrase;
use super::tail::{self, Tail};
use super::verb;
use crate::lex::Kind;
use crate::lexicon::{
    Activity, Appraisal, BareNoun, BasisCue, Counted, Head, LeadCue, LeadVerb, MeetingKind, TailCue, TaskCue, WordId,
};
use crate::read::source::Source;

/// The most words that name who has what is counted.
const LONGEST_NAMED: usize = 6;

/// The most words before a colon that name what is counted behind it.
const LONGEST_CAPTION: usize = 10;

/// A subject and how it was found.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Subject {
    pub(super) tokens: Range<usize>,
    pub(super) from: From,
}

impl Subject {
    /// What its head says of its percentages.
    pub(super) fn head(&self, source: &Source<'_, '_>) -> Option<Head> {
        measured::first_head(source, &self.tokens).map(|(head, _)| head)
    }
}

/// Where a subject stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum From {
    /// A noun phrase before the figure.
    Before,
    /// A verb before the figure: `kết nạp`.
    Verb,
    /// The noun behind the figure: `650 đảng viên`.
    Behind,
}

/// The subject that a figure's own clause names; `None` where it goes on with the one before.
pub(super) fn of(
    source: &Source<'_, '_>,
    figure: &Figure,
    lead: &Lead,
    tail: &Tail,
    clause: &Clause,
) -> Option<Subject> {
    let has_noun = !tail.noun.is_empty();
    let behind = || has_noun.then(|| Subject { tokens: noun_behind(source, &tail.noun), from: From::Behind });
    let before = |tokens| Some(Subject { tokens, from: From::Before });
    let verb = |tokens| Some(Subject { tokens, from: From::Verb });
    let about = || noun::without_about(source, &tail.noun);
    let task = tail.basis.as_ref().is_some_and(|basis| basis.kind == BasisCue::Target);
    match left::of(source, clause, figure, lead, &tail.noun) {
        Left::Nothing if has_noun && (task || takes_noun(figure, lead, clause)) => behind(),
        // `, kéo giảm 5% số vụ phạm pháp hình sự`, `và giảm 5% về số vụ`
        Left::Nothing if figure.is_percent() && tail::is_difference(lead.verb) && is_headed(source, &about()) => {
            Some(Subject { tokens: about(), from: From::Behind })
        }
        Left::Nothing if !clause.earlier.is_empty() => before(measured::without_appraisal(source, &clause.earlier)),
        Left::Nothing => None,
        // `Trường đạt chuẩn quốc gia 18/24 trường`: those are counted, and do nothing.
        Left::Actor(_) | Left::General(_) | Left::Specific(_)
            if is_counted_again(source, &clause.words, &tail.noun) =>
        {
            before(clause.words.clone())
        }
        // `chính sách dân số 15 trường hợp`: the noun behind says nothing.
        Left::Actor(tokens) if lead.verb.is_none() && says_nothing(source, &tail.noun) && is_named(source, &tokens) => {
            before(tokens)
        }
        Left::Actor(tokens) => behind().filter(|_| !figure.is_money()).or_else(|| before(tokens)),
        Left::General(tokens) => match behind() {
            // `hoàn thành đại hội 9/9 chi bộ`: the meeting is what was held, there and there.
            Some(_) if figure.whole.is_some() && meeting(source, &tokens).is_some() => {
                meeting(source, &tokens).and_then(before)
            }
            // `hoàn thành tốt nhiệm vụ 5 đồng chí`: the noun behind says nothing.
            Some(behind) if is_bare(source, &behind.tokens, &tokens) && verb::has_object(source, &tokens) => {
                verb(tokens)
            }
            // `tổ chức 24 cuộc`: nor does it here.
            Some(behind) if tokens.len() > 1 && lead.verb.is_none() && says_nothing(source, &behind.tokens) => {
                verb(tokens)
            }
            Some(behind) if !figure.is_money() => Some(behind),
            _ => noun_before(source, &tokens, &clause.words).map_or_else(|| verb(tokens), before),
        },
        Left::Specific(tokens) => match behind() {
            // `phục hồi mạnh với 5 triệu lượt khách`, `được thành lập với 5 đảng viên`: the verb is of another thing.
            Some(behind)
                if lead.verb == Some(LeadVerb::Have)
                    && (by_way(source, clause)
                        || verb::names_each(source, &(tokens.start..clause.words.end))
                        || is_appraised(source, &clause.words, figure)
                        || (verb::is_passive(source, &(clause.words.start..tokens.start))
                            || !actor::begins_with(source, &clause.words, &tokens))
                            && !is_bare(source, &behind.tokens, &tokens)) =>
            {
                Some(behind)
            }
            // `Xây dựng quỹ hội và duy trì 9 tổ`: the deed before is another.
            Some(behind)
                if lead.verb == Some(LeadVerb::Reach)
                    && figure.is_count()
                    && figure.whole.is_none()
                    && is_joined(source, clause, lead) =>
            {
                Some(behind)
            }
            // `xây dựng 5 mô hình`, `xây dựng nông thôn mới đạt 15/19 tiêu chí`: nothing is built there.
            Some(behind)
                if tail::is_idea(source, &behind.tokens)
                    && (verb::is_making(source, &tokens)
                        || (lead.verb == Some(LeadVerb::Reach) && figure.whole.is_some()
                            || lead.verb == Some(LeadVerb::Left))
                            && verb::makes(source, &tokens)) =>
            {
                Some(behind)
            }
            _ => verb(tokens),
        },
        // `Về trình độ có 5 cán bộ`: what stands before only says what is talked of.
        Left::Noun(_) if has_noun && clause.about && lead.verb == Some(LeadVerb::Have) && figure.is_count() => behind(),
        Left::Noun(tokens) if has_noun && noun_behind_leads(source, figure, lead, tail, &tokens) => behind(),
        Left::Noun(tokens) => before(measured::in_full(source, tokens, &clause.earlier)),
    }
}

/// The meeting that some words end with: `hoàn thành đại hội`.
fn meeting(source: &Source<'_, '_>, words: &Range<usize>) -> Option<Range<usize>> {
    let ends = |at: &usize| source.longest::<MeetingKind>(*at, words.end).is_some_and(|(_, len)| at + len == words.end);
    (words.start + 1..words.end).find(ends).map(|at| at..words.end)
}

/// The noun before a verb that says little: `thuốc lá` of `thuốc lá trồng được`.
fn noun_before(source: &Source<'_, '_>, verb: &Range<usize>, words: &Range<usize>) -> Option<Range<usize>> {
    let noun = behind_actor(source, words.start..verb.start.max(words.start));
    (!noun.is_empty() && !is_actor(source, &noun) && !begins::<Activity>(source, &noun)).then_some(noun)
}

/// Whether some words end in how a work went, or it is told right behind them, which no figure is of: `chất lượng giáo dục được nâng
/// cao với 4/5 trường đạt chuẩn`.
fn is_appraised(source: &Source<'_, '_>, words: &Range<usize>, figure: &Figure) -> bool {
    source.longest_before::<Appraisal>(words.start, words.end).is_some_and(|(_, len)| len < words.len())
        || source.longest::<Appraisal>(words.end, figure.tokens.start).is_some()
}

/// Whether what stands before the words of a clause makes them no more than how something came about: `Qua rà soát`.
fn by_way(source: &Source<'_, '_>, clause: &Clause) -> bool {
    matches!(source.longest_before(clause.start, clause.words.start), Some((TailCue::End, _)))
}

/// Whether `và` stands between the words of a clause and the lead behind them.
fn is_joined(source: &Source<'_, '_>, clause: &Clause, lead: &Lead) -> bool {
    matches!(source.longest(clause.words.end, lead.start), Some((TailCue::And, len)) if clause.words.end + len == lead.start)
}

/// Whether a noun begins with the head of what is measured.
fn is_headed(source: &Source<'_, '_>, noun: &Range<usize>) -> bool {
    source.longest::<Head>(noun.start, noun.end).is_some_and(|(_, len)| len < noun.len())
}

/// Whether some words name who has what is counted, or a field that it is told of, and no more: `xã Tân An`, but not `toàn xã`.
fn is_named(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    (2..=LONGEST_NAMED).contains(&words.len())
        && !matches!(source.longest(words.start, words.end), Some((LeadCue::Filler, _)))
}

/// Whether the noun behind a figure is its subject where no words stand before it.
fn takes_noun(figure: &Figure, lead: &Lead, clause: &Clause) -> bool {
    match lead.verb {
        None | Some(LeadVerb::Have | LeadVerb::Left | LeadVerb::For | LeadVerb::At) => !figure.is_money(),
        // `; duy trì 100% rác thải được thu gom`
        Some(LeadVerb::Reach) => figure.is_count() || figure.is_percent() && clause.fresh,
        // `tỷ lệ 95% hội viên được cấp thẻ`
        Some(LeadVerb::Share) => figure.is_percent(),
        Some(_) => figure.is_count() && figure.whole.is_some(),
    }
}

/// Whether the noun behind a figure says more than the noun before it.
fn noun_behind_leads(source: &Source<'_, '_>, figure: &Figure, lead: &Lead, tail: &Tail, left: &Range<usize>) -> bool {
    let noun = &tail.noun;
    if figure.is_money() || is_bare(source, noun, left) {
        return false;
    }
    // `kết quả kiểm tra 100% đạt yêu cầu`: behind the rate stands only how they did.
    if figure.is_percent() && matches!(source.longest(noun.start, noun.end), Some((LeadCue::Verb(LeadVerb::Reach), _)))
    {
        return false;
    }
    if lead.verb == Some(LeadVerb::Have) && figure.is_count() && is_appraised(source, left, figure) {
        return true;
    }
    // `chi bộ` does not begin with `chi`.
    let head = source.longest::<Head>(left.start, left.end);
    if let Some((head, len)) = head.filter(|(_, len)| !longer::<Counted>(source, left.start, left.end, *len)) {
        // `với tổng số 35 đoàn viên`, `giữ quy mô với 3 trường`, `chất lượng 9/10 thôn văn hóa`: the head says nothing of what was counted.
        let alone = (head == Head::Sum || head == Head::First && figure.whole.is_some()) && len == left.len();
        return alone && figure.is_count() && matches!(lead.verb, None | Some(LeadVerb::Have)) && !lead.colon;
    }
    // `LĐ-TBXH: toàn xã có 241 hộ nghèo`: the label only tells under what it is told.
    if lead.colon && lead.verb == Some(LeadVerb::Have) && figure.is_count() && !verb::names_deed(source, left) {
        return true;
    }
    // `Xây dựng nông thôn mới: duy trì 15/19 tiêu chí`: nothing is built there.
    let makes = || verb::makes(source, left) && tail::is_idea(source, noun);
    if lead.colon && lead.verb == Some(LeadVerb::Reach) && figure.whole.is_some() && makes() {
        return true;
    }
    if lead.colon {
        let tells = !tail::is_counted(source, noun.clone()) && noun.len() > 3;
        return is_actor(source, left) || tells || left.len() > LONGEST_CAPTION;
    }
    match lead.verb {
        Some(LeadVerb::Have | LeadVerb::Left | LeadVerb::For | LeadVerb::At) => true,
        None => figure.is_count() || figure.is_percent(),
        // `xây dựng đạt 100% chi hội vững mạnh`: those come to it.
        Some(LeadVerb::Reach) => {
            let counted = || source.longest::<Counted>(noun.start, noun.end).is_some();
            figure.is_percent() && verb::is_making(source, left) && counted()
        }
        Some(_) => false,
    }
}

/// Whether the noun behind a figure only repeats what stands before, or says nothing by itself.
pub(super) fn is_bare(source: &Source<'_, '_>, noun: &Range<usize>, left: &Range<usize>) -> bool {
    let bare = says_nothing(source, noun);
    let word = |at: usize| source.word(at);
    let repeated = |at: usize| word(at) != WordId::NONE && left.clone().any(|other| word(other) == word(at));
    // `bình quân tiêu chí 16,7 tiêu chí/xã`
    let mut counted = noun.clone().take_while(|&at| source.tokens[at].kind != Kind::Slash);
    bare || counted.all(repeated)
}

/// Whether the noun behind a figure only counts again those of whom some words tell more: `chi bộ vững mạnh`.
fn is_counted_again(source: &Source<'_, '_>, words: &Range<usize>, noun: &Range<usize>) -> bool {
    tail::is_counted(source, noun.clone())
        && source.longest::<Counted>(words.start, words.end).is_some()
        && tail::is_same_noun(source, words, noun)
        && phrase::tells_more(source, words.start + 1..words.end)
}

/// Whether a noun says nothing by itself: `đồng chí`.
pub(super) fn says_nothing(source: &Source<'_, '_>, noun: &Range<usize>) -> bool {
    source.exactly::<BareNoun>(noun).is_some()
}

/// Whether a word of one phrase stands in another.
pub(super) fn shares_word(source: &Source<'_, '_>, one: &Range<usize>, other: &Range<usize>) -> bool {
    let word = |at: usize| source.word(at);
    one.clone().any(|a| word(a) != WordId::NONE && other.clone().any(|b| word(a) == word(b)))
}

/// `nữ` of `6 đồng chí là nữ`: a noun that says nothing by itself gives way to what is said of it. Whose it is does not
/// name it: `đảng viên của Đảng bộ`.
fn noun_behind(source: &Source<'_, '_>, noun: &Range<usize>) -> Range<usize> {
    let noun = &actor::without_actor(source, noun.clone());
    let Some((BareNoun, len)) = source.longest(noun.start, noun.end) else { return noun.clone() };
    let is = |len: usize| matches!(source.longest(noun.start + len, noun.end), Some((TaskCue::Is, _)));
    match source.longest(noun.start + len, noun.end) {
        // `6 hộ đạt danh hiệu`: what they came to is told of them.
        Some((LeadCue::Verb(LeadVerb::Reach), more)) if is(len) && len + more < noun.len() => {
            noun.start + len + more..noun.end
        }
        _ => noun.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::From::{Before, Behind, Verb};
    use crate::read::indicators::step;
    use crate::read::indicators::testing::with_source;

    #[test]
    fn of_the_first_figure() {
        let cases = [
            ("Toàn Đảng bộ có 650 đảng viên.", "đảng viên", Behind),
            ("Cấp ủy viên các cấp có 21 đồng chí.", "Cấp ủy viên các cấp", Before),
            ("Đảng ủy đã kết nạp được 12 đảng viên.", "kết nạp", Verb),
            ("Xã tổ chức 5 lớp tập huấn.", "lớp tập huấn", Behind),
            ("Tiếp nhận và giải quyết 240 hồ sơ.", "Tiếp nhận và giải quyết", Verb),
            ("Ủy ban Kiểm tra Đảng ủy giám sát 2 chi bộ.", "giám sát", Verb),
            ("Thuốc lá trồng được 15 ha.", "Thuốc lá", Before),
            ("Huyện gieo trồng được 90 ha rau màu.", "rau màu", Behind),
            ("Đàn lợn 4.820 con.", "Đàn lợn", Before),
            ("Lúa với năng suất 5 tấn/ha.", "năng suất", Before),
            ("Lúa mùa diện tích là 40 ha.", "Lúa mùa diện tích", Before),
            ("Có 9 đảng viên của Đảng bộ.", "đảng viên", Behind),
            ("Có 9 ngày công của nhân dân các thôn bản.", "ngày công của nhân dân các thôn bản", Behind),
            ("Tổng số đảng viên của chi bộ: 28.", "Tổng số đảng viên", Before),
            ("Thu ngân sách theo dự toán giao: 5 tỷ đồng.", "Thu ngân sách", Before),
            ("Giáo dục: 3/3 trường đạt chuẩn quốc gia.", "trường đạt chuẩn quốc gia", Behind),
            ("Kiểm tra tài chính: 14 tổ chức.", "Kiểm tra tài chính", Before),
            ("Xã đạt 15/19 tiêu chí.", "tiêu chí", Behind),
            ("Có 6 đồng chí là nữ.", "nữ", Behind),
            ("98% hộ dân ký cam kết.", "hộ dân ký cam kết", Behind),
            ("Duy trì 98% hộ dân dùng nước sạch.", "hộ dân dùng nước sạch", Behind),
            ("Tỷ lệ duy trì sĩ số đạt 98%.", "Tỷ lệ duy trì sĩ số", Before),
            ("Về trình độ có 5 cán bộ đại học.", "cán bộ đại học", Behind),
            ("Trao tặng cho học sinh nghèo 15 suất quà.", "Trao tặng", Verb),
            ("Công nghiệp chế biến tăng 9%.", "Công nghiệp chế biến", Before),
            ("Bình quân mỗi xã đạt 15 tiêu chí.", "tiêu chí", Behind),
            ("Trường công lập đạt 80%.", "Trường công lập", Before),
            ("Hoàn thành tốt nhiệm vụ 5 đồng chí.", "Hoàn thành tốt nhiệm vụ", Verb),
            ("Hoàn thành đại hội 9/9 chi bộ trực thuộc.", "đại hội", Before),
            ("Tổ chức 9 hội nghị.", "hội nghị", Behind),
            ("Thu ngân sách đều vượt, riêng năm 2014 thu 9 tỷ đồng.", "Thu ngân sách", Before),
            ("Kinh tế phát triển, năm 2014 thu 9 tỷ đồng.", "thu", Before),
            ("Vận động ủng hộ 9 triệu đồng.", "ủng hộ", Verb),
            ("Đã vận động, trao 9 suất quà.", "trao", Verb),
            ("Vận động 9 triệu đồng.", "Vận động", Verb),
            ("Xây dựng 9 mô hình.", "mô hình", Behind),
            ("Xây dựng 9 căn nhà.", "Xây dựng", Verb),
            ("Rừng phòng hộ trồng mới 9 ha.", "Rừng phòng hộ trồng mới", Before),
            ("Hoàn thành 5 công trình.", "công trình", Behind),
            ("Giám sát với 9 tổ chức đảng.", "Giám sát", Verb),
            ("Du lịch phục hồi với 9 nghìn lượt khách.", "lượt khách", Behind),
            ("Giá trị sản xuất của ngành du lịch đạt 9 tỷ đồng.", "Giá trị sản xuất của ngành du lịch", Before),
            ("Giá trị sản xuất của xã đạt 9 tỷ đồng.", "Giá trị sản xuất", Before),
            ("Chất lượng được chú trọng, nâng cao giá trị sản xuất đạt 9 tỷ đồng.", "giá trị sản xuất", Before),
            ("Các chi, đảng bộ cơ sở kết nạp 9 đảng viên.", "kết nạp", Verb),
            ("Công an xã phúc tra 9 vụ việc kéo dài.", "phúc tra", Verb),
            ("Công an xã Bản Phúc phúc tra 9 vụ việc kéo dài.", "phúc tra", Verb),
            ("Hội đã đứng ra bảo lãnh cho hơn 90 hội viên vay.", "đứng ra bảo lãnh", Verb),
            ("Xã tiến hành phúc tra 9 tổ chức đảng.", "tiến hành phúc tra", Verb),
            ("Toàn xã có thêm 9 hợp tác xã.", "hợp tác xã", Behind),
            ("Xã thực hiện 9 mô hình.", "mô hình", Behind),
            ("Xã gieo trồng hết 9 ha cây vụ đông.", "cây vụ đông", Behind),
            ("Công an xã Bản Phúc 9 đồng chí.", "Công an xã Bản Phúc", Before),
            ("Toàn xã 9 đồng chí.", "đồng chí", Behind),
            ("Hội viên nông dân 9 hộ vay.", "hộ vay", Behind),
            ("Đậu tương 9 ha.", "Đậu tương", Before),
            ("Lực lượng dự bị động viên có 9 đồng chí.", "Lực lượng dự bị động viên", Before),
            ("Truy thu, truy hoàn và phạt 9 tỷ đồng.", "Truy thu, truy hoàn và phạt", Verb),
        ];
        for (text, expected, from) in cases {
            with_source(text, |source| {
                let mut steps = step::Steps::new();
                let all = 0..source.tokens.len();
                step::fill(&mut steps, source, &all, source.kinds_in(all.clone()));
                let step = steps.remove(0);
                let subject = step.subject(source).expect(text);
                assert_eq!((source.str(subject.tokens), subject.from), (expected, from), "{text}");
            });
        }
    }
}
