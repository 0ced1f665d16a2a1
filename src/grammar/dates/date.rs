//! Calendar days.
//!
//! | shape | example | value |
//! |---|---|---|
//! | `[ngày] D/M/Y`, also with `-` or `.` and spaces | `11/07/2024`, `ngày 17 - 05 - 2024` | 2024-07-11 |
//! | `Y-M-D` | `2024-09-20` | 2024-09-20 |
//! | `[ngày] D/M` | `ngày 10/7`, `mồng 5/9`, `27.8` | `--07-10` |
//! | `[ngày\|mồng] D tháng M [năm Y\|/Y]` | `ngày 02 tháng 7 năm 2024` | 2024-07-02 |
//! | `D tháng M` behind a cue | `sáng 14 tháng 12` | `--12-14` |
//! | `D tháng M Y`, `D tháng M, Y` | `2 tháng mười một 2018`, `15 Tháng 9, 2025` | 2018-11-02, 2025-09-15 |
//! | `tháng M D, Y` | `Tháng Chín 15, 2025` | 2025-09-15 |
//! | `ngày D`, where a later date gives the month | `từ ngày 15 đến ngày 20/7` | – |
//! | `từ D`, `D` behind a cue, likewise | `từ 16 đến 18/11`, `kỳ họp 24 và 25/7`, `đêm 7 rạng sáng 8/9` | – |
//! | `D/M - D/M/Y` | `01/7 - 30/9/2025` | – |
//!
//! Bare `a/b` reads as a day here, since the caller asked for one; in prose a cue must say so ([`has_cue`]).

use nom::branch::alt;
use nom::combinator::{opt, value};
use nom::sequence::preceded;
use nom::{Input, Parser};

use crate::grammar::basic::{fail, goes_on, joined, kind, small, some, term, the, year_number, year_with_cue};
use crate::grammar::figures::number_words;
use crate::grammar::labels::names;
use crate::grammar::tokens::{Parsed, Tokens};
use crate::lex::{Kind, Token};
use crate::lexicon::{
    Activity, Calendar, Counted, DateCue, Entry, Function, Head, Measure, Numeral, RelativeDay, ScaledCurrency,
    TaskVerb, Weekday,
};
use crate::value::{Currency, Date, PartOfDay};

/// The most words of a day's name: `Ngày Quốc tế Phụ nữ`, `Ngày Truyền thống Ngành Tuyên giáo của Đảng`.
const LONGEST_NAME_OF_A_DAY: usize = 9;

/// The same before a bracket, which only holds what tells more of it: `Ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc
/// (11/6)`.
const LONGEST_BEFORE_BRACKET: usize = 16;

/// The same in small letters: `ngày bầu cử`.
const LONGEST_PLAIN_NAME_OF_A_DAY: usize = 3;

/// The most words of a cue: `diễn ra từ`.
const LONGEST_CUE: usize = 3;

/// The last day of a long month.
const LAST_DAY: u8 = 31;

/// The most days of a list before the last two: `ngày 5, 12, 19 và 26/7` has two.
const MOST_DAYS: usize = 4;

/// A day with its month, with or without the word for day.
pub(crate) fn date(i: Tokens<'_>) -> Parsed<'_, Date> {
    let (rest, _) = opt(day_word).parse_complete(i)?;
    let (rest, parts) = alt((in_words, in_figures, iso)).parse_complete(rest)?;
    Ok((rest, some(parts.date())?))
}

/// A day that only a later date gives its month: `ngày 15` of `từ ngày 15 đến ngày 20/7`, `23` of `23 - 24/12`.
///
/// Gives the day with the month and year of the later one.
pub(in crate::grammar) fn date_by_a_later(i: Tokens<'_>) -> Parsed<'_, Date> {
    let (rest, word) = opt(day_word).parse_complete(i)?;
    let (rest, day) = two_digits(rest)?;
    let (later, ()) = joint(rest)?;
    // `kỳ họp 24 và 25/7`: another cue serves as well.
    let cued = i.follows::<DateCue>(LONGEST_CUE).is_some() && !is_of_each_day(i);
    let told = word.is_some() || cued || follows_days(i);
    let from = i.follows::<Function>(1) == Some(Function::From);
    if !told && !from {
        return fail();
    }
    let stands_for_day = day_word(later).is_ok();
    let in_parts = later.get(1).is_some_and(|sign| sign.kind == Kind::Slash);
    let (behind, later) = last_of_days(later, MOST_DAYS)?;
    // `tăng từ 8 đến 9/10`: no more of something than there is may be a share of it.
    let is_share = in_parts && later.year().is_none() && later.day() <= later.month() && !stands_for_day;
    // `từ 16 đến 18/11`, but neither `từ 5 đến 7/10 tiêu chí` nor `đợt 1, 3/5 thôn`
    let counted = word.is_none() && later.year().is_none() && counts(behind);
    if counted || !told && (is_share || later.day() <= day) {
        return fail();
    }
    Ok((rest, some(Date::new(later.year(), later.month(), day))?))
}

/// Whether what stands before a figure may tell that it is a day whose month a later one gives; before most nothing
/// does.
pub(in crate::grammar) fn may_be_told(i: Tokens<'_>) -> bool {
    i.kinds_before() & (DateCue::BIT | Function::BIT) != 0 || follows_days(i)
}

/// `19` of `18, 19 và 20/4`, behind another day.
pub(in crate::grammar) fn listed_by_a_later(i: Tokens<'_>) -> Parsed<'_, Date> {
    let (rest, day) = two_digits(i)?;
    let (later, ()) = joint(rest)?;
    let (behind, later) = last_of_days(later, MOST_DAYS)?;
    // `27-28/5/2010 Đảng bộ xã …`: with its year nothing is counted.
    let counted = later.year().is_none() && counts(behind);
    if counted || later.day() <= day {
        return fail();
    }
    Ok((rest, some(Date::new(later.year(), later.month(), day))?))
}

/// The date at the end of a list of so many days at most: `18, 19 và 20/4`.
fn last_of_days(i: Tokens<'_>, most: usize) -> Parsed<'_, Date> {
    if let Ok(last) = date(i) {
        return Ok(last);
    }
    let (rest, _) = two_digits(i)?;
    let (rest, ()) = joint(rest)?;
    if most == 0 { fail() } else { last_of_days(rest, most - 1) }
}

/// What joins two days, with the part of the later one: `đêm 7 rạng sáng 8/9`, `từ đêm 7 đến sáng 8/9`.
fn joint(i: Tokens<'_>) -> Parsed<'_, ()> {
    let mark = alt((value((), kind(Kind::Dash)), value((), kind(Kind::Comma)), the(Function::To), the(Function::And)));
    let part = |i| value((), term::<PartOfDay>).parse_complete(i);
    alt((value((), mark.and(opt(part))), part)).parse_complete(i)
}

/// `hai ngày, 25 và 26/5`, `hai ngày (25 và 26/5)`.
fn follows_days(i: Tokens<'_>) -> bool {
    let apart = i.back(1).is_some_and(|before| matches!(before.kind, Kind::Comma | Kind::Open));
    apart && i.at() >= 2 && i.from(i.at() - 2).entry() == Some(Calendar::Day)
}

/// A day told from the day of writing: `hôm qua`; gives how many days later.
pub(in crate::grammar) fn relative_day(i: Tokens<'_>) -> Parsed<'_, i8> {
    term::<RelativeDay>(i).map(|(rest, RelativeDay(days))| (rest, days))
}

/// Whether what stands before makes `a/b` or `a-b` here a day: `chiều 8-9`, `Sáng nay (29/7)`, `sáng thứ Năm, 22/6`.
fn has_cue(i: Tokens<'_>) -> bool {
    let mark = i.back(1).map(|before| before.kind).filter(|kind| matches!(kind, Kind::Open | Kind::Comma | Kind::Dash));
    let before = i.from(i.at() - usize::from(mark.is_some()));
    if is_of_each_day(before) {
        return false;
    }
    let stands_alone = || in_figures(i).is_ok_and(|(rest, _)| !counts(rest));
    // Behind a comma or dash another clause may count: `Sáng nay, 5/7 hộ đã ký`.
    let tied = matches!(mark, None | Some(Kind::Open));
    before.follows::<DateCue>(LONGEST_CUE).is_some() && (tied || stands_alone())
        || before.follows::<Weekday>(2).is_some() && stands_alone()
        || is_until(i)
        || is_named_day(i)
        || is_later_of_two(i)
}

/// `24/12` of `ngày 23 - 24/12`.
fn is_later_of_two(i: Tokens<'_>) -> bool {
    [2, 3]
        .into_iter()
        .filter_map(|back| i.at().checked_sub(back))
        .any(|at| date_by_a_later(i.from(at)).is_ok_and(|(rest, _)| rest.at() + 1 == i.at()))
}

/// `đến 15/12 đạt …`, `có hiệu lực từ 25/2.`: nothing that a ratio could count.
fn is_until(i: Tokens<'_>) -> bool {
    let Some(leads) = i.follows::<Function>(1) else { return false };
    let Ok((rest, _)) = in_figures(i) else { return false };
    match leads {
        Function::To => {
            // `từ 8 đến 9/10`: only where both are days.
            let of_figures = i.back(2).is_some_and(|low| low.kind == Kind::Digits)
                && i.from(i.at() - 2).follows::<Function>(1) == Some(Function::From);
            !of_figures && !counts(rest)
        }
        // `báo cáo trước 31/10`, `khai mạc vào 15/5`, but not `vào 2.5 tỷ đồng`, `vào 1/3 diện tích`
        Function::Before => !counts(rest) && rest.kinds() & MEASURED == 0,
        // `từ 3/5 lên 5/5 tiêu chí`, but `Từ 01/7 vận hành mô hình mới`, `từ 15/3 đến nay`
        Function::From => {
            use Kind::{Break, Close, Comma, Dot, Semicolon};
            let parts = |token: Token| matches!(token.kind, Dot | Comma | Semicolon | Break | Close);
            let ends = rest.first().is_none_or(parts) && !goes_on(rest, Comma);
            let opens = i.back(2).is_none_or(parts) && rest.kinds() & (Activity::BIT | TaskVerb::BIT) != 0;
            let goes_on = || the(Function::To)(rest).is_ok_and(|(until, ())| !begins_figure(until));
            ends || opens || goes_on()
        }
        _ => false,
    }
}

/// Whether a figure begins here, in digits or words.
fn begins_figure(i: Tokens<'_>) -> bool {
    i.first().is_none_or(|first| first.kind != Kind::Word) || i.kinds() & Numeral::BIT != 0
}

/// What a figure tells how much there is of.
const MEASURED: u128 = Currency::BIT | Head::BIT | Measure::BIT | Numeral::BIT | ScaledCurrency::BIT;

/// Whether figures before a token count what stands there, or are a percentage.
fn counts(rest: Tokens<'_>) -> bool {
    // `đến 31.12 giải ngân`: `giải` alone would be counted.
    let activity = rest.longest::<Activity>().map_or(0, |(_, len)| len);
    rest.longest::<Counted>().is_some_and(|(_, len)| len >= activity) || rest.first().is_some_and(is_percent)
}

fn is_percent(token: Token) -> bool {
    matches!(token.kind, Kind::Percent | Kind::Slash)
}

/// `Ngày Phụ nữ Việt Nam 20/10`, `ngày bầu cử 23/5`: the name of a day before its date.
fn is_named_day(i: Tokens<'_>) -> bool {
    let counts = in_figures(i).is_ok_and(|(rest, _)| counts(rest) || rest.begins::<Measure>());
    let in_bracket = i.back(1).is_some_and(|before| before.kind == Kind::Open);
    let longest = if in_bracket { LONGEST_BEFORE_BRACKET } else { LONGEST_NAME_OF_A_DAY };
    !counts
        && (2..=longest)
            .map_while(|back| i.back(back).filter(|token| token.kind == Kind::Word).map(|token| (back, token)))
            .any(|(back, token)| {
                // `ngày Nhà giáo Việt Nam 20/11`
                let capital = token.is_capital() || i.back(back - 1).is_some_and(Token::is_capital);
                let named = capital || back <= LONGEST_PLAIN_NAME_OF_A_DAY;
                named && i.from(i.at() - back).entry::<Calendar>() == Some(Calendar::Day)
            })
}

/// `D/M` or `D/M/Y` that counts nothing: behind another date it is one too.
pub(in crate::grammar) fn in_figures_alone(i: Tokens<'_>) -> Parsed<'_, Date> {
    let (rest, parts) = in_figures(i)?;
    let date = parts.date().filter(|_| !rest.begins::<Counted>());
    Ok((rest, some(date)?))
}

/// Whether two figures here are as long as those of a date are: most that a sign parts are not.
pub(in crate::grammar) fn has_shape(i: Tokens<'_>) -> bool {
    let [first, _, second, ..] = i.as_slice() else { return false };
    matches!(first.len(), 1 | 2 | 4) && second.kind == Kind::Digits && second.len() <= 2
}

/// Whether a year may stand behind two figures here: `11/07/2024`, `11/7 năm 2024`.
pub(in crate::grammar) fn may_have_year(i: Tokens<'_>) -> bool {
    i.get(3).is_some_and(|next| i.get(1).is_some_and(|sign| sign.kind == next.kind))
        || i.take_from(3).kinds() & Calendar::BIT != 0
}

/// Whether a day stands here by its shape and by what stands before it.
pub(in crate::grammar) fn is_day(i: Tokens<'_>) -> bool {
    date(i).is_ok_and(|(_, date)| date.year().is_some() || has_cue(i) || is_one_of_two(i))
}

/// `29 tháng 5`, which alone is a length of time, where a year or what stands before makes it a day: `ngày 28 và 29
/// tháng 5`, `sáng 29 tháng 5`, but not `sớm 1 tháng 10 ngày`.
pub(in crate::grammar) fn told_in_words(i: Tokens<'_>) -> Parsed<'_, Date> {
    let (rest, date) = date(i)?;
    let told = || has_cue(i) && rest.entry() != Some(Calendar::Day) && !counts(rest);
    if date.year().is_some() || told() { Ok((rest, date)) } else { fail() }
}

/// Whether `a-b` here is one of two days: `từ 1-7 đến 10-9`, but not `từ 3/5 đến 5/5 tiêu chí`; with a year behind the
/// later nothing else is meant: `15/6 - 20/6/2024`.
pub(in crate::grammar) fn is_one_of_two(i: Tokens<'_>) -> bool {
    // The later one stands four tokens behind the first: two figures, a sign, and the word between.
    is_first_of_two(i) || i.at().checked_sub(4).is_some_and(|at| is_first_of_two(i.from(at)))
}

fn is_first_of_two(i: Tokens<'_>) -> bool {
    let from = i.follows::<Function>(1) == Some(Function::From);
    let day = |i| {
        let (rest, parts) = in_figures(i)?;
        Ok((rest, some(parts.date())?))
    };
    let pair = || {
        let (rest, _) = day(i)?;
        // `từ 2.5-3.5 mg`: a dash also stands between the ends of a range.
        let dashed = rest.first().is_some_and(|sign| sign.kind == Kind::Dash);
        let slashed = i.get(1).is_some_and(|sign| sign.kind == Kind::Slash);
        let (rest, ()) = alt((value((), kind(Kind::Dash)), the(Function::To))).parse_complete(rest)?;
        let (rest, _) = opt(day_word).parse_complete(rest)?;
        let (rest, later) = day(rest)?;
        let told = from && (slashed || !dashed) && !counts(rest);
        if later.year().is_some() || told { Ok((rest, ())) } else { fail() }
    };
    pair().is_ok()
}

/// Past a day whose month nothing tells, or a stretch of days: `ngày 15 hàng tháng`, `mồng 3 Tết`, `từ ngày 15-17`, but
/// not `ngày 2 buổi`, `30 ngày 30 đêm`, `ngày 10-20 g`.
pub(in crate::grammar) fn of_no_month(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, day) = preceded(day_word, two_digits).parse_complete(i).ok()?;
    let until = preceded(kind(Kind::Dash), two_digits).parse_complete(rest).ok();
    // `ngày 20 - 27/13` ends in a date; the months of another calendar have names: `ngày 11-16 tháng Giêng`.
    let measures = |rest: Tokens<'_>| rest.kinds() & MEASURED != 0 && rest.entry() != Some(Calendar::Month);
    let ends = |rest: Tokens<'_>| !measures(rest) && !goes_on(rest, Kind::Slash);
    let until = until.filter(|&(rest, last)| day < last && last <= LAST_DAY && ends(rest));
    let rest = until.map_or(rest, |(rest, _)| rest);
    let goes_on = [Kind::Comma, Kind::Dot, Kind::Slash, Kind::Dash].into_iter().any(|sign| goes_on(rest, sign));
    let many = i.back(1).is_some_and(|before| before.kind == Kind::Digits);
    let of_month = rest.entry() == Some(Calendar::Month);
    let alone = (1..=LAST_DAY).contains(&day) && !many && !goes_on && (of_month || !names::counts(rest));
    (alone && date(i).is_err() && date_by_a_later(i).is_err()).then_some(rest)
}

/// Past an impossible date: in the shape of one, and none of the calendar.
pub(in crate::grammar) fn impossible(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, (word, parts)) = opt(day_word).and(alt((in_words, in_figures))).parse_complete(i).ok()?;
    let clearly_a_date = word.is_some() || parts.year.is_some();
    // `từ ngày 15-17`, `ngày 10-20 g`: a dash also stands between the ends of a stretch.
    let dash = i.get(usize::from(word.is_some()) + 1).is_some_and(|sign| sign.kind == Kind::Dash);
    let may_end = parts.month <= LAST_DAY || rest.kinds() & MEASURED != 0;
    let is_stretch = dash && parts.year.is_none() && parts.day < parts.month && may_end;
    (clearly_a_date && !is_stretch && parts.date().is_none() && date_by_a_later(i).is_err()).then_some(rest)
}

/// Whether figures here are of every day and not of one: `mỗi ngày 5-7 lượt`.
fn is_of_each_day(i: Tokens<'_>) -> bool {
    i.at() > 1
        && the(Calendar::Day)(i.from(i.at() - 1)).is_ok()
        && i.from(i.at() - 1).follows(1) == Some(Function::Each)
}

/// `ngày`, `mồng`, `ngày mồng`; of `mỗi ngày` it is no certain one.
fn day_word(i: Tokens<'_>) -> Parsed<'_, ()> {
    match term(i)? {
        (_, Calendar::Day) if i.follows(1) == Some(Function::Each) => fail(),
        (rest, Calendar::Day) => opt(the(Calendar::EarlyDay)).parse_complete(rest).map(|(rest, _)| (rest, ())),
        (rest, Calendar::EarlyDay) => Ok((rest, ())),
        _ => fail(),
    }
}

/// Day, month and year as they stand, before anything says that they make a day.
#[derive(Clone, Copy, Debug)]
struct Parts {
    day: u8,
    month: u8,
    year: Option<u16>,
}

impl Parts {
    fn date(self) -> Option<Date> {
        Date::new(self.year, self.month, self.day)
    }
}

/// `D tháng M [năm Y|/Y|-Y]`.
fn in_words(i: Tokens<'_>) -> Parsed<'_, Parts> {
    let (rest, day) = two_digits(i)?;
    let (rest, ()) = the(Calendar::Month)(rest)?;
    let (behind, month) = alt((two_digits, word_number)).parse_complete(rest)?;
    let (rest, year) = opt(alt((year_behind_word, year_behind_sign, year_behind_comma, year_behind_month(rest))))
        .parse_complete(behind)?;
    Ok((rest, Parts { day, month, year }))
}

/// A bare year behind a month, as web pages write it: `2 tháng mười một 2018`, and `8 Tháng 10 2021` where nothing that
/// it could count follows.
fn year_behind_month(month: Tokens<'_>) -> impl Fn(Tokens<'_>) -> Parsed<'_, u16> {
    let spelt = month.first().is_some_and(|token| token.kind == Kind::Word);
    move |i| {
        let (rest, year) = year_with_cue(i)?;
        let ends = rest.first().is_none_or(|next| next.kind != Kind::Word);
        if ends || spelt && !rest.begins::<Counted>() { Ok((rest, year)) } else { fail() }
    }
}

/// `D/M[/Y]`, with one sign throughout.
fn in_figures(i: Tokens<'_>) -> Parsed<'_, Parts> {
    let (rest, day) = two_digits(i)?;
    let sign = some(rest.first())?.kind;
    if !matches!(sign, Kind::Slash | Kind::Dash | Kind::Dot) {
        return fail();
    }
    let (rest, month) = two_digits(rest.take_from(1))?;
    if let Ok((rest, year)) = kind(sign)(rest).and_then(|(rest, _)| year_with_cue(rest)) {
        return Ok((rest, Parts { day, month, year: Some(year) }));
    }
    // `8-10/12`: there the month stands behind the slash.
    let later = sign == Kind::Dash && goes_on(rest, Kind::Slash);
    if later || goes_on(rest, sign) || rest.first().is_some_and(|next| next.kind == Kind::Percent) {
        return fail();
    }
    let (rest, year) = opt(year_behind_word).parse_complete(rest)?;
    Ok((rest, Parts { day, month, year }))
}

/// `Y-MM-DD`, as web pages write it.
fn iso(i: Tokens<'_>) -> Parsed<'_, Parts> {
    let part = |i| preceded(joined(Kind::Dash), two_digits).parse_complete(i);
    let (rest, year) = year_number(i)?;
    let (rest, month) = part(rest)?;
    let (rest, day) = part(rest)?;
    Ok((rest, Parts { day, month, year: Some(year) }))
}

/// `năm 2024`.
pub(in crate::grammar) fn year_behind_word(i: Tokens<'_>) -> Parsed<'_, u16> {
    let (rest, ()) = the(Calendar::Year)(i)?;
    year_with_cue(rest)
}

/// `/2024`, `-2024`, and `.2024` where no space shows that the dot ends a sentence.
pub(in crate::grammar) fn year_behind_sign(i: Tokens<'_>) -> Parsed<'_, u16> {
    let (rest, sign) = alt((kind(Kind::Slash), kind(Kind::Dash), joined(Kind::Dot))).parse_complete(i)?;
    let ends_sentence = sign.kind == Kind::Dot && rest.first().is_some_and(Token::spaced);
    if ends_sentence { fail() } else { year_with_cue(rest) }
}

/// `, 2025` behind a month, where nothing follows that it could count: `15 Tháng 9, 2025`, `ngày 15 tháng 9, năm 2025`.
pub(in crate::grammar) fn year_behind_comma(i: Tokens<'_>) -> Parsed<'_, u16> {
    let with_word = preceded(kind(Kind::Comma), year_behind_word);
    let (rest, year) = alt((comma_and_year, with_word)).parse_complete(i)?;
    let counts = rest.first().is_some_and(|next| next.kind == Kind::Word && !next.is_capital() || is_percent(next));
    if counts { fail() } else { Ok((rest, year)) }
}

fn comma_and_year(i: Tokens<'_>) -> Parsed<'_, u16> {
    let (rest, _) = kind(Kind::Comma)(i)?;
    let spaced = rest.first().is_some_and(Token::spaced);
    let (rest, year) = year_with_cue(rest)?;
    let further = [Kind::Comma, Kind::Dot, Kind::Slash, Kind::Dash].into_iter().any(|sign| goes_on(rest, sign));
    if spaced && !further { Ok((rest, year)) } else { fail() }
}

/// `Tháng 9 15, 2025`: the month first, as some web pages write it.
pub(in crate::grammar) fn month_first(i: Tokens<'_>) -> Parsed<'_, Date> {
    let (rest, ()) = the(Calendar::Month)(i)?;
    let (rest, month) = alt((two_digits, word_number)).parse_complete(rest)?;
    let (rest, day) = two_digits(rest)?;
    let (rest, year) = comma_and_year(rest)?;
    Ok((rest, some(Date::new(Some(year), month, day))?))
}

/// A small number in words: `tháng bảy`, `tháng mười hai`, `tháng tư`.
pub(in crate::grammar) fn word_number(i: Tokens<'_>) -> Parsed<'_, u8> {
    if let Ok((rest, ())) = the(Numeral::Tail(4))(i) {
        return Ok((rest, 4));
    }
    number_words::small(number_words::number_of_any_length)(i)
}

pub(in crate::grammar) fn two_digits(i: Tokens<'_>) -> Parsed<'_, u8> {
    let (rest, number) = small(2)(i)?;
    Ok((rest, some(u8::try_from(number).ok())?))
}
