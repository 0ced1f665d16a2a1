//! The dateline: the day on which a text was posted, updated or signed, which stands apart from running text.

use std::ops::Range;

use super::columns::{are_parted, is_bar};
use super::{Layout, Line, LineKind};
use crate::grammar::{Expression, Found, Tokens};
use crate::lex::{Kind, Token};
use crate::lexicon::{
    Calendar, Counter, DueCue, Field, Function, Furniture, HeadCue, MeetingCue, MeetingKind, OrdinalCue, UnitWord,
    Weekday,
};
use crate::value::{Date, PartOfDay, Time, Value};

/// The first year that a page may have been posted in.
const FIRST_POSTED: u16 = 1995;

/// How many lines from either end a dateline may stand.
const NEAR_LINES: usize = 12;

/// The most words of a place before its date: `Phan Rang - Tháp Chàm, ngày …`.
const LONGEST_PLACE: usize = 10;

/// The most tokens of the section of a paper before the day of posting, with the dash.
const LONGEST_SECTION: usize = 6;

/// The most words that tell of posting: `Ngày đăng tin`.
const LONGEST_CUE: usize = 4;

/// The most tokens of who posted a text, with the words that say so.
const LONGEST_AUTHOR: usize = 10;

/// How many digits a year has.
const YEAR_DIGITS: usize = 4;

/// A day that stands apart, with the time beside it.
#[derive(Clone, Debug)]
pub(in crate::read) struct Dateline {
    pub(in crate::read) date: Date,
    pub(in crate::read) time: Option<Time>,
    /// The day's tokens.
    pub(in crate::read) place: Range<usize>,
    /// Whether it is a formal text's place and date of signing.
    signed: bool,
    /// Whether running text follows on its line.
    pub(super) heads_text: bool,
}

impl Layout {
    /// The earliest dateline, from the head of the text or a formal one, else from its end.
    pub(in crate::read) fn published(&self) -> Option<&Dateline> {
        let earliest = |dateline: &&Dateline| (dateline.date, dateline.time);
        let lines = self.lines.len();
        let at_head = self.datelines.iter().filter(|(line, dateline)| *line < NEAR_LINES || dateline.signed);
        let at_end = self.datelines.iter().filter(|(line, _)| line + NEAR_LINES >= lines);
        at_head
            .map(|(_, dateline)| dateline)
            .min_by_key(earliest)
            .or_else(|| at_end.map(|(_, dateline)| dateline).min_by_key(earliest))
    }
}

/// The dateline of a line, where the line is one or begins with one, by the expressions from the line on and which of
/// them is its first whole day.
pub(super) fn of_line(i: Tokens<'_>, found: &[Found], n: usize, line: &Line) -> Option<Dateline> {
    let date = full_date(&found[n])?;
    let found = &found[..found.partition_point(|found| found.tokens.start < line.tokens().end)];
    let place = found[n].tokens.clone();
    // `(20/10/1930 - 20/10/2023)`: from one day to another.
    let joined = |next: &Found| full_date(next).is_some() && next.tokens.start == place.end + 1;
    if found.get(n + 1).is_some_and(joined) && i.from(place.end).first()?.kind == Kind::Dash {
        return None;
    }
    // `(Điện Biên Phủ - 7/5/1954)`: what that day was, long before anything was posted.
    let of_page = date.year().is_some_and(|year| year >= FIRST_POSTED);
    let signed = is_place_and_date(i, line, &place) || of_page && is_place_and_date_in_bracket(i, line, &place);
    // ` date 2020-02 Đại hội nhiệm kỳ 2020-2025 diễn ra ngày 17/3/2020`: the cue goes with what is named before.
    let beside = |before: &Found| {
        time(before).is_some() || matches!(before.expression, Expression::Value(Value::Number(_) | Value::Ordinal(_)))
    };
    let first = found[..n].iter().all(beside);
    let own = line.kind != LineKind::Body || is_of_author(i, line);
    let posted = is_posted(i, line, own, found, &place);
    let alone = signed
        || is_alone(i, &line.tokens(), found)
        || is_behind_section(i, line, found)
        || is_barred(i, line, found, &place)
        || is_bracketed(i, line, found)
        || posted && first && own;
    let heads = || is_stamp(i, line, found, &place) || is_in_bracket(i, line, &place) || heads_text(i, line, found, n);
    let heads_text = !alone && first && (posted || heads());
    (alone || heads_text).then(|| Dateline { date, time: found.iter().find_map(time), place, signed, heads_text })
}

/// The day that an expression tells with its year.
pub(super) fn full_date(found: &Found) -> Option<Date> {
    match &found.expression {
        Expression::Value(Value::Date(date)) if date.year().is_some() => Some(*date),
        _ => None,
    }
}

fn time(found: &Found) -> Option<Time> {
    match &found.expression {
        Expression::Value(Value::Time(time)) => Some(*time),
        _ => None,
    }
}

/// Whether a day and a time stand alone on a line behind the section of a paper: `Tin trong tỉnh | 30/12/2024 - 17:35`,
/// `Kinh tế Thứ ba, 31/12/2024 | 17:35`, `Chính trị   30-05-2024 - 16:22`. `Lễ khai mạc   30/05/2024 - 16:00` tells when
/// that is.
fn is_behind_section(i: Tokens<'_>, line: &Line, found: &[Found]) -> bool {
    let start = line.tokens().start;
    let tokens = &i.from(start).as_slice()[..line.tokens().len()];
    let weekday = |n: usize| i.from(start + n).longest::<Weekday>().is_some();
    let words =
        (0..tokens.len().min(LONGEST_SECTION)).take_while(|&n| tokens[n].kind == Kind::Word && !weekday(n)).count();
    let dated =
        |n: usize| found.first().is_some_and(|date| date.tokens.start == start + n && full_date(date).is_some());
    // With no sign before the day, only a field of news is a section: `Kinh tế`, `Tin tức`.
    let field = || matches!(i.from(start).longest::<Field>(), Some((_, len)) if len == words);
    let parted = tokens[words.saturating_sub(1)..].get(..2).is_some_and(|next| {
        let sign = matches!(next[1].kind, Kind::Dash | Kind::Other);
        sign || weekday(words) || dated(words) && are_parted(i, next[0], next[1]) && field()
    });
    let timed = found.iter().any(|found| time(found).is_some());
    let first = i.from(start);
    let opens = |n: usize| {
        matches!(i.from(start + n).longest::<MeetingCue>(), Some((MeetingCue::Opens | MeetingCue::Meets, _)))
    };
    let meets = |n: usize| i.from(start + n).begins::<MeetingKind>() || opens(n);
    let event = first.begins::<DueCue>() || first.begins::<Calendar>() || (0..words).any(meets);
    words > 0 && parted && timed && !event && is_alone(i, &(start + words..line.tokens().end), found)
}

/// Whether some tokens hold nothing but days, times, signs and the words beside them, up to who posted the text:
/// `30/12/2024 17:35 - Người đăng: Ban biên tập`.
fn is_alone(i: Tokens<'_>, tokens: &Range<usize>, found: &[Found]) -> bool {
    let mut at = tokens.start;
    let mut found = found.iter().peekable();
    while at < tokens.end {
        if let Some(next) = found.next_if(|next| next.tokens.start <= at) {
            // A bare number is a page's own beside a day: `GMT+7`.
            let bare = matches!(next.expression, Expression::Value(Value::Number(_)));
            if full_date(next).is_none() && time(next).is_none() && !bare {
                return false;
            }
            at = next.tokens.end.max(at);
            continue;
        }
        let rest = i.from(at);
        match beside(rest) {
            Some(len) => at += len,
            None if at > tokens.start && rest.longest::<HeadCue>().is_some_and(|(cue, _)| cue.begins_byline()) => {
                return tokens.end - at <= LONGEST_AUTHOR;
            }
            // A page's signs for larger and smaller letters: `A- A A+`.
            None if rest.first().is_some_and(|t| t.kind == Kind::Word && !(t.len() == 1 && t.is_capital())) => {
                return false;
            }
            None => at += 1,
        }
    }
    true
}

/// How many tokens here are words that stand beside a day: `Cập nhật`, `Thứ ba`, `thứ 6`, `sáng`, `Lượt đọc`, `Phản
/// hồi`.
fn beside(i: Tokens<'_>) -> Option<usize> {
    let cue = i.longest::<HeadCue>().filter(|(cue, _)| matches!(cue, HeadCue::Posted | HeadCue::Filler));
    cue.map(|(_, len)| len)
        .or_else(|| i.longest::<Weekday>().map(|(_, len)| len))
        .or_else(|| i.longest::<PartOfDay>().map(|(_, len)| len))
        .or_else(|| i.longest::<Counter>().map(|(_, len)| len))
        .or_else(|| i.longest::<Furniture>().map(|(_, len)| len))
        .or_else(|| i.longest::<OrdinalCue>().filter(|(cue, _)| *cue == OrdinalCue::Place).map(|(_, len)| len))
}

/// `Hà Nội, ngày 05 tháng 7 năm 2025` at the end of a line.
fn is_place_and_date(i: Tokens<'_>, line: &Line, date: &Range<usize>) -> bool {
    let tokens = i.from(line.tokens().start).as_slice();
    let before = &tokens[..date.start - line.tokens().start];
    let Some((comma, place)) = before.split_last() else { return false };
    // `Quận 2, ngày …`
    let number = usize::from(place.len() > 1 && place[place.len() - 1].kind == Kind::Digits);
    let words = &place[..place.len() - number];
    let numbered = || i.from(date.start - 3).longest::<UnitWord>().is_some_and(|(_, len)| len == 1);
    // `Số: 34/NQ-HĐND   Mường Khảo, ngày …`, `*   Bình Lạc Đông, ngày …`: of two columns.
    let head = i.from(line.tokens().start);
    let number_sign = |next: Token| matches!(next.kind, Kind::Colon | Kind::Digits);
    let numbered_text = head.entry() == Some(Function::Number)
        && head.first().is_some_and(Token::is_capital)
        && head.get(1).is_some_and(number_sign);
    let named = words.iter().rev().take(LONGEST_PLACE).take_while(|t| t.is_capital() || t.kind == Kind::Dash).count();
    comma.kind == Kind::Comma
        && date.end == line.tokens().end
        && named > 0
        && (numbered_text || (words.len() - named..words.len()).any(|first| begins_column(i, words, first)))
        && (number == 0 || numbered())
}

/// `(Tân An – 11/09/2017)`: so some papers say where and when a text was written.
fn is_place_and_date_in_bracket(i: Tokens<'_>, line: &Line, date: &Range<usize>) -> bool {
    let Range { start, end } = line.tokens();
    let tokens = &i.from(start).as_slice()[..end - start];
    let [open, place @ .., sign] = &tokens[..date.start - start] else { return false };
    let closed = date.end + 1 == end && tokens[tokens.len() - 1].kind == Kind::Close;
    let named = !place.is_empty() && place.len() <= LONGEST_PLACE && place.iter().all(|token| token.is_capital());
    open.kind == Kind::Open && matches!(sign.kind, Kind::Dash | Kind::Comma) && named && closed
}

/// Whether a token begins a column of its line, or only a sign stands before it.
fn begins_column(i: Tokens<'_>, words: &[Token], at: usize) -> bool {
    let [.., before, first] = &words[..=at] else { return true };
    at == 1 && before.kind != Kind::Word || are_parted(i, *before, *first)
}

/// `[ Cỡ chữ: A- A ] | 05/10/2018 | Chuyên mục: …`: a day between the bars of a page's own line.
fn is_barred(i: Tokens<'_>, line: &Line, found: &[Found], date: &Range<usize>) -> bool {
    let tokens = i.from(line.tokens().start).as_slice();
    let barred = |at: usize| tokens.get(at).is_some_and(|sign| is_bar(i, *sign));
    let timed = |found: &Found| full_date(found).is_some() || time(found).is_some();
    let (start, end) = (date.start - line.tokens().start, date.end - line.tokens().start);
    start > 0 && barred(start - 1) && barred(end) && line.kind != LineKind::Body && found.iter().all(timed)
}

/// `Tình hình kinh tế năm 2010 (15:51 02/03/2011)`: a day and a time in brackets at the end of a headline.
fn is_bracketed(i: Tokens<'_>, line: &Line, found: &[Found]) -> bool {
    let Range { start, end } = line.tokens();
    let tokens = &i.from(start).as_slice()[..end - start];
    let Some(open) = tokens.iter().rposition(|token| token.kind == Kind::Open) else { return false };
    let within = start + open + 1..end - 1;
    let found = &found[found.partition_point(|found| found.tokens.start < within.start)..];
    let closed = tokens[tokens.len() - 1].kind == Kind::Close && within.start < within.end;
    let timed = found.iter().any(|found| time(found).is_some());
    closed && timed && line.kind == LineKind::Heading && is_alone(i, &within, found)
}

/// Whether a line begins with who wrote a text: `Tác giả: Lê Văn An .Ngày đăng: 29/08/2023 .Lượt xem: 87 lượt.`
fn is_of_author(i: Tokens<'_>, line: &Line) -> bool {
    let head = i.from(line.tokens().start);
    let author = head.longest::<HeadCue>().filter(|(cue, _)| *cue == HeadCue::Author);
    author.is_some_and(|(_, len)| head.get(len).is_some_and(|sign| sign.kind == Kind::Colon))
}

/// `Cập nhật: 06/10/2022`, whatever follows, also behind the section of a paper: `Chính trị - Ngày đăng: …`. A line
/// that is the page's own may tell something else before.
fn is_posted(i: Tokens<'_>, line: &Line, own: bool, found: &[Found], date: &Range<usize>) -> bool {
    let start = line.tokens().start;
    let first = found.first().map_or(date.start, |first| first.tokens.start);
    let words = &i.from(start).as_slice()[..first - start];
    let behind_dash =
        words.iter().take(LONGEST_SECTION).position(|token| token.kind == Kind::Dash).map(|dash| dash + 1);
    // `Người đăng tin: Admin Ngày đăng tin: 29/08/2023`
    let own_cue = words.split_last().filter(|(colon, _)| colon.kind == Kind::Colon).is_some_and(|(_, rest)| {
        let end = start + rest.len();
        matches!(i.from(end).follows::<HeadCue>(LONGEST_CUE), Some(HeadCue::Posted)) && own
    });
    own_cue
        || std::iter::once(0).chain(behind_dash).any(|at| {
            let posted = i.from(start + at).longest::<HeadCue>().filter(|(cue, _)| *cue == HeadCue::Posted);
            posted.is_some_and(|(_, len)| words.iter().skip(at + len).all(|token| token.kind != Kind::Word))
        })
}

/// `2025-10-06` first in running text, as only web pages write a day.
fn is_stamp(i: Tokens<'_>, line: &Line, found: &[Found], date: &Range<usize>) -> bool {
    let year_first = i.from(date.start).first().is_some_and(|year| year.len() == YEAR_DIGITS);
    let first = found.first().is_some_and(|first| first.tokens == *date);
    year_first && first && date.start == line.tokens().start
}

/// `(12/10/2023) - ` at the head of running text.
fn is_in_bracket(i: Tokens<'_>, line: &Line, date: &Range<usize>) -> bool {
    let kind = |at: usize| i.from(at).first().map(|token| token.kind);
    let opens = date.start == line.tokens().start + 1 && kind(line.tokens().start) == Some(Kind::Open);
    opens && kind(date.end) == Some(Kind::Close) && kind(date.end + 1) == Some(Kind::Dash)
}

/// `12:50 11/07/2024` at the head of running text.
fn heads_text(i: Tokens<'_>, line: &Line, found: &[Found], date: usize) -> bool {
    let pair = match date {
        0 => found.get(..2),
        1 => Some(&found[..2]),
        _ => None,
    };
    let Some([first, second]) = pair else { return false };
    let tokens = |range: Range<usize>| i.from(range.start).as_slice()[..range.len()].iter();
    (time(first).is_some() || time(second).is_some())
        && tokens(line.tokens().start..first.tokens.start).all(|token| token.kind != Kind::Word)
        && tokens(first.tokens.end..second.tokens.start).all(|token| token.kind != Kind::Word)
}

#[cfg(test)]
mod tests {
    fn published(text: &str) -> Option<String> {
        let published = crate::parse(text).published?;
        let time = published.time.map_or_else(String::new, |time| format!(" {time}"));
        Some(format!("{:#}{time}", published.date))
    }

    #[test]
    fn days_that_stand_apart() {
        let cases = [
            ("Xã An Thịnh sơ kết\nCập nhật: 06/10/2023 20:47\nĐảng ủy xã vừa họp.", "2023-10-06 20:47"),
            ("Thứ ba - 26/11/2019 19:16\nChi bộ đã họp.", "2019-11-26 19:16"),
            ("Thứ 6, 10/11/2023 | 15:24:51 [GMT +7] A A\nChi bộ đã họp.", "2023-11-10 15:24"),
            ("Ngày đăng: 04/07/2017 | Lượt đọc: 512\nChi bộ đã họp.", "2017-07-04"),
            ("Thứ 6, 08/10/2021 | RSS\nChi bộ đã họp.", "2021-10-08"),
            ("09:05 11/07/2024 Chiều 10/7, Đảng ủy xã tổ chức hội nghị.", "2024-07-11 09:05"),
            ("(05:12, 18/06/2020)\nChi bộ đã họp.", "2020-06-18 05:12"),
            ("Phan Rang - Tháp Chàm, ngày 05 tháng 7 năm 2025\nBÁO CÁO\nCông tác năm.", "2025-07-05"),
            ("ỦY BAN NHÂN DÂN |\nQuận 4, ngày 05 tháng 7 năm 2025 |\nBÁO CÁO\nCông tác năm.", "2025-07-05"),
            ("Kỳ họp HĐND\n2 tháng mười một 2018     131 lượt xem\nHĐND xã đã họp.", "2018-11-02"),
            ("Ngày đăng: 05/8/2025 Sáng 4/8, Đảng ủy xã tổ chức hội nghị.", "2025-08-05"),
            (" date 2025-10-06 Ngày 6-10, Đảng ủy xã tổ chức hội nghị.", "2025-10-06"),
            ("2025-10-06 Ngày 6-10, Đảng ủy xã tổ chức hội nghị.", "2025-10-06"),
            ("Xã An Thịnh được mùa\n(06/10/2025) - Theo báo cáo của xã, lúa được mùa.", "2025-10-06"),
            ("Người đăng: Admin Ngày đăng tin: 29/08/2023 Lượt xem: 26\nChi bộ đã họp.", "2023-08-29"),
            ("Đăng ngày 17 - 05 - 2024\nLượt xem: 40\nChi bộ đã họp.", "2024-05-17"),
            ("Tin trong tỉnh | 30/12/2024 - 17:35\nĐảng ủy xã tổng kết\nHội nghị họp sáng nay.", "2024-12-30 17:35"),
            ("Kinh tế  Thứ ba, 31/12/2024 | 17:35 GMT+7\nĐảng ủy xã họp\nHội nghị họp sáng nay.", "2024-12-31 17:35"),
            ("Thứ Hai, 10/03/2025\nXã họp\nThứ 6, 08/06/2018 | 15:06 A A In bài\nChi bộ đã họp.", "2018-06-08 15:06"),
            ("Chính trị - Ngày đăng : 14:36, 17/09/2016\nChi bộ đã họp.", "2016-09-17 14:36"),
            ("Kinh tế huyện Kim Sơn năm 2012 (08:15 14/02/2013)\nThu đạt kế hoạch.", "2013-02-14 08:15"),
            ("Xã An Thịnh đón chuẩn nông thôn mới (14/02/2013 - 20:05)\nXã đã họp.", "2013-02-14 20:05"),
            ("Kỳ họp thứ 3 (thứ Năm, 14/02/2013, 9:30)\nXã đã họp.", "2013-02-14 09:30"),
            (
                "ĐẢNG BỘ XÃ TÂN AN      ĐẢNG CỘNG SẢN VIỆT NAM\nSố 31-BC/ĐU          Tân An, ngày 05 tháng 7 năm 2025",
                "2025-07-05",
            ),
            // Beside other columns, and between a page's bars.
            ("UBND XÃ\nSố: 34/NQ-HĐND  Bến Chùa, ngày 05 tháng 7 năm 2025\nNGHỊ QUYẾT\nVề đất đai.", "2025-07-05"),
            (
                "UBND TỈNH | ĐỘC LẬP |\nSố: 6/CT-UBND | Bến Chùa, ngày 05 tháng 7 năm 2025 |\nCHỈ THỊ\nVề đất đai.",
                "2025-07-05",
            ),
            ("ĐẢNG BỘ TỈNH\n*           Sơn Liên, ngày 05 tháng 7 năm 2025\nTHÔNG BÁO\nVề đất đai.", "2025-07-05"),
            ("Xã họp\n[ Cỡ chữ: A- A A+ ] | 05/10/2018 | Chuyên mục: Tin xã\nChi bộ đã họp.", "2018-10-05"),
            ("Xã họp\nTác giả: Lê Thu .Ngày đăng: 29/08/2023 .Lượt xem: 26 lượt.\nChi bộ đã họp.", "2023-08-29"),
            ("Xã họp\nThứ ba, ngày 17 tháng mười, năm 2017\nChi bộ đã họp.", "2017-10-17"),
            ("Xã họp\nChính trị   30-05-2024   -   16:22 GMT+7\nChi bộ đã họp.", "2024-05-30 16:22"),
            ("Xã họp\n(Tân An – 11/09/2017)\nChi bộ đã họp.", "2017-09-11"),
            (
                "Xã họp\nĐược đăng: Thứ tư, 21 Tháng 12 2016 10:31 | Viết bởi Kim Oanh | In | Email\nXã đã họp.",
                "2016-12-21 10:31",
            ),
            ("Xã họp\nThứ năm - 16/05/2019 08:05   Đã xem: 91   Phản hồi: 2\nChi bộ đã họp.", "2019-05-16 08:05"),
            (
                "Xã họp\nĐăng lúc: Thứ năm - 16/05/2019 08:05 - Người đăng bài viết: Ban biên tập\nXã đã họp.",
                "2019-05-16 08:05",
            ),
            // The earliest of several.
            ("Đăng lúc: 07:45 12/01/2017\nCập nhật: 13/01/2017\nChi bộ đã họp.", "2017-01-12 07:45"),
        ];
        for (text, wanted) in cases {
            assert_eq!(published(text).as_deref(), Some(wanted), "in {text}");
        }
    }

    #[test]
    fn days_in_running_text() {
        let cases = [
            "Ngày 28/12/2021, Đảng ủy xã tổ chức hội nghị.",
            "Hội nghị ngày 12/3/2020 của Đảng ủy xã\nNgày 12/3, Đảng ủy xã đã họp.",
            "Thực hiện Kế hoạch số 5-KH/HU, ngày 03/02/2020\nChi bộ đã họp.",
            "Kinh tế - Cập nhật số liệu ngày 30/6/2024\nChi bộ đã họp.",
            "Xã họp\nSố hộ nghèo | 05/10/2018 | 12 hộ\nChi bộ đã họp.",
            "Kỷ niệm ngày lập xã (14/02/2013)\nChi bộ đã họp.",
            "Kinh tế 30-05-2024 - 16 hộ thoát nghèo\nChi bộ đã họp.",
            "Đại hội Đảng bộ    30/05/2024 lúc 8:00\nChi bộ đã họp.",
            "Lễ khai mạc   30/05/2024 - 16:00\nChi bộ đã họp.",
            "Hạn nộp   30/05/2024 - 16:00\nChi bộ đã họp.",
            "Khởi công   30/05/2024 07:00\nChi bộ đã họp.",
            "Lịch công tác   30/05/2024 - 16:00\nChi bộ đã họp.",
            "(Tân Trào - 22/12/1944)\nChi bộ đã họp.",
            "Báo cáo kinh tế\nNgày họp   30/05/2024 - 17:00\nChi bộ đã họp.",
            "(Số liệu của Tân An – 11/09/2017)\nChi bộ đã họp.",
            "Xã họp giao ban (lúc 7:30 ngày 14/02/2013 tại trụ sở)\nChi bộ đã họp.",
            "Lễ hội (8:00 14/02/2013) vui tươi\nChi bộ đã họp.",
            "Giai đoạn từ 2025-10-06 đến nay, Đảng ủy xã đã họp.",
            "Hội nghị họp lúc 17:35 Thứ ba, 31/12/2024\nChi bộ đã họp.",
            "Khai mạc - 8 giờ ngày 30/12/2024, bế mạc cùng ngày\nChi bộ đã họp.",
            "Thực hiện Kế hoạch số 5-KH/HU Tân An, ngày 03/02/2020\nChi bộ đã họp.",
            "Số liệu tính đến Tân An, ngày 03/02/2020\nChi bộ đã họp.",
            "Có 2, ngày 05 tháng 7 năm 2025\nChi bộ đã họp.",
            "Danh sách các bài đã đăng 29/08/2023\nChi bộ đã họp.",
            "29/08/2023, tác giả Lê Thu và nhóm cộng sự được trao giải thưởng sáng tạo của tỉnh\nChi bộ đã họp.",
            "Cập nhật đến ngày 30/6/2024, toàn xã có 20 hộ nghèo.",
            "date 2020-02 Đảng bộ được chọn tổ chức đại hội, nhiệm kỳ 2020-2025, vào ngày 17/3/2020.",
            "Xã An Thịnh được mùa\n(06/10/2025) là ngày mở hội.",
            "Xã An Thịnh được mùa\nMở hội (06/10/2025) - ngày đầu vụ, xã được mùa.",
            "Hội Phụ nữ xã kỷ niệm 93 năm ngày thành lập\n(20/10/1930 - 20/10/2023).\nHội đã họp.",
        ];
        for text in cases {
            assert_eq!(published(text), None, "in {text}");
        }
    }
}
