//! The words between the figure before and the lead of the next: where in them the clause of the figure begins.

use std::ops::Range;

use super::lead::{is_time, time_before};
use crate::lex::Kind;
use crate::lexicon::{Activity, Actor, Aim, BasisCue, Counted, Entry, Function, Head, LeadCue, LeadVerb, Opener};
use crate::read::source::Source;
use crate::value::Bound;

/// The most words that a subject takes together over commas.
const LONGEST_JOINED: usize = 24;

/// So few words before a percentage hardly name what it is of: `đường được bê tông hóa, nhựa hóa 98%`.
const SHORT: usize = 3;

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
    /// Whether nothing but `và` or a comma joins it to the figure before.
    pub(super) listed: bool,
    /// A bound that stands before the subject: `Ước chi ngân sách …`.
    pub(super) bound: Option<Bound>,
    /// What the subject is said to do before it is named: `tăng thu ngân sách 8%`.
    pub(super) change: Option<LeadVerb>,
    /// Where the piece behind the last comma or other mark begins.
    pub(super) start: usize,
}

/// How the figure of a clause stands in its sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    /// Whether it is the first of its sentence.
    pub(super) first: bool,
    /// Whether a colon leads up to it.
    pub(super) colon: bool,
    pub(super) percent: bool,
}

/// The clause that some tokens before a lead make.
pub(super) fn of(source: &Source<'_, '_>, gap: Range<usize>, place: Place) -> Clause {
    // The bracket behind the figure before is no break: `3 chi bộ (tăng 1) và 5 đảng viên`.
    let closed = gap.clone().take_while(|&at| source.tokens[at].kind == Kind::Close).count();
    let gap = gap.start + closed..gap.end;
    let start = last_break(source, &gap);
    let fresh = place.first || start > gap.start;
    let pieces = pieces(source, start..gap.end);
    let part =
        (gap.start..gap.end).any(|at| matches!(source.longest(at, gap.end), Some((Opener::Part | Opener::Example, _))));
    let Some((last, earlier)) = pieces.split_last() else { return Clause { fresh, part, start, ..Clause::default() } };
    let listed = !fresh && !part && earlier.len() <= 1 && trimmed(source, gap.clone()).is_empty();
    let words = behind_turn(source, behind_aim(source, trimmed(source, last.clone())));
    let words = words.start..without_link(source, &words);
    let bound = (last.start..words.start).find_map(|at| match source.longest(at, words.start) {
        Some((LeadCue::Bound(bound), _)) => Some(bound),
        _ => None,
    });
    // Before the first comma stands what is left of the clause before.
    let earlier = if fresh { earlier } else { earlier.get(1..).unwrap_or_default() };
    let mut before = earlier.iter().rev().map(|piece| trimmed(source, piece.clone()));
    let earlier_words = before.find(|words| fresh && !words.is_empty()).unwrap_or_default();
    let words = if words.is_empty() { words } else { joined(source, words, earlier, place, fresh) };
    let (change, words) = behind_change(source, words);
    Clause { words, earlier: earlier_words, fresh, part, listed, bound, change, start: last.start }
}

/// The clause before a bracket that has only a figure in it: `quản lý đất đai (4 trường hợp)`.
pub(super) fn before_bracket(source: &Source<'_, '_>, gap: Range<usize>, first: bool) -> Option<Clause> {
    let tokens = &source.tokens[gap.clone()];
    let opens = tokens.last().is_some_and(|last| last.kind == Kind::Open);
    let closed = tokens.first().is_some_and(|first| first.kind == Kind::Close);
    let clause = opens.then(|| of(source, gap.start..gap.end - 1, Place { first, ..Place::default() }));
    clause.filter(|clause| (clause.fresh || closed) && !clause.words.is_empty())
}

/// Behind `phấn đấu`, `đặt mục tiêu`: who sets the goal is not what is measured.
fn behind_aim(source: &Source<'_, '_>, words: Range<usize>) -> Range<usize> {
    let aim = |at: usize| match source.longest(at, words.end) {
        Some((Aim::Goal, len)) => Some(at + len),
        _ => None,
    };
    let behind = words.clone().rev().find_map(aim).map(|start| trimmed(source, start..words.end));
    behind.filter(|behind| !behind.is_empty()).unwrap_or(words)
}

/// Behind `như` and `nên`: what they lead to is measured, `sản phẩm chủ lực như xi măng`.
fn behind_turn(source: &Source<'_, '_>, words: Range<usize>) -> Range<usize> {
    let mut start = words.start;
    let mut at = words.start;
    while at < words.end {
        let (opener, len) = source.longest(at, words.end).unwrap_or((Opener::Plain, 1));
        at += len;
        if matches!(opener, Opener::Example | Opener::Turn) && at < words.end {
            start = at;
        }
    }
    start..words.end
}

/// Where some words end without the `và` or `của` that joins them to the figure.
fn without_link(source: &Source<'_, '_>, words: &Range<usize>) -> usize {
    match source.longest_before(words.start, words.end) {
        Some((Function::And | Function::Of, len)) => words.end - len,
        _ => words.end,
    }
}

/// Takes the verb of a change from before the subject that changes.
fn behind_change(source: &Source<'_, '_>, words: Range<usize>) -> (Option<LeadVerb>, Range<usize>) {
    let Some((LeadCue::Verb(verb @ (LeadVerb::Growth | LeadVerb::Decline)), len)) =
        source.longest(words.start, words.end)
    else {
        return (None, words);
    };
    let is_other = longer::<Activity>(source, words.start, words.end, len) || begins::<Head>(source, &words);
    if is_other || len == words.len() { (None, words) } else { (Some(verb), words.start + len..words.end) }
}

/// With the pieces before its commas that belong to it: `tỷ lệ dân dùng nước sạch, hợp vệ sinh`.
fn joined(
    source: &Source<'_, '_>,
    words: Range<usize>,
    earlier: &[Range<usize>],
    place: Place,
    fresh: bool,
) -> Range<usize> {
    if fresh && place.colon {
        return label(source, words, earlier);
    }
    if begins_head(source, &words) {
        return words;
    }
    if begins::<Activity>(source, &words) && !place.percent {
        return with_verbs(source, words, earlier);
    }
    let short = place.percent && words.len() <= SHORT;
    for (n, piece) in earlier.iter().rev().enumerate() {
        let piece = trimmed(source, piece.clone());
        // `chất lượng đảng viên năm 2019, Đảng ủy`: a time ends what is told of a subject.
        let dated = time_before(source, piece.start, piece.end).is_some();
        if piece.is_empty() || dated || words.end - piece.start > LONGEST_JOINED {
            break;
        }
        if begins_head(source, &(piece.start..words.end)) || (short && n == 0) {
            return piece.start..words.end;
        }
    }
    words
}

/// All that stands before a colon: `đạo đức, lối sống: 4`.
fn label(source: &Source<'_, '_>, words: Range<usize>, earlier: &[Range<usize>]) -> Range<usize> {
    let pieces = earlier.iter().rev().map(|piece| trimmed(source, piece.clone()));
    let near = |piece: &Range<usize>| !piece.is_empty() && words.end - piece.start <= LONGEST_JOINED;
    let start = pieces.take_while(near).last().map_or(words.start, |piece| piece.start);
    start..words.end
}

/// With the verbs before its comma that share its figure: `kiểm tra, giám sát`.
fn with_verbs(source: &Source<'_, '_>, words: Range<usize>, earlier: &[Range<usize>]) -> Range<usize> {
    let verb = |piece: &Range<usize>| source.longest_before::<Activity>(piece.start, piece.end).is_some();
    let pieces = earlier.iter().rev().map(|piece| trimmed(source, piece.clone()));
    let start = pieces.take_while(verb).last().map_or(words.start, |piece| piece.start);
    start..words.end
}

/// Whether some words begin with the head of what is measured; `chi, đảng bộ` does not begin with `chi`.
fn begins_head(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    let head = source.longest::<Head>(words.start, words.end);
    head.is_some_and(|(_, len)| !longer::<Actor>(source, words.start, words.end, len))
}

/// Whether some words begin with a phrase for an `E`.
pub(super) fn begins<E: Entry>(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    source.longest::<E>(words.start, words.end).is_some()
}

/// Behind the last mark that ends what was before. Brackets that close again do not.
fn last_break(source: &Source<'_, '_>, gap: &Range<usize>) -> usize {
    let mut at = gap.end;
    while at > gap.start {
        at -= 1;
        match source.tokens[at].kind {
            Kind::Close => match opening(source, gap.start, at) {
                Some(open) if open > gap.start && source.tokens[open - 1].kind == Kind::Word => at = open,
                _ => return at + 1,
            },
            Kind::Open | Kind::Semicolon | Kind::Colon | Kind::Ellipsis | Kind::Stop | Kind::Bullet => return at + 1,
            // `Khai trừ: 2. Nội dung …`: a figure's own stop may stand inside what was taken for a sentence.
            Kind::Dot if at > 0 && source.tokens[at - 1].kind == Kind::Digits => return at + 1,
            _ => {}
        }
    }
    gap.start
}

/// The bracket that one closes.
fn opening(source: &Source<'_, '_>, floor: usize, close: usize) -> Option<usize> {
    (floor..close).rev().find(|&at| source.tokens[at].kind == Kind::Open)
}

/// The pieces between commas.
fn pieces(source: &Source<'_, '_>, tokens: Range<usize>) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let mut start = tokens.start;
    for at in tokens.clone() {
        if source.tokens[at].kind == Kind::Comma {
            pieces.push(start..at);
            start = at + 1;
        }
    }
    pieces.push(start..tokens.end);
    pieces
}

/// Without what opens a clause: `trong đó`, `Năm 2023`, `phấn đấu`.
fn trimmed(source: &Source<'_, '_>, words: Range<usize>) -> Range<usize> {
    let mut start = words.start;
    while start < words.end {
        let word = source.tokens[start];
        if word.kind != Kind::Word && word.kind != Kind::Digits && word.kind != Kind::Open {
            start += 1;
            continue;
        }
        if let Some(mention) = source.mention_at(start) {
            if is_time(&source.mentions[mention].value) && source.places[mention].end <= words.end {
                start = source.places[mention].end;
                continue;
            }
        }
        let opener = source.longest::<Opener>(start, words.end).map(|(_, len)| len);
        let aim = source.longest::<Aim>(start, words.end).filter(|(aim, _)| *aim == Aim::Goal).map(|(_, len)| len);
        let filler = source
            .longest::<LeadCue>(start, words.end)
            .filter(|(cue, _)| {
                matches!(cue, LeadCue::Filler | LeadCue::WholeYear | LeadCue::Done | LeadCue::Preposition)
            })
            .map(|(_, len)| len);
        let Some(len) = opener.max(aim).max(filler) else { break };
        // `có việc làm`, `thực hiện`: an opener that begins a longer verb is none.
        if longer::<Activity>(source, start, words.end, len)
            || longer::<Head>(source, start, words.end, len)
            || longer::<BasisCue>(source, start, words.end, len)
            || longer::<Counted>(source, start, words.end, len)
        {
            break;
        }
        start += len;
    }
    start..words.end
}

/// Whether a phrase for an `E` begins at a token that is longer than some other one there.
pub(super) fn longer<E: Entry>(source: &Source<'_, '_>, at: usize, end: usize, len: usize) -> bool {
    source.longest::<E>(at, end).is_some_and(|(_, longer)| longer > len)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::indicators::testing::with_source;

    fn words(text: &str, place: Place) -> String {
        with_source(text, |source| source.str(of(source, 0..source.tokens.len(), place).words).to_owned())
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
            ("Các chi, đảng bộ cơ sở kết nạp", "đảng bộ cơ sở kết nạp"),
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
            ("); thu khác", "thu khác", true),
            (") và thu khác", "thu khác", false),
        ];
        for (text, expected, fresh) in cases {
            with_source(text, |source| {
                let clause = of(source, 0..source.tokens.len(), Place::default());
                assert_eq!((source.str(clause.words), clause.fresh), (expected, fresh), "{text}");
            });
        }
    }
}
