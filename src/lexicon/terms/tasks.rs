//! Terms of tasks for the time to come.

/// How a task begins: its verb, or the adverb right before that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TaskVerb {
    /// Tells a task wherever it stands: `tăng cường`, `khẩn trương`.
    Clear,
    /// Tells one only where a task is due to begin: `mở`, `lập`.
    Slight,
}

/// What announces some items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Like {
    /// `như`, `cụ thể như`: the first of some examples follows.
    Examples,
    /// `như sau`, `sau đây`: the whole list follows.
    Below,
}

/// A word that tells whether a task is set: who speaks, what is asked of whom, and for what time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TaskCue {
    /// Who may set tasks, before a name: `đồng chí`, `ông`.
    Leader,
    /// Who may set tasks, by position: `Bí thư`.
    Office,
    /// Someone speaks who may set tasks: `phát biểu kết luận`.
    Speech,
    /// What someone thinks follows: `cho rằng`.
    Says,
    /// A body, which sets tasks as far as its own sentence goes: `Đảng ủy`.
    Body,
    /// `đoàn`: such a body where it stands by itself or with its name, as `đoàn xe` does not.
    Group,
    /// `huyện`: a unit, which sets the tasks of a list that it asks for right behind its name.
    Place,
    /// Asks someone for something: `yêu cầu`, `đề nghị`.
    Request,
    /// Decides on what is to come: `xác định`, `đề ra`.
    Resolve,
    /// Decides on what is to be done, and says that it is: `thông qua phương hướng`.
    Sets,
    /// `sẽ`: what someone is going to do.
    Will,
    /// Decides on what is to be reached, mostly in figures: `phấn đấu`, `đặt mục tiêu`.
    Aim,
    /// `cần`, `phải`: the task follows.
    Need,
    /// Lays a duty on whoever stands before it, and is the task itself: `chịu trách nhiệm`.
    Owes,
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
    /// What a task rests on, up to the next comma: `trên cơ sở`, `căn cứ`.
    Ground,
    /// `nếu`: a condition follows, up to `thì` or the next comma.
    If,
    /// `không được`: behind a condition, what follows from it.
    Barred,
    /// `thì`: what is to be done on a condition.
    Then,
    /// `không`: what is not so, or where a task is due, not to be done.
    Not,
    /// `là`: what is told, or behind what is to be done, the task.
    Is,
    /// `luôn`: what is told, or where someone is asked, what to do all the time.
    Always,
    /// `được`: what is told, and makes so of the verb before it.
    Passive,
    /// What a plan is made for: `để hoàn thành`, `bước sang`.
    Purpose,
    /// Joins a clause to the one before: `trong đó`, `cụ thể`.
    Link,
    /// `nhất là`: so does this, and makes a noun of the verb behind it where more stands before it.
    Chiefly,
    /// Draws what is to be done from what is so: `vì vậy`.
    So,
    /// Joins a task to those before it: `đồng thời`, `bên cạnh đó`.
    Also,
    /// Counts in words: `một là`, `thứ hai`.
    Listed,
    /// What may be asked for but is no one who acts, so that `cần` behind it asks nobody: `nội dung`, `hạn chế`.
    Topic,
    /// Makes a noun of the verb behind it: `của`, `khi`.
    Nominal,
    /// `để`: so does this, and may lead to what is to be done on some ground.
    To,
    /// `đối với`: so does this, and may name those who are to do something.
    For,
    /// `công tác`: so does this, and may name a task in place of its verb.
    Work,
    /// So does this, and may begin a subject: `các`, `mỗi`.
    Plural,
    /// A phrase that holds one of the other words and is none: `tổ chức Đảng`, `cần thiết`.
    Filler,
}

/// A word that does something to those who are named behind it, as to ask them for something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Charge {
    /// `giao`
    Entrusts,
    /// `chỉ đạo`, which also tells what was done.
    Orders,
    /// `phát biểu chỉ đạo`, which tells that a meeting was spoken to as well.
    Speaks,
    /// `đề nghị`, which asks also those who are not named, and charges those who are where it begins the sentence.
    Requests,
    /// `lãnh đạo`, which asks nobody, but names those who lead them.
    Leads,
}

/// Who may be charged with a task or led, by the first words of the name: `UBND`, `các`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Charged;

/// How a section of a report is headed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SectionCue {
    /// What is to be done: `phương hướng, nhiệm vụ`.
    Tasks,
    /// What is to be reached: `mục tiêu`, `chỉ tiêu`.
    Goals,
    /// The same where it names what all is for: `mục tiêu chung`.
    Vision,
    /// What was done, and how it went: `kết quả`, `hạn chế`.
    Results,
    /// The text is over: `nơi nhận`, `tin, ảnh`.
    End,
}

/// That what a heading names is over, or how it went: `đã hoàn thành`, `còn chậm`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Accomplished;

/// A document that says what is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Instruction {
    /// `chỉ thị`, `kế hoạch`.
    Order,
    /// `văn bản`, which may ask those above for something.
    Letter,
}
