//! Terms of figures, dates and document numbers.

use std::num::NonZeroU8;

use super::super::tables::measures::{MEASURES, MONTH, POINTS, SCORE, SYMBOLS};
use super::super::tables::per_what::PER_WHAT;
use crate::value::{Currency, Level, Organ, Scale};

/// A number word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Numeral {
    /// `không` to `chín`.
    Digit(u8),
    /// A digit in the form it takes after tens: `mốt`, `tư`, `lăm`.
    Tail(u8),
    /// `mười`: ten, alone or before a digit.
    Ten,
    /// `mươi`: tens, after a digit.
    Tens,
    /// `chục`: tens that nothing follows.
    TensAlone,
    /// `linh`, `lẻ`: no tens, between hundreds and a digit.
    Odd,
    /// `trăm` and larger.
    Scale(Scale),
    /// `rưỡi`: and half of the scale before it.
    Half,
}

/// A scale and a currency abbreviated together: `trđ`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ScaledCurrency(pub(crate) Scale, pub(crate) Currency);

/// A unit of measure in the spelling it is given in, by its number in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Measure(u8);

impl Measure {
    pub(crate) fn named(name: &str) -> Option<Self> {
        let mut names = MEASURES.iter().copied().chain(SYMBOLS.iter().map(|(_, symbol)| *symbol));
        u8::try_from(names.position(|other| other == name)?).ok().map(Self)
    }

    pub(crate) fn name(self) -> &'static str {
        let number = usize::from(self.0);
        MEASURES.get(number).copied().unwrap_or_else(|| SYMBOLS[number - MEASURES.len()].1)
    }

    /// `tháng`.
    pub(crate) fn month() -> Self {
        Self::named(MONTH).expect("a row of the table")
    }

    /// Whether it is `tháng`.
    pub(crate) fn is_month(self) -> bool {
        self.name() == MONTH
    }

    /// Whether it is `điểm`, which is also a word for a place.
    pub(crate) fn is_score(self) -> bool {
        self.name() == SCORE
    }

    /// Whether it is `điểm phần trăm`.
    pub(crate) fn is_points(self) -> bool {
        self.name() == POINTS
    }
}

/// What a measure is counted for, behind a slash: `/người`, `/hộ`; by its number in the table, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct PerWhat(NonZeroU8);

impl PerWhat {
    pub(crate) fn named(name: &str) -> Option<Self> {
        let before = PER_WHAT.iter().position(|other| *other == name)?;
        u8::try_from(before + 1).ok().and_then(NonZeroU8::new).map(Self)
    }

    pub(crate) fn name(self) -> &'static str {
        PER_WHAT[usize::from(self.0.get()) - 1]
    }
}

/// A word of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Calendar {
    /// `ngày`.
    Day,
    /// `mồng`, `mùng`: before the first ten days of a month.
    EarlyDay,
    /// `tháng`.
    Month,
    /// `năm`.
    Year,
    /// `quý`.
    Quarter,
    /// `giờ`, `h`.
    Hour,
    /// `phút`.
    Minute,
    /// `kém`: minutes before the hour.
    Less,
    /// `nhiệm kỳ`.
    Term,
    /// `giai đoạn`.
    Stage,
    /// `năm học`.
    SchoolYear,
    /// `đầu`.
    First,
    /// `cuối`.
    Last,
    /// What is left of the year, which need not be said: `còn lại`.
    Left,
    /// `qua`, `vừa qua`: just gone by.
    Past,
    /// `nửa`.
    Half,
    /// `năm ngoái`.
    LastYear,
}

/// A letter that stands for a word of the calendar, joined to its number: `9T/2024`, `Q3/2024`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TimeLetter {
    /// `tháng`.
    Month,
    /// `quý`.
    Quarter,
}

/// A day told from the day of writing: `hôm qua` is -1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RelativeDay(pub(crate) i8);

/// A day of the week, 0 for `thứ hai`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Weekday(pub(crate) u8);

/// A small word that joins expressions or tells what one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Function {
    /// `từ`.
    From,
    /// `đến`, `tới`.
    To,
    /// `trước`, `vào`: leads to a day that something is due by or takes place on.
    Before,
    /// `và`, `cùng`.
    And,
    /// `của`.
    Of,
    /// `về`: before what a document is about.
    About,
    /// `số`.
    Number,
    /// `âm`.
    Minus,
    /// `phần trăm`.
    Percent,
    /// `phần nghìn`.
    Permille,
    /// Before an indefinite amount: `vài trăm`, `mấy`.
    Indefinite,
    /// `mỗi`, `hằng`, `hàng`: each, or an indefinite amount (`hàng chục`).
    Each,
    /// `trong`: within.
    Within,
    /// `sau`, `suốt`, `hơn`: before a stretch of time that is no point in it.
    Lasting,
    /// `nhất`, `đầu tiên`: the first.
    Foremost,
    /// `nay`: `sáng nay`.
    Now,
}

/// Another small word or verb that cannot begin a counted noun: `so với`, `cho`, `để`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Particle;

/// A word behind which hours are a point in time: `lúc 8 giờ`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TimeCue;

/// A word that makes `số` a count and no name: `tổng số`, `trong số`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TotalWord;

/// What makes the number behind it an ordinal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OrdinalCue {
    /// `lần thứ`, `khóa`: always.
    Always,
    /// `thứ`: where it is not a day of the week.
    Place,
    /// `lần`: before a number word.
    Time,
    /// `đợt`, `giai đoạn`: before one or two digits or a Roman numeral, where they are no day and count nothing.
    Turn,
    /// `vị trí`: before a place among so many, `7/63`.
    Rank,
    /// `đại hội`: before a Roman numeral or a number.
    Congress,
}

/// A kind of official document: `nghị quyết`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DocumentKind;

/// A kind of document whose word is no verb, so that two digits behind it are its own also in small letters: `đề án
/// 06`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DocumentNoun;

/// A verb between a body and the document that it issues.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Issue {
    /// A verb before the document: `ra`.
    Gives,
    /// A verb behind it: `ký`, `thông qua`.
    Given,
    /// A verb that may be either: `ban hành`.
    Either,
}

/// `do`, `được`: before whoever did what stands before, as its verb behind them tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct By;

/// A kind of document as a symbol abbreviates it: `NQ`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SymbolKind(pub(crate) &'static str);

/// A body as the symbols of its documents abbreviate it: `QU`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SymbolBody {
    pub(crate) organ: Option<Organ>,
    pub(crate) level: Option<Level>,
}

/// A noun that is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Counted {
    /// `đảng viên`, `lượt khách`.
    Noun,
    /// Such a noun and what kind of it: `hộ nghèo`.
    Kind,
    /// `mô hình`: it is thought out rather than built.
    Idea,
}

/// A word that a number behind it names rather than counts: `khu phố 2`, `quốc lộ 1A`, `Covid-19`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NumberedName;

/// A phrase that begins like a unit, a currency or a scale and is something else: `đồng chí`, `tấn công`, `tỷ lệ`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Compound;

/// A word behind which a number may be that of a house: `tại 25 Lê Quý Đôn`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct AddressCue;

/// What is drawn to a scale: `bản đồ`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Drawing;

/// What tells a generation or a grade behind its number: `4G`, `3 sao`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Generation;

/// What stands before a telephone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PhoneCue;

/// What tells of an address or of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WebCue {
    /// How a web address begins: `https`, `www`.
    Address,
    /// How the name of a file ends: `pdf`.
    File,
}

/// What stands before a page's own counter: `lượt xem`, `đang online`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Counter;

/// What stands before `thứ` where it tells a place in an order: `kỳ họp thứ 9`, `xếp thứ 2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RankCue;

/// A word for a result, behind which `điểm` is a score: `đạt 85 điểm`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ScoreCue;

/// A word behind which `a/b` is a day and a month: `dịp 2/9`, `đợt 19/5`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DateCue;

/// What makes the year behind it one to compare with, or a horizon: `so với`, `đến`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum YearOfComparison {
    /// `cùng kỳ`: the year before the one that is reviewed.
    Previous,
    /// `quyết toán ngân sách`: a year whose accounts are closed, mostly in the next.
    Closed,
    /// `từ`: only the beginning of a stretch of time.
    Start,
    /// `đến`: only the end of one.
    Horizon,
    /// `hồi`, `thành lập`: only told of what was long ago.
    Recalled,
    /// `năm nay`, which is no other year.
    Now,
    /// Any other.
    Other,
}

/// A word behind which four digits are a year: `vụ hè thu 2024`, `cùng kỳ 2023`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct YearCue;

/// What stands around an amount in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum InWords {
    /// `bằng chữ`, before it.
    Start,
    /// `chẵn`, `y`, behind it.
    End,
}
