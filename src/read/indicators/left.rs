//! What the words before a figure are: who has it, a verb, or a noun that it measures.

use std::ops::Range;

use super::actor::{behind_actor, is_actor};
use super::clause::{Clause, begins};
use super::figure::Figure;
use super::lead::Lead;
use super::measured::{main_head, with_topic, without_owner};
use super::predicate::{adjoins, names_work, predicate};
use super::tail;
use super::verb::{activity, before_manner, before_whom, is_passive, is_slight, undergoes};
use crate::lexicon::{
    Activity, Actor, Agenda, Counted, Entry, Head, LeadCue, LeadVerb, Role, TailCue, TaskCue, TopicCue,
};
use crate::read::source::Source;
use crate::value::{Topic, Value};

/// What the words before a figure are.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Left {
    Nothing,
    /// Who has or does what is counted: `toàn xã`.
    Actor(Range<usize>),
    /// A verb that says little: `tổ chức`.
    General(Range<usize>),
    /// A verb that names the result: `kết nạp`.
    Specific(Range<usize>),
    Noun(Range<usize>),
}

/// Reads the words of a clause, with a figure behind them and a noun behind that.
pub(super) fn of(source: &Source<'_, '_>, clause: &Clause, figure: &Figure, lead: &Lead, noun: &Range<usize>) -> Left {
    let mut words = clause.words.clone();
    if words.is_empty() {
        return Left::Nothing;
    }
    // Most of what is asked of the words they do not have.
    let has = |kinds: u128| clause.kinds & kinds != 0;
    if has(Agenda::BIT) {
        words = behind_event(source, words);
        if figure.is_money() {
            words = without_worth(source, words);
        }
    }
    // `Quỹ Vì người nghèo đã hỗ trợ 37 căn nhà`: a fund may be who does it.
    let does = |head: Head| {
        let done = || behind_actor(source, words.clone());
        head == Head::Levy && has(Role::Done.bit()) && figure.is_count() && begins::<Activity>(source, &done())
    };
    if let Some((_, at)) =
        has(Head::BIT).then(|| main_head(source, &words)).flatten().filter(|&(head, _)| noun.is_empty() || !does(head))
    {
        let noun = with_topic(source, at, &words);
        return Left::Noun(if has(Role::Owns.bit()) { without_owner(source, noun) } else { noun });
    }
    if lead.colon {
        return Left::Noun(without_document(source, behind_is(source, words)));
    }
    if has(Role::Done.bit()) {
        words = behind_actor(source, words);
        if words.is_empty() {
            return Left::Actor(clause.words.clone());
        }
    }
    // `án nghiêm trọng đã điều tra đạt 90%`: that is what it was done to, and the rate is of it.
    let done_to = words.start > clause.words.start && !is_actor(source, &(clause.words.start..words.start));
    if figure.is_percent() && done_to {
        return Left::Noun(clause.words.clone());
    }
    // `lúa nước đã gieo cấy 3.125 ha`: so it is where it grows there, and nothing else is measured.
    if done_to && noun.is_empty() && figure.is_quantity() && is_slight(source, &words) {
        let thing = clause.words.start..words.start - 1;
        if is_crop(source, &thing) {
            return Left::Noun(thing);
        }
    }
    // `khám sức khỏe cho 100% học sinh`
    let alone = || {
        let verb = source.longest::<Activity>(words.start, words.end);
        let direct = matches!(lead.verb, None | Some(LeadVerb::For)) && !noun.is_empty();
        direct && verb.is_some_and(|(activity, len)| activity.names_result() && len == words.len())
    };
    let acts = || !figure.is_percent() || words.start > clause.words.start || is_actor(source, &words) || alone();
    if has(Activity::BIT) && acts() {
        // `bằng hình thức khiển trách 3 đảng viên`: there the last verb has its object itself.
        let manner = lead.verb.is_some() && has(TailCue::BIT);
        let whole = if manner { before_manner(source, &words) } else { words.clone() };
        if let Some((activity, tokens)) = activity(source, &whole) {
            let tokens = before_whom(source, tokens);
            // `rừng sản xuất trồng mới 65 ha`: that is what it was done to.
            let thing = words.start..tokens.start;
            let measured = figure.is_quantity();
            if measured && tail::is_counted(source, thing.clone()) && !is_actor(source, &thing) {
                return Left::Noun(words);
            }
            // `vốn vay hộ nghèo được giải ngân 270 triệu đồng`, `lực lượng dân quân được xây dựng đạt 2%`: so is that.
            let before = words.start..tokens.start;
            let passive = || before.len() > 1 && is_passive(source, &before);
            // `trẻ dưới 1 tuổi tiêm chủng đầy đủ 480 trẻ`: those who are counted behind it it was done to.
            let counted = || !is_actor(source, &before) && begins::<Counted>(source, &before);
            let done_to = figure.is_count() && counted() && tail::is_same_noun(source, &before, noun);
            if figure.is_money() && undergoes(source, &before) || figure.is_percent() && passive() || done_to {
                return Left::Noun(words);
            }
            let work =
                |verb: &Range<usize>| !noun.is_empty() && adjoins(figure, lead, verb.end) && names_work(source, verb);
            return match activity {
                Activity::General if work(&tokens) => Left::Specific(tokens),
                Activity::General => Left::General(tokens),
                _ => Left::Specific(tokens),
            };
        }
    }
    let may_do = !noun.is_empty() && adjoins(figure, lead, words.end);
    if let Some(tokens) = may_do.then(|| predicate(source, &words)).flatten() {
        return Left::Specific(tokens);
    }
    if is_actor(source, &words) { Left::Actor(words) } else { Left::Noun(words) }
}

/// `Tai nạn giao thông 10 tháng làm chết`: what an event led to is told.
fn behind_event(source: &Source<'_, '_>, words: Range<usize>) -> Range<usize> {
    match source.longest_before(words.start, words.end) {
        Some((Agenda::Effect, len @ 2..)) => words.end - len..words.end,
        _ => words,
    }
}

/// `tặng quà trị giá`: money that a deed was worth is told of the deed.
fn without_worth(source: &Source<'_, '_>, words: Range<usize>) -> Range<usize> {
    let Some((Agenda::Worth, len)) = source.longest_before(words.start, words.end) else { return words };
    let with = match source.longest_before(words.start, words.end - len) {
        Some((LeadCue::Verb(LeadVerb::Have), more)) => more,
        _ => 0,
    };
    let deed = words.start..words.end - len - with;
    let told = activity(source, &deed).is_some_and(|(activity, _)| activity.names_result());
    if told { deed } else { words }
}

/// Whether some words name what grows, and nobody who grows it.
fn is_crop(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    let grows = matches!(source.longest(words.start, words.end), Some((TopicCue::Own(Topic::Crops), _)));
    grows && source.each::<Actor>(words.clone()).next().is_none()
}

/// Behind `là`: `với hình thức kỷ luật là khiển trách: 3`, but not `đường được cứng hóa: 3 km`.
fn behind_is(source: &Source<'_, '_>, words: Range<usize>) -> Range<usize> {
    let is = |at: usize| matches!(source.longest(at, words.end), Some((TaskCue::Is, _)));
    let verb = |at: usize| is(at) && begins::<Activity>(source, &(at + 1..words.end));
    words.clone().rev().find(|&at| verb(at)).map_or(words.clone(), |at| at + 1..words.end)
}

/// Without the document that some words were done by: `hỗ trợ theo Nghị quyết số 68/NQ-CP: 5 hộ`.
fn without_document(source: &Source<'_, '_>, words: Range<usize>) -> Range<usize> {
    let is_document =
        |at: usize| source.mention_at(at).is_some_and(|n| matches!(source.mentions[n].value, Value::Document(_)));
    let by = |at: &usize| matches!(source.longest(*at, words.end), Some((TailCue::By, len)) if is_document(at + len));
    let end = (words.start + 1..words.end).find(by);
    words.start..end.unwrap_or(words.end)
}
