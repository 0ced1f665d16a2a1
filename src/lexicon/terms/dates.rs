//! Terms of dates, times and stretches of time.

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

/// A word behind which hours are a point in time: `lúc 8 giờ`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TimeCue;

/// A word behind which `a/b` is a day and a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DateCue {
    /// Tells when something was: `hôm 5/7`, `chiều 5/7`.
    When,
    /// What is named by its day: `dịp 2/9`, `đợt 19/5`.
    Occasion,
}

/// What makes the year behind it one to compare with, or a horizon: `so với`, `đến`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum YearOfComparison {
    /// `cùng kỳ`: the year before the one that is reviewed.
    Previous,
    /// `quyết toán ngân sách`: a year whose accounts are closed, mostly in the next.
    Closed,
    /// `từ`: only the beginning of a stretch of time.
    Start,
    /// `từ đầu`: the same, which mostly goes on in its own year.
    Beginning,
    /// `đến`: only the end of one.
    Horizon,
    /// `hồi`, `thành lập`: only told of what was long ago.
    Recalled,
    /// `năm nay`, which is no other year.
    Now,
    /// Any other.
    Other,
}

/// What tells the day by which something is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DueCue {
    /// `chậm nhất`, `thời hạn`: the last day follows.
    Latest,
    /// `trước`, `đến hết`: the last day follows, where the task and nothing else is bound by it.
    By,
    /// `trong`, `đến`, `là`: leads to a day, which is the last one of what is to be completed.
    Link,
    /// `hoàn thành`, `xong`: what completes a task.
    Done,
    /// `phát sinh trước`, `so với trước`: bounds something else.
    Other,
    /// `đã`: tells of what was done up to a day.
    Over,
    /// `hằng năm`, `định kỳ`: a day that comes back, and so no single one.
    Recurs,
    /// `năm sau`: behind a day, of a year that is told from another.
    Later,
}

/// A word behind which four digits are a year: `vụ hè thu 2024`, `cùng kỳ 2023`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct YearCue;
