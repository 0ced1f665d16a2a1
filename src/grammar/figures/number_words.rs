//! Numbers written out: `hai mươi tư`, `hai nghìn không trăm linh ba`, `một tỷ rưỡi`, `một triệu hai`.

use nom::Input;
use rust_decimal::Decimal;

use crate::grammar::basic::{fail, some, term, the};
use crate::grammar::tokens::{Parsed, Tokens};
use crate::lex::{Case, Kind, Token};
use crate::lexicon::{Calendar, Counted, Entry, Function, Measure, Numeral};
use crate::value::{Number, Scale};

/// The most parts with a scale that a number in words has.
const MOST_PARTS: usize = 6;

/// A number in two or more words. One word alone is too often something else (`năm`, `ba`, `không`).
pub(in crate::grammar) fn number(i: Tokens<'_>) -> Parsed<'_, Number> {
    let (rest, number) = number_of_any_length(i)?;
    if rest.at() - i.at() < 2 { fail() } else { Ok((rest, number)) }
}

/// What a rule for words gives, where it is a small number.
pub(in crate::grammar) fn small<'a>(
    words: impl Fn(Tokens<'a>) -> Parsed<'a, Number>,
) -> impl Fn(Tokens<'a>) -> Parsed<'a, u8> {
    move |i| {
        let (rest, number) = words(i)?;
        Ok((rest, some(u8::try_from(number.value()).ok())?))
    }
}

/// A number in one or more words.
pub(in crate::grammar) fn number_of_any_length(i: Tokens<'_>) -> Parsed<'_, Number> {
    // Most words are none of a number.
    if i.kinds() & Numeral::BIT == 0 {
        return fail();
    }
    let mut total: u64 = 0;
    let mut scale = None;
    let mut last = u64::MAX;
    let mut rest = i;
    for _ in 0..MOST_PARTS {
        let Ok((after, part)) = below_thousand(rest) else { break };
        let Some((unit, word, after)) = unit(after).filter(|&(unit, ..)| unit < last) else {
            if last > u64::from(part) {
                (total, rest) = (some(total.checked_add(u64::from(elliptic(part, last, rest, after))))?, after);
            }
            break;
        };
        total = some(u64::from(part).checked_mul(unit).and_then(|part| total.checked_add(part)))?;
        scale = scale.or(Some(word));
        (last, rest) = (unit, after);
        if let Ok((after, ())) = the(Numeral::Half)(rest) {
            (total, rest) = (total + unit / 2, after);
            break;
        }
    }
    if rest.at() == i.at() || !is_one_run(i, rest) {
        return fail();
    }
    let value = Decimal::from(total);
    let number = match scale.filter(|_| total >= 1_000_000) {
        Some(scale) => Number::new((value / scale.factor()).normalize(), scale),
        None => Number::new(value, Scale::One),
    };
    Ok((rest, some(number)?))
}

/// `một triệu hai`: a digit right behind a scale counts its tenths.
fn elliptic(part: u16, last: u64, before: Tokens<'_>, after: Tokens<'_>) -> u32 {
    let one_word = after.at() - before.at() == 1;
    if one_word && part < 10 && last != u64::MAX && last <= 1_000_000_000 {
        u32::from(part) * (last / 10) as u32
    } else {
        u32::from(part)
    }
}

/// Scale words behind a part: `nghìn`, `triệu`, `nghìn tỷ`; the unit, and the largest of them.
fn unit(i: Tokens<'_>) -> Option<(u64, Scale, Tokens<'_>)> {
    let (factor, scale, rest) = super::scale::scale_words(i)?;
    if scale < Scale::Thousand {
        return None;
    }
    let unit = u64::try_from(factor * scale.factor()).ok()?;
    Some((unit, scale, rest))
}

/// `[chữ số trăm] [linh chữ số | chữ số mươi [chữ số] | mười [chữ số]]`: 0 to 999.
fn below_thousand(i: Tokens<'_>) -> Parsed<'_, u16> {
    if let Ok((rest, hundreds)) = digit(i) {
        if let Ok((rest, ())) = the(Numeral::Scale(Scale::Hundred))(rest) {
            let hundreds = u16::from(hundreds) * 100;
            if let Ok((rest, ())) = the(Numeral::Half)(rest) {
                return Ok((rest, hundreds + 50));
            }
            if let Ok((rest, ones)) = the(Numeral::Odd)(rest).and_then(|(rest, ())| any_digit(rest)) {
                return Ok((rest, hundreds + u16::from(ones)));
            }
            return Ok(match tens(rest) {
                Ok((rest, tens)) => (rest, hundreds + tens),
                Err(_) => (rest, hundreds),
            });
        }
    }
    if let Ok((rest, tens)) = tens(i) {
        return Ok((rest, tens));
    }
    digit(i).map(|(rest, digit)| (rest, u16::from(digit)))
}

/// 10 to 99.
fn tens(i: Tokens<'_>) -> Parsed<'_, u16> {
    let ones = |rest, tens: u16| match any_digit(rest) {
        Ok((rest, ones)) => (rest, tens + u16::from(ones)),
        Err(_) => (rest, tens),
    };
    if let Ok((rest, ())) = the(Numeral::Ten)(i) {
        return Ok(ones(rest, 10));
    }
    let (rest, tens) = digit(i)?;
    let tens = u16::from(tens) * 10;
    match term::<Numeral>(rest)? {
        (rest, Numeral::Tens) => Ok(ones(rest, tens)),
        (rest, Numeral::TensAlone) => Ok((rest, tens)),
        // `hai mốt`, `ba lăm`: the word for tens left out.
        (rest, Numeral::Tail(ones)) if tens > 10 => Ok((rest, tens + u16::from(ones))),
        _ => fail(),
    }
}

fn digit(i: Tokens<'_>) -> Parsed<'_, u8> {
    match term::<Numeral>(i)? {
        (rest, Numeral::Digit(digit)) => Ok((rest, digit)),
        _ => fail(),
    }
}

fn any_digit(i: Tokens<'_>) -> Parsed<'_, u8> {
    match term::<Numeral>(i)? {
        // `hai mươi năm 2024`, `mười năm qua`: there `năm` is the year.
        (_, Numeral::Digit(5)) if is_word_for_year(i) => fail(),
        (rest, Numeral::Digit(digit @ 1..) | Numeral::Tail(digit)) => Ok((rest, digit)),
        _ => fail(),
    }
}

/// Whether the words are capitalised as one expression: no name begins inside it.
fn is_one_run(i: Tokens<'_>, rest: Tokens<'_>) -> bool {
    let words = i.take(rest.at() - i.at());
    let first = words.first().map(Token::case);
    words.as_slice().iter().skip(1).all(|token| token.case() == Case::Lower || Some(token.case()) == first)
}

/// Whether `năm` here is the word for year: figures or a word of time behind it.
fn is_word_for_year(i: Tokens<'_>) -> bool {
    let next = i.take_from(i.input_len().min(1));
    next.first().is_some_and(|token| token.kind == Kind::Digits && token.len() == 4)
        || matches!(next.entry::<Calendar>(), Some(Calendar::Past | Calendar::LastYear))
        || (!next.begins::<Counted>() && !next.begins::<Measure>() && !is_numeral(next))
}

fn is_numeral(i: Tokens<'_>) -> bool {
    i.begins::<Numeral>() || i.entry::<Function>() == Some(Function::Percent)
}
