//! Terms of meetings.

/// A kind of meeting: `hội nghị sơ kết`, `kỳ họp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MeetingKind {
    /// `đại hội`: it reviews the term that ends with it.
    Congress,
    Plain,
}

/// What tells of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MeetingCue {
    /// `tổ chức`, `khai mạc`: before the kind of a meeting that is held.
    Opens,
    /// `họp`: the same, and done at a meeting that the text has no other word for.
    Meets,
    /// `diễn ra`, `được tổ chức`: behind it.
    Happens,
    /// `làm việc với`: a meeting without a word for it.
    Works,
    /// `sơ kết`: done at a meeting that the text has no other word for.
    SumsUp,
    /// `tại`, `dự`, `kết luận`: before the kind of a meeting that is spoken of already.
    At,
    /// `chủ trì`, `chủ tọa`.
    Chairs,
    /// `đồng chủ trì`: of several.
    CoChairs,
    /// `đoàn chủ tịch`: those who lead a congress.
    Leads,
    /// `hướng tới`, `nghị quyết`: before a meeting that is only spoken of.
    Awaits,
    /// `dự kiến`, `sẽ`: with a meeting that is yet to be held.
    Planned,
    /// `trước`, `kể từ`: before the day by or from which something is due.
    Due,
    /// `mở rộng`: tells who is there, and opens nothing.
    Widened,
    /// `khóa`: before the number of a term, not of a meeting.
    Tenure,
}

impl MeetingCue {
    /// Whether it stands before the kind of a meeting that is held.
    pub(crate) fn opens(self) -> bool {
        matches!(self, Self::Opens | Self::Meets)
    }
}

/// What tells where a meeting was held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Venue {
    /// `tại`: before the place.
    In,
    /// `hội trường`: nothing but meetings is held there.
    Hall,
    /// `nhà văn hóa`, `trụ sở`: other things are done there as well.
    Building,
}

/// What those do who come to another unit: `kiểm tra`, `thăm và làm việc với`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Visit;

/// What the speeches at a meeting are counted as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Speech {
    /// `tham luận`, `ý kiến phát biểu`: given at a meeting.
    Told,
    /// `ý kiến`: given at a meeting where its words stand before it.
    Opinion,
    /// `ý kiến của cử tri`: given elsewhere.
    Elsewhere,
}

/// `do`, `được`: before whoever did what stands before, as its verb behind them tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct By;
