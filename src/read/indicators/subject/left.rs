//! What the words before a figure are: who has it, a verb, or a noun that it measures.

use std::ops::Range;

use super::predicate::{adjoins, names_work, predicate};
use crate::lexicon::{
    Activity, Actor, Agenda, Appraisal, Counted, Entry, Head, LeadCue, LeadVerb, Role, TailCue, TaskCue, TopicCue,
};
use crate::read::indicators::step::Step;
use crate::read::indicators::words::actor::{behind_actor, is_actor};
use crate::read::indicators::words::measured::{before_appraisal, main_head, with_topic, without_owner};
use crate::read::indicators::words::noun;
use crate::read::indicators::words::verb::{
    activity, before_manner, before_whom, behind_general, is_passive, names_deed, undergoes,
};
use crate::read::source::Source;
use crate::value::{Topic, Value};

/// What the words before a figure are.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::read) enum Left {
    Nothing,
    /// Who has or does what is counted: `toàn xã`.
    Actor(Range<usize>),
    /// A verb that says little: `tổ chức`.
    General(Range<usize>),
    /// A verb that names the result: `kết nạp`.
    Specific(Range<usize>),
    Noun(Range<usize>),
}

/// Reads the words of a figure's clause.
pub(in crate::read) fn of(source: &Source<'_, '_>, step: &Step) -> Left {
    let clause = &step.clause;
    if clause.words.is_empty() {
        return Left::Nothing;
    }
    // Most of what is asked of the words they do not have.
    let has = |kinds: u128| clause.kinds & kinds != 0;
    let words = if has(Agenda::BIT) { told_of_event(source, step) } else { clause.words.clone() };
    // `Công nghiệp phát triển ổn định với mức tăng 9%`
    let changes = || step.figure.is_percent() && step.lead.verb.is_some_and(LeadVerb::tells_difference);
    let appraised = has(Appraisal::BIT) && changes();
    let words = if appraised { before_appraisal(source, &words) } else { words };
    if let Some(measured) = has(Head::BIT).then(|| measured(source, step, &words)).flatten() {
        return Left::Noun(measured);
    }
    if step.lead.colon {
        return Left::Noun(without_document(source, behind_is(source, words)));
    }
    let words = if has(Role::Done.bit()) { behind_actor(source, words) } else { words };
    if words.is_empty() {
        return Left::Actor(clause.words.clone());
    }
    if let Some(thing) = done_to(source, step, &words) {
        return Left::Noun(thing);
    }
    if let Some(deed) = has(Activity::BIT).then(|| deed(source, step, &words)).flatten() {
        return deed;
    }
    let may_do = !step.tail.noun.is_empty() && adjoins(step, words.end);
    if let Some(verb) = may_do.then(|| predicate(source, &words)).flatten() {
        return Left::Specific(verb);
    }
    if is_actor(source, &words) { Left::Actor(words) } else { Left::Noun(words) }
}

/// The words of a clause without the event or the worth that its figure is told of.
fn told_of_event(source: &Source<'_, '_>, step: &Step) -> Range<usize> {
    let words = behind_event(source, step.clause.words.clone());
    if step.figure.is_money() { without_worth(source, words) } else { words }
}

/// The noun phrase that the head of what is measured begins.
fn measured(source: &Source<'_, '_>, step: &Step, words: &Range<usize>) -> Option<Range<usize>> {
    let has = |role: Role| step.clause.kinds & role.bit() != 0;
    let (head, at) = main_head(source, words)?;
    // `Quỹ Vì người nghèo đã hỗ trợ 37 căn nhà`: a fund may be who does it.
    let done = || source.begins::<Activity>(&behind_actor(source, words.clone()));
    let may_do = head == Head::Levy && has(Role::Done) && step.figure.is_count() && !step.tail.noun.is_empty();
    if may_do && done() {
        return None;
    }
    let noun = with_topic(source, at, words);
    Some(if has(Role::Owns) { without_owner(source, noun) } else { noun })
}

/// What something was done to, where some words behind that only say so.
fn done_to(source: &Source<'_, '_>, step: &Step, words: &Range<usize>) -> Option<Range<usize>> {
    let clause = &step.clause.words;
    if words.start == clause.start || is_actor(source, &(clause.start..words.start)) {
        return None;
    }
    // `án nghiêm trọng đã điều tra đạt 90%`: the rate is of it.
    if step.figure.is_percent() {
        return Some(clause.clone());
    }
    // `lúa nước đã gieo cấy 3.125 ha`: so it is where it grows there, and nothing else is measured.
    let thing = clause.start..words.start - 1;
    let grows = step.tail.noun.is_empty() && step.figure.is_quantity() && behind_general(source, words).is_empty();
    (grows && is_crop(source, &thing)).then_some(thing)
}

/// The verb among some words, or what it was done to, where its figure is of that.
fn deed(source: &Source<'_, '_>, step: &Step, words: &Range<usize>) -> Option<Left> {
    let (figure, lead, noun) = (&step.figure, &step.lead, &step.tail.noun);
    if figure.is_percent() && !does(source, step, words) {
        return None;
    }
    // `bằng hình thức khiển trách 3 đảng viên`: there the last verb has its object itself.
    let manner = lead.verb.is_some() && step.clause.kinds & TailCue::BIT != 0;
    let whole = if manner { before_manner(source, words) } else { words.clone() };
    let (activity, verb) = activity(source, &whole)?;
    let verb = before_whom(source, verb);
    if is_of_thing(source, step, &(words.start..verb.start)) {
        return Some(Left::Noun(words.clone()));
    }
    let names_work = || !noun.is_empty() && adjoins(step, verb.end) && names_work(source, &verb);
    let little = activity == Activity::General && !names_work();
    Some(if little { Left::General(verb) } else { Left::Specific(verb) })
}

/// Whether a verb before a percentage is what that is of: `khám sức khỏe cho 100% học sinh`.
fn does(source: &Source<'_, '_>, step: &Step, words: &Range<usize>) -> bool {
    // `phối hợp cấp thẻ bảo hiểm y tế cho 90% hộ nghèo`
    let direct = || match step.lead.verb {
        None => source.exactly(words).is_some_and(Activity::names_result),
        Some(LeadVerb::For) => names_deed(source, &behind_general(source, words)),
        Some(_) => false,
    };
    let alone = || !step.tail.noun.is_empty() && direct();
    words.start > step.clause.words.start || is_actor(source, words) || alone()
}

/// Whether a figure is of the thing that stands before the verb, which was only done to that.
fn is_of_thing(source: &Source<'_, '_>, step: &Step, thing: &Range<usize>) -> bool {
    let figure = &step.figure;
    // `rừng sản xuất trồng mới 65 ha`
    if figure.is_quantity() && noun::is_counted(source, thing.clone()) && !is_actor(source, thing) {
        return true;
    }
    // `lực lượng dân quân được xây dựng đạt 2%`
    let passive = || thing.len() > 1 && is_passive(source, thing);
    // `trẻ dưới 1 tuổi tiêm chủng đầy đủ 480 trẻ`: those who are counted behind it it was done to.
    let counted = || !is_actor(source, thing) && source.begins::<Counted>(thing);
    // `vốn vay hộ nghèo được giải ngân 270 triệu đồng`
    figure.is_money() && undergoes(source, thing)
        || figure.is_percent() && passive()
        || figure.is_count() && counted() && noun::is_same(source, thing, &step.tail.noun)
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
    let is = |at: usize| source.is_at(TaskCue::Is, at, words.end);
    let verb = |at: usize| is(at) && source.begins::<Activity>(&(at + 1..words.end));
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
