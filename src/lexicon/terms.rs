//! What a phrase of the lexicon can stand for: one type a kind of term.

use crate::value::{Bound, Currency, Level, Organ, PartOfDay, Scale, Topic};

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
    SymbolKind, Counted, NumberedName, Compound, PhoneCue, Counter, RankCue, ScoreCue, DateCue, Abbreviation, Caption,
    YearOfComparison, YearCue, InWords, SymbolBody, ScaledCurrency, BodyWord, UnitWord, Field, GenericTail, PluralHead,
    NotBody, Officer, NameEnd, Surname, Namesake, LeadCue, TailCue, BasisCue, Head, Activity, Actor, BareNoun, Opener,
    Aim, Section, Occasion, Agenda, UnitSort, TopicCue,
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

/// A phrase that leads up to a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LeadCue {
    /// What was done with the subject: `đạt`, `tăng`.
    Verb(LeadVerb),
    /// `trên`, `ít nhất`.
    Bound(Bound),
    /// `gấp`: before a number of times.
    Fold,
    /// `từ`: before an earlier value.
    From,
    /// `đều`, `hằng năm`, `toàn xã`: adverbs of no weight.
    Filler,
    /// `đã`, `sẽ`: who does it stands before, what is done behind.
    Done,
    /// `trong`, `tính đến`: before a point or stretch of time.
    Preposition,
}

/// What a figure says of its subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LeadVerb {
    /// `đạt`, `bằng`, `là`: the subject came to it.
    Reach,
    /// `có`, `gồm`, `hoàn thành`: there is so much of what stands behind.
    Have,
    /// `chiếm`, `tỷ lệ`: a part of a whole.
    Share,
    /// `vượt`.
    Over,
    /// `tăng`.
    Growth,
    /// `giảm`.
    Decline,
    /// `cao hơn`.
    Above,
    /// `thấp hơn`.
    Below,
    /// `còn`: what is left, also after an earlier value.
    Left,
    /// `lên`, `xuống`: where a change led to.
    To,
    /// `cho`, `đối với`: the verb before it names the result.
    For,
}

/// A phrase behind a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TailCue {
    /// `trở lên`, `trở xuống`.
    Bound(Bound),
    /// `với`, `để`, `tại`: here the noun phrase behind a figure ends.
    End,
    /// `theo`: here ends a noun phrase behind a figure, and one before it.
    By,
    /// `và`: ends it where the next figure follows.
    And,
}

/// What a result is set against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BasisCue {
    /// `so với`: what follows it says which.
    Against,
    /// `kế hoạch`, `dự toán`.
    Target,
    /// `cùng kỳ`, `năm trước`.
    Previous,
    /// `dân số`, `tổng số`.
    Whole,
}

/// A noun that heads what is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Head {
    /// `tỷ lệ`: its percentages are shares.
    Rate,
    /// `tốc độ tăng trưởng`: its percentages tell of growth.
    Rise,
    /// `thu ngân sách`: planned, so that its percentages are of the plan.
    Planned,
    /// `tổng số`, `kim ngạch`.
    Sum,
    /// `số`, `thu`: a head only where it comes first.
    First,
}

/// A verb of what a unit does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Activity {
    /// `tổ chức`: what is counted behind it names the result.
    General,
    /// `kết nạp`: it names the result itself.
    Specific,
}

/// Who does what is counted: `toàn xã`, `Đảng bộ`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Actor;

/// A counted noun that says nothing by itself: `đồng chí`, `trường hợp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BareNoun;

/// What opens a clause and says nothing of what is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opener {
    /// `trong đó`: parts of the one before follow.
    Part,
    /// `đồng thời`, `cụ thể`.
    Plain,
}

/// What sets a goal or a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Aim {
    /// `phấn đấu`.
    Goal,
    /// `nỗ lực phấn đấu`, `hoàn thành mục tiêu`: no goal for the time to come.
    Past,
    /// `đề nghị`, `yêu cầu`: a task, where a speech is told.
    Task,
    /// `phát biểu`, `kết luận`.
    Speech,
}

/// What a heading says of the lines under it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Section {
    /// `phương hướng`: they tell of the time to come.
    Ahead,
    /// `kết quả`: they tell of what was.
    Behind,
    /// `một là`, `thứ hai`: an item of the list under one.
    Item,
}

/// A doing of a meeting: `tham dự`, `bỏ phiếu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Occasion;

/// What a meeting counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Agenda {
    /// What it sets or talks over: `nội dung`, `giải pháp`.
    Plan,
    /// Who votes and how: `đại biểu`, `phiếu`.
    Vote,
}

/// A unit that is not simply measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UnitSort {
    /// `năm`, `tuổi`.
    Time,
    /// `lần`: how many times as much.
    Fold,
}
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

/// Someone after whom slogans, wards, streets and schools are named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Namesake;

/// What a phrase says of an indicator's topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TopicCue {
    /// `thu ngân sách`: the phrase names it.
    Own(Topic),
    /// `sản lượng`, `doanh thu`: the phrase goes with the topic told before, and alone mostly means this.
    Shared(Topic),
}
