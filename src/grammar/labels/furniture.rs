//! Figures that a page has for itself: telephone numbers, web addresses, counters, a document's own number.

use nom::branch::alt;
use nom::combinator::opt;
use nom::{Input, Parser};

use crate::grammar::basic::{is_of, joined, kind, term, the};
use crate::grammar::documents::document::document;
use crate::grammar::figures::number::{digits, is_code};
use crate::grammar::tokens::Tokens;
use crate::lex::{Kind, Token};
use crate::lexicon::{Counter, Elapsed, Entry, Function, Furniture, HeadCue, PhoneCue, WebCue};

/// The most tokens that a telephone number takes.
const LONGEST_PHONE: usize = 16;

/// The most tokens of a word for a page's posting something: `Cập nhật lần cuối`.
const LONGEST_CUE: usize = 4;

/// The most tokens of a web address.
const LONGEST_ADDRESS: usize = 120;

/// A number with a leading zero and two more digits, as telephones and codes have; what is joined to it too.
#[inline]
pub(in crate::grammar) fn code(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let first = i.first()?;
    is_code(i, first).then(|| run_of_digits(i))
}

/// Digits with the dots, dashes and spaces of a telephone number between them.
fn run_of_digits(i: Tokens<'_>) -> Tokens<'_> {
    let len = i.as_slice().iter().take(LONGEST_PHONE).take_while(|token| is_phone_part(**token)).count();
    let digits = i.as_slice()[..len].iter().rposition(|token| token.kind == Kind::Digits);
    // A long run of digits is cut into several tokens, and none of them is a figure.
    let rest = i.take_from(digits.map_or(0, |last| last + 1));
    let joined = |token: &&Token| token.kind == Kind::Digits && !token.spaced();
    rest.take_from(rest.as_slice().iter().take_while(joined).count())
}

fn is_phone_part(token: Token) -> bool {
    matches!(token.kind, Kind::Digits | Kind::Dot | Kind::Dash | Kind::Open | Kind::Close | Kind::Slash | Kind::Bullet)
}

/// `điện thoại: 0225.3742.118`.
pub(in crate::grammar) fn phone(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, PhoneCue) = term(i).ok()?;
    let (rest, _) = opt(kind(Kind::Colon)).parse_complete(rest).ok()?;
    let after = run_of_digits(rest);
    (after.at() > rest.at()).then_some(after)
}

/// `https://…`, `www.…`: all that is written without space.
pub(in crate::grammar) fn web_address(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, WebCue::Address) = term(i).ok()? else { return None };
    let len = rest
        .as_slice()
        .iter()
        .take(LONGEST_ADDRESS)
        .take_while(|part| !part.spaced() && part.kind != Kind::Break)
        .count();
    (len > 1).then(|| rest.take_from(len))
}

/// `Kế hoạch số 47.pdf`: the end of the name of a file.
pub(in crate::grammar) fn file_name(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, _) = joined(Kind::Dot)(i.take_from(1)).ok()?;
    let joined = rest.first().is_some_and(|ending| !ending.spaced());
    (joined && rest.entry() == Some(WebCue::File)).then(|| rest.take_from(1))
}

/// `Lượt xem: 1.250`, `Tổng số điểm của bài viết là: 5 trong 1 đánh giá`.
pub(in crate::grammar) fn counter(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, Counter) = term(i).ok()?;
    let (rest, _) = opt(kind(Kind::Colon)).parse_complete(rest).ok()?;
    let (rest, _) = digits(rest).ok()?;
    let of_votes = the(Function::Within)(rest).and_then(|(rest, ())| digits(rest));
    Some(of_votes.map_or(rest, |(rest, _)| rest))
}

/// `Phản hồi: 0`, `Bình luận (12)`: how often something that a page offers was used. A word behind it would be counted.
pub(in crate::grammar) fn use_of_page(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, Furniture) = term(i).ok()?;
    let (rest, sign) = alt((kind(Kind::Colon), kind(Kind::Open))).parse_complete(rest).ok()?;
    let (rest, _) = digits(rest).ok()?;
    let ends = |next: Token| match sign.kind {
        Kind::Open => next.kind == Kind::Close,
        _ => matches!(next.kind, Kind::Break | Kind::Other) || next.is_capital(),
    };
    (i.first()?.is_capital() && rest.first().is_none_or(ends)).then_some(rest)
}

/// `| 412 lượt xem`: a page's counter with its figure first, beside other furniture.
pub(in crate::grammar) fn counted_up_by_page(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let beside = |before: Token| {
        matches!(before.kind, Kind::Break | Kind::Other | Kind::Dash)
            || before.kind == Kind::Digits && i.first().is_some_and(|count| count.begins_column(before))
    };
    if i.back(1).is_some_and(|before| !beside(before)) {
        return None;
    }
    // Behind most figures of one token it is seen at once that none stands there.
    let goes_on = matches!(i.get(1)?.kind, Kind::Dot | Kind::Comma | Kind::Digits);
    if !goes_on && i.take_from(1).kinds() & Counter::BIT == 0 {
        return None;
    }
    let (rest, _) = digits(i).ok()?;
    let (rest, Counter) = term(rest).ok()?;
    rest.first().is_none_or(|next| next.kind != Kind::Word).then_some(rest)
}

/// `10 giờ trước`, `Cập nhật: 3 ngày trước`: how long ago a page posted something, where its line or part of it has
/// nothing else.
pub(super) fn age_of_post(i: Tokens<'_>) -> Option<Tokens<'_>> {
    if i.take_from(1).kinds() & Elapsed::BIT == 0 {
        return None;
    }
    let alone = |before: Token| matches!(before.kind, Kind::Break | Kind::Other | Kind::Dash | Kind::Bullet);
    let colon = usize::from(is_of(i.back(1), Kind::Colon));
    let posted = || i.from(i.at() - colon).follows::<HeadCue>(LONGEST_CUE) == Some(HeadCue::Posted);
    if i.back(1).is_some_and(|before| !alone(before)) && !posted() {
        return None;
    }
    let (rest, Elapsed) = term(digits(i).ok()?.0).ok()?;
    rest.first().is_none_or(|next| matches!(next.kind, Kind::Break | Kind::Other)).then_some(rest)
}

/// `15:07 | 0`, `16:39    1.078`: a page's counter at the end of its line, behind the time of posting.
pub(super) fn count_behind_time(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let parted = || i.first().zip(i.back(1)).is_some_and(|(count, time)| count.begins_column(time));
    let bar = usize::from(is_of(i.back(1), Kind::Other));
    let timed = is_of(i.back(bar + 1), Kind::Digits) && is_of(i.back(bar + 2), Kind::Colon);
    if !timed || bar == 0 && !parted() {
        return None;
    }
    let (rest, _) = digits(i).ok()?;
    rest.first().is_none_or(|next| next.kind == Kind::Break).then_some(rest)
}

/// `Số: 125-BC/ĐU` in the head of a formal report: its own number.
pub(in crate::grammar) fn header_number(i: Tokens<'_>) -> Option<Tokens<'_>> {
    if i.back(1).is_some_and(|before| before.kind != Kind::Break) {
        return None;
    }
    let (rest, ()) = the(Function::Number)(i).ok()?;
    let (rest, colon) = opt(kind(Kind::Colon)).parse_complete(rest).ok()?;
    if colon.is_none() && !document(rest).is_ok_and(|(rest, _)| ends_column(rest)) {
        return None;
    }
    // Behind it the place and the day of signing may stand: `Số: 34/NQ-HĐND  Mường Khảo, ngày 19 tháng 12 năm 2025`.
    let tokens = rest.as_slice();
    let word = |token: &Token| token.kind == Kind::Word;
    // So it may behind the bar of a table: `Số: 06/CT-UBND | Thanh Hóa, ngày …`.
    let whole = |n: usize| word(&tokens[n]) || tokens[n].kind == Kind::Other;
    let ends =
        |&n: &usize| tokens[n].kind == Kind::Break || n > 0 && word(&tokens[n]) && tokens[n].spaced() && whole(n - 1);
    let most = tokens.len().min(LONGEST_PHONE);
    Some(rest.take_from((0..most).find(ends).unwrap_or(most)))
}

/// Whether a line ends here, or one of its columns.
fn ends_column(i: Tokens<'_>) -> bool {
    let parted = |next: Token| i.back(1).is_some_and(|last| next.begins_column(last));
    i.first().is_none_or(|next| next.kind == Kind::Break || parted(next))
}
