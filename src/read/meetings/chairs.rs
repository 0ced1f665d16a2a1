//! Who chaired a meeting.

use std::ops::Range;

use smallvec::SmallVec;

use crate::lex::Kind;
use crate::lexicon::{
    By, Entry, Function, Honorific, LeadCue, MeetingCue, MeetingKind, Numeral, PluralHead, Post, Role, TaskCue,
};
use crate::read::layout::Sentence;
use crate::read::people::{self, Appearance, Neighbours};
use crate::read::source::Source;
use crate::read::units::body_at;

/// How many tokens may stand between people and the verb behind them: `cùng các Phó Chủ tịch UBND tỉnh chủ trì`.
const BEFORE_VERB: usize = 16;

/// How many tokens may stand between a verb and the people behind it: `chủ trì hội nghị có các đồng chí:`.
const BEHIND_VERB: usize = 12;

/// The same where others chaired beside them: `đồng chủ trì có các đồng chí:`.
const BEHIND_BESIDE: usize = 2;

/// The most tokens of a bracket behind a name.
const LONGEST_BRACKET: usize = 9;

/// The most tokens of a position that stands alone before the verb.
const LONGEST_OFFICE: usize = 16;

/// The names of those who chaired, mostly few.
type Names = SmallVec<[Range<usize>; 4]>;

/// The names of those who chaired, from the first sentence that tells it, or from the line in which each is marked so.
pub(super) fn find(source: &Source<'_, '_>, people: &[Appearance]) -> Names {
    let mut marked = Marked::default();
    let mut sentences = with_cue(source);
    while let Some(sentence) = sentences.next() {
        if !marked.names.is_empty() && sentence.line() != marked.line {
            break;
        }
        let range = sentence.tokens();
        let people_here = of_these(people, &range);
        if people_here.is_empty() {
            continue;
        }
        let told = of_sentence(source, &range, people_here, &mut marked.names);
        if let Some(mut chairs) = told.filter(|_| marked.names.is_empty()) {
            // `Cùng chủ trì có đồng chí …` in the next sentence
            let next = sentences.next().map(Sentence::tokens).filter(|next| next.start == range.end);
            if let Some(next) = next {
                chairs.extend(cochairs(source, &next, of_these(people, &next)));
            }
            return chairs;
        }
        marked.line = sentence.line();
    }
    if marked.names.is_empty() { by_office(source, people).into_iter().collect() } else { marked.names }
}

/// The people who are named in a sentence.
fn of_these<'a>(people: &'a [Appearance], sentence: &Range<usize>) -> &'a [Appearance] {
    let first = people.partition_point(|person| person.tokens.start < sentence.start);
    let last = people.partition_point(|person| person.tokens.start < sentence.end);
    &people[first..last.max(first)]
}

/// The sentences with a word that may tell that somebody chaired.
fn with_cue<'a>(source: &'a Source<'_, '_>) -> impl Iterator<Item = &'a Sentence> {
    source.layout.sentences.iter().filter(|sentence| sentence.holds(Role::Chairs.bit()))
}

/// Those who are marked as chairs, each behind the own positions: `Lê Văn An – Bí thư – Chủ trì hội nghị`.
#[derive(Debug, Default)]
struct Marked {
    names: Names,
    line: usize,
}

/// Whoever is named elsewhere with the position that stands alone before the verb: `đồng chí Bí thư Đảng ủy chủ trì`.
fn by_office(source: &Source<'_, '_>, people: &[Appearance]) -> Option<Range<usize>> {
    let before = with_cue(source).find_map(|sentence| {
        let range = &sentence.tokens();
        let (verb, ..) = source
            .each::<MeetingCue>(range.clone())
            .find(|&(at, cue, len)| cue == MeetingCue::Chairs && is_of_meeting(source, range, &(at..at + len)))?;
        Some(range.start..verb)
    })?;
    let neighbours = Neighbours::default();
    let mut at = before.start.max(before.end.saturating_sub(LONGEST_OFFICE));
    while at < before.end {
        let Some((_, len)) = source.longest(at, before.end).filter(|(post, _): &(Post, usize)| post.begins()) else {
            at += 1;
            continue;
        };
        if let Some(name) = people::holder(source, people, &neighbours, &(at..before.end)) {
            return Some(name);
        }
        at += len;
    }
    None
}

/// Those of whom a sentence tells it. Those who are marked in it are added to `marked`.
fn of_sentence(
    source: &Source<'_, '_>,
    sentence: &Range<usize>,
    people: &[Appearance],
    marked: &mut Names,
) -> Option<Names> {
    let mut at = sentence.start;
    while let Some(next) = source.next_of(Role::Chairs.bit(), at..sentence.end) {
        at = next;
        let cue = source.longest::<MeetingCue>(at, sentence.end);
        if let Some((cue @ (MeetingCue::Chairs | MeetingCue::CoChairs | MeetingCue::Leads), len)) = cue {
            let verb = at..at + len;
            let before = match cue {
                MeetingCue::Leads => &[],
                // `chủ trì hội nghị: đ/c …`
                _ if is_label(source, verb.end, sentence.end) => &[],
                _ => before_verb(source, sentence, &verb, cue == MeetingCue::CoChairs, people),
            };
            let is_mark = !before.is_empty() && source.tokens[verb.start - 1].kind == Kind::Dash;
            let chairs = if before.is_empty() { behind_verb(source, sentence, &verb, people) } else { before };
            let names = chairs.iter().map(|person| person.name.clone());
            if is_mark {
                marked.extend(names);
            } else if !chairs.is_empty() {
                let mut names: Names = names.collect();
                names.extend(beside(source, verb.end..sentence.end, people));
                return Some(names);
            }
            at += len;
        } else {
            at += 1;
        }
    }
    None
}

/// Those of whom it is told in another part of a sentence that they chaired beside the others: `…; đồng chủ trì có …`.
fn beside(source: &Source<'_, '_>, rest: Range<usize>, people: &[Appearance]) -> Names {
    let part = rest.clone().find(|&at| source.tokens[at].kind == Kind::Semicolon).map_or(rest.end, |at| at + 1);
    cochairs(source, &(part..rest.end), people)
}

/// Those who chaired beside others, by words that begin with that: `Cùng chủ trì có đồng chí …`.
fn cochairs(source: &Source<'_, '_>, words: &Range<usize>, people: &[Appearance]) -> Names {
    let Some((MeetingCue::CoChairs, len)) = source.longest(words.start, words.end) else { return Names::new() };
    // `đồng chủ trì đề tài khoa học là bà …`
    let verb = words.start + len;
    let behind = verb + source.longest::<MeetingKind>(verb, words.end).map_or(0, |(_, len)| len);
    let near = |people: &&[Appearance]| people.first().is_some_and(|one| one.tokens.start <= behind + BEHIND_BESIDE);
    let beside = Some(behind_verb(source, words, &(words.start..verb), people)).filter(near).unwrap_or_default();
    beside.iter().map(|person| person.name.clone()).collect()
}

/// Whether a verb, with the kind of a meeting behind it or not, stands before a colon or `là`: `chủ trì hội nghị là ông
/// …`.
fn is_label(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    let behind = at + source.longest::<MeetingKind>(at, end).map_or(0, |(_, len)| len);
    let colon = source.kind_at(behind, end) == Some(Kind::Colon);
    // `chủ trì hội nghị là dịp để …`
    let addressed = |at: usize| at < end && source.kinds(at) & (Honorific::BIT | Post::BIT) != 0;
    colon || matches!(source.longest(behind, end), Some((TaskCue::Is, len)) if addressed(behind + len))
}

/// `A, role và B, role [đồng] chủ trì [hội nghị]`.
fn before_verb<'a>(
    source: &Source<'_, '_>,
    sentence: &Range<usize>,
    verb: &Range<usize>,
    together: bool,
    people: &'a [Appearance],
) -> &'a [Appearance] {
    let count = people.partition_point(|person| person.tokens.end <= verb.start);
    let Some(last) = count.checked_sub(1).map(|n| &people[n]) else { return &[] };
    let gap = last.tokens.end..verb.start;
    let joined = (0..count).rev().find(|&n| n == 0 || !are_joined(source, &people[n - 1], &people[n])).unwrap_or(0);
    // `Đại hội do đồng chí Lê Văn An chủ trì, được …`
    let first = people[joined].tokens.start;
    let is_by = is_behind_by(source, sentence.start..first);
    let by = || is_by && source.next_of(MeetingKind::BIT, sentence.start..first).is_some();
    let of_meeting = is_of_meeting(source, sentence, verb) || by();
    if gap.len() > BEFORE_VERB || !of_meeting || !leads_to_verb(source, &gap) {
        return &[];
    }
    // Of those who came, only the last may have chaired; a list that begins the sentence, or behind `do`, is of those
    // who did.
    let mark = (gap.len() == 1).then(|| source.tokens[gap.start].kind);
    let in_bracket = mark == Some(Kind::Open) || mark == Some(Kind::Dash) && !together;
    let heads_sentence = first <= sentence.start + 2 || names_several(source, sentence.start..first);
    let whole = !in_bracket && (together || heads_sentence || is_by || all_by_and(source, &people[joined..count]));
    if whole { &people[joined..count] } else { &people[count - 1..count] }
}

/// Whether `do` ends some words, with `các` behind it or not: `Hội nghị do các đồng chí …`.
fn is_behind_by(source: &Source<'_, '_>, words: Range<usize>) -> bool {
    let several = source.longest_before(words.start, words.end).map_or(0, |(PluralHead, len)| len);
    source.longest_before::<By>(words.start, words.end - several).is_some()
}

/// `chủ trì hội nghị có …`, `dưới sự chủ trì của …`, `Đoàn Chủ tịch gồm các đồng chí: …`.
fn behind_verb<'a>(
    source: &Source<'_, '_>,
    sentence: &Range<usize>,
    verb: &Range<usize>,
    people: &'a [Appearance],
) -> &'a [Appearance] {
    let first = people.partition_point(|person| person.tokens.start < verb.end);
    let Some(person) = people.get(first) else { return &[] };
    let gap = verb.end..person.tokens.start;
    let clause = source.tokens[gap.clone()].iter().all(|token| !matches!(token.kind, Kind::Dot | Kind::Semicolon));
    if gap.len() > BEHIND_VERB || !clause || verb.end > sentence.end {
        return &[];
    }
    let more = people[first..].windows(2).take_while(|pair| are_joined(source, &pair[0], &pair[1])).count();
    &people[first..=first + more]
}

/// Whether a verb is said of a meeting: its kind or the clause's end follows, and not `phối hợp với …`.
fn is_of_meeting(source: &Source<'_, '_>, sentence: &Range<usize>, verb: &Range<usize>) -> bool {
    let Some(next) = source.token(verb.end, sentence.end) else { return true };
    match next.kind {
        Kind::Comma => source.token(verb.end + 1, sentence.end).is_none_or(|after| {
            // `…, ông Lê Văn An ghi biên bản`: someone else's part.
            let other = source.longest::<Honorific>(verb.end + 1, sentence.end).is_some();
            other || source.longest::<Function>(verb.end + 1, sentence.end).is_some() || after.is_capital()
        }),
        Kind::Word => {
            // `chủ trì các hội nghị`, `chủ trì một cuộc họp`
            let many = matches!(source.longest(verb.end, sentence.end), Some((PluralHead, 1)));
            let one = matches!(source.longest(verb.end, sentence.end), Some((Numeral::Digit(1), 1)));
            // `UBND xã do ông Lê Văn An chủ trì đã họp`
            let done = source.is_at(LeadCue::Done, verb.end, sentence.end);
            let kind = verb.end + usize::from(many || one || done);
            source.longest::<MeetingKind>(kind, sentence.end).is_some()
                || source.longest::<Function>(verb.end, sentence.end).is_some()
                || source.longest::<MeetingCue>(verb.end, sentence.end).is_some()
        }
        _ => true,
    }
}

/// Whether only signs, `cùng …` or a few small words stand between people and their verb.
fn leads_to_verb(source: &Source<'_, '_>, gap: &Range<usize>) -> bool {
    // `Lê Văn An (thứ 3 từ trái sang) chủ trì`
    let start = behind_bracket(source, gap.start, gap.end);
    let words = source.tokens[start..gap.end].iter().filter(|token| token.kind == Kind::Word).count();
    words <= 3 || gap.clone().take(2).any(|at| source.and(at, gap.end).is_some())
}

/// Behind a short bracket at a token, as where someone stands in a picture.
fn behind_bracket(source: &Source<'_, '_>, at: usize, end: usize) -> usize {
    source.behind_bracket(at, end, LONGEST_BRACKET).unwrap_or(at)
}

/// Whether two people stand in one list: only signs, `và` and an address between them.
fn are_joined(source: &Source<'_, '_>, first: &Appearance, second: &Appearance) -> bool {
    // `…; thư ký: đ/c …`, `…, thư ký là ông …`: someone else's part.
    let is_other = |at: usize| {
        let address = source.longest_before::<Honorific>(second.tokens.start, at).is_some();
        let is = || source.is_at(TaskCue::Is, at, second.name.start);
        !address && (source.tokens[at].kind == Kind::Colon || is())
    };
    if is_first_of_several(source, first.tokens.end..second.name.start) {
        return true;
    }
    if (second.tokens.start..second.name.start).any(is_other) {
        return false;
    }
    let end = second.tokens.start;
    let mut at = behind_bracket(source, first.tokens.end, end);
    while at < end {
        let sign = !matches!(source.tokens[at].kind, Kind::Word | Kind::Dot | Kind::Close);
        let address = || source.longest::<Honorific>(at, end).map(|(_, len)| len);
        let word = source.and(at, end).or_else(address).unwrap_or(0);
        if !sign && word == 0 {
            return false;
        }
        at += word.max(1);
    }
    true
}

/// Whether what stands before a name says what several are: `, các Phó Chủ tịch HĐND tỉnh:`, `và các Phó Chủ tịch`.
fn is_first_of_several(source: &Source<'_, '_>, between: Range<usize>) -> bool {
    let Some(word) = between.clone().find(|&at| source.tokens[at].kind == Kind::Word) else { return false };
    let many = word + source.and(word, between.end).unwrap_or(0);
    let Some((PluralHead, len)) = source.longest(many, between.end) else { return false };
    let colon = usize::from(source.tokens[between.end - 1].kind == Kind::Colon);
    let position = many + len..between.end - colon;
    !position.is_empty() && people::is_position(source, &position)
}

/// Whether words with a colon only say what those are who are named behind: `Các đồng chí Thường trực Tỉnh ủy:`.
fn names_several(source: &Source<'_, '_>, words: Range<usize>) -> bool {
    let Some((PluralHead, len)) = source.longest(words.start, words.end) else { return false };
    let colon = words.end - 1;
    let address = source.longest::<Honorific>(words.start + len, colon).map_or(0, |(_, len)| len);
    let what = words.start + len + address..colon;
    let body = || body_at(source, what.start, what.end).is_some_and(|body| body.tokens == what);
    source.tokens[colon].kind == Kind::Colon && !what.is_empty() && (body() || people::is_position(source, &what))
}

/// Whether people are joined by `và` alone.
fn all_by_and(source: &Source<'_, '_>, people: &[Appearance]) -> bool {
    people.windows(2).all(|pair| {
        let mut between = pair[0].tokens.end..pair[1].tokens.start;
        between.any(|at| source.and(at, pair[1].tokens.start).is_some())
    })
}
