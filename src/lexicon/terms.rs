//! What a phrase of the lexicon can stand for: one type a kind of term.

use crate::value::{Bound, Currency, Level, Organ, PartOfDay, Scale, Topic};

/// A kind of term, so that a look-up asks for the kind it wants.
pub(crate) trait Entry: Copy {
    /// The bit of this kind in a set of kinds.
    const BIT: u128;
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
            pub(super) fn bit(&self) -> u128 {
                match self { $(Self::$name(_) => $name::BIT),+ }
            }
        }

        $(
            impl Entry for $name {
                const BIT: u128 = 1 << Bit::$name as u128;

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
    Numeral, Currency, Measure, PerWhat, Calendar, RelativeDay, Weekday, PartOfDay, Function, OrdinalCue,
    DocumentKind, SymbolKind, Counted, NumberedName, Compound, PhoneCue, Counter, RankCue, ScoreCue, DateCue,
    Abbreviation, Caption, YearOfComparison, YearCue, InWords, SymbolBody, ScaledCurrency, Particle, TimeCue,
    TotalWord, WebCue, BodyWord, UnitWord, Field, GenericTail, PluralHead, NotBody, NotPlace, Officer, NameEnd, Surname, Namesake,
    TaskVerb, TaskCue, SectionCue, Honorific, Post, Office, MeetingKind, MeetingCue, HeadCue, Furniture,
    LeadCue, TailCue, BasisCue, Head, Activity, Actor, BareNoun, Opener, Aim, Section, Occasion, Agenda,
    UnitSort, TopicCue, Venue, Speech,
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

/// How a web address begins: `https`, `www`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct WebCue;

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

/// What makes the year behind it one to compare with, or a horizon: `so với`, `đến`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum YearOfComparison {
    /// `cùng kỳ`: the year before the one that is reviewed.
    Previous,
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

/// A word that begins like a kind of place and names none: `xã hội`, `bản lĩnh`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NotPlace;

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
/// How a task begins: its verb, or the adverb right before that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TaskVerb {
    /// Tells a task wherever it stands: `tăng cường`, `khẩn trương`.
    Clear,
    /// Tells one only where a task is due to begin: `mở`, `lập`.
    Slight,
}

/// A word that tells whether a task is set: who speaks, what is asked of whom, and for what time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TaskCue {
    /// Who may set tasks, before a name: `đồng chí`, `ông`.
    Leader,
    /// Someone speaks who may set tasks: `phát biểu kết luận`, `Bí thư`.
    Speech,
    /// What someone thinks follows: `cho rằng`.
    Says,
    /// A body, which sets tasks as far as its own sentence goes: `Đảng ủy`.
    Body,
    /// Asks someone for something: `yêu cầu`, `đề nghị`.
    Request,
    /// Asks someone whom the phrase goes on to name, in so many first words: `giao UBND`, `chỉ đạo các`.
    Charge(u8),
    /// Decides on what is to come: `xác định`, `đề ra`.
    Resolve,
    /// Decides on what is to be reached, mostly in figures: `phấn đấu`, `đặt mục tiêu`.
    Aim,
    /// `cần`, `phải`: the task follows.
    Need,
    /// Something is only talked about: `thảo luận`, `chất vấn`.
    Debate,
    /// Those who talk and set no tasks: `đại biểu`.
    Delegates,
    /// What follows is over: `thời gian qua`, `trước đó`.
    Past,
    /// What follows is to come: `thời gian tới`.
    Future,
    /// What is told, not asked: `đã`, `cho biết`.
    Told,
    /// `được`: what is told, and makes so of the verb before it.
    Passive,
    /// What a plan is made for: `để hoàn thành`, `bước sang`.
    Purpose,
    /// Joins a clause to the one before: `đồng thời`, `bên cạnh đó`.
    Link,
    /// Counts in words: `một là`, `thứ hai`.
    Listed,
    /// What may be asked for but is no one who acts, so that `cần` behind it asks nobody: `nội dung`, `hạn chế`.
    Topic,
    /// Makes a noun of the verb behind it: `của`, `để`, `khi`.
    Nominal,
    /// `công tác`: so does this, and may name a task in place of its verb.
    Work,
    /// So does this, and may begin a subject: `các`, `mỗi`.
    Plural,
    /// A phrase that holds one of the other words and is none: `tổ chức Đảng`, `cần thiết`.
    Filler,
}

/// How a section of a report is headed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SectionCue {
    /// What is to be done: `phương hướng, nhiệm vụ`.
    Tasks,
    /// What is to be reached: `mục tiêu`, `chỉ tiêu`.
    Goals,
    /// What was done, and how it went: `kết quả`, `hạn chế`.
    Results,
    /// The text is over: `nơi nhận`, `tin, ảnh`.
    End,
}

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

/// What stands beside the words of a text, at its head and end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HeadCue {
    /// `cập nhật`, `ngày đăng`: before the day of posting.
    Posted,
    /// `lúc`, `GMT`: beside a day or a time.
    Filler,
    /// `tin, ảnh`, `tác giả`: before an author.
    Author,
    /// `đài truyền thanh`, `cổng thông tin điện tử`: who published it, before a unit that it need not be about.
    Agency,
    /// `đảng cộng sản việt nam`, `nơi nhận`: begins a line of a formal document.
    Formal,
    /// `T/M`, `KT.`, `đã ký`: fills or begins a line above a signature.
    Signed,
    /// `kết quả`, `tổng kết`: before a time under review.
    Review,
    /// `công tác`: before a time under review, where nothing clearer stands beside it.
    Work,
    /// `nhiệm vụ`: before a time to come, where nothing clearer stands beside it.
    Duty,
    /// `nhiệm vụ`, `đến`, `so với`: before a time that is not the text's own.
    Ahead,
}

/// What begins a line of the page around a text: `chia sẻ`, `tin liên quan`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Furniture;

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
    /// `bình quân`: an adverb before a percentage; before an amount it belongs to what is measured.
    Average,
    /// `bình quân hàng năm`: so much each year.
    Yearly,
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
    /// `tại`, `ở`: so does the verb before it, and the figure counts where.
    At,
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
    /// `được`, `có`, `về`: what is counted stands before it, what is told of that behind.
    Tells,
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
    /// `số`, `đàn`: a head only where it comes first.
    First,
    /// `thu`, `quỹ`: planned, and a head only where it comes first.
    Levy,
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
    /// `như`: so does this, and inside a clause it leads to what is measured.
    Example,
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
    /// `đề ra`: goals, where targets follow.
    Sets,
    /// `chỉ tiêu`: goals, where they are being set.
    Target,
    /// `đã`, `tháng qua`: what follows was done.
    Done,
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
    /// `nhiệm vụ chính trị`: a field of work, which tells no time.
    Field,
}

/// A doing of a meeting: `tham dự`, `bỏ phiếu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Occasion;

/// What is counted or measured, and no result of the unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Agenda {
    /// What it sets or talks over: `nội dung`, `giải pháp`.
    Plan,
    /// Who votes and how: `đại biểu`, `phiếu`.
    Vote,
    /// What describes a place: `diện tích tự nhiên`, `dân số`.
    Place,
}

/// A unit that is not simply measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UnitSort {
    /// `năm`, `tuổi`.
    Time,
    /// `lần`: how many times as much.
    Fold,
    /// `kV`: tells of what kind a thing is, `trạm biến áp 110 kV`.
    Label,
}

/// What a phrase says of an indicator's topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TopicCue {
    /// `thu ngân sách`: the phrase names it.
    Own(Topic),
    /// `sản lượng`, `doanh thu`: the phrase goes with the topic told before, and alone mostly means this.
    Shared(Topic),
}
