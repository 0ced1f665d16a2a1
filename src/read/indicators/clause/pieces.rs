//! The pieces that commas make of a clause, and which of them name its subject together.

use std::ops::Range;

use smallvec::SmallVec;

use super::place::Told;
use super::survey::Survey;
use super::trim::{behind_opening, opening};
use crate::lex::Kind;
use crate::lexicon::{Activity, Actor, Agenda, Counted, Head, LeadCue, Role, TailCue, TopicCue};
use crate::read::indicators::words::actor::is_actor;
use crate::read::indicators::words::when;
use crate::read::source::Source;

/// The most words that a subject takes together over commas.
const LONGEST_JOINED: usize = 28;

/// The most tokens of a field's name.
const LONGEST_FIELD: usize = 12;

/// So few words before a percentage hardly name what it is of: `đường được bê tông hóa, nhựa hóa 98%`.
const SHORT: usize = 3;

/// With the pieces before its commas that belong to it: `tỷ lệ dân dùng nước sạch, hợp vệ sinh`.
pub(super) fn joined(
    source: &Source<'_, '_>,
    words: Range<usize>,
    earlier: &[Range<usize>],
    told: Told,
    survey: Survey,
) -> Range<usize> {
    // `trao Huy hiệu Đảng 30 năm, 40 năm cho`: figures alone belong to what stands before them.
    if is_figure(source, &words) {
        let verb = earlier.iter().rposition(|piece| !is_figure(source, &behind_opening(source, piece.clone())));
        return verb.map_or(words.clone(), |n| behind_opening(source, earlier[n].clone()).start..words.end);
    }
    if begins_head(source, &words) {
        return shared_head(source, &words, earlier).unwrap_or(words);
    }
    if source.begins::<Activity>(&words) && told != Told::Percent {
        let field = told == Told::Reached && is_field(source, &words);
        let headed = if field { under_head(source, &words, earlier) } else { None };
        return headed.unwrap_or_else(|| with_verbs(source, words, earlier));
    }
    // `Từ số tiền này, hội đã trao tặng`: who did it is told anew.
    let done = |at: usize| source.is_at(LeadCue::Done, at, words.end);
    if survey.has_role(Role::Done) && words.clone().any(done) {
        return words;
    }
    if survey.has::<Agenda>() && source.is_before(Agenda::AllKinds, words.start, words.end) {
        return of_all_kinds(source, words, earlier);
    }
    let level = if told == Told::Bare { other_level(source, &words, earlier) } else { None };
    level.or_else(|| over_commas(source, &words, earlier, told, survey)).unwrap_or(words)
}

/// With the short pieces before its commas that are things of its list, up to a verb or a head: `trồng ngô, khoai, sắn các
/// loại`.
fn of_all_kinds(source: &Source<'_, '_>, words: Range<usize>, earlier: &[Range<usize>]) -> Range<usize> {
    let mut start = words.start;
    for piece in earlier.iter().rev().map(|piece| behind_opening(source, piece.clone())) {
        let thing = source.tokens[piece.clone()].iter().all(|token| token.kind == Kind::Word);
        let done = source.each::<Activity>(piece.clone()).next().is_some();
        // `Kinh tế khá, rau màu các loại`: so much is told, and no thing named.
        let short = piece.len() < SHORT || done && piece.len() == SHORT;
        if piece.is_empty() || !short || !thing || is_told(source, &piece) {
            break;
        }
        start = piece.start;
        if done || begins_head(source, &piece) {
            break;
        }
    }
    start..words.end
}

/// Whether some words before a figure are the name of a field, but for a time: `công nghiệp, xây dựng quý I (giá so
/// sánh) ước`.
fn is_field(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    let end = when::right_before(source, words.start, words.end).map_or(words.end, |time| time.start);
    source.exactly::<Activity>(&(words.start..end)).is_some()
}

/// With the piece before its comma, where one more level shares the words of that: `ngân sách Trung ương, tỉnh 92 tỷ
/// đồng`.
fn other_level(source: &Source<'_, '_>, words: &Range<usize>, earlier: &[Range<usize>]) -> Option<Range<usize>> {
    if words.len() != 1 || !source.begins::<Actor>(words) {
        return None;
    }
    let before = behind_opening(source, earlier.last()?.clone());
    let shares = (source.begins::<Actor>(&before) || begins_head(source, &before)) && !is_told(source, &before);
    shares.then_some(before.start..words.end)
}

/// Whether a word that leads up to figures stands in a piece.
fn is_told(source: &Source<'_, '_>, piece: &Range<usize>) -> bool {
    source.each::<LeadCue>(piece.clone()).next().is_some()
}

/// With the pieces up to one with a head; with none, a few words before a percentage with the piece before theirs.
fn over_commas(
    source: &Source<'_, '_>,
    words: &Range<usize>,
    earlier: &[Range<usize>],
    told: Told,
    survey: Survey,
) -> Option<Range<usize>> {
    let short = told == Told::Percent && words.len() <= SHORT;
    // No piece could say more than the words themselves.
    if !short && !survey.has::<Head>() {
        return None;
    }
    let (mut nearest, mut headed) = (None, None);
    for piece in earlier.iter().rev() {
        let from = piece.start;
        let piece = behind_opening(source, piece.clone());
        // `Trong mức tăng chung, khu vực dịch vụ tăng 5%`: that tells of what they are parts.
        if source.exactly(&(from..piece.start)) == Some(LeadCue::Preposition) {
            break;
        }
        // `chất lượng đảng viên năm 2019, Đảng ủy`: a time ends what is told of a subject.
        let dated = when::right_before(source, piece.start, piece.end).is_some();
        if piece.is_empty() || dated || words.end - piece.start > LONGEST_JOINED {
            break;
        }
        // `thu ngân sách đạt khá, thu phí, lệ phí`: what is told of is another.
        let verb = || source.each(piece.clone()).any(|(_, cue, _)| matches!(cue, LeadCue::Verb(_)));
        if headed.is_some() && verb() {
            break;
        }
        if begins_head(source, &(piece.start..words.end)) {
            headed = Some(piece.start);
            // `tổng thu thuế, phí, lệ phí và thu khác`: a short one may go on with the one before.
            if piece.len() > SHORT {
                break;
            }
        } else if headed.is_some() {
            break;
        }
        nearest = nearest.or(Some(piece.start));
    }
    let start = headed.or(nearest.filter(|_| short))?;
    Some(start..words.end)
}

/// Whether some words are a figure and nothing else.
fn is_figure(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    source.mention_at(words.start).is_some_and(|mention| source.place(mention) == *words)
}

/// With the piece before its comma, where that has a head but no figure, and the words are no more than a noun under
/// it: `tổng đàn gia súc, gia cầm`.
fn shared_head(source: &Source<'_, '_>, words: &Range<usize>, earlier: &[Range<usize>]) -> Option<Range<usize>> {
    let (head, len) = source.longest::<Head>(words.start, words.end)?;
    let before = behind_opening(source, earlier.last()?.clone());
    // `tổng đàn gia súc, gia cầm trên địa bàn xã`
    let alone = len == words.len() || source.is_at(TailCue::In, words.start + len, words.end);
    // `thu thuế, phí`
    let shared =
        matches!(head, Head::First | Head::Levy) && alone && begins_head(source, &before) && !is_told(source, &before);
    shared.then_some(before.start..words.end)
}

/// With the pieces before its commas up to one with a head, where none of them tells anything of that: `giá trị sản
/// xuất công nghiệp, xây dựng`.
fn under_head(source: &Source<'_, '_>, words: &Range<usize>, earlier: &[Range<usize>]) -> Option<Range<usize>> {
    let pieces = earlier.iter().rev().map(|piece| behind_opening(source, piece.clone()));
    let untold = |piece: &Range<usize>| {
        !piece.is_empty() && !is_told(source, piece) && words.end - piece.start <= LONGEST_JOINED
    };
    let head = pieces.take_while(untold).find(|piece| begins_head(source, piece))?;
    Some(head.start..words.end)
}

/// All that stands before a colon: `đạo đức, lối sống: 4`.
pub(super) fn label(source: &Source<'_, '_>, words: Range<usize>, earlier: &[Range<usize>]) -> Range<usize> {
    let pieces = earlier.iter().rev().map(|piece| behind_opening(source, piece.clone()));
    let near = |piece: &Range<usize>| !piece.is_empty() && words.end - piece.start <= LONGEST_JOINED;
    let start = pieces.take_while(near).last().map_or(words.start, |piece| piece.start);
    start..words.end
}

/// With the verbs before its comma that share its figure: `kiểm tra, giám sát`.
fn with_verbs(source: &Source<'_, '_>, words: Range<usize>, earlier: &[Range<usize>]) -> Range<usize> {
    // `đảng viên chấp hành tốt sự phân công, kết nạp 3 quần chúng`: what is told of a noun is told of that.
    let noun = |piece: &Range<usize>| source.begins::<Counted>(piece) && !is_actor(source, piece);
    let verb =
        |piece: &Range<usize>| source.longest_before::<Activity>(piece.start, piece.end).is_some() && !noun(piece);
    let pieces = earlier.iter().rev().map(|piece| behind_opening(source, piece.clone()));
    let start = pieces.take_while(verb).last().map_or(words.start, |piece| piece.start);
    start..words.end
}

/// Whether some words begin with the head of what is measured; `chi, đảng bộ` does not begin with `chi`.
fn begins_head(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    let head = source.longest::<Head>(words.start, words.end);
    head.is_some_and(|(_, len)| !source.longer::<Actor>(words.start, words.end, len))
}

/// The marks behind which a clause may begin.
pub(super) const BREAKS: [Kind; 8] =
    [Kind::Open, Kind::Close, Kind::Semicolon, Kind::Colon, Kind::Ellipsis, Kind::Stop, Kind::Bullet, Kind::Dot];

/// Behind the last mark that ends what was before. Brackets that close again do not.
pub(super) fn last_break(source: &Source<'_, '_>, gap: &Range<usize>) -> usize {
    let mut at = gap.end;
    while at > gap.start {
        at -= 1;
        match source.tokens[at].kind {
            Kind::Close => match opening(source, gap.start, at) {
                Some(open) if open > gap.start && source.tokens[open - 1].kind == Kind::Word => at = open,
                _ => return at + 1,
            },
            // `tiêm UV2+`: a sign may belong to the word before.
            Kind::Bullet if at > 0 && !source.tokens[at].spaced() => {}
            Kind::Open | Kind::Semicolon | Kind::Colon | Kind::Ellipsis | Kind::Stop | Kind::Bullet => return at + 1,
            // `Khai trừ: 2. Nội dung …`: a figure's own stop may stand inside what was taken for a sentence.
            Kind::Dot if at > 0 && source.tokens[at - 1].kind == Kind::Digits => return at + 1,
            _ => {}
        }
    }
    gap.start
}

/// Whether a comma stands inside the name of a field: `khu vực nông, lâm nghiệp và thủy sản`.
fn is_inside_name(source: &Source<'_, '_>, comma: usize, tokens: &Range<usize>) -> bool {
    let near = tokens.start.max(comma.saturating_sub(LONGEST_FIELD));
    let reaches = |at: usize| source.longest::<TopicCue>(at, tokens.end).is_some_and(|(_, len)| at + len > comma);
    (near..comma).any(reaches)
}

/// The pieces between commas that stand in no bracket and in no name of a field.
pub(super) fn pieces(source: &Source<'_, '_>, tokens: Range<usize>, survey: Survey) -> SmallVec<[Range<usize>; 4]> {
    let mut pieces = SmallVec::new();
    let mut start = tokens.start;
    if !survey.has_token(&[Kind::Comma]) {
        pieces.push(tokens);
        return pieces;
    }
    let fields = survey.has::<TopicCue>();
    let mut depth = 0usize;
    for (n, token) in source.tokens[tokens.clone()].iter().enumerate() {
        match token.kind {
            Kind::Open => depth += 1,
            Kind::Close => depth = depth.saturating_sub(1),
            Kind::Comma if depth == 0 && !(fields && is_inside_name(source, tokens.start + n, &tokens)) => {
                pieces.push(start..tokens.start + n);
                start = tokens.start + n + 1;
            }
            _ => {}
        }
    }
    pieces.push(start..tokens.end);
    pieces
}
