//! Terms of numbers, money and measures, and of what is counted.

use std::num::NonZeroU8;

use crate::lexicon::tables::figures::measures::{MEASURES, MONTH, POINTS, SCORE, SYMBOLS};
use crate::lexicon::tables::figures::per_what::PER_WHAT;
use crate::value::{Currency, Scale};

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

/// A phrase that begins like a unit, a currency or a scale and is something else: `đồng chí`, `tấn công`, `tỷ lệ`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Compound;

/// What stands before `thứ` where it tells a place in an order: `kỳ họp thứ 9`, `xếp thứ 2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RankCue;

/// A word for a result, behind which `điểm` is a score: `đạt 85 điểm`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ScoreCue;

/// What stands around an amount in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum InWords {
    /// `bằng chữ`, before it.
    Start,
    /// `chẵn`, `y`, behind it.
    End,
}

/// A yield's unit with those of the area and the output that it lies between, and the power of ten from the area times
/// the yield to the output: 200 ha of 45 tạ/ha are 900 tấn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct YieldUnits {
    pub(crate) area: &'static str,
    pub(crate) rate: &'static str,
    pub(crate) output: &'static str,
    pub(crate) power_of_ten: i64,
}
