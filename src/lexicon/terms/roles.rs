//! What words may do to their sentence. Each role has a bit beside those of the kinds of term, so that one look at all
//! words of a sentence tells whether it can set tasks, or who chaired a meeting.

use super::{Aim, Charge, Function, LeadCue, MeetingCue, Opener, SectionCue, TailCue, TaskCue, Term, TopicCue};
use crate::value::Bound;

/// What a word may do to its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Sets tasks, if someone does so who may, or for a time to come: `yêu cầu`, `cần`.
    Asks,
    /// Decides on what is to be done, or tells it: `xác định`, `thông qua phương hướng`, `sẽ`.
    Decides,
    /// Says what something is: `là`.
    Equates,
    /// Names what may be asked for: `nhiệm vụ`, `nội dung`.
    Names,
    /// Heads what is to be done: `nhiệm vụ`.
    Heads,
    /// Leads to what someone says: `cho rằng`, `phát biểu`.
    Says,
    /// Tells that a leader is named or speaks: `đồng chí`, `phát biểu`.
    Leads,
    /// Names a body that may set tasks: `Đảng ủy`.
    Acts,
    /// Tells of those who only talk: `đại biểu`, `thảo luận`.
    Debates,
    /// Sets goals, or looks ahead by itself: `phấn đấu`, `thời gian tới`, `vì vậy`.
    Plans,
    /// Tells who chaired a meeting: `chủ trì`.
    Chairs,
    /// Says that something was done, or will be: `đã`, `sẽ`.
    Done,
    /// Says that a figure is not exact: `ước`, `khoảng`.
    Estimates,
    /// Limits the figure before it: `trở lên`.
    Limits,
    /// May stand before what a clause is of: `trong đó`, `phấn đấu`, `đã`, `trong`.
    Opens,
    /// Tells whose something is, or what it goes by: `của`, `theo`.
    Owns,
    /// Tells of which year a figure is, without naming it: `cả năm`.
    Spans,
    /// Turns to a part or an example of what was told, or to what comes of it: `trong đó`, `như`, `nên`.
    Turns,
    /// Names the topic of all that its sentence tells behind it: `nội dung vi phạm`.
    Covers,
    /// Sets a goal, or may with others: `phấn đấu`, `đề ra`, `chỉ tiêu`.
    Aims,
}

impl Role {
    /// The bit of this role in a set of kinds.
    pub(crate) const fn bit(self) -> u128 {
        const { assert!(Term::KINDS + (Self::Aims as usize) < u128::BITS as usize, "each bit means one thing") };
        1 << (Term::KINDS + self as usize)
    }

    /// Whether a term has this role.
    pub(crate) fn is_of(self, term: impl Into<Term>) -> bool {
        Self::bits_of(&term.into()) & self.bit() != 0
    }

    /// The roles of a term, a bit each.
    pub(super) fn bits_of(term: &Term) -> u128 {
        match term {
            Term::TaskCue(cue) => match cue {
                TaskCue::Need | TaskCue::Owes | TaskCue::Request => Self::Asks.bit(),
                TaskCue::Resolve | TaskCue::Sets | TaskCue::Will => Self::Decides.bit(),
                TaskCue::Is => Self::Equates.bit(),
                TaskCue::Topic => Self::Names.bit(),
                TaskCue::Says => Self::Says.bit(),
                TaskCue::Speech => Self::Says.bit() | Self::Leads.bit(),
                TaskCue::Leader | TaskCue::Office => Self::Leads.bit(),
                TaskCue::Body | TaskCue::Group => Self::Acts.bit(),
                TaskCue::Debate | TaskCue::Delegates => Self::Debates.bit(),
                TaskCue::Aim | TaskCue::Future | TaskCue::So => Self::Plans.bit(),
                _ => 0,
            },
            Term::Charge(Charge::Entrusts | Charge::Orders | Charge::Speaks) => Self::Asks.bit(),
            Term::Charge(Charge::Leads) => Self::Leads.bit(),
            Term::SectionCue(SectionCue::Tasks) => Self::Heads.bit(),
            Term::MeetingCue(MeetingCue::Chairs | MeetingCue::CoChairs | MeetingCue::Leads) => Self::Chairs.bit(),
            Term::Function(Function::Of) | Term::TailCue(TailCue::By) => Self::Owns.bit(),
            Term::TailCue(TailCue::Bound(_)) => Self::Limits.bit(),
            Term::LeadCue(cue) => match cue {
                LeadCue::Done => Self::Done.bit() | Self::Opens.bit(),
                LeadCue::WholeYear => Self::Spans.bit() | Self::Opens.bit(),
                LeadCue::Filler | LeadCue::Preposition | LeadCue::Until => Self::Opens.bit(),
                LeadCue::Bound(Bound::About) => Self::Estimates.bit(),
                _ => 0,
            },
            Term::Opener(Opener::Plain) => Self::Opens.bit(),
            Term::Opener(_) => Self::Opens.bit() | Self::Turns.bit(),
            Term::TopicCue(TopicCue::Over(_)) => Self::Covers.bit(),
            Term::Aim(aim) => match aim {
                Aim::Goal | Aim::Will | Aim::Forecast => Self::Aims.bit() | Self::Opens.bit(),
                Aim::Speech | Aim::Task | Aim::Lays | Aim::Sets | Aim::Target => Self::Aims.bit(),
                Aim::Past | Aim::Now | Aim::Done => 0,
            },
            _ => 0,
        }
    }
}
