//! Figures in names and codes: `khu phố 2`, `bão số 5`, `số 15 Trần Phú`, `4.0`, `1.2.3.4`.

use nom::branch::alt;
use nom::combinator::opt;
use nom::{Input, Parser};

use super::amount::currency;
use super::basic::{goes_on, joined, kind, small, term, the};
use super::date;
use super::number::is_in_thousands;
use super::tokens::Tokens;
use crate::lex::{Case, Kind, Token};
use crate::lexicon::{
    Activity, AddressCue, BasisCue, BodyWord, Calendar, Compound, Counted, DocumentKind, Drawing, Entry, Field,
    Function, Generation, Honorific, LeadCue, LeadVerb, Measure, MeetingCue, MeetingKind, NumberedName, Numeral,
    OrdinalCue, Particle, ScaledCurrency, ScoreCue, TotalWord, UnitWord,
};

/// The most further numbers that a name takes: `khu phố 1, 2, 3 và 4`.
const MOST_LISTED: usize = 40;

/// The most words of a village's name before its number: `khu phố Tân Bình 2`.
const LONGEST_VILLAGE: usize = 3;

/// The fewest digits behind the sign of a scale: the largest map is drawn a hundred times smaller than what it shows.
const SHORTEST_SCALE: usize = 3;

/// The most words of a street's name.
const LONGEST_STREET: usize = 4;

/// `khu phố 2`, `quốc lộ 1A`, `Covid-19`, `Trường THCS 19/5`, `khu phố 1, 2 và 3`, `thôn Nà Lốc 1`.
pub(super) fn numbered_name(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, NumberedName) = term(i).ok()?;
    let village = matches!(i.longest(), Some((UnitWord::Village, _)));
    // `xã Bản Phúc`
    let of_unit = village && i.follows::<UnitWord>(1).is_some();
    let rest = if village && !of_unit { behind_words_of_name(rest) } else { rest };
    let (rest, _) = opt(the(Function::Number)).parse_complete(rest).ok()?;
    let (dashed, dash) = opt(kind(Kind::Dash)).parse_complete(rest).ok()?;
    // `tốt nghiệp THCS 5.413/6.280`
    if dashed.first().is_none_or(|figure| figure.kind != Kind::Digits) || is_in_thousands(dashed) {
        return None;
    }
    if i.longest::<OrdinalCue>().is_some() && super::ordinal::ordinal(i).is_ok() {
        return None;
    }
    // `Chương trình số 19-CTr/HU`, beside `chương trình 135`.
    if super::document::document(i).is_ok_and(|(_, document)| document.has_symbol()) {
        return None;
    }
    // `(chỉ tiêu 7)`
    if matches!(i.longest(), Some((BasisCue::Target, _)))
        && i.back(1).is_some_and(|before| before.kind == Kind::Open)
        && name_figure(dashed).is_some_and(|rest| rest.first().is_some_and(|next| next.kind == Kind::Close))
    {
        return None;
    }
    // `quận 9 tháng đầu năm 2024`
    if super::period::period(dashed).is_ok() {
        return None;
    }
    let spaced = dashed.first().is_some_and(Token::spaced);
    // `COVID-19 tỉnh`: what a dash joins to a name counts nothing.
    let mut rest = if dash.is_some() && !spaced { figure_joined(dashed) } else { name_figure(dashed) }?;
    // `tổ – 2 hộ`, but `covid – 19`: that is nothing of which there are several.
    if dash.is_some() && spaced && i.first()?.case() == Case::Lower && i.longest::<Counted>().is_some() {
        return None;
    }
    for _ in 0..MOST_LISTED {
        let joint = rest.first().is_some_and(|t| t.kind == Kind::Comma) || the(Function::And)(rest).is_ok();
        let next = rest.take_from(usize::from(joint));
        // `bão số 10 và số 11`: the word says that it is no count.
        let (next, numbered) = the(Function::Number)(next).map_or((next, false), |(figure, ())| (figure, true));
        match name_figure(next).filter(|_| joint && next.first().is_some_and(Token::spaced)) {
            Some(after) if numbered || ends_name(after) => rest = after,
            _ => break,
        }
    }
    Some(rest)
}

/// Past the words of a village's name, where a small number stands right behind them.
fn behind_words_of_name(i: Tokens<'_>) -> Tokens<'_> {
    let word = |&n: &usize| i.get(n).is_some_and(|t| t.is_capital() && t.spaced());
    let words = (0..LONGEST_VILLAGE).take_while(word).count();
    let numbered = i.get(words).is_some_and(|t| t.kind == Kind::Digits && t.spaced() && t.len() <= 2);
    if numbered { i.take_from(words) } else { i }
}

/// Whether what stands behind the number of a name is none of its own nouns: a mark, a small word, a result.
fn ends_name(i: Tokens<'_>) -> bool {
    i.first().is_none_or(|next| next.kind != Kind::Word)
        || i.longest::<Function>().is_some()
        || i.longest::<Particle>().is_some()
        || i.longest::<ScoreCue>().is_some()
}

/// The figure of a name with the letters and parts joined to it; `None` where it counts what follows.
fn name_figure(i: Tokens<'_>) -> Option<Tokens<'_>> {
    figure_joined(i).filter(|rest| !counts(*rest))
}

/// The same, whatever follows.
fn figure_joined(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (mut rest, _) = kind(Kind::Digits)(i).ok()?;
    while let Some(token) = rest.first().filter(|token| !token.spaced()) {
        match token.kind {
            Kind::Word if token.is_capital() => rest = rest.take_from(1),
            Kind::Digits => rest = rest.take_from(1),
            Kind::Slash | Kind::Dot | Kind::Dash | Kind::Colon | Kind::Bullet
                if rest.get(1).is_some_and(|t| t.kind == Kind::Digits && !t.spaced()) =>
            {
                rest = rest.take_from(2);
            }
            Kind::Comma if rest.get(1).is_some_and(|t| t.kind == Kind::Digits && !t.spaced()) => {
                rest = rest.take_from(2);
            }
            _ => break,
        }
    }
    Some(rest)
}

/// Whether a figure right before counts what stands here.
pub(super) fn counts(i: Tokens<'_>) -> bool {
    if i.first().is_some_and(|t| t.kind == Kind::Percent) {
        return true;
    }
    // `thôn 7 đồng chí Lê Văn An`, but `xếp loại 70/73 đồng chí, …`
    if let Some((Honorific::Comrade, len)) = i.longest() {
        return i.get(len).is_none_or(|next| next.kind != Kind::Word);
    }
    if i.longest::<Compound>().is_some()
        || i.longest::<DocumentKind>().is_some_and(|_| i.first().is_some_and(Token::is_capital))
    {
        return false;
    }
    if is_named(i) || is_body(i) || is_held(i) {
        return false;
    }
    // `Chi bộ 4 khu phố 2`: what follows is a numbered name itself.
    if let Ok((after, NumberedName)) = term(i) {
        if after.first().is_some_and(|t| t.kind == Kind::Digits) {
            return false;
        }
    }
    let numeral = matches!(i.entry::<Numeral>(), Some(Numeral::Scale(_)));
    let dated = i.longest::<Calendar>().is_some_and(|(_, len)| i.get(len).is_some_and(|t| t.kind == Kind::Digits));
    let measured = i.longest::<Measure>().is_some() && !dated;
    // `giai đoạn 2 giải ngân`: `giải` alone would be counted; `UBND quận 1 kiến nghị thành phố`: it asks someone.
    let activity = i.longest::<Activity>().map_or(0, |(_, len)| len);
    let acts = |len| i.take_from(len).kinds() & (BodyWord::BIT | UnitWord::BIT) != 0;
    let counted = i.longest::<Counted>();
    // `thuế bảo vệ môi trường 1.256 trđ`
    let money = || i.longest::<ScaledCurrency>().is_some() || currency(i).is_ok();
    counted.is_some_and(|(_, len)| len > activity || len == activity && !acts(len)) || numeral || measured || money()
}

/// `xã Tân Lập`, `đảng bộ xã Tân Lập` behind `Chi bộ thôn 2`: a unit with its name, of which there is but one.
fn is_named(i: Tokens<'_>) -> bool {
    let unit = i.take_from(i.longest::<BodyWord>().map_or(0, |(_, len)| len));
    let Some((UnitWord::Unit(_), len)) = unit.longest() else { return false };
    unit.get(len).is_some_and(Token::is_capital)
}

/// `Huyện ủy` behind `hội trường tầng 3`: the longer word names a body with a capital, and counts no districts.
fn is_body(i: Tokens<'_>) -> bool {
    let body = i.longest::<BodyWord>().map_or(0, |(_, len)| len);
    body > 1 && i.first().is_some_and(Token::is_capital) && i.longest::<Counted>().is_none_or(|(_, len)| len < body)
}

/// `tổ chức đại hội` behind `Chi bộ 3`: a verb with the meeting that is held.
fn is_held(i: Tokens<'_>) -> bool {
    let Some((MeetingCue::Opens, len)) = i.longest() else { return false };
    i.take_from(len).longest::<MeetingKind>().is_some()
}

/// `Hồ chứa nước số 2`: a number that tells one thing from others of its kind.
pub(super) fn numbered_thing(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let noun = i.back(1).filter(|before| before.kind == Kind::Word)?;
    let counts = i.from(i.at() - 1).kinds() & (Numeral::BIT | Function::BIT | TotalWord::BIT) != 0;
    let (rest, ()) = the(Function::Number)(i).ok()?;
    let short = rest.first().is_some_and(|number| number.len() <= 2) && super::document::document(rest).is_err();
    (!counts && noun.case() != Case::Upper && short).then(|| name_figure(rest))?
}

/// `số 15 Trần Phú`: the number of a house, before the name of its street.
pub(super) fn address(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, ()) = the(Function::Number)(i).ok()?;
    let (rest, _) = kind(Kind::Digits)(rest).ok()?;
    let named = rest.first().is_some_and(|next| next.is_title() && next.spaced());
    (named && i.follows::<DocumentKind>(3).is_none()).then_some(rest)
}

/// `tại 25 Lê Quý Đôn`: the same without a word for the number, where a place is told and nothing goes on behind the
/// street. Its name alone is no evidence, since what is counted may be called like a person: `trồng 25 Hồ Tiêu`.
pub(super) fn house(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, _) = kind(Kind::Digits)(i).ok()?;
    // Behind most figures no name stands, so the cue is looked for last.
    let words = rest.as_slice().iter().take(LONGEST_STREET + 1);
    let len = words.take_while(|word| word.is_title() && word.spaced()).count();
    let ends = rest.get(len).is_none_or(|next| next.kind != Kind::Word);
    // `3 Cao Đẳng`, `5 Đoàn Cơ Sở`, `12 Xã Nông Thôn Mới`
    let other = rest.kinds() & (BodyWord::BIT | Field::BIT | UnitWord::BIT) != 0;
    let is_street = (2..=LONGEST_STREET).contains(&len) && ends && !other && !counts(rest);
    let colon = || i.back(1).is_some_and(|before| before.kind == Kind::Colon);
    let told = || i.from(i.at() - usize::from(colon())).follows::<AddressCue>(2).is_some();
    (is_street && told()).then_some(rest)
}

/// `4G`: one digit with a capital joined to it that tells a generation and measures nothing.
pub(super) fn lettered(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let letter = i.get(1).filter(|next| !next.spaced() && next.kind == Kind::Word && next.case() == Case::Upper)?;
    let rest = i.take_from(1);
    let one = i.first()?.len() == 1 && rest.str(letter).chars().nth(1).is_none();
    (one && rest.entry() == Some(Generation)).then(|| rest.take_from(1))
}

/// `OCOP 3 sao`: one digit before a word that tells a grade and counts nothing.
pub(super) fn graded(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let rest = i.take_from(1);
    let grade = rest.first().filter(|word| word.spaced() && word.case() == Case::Lower && word.len() > 1);
    (i.first()?.len() == 1 && grade.is_some() && rest.entry() == Some(Generation)).then(|| rest.take_from(1))
}

/// `4.0`: a version.
pub(super) fn version(i: Tokens<'_>) -> Option<Tokens<'_>> {
    i.first().filter(|first| first.len() == 1)?;
    let (rest, _) = joined(Kind::Dot)(i.take_from(1)).ok()?;
    let (rest, second) = joined(Kind::Digits)(rest).ok()?;
    (rest.bytes(second) == b"0" && !counts(rest)).then_some(rest)
}

/// `1:500`, `tỷ lệ 1/500`, `quy hoạch chi tiết 1/2.000`: how much smaller than what it shows a map is.
pub(super) fn scale(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (whole, sign) = alt((joined(Kind::Colon), joined(Kind::Slash))).parse_complete(i.take_from(1)).ok()?;
    // Most others are a share of a whole.
    if sign.kind == Kind::Slash && i.bytes(i.first()?) != b"1" {
        return None;
    }
    let (mut rest, first) = joined(Kind::Digits)(whole).ok()?;
    while let Ok((after, _)) = joined(Kind::Dot)(rest).and_then(|(rest, _)| joined(Kind::Digits)(rest)) {
        rest = after;
    }
    let is_scale = match sign.kind {
        Kind::Colon => super::time::time(i).is_err(),
        _ => {
            let small = first.len() >= SHORTEST_SCALE || rest.at() > whole.at() + 1;
            small && !goes_on(rest, Kind::Slash) && is_drawn(i, rest)
        }
    };
    is_scale.then_some(rest)
}

/// Whether one part of many, between two places, is the scale of what is drawn and no share: of a map by its name, or
/// behind `tỷ lệ` where nothing is counted.
fn is_drawn(i: Tokens<'_>, rest: Tokens<'_>) -> bool {
    let share = i.follows::<LeadCue>(2) == Some(LeadCue::Verb(LeadVerb::Share));
    let before = i.from(i.at() - if share { 2 } else { 0 });
    let result = before.follows::<Particle>(1).is_some();
    before.follows::<Drawing>(2).is_some() || share && !result && !counts(rest)
}

/// `3-1`: two figures joined that do not rise, the score of a match.
pub(super) fn score(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, first) = small(2)(i).ok()?;
    let (rest, _) = joined(Kind::Dash)(rest).ok()?;
    let (rest, second) =
        joined(Kind::Digits)(rest).and_then(|(after, _)| small(2)(rest).map(|(_, n)| (after, n))).ok()?;
    let followed = rest.first().is_some_and(|next| {
        matches!(next.kind, Kind::Dash | Kind::Slash | Kind::Percent | Kind::Dot) && !next.spaced()
    });
    // `2-2,5%`: there the second has decimals.
    let decimal = || joined(Kind::Comma)(rest).and_then(|(rest, _)| joined(Kind::Digits)(rest)).is_ok();
    (first >= second && !followed && !decimal() && !counts(rest) && !date::is_day(i)).then_some(rest)
}

/// `1.2.3.4`, `1-1-1-1`: more parts than any number, date or ratio has.
pub(super) fn counted_up(i: Tokens<'_>) -> Option<Tokens<'_>> {
    // Most figures have fewer than three signs.
    i.get(5).filter(|third| !third.spaced() && i.get(1).is_some_and(|first| first.kind == third.kind))?;
    let (rest, sign, parts) = parts(i)?;
    let grouped = matches!(sign, Kind::Dot | Kind::Comma);
    (parts > 3 && !(grouped && super::number::digits(i).is_ok())).then_some(rest)
}

/// `02.7.13`, `1/1/1`: as many parts as a date has, where none stands.
pub(super) fn of_several_parts(i: Tokens<'_>) -> Option<Tokens<'_>> {
    parts(i).and_then(|(rest, _, parts)| (parts > 2).then_some(rest))
}

/// Past figures joined by one sign, with the sign and how many they are.
fn parts(i: Tokens<'_>) -> Option<(Tokens<'_>, Kind, usize)> {
    let sign = i
        .get(1)
        .filter(|sign| !sign.spaced() && matches!(sign.kind, Kind::Dot | Kind::Comma | Kind::Slash | Kind::Dash))?;
    let mut rest = i.take_from(1);
    let mut parts = 1;
    while let Ok((after, _)) = joined(sign.kind)(rest).and_then(|(rest, _)| joined(Kind::Digits)(rest)) {
        rest = after;
        parts += 1;
    }
    Some((rest, sign.kind, parts))
}
