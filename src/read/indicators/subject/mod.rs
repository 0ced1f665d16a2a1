//! What is measured: the words before a figure's lead, which may be a verb, who does it or a noun ([left],
//! [predicate]), the noun behind the figure, or what stands elsewhere ([named]).

pub(super) mod left;
mod named;
mod predicate;

use std::ops::Range;

use super::clause::Clause;
use super::figure::Figure;
use super::step::Step;
use super::words::actor::{self, behind_actor, is_actor};
use super::words::{measured, noun, phrase, verb, when};
use crate::lex::Kind;
use crate::lexicon::{
    Activity, Appraisal, BareNoun, BasisCue, Counted, Entry, Function, Head, LeadCue, LeadVerb, MeetingKind, Opener,
    State, TailCue, TaskCue,
};
use crate::read::source::Source;
use crate::value::{Unit, Value};
use left::Left;
use predicate::adjoins;

/// The most words that name who has what is counted.
const LONGEST_NAMED: usize = 6;

/// A noun of more words tells more than what is counted.
const LONGEST_COUNTED: usize = 3;

/// The most tokens of a bracket that only tells which part of all those are that are counted.
const LONGEST_SHARE: usize = 8;

/// The most words before a colon that name what is counted behind it.
const LONGEST_CAPTION: usize = 10;

/// A subject and how it was found.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Subject {
    pub(super) tokens: Range<usize>,
    pub(super) from: From,
}

impl Subject {
    /// A noun phrase before the figure.
    pub(super) fn before(tokens: Range<usize>) -> Self {
        Self { tokens, from: From::Before }
    }

    /// A verb before the figure.
    fn verb(tokens: Range<usize>) -> Self {
        Self { tokens, from: From::Verb }
    }

    /// The noun behind the figure.
    pub(super) fn behind(tokens: Range<usize>) -> Self {
        Self { tokens, from: From::Behind }
    }

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

impl Step {
    /// The subject that its own clause names; `None` where it goes on with the one before.
    pub(super) fn subject(&self, source: &Source<'_, '_>) -> Option<Subject> {
        let words = &self.clause.words;
        // `Trường đạt chuẩn quốc gia 18/24 trường`: those are counted, and do nothing.
        let counted = || Subject::before(words.clone());
        let again = || is_counted_again(source, words, &self.tail.noun);
        if let Some(undone) = self.undone_behind(source) {
            return Some(undone);
        }
        let subject = match left::of(source, self) {
            Left::Nothing => return self.subject_of_no_words(source),
            // `Không đạt 2 chỉ tiêu`
            Left::Noun(state) if self.is_not_reached(source, &state) => {
                Subject::verb(state.start..self.figure.tokens.start)
            }
            Left::Actor(_) | Left::General(_) | Left::Specific(_) if again() => counted(),
            Left::Actor(actor) => self.subject_of_actor(source, actor),
            // `nông nghiệp đóng góp 0,8 điểm phần trăm`: so much of the change is of who does it.
            Left::General(verb) | Left::Specific(verb) if self.adds_points(source, &verb) => {
                Subject::before(words.start..verb.start)
            }
            // `chưa thực hiện 3 nhiệm vụ`
            Left::General(verb) if self.is_undone(source, &verb) => Subject::verb(verb),
            Left::General(verb) => self.subject_of_general(source, verb),
            Left::Specific(verb) => self.subject_of_specific(source, verb),
            Left::Noun(noun) => self.subject_of_noun(source, noun),
        };
        Some(if self.has::<State>() { self.with_state(source, subject) } else { subject })
    }

    /// With the words right before a verb that tell that it is not done: `chưa giải quyết`, `đang xây dựng`.
    fn with_state(&self, source: &Source<'_, '_>, subject: Subject) -> Subject {
        let Range { start, end } = subject.tokens;
        let does = subject.from != From::Behind && source.longest::<Activity>(start, end).is_some();
        match source.longest_before(self.gap.start, start) {
            Some((State::Undone | State::Underway, len)) if does => Subject { tokens: start - len..end, ..subject },
            _ => subject,
        }
    }

    /// Whether the word before a verb says that what is counted behind it was not done.
    fn is_undone(&self, source: &Source<'_, '_>, verb: &Range<usize>) -> bool {
        let undone = self.has::<State>() && source.is_before(State::Undone, self.gap.start, verb.start);
        undone && self.figure.is_count() && self.lead.verb.is_none() && adjoins(self, verb.end)
    }

    /// Whether a verb tells how many points of a change those add who stand before it.
    fn adds_points(&self, source: &Source<'_, '_>, verb: &Range<usize>) -> bool {
        let before = self.clause.words.start < verb.start;
        before && self.figure.is_quantity() && self.figure.measure(source).is_some_and(Unit::is_points)
    }

    /// Whether some words before a figure only tell that it was not reached: `Không đạt 2 chỉ tiêu`.
    fn is_not_reached(&self, source: &Source<'_, '_>, words: &Range<usize>) -> bool {
        // `chưa hoàn thành 3 nhiệm vụ`, but not `không có 3 nhiệm vụ`
        let done = || source.longest::<Activity>(self.lead.start, self.figure.tokens.start).is_some();
        (self.lead.verb == Some(LeadVerb::Reach) || self.lead.verb == Some(LeadVerb::Have) && done())
            && self.figure.is_count()
            && words.end == self.lead.start
            && source.exactly(words) == Some(State::Undone)
    }

    /// What money or a measure is told not to be done with behind it: `còn 6,5 tỷ đồng chưa giải ngân`.
    fn undone_behind(&self, source: &Source<'_, '_>) -> Option<Subject> {
        let noun = &self.tail.noun;
        let left = self.lead.verb == Some(LeadVerb::Left) || self.lead.verb.is_none() && self.clause.words.is_empty();
        if !left || self.figure.is_count() || self.figure.is_percent() {
            return None;
        }
        let (State::Undone | State::Underway, len) = source.longest(noun.start, noun.end)? else { return None };
        source.longest::<Activity>(noun.start + len, noun.end).map(|_| Subject::behind(noun.clone()))
    }

    /// The noun behind the figure.
    fn behind(&self, source: &Source<'_, '_>) -> Option<Subject> {
        let noun = &self.tail.noun;
        let told = || self.told_behind_bracket(source).map(Subject::behind);
        // `tăng 23,4% về số doanh nghiệp và 5,6% về số vốn`
        let about =
            || Some(noun::without_about(source, noun)).filter(|about| self.figure.is_percent() && !about.is_empty());
        let named = || noun_behind(source, &about().unwrap_or_else(|| noun.clone()));
        (!noun.is_empty()).then(|| told().unwrap_or_else(|| Subject::behind(named())))
    }

    /// What is told of those that are counted behind the bracket that says which part they are: `36/39 chi bộ (92,3%)
    /// hoàn thành tốt nhiệm vụ`.
    fn told_behind_bracket(&self, source: &Source<'_, '_>) -> Option<Range<usize>> {
        let noun = &self.tail.noun;
        let end = source.tokens.len();
        let opens = source.token(noun.end, end).is_some_and(|token| token.kind == Kind::Open);
        let from = opens.then(|| source.behind_bracket(noun.end, end, LONGEST_SHARE))??;
        let shared = source.mentions_in(&(noun.end..from));
        let only = shared.len() == 1 && matches!(source.mentions[shared.start].value, Value::Percent(_));
        if !only || !self.figure.is_count() || !noun::is_counted(source, noun.clone()) {
            return None;
        }
        let told = noun::at(source, from);
        if told.len() < 2 {
            return None;
        }
        let kinds = BasisCue::BIT | Function::BIT;
        let led = || {
            matches!(source.longest(from, told.end), None | Some((LeadCue::Verb(LeadVerb::Have | LeadVerb::Reach), _)))
        };
        let tells = source.kinds(from) & kinds == 0
            && led()
            && matches!(source.longest(from, told.end), None | Some((TailCue::Tells | TailCue::Does, _)));
        let limit = match source.longest(told.end, end) {
            Some((TailCue::Bound(_), len)) => len,
            _ => 0,
        };
        let told = told.start..told.end + limit;
        let ends = source
            .token(told.end, end)
            .is_none_or(|next| !matches!(next.kind, Kind::Word | Kind::Digits | Kind::Colon));
        (tells && ends && !source.has_mention(&told)).then_some(told)
    }

    fn subject_of_no_words(&self, source: &Source<'_, '_>) -> Option<Subject> {
        let (noun, earlier) = (&self.tail.noun, &self.clause.earlier);
        let task = self.tail.basis.as_ref().is_some_and(|basis| basis.kind == BasisCue::Target);
        if !noun.is_empty() && (task || self.takes_noun()) {
            return self.behind(source);
        }
        // `, kéo giảm 5% số vụ phạm pháp hình sự`, `và giảm 5% về số vụ`
        if self.figure.is_percent() && self.lead.verb.is_some_and(LeadVerb::tells_difference) {
            let about = noun::without_about(source, noun);
            if is_headed(source, &about) {
                return Some(Subject::behind(about));
            }
        }
        (!earlier.is_empty())
            .then(|| Subject::before(measured::without_appraisal(source, &without_time(source, earlier))))
    }

    fn subject_of_actor(&self, source: &Source<'_, '_>, actor: Range<usize>) -> Subject {
        // `chính sách dân số 15 trường hợp`: the noun behind says nothing.
        let bare =
            || self.lead.verb.is_none() && noun::says_nothing(source, &self.tail.noun) && is_named(source, &actor);
        match self.behind(source).filter(|_| !self.figure.is_money()) {
            Some(behind) if !bare() => behind,
            _ => Subject::before(actor),
        }
    }

    fn subject_of_general(&self, source: &Source<'_, '_>, verb: Range<usize>) -> Subject {
        let Some(behind) = self.behind(source) else { return self.doing(source, verb) };
        // `hoàn thành đại hội 9/9 chi bộ`: the meeting is what was held, there and there.
        let held = self.figure.whole.and_then(|_| meeting(source, &verb));
        if let Some(meeting) = held {
            return Subject::before(meeting);
        }
        // `hoàn thành tốt nhiệm vụ 5 đồng chí`: the noun behind says nothing.
        let bare = noun::is_bare(source, &behind.tokens, &verb) && verb::has_object(source, &verb);
        // `tổ chức 24 cuộc`: nor does it here.
        if bare || verb.len() > 1 && self.lead.verb.is_none() && noun::says_nothing(source, &behind.tokens) {
            return Subject::verb(verb);
        }
        if self.figure.is_money() { self.doing(source, verb) } else { behind }
    }

    /// What a verb that says little was done to, or the verb itself: `thuốc lá trồng được 15 ha`.
    fn doing(&self, source: &Source<'_, '_>, verb: Range<usize>) -> Subject {
        noun_before(source, &verb, &self.clause.words).map_or_else(|| Subject::verb(verb), Subject::before)
    }

    fn subject_of_specific(&self, source: &Source<'_, '_>, verb: Range<usize>) -> Subject {
        let own = |behind: &Subject| {
            self.has_besides(source, &verb, &behind.tokens)
                || self.comes_to_another(source)
                || self.makes_nothing(source, &verb, &behind.tokens)
        };
        self.behind(source).filter(own).unwrap_or_else(|| Subject::verb(verb))
    }

    /// Whether a verb is of another thing than a noun behind `có` or `với`: `phục hồi mạnh với 5 triệu lượt khách`,
    /// `được thành lập với 5 đảng viên`.
    fn has_besides(&self, source: &Source<'_, '_>, verb: &Range<usize>, noun: &Range<usize>) -> bool {
        let words = &self.clause.words;
        let undergone =
            || verb::is_passive(source, &(words.start..verb.start)) || !actor::begins_with(source, words, verb);
        self.lead.verb == Some(LeadVerb::Have)
            && (by_way(source, &self.clause)
                || verb::names_each(source, &(verb.start..words.end))
                || is_appraised(source, words, &self.figure)
                || undergone() && !noun::is_bare(source, noun, verb))
    }

    /// Whether the deed before is another than what a count comes to: `Xây dựng quỹ hội và duy trì 9 tổ`.
    fn comes_to_another(&self, source: &Source<'_, '_>) -> bool {
        let reached = self.lead.verb == Some(LeadVerb::Reach) && self.figure.is_count() && self.figure.whole.is_none();
        reached && source.exactly(&(self.clause.words.end..self.lead.start)) == Some(TailCue::And)
    }

    /// Whether a verb that builds things builds nothing here: `xây dựng 5 mô hình`, `xây dựng nông thôn mới đạt 15/19
    /// tiêu chí`.
    fn makes_nothing(&self, source: &Source<'_, '_>, verb: &Range<usize>, noun: &Range<usize>) -> bool {
        let reached = self.lead.verb == Some(LeadVerb::Reach) && self.figure.whole.is_some();
        let told = || (reached || self.lead.verb == Some(LeadVerb::Left)) && verb::makes(source, verb);
        noun::is_idea(source, noun) && (verb::is_making(source, verb) || told())
    }

    fn subject_of_noun(&self, source: &Source<'_, '_>, noun: Range<usize>) -> Subject {
        // `Về trình độ có 5 cán bộ`: what stands before only says what is talked of.
        let about = self.clause.about && self.lead.verb == Some(LeadVerb::Have) && self.figure.is_count();
        match self.behind(source) {
            Some(behind) if about || self.noun_leads(source, &noun) => behind,
            _ => Subject::before(measured::in_full(source, noun, &self.clause.earlier)),
        }
    }

    /// Whether the noun behind the figure is its subject where no words stand before it.
    fn takes_noun(&self) -> bool {
        let figure = &self.figure;
        match self.lead.verb {
            None | Some(LeadVerb::Have | LeadVerb::Left | LeadVerb::For | LeadVerb::At) => !figure.is_money(),
            // `; duy trì 100% rác thải được thu gom`
            Some(LeadVerb::Reach) => figure.is_count() || figure.is_percent() && self.clause.fresh,
            // `tỷ lệ 95% hội viên được cấp thẻ`
            Some(LeadVerb::Share) => figure.is_percent(),
            Some(_) => figure.is_count() && figure.whole.is_some(),
        }
    }

    /// Whether the noun behind the figure says more than the noun before it.
    fn noun_leads(&self, source: &Source<'_, '_>, left: &Range<usize>) -> bool {
        let (figure, lead, noun) = (&self.figure, &self.lead, &self.tail.noun);
        if figure.is_money() || noun::is_bare(source, noun, left) {
            return false;
        }
        // `kết quả kiểm tra 100% đạt yêu cầu`: behind the rate stands only how they did.
        let reaches = || source.length(LeadCue::Verb(LeadVerb::Reach), noun.start, noun.end).is_some();
        if figure.is_percent() && reaches() {
            return false;
        }
        // `quy mô trường lớp được giữ vững với 58 trường`, `chất lượng mũi nhọn được nâng lên: đạt 512 giải cấp huyện`
        let has = (lead.verb == Some(LeadVerb::Have) || lead.colon) && figure.is_count();
        if has && is_appraised(source, left, figure) {
            return true;
        }
        // `chi bộ` does not begin with `chi`.
        let head = source.longest::<Head>(left.start, left.end);
        if let Some((head, len)) = head.filter(|(_, len)| !source.longer::<Counted>(left.start, left.end, *len)) {
            // `với tổng số 35 đoàn viên`, `giữ quy mô với 3 trường`, `chất lượng 9/10 thôn văn hóa`: the head says
            // nothing of what was counted.
            let alone = (head == Head::Sum || head == Head::First && figure.whole.is_some()) && len == left.len();
            return alone && figure.is_count() && matches!(lead.verb, None | Some(LeadVerb::Have)) && !lead.colon;
        }
        if lead.colon {
            return self.noun_leads_label(source, left);
        }
        match lead.verb {
            Some(LeadVerb::Have | LeadVerb::Left | LeadVerb::For | LeadVerb::At) => true,
            None => figure.is_count() || figure.is_percent(),
            // `xây dựng đạt 100% chi hội vững mạnh`: those come to it.
            Some(LeadVerb::Reach) => {
                let counted = source.longest::<Counted>(noun.start, noun.end).map(|(_, len)| len);
                // `Phong trào được 500 hộ tham gia`: those do it.
                let passive = || source.is_at(TaskCue::Passive, lead.start, figure.tokens.start);
                let does = counted.is_some_and(|len| len < noun.len()) && figure.is_count() && passive();
                does || figure.is_percent() && verb::is_making(source, left) && counted.is_some()
            }
            Some(_) => false,
        }
    }

    /// Whether the noun behind the figure says more than the label before the colon.
    fn noun_leads_label(&self, source: &Source<'_, '_>, label: &Range<usize>) -> bool {
        let (figure, verb, noun) = (&self.figure, self.lead.verb, &self.tail.noun);
        // `LĐ-TBXH: toàn xã có 241 hộ nghèo`: the label only tells under what it is told.
        if verb == Some(LeadVerb::Have) && figure.is_count() && !verb::names_deed(source, label) {
            return true;
        }
        // `Xây dựng nông thôn mới: duy trì 15/19 tiêu chí`: nothing is built there.
        let makes = || verb::makes(source, label) && noun::is_idea(source, noun);
        if verb == Some(LeadVerb::Reach) && figure.whole.is_some() && makes() {
            return true;
        }
        // `50 đồng chí/năm`
        let per = noun.clone().find(|&at| source.tokens[at].kind == Kind::Slash);
        let own = noun.start..per.unwrap_or(noun.end);
        let tells = !noun::is_counted(source, own.clone()) && own.len() > LONGEST_COUNTED;
        is_actor(source, label) || tells || label.len() > LONGEST_CAPTION
    }
}

/// Without the first of several times that some words end with: `thu ngân sách các năm 2021, 2022`.
fn without_time(source: &Source<'_, '_>, words: &Range<usize>) -> Range<usize> {
    let next = source.mention_at(words.end + 1).is_some_and(|n| source.mentions[n].value.is_time());
    if !next || source.tokens[words.end].kind != Kind::Comma {
        return words.clone();
    }
    let Some(time) = when::right_before(source, words.start + 1, words.end) else { return words.clone() };
    match source.longest_before(words.start + 1, time.start) {
        Some((Opener::Plain, len)) => words.start..time.start - len,
        _ => words.start..time.start,
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
    let undone = source.exactly(&noun) == Some(State::Undone);
    (!noun.is_empty() && !undone && !is_actor(source, &noun) && !source.begins::<Activity>(&noun)).then_some(noun)
}

/// Whether some words end in how a work went, or it is told right behind them, which no figure is of: `chất lượng giáo
/// dục được nâng cao với 4/5 trường đạt chuẩn`.
fn is_appraised(source: &Source<'_, '_>, words: &Range<usize>, figure: &Figure) -> bool {
    source.longest_before::<Appraisal>(words.start, words.end).is_some_and(|(_, len)| len < words.len())
        || source.longest::<Appraisal>(words.end, figure.tokens.start).is_some()
}

/// Whether what stands before the words of a clause makes them no more than how something came about: `Qua rà soát`.
fn by_way(source: &Source<'_, '_>, clause: &Clause) -> bool {
    source.is_before(TailCue::End, clause.start, clause.words.start)
}

/// Whether a noun begins with the head of what is measured.
fn is_headed(source: &Source<'_, '_>, noun: &Range<usize>) -> bool {
    source.longest::<Head>(noun.start, noun.end).is_some_and(|(_, len)| len < noun.len())
}

/// Whether some words name who has what is counted, or a field that it is told of, and no more: `xã Tân An`, but not
/// `toàn xã`.
fn is_named(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    (2..=LONGEST_NAMED).contains(&words.len()) && !source.is_at(LeadCue::Filler, words.start, words.end)
}

/// Whether the noun behind a figure only counts again those of whom some words tell more: `chi bộ vững mạnh`.
fn is_counted_again(source: &Source<'_, '_>, words: &Range<usize>, noun: &Range<usize>) -> bool {
    noun::is_counted(source, noun.clone())
        && source.begins::<Counted>(words)
        && noun::is_same(source, words, noun)
        && phrase::tells_more(source, words.start + 1..words.end)
}

/// `nữ` of `6 đồng chí là nữ`: a noun that says nothing by itself gives way to what is said of it. Whose it is does not
/// name it: `đảng viên của Đảng bộ`.
fn noun_behind(source: &Source<'_, '_>, noun: &Range<usize>) -> Range<usize> {
    let noun = &actor::without_actor(source, noun.clone());
    let Some((BareNoun, len)) = source.longest(noun.start, noun.end) else { return noun.clone() };
    let is = |len: usize| source.is_at(TaskCue::Is, noun.start + len, noun.end);
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
