//! Terms of people and their positions.

/// A family name, the first word of a person's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Surname;

/// A word that stands between the family name and the own name of most people who have it: `Thị`, `Văn`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct MiddleName;

/// Someone after whom slogans, wards, streets and schools are named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Namesake;

/// What stands before a person's name and is no part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Honorific {
    /// `đồng chí`, `đ/c`: only before persons and their positions.
    Comrade,
    /// `các đồng chí`.
    Comrades,
    /// `ông`, `bà`, `đại tá`: also parts of other words.
    Title,
    /// `các ông`.
    Titles,
}

/// A part of a position's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Post {
    /// What begins it: `phó bí thư`, `giám đốc`.
    Head,
    /// The same, where a body has many of them: `tỉnh ủy viên`, `đại biểu Quốc hội`.
    Member,
    /// `nguyên`: the position is of the past.
    Former,
    /// `quyền`, `P.`: the position is held for the time being, or as a deputy.
    Acting,
    /// `tân`: the position is held from now on, which is no part of it.
    New,
    /// `kiêm`, `là`: before another position of the same person.
    Joint,
    /// `giữ chức`, `làm`: before a position that someone named earlier is given.
    Given,
    /// `thừa ủy quyền`: before the position of another, on whose behalf someone acts.
    Proxy,
}

impl Post {
    /// Whether a position begins with it.
    pub(crate) fn begins(self) -> bool {
        matches!(self, Self::Head | Self::Member)
    }
}

/// What stands about a position and tells of whoever holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holds {
    /// `là`, `gồm`: between a position and its holder.
    Is,
    /// `đối với`: likewise, where the position is given or taken.
    Of,
    /// `bầu`, `miễn nhiệm`: before a position that is given or taken.
    Moved,
}

/// What an age is told in: `45 tuổi`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Age;

/// What tells of someone's birth, before its day or year: `sinh`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Born;

/// What may go on with a position behind its head and is neither a body nor a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Office {
    /// A body, also in small letters: `ban giám hiệu`, `nhà nước`.
    Body,
    /// The first word of a body that a field of work follows: `ban`, `hội`.
    Host,
    /// A field of work: `phụ nữ`, `chỉ đạo`. In small letters it may be another word.
    Field,
}
