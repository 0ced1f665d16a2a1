//! Terms that tell what a line is for.

/// A word that a dot behind it shortens: `TP.`, `đ/c.`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Abbreviation;

/// How the line under a picture begins: `Quang cảnh hội nghị`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Caption;

/// What stands beside the words of a text, at its head and end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HeadCue {
    /// `cập nhật`, `ngày đăng`: before the day of posting.
    Posted,
    /// `lúc`, `GMT`: beside a day or a time.
    Filler,
    /// `tin, ảnh`, `tác giả`: before an author.
    Author,
    /// `nguồn`: before the agency that it comes from.
    Source,
    /// `đài truyền thanh`, `ban biên tập`: who wrote it, before a unit that it need not be about.
    Agency,
    /// `cổng thông tin điện tử`: where it was published, before such a unit.
    Site,
    /// `đảng cộng sản việt nam`, `nơi nhận`: begins a line of a formal document.
    Formal,
    /// `T/M`, `KT.`, `đã ký`: fills or begins a line above a signature.
    Signed,
    /// `kết quả`, `đánh giá`: before a time under review.
    Review,
    /// `tổng kết`: before one that is reviewed as a whole, a term too.
    SummedUp,
    /// `kỳ họp cuối`: before the year that a session looks back on.
    YearEnd,
    /// `lũy kế`: before the time that figures are added up over, beside the one under review.
    SoFar,
    /// `thường kỳ`, `giao ban`: before the month that a meeting reviews, or is held in.
    Regular,
    /// `công tác`: before a time under review, where nothing clearer stands beside it.
    Work,
    /// `nhiệm vụ`: before a time to come, where nothing clearer stands beside it.
    Duty,
    /// `nhiệm vụ`, `đến`, `so với`: before a time that is not the text's own.
    Ahead,
}

impl HeadCue {
    /// Whether it stands before whom or what a text comes from: `tác giả`, `nguồn`.
    pub(crate) fn begins_byline(self) -> bool {
        matches!(self, Self::Author | Self::Source)
    }
}

/// What begins a line of the page around a text: `chia sẻ`, `tin liên quan`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Furniture;
