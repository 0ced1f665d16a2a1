//! Figures with signs and letters that are no amounts: `4G`, `4.0`, `1:500`, `3-1`, `1.2.3.4`.

use nom::branch::alt;
use nom::{Input, Parser};

use super::names::{counts, ends_name};
use crate::grammar::basic::{goes_on, joined, small, term};
use crate::grammar::dates::date;
use crate::grammar::dates::time::time;
use crate::grammar::figures::number::digits;
use crate::grammar::tokens::Tokens;
use crate::lex::{Case, Kind, Token};
use crate::lexicon::{Drawing, Generation, LeadCue, LeadVerb, Particle, Slogan};

/// The fewest digits behind the sign of a scale: the largest map is drawn a hundred times smaller than what it shows.
const SHORTEST_SCALE: usize = 3;

/// `4G`: one digit with a capital joined to it that tells a generation and measures nothing.
pub(in crate::grammar) fn lettered(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let letter = i.get(1).filter(|next| !next.spaced() && next.kind == Kind::Word && next.case() == Case::Upper)?;
    let rest = i.take_from(1);
    let one = i.first()?.len() == 1 && rest.str(letter).chars().nth(1).is_none();
    (one && rest.entry() == Some(Generation)).then(|| rest.take_from(1))
}

/// `OCOP 3 sao`: one digit before a word that tells a grade and counts nothing.
pub(in crate::grammar) fn graded(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let rest = i.take_from(1);
    let grade = rest.first().filter(|word| word.spaced() && word.case() == Case::Lower && word.len() > 1);
    (i.first()?.len() == 1 && grade.is_some() && rest.entry() == Some(Generation)).then(|| rest.take_from(1))
}

/// `5 không, 3 sạch`: two figures with words that only a programme's name has.
pub(in crate::grammar) fn slogan(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let first = part_of_slogan(i)?;
    let comma = first.first().is_some_and(|sign| sign.kind == Kind::Comma);
    part_of_slogan(first.take_from(usize::from(comma))).filter(|rest| ends_name(*rest))
}

fn part_of_slogan(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, _) = small(1)(i).ok()?;
    term(rest).ok().map(|(rest, Slogan)| rest)
}

/// `4.0`: a version.
pub(in crate::grammar) fn version(i: Tokens<'_>) -> Option<Tokens<'_>> {
    i.first().filter(|first| first.len() == 1)?;
    let (rest, _) = joined(Kind::Dot)(i.take_from(1)).ok()?;
    let (rest, second) = joined(Kind::Digits)(rest).ok()?;
    (rest.bytes(second) == b"0" && !counts(rest)).then_some(rest)
}

/// `1:500`, `tỷ lệ 1/500`, `quy hoạch chi tiết 1/2.000`: how much smaller than what it shows a map is.
pub(in crate::grammar) fn map_scale(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (whole, sign) = alt((joined(Kind::Colon), joined(Kind::Slash))).parse_complete(i.take_from(1)).ok()?;
    // Most others are a share of a whole.
    if sign.kind == Kind::Slash && i.bytes(i.first()?) != b"1" {
        return None;
    }
    let (mut rest, first) = joined(Kind::Digits)(whole).ok()?;
    (rest, _) = further(rest, |sign| sign.kind == Kind::Dot);
    let is_scale = match sign.kind {
        Kind::Colon => time(i).is_err(),
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
pub(in crate::grammar) fn score(i: Tokens<'_>) -> Option<Tokens<'_>> {
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

/// `K13+250`, `Km 738+236`, `P5+1`, `ViewTotal=310`: figures joined by a plus, or one that a plus or an equals sign joins
/// to a word.
pub(in crate::grammar) fn added(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let plus = |token: Token| token.kind == Kind::Bullet && !token.spaced() && i.str(token) == "+";
    let equals = |token: Token| token.kind == Kind::Equals && !token.spaced();
    let figure = i.first()?;
    let to_word = || {
        let sign = i.back(1).is_some_and(|sign| plus(sign) || equals(sign));
        !figure.spaced() && sign && i.back(2).is_some_and(|word| word.kind == Kind::Word)
    };
    let (rest, figures) = further(i.take_from(1), plus);
    (figures > 0 || to_word()).then_some(rest)
}

/// `1.2.3.4`, `1-1-1-1`: more parts than any number, date or ratio has.
pub(in crate::grammar) fn counted_up(i: Tokens<'_>) -> Option<Tokens<'_>> {
    // Most figures have fewer than three signs.
    i.get(5).filter(|third| !third.spaced() && i.get(1).is_some_and(|first| first.kind == third.kind))?;
    let (rest, sign, parts) = parts(i)?;
    let grouped = matches!(sign, Kind::Dot | Kind::Comma);
    (parts > 3 && !(grouped && digits(i).is_ok())).then_some(rest)
}

/// `02.7.13`, `1/1/1`: as many parts as a date has, where none stands.
pub(in crate::grammar) fn of_several_parts(i: Tokens<'_>) -> Option<Tokens<'_>> {
    parts(i).and_then(|(rest, _, parts)| (parts > 2).then_some(rest))
}

/// Past figures joined by one sign, with the sign and how many they are.
fn parts(i: Tokens<'_>) -> Option<(Tokens<'_>, Kind, usize)> {
    let sign = i
        .get(1)
        .filter(|sign| !sign.spaced() && matches!(sign.kind, Kind::Dot | Kind::Comma | Kind::Slash | Kind::Dash))?;
    let (rest, further) = further(i.take_from(1), |other| other.kind == sign.kind);
    Some((rest, sign.kind, 1 + further))
}

/// Past the figures that signs join to the one before, and how many they are.
fn further(mut rest: Tokens<'_>, is_sign: impl Fn(Token) -> bool) -> (Tokens<'_>, usize) {
    let mut figures = 0;
    while rest.first().is_some_and(|sign| !sign.spaced() && is_sign(sign)) {
        let Ok((after, _)) = joined(Kind::Digits)(rest.take_from(1)) else { break };
        rest = after;
        figures += 1;
    }
    (rest, figures)
}
