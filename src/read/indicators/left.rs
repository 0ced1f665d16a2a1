//! What the words before a figure are: who has it, a verb, or a noun that it measures.

use std::ops::Range;

use super::actor::{behind_actor, is_actor};
use super::clause::{Clause, begins, longer};
use super::figure::Figure;
use super::lead::Lead;
use super::predicate::{adjoins, names_work, predicate};
use super::tail;
use crate::lex::Kind;
use crate::lexicon::{
    Activity, Actor, Agenda, Appraisal, Counted, Entry, Function, Head, LeadCue, LeadVerb, MeetingKind, PluralHead,
    Role, TailCue, TaskCue, TopicCue, UnitWord,
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

/// Whether some words are verbs that say little, and nothing else: `triển khai trồng`.
fn is_slight(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    let mut at = words.start;
    while let Some((Activity::General, len)) = source.longest(at, words.end) {
        at += len;
    }
    at == words.end
}

/// Whether some words name what grows, and nobody who grows it.
fn is_crop(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    let grows = matches!(source.longest(words.start, words.end), Some((TopicCue::Own(Topic::Crops), _)));
    grows && source.each::<Actor>(words.clone()).next().is_none()
}

/// Whether some words before a verb end in the word that makes it passive: `được`.
pub(super) fn is_passive(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    matches!(source.longest_before(words.start, words.end), Some((LeadCue::Verb(LeadVerb::Reach), _)))
}

/// Whether some words before a verb name what it was done to: `vốn vay hộ nghèo được`.
fn undergoes(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    let Some((LeadCue::Verb(LeadVerb::Reach), len)) = source.longest_before(words.start, words.end) else {
        return false;
    };
    let thing = words.start..words.end - len;
    !thing.is_empty() && !is_actor(source, &thing) && !begins::<Activity>(source, &thing)
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

/// Behind `là` inside some words: what that says of what stands before.
pub(super) fn behind_copula(source: &Source<'_, '_>, words: Range<usize>) -> Range<usize> {
    let is = |at: usize| matches!(source.longest(at, words.end), Some((LeadCue::Verb(LeadVerb::Reach), 1)));
    (words.start + 1..words.end.saturating_sub(1))
        .rev()
        .find(|&at| is(at))
        .map_or(words.clone(), |at| at + 1..words.end)
}

/// The head of what is measured, behind the last `với`, `có`, `nâng cao` that leads to one: `lúa với năng suất`.
fn main_head(source: &Source<'_, '_>, words: &Range<usize>) -> Option<(Head, usize)> {
    first_head(source, &(led_head(source, words).unwrap_or(words.start)..words.end))
}

/// Where such a head begins: `chủ đầu tư đẩy nhanh giải ngân`.
fn led_head(source: &Source<'_, '_>, words: &Range<usize>) -> Option<usize> {
    let leads = |at: usize| {
        let ((Some((LeadCue::Verb(LeadVerb::Have), len)), _) | (_, Some((Activity::General, len @ 2..)))) =
            (source.longest(at, words.end), source.longest(at, words.end))
        else {
            return None;
        };
        let behind = at + len;
        // `tổng thu do Chi cục quản lý thu`: there it is told whose doing it is.
        let done_by = |at: usize| matches!(source.longest(at, words.end), Some((TailCue::Doer, _)));
        if (words.start + 1..at).any(done_by) {
            return None;
        }
        begins::<Head>(source, &(behind..words.end)).then_some(behind)
    };
    // `tỷ lệ duy trì sĩ số` is a rate itself.
    let is_rate = matches!(source.longest(words.start, words.end), Some((Head::Rate | Head::Rise, _)));
    // Most words begin with their only head, and nothing leads to another.
    let further = !is_rate && source.next_of(Head::BIT, words.start + 1..words.end).is_some();
    if further { words.clone().rev().find_map(leads) } else { None }
}

/// `lúa xuân diện tích`: a head that nothing follows belongs to the noun before it.
fn with_topic(source: &Source<'_, '_>, head: usize, words: &Range<usize>) -> Range<usize> {
    let last = source.longest::<Head>(head, words.end).is_some_and(|(_, len)| head + len == words.end);
    let topic = words.start..head;
    if !last || topic.is_empty() {
        return head..words.end;
    }
    let noun = !is_actor(source, &topic) && activity(source, &topic).is_none();
    // `vốn vay hộ nghèo được giải ngân`
    let passive = begins::<Activity>(source, &(head..words.end)) && undergoes(source, &topic);
    let joins = matches!(source.longest_before(topic.start, head), Some((LeadCue::Verb(_), _))) && !passive;
    if noun && !joins { words.clone() } else { head..words.end }
}

/// A noun that heads what is measured: one that may stand anywhere, or one at the very start.
pub(super) fn first_head(source: &Source<'_, '_>, words: &Range<usize>) -> Option<(Head, usize)> {
    source.each::<Head>(words.clone()).find_map(|(at, head, len)| {
        let named = source.tokens[at].is_capital() && at > words.start;
        // `chi bộ` does not begin with `chi`, nor `thu hồi` with `thu`.
        let first = matches!(head, Head::First | Head::Levy);
        if first && longer::<Activity>(source, at, words.end, len) {
            return None;
        }
        if longer::<Actor>(source, at, words.end, len) || longer::<Counted>(source, at, words.end, len) {
            return None;
        }
        (at == words.start || (!first && !named)).then_some((head, at))
    })
}

/// `tổng số đảng viên của chi bộ` without whose they are, `thu ngân sách theo dự toán` without by what.
fn without_owner(source: &Source<'_, '_>, words: Range<usize>) -> Range<usize> {
    // `của ngành du lịch` tells which value is meant, not whose.
    let kind = |at: usize| matches!(source.longest(at, words.end), Some((TailCue::Tells, 2..)));
    // `GRDP của tỉnh`: there is but one, as of no `vốn của huyện`.
    let unit = |at: usize| match source.longest(at, words.end) {
        Some((UnitWord::Unit(_), len)) => at + len == words.end,
        _ => false,
    };
    let owner = |at: usize| source.is_shouted(source.tokens[at - 1]) && unit(at + 1);
    let of = |at: usize| {
        let far = || at > words.start + 2 || owner(at);
        matches!(source.longest(at, words.end), Some((Function::Of, _))) && far() && !kind(at)
    };
    let by = |at: usize| matches!(source.longest(at, words.end), Some((TailCue::By, _)));
    let may_begin = |at: usize| source.kinds(at) & (Function::BIT | TailCue::BIT) != 0;
    match (words.start + 1..words.end).find(|&at| may_begin(at) && (of(at) || at > words.start + 1 && by(at))) {
        // `(theo giá hiện hành)`
        Some(at) => words.start..at - usize::from(source.tokens[at - 1].kind == Kind::Open),
        None => words,
    }
}

/// Whether some words are a verb that builds things or thinks them out.
pub(super) fn is_making(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    source.exactly(words) == Some(Activity::Making)
}

/// Whether some words are a verb that names what comes of it.
pub(super) fn names_deed(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    matches!(source.longest(words.start, words.end), Some((activity, _)) if Activity::names_result(activity))
}

/// Whether such a verb is what some words begin with: `xây dựng nông thôn mới`.
pub(super) fn makes(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    matches!(source.longest(words.start, words.end), Some((Activity::Making, _)))
}

/// The meeting that some words end with: `hoàn thành đại hội`.
pub(super) fn meeting(source: &Source<'_, '_>, words: &Range<usize>) -> Option<Range<usize>> {
    let ends = |at: &usize| source.longest::<MeetingKind>(*at, words.end).is_some_and(|(_, len)| at + len == words.end);
    (words.start + 1..words.end).find(ends).map(|at| at..words.end)
}

/// What a bare head goes on with, where the clause names it in full before: `thu ngân sách vượt dự toán, năm 2014 thu`.
pub(super) fn in_full(source: &Source<'_, '_>, words: Range<usize>, earlier: &Range<usize>) -> Range<usize> {
    let word = source.word(words.start);
    let full = |at: usize| {
        let (_, len) = source.longest::<Head>(at, earlier.end).filter(|(_, len)| *len > 1)?;
        let cue = |&at: &usize| source.longest::<LeadCue>(at, earlier.end).is_some();
        let end = (at + len..earlier.end).find(cue).unwrap_or(earlier.end);
        (source.word(at) == word).then_some(at..end)
    };
    if words.len() > 1 {
        return words;
    }
    earlier.clone().find_map(full).unwrap_or(words)
}

/// Without for whom or by what it was done, behind the verb: `trao tặng cho học sinh nghèo`, `xử phạt các hộ vi phạm`,
/// `thành lập theo quyết định`.
fn before_whom(source: &Source<'_, '_>, verb: Range<usize>) -> Range<usize> {
    let len = source.longest::<Activity>(verb.start, verb.end).map_or(1, |(_, len)| len);
    let whom = |&at: &usize| {
        source.kinds(at) & (PluralHead::BIT | TailCue::BIT | LeadCue::BIT) != 0
            && (several(source, at, verb.end) == Some(true)
                || matches!(source.longest(at, verb.end), Some((TailCue::By, _)))
                || matches!(source.longest(at, verb.end), Some((LeadCue::Verb(LeadVerb::For), _))))
    };
    let end = (verb.start + len..verb.end).find(whom).unwrap_or(verb.end);
    // `xóa tên và cho rút`
    match source.longest_before(verb.start, end) {
        Some((Function::And, len)) => verb.start..end - len,
        _ => verb.start..end,
    }
}

/// Whether several at a token are such as are counted, `các hộ`, rather than what is dealt with, `các nguồn hỗ trợ`; `None`
/// where no such word stands there.
fn several(source: &Source<'_, '_>, at: usize, end: usize) -> Option<bool> {
    let (PluralHead, len) = source.longest(at, end)?;
    Some(source.longest::<Counted>(at + len, end).is_some())
}

/// Whether behind a verb some words tell of each of those who are counted: `giúp mỗi chi hội`.
pub(super) fn names_each(source: &Source<'_, '_>, verb: &Range<usize>) -> bool {
    let len = source.longest::<Activity>(verb.start, verb.end).map_or(1, |(_, len)| len);
    matches!(source.longest(verb.start + len, verb.end), Some((Function::Each, _)))
}

/// Without how it was done, where a verb stands before that: `thi hành kỷ luật bằng hình thức khiển trách`.
fn before_manner(source: &Source<'_, '_>, words: &Range<usize>) -> Range<usize> {
    let manner = words.clone().find(|&at| matches!(source.longest(at, words.end), Some((TailCue::Manner, _))));
    let verb = |end: &usize| activity(source, &(words.start..*end)).is_some();
    words.start..manner.filter(verb).unwrap_or(words.end)
}

/// Without what is told of the subject before the comma: `công tác giải ngân được triển khai quyết liệt, đạt …`, `tỷ lệ hộ
/// nghèo đã giảm mạnh, còn …`. What was done to what is counted tells which are meant: `số hộ được thực hiện, đạt …`.
pub(super) fn without_appraisal(source: &Source<'_, '_>, words: &Range<usize>) -> Range<usize> {
    let words = &(led_head(source, words).unwrap_or(words.start)..words.end);
    let (kind, head) =
        source.longest::<Head>(words.start, words.end).map_or((None, 0), |(head, len)| (Some(head), len));
    let verb = source.longest::<Activity>(words.start, words.end).map_or(1, |(_, len)| len);
    let counts = matches!(kind, Some(Head::Rate | Head::Sum | Head::First));
    let appraises = |at: usize| match source.longest(at, words.end) {
        Some((Appraisal::Went, _)) => !counts,
        Some((Appraisal::Stands, _)) => true,
        None => false,
    };
    let told = |&at: &usize| match source.longest(at, words.end) {
        Some((LeadCue::Done, len)) => appraises(at) || appraises(at + len),
        _ => appraises(at),
    };
    let from = words.start + head.max(verb);
    let mut end = (from..words.end).find(told).unwrap_or(words.end);
    while end > from && matches!(source.tokens[end - 1].kind, Kind::Dash | Kind::Comma) {
        end -= 1;
    }
    words.start..end
}

/// The last verb of the words that names a result, with those that it is joined to: `tiếp nhận và giải quyết`; with
/// none, the last one that says little.
fn activity(source: &Source<'_, '_>, words: &Range<usize>) -> Option<(Activity, Range<usize>)> {
    let mut found: Option<(Activity, usize, usize)> = None;
    let mut from = words.start;
    while let Some(at) = source.next_of(Activity::BIT | PluralHead::BIT, from..words.end) {
        // `huy động các nguồn hỗ trợ khác`: that is what the verb is done to.
        let does = matches!(found, Some((activity, ..)) if activity != Activity::Moving);
        if does && several(source, at, words.end) == Some(false) {
            break;
        }
        let on = found.is_some_and(|(_, _, end)| joins(source, end..at));
        let Some((activity, len)) = activity_at(source, at, words, on) else {
            from = at + 1;
            continue;
        };
        found = match found {
            Some((before, ..)) if before.names_result() && activity == Activity::General && at + len < words.end => {
                found
            }
            Some((before, start, end)) if before.is_like(activity) && joins(source, end..at) => {
                Some((activity, start, at + len))
            }
            _ => Some((activity, at, at + len)),
        };
        from = at + len;
    }
    found.map(|(activity, start, _)| (activity, start..words.end))
}

/// The verb at a token, where none of a name or a longer noun stands there; `on` where it goes on with one before.
fn activity_at(source: &Source<'_, '_>, at: usize, words: &Range<usize>, on: bool) -> Option<(Activity, usize)> {
    let (activity, len) = source.longest::<Activity>(at, words.end)?;
    let named = source.tokens[at].is_capital() && at > words.start;
    // `trường công lập` does not end in `lập`, nor `vụ hè thu` in `thu`.
    let ends_noun = source.longest_before::<Counted>(words.start, at + len).is_some_and(|(_, longer)| longer > len)
        || source.longest_before::<Actor>(words.start, at + len).is_some_and(|(_, longer)| longer > len);
    let noun =
        ends_noun || longer::<Counted>(source, at, words.end, len) || longer::<Actor>(source, at, words.end, len);
    // A single syllable is a verb of its own only at an end of the words: `công lập` is none.
    let inside = len == 1 && at > words.start && at + 1 < words.end && !is_actor(source, &(words.start..at));
    // `công nghiệp - xây dựng`, `công nghiệp, xây dựng`: joined to an actor so it is a field of work.
    let joined = at > words.start
        && match source.tokens[at - 1].kind {
            Kind::Dash => true,
            Kind::Comma => !on && at + len == words.end && is_actor(source, words),
            // `công nghiệp và xây dựng`
            Kind::Word if matches!(source.longest_before(words.start, at), Some((Function::And, _))) => {
                !on && at + len == words.end && is_actor(source, words)
            }
            _ => false,
        };
    // `cấp 95 thẻ`, but not `cán bộ các cấp 95 người`, `cấp huyện 95 hộ`: a syllable that may be counted is a verb only by itself.
    let counted = || len == 1 && len < words.len() && source.longest::<Counted>(at, at + 1).is_some();
    (!named && !noun && !inside && !joined && !counted()).then_some((activity, len))
}

/// Whether more than a verb stands in some words: `hoàn thành tốt nhiệm vụ`.
pub(super) fn has_object(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    source.longest::<Activity>(words.start, words.end).is_some_and(|(_, len)| len < words.len())
}

/// Whether nothing but `và` or a comma stands between two verbs.
fn joins(source: &Source<'_, '_>, between: Range<usize>) -> bool {
    between.len() <= 1
        && between.clone().all(|at| {
            source.tokens[at].kind == Kind::Comma || matches!(source.longest(at, at + 1), Some((Function::And, _)))
        })
}

/// The noun before a verb that says little: `thuốc lá` of `thuốc lá trồng được`.
pub(super) fn noun_before(source: &Source<'_, '_>, verb: &Range<usize>, words: &Range<usize>) -> Option<Range<usize>> {
    let noun = behind_actor(source, words.start..verb.start.max(words.start));
    (!noun.is_empty() && !is_actor(source, &noun) && !begins::<Activity>(source, &noun)).then_some(noun)
}
