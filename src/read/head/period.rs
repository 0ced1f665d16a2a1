//! The time under review.

use std::cell::LazyCell;
use std::collections::HashSet;
use std::ops::Range;

use crate::lex::Kind;
use crate::lexicon::{DocumentKind, Function, HeadCue, MeetingCue, MeetingKind, SectionCue, TaskCue};
use crate::read::layout::{Line, LineKind};
use crate::read::mentions::Bare;
use crate::read::source::Source;
use crate::read::title::{head_lines, in_one_sentence, is_formal};
use crate::read::years;
use crate::value::{Date, Month, Period, PeriodKind, Value};

/// The first day of a month's second half: the police and the statistics count months up to it.
const MIDDLE: u8 = 14;

/// The month in which a year is as good as over.
const LAST_MONTH: u8 = 12;

/// The last day of a month's first two thirds: a regular meeting behind it looks back on the month itself.
const LATE: u8 = 20;

/// The most tokens of a word that says that a meeting is still to come.
const LONGEST_AWAITING: usize = 4;

/// The most tokens of a session with its number before the bracket that tells more of it: `Kỳ họp thứ sáu (`.
const LONGEST_SESSION: usize = 6;

/// How far before a year a word may stand that tells of its review.
const CUE_BEFORE: usize = 40;

/// The time that a text reviews; `None` for a plan.
pub(super) fn find(source: &Source<'_, '_>, is_congress: bool) -> Option<Period> {
    if is_congress {
        return term(source, &[PeriodKind::Term, PeriodKind::Years], true);
    }
    let title = title(source);
    let lead = lead(source, &title);
    let so_far = |year: Period| months_so_far(source, year).unwrap_or(year);
    let of_title = months(source, &title, &title)
        .or_else(|| school_year(source, &title))
        .or_else(|| year(source, &title, &title).map(so_far))
        .or_else(|| year_before_colon(source))
        .or_else(|| month(source, &title, true));
    let is_plan = of_title.is_none() && is_of_plan(source, &title);
    let of_text = || of_text(source, &title, &lead).filter(|&period| !is_plan || is_own_review(source, period));
    of_title.or_else(of_text)
}

/// The time that the running text says to be reviewed.
fn of_text(source: &Source<'_, '_>, title: &Range<usize>, lead: &Range<usize>) -> Option<Period> {
    let whole = &(0..source.tokens.len());
    let so_far = |year: Period| months_so_far(source, year).unwrap_or(year);
    months(source, lead, title)
        .or_else(|| school_year(source, lead))
        .or_else(|| year(source, lead, title).map(so_far))
        .or_else(|| months(source, whole, title))
        .or_else(|| reviewed_term(source))
        .or_else(|| month(source, title, false))
        .or_else(|| month(source, lead, false))
        .or_else(|| session_year(source))
        .or_else(|| time_at_head(source, lead))
        .or_else(|| month_before_another(source))
        .or_else(|| month_told(source))
        .or_else(|| year_at_head_of_line(source))
        .or_else(|| year(source, whole, title))
        .or_else(|| term(source, &[PeriodKind::Term], false))
}

/// The first term that is over by the day of the text. Of two that a text of a congress names, the earlier is; in
/// others a term may only be part of a body's name: `kỳ họp thứ 21, HĐND tỉnh khóa XVI, nhiệm kỳ 2016-2021`.
fn term(source: &Source<'_, '_>, kinds: &[PeriodKind], is_congress: bool) -> Option<Period> {
    let of_name = |n: usize| {
        let start = source.place(n).start;
        let marked = matches!(source.kind_at(start.saturating_sub(1), start), Some(Kind::Comma | Kind::Open));
        let before = start.checked_sub(1 + usize::from(marked)).and_then(|at| source.mention_at(at));
        before.is_some_and(|n| matches!(source.mentions[n].value, Value::Ordinal(_)))
    };
    let terms = (0..source.mentions.len()).filter_map(|n| match source.mentions[n].value {
        Value::Period(period) if kinds.contains(&period.kind()) && (is_congress || !of_name(n)) => Some(period),
        _ => None,
    });
    let first = terms.clone().min_by_key(|period| period.start())?;
    let year = source.today().and_then(Date::year);
    let is_over = year.is_some_and(|year| first.end().year() <= Some(year));
    (is_over || is_congress && terms.clone().any(|period| period.start().year() >= first.end().year())).then_some(first)
}

/// The term that a text says is reviewed, over or not, or the years of another stage that are over: `tổng kết hoạt động
/// của HĐND nhiệm kỳ 2021-2026`, `sơ kết công tác giai đoạn 2016-2018`.
fn reviewed_term(source: &Source<'_, '_>) -> Option<Period> {
    let year = source.today().and_then(Date::year);
    let is_over = |years: Period| year.is_some_and(|year| years.end().year() <= Some(year));
    source.placed_mentions().find_map(|(mention, place)| {
        let Value::Period(period) = mention.value else { return None };
        let before = before(place.start, 0);
        let summed_up = |at| source.is_at(HeadCue::SummedUp, at, place.start);
        let of_congress = before.clone().any(|at| source.is_at(MeetingKind::Congress, at, place.start));
        let told = match period.kind() {
            PeriodKind::Term => before.clone().any(summed_up),
            PeriodKind::Years => is_over(period) && is_clear(source, before.clone()),
            _ => false,
        };
        (told && !of_congress && is_reviewed(source, before)).then_some(period)
    })
}

/// Whether the title of a formal text says that it plans a year: `NGHỊ QUYẾT`, `Về kế hoạch phát triển kinh tế - xã hội
/// năm 2012`.
fn is_of_plan(source: &Source<'_, '_>, title: &Range<usize>) -> bool {
    let planned = |n: usize| {
        let at = source.place(n).start;
        let is_year = matches!(source.mentions[n].value, Value::Year(_));
        is_year && is_planned(source, before(at, title.start))
    };
    is_formal(source) && source.mentions_in(title).any(planned)
}

/// Whether a text says itself that a time is reviewed, and not only of a report that it goes by: `Qua xem xét Báo cáo
/// số 12/BC-UBND về tình hình năm 2011`.
fn is_own_review(source: &Source<'_, '_>, period: Period) -> bool {
    let is_cited = |before: Range<usize>| {
        source.mentions[source.mentions_in(&before)].iter().any(|mention| matches!(mention.value, Value::Document(_)))
    };
    source.placed_mentions().any(|(mention, place)| {
        let same = mention.value.stretch() == Some(period);
        let before = sentence_start(source, place.start)..place.start;
        same && is_reviewed(source, before.clone()) && !is_cited(before)
    })
}

/// The lines before the running text.
fn title(source: &Source<'_, '_>) -> Range<usize> {
    let mut lines = head_lines(source).map(Line::tokens);
    match lines.next() {
        Some(first) => first.start..lines.last().map_or(first.end, |last| last.end),
        None => in_one_sentence(source).map_or(0..0, Line::tokens),
    }
}

/// The first line of running text.
fn lead(source: &Source<'_, '_>, title: &Range<usize>) -> Range<usize> {
    let line = source.layout.lines.iter().find(|line| line.kind == LineKind::Body && line.tokens().start >= title.end);
    line.map_or(0..0, Line::tokens)
}

/// The first months that begin a year, or the first quarter named; of `quý III và 9 tháng` the longer. In the whole of
/// a text a quarter may be one to come, unless it is reviewed or begins a sentence.
fn months(source: &Source<'_, '_>, within: &Range<usize>, title: &Range<usize>) -> Option<Period> {
    let today = source.today();
    let is_whole = within.len() == source.tokens.len();
    let in_title = within == title;
    let mut periods = source.mentions_in(within).filter_map(|n| match source.mentions[n].value {
        Value::Period(period) => {
            let at = source.place(n).start;
            let before = before(at, within.start);
            let fits = match period.kind() {
                // `sơ kết công tác 6 tháng cuối năm 2025`, told when the last of them has begun.
                // A session within the last of them says so as well.
                PeriodKind::Months if period.start().month() != 1 => {
                    let over = || today.zip(last_month(period)).is_some_and(|(today, last)| today >= last);
                    let told = if in_title { over() } else { !is_whole && is_clear(source, before.clone()) };
                    told && is_reviewed(source, before.clone())
                }
                PeriodKind::Months => true,
                PeriodKind::Quarter => !is_whole || heads_sentence(source, at) || is_reviewed(source, before.clone()),
                _ => false,
            };
            // `từ năm 2018 đến hết quý II`
            let limit = source.is_before(Function::To, 0, at);
            // `ra nghị quyết thực hiện nhiệm vụ quý IV`
            let fits = fits && !limit && !(in_title && is_planned(source, before.clone()));
            // `chương trình công tác 6 tháng đầu năm 2024`, `lũy kế 5 tháng`
            let other = matches!(source.longest_before(0, at), Some((HeadCue::Ahead | HeadCue::SoFar, _)));
            let fits = fits && !other;
            // With no year at all it is only known to be the text's own where that begins with its review.
            let settled = period.start().year().is_some() || !is_whole && is_reviewed(source, before);
            (fits && settled && !is_ahead(today, period)).then_some(period)
        }
        _ => None,
    });
    let first = periods.next()?;
    if let Some(year) = year_with(source, within, first) {
        return Some(year);
    }
    Some(periods.next().filter(|next| next.end() == first.end() && next.start() < first.start()).unwrap_or(first))
}

/// The first day of the last month of a period.
fn last_month(period: Period) -> Option<Date> {
    Date::new(period.end().year(), period.end().month(), 1)
}

/// The year that is named with its last months: `quý IV và cả năm 2025`.
fn year_with(source: &Source<'_, '_>, within: &Range<usize>, months: Period) -> Option<Period> {
    let mut named = source.mentions_in(within).skip_while(|&n| source.mentions[n].value.stretch() != Some(months));
    let (months, year) = (named.next()?, named.next()?);
    let Value::Year(value) = source.mentions[year].value else { return None };
    let period = Period::from(value);
    let joined = source.and(source.place(months).end, source.place(year).start).is_some();
    (joined && period.end() == source.mentions[months].value.stretch()?.end()).then_some(period)
}

/// The months from January that a sentence begins with, in a text from before the last month of their year: `Đoàn kiểm
/// tra công tác năm 2015. Trong 9 tháng đầu năm, …`.
fn months_so_far(source: &Source<'_, '_>, year: Period) -> Option<Period> {
    let today = source.today().filter(|today| today.year() == year.end().year() && today.month() < LAST_MONTH)?;
    source.placed_mentions().find_map(|(mention, place)| {
        let Value::Period(period) = mention.value else { return None };
        let begins = period.kind() == PeriodKind::Months && period.start() == year.start();
        (begins && !is_ahead(Some(today), period) && heads_sentence(source, place.start)).then_some(period)
    })
}

/// The month that a mention is.
fn month_of(mention: &Bare<'_>) -> Option<Month> {
    match mention.value {
        Value::Month(month) => Some(month),
        _ => None,
    }
}

/// The tokens before a time that may tell of its review, from some place on.
fn before(at: usize, floor: usize) -> Range<usize> {
    at.saturating_sub(CUE_BEFORE).max(floor)..at
}

/// Whether a text speaks before the middle of some months, when nobody reviews them yet. `sinh hoạt chi bộ thường kỳ
/// tháng 10` is held in its first days.
fn is_ahead(today: Option<Date>, period: Period) -> bool {
    let (start, end) = (period.start(), period.end());
    let middle = (end.month() + 1).checked_sub(start.month()).and_then(|months| {
        Date::new(start.year(), start.month() + months / 2, if months % 2 == 0 { 1 } else { MIDDLE })
    });
    today.zip(middle).is_some_and(|(today, middle)| today < middle)
}

/// Whether a sentence begins with a time: `Trong quý I, …`.
fn heads_sentence(source: &Source<'_, '_>, at: usize) -> bool {
    at - sentence_start(source, at) <= 1
}

fn sentence_start(source: &Source<'_, '_>, at: usize) -> usize {
    source.layout.sentence_at(at).map_or(at, |sentence| sentence.tokens().start)
}

/// The first year behind a word of review: `tổng kết công tác Đảng năm 2016`.
fn year(source: &Source<'_, '_>, within: &Range<usize>, title: &Range<usize>) -> Option<Period> {
    let today = source.today();
    let in_title = within == title;
    source.mentions_in(within).find_map(|n| {
        let Value::Year(year) = source.mentions[n].value else { return None };
        let period = Period::from(year);
        // `Tết Ất Tỵ 2025`
        let names_another = !in_title && source.place(n).len() == 1;
        let at = source.place(n).start;
        let from = before(at, within.start).start;
        // A title may be of several lines, and `Trong năm 2023, …` goes on with what was said.
        let goes_on = in_title || source.is_before(Function::Within, 0, at);
        let from = if goes_on { from } else { from.max(sentence_start(source, at)) };
        // In the whole of a text `công tác` may be any.
        let told = within.len() < source.tokens.len() || is_clear(source, from..at);
        (!is_ahead(today, period) && !names_another && told && is_reviewed(source, from..at)).then_some(period)
    })
}

/// The school year that is said to be reviewed, and no term of it: `Tổng kết năm học 2024-2025`.
fn school_year(source: &Source<'_, '_>, within: &Range<usize>) -> Option<Period> {
    source.mentions_in(within).find_map(|n| {
        let Value::Period(period) = source.mentions[n].value else { return None };
        let at = source.place(n).start;
        let before = before(at, within.start);
        let of_term = at.checked_sub(1).and_then(|before| source.mention_at(before));
        let whole = of_term.is_none_or(|n| !matches!(source.mentions[n].value, Value::Ordinal(_)));
        let is_told = is_reviewed(source, before.clone()) && is_clear(source, before);
        (period.kind() == PeriodKind::SchoolYear && whole && is_told).then_some(period)
    })
}

/// The first month behind a word of review that is more than half over: `Kết quả thực hiện nhiệm vụ tháng 7/2021`.
/// `clear` asks for a word that can mean nothing else, and so not for `họp thường kỳ tháng 6`.
fn month(source: &Source<'_, '_>, within: &Range<usize>, clear: bool) -> Option<Period> {
    let today = source.today();
    let dated = LazyCell::new(|| months_of_days(source));
    let reviewed = LazyCell::new(|| reviewed_months(source));
    source.mentions_in(within).find_map(|n| {
        let month = month_of(&source.mentions[n])?;
        let period = Period::from(month);
        if is_ahead(today, period) {
            return None;
        }
        let at = source.place(n).start;
        let from = before(at, within.start).start;
        let is_regular = |(cue, _): (HeadCue, usize)| cue == HeadCue::Regular;
        let regular = source.longest_before(from, at).is_some_and(is_regular)
            // A text that names days, and none of the month, speaks from a later one.
            && (today.is_some() && !dated.contains(&(month.year(), month.month()))
                || today.is_some_and(|today| is_late_in(today, period))
                || reviewed.contains(&(month.year(), month.month())))
            || (from..at).any(|cue| source.longest(cue, at).is_some_and(is_regular)) && is_before_another(source, n);
        let clearly = is_reviewed(source, from..at) && is_clear(source, from..at);
        (clearly || !clear && (regular || is_reviewed(source, from..at))).then_some(period)
    })
}

/// Whether a day is one of the last of a month.
fn is_late_in(day: Date, month: Period) -> bool {
    (day.year(), day.month()) == (month.end().year(), month.end().month()) && day.day() > LATE
}

/// The first month that a text tells to be reviewed, with plans for a later one behind it.
fn month_before_another(source: &Source<'_, '_>) -> Option<Period> {
    (0..source.mentions.len()).find_map(|n| {
        let month = month_of(&source.mentions[n])?;
        let at = source.place(n).start;
        let before = before(at, 0);
        let told = is_clear(source, before.clone()) && is_reviewed(source, before) && is_before_another(source, n);
        told.then(|| Period::from(month))
    })
}

/// Whether a later month is named behind one in its sentence, so that the first is looked back on: `thường kỳ tháng 4
/// và triển khai nhiệm vụ tháng 5`.
fn is_before_another(source: &Source<'_, '_>, mention: usize) -> bool {
    let place = source.place(mention);
    let end = source.layout.sentence_at(place.start).map_or(place.end, |sentence| sentence.tokens().end);
    let first = &source.mentions[mention].value;
    source.mentions[source.mentions_in(&(place.end..end))].iter().any(|later| match (first, &later.value) {
        (Value::Month(first), Value::Month(later)) => later.year() == first.year() && later.month() > first.month(),
        _ => false,
    })
}

/// The months that a text names days of.
fn months_of_days(source: &Source<'_, '_>) -> HashSet<(Option<u16>, u8)> {
    let of_day = |mention: &Bare<'_>| match mention.value {
        Value::Date(day) => Some((day.year(), day.month())),
        _ => None,
    };
    source.mentions.iter().filter_map(of_day).collect()
}

/// The months that a text says anywhere to be reviewed.
fn reviewed_months(source: &Source<'_, '_>) -> HashSet<(Option<u16>, u8)> {
    let reviewed = |(mention, place): (&Bare<'_>, Range<usize>)| {
        let month = month_of(mention)?;
        let before = before(place.start, 0);
        let told = is_clear(source, before.clone()) && is_reviewed(source, before);
        told.then_some((month.year(), month.month()))
    };
    source.placed_mentions().filter_map(reviewed).collect()
}

/// Whether a word of review stands in some tokens that can mean nothing else.
fn is_clear(source: &Source<'_, '_>, tokens: Range<usize>) -> bool {
    let end = tokens.end;
    tokens
        .into_iter()
        .any(|at| matches!(source.longest::<HeadCue>(at, end), Some((HeadCue::Review | HeadCue::SummedUp, _))))
}

/// Whether what stands before a time tells of what is to be done in it.
fn is_planned(source: &Source<'_, '_>, before: Range<usize>) -> bool {
    let end = before.end;
    let told = before.clone().any(|at| matches!(source.longest(at, end), Some((HeadCue::Duty | HeadCue::Ahead, _))));
    told && !is_reviewed(source, before)
}

/// Whether the last word before a time that tells what is done with it is one of review. `Kết quả thực hiện nhiệm vụ
/// năm 2023` is, since what is clear counts before `nhiệm vụ`, and `triển khai công tác năm 2024` is not.
fn is_reviewed(source: &Source<'_, '_>, before: Range<usize>) -> bool {
    let end = before.end;
    // `tổng kết việc triển khai nghị quyết năm 2019`
    let is_noun = |at: usize| matches!(source.longest_before(before.start, at), Some((TaskCue::Topic, 1)));
    // `kết quả thực hiện kế hoạch năm 2019`
    let is_reported = |at: usize| {
        source.is_at(DocumentKind, at, end)
            && (matches!(source.longest_before(before.start, at), Some((SectionCue::Results, _)))
                || source.is_before(HeadCue::Review, before.start, at))
    };
    let is_past = |at: usize, cue: HeadCue| cue == HeadCue::Ahead && (is_noun(at) || is_reported(at));
    let cue = |at: usize| source.longest(at, end).map(|(cue, _)| cue).filter(|&cue| !is_past(at, cue));
    let cues = || before.clone().rev().filter_map(cue);
    let clear = cues().find(|cue| matches!(cue, HeadCue::Review | HeadCue::SummedUp | HeadCue::Ahead));
    match clear.or_else(|| cues().find(|cue| matches!(cue, HeadCue::Work | HeadCue::Duty))) {
        Some(cue) => matches!(cue, HeadCue::Review | HeadCue::SummedUp | HeadCue::Work),
        None => false,
    }
}

/// The year that a session at its end looks back on, unless that is still to come: `kỳ họp thường lệ cuối năm 2025`.
fn session_year(source: &Source<'_, '_>) -> Option<Period> {
    source.placed_mentions().find_map(|(mention, place)| {
        let Value::Year(year) = mention.value else { return None };
        let (HeadCue::YearEnd, len) = source.longest_before(0, place.start)? else { return None };
        let session = place.start - len;
        // `chuẩn bị cho Kỳ họp thứ sáu (kỳ họp thường lệ cuối năm 2025)`
        let named = session.saturating_sub(LONGEST_SESSION)..session;
        let named = source.each::<MeetingKind>(named).next_back().map(|(at, ..)| at);
        let bracketed = session.checked_sub(1).is_some_and(|open| source.tokens[open].kind == Kind::Open);
        let session = named.filter(|_| bracketed).unwrap_or(session);
        let awaited = source.at(session..place.end).follows(LONGEST_AWAITING);
        let awaited = matches!(awaited, Some(MeetingCue::Awaits | MeetingCue::Planned | MeetingCue::Due));
        let period = Period::from(year);
        (!awaited && !is_ahead(source.today(), period)).then_some(period)
    })
}

/// The month or year that the running text begins with: `Trong tháng 2, Thường trực HĐND đã …`.
fn time_at_head(source: &Source<'_, '_>, lead: &Range<usize>) -> Option<Period> {
    let begun = source.longest(lead.start, lead.end).is_some_and(|(cue, _): (Function, _)| cue == Function::Within);
    let mention = source.mention_at(lead.start + 1).filter(|_| begun)?;
    match source.mentions[mention].value {
        Value::Month(month) => Some(Period::from(month)),
        Value::Year(year) => Some(Period::from(year)).filter(|&period| !is_ahead(source.today(), period)),
        _ => None,
    }
}

/// The last month that a sentence of the text begins with, or that a report is told to be of, and that is over:
/// `Chi bộ họp ngày 3/3. Trong tháng 2, chi bộ đã …`, `Theo báo cáo, trong tháng 2 chi bộ đã …`.
fn month_told(source: &Source<'_, '_>) -> Option<Period> {
    let today = source.today()?;
    let told = source.placed_mentions().filter_map(|(mention, place)| {
        let period = Period::from(month_of(mention)?);
        let (Function::Within, len) = source.longest_before(0, place.start)? else { return None };
        let told = heads_sentence(source, place.start) || is_reported(source, place.start - len);
        (told && today >= period.end()).then_some(period)
    });
    told.max_by_key(|period| period.end())
}

/// Whether a sentence goes on at a token behind a clause that tells of a report: `Theo báo cáo của UBND xã, …`.
fn is_reported(source: &Source<'_, '_>, at: usize) -> bool {
    let Some(sentence) = source.layout.sentence_at(at) else { return false };
    let before = before(at, sentence.tokens().start);
    let Some((comma, clause)) = source.tokens[before.clone()].split_last() else { return false };
    comma.kind == Kind::Comma
        && clause.iter().all(|token| token.kind == Kind::Word)
        && before.start == sentence.tokens().start
        && is_clear(source, before)
}

/// The year that a headline puts before a colon and that is over or in its last month: `Năm 2020: Kết nạp 35 đảng
/// viên`.
fn year_before_colon(source: &Source<'_, '_>) -> Option<Period> {
    let today = source.today()?;
    let line = head_lines(source).find(|line| line.kind == LineKind::Heading)?;
    let mention = source.mention_at(line.tokens().start)?;
    let Value::Year(year) = source.mentions[mention].value else { return None };
    let colon = source.kind_at(source.place(mention).end, line.tokens().end) == Some(Kind::Colon);
    let last_month = Date::new(Some(year.value()), 12, 1)?;
    (colon && today >= last_month).then(|| Period::from(year))
}

/// The first year that a line of running text begins with: `Năm 2021, các doanh nghiệp đã …`, and not one to come.
fn year_at_head_of_line(source: &Source<'_, '_>) -> Option<Period> {
    let today = source.today();
    let years = years::at_heads_of_lines(source).filter_map(|year| Period::years(PeriodKind::Years, year, year));
    years.filter(|&period| !is_ahead(today, period)).min_by_key(|period| period.start())
}
