//! Terms of what stands beside figures and counts nothing.

/// A word that a number behind it names rather than counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NumberedName {
    /// Right behind it: `khu phố 2`, `quốc lộ 1A`, `Covid-19`.
    Thing,
    /// There or behind its own name: `cầu Rạch Miễu 2`.
    Work,
}

/// A word behind which a number may be that of a house: `tại 25 Lê Quý Đôn`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct AddressCue;

/// What is drawn to a scale: `bản đồ`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Drawing;

/// What tells a generation or a grade behind its number: `4G`, `3 sao`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Generation;

/// A word behind each figure of a programme's name: `5 không, 3 sạch`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Slogan;

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

/// What tells behind a number how long ago a page posted something: `giờ trước`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Elapsed;
