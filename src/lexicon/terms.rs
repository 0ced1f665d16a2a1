//! What a phrase of the lexicon can stand for: one type a kind of term.

use crate::value::{Currency, Level, Organ, PartOfDay, Scale};

/// A kind of term, so that a look-up asks for the kind it wants.
pub(crate) trait Entry: Copy {
    /// The bit of this kind in a set of kinds.
    const BIT: u64;
    /// The entry of a term, where it is of this kind.
    fn of(term: &Term) -> Option<Self>;
}

macro_rules! terms {
    ($($name:ident),+ $(,)?) => {
        /// What a phrase stands for.
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub(crate) enum Term { $($name($name)),+ }

        #[repr(u8)]
        enum Bit { $($name),+ }

        impl Term {
            pub(super) fn bit(&self) -> u64 {
                match self { $(Self::$name(_) => $name::BIT),+ }
            }
        }

        $(
            impl Entry for $name {
                const BIT: u64 = 1 << Bit::$name as u64;

                fn of(term: &Term) -> Option<Self> {
                    match term {
                        Term::$name(entry) => Some(*entry),
                        _ => None,
                    }
                }
            }

            impl From<$name> for Term {
                fn from(entry: $name) -> Self {
                    Self::$name(entry)
                }
            }
        )+
    };
}

terms! {
    Numeral, Currency, Measure, PerWhat, Calendar, RelativeDay, Weekday, PartOfDay, Function, OrdinalCue, DocumentKind,
    SymbolKind, Counted, NumberedName, Compound, PhoneCue, Counter, RankCue, ScoreCue, DateCue, Abbreviation,
    Caption, YearOfComparison, YearCue, InWords, SymbolBody, ScaledCurrency, BodyWord, UnitWord, Field, GenericTail,
    PluralHead, NotBody, Officer, NameEnd, Surname, Namesake, Honorific, Post, Office, MeetingKind, MeetingCue,
    HeadCue, Furniture,
}

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
    Dozen,
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

/// A unit of measure in the spelling it is given in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Measure(pub(crate) &'static str);

/// What a measure is counted for, behind a slash: `/người`, `/hộ`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PerWhat(pub(crate) &'static str);

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
    /// `cuối`, `còn lại`.
    Last,
    /// `qua`, `vừa qua`: just gone by.
    Past,
    /// `nửa`.
    Half,
    /// `năm ngoái`.
    LastYear,
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
    /// `và`, `cùng`.
    And,
    /// `của`.
    Of,
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
    /// Another small word that cannot begin a counted noun: `so với`, `cho`, `để`.
    Other,
}

/// What makes the number behind it an ordinal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OrdinalCue {
    /// `lần thứ`, `khóa`: always.
    Always,
    /// `thứ`: where it is not a day of the week.
    Place,
    /// `lần`: before a number word.
    Time,
    /// `đại hội`: before a Roman numeral or a number.
    Congress,
}

/// A kind of official document: `nghị quyết`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DocumentKind;

/// A kind of document as a symbol abbreviates it: `NQ`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SymbolKind(pub(crate) &'static str);

/// A body as the symbols of its documents abbreviate it: `QU`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SymbolBody {
    pub(crate) organ: Option<Organ>,
    pub(crate) level: Option<Level>,
}

/// A noun that is counted: `đảng viên`, `lượt khách`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Counted;

/// A word that a number behind it names rather than counts: `khu phố 2`, `quốc lộ 1A`, `Covid-19`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NumberedName;

/// A phrase that begins like a unit, a currency or a scale and is something else: `đồng chí`, `tấn công`, `tỷ lệ`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Compound;

/// What stands before a telephone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PhoneCue;

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

/// A word that a dot behind it shortens: `TP.`, `đ/c.`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Abbreviation;

/// How the line under a picture begins: `Quang cảnh hội nghị`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Caption;

/// What a body is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BodyWord {
    /// A body of some unit: `đảng bộ`, `HĐND`.
    Of(Organ),
    /// A body whose word tells its level: `tỉnh ủy`, `Bộ Chính trị`.
    At(Organ, Level),
    /// A body only together with the one that it belongs to: `Văn phòng Huyện ủy`.
    Under(Organ),
    /// A member of a body, named by it: `tỉnh ủy viên`.
    Member(Organ, Level),
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

/// What the holder of a post is called, before the body's name: `phó chủ tịch`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Officer;

/// What stands in no proper name, also where all is in capitals: `tổ chức`, `nhiệm kỳ`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NameEnd;

/// A family name, the first word of a person's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Surname;

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
    /// What begins it: `phó bí thư`, `giám đốc`, `tỉnh ủy viên`.
    Head,
    /// `nguyên`: the position is of the past.
    Former,
    /// `quyền`, `P.`: the position is held for the time being, or as a deputy.
    Acting,
    /// `kiêm`, `là`: before another position of the same person.
    Joint,
    /// `giữ chức`, `làm`: before a position that someone named earlier is given.
    Given,
}

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
    /// `diễn ra`, `được tổ chức`: behind it.
    Happens,
    /// `làm việc với`: a meeting without a word for it.
    Works,
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
    /// `khóa`: before the number of a term, not of a meeting.
    Tenure,
}

/// What stands beside the words of a text, at its head and end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HeadCue {
    /// `cập nhật`, `ngày đăng`: before the day of posting.
    Posted,
    /// `lúc`, `GMT`: beside a day or a time.
    Filler,
    /// `tin, ảnh`, `tác giả`: before an author.
    Author,
    /// `đảng cộng sản việt nam`, `nơi nhận`: begins a line of a formal document.
    Formal,
    /// `T/M`, `KT.`, `đã ký`: fills or begins a line above a signature.
    Signed,
    /// `kết quả`, `tổng kết`: before a time under review.
    Review,
    /// `nhiệm vụ`, `đến`, `so với`: before a time that is not the text's own.
    Ahead,
}

/// What begins a line of the page around a text: `chia sẻ`, `tin liên quan`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Furniture;
/// What makes the year behind it one to compare with, or a horizon: `so với`, `đến`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct YearOfComparison;

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
/// Someone after whom slogans, wards, streets and schools are named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Namesake;
