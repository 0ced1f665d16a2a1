//! What an indicator is about.
//!
//! | told by | for example |
//! |---|---|
//! | its subject | `tỷ lệ hộ nghèo` |
//! | what is counted behind the figure | `cấp phát 38 tấn gạo` |
//! | the figure that it is a part of | `kết nạp 12 đảng viên, trong đó 5 đảng viên nữ` |
//! | the figure before, in a list or where its own words go with many topics | `lúa 50 ha, năng suất …`; `khá 52%, trung bình …` |
//! | the words before a colon | `Kết quả học tập: loại giỏi 21%` |
//! | the words between it and the figure before | `Công an xã tiếp nhận 12 vụ việc` |

use std::ops::Range;

use super::{Draft, MOST_DRAFTS_BACK};
use crate::lex::{Case, Kind};
use crate::lexicon::{Aim, LeadCue, LeadVerb, Role, TopicCue};
use crate::read::indicators::step::unit::Unit;
use crate::read::indicators::subject::From;
use crate::read::indicators::words::noun;
use crate::read::source::Source;
use crate::value::Topic;

/// The most tokens before a subject that may tell its topic.
const LONGEST_AROUND: usize = 24;

/// The most tokens of a caption at the head of a line.
const LONGEST_CAPTION: usize = 12;

/// The most words between two figures of one statement.
const MOST_BETWEEN: usize = 2;

/// Gives the drafts of a line their topics.
pub(in crate::read) fn give_topics(source: &Source<'_, '_>, drafts: &mut [Draft]) {
    let mut position = Position::default();
    for n in 0..drafts.len() {
        let (before, rest) = drafts.split_at_mut(n);
        let draft = &mut rest[0];
        position.move_to(source, draft);
        let of_subject = longest(source, &draft.subject.tokens);
        draft.topic = position.topic(source, draft, of_subject, before);
        if sums_up(draft, of_subject) {
            position.give(draft.topic, before);
        }
        position.around = position.around.max(draft.end()).max(draft.noun.end);
    }
}

/// Where in its sentence a draft stands.
#[derive(Debug, Default)]
struct Position {
    sentence: Range<usize>,
    /// Where what is told together begins: the sentence, or the words behind its last colon.
    start: usize,
    /// Where the words begin that stand between a draft and the one before.
    around: usize,
    /// The words before the last colon of the sentence.
    caption: Option<Range<usize>>,
    /// The line that the sentence stands in.
    line: Range<usize>,
    /// Whether the sentence has words that all behind them is a part of.
    covers: bool,
    /// What all is a part of that stands behind some words of the sentence.
    over: Option<Topic>,
}

impl Position {
    fn move_to(&mut self, source: &Source<'_, '_>, draft: &Draft) {
        let at = draft.start();
        if !self.sentence.contains(&at) {
            let Some(sentence) = source.layout.sentence_at(at) else { return };
            let start = sentence.tokens().start;
            let line = source.layout.lines[sentence.line()].tokens();
            let covers = sentence.holds(Role::Covers.bit());
            let sentence = sentence.tokens();
            *self = Self { sentence, start, around: start, caption: None, line, covers, over: None };
        }
        if self.covers {
            let over = |(_, cue, _)| match cue {
                TopicCue::Over(topic) => Some(topic),
                TopicCue::Own(_) | TopicCue::Counted(_) | TopicCue::Shared(_) => None,
            };
            self.over = source.each(self.around..at).find_map(over).or(self.over);
        }
        let last_colon = || (self.around..at).rev().find(|&at| source.tokens[at].kind == Kind::Colon);
        if let Some(colon) = draft.colon.then(last_colon).flatten() {
            self.caption = Some(self.around..colon);
            self.start = colon + 1;
            self.around = colon + 1;
        }
    }

    /// Gives a topic to the doings right before that have none: what was spent on them together is of one topic.
    fn give(&self, topic: Topic, before: &mut [Draft]) {
        for draft in before.iter_mut().rev() {
            if draft.topic != Topic::Other || draft.subject.from != From::Verb || draft.start() < self.start {
                break;
            }
            draft.topic = topic;
        }
    }

    /// What the words before the last colon tell, else those before the colon at the head of the line. Few drafts ask.
    fn caption(&self, source: &Source<'_, '_>) -> Option<Topic> {
        match &self.caption {
            Some(words) => caption(source, words),
            None => caption_of_line(source, &self.line),
        }
    }

    /// The topic of a draft behind some others, whose subject has a cue or none.
    fn topic(&self, source: &Source<'_, '_>, draft: &Draft, of_subject: Option<TopicCue>, before: &[Draft]) -> Topic {
        if let Some(topic) = self.over {
            return topic;
        }
        let known = |topic: &Topic| *topic != Topic::Other;
        let whole = draft.part_of.map(|whole| before[whole].topic).filter(known);
        let of_noun = if draft.noun == draft.subject.tokens { of_subject } else { longest(source, &draft.noun) };
        if let Some(TopicCue::Counted(topic)) = of_noun.filter(|_| draft.subject.from == From::Verb) {
            return topic;
        }
        // What is counted as a part is of what the whole is of.
        if let Some(topic) = own(of_subject).filter(|_| whole.is_none() || draft.subject.from != From::Behind) {
            return topic;
        }
        if let Some(topic) = whole.or_else(|| own(of_noun)) {
            return topic;
        }
        let caption = || self.caption(source);
        let nearest = || before.iter().rev().take(MOST_DRAFTS_BACK);
        let told = || nearest().take_while(|before| before.start() >= self.start);
        let around = || own(longest(source, &self.words_before(source, draft, told().next().is_some())));
        if let Some(TopicCue::Shared(topic)) = of_subject.or(of_noun) {
            let before =
                told().map(|before| before.topic).find(known).or_else(caption).or_else(|| for_whom(source, draft));
            return before.or_else(|| around().filter(|_| topic == Topic::Other)).unwrap_or(topic);
        }
        let goes_on = |before: &&Draft| draft.listed && is_same(source, before, draft) || self.adjoins(source, draft);
        let before = told().next().filter(goes_on).map(|before| before.topic).filter(known);
        before.or_else(caption).or_else(around).unwrap_or_default()
    }

    /// Whether no mark and hardly a word stands between a draft and the one before: `38 tấn gạo cho 1.105 nhân khẩu`.
    fn adjoins(&self, source: &Source<'_, '_>, draft: &Draft) -> bool {
        let between = self.around..draft.start();
        between.len() <= MOST_BETWEEN && between.into_iter().all(|at| source.tokens[at].kind == Kind::Word)
    }

    /// The words before a draft; of those behind another one only what stands in its own piece.
    fn words_before(&self, source: &Source<'_, '_>, draft: &Draft, follows: bool) -> Range<usize> {
        let end = draft.start();
        let from = self.around.max(end.saturating_sub(LONGEST_AROUND)).min(end);
        let mark = (from..end).find(|&at| source.tokens[at].kind != Kind::Word).filter(|_| follows);
        mark.unwrap_or(from)..end
    }
}

/// Whether a draft tells what all came to that its sentence told before: `tổng kinh phí 60 triệu đồng`.
fn sums_up(draft: &Draft, of_subject: Option<TopicCue>) -> bool {
    matches!(draft.unit, Some(Unit::Money(_))) && of_subject == Some(TopicCue::Shared(Topic::Other))
}

/// The topic of a cue that goes with it alone.
fn own(cue: Option<TopicCue>) -> Option<Topic> {
    match cue {
        Some(TopicCue::Own(topic) | TopicCue::Counted(topic)) => Some(topic),
        _ => None,
    }
}

/// What those are told by for whom something is: `lớp bồi dưỡng cho cán bộ kiểm tra`.
fn for_whom(source: &Source<'_, '_>, draft: &Draft) -> Option<Topic> {
    let end = source.tokens.len().min(draft.noun.end + LONGEST_AROUND);
    let words = source.tokens.get(draft.noun.end..end)?.iter().take_while(|token| token.kind == Kind::Word).count();
    let behind = draft.noun.end..draft.noun.end + words;
    let given = matches!(source.longest(behind.start, behind.end), Some((LeadCue::Verb(LeadVerb::For), _)));
    given.then(|| own(longest(source, &behind))).flatten()
}

/// The topic that words before a colon at the head of a line name.
fn caption_of_line(source: &Source<'_, '_>, line: &Range<usize>) -> Option<Topic> {
    let opening = line.start..line.end.min(line.start + LONGEST_CAPTION);
    let colon = source.tokens[opening.clone()].iter().position(|token| token.kind == Kind::Colon)?;
    caption(source, &(opening.start..opening.start + colon))
}

/// The topic that words before a colon name for what stands behind. Where they set a task, they say who does.
fn caption(source: &Source<'_, '_>, words: &Range<usize>) -> Option<Topic> {
    if words.clone().any(|at| source.longest::<Aim>(at, words.end).is_some()) {
        return None;
    }
    let (TopicCue::Own(topic) | TopicCue::Counted(topic) | TopicCue::Shared(topic) | TopicCue::Over(topic)) =
        longest(source, words)?;
    Some(topic).filter(|topic| *topic != Topic::Other)
}

/// Whether a draft counts the same as the one before, or nothing of its own: `phát hiện sai 23 triệu đồng, đã thu hồi
/// 100%`.
fn is_same(source: &Source<'_, '_>, before: &Draft, draft: &Draft) -> bool {
    let counted = before.counted();
    let no_other = draft.noun.is_empty() && draft.amount.is_none();
    no_other || counted.is_some_and(|counted| noun::is_same(source, counted, &draft.noun))
}

/// What the longest phrase that names a topic says, else the longest shared one. Of equal ones the first counts, since
/// the head of a Vietnamese noun phrase comes first.
fn longest(source: &Source<'_, '_>, words: &Range<usize>) -> Option<TopicCue> {
    let rank = |cue: TopicCue, len: usize| (matches!(cue, TopicCue::Own(_) | TopicCue::Counted(_)), len);
    let mut best: Option<(TopicCue, usize)> = None;
    let mut covered = words.start;
    for (at, cue, len) in source.each::<TopicCue>(words.clone()) {
        // `xã Cam Thành`: one capital word inside is a name.
        if len == 1 && at > words.start && source.tokens[at].case() == Case::Title {
            continue;
        }
        // `nhiệm vụ` of `hoàn thành tốt nhiệm vụ`: the longer phrase says what it means.
        if at + len <= covered {
            continue;
        }
        covered = at + len;
        // `trường hợp` is of no school: it only covers a shorter phrase.
        let tells = cue != TopicCue::Own(Topic::Other);
        if tells && best.is_none_or(|(other, longest)| rank(cue, len) > rank(other, longest)) {
            best = Some((cue, len));
        }
        if covered == words.end {
            break;
        }
    }
    best.map(|(cue, _)| cue)
}

#[cfg(test)]
mod tests {
    use crate::parse;
    use crate::value::Topic::{
        self, Admissions, BudgetExpenditure, BudgetRevenue, Complaints, Credit, Crops, Discipline, Education,
        Fisheries, Forestry, Health, Inspection, Investment, Land, Livestock, MassOrganisations, Other, PartyCells,
        PartyMembers, ProductionValue, Security, SocialPolicy, Tourism, Trade, Traffic,
    };

    #[test]
    fn words_tell_the_topic() {
        let cases: [(&str, &[Topic]); 44] = [
            ("Thu ngân sách trên địa bàn đạt 12,5 tỷ đồng.", &[BudgetRevenue]),
            ("Diện tích rừng trồng mới đạt 35 ha.", &[Forestry]),
            ("Diện tích lúa đạt 350 ha, năng suất 58 tạ/ha.", &[Crops, Crops]),
            ("Chi bộ giới thiệu 5 quần chúng ưu tú.", &[Admissions]),
            ("Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ đạt 95%.", &[PartyCells]),
            ("Tổng số đảng viên là 120 đồng chí, trong đó nữ 45 đồng chí.", &[PartyMembers, PartyMembers]),
            ("TỔNG ĐÀN GIA SÚC đạt 8.500 con.", &[Livestock]),
            ("Số ghế đá được lắp đặt là 12.", &[Other]),
            ("Có 25 trường hợp vi phạm.", &[Other]),
            ("Có 2 trường hợp tảo hôn.", &[Health]),
            ("Có 5 câu lạc bộ hoạt động, trồng 5 ha lạc.", &[Other, Crops]),
            ("Vốn của Ngân hàng Nông nghiệp 9 tỷ đồng, thuế thu nhập cá nhân 2 tỷ đồng.", &[Credit, BudgetRevenue]),
            ("Nuôi trồng thủy sản duy trì 120 ha, sản lượng 350 tấn.", &[Fisheries, Fisheries]),
            ("Toàn xã đón 12.000 lượt khách, doanh thu đạt 3,5 tỷ đồng.", &[Tourism, Tourism]),
            ("Doanh thu đạt 3,5 tỷ đồng.", &[Trade]),
            ("Nuôi tôm 80 ha, sản lượng thu hoạch 95 tấn.", &[Fisheries, Fisheries]),
            ("Xã cấp phát 12,5 tấn gạo cho 480 nhân khẩu.", &[SocialPolicy, SocialPolicy]),
            ("Kết nạp 12 đảng viên, trong đó có 5 đảng viên là người dân tộc thiểu số.", &[Admissions, Admissions]),
            ("Kết nạp 12 đảng viên (nữ 5, dân tộc Tày 3).", &[Admissions, Admissions, Admissions]),
            ("Tổng giá trị sản xuất 90 tỷ đồng, trong đó nông nghiệp 40 tỷ đồng.", &[ProductionValue, Crops]),
            ("Kết quả học tập: loại giỏi 21%, khá 52%.", &[Education, Education]),
            ("Thu ngân sách 5 tỷ đồng. Chăn nuôi: sản lượng 35 tấn.", &[BudgetRevenue, Livestock]),
            ("Chăn nuôi: Tiêm phòng đạt 95%. Xử lý 12 ổ, tổng số 90 con.", &[Livestock, Livestock, Livestock]),
            ("Bí thư Huyện ủy yêu cầu: phấn đấu lắp 12 ghế đá.", &[Other]),
            ("Trật tự an toàn giao thông được giữ vững, chỉ xảy ra 3 vụ tai nạn.", &[Traffic]),
            ("Trong ca sản xuất xảy ra 3 vụ tai nạn.", &[Other]),
            ("Xếp loại đảng viên: hoàn thành tốt nhiệm vụ 20 đồng chí.", &[PartyMembers]),
            ("Công an phường tiếp nhận 12 vụ việc, giải quyết xong 11 vụ.", &[Security, Security]),
            ("Kiểm tra tài chính đảng, phát hiện 3 triệu đồng chi sai, đã thu hồi 100%.", &[Inspection, Inspection]),
            ("Tập trung chăm lo người có công, với tổng số tiền 92 triệu đồng.", &[SocialPolicy]),
            ("Thu ngân sách 5 tỷ đồng, lắp 12 ghế đá.", &[BudgetRevenue, Other]),
            ("Xã hỗ trợ 4 tấn giống, tổng kinh phí 60 triệu đồng.", &[SocialPolicy, SocialPolicy]),
            (
                "Xã hỗ trợ 4 hộ nghèo, xây 3 nhà rông, tổng kinh phí 60 triệu đồng.",
                &[SocialPolicy, SocialPolicy, SocialPolicy],
            ),
            ("Mở 2 lớp bồi dưỡng nghiệp vụ cho cán bộ kiểm tra.", &[Inspection]),
            ("Mở 2 lớp bồi dưỡng nghiệp vụ cho giáo viên.", &[Education]),
            ("Nội dung vi phạm là lối sống (9 trường hợp) và đất đai (4 trường hợp).", &[Discipline, Discipline]),
            ("Cấp giấy cho đất đai (4 trường hợp).", &[Land]),
            // Those who are counted tell it, whatever is done with them.
            ("Kết nạp 45 hội viên, 12 đoàn viên mới.", &[MassOrganisations, MassOrganisations]),
            ("Thu hút 250 lượt đoàn viên, 3 dự án.", &[MassOrganisations, Investment]),
            ("Kết nạp 5 đoàn viên ưu tú vào Đảng, 4 quần chúng.", &[Admissions, Admissions]),
            ("Chi NS xã 2,5 tỷ đồng; thu NS xã 3 tỷ đồng.", &[BudgetExpenditure, BudgetRevenue]),
            ("Sởi 18 ca, phẫu thuật 12 ca, siêu âm 40 lượt.", &[Health, Health, Health]),
            ("Bắt giữ 3 đối tượng, thu hồi tài sản trị giá 90 triệu đồng.", &[Security, Security]),
            ("Qua thanh tra, thu hồi tài sản trị giá 90 triệu đồng.", &[Complaints]),
        ];
        for (text, topics) in cases {
            let found: Vec<_> = parse(text).indicators.iter().map(|indicator| indicator.topic).collect();
            assert_eq!(found, topics, "{text}");
        }
    }
}
