//! Terms of bodies and places.

use crate::value::{Level, Organ};

/// What a body is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BodyWord {
    /// A body of some unit: `đảng bộ`, `HĐND`.
    Of(Organ),
    /// The same by the name that it has in the whole country, where the centre's is meant unless a unit is named behind
    /// it: `Hội Nông dân Việt Nam`.
    OfCountry(Organ),
    /// A body whose word tells its level: `tỉnh ủy`, `Bộ Chính trị`.
    At(Organ, Level),
    /// A body only together with the one that it belongs to: `Văn phòng Huyện ủy`.
    Under(Organ),
    /// A member of a body, named by it: `tỉnh ủy viên`.
    Member(Organ, Level),
    /// The same, with the level told by what follows: `ủy viên Ban Thường vụ` of a `Tỉnh ủy`.
    MemberOf(Organ),
}

/// What a unit is called that has bodies or belongs to one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UnitWord {
    /// An administrative unit: `phường`.
    Unit(Level),
    /// A part of a commune or ward: `khu phố`.
    Village,
    /// `khối`: the units of one kind taken together.
    Bloc,
    /// `trung ương`.
    Centre,
    /// What else a party body or a union belongs to: `trường`, `công ty`, `quỹ tín dụng`.
    Holder(Option<Level>),
}

impl UnitWord {
    /// Whether it names a kind of place: `phường`, `khu phố`.
    pub(crate) fn is_place(self) -> bool {
        matches!(self, Self::Unit(_) | Self::Village)
    }
}

/// A letter that stands for a kind of unit where its number is joined to it: `P10`, `Q3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct UnitLetter(pub(crate) Level);

/// What is written short in a holder's name, and its full words: `MN` of `mầm non`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ShortForm(pub(crate) &'static str);

/// A field of work, as departments, schools and companies are named after it: `nông nghiệp`, `tiểu học`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Field;

/// What stands behind a body where all of its kind are meant: `các cấp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct GenericTail;

/// What stands before a noun where several of its kind are meant: `các`, `một số`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PluralHead;

/// A phrase that holds a body's word and names none: `chính phủ điện tử`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NotBody;

/// What a number counts in a title of merit, where it names no body: `chi bộ 4 tốt`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Merit;

/// A word that begins like a kind of place and names none: `xã hội`, `bản lĩnh`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NotPlace;

/// What the holder of a post is called, before the body's name: `phó chủ tịch`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Officer;

/// What stands in no proper name, also where all is in capitals: `tổ chức`, `nhiệm kỳ`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NameEnd;

/// What says in a bracket that the body or unit before it is no more: `(cũ)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bygone;
