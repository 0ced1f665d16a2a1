//! Terms of measured results and goals.

use crate::value::{Bound, Topic};

/// A phrase that leads up to a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LeadCue {
    /// What was done with the subject: `đạt`, `tăng`.
    Verb(LeadVerb),
    /// `trên`, `ít nhất`.
    Bound(Bound),
    /// `tương đương`: the subject came to it, told in another way before.
    Equal,
    /// `gấp`: before a number of times.
    Fold,
    /// `từ`: before an earlier value.
    From,
    /// `đều`, `hằng năm`, `toàn xã`: adverbs of no weight.
    Filler,
    /// `cả`, `trên cả`: with a change, before how many respects it is told in: `giảm cả 3 tiêu chí`.
    All,
    /// `cả năm`: an adverb, too, which tells for what time the figure is.
    WholeYear,
    /// `đã`, `sẽ`: who does it stands before, what is done behind.
    Done,
    /// `trong`, `vào`: before a point or stretch of time.
    Preposition,
    /// `đến cuối`, `tính đến`: so does this, and what follows is what something came to by then.
    Until,
    /// `bình quân`: an adverb before a percentage; before an amount it belongs to what is measured.
    Average,
    /// `bình quân hàng năm`: so much each year.
    Yearly,
    /// `đóng góp`: before a percentage, the part that the change before had in that of all.
    Contribution,
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

impl LeadVerb {
    /// Whether an amount behind it is a difference: `tăng`, `vượt`.
    pub(crate) fn tells_difference(self) -> bool {
        matches!(self, Self::Growth | Self::Decline | Self::Over | Self::Above | Self::Below)
    }
}

/// A phrase behind a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TailCue {
    /// `trở lên`, `trở xuống`.
    Bound(Bound),
    /// `với`, `để`: here the noun phrase behind a figure ends.
    End,
    /// `trong`, `tại`: so it does here, unless more is told behind the place: `tuyến đường trong xã được bê tông hóa`.
    In,
    /// `trong tổng số`: so it does here, and the figure behind is the whole of this one.
    Among,
    /// `theo`: here ends a noun phrase behind a figure, and one before it.
    By,
    /// `do`: so it does here, unless who does what is done stands behind: `người do cấp ủy xử lý`.
    Doer,
    /// `bằng hình thức`: so does this, and tells how what stands before it was done.
    Manner,
    /// `và`: ends it where the next figure follows.
    And,
    /// `được`, `có`, `về`: what is counted stands before it, what is told of that behind.
    Tells,
    /// `vi phạm`, `làm`: so it does here, and the phrase is no less a name: `ngày công làm đường`.
    Does,
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
    /// `bình quân chung`: what others came to.
    Average,
}

/// A noun that heads what is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Head {
    /// `tỷ lệ`: its percentages are shares.
    Rate,
    /// `tốc độ tăng trưởng`: its percentages tell of growth.
    Rise,
    /// `mức giảm`: its percentages tell of decline.
    Fall,
    /// `thu ngân sách`: planned, so that its percentages are of the plan.
    Planned,
    /// `tổng số`, `kim ngạch`.
    Sum,
    /// `số`, `đàn`: a head only where it comes first.
    First,
    /// `thu`, `quỹ`: planned, and a head only where it comes first.
    Levy,
    /// `nợ xấu`: its percentages are shares, and a head only where it comes first.
    Portion,
}

/// A verb of what a unit does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Activity {
    /// `tổ chức`: what is counted behind it names the result.
    General,
    /// `kết nạp`: it names the result itself.
    Specific,
    /// `vận động`: it names the result itself, but where it moves somebody to do what the next verb tells.
    Moving,
    /// `xây dựng`: it names the result itself where something is built, and none where something is thought out.
    Making,
}

impl Activity {
    /// Whether it names what came of it.
    pub(crate) fn names_result(self) -> bool {
        self != Self::General
    }

    /// Whether both may name one result together: `xây dựng và bàn giao`.
    pub(crate) fn is_like(self, other: Self) -> bool {
        let names = |activity| matches!(activity, Self::Specific | Self::Making);
        self == other || names(self) && names(other)
    }
}

/// How a work went or a thing stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Appraisal {
    /// `được thực hiện`: behind those that a rate is of it tells which are meant.
    Went,
    /// `được nâng lên`, `giảm mạnh`: so it does nowhere.
    Stands,
}

/// What is dealt with as it comes in. How much of it was is a share of that, and of no plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Handling {
    /// A verb that deals with it: `giải quyết`, `khám phá`.
    Deed,
    /// What is counted: `vụ`, `hồ sơ`, `trẻ`.
    Thing,
}

/// What tells of a deed how far it has come, or which way it went. It names what is counted with the verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// `chưa`, `hủy`: before a verb, that it is not done, or undone.
    Undone,
    /// `đang`, `sắp`: that it is being done, or is about to be.
    Underway,
    /// `vướng mắc`, `quá hạn`: behind those that are counted, that they are held up.
    HeldUp,
    /// `đi`, `đến`: behind a verb, or for itself where another direction stands before.
    Direction,
}

/// `lần lượt`: each of the figures behind it is of one of those named before it, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct InTurn;

/// What is kept up day and night: `trực ban`, before `24/24`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Watch;

/// Who does what is counted: `toàn xã`, `Đảng bộ`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Actor;

/// A counted noun that says nothing by itself: `đồng chí`, `trường hợp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BareNoun;

/// What opens a clause and says nothing of what is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opener {
    /// `trong đó`: parts of the one before follow, also in the next sentence.
    Part,
    /// `riêng`: so does one part, inside a sentence.
    Alone,
    /// `nên`, `nhưng`: what is measured stands behind it, also inside a clause.
    Turn,
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
    /// `sẽ`: such a goal as well, but what is left or so beside it is none.
    Will,
    /// `dự kiến`: what is to be done, but beside a result what is measured is only foreseen.
    Forecast,
    /// `nỗ lực phấn đấu`, `hoàn thành mục tiêu`: no goal for the time to come.
    Past,
    /// `đề nghị`, `yêu cầu`: a task, where a speech is told.
    Task,
    /// `phát biểu`, `kết luận`.
    Speech,
    /// `xác định`: goals, where targets follow.
    Sets,
    /// `đề ra`: so does this, and also where a colon follows, since nothing but goals is found so.
    Lays,
    /// `chỉ tiêu`: goals, where they are being set.
    Target,
    /// `đã`, `tháng qua`: what follows was done.
    Done,
    /// `hiện nay`, `theo thống kê`: a sentence that begins so tells how things stand, whatever was aimed at before.
    Now,
}

impl Aim {
    /// Whether what follows is of the time to come, whoever says so and whatever else is told.
    pub(crate) fn looks_ahead(self) -> bool {
        matches!(self, Self::Goal | Self::Will | Self::Forecast)
    }
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
    /// `chỉ tiêu`: they tell of the time to come where a line begins with it, but for those that tell how one was met.
    Targets,
    /// `tổng kinh phí`: what begins with it tells what the plan costs, which is no goal.
    Costs,
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
    /// Coming to a meeting: `dự`.
    Coming,
    /// `các loại`: ends a list of things that are measured together.
    AllKinds,
    /// Speaking at a meeting: `phát biểu`.
    Speaking,
    /// What describes a place: `diện tích tự nhiên`, `dân số`.
    Place,
    /// What a place consists of: `hộ dân`, `thôn`.
    Makeup,
    /// How long something takes, where that is no result: `thời gian`.
    Duration,
    /// Who lives in a place: `dân`. How many do describes it, or a rate is told for so many: `4,8 vụ/10.000 dân`.
    Inhabitant,
    /// What the amount of money behind it is: `kinh phí`, `trị giá`.
    Worth,
    /// What money is called where a percentage is told of that: `về số vốn`.
    Money,
    /// What comes of an event that is counted, of which the figure behind tells: `làm` in `4 vụ làm 3 người chết`.
    Effect,
    /// What those have who are counted, which tells which are meant where a bound stands behind: `hộ có thu nhập trên
    /// …`.
    Earning,
    /// Those of which it is told how far they came, so that it tells which are meant: `dự án giải ngân dưới 20%`.
    Reaching,
    /// What is counted right behind it tells where something is: `trong`.
    Within,
    /// What a change is told in so many of, which is no amount of it: `giảm cả 3 tiêu chí`.
    Respect,
    /// `đủ`: so that tells how much those have that are meant: `tỷ lệ người tiêm đủ 2 mũi`.
    Enough,
}

/// Words anywhere in a sentence that leave its counts no result of the unit. Hardly any sentence has one, which one
/// look at its kinds of term tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AsideCue {
    /// Those chosen for a committee: `trúng cử`.
    Chosen,
    /// What is handed over: `Huy hiệu Đảng`.
    Award,
    /// What is said to be wanting: `không còn`.
    Absent,
    /// Where something is handed over: `tại hội nghị`.
    Venue,
    /// Honouring those that are counted: `khen thưởng`.
    Honour,
    /// What leads to where something came from: `trên cơ sở`.
    Origin,
    /// What leads to those whom others stand for: `đại diện cho`.
    Represented,
    /// Work on what is there already, which a count only names: `đẩy nhanh tiến độ`.
    Hastened,
}

/// A unit that is not simply measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UnitSort {
    /// `năm`, `tuổi`.
    Time,
    /// `lần`: how many times as much.
    Fold,
    /// `buổi`: of these there may be so many a day.
    Turn,
    /// `km2`: as large as places are.
    Place,
    /// `kV`: tells of what kind a thing is, `trạm biến áp 110 kV`.
    Label,
}

/// What a phrase says of an indicator's topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TopicCue {
    /// `thu ngân sách`: the phrase names it.
    Own(Topic),
    /// `hội viên`: so it does, and where they are counted, whatever is done with them: `kết nạp 45 hội viên`.
    Counted(Topic),
    /// `sản lượng`, `doanh thu`: the phrase goes with the topic told before, and alone mostly means this.
    Shared(Topic),
    /// `nội dung vi phạm`: so is all that its sentence tells behind it.
    Over(Topic),
}

/// What a part tells of its whole: answers to one question can be added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Question {
    /// One that only this part answers: `có tiền án`, `đảng viên`.
    Alone,
    /// How something was handed in: `trực tuyến`.
    Channel,
    /// `cảnh cáo`.
    Discipline,
    /// `nghiêm trọng`.
    Gravity,
    /// Kinds of letters that citizens send: `tố cáo`.
    Letter,
    /// `cận nghèo`.
    Poverty,
    /// `giải nhì`.
    Prize,
    /// `khá`.
    Rank,
    /// Of an economy: `dịch vụ`.
    Sector,
    /// `nữ`.
    Sex,
    /// `đúng hạn`.
    Timeliness,
}

impl Question {
    /// Whether it is asked of what answers any other question, too: of those admitted, whether they are women.
    pub(crate) const fn is_of_all(self) -> bool {
        matches!(self, Self::Alone | Self::Channel | Self::Gravity | Self::Poverty | Self::Sex | Self::Timeliness)
    }

    /// How many answers leave nothing out, where that is known.
    pub(crate) const fn answers(self) -> Option<usize> {
        match self {
            Self::Prize => Some(4),
            Self::Sector => Some(3),
            Self::Sex => Some(2),
            _ => None,
        }
    }
}
