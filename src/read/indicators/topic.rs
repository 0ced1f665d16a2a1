//! What an indicator is about, as the words of its subject say, or those of what it counts, or what was told before.

use std::ops::Range;

use super::draft::Draft;
use crate::lex::Case;
use crate::lexicon::TopicCue;
use crate::read::source::Source;
use crate::value::Topic;

/// The topics of all drafts.
pub(super) fn of(source: &Source<'_, '_>, drafts: &[Draft]) -> Vec<Topic> {
    let mut topics: Vec<Topic> = Vec::with_capacity(drafts.len());
    for draft in drafts {
        let counted = draft.unit.as_ref().and_then(|unit| unit.noun());
        let cue = [Some(&draft.subject.tokens), counted].into_iter().flatten().find_map(|words| longest(source, words));
        let whole = || draft.part_of.map(|whole| topics[whole]);
        let before = || told_before(source, draft, drafts, &topics);
        topics.push(match cue {
            Some(TopicCue::Own(topic)) => topic,
            Some(TopicCue::Shared(topic)) => before().or_else(whole).unwrap_or(topic),
            None => whole().unwrap_or_default(),
        });
    }
    topics
}

/// What the longest phrase that names a topic says, else the longest shared one. Of equal ones the first counts, since
/// the head of a Vietnamese noun phrase comes first.
fn longest(source: &Source<'_, '_>, words: &Range<usize>) -> Option<TopicCue> {
    let rank = |cue: TopicCue, len: usize| (matches!(cue, TopicCue::Own(_)), len);
    let mut best: Option<(TopicCue, usize)> = None;
    for at in words.clone() {
        if let Some((cue, len)) = source.longest::<TopicCue>(at, words.end) {
            // `xã Cam Thành`: one capital word inside is a name.
            if len == 1 && at > words.start && source.tokens[at].case == Case::Title {
                continue;
            }
            if best.is_none_or(|(other, longest)| rank(cue, len) > rank(other, longest)) {
                best = Some((cue, len));
            }
        }
    }
    best.map(|(cue, _)| cue)
}

/// The topic of the indicator before, where its subject stands in the same sentence.
fn told_before(source: &Source<'_, '_>, draft: &Draft, drafts: &[Draft], topics: &[Topic]) -> Option<Topic> {
    let sentence = source.layout.sentence_at(draft.subject.tokens.start)?;
    let before = drafts[..topics.len()].last()?;
    let topic = topics.last().copied().filter(|topic| *topic != Topic::Other)?;
    sentence.tokens.contains(&before.subject.tokens.start).then_some(topic)
}

#[cfg(test)]
mod tests {
    use crate::parse;
    use crate::value::Topic::{
        self, Admissions, BudgetRevenue, Crops, Fisheries, Forestry, Livestock, Other, PartyCells, PartyMembers,
        Tourism, Trade,
    };

    #[test]
    fn words_tell_the_topic() {
        let cases: [(&str, &[Topic]); 11] = [
            ("Thu ngân sách trên địa bàn đạt 12,5 tỷ đồng.", &[BudgetRevenue]),
            ("Diện tích rừng trồng mới đạt 35 ha.", &[Forestry]),
            ("Diện tích lúa đạt 350 ha, năng suất 58 tạ/ha.", &[Crops, Crops]),
            ("Chi bộ giới thiệu 5 quần chúng ưu tú.", &[Admissions]),
            ("Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ đạt 95%.", &[PartyCells]),
            ("Tổng số đảng viên là 120 đồng chí, trong đó nữ 45 đồng chí.", &[PartyMembers, PartyMembers]),
            ("TỔNG ĐÀN GIA SÚC đạt 8.500 con.", &[Livestock]),
            ("Số ghế đá được lắp đặt là 12.", &[Other]),
            ("Nuôi trồng thủy sản duy trì 120 ha, sản lượng 350 tấn.", &[Fisheries, Fisheries]),
            ("Toàn xã đón 12.000 lượt khách, doanh thu đạt 3,5 tỷ đồng.", &[Tourism, Tourism]),
            ("Doanh thu đạt 3,5 tỷ đồng.", &[Trade]),
        ];
        for (text, topics) in cases {
            let found: Vec<_> = parse(text).indicators.iter().map(|indicator| indicator.topic).collect();
            assert_eq!(found, topics, "{text}");
        }
    }
}
