//! The steps from word to word of a clause, as far as they matter for a task.

use std::ops::Range;

use super::charge::{self, announces, charge_at, leaders_at};
use super::frame::{Frame, frame};
use crate::lex::{Case, Kind};
use crate::lexicon::{Calendar, Charge, Entry, Field, Function, Handling, MeetingKind, SectionCue, TaskCue, TaskVerb};
use crate::read::source::Source;
use crate::value::{Date, Value};

/// The most tokens of a quotation or a bracket that is passed over as one word.
const LONGEST_ASIDE: usize = 60;

/// The most tokens of those who lead somebody.
const LONGEST_LEADERS: usize = 20;

/// A word or phrase and what it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::read::directives) struct Step {
    pub(in crate::read::directives) at: usize,
    pub(in crate::read::directives) end: usize,
    pub(in crate::read::directives) what: What,
}

impl Step {
    /// Whether it tells of a time gone by.
    pub(in crate::read::directives) fn is_past(&self) -> bool {
        matches!(self.what, What::Time(Frame::Past) | What::Cue(TaskCue::Past))
    }
}

/// What a step does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::read::directives) enum What {
    Cue(TaskCue),
    Verb(TaskVerb),
    Time(Frame),
    Comma,
    Other,
}

/// Which reading of a word comes first where both fit: `phân công` asks, and is a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::read::directives) enum Prefer {
    Cues,
    Verbs,
}

/// Walks over the tokens of a clause, from one that tells something to the next.
#[derive(Debug)]
pub(in crate::read::directives) struct Walk<'a, 's, 't> {
    source: &'a Source<'s, 't>,
    today: Option<Date>,
    prefer: Prefer,
    start: usize,
    at: usize,
    end: usize,
    /// The first mention that does not end before here.
    mention: usize,
    /// Where a verb would be a noun, as `công tác` stands before it.
    noun_at: Option<usize>,
}

impl<'a, 's, 't> Walk<'a, 's, 't> {
    pub(in crate::read::directives) fn new(
        source: &'a Source<'s, 't>,
        today: Option<Date>,
        tokens: Range<usize>,
        prefer: Prefer,
    ) -> Self {
        let mention = source.next_mention(tokens.start);
        let Range { start, end } = tokens;
        Self { source, today, prefer, start, at: start, end, mention, noun_at: None }
    }

    /// Where the clause begins.
    pub(in crate::read::directives) fn start(&self) -> usize {
        self.start
    }

    /// Passes the tokens before the next mention that tell nothing, as most do; within a mention there is none to pass.
    /// Gives where the mention ends that begins behind them, if none tells anything before it.
    fn pass(&mut self) -> Option<usize> {
        let mention = self.next_mention();
        let until = mention.as_ref().map_or(self.end, |place| self.end.min(place.start));
        if self.at < until {
            self.at = self.source.landmarks.of_tasks(self.at..until).next().unwrap_or(until);
        }
        mention.filter(|place| place.start == self.at && place.end <= self.end).map(|place| place.end)
    }

    /// What stands at a token that is no mention's, and where it ends.
    fn step(&mut self) -> (What, usize) {
        let at = self.at;
        let kind = self.source.tokens[at].kind;
        if kind == Kind::Word {
            self.word()
        } else if kind == Kind::Comma {
            (What::Comma, at + 1)
        } else if matches!(kind, Kind::Open | Kind::Quote) && at > self.start {
            (What::Other, self.aside_end())
        } else {
            (What::Other, at + 1)
        }
    }

    /// The time that a mention up to a token tells.
    fn time(&mut self, end: usize) -> What {
        // `5 định hướng phát triển`: they are counted.
        let counts = || {
            matches!(self.source.mentions[self.mention].value, Value::Number(_))
                && self.source.is_at(TaskCue::Request, end, self.end)
        };
        if self.is_span_of_years(end) || counts() {
            self.noun_at = Some(end);
        }
        frame(self.source, self.mention, self.today).map_or(What::Other, What::Time)
    }

    /// What the word here does among those around it, and where that ends.
    fn word(&mut self) -> (What, usize) {
        let at = self.at;
        // `Trung tâm Phát triển quỹ đất tổ chức …`: a field of work in a name is one word.
        let is_name = |len| len > 1 && !self.may_begin() && self.source.longest::<TaskCue>(at, self.end).is_none();
        if let Some((Field, len)) = self.source.longest(at, self.end).filter(|&(_, len)| is_name(len)) {
            return (What::Other, at + len);
        }
        let nominal = self.noun_at == Some(at);
        let (cue, charge) = self.cue();
        let (what, len) = self.first_of(cue, self.verb(cue));
        let end = at + len;
        match what {
            // `5 trường hợp đề nghị xóa tên`: they are only counted.
            What::Cue(TaskCue::Request) if self.is_behind_count() => (What::Other, end),
            What::Cue(TaskCue::Request) if !nominal => (what, charge.map_or(end, |charge| charge.whom)),
            // `chi bộ có nhiệm vụ nặng nề`, `Đại hội có nhiệm vụ tổng kết nhiệm kỳ`: nobody is told what to do.
            What::Cue(TaskCue::Need) if self.names_no_deed(end) => {
                self.noun_at = Some(end);
                (What::Cue(TaskCue::Topic), end)
            }
            // `tiếp tục được mở rộng`: so it is, and nobody is asked.
            What::Verb(_) if self.source.is_at(TaskCue::Passive, end, self.end) => (What::Cue(TaskCue::Told), end),
            // `được yêu cầu`
            What::Cue(TaskCue::Passive) => match self.source.longest(end, self.end) {
                Some((TaskCue::Request, len)) => (What::Cue(TaskCue::Told), end + len),
                _ => (What::Cue(TaskCue::Told), end),
            },
            // `các mốc cần đạt`: that is not told.
            What::Cue(TaskCue::Told) if self.source.is_before(TaskCue::Need, self.start, at) => (What::Other, end),
            What::Cue(TaskCue::Future) => (what, self.time_end(end)),
            // `đề ra nhiệm vụ đẩy mạnh cải cách`: with a verb of its own behind it, it stays one.
            What::Cue(TaskCue::Topic) if !nominal && self.is_verb_with_verb(end) => (what, end),
            What::Cue(TaskCue::Chiefly) if at == self.start => (what, end),
            What::Cue(
                TaskCue::Chiefly
                | TaskCue::For
                | TaskCue::If
                | TaskCue::Nominal
                | TaskCue::Plural
                | TaskCue::To
                | TaskCue::Topic
                | TaskCue::Work,
            ) => {
                self.noun_at = Some(end);
                (what, end)
            }
            What::Verb(_) | What::Cue(TaskCue::Debate | TaskCue::Delegates | TaskCue::Request) if nominal => {
                // `công tác kiểm tra, giám sát`: so is what it is joined to; but not in `các đại biểu, đề nghị …`.
                let asks = what == What::Cue(TaskCue::Delegates) && self.is_request(end + 1);
                self.noun_at = (self.is_joint(end) && !asks).then_some(end + 1);
                (What::Other, end)
            }
            _ => (what, end),
        }
    }

    /// The cue here, and the charge, where it is one.
    fn cue(&self) -> (Option<(TaskCue, usize)>, Option<charge::Charge>) {
        let at = self.at;
        // `Văn Bàn xác định`, `đồng chí Bàn Tiến Lực đề nghị`
        let behind_word = || at > self.start && self.source.tokens[at - 1].kind == Kind::Word;
        let of_name = || behind_word() && (self.is_in_name(at - 1) || self.is_in_name(at));
        let in_name = |cue, len| {
            let small = len == 1 && matches!(cue, TaskCue::If | TaskCue::Nominal | TaskCue::To);
            // `Phòng Tài chính - Kế hoạch tham mưu …`, `Sở Nông nghiệp và Môi trường rà soát …`
            let field = cue == TaskCue::Nominal && (self.is_behind_dash() || self.is_joined_field());
            cue == TaskCue::Need || small || field || len == 1 && of_name()
        };
        let cue = self.source.longest(at, self.end).filter(|&(cue, len)| self.may_begin() || !in_name(cue, len));
        let charges = self.source.kinds(at) & Charge::BIT != 0;
        let (cue, charge) = if charges { self.charged(cue) } else { (cue, None) };
        match cue {
            Some((TaskCue::Speech, len)) if announces(self.source, at + len, self.end) => {
                (Some((TaskCue::Request, len)), charge)
            }
            cue => (cue, charge),
        }
    }

    /// The verb of a task here, where the cue beside it lets it be one.
    fn verb(&self, cue: Option<(TaskCue, usize)>) -> Option<(TaskVerb, usize)> {
        let at = self.at;
        // `đề ra 5 nhiệm vụ`: they are only counted.
        let counted = |len| cue == Some((TaskCue::Resolve, len)) && self.is_count_of_tasks(at + len);
        // `Thu Hiền` alone below the text
        let named = |len| len == 1 && at == self.start && at + 2 == self.end && self.is_in_name(at);
        let verb = self.source.longest(at, self.end);
        verb.filter(|&(_, len)| self.may_begin() && !counted(len) && !named(len))
    }

    /// What a word does by the reading that comes first, and how many tokens that takes.
    fn first_of(&self, cue: Option<(TaskCue, usize)>, verb: Option<(TaskVerb, usize)>) -> (What, usize) {
        match (cue, verb) {
            (Some((TaskCue::Filler, len)), verb) if verb.is_none_or(|(_, n)| n <= len) => (What::Other, len),
            (Some((cue, len)), Some((verb, n))) => {
                let verb_first = match self.prefer {
                    Prefer::Verbs if cue == TaskCue::Request => verb == TaskVerb::Clear,
                    // `- Làm đường bản`
                    Prefer::Verbs if cue == TaskCue::Nominal && self.begins() => n >= len,
                    // `triển khai nhiệm vụ quý IV`: where tasks are set already, it is one.
                    Prefer::Verbs if cue == TaskCue::Sets => true,
                    Prefer::Verbs => n > len || verb == TaskVerb::Clear && n == len,
                    Prefer::Cues => n > len,
                };
                if verb_first { (What::Verb(verb), n) } else { (What::Cue(cue), len) }
            }
            (Some((cue, len)), None) => (What::Cue(cue), len),
            (None, Some((verb, n))) => (What::Verb(verb), n),
            (None, None) => (What::Other, 1),
        }
    }

    /// Whether the word here may begin what it stands for. A capital behind a word begins a name: `Sở Xây dựng`, `Cần
    /// Thơ`, `Đại Từ`.
    fn may_begin(&self) -> bool {
        self.source.tokens[self.at].case() == Case::Lower || self.begins() || self.is_dashed()
    }

    /// Whether a word begins the clause.
    fn begins(&self) -> bool {
        self.at == self.start && (self.at == 0 || self.source.tokens[self.at - 1].kind != Kind::Word)
    }

    /// `các xã - Tiếp tục rà soát`, but not `Sở Giáo dục - Đào tạo`.
    fn is_dashed(&self) -> bool {
        self.is_behind_dash() && self.source.longest::<Field>(self.at, self.end).is_none()
    }

    /// Whether a field of work stands here that `và` joins to another.
    fn is_joined_field(&self) -> bool {
        self.source.longest::<Field>(self.at, self.end).is_some()
            && matches!(self.source.longest_before(self.start, self.at), Some((Function::And, 1)))
    }

    /// Whether a dash stands right before here.
    fn is_behind_dash(&self) -> bool {
        self.at > self.start && self.source.tokens[self.at - 1].kind == Kind::Dash
    }

    /// What a word that charges does with those who are named behind it, and the charge, where it is one.
    #[cold]
    fn charged(&self, cue: Option<(TaskCue, usize)>) -> (Option<(TaskCue, usize)>, Option<charge::Charge>) {
        let at = self.at;
        // `- Lãnh đạo các chi bộ làm tốt …`
        let several = |end| self.source.is_at(TaskCue::Plural, end - 1, self.end);
        let item = || {
            at > 0
                && matches!(self.source.tokens[at - 1].kind, Kind::Dash | Kind::Bullet | Kind::Semicolon | Kind::Colon)
        };
        let may_lead = self.prefer == Prefer::Verbs && self.begins();
        let leads = |end| may_lead && (item() || several(end)) && !self.is_needed(end);
        let leaders = leaders_at(self.source, at, self.end).filter(|&(cue, len)| match cue {
            TaskCue::Office => !self.is_behind_verb(),
            _ => !leads(at + len),
        });
        let cue = leaders.or(cue);
        let charge =
            charge_at(self.source, at, self.end).filter(|charge| cue.is_none_or(|(_, len)| at + len < charge.end));
        let cue = charge.map(|charge| (TaskCue::Request, charge.end - at)).or(cue);
        (cue.or_else(|| self.announced()), charge)
    }

    /// `tập trung lãnh đạo UBND xã`, `đã lãnh đạo UBND xã`: whether a word is a verb by the one right before it.
    fn is_behind_verb(&self) -> bool {
        let verb = self.source.longest_before::<TaskVerb>(self.start, self.at).is_some();
        verb || matches!(self.source.longest_before(self.start, self.at), Some((TaskCue::Told | TaskCue::Always, _)))
    }

    /// Whether what someone asks for stands right before a word and is only counted: `5 trường hợp`, `12 đơn`.
    fn is_behind_count(&self) -> bool {
        let (start, at) = (self.start, self.at);
        let Some((Handling::Thing, len)) = self.source.longest_before(start, at) else { return false };
        let number = (at - len).checked_sub(1).filter(|&n| n >= start).and_then(|n| self.source.mention_at(n));
        number.is_some_and(|n| matches!(self.source.mentions[n].value, Value::Number(_)))
    }

    /// Whether a word for the tasks that someone has stands before no task of theirs, or is of a meeting.
    fn names_no_deed(&self, end: usize) -> bool {
        let (source, at) = (self.source, self.at);
        let names_tasks =
            source.longest_before(at, end).is_some_and(|(cue, _): (SectionCue, _)| cue == SectionCue::Tasks);
        let of_meeting = || source.longest_before::<MeetingKind>(self.start, at).is_some();
        names_tasks && (of_meeting() || !source.is_at(TaskVerb::Clear, end, self.end))
    }

    /// Whether a word and the one behind it are written as a name is.
    fn is_in_name(&self, at: usize) -> bool {
        (at..self.end).take(2).filter(|&at| self.source.tokens[at].is_title()).count() == 2
    }

    /// A word that charges nobody by name, where what is asked follows: `chỉ đạo như sau`.
    fn announced(&self) -> Option<(TaskCue, usize)> {
        let (charge, len) = self.source.longest::<Charge>(self.at, self.end)?;
        let asks = charge != Charge::Leads && announces(self.source, self.at + len, self.end);
        asks.then_some((TaskCue::Request, len))
    }

    /// Whether something is needed of whoever stands at a token: `lãnh đạo các xã phải …`.
    fn is_needed(&self, at: usize) -> bool {
        let mut near = at..self.end.min(at + LONGEST_LEADERS);
        near.any(|at| self.source.is_at(TaskCue::Need, at, self.end))
    }

    /// Where a time to come ends, with the year that it is the rest of: `thời gian còn lại của năm 2025`.
    fn time_end(&self, at: usize) -> usize {
        let of = matches!(self.source.longest(at, self.end), Some((Function::Of, 1)));
        let year = self
            .source
            .mention_at(at + usize::from(of))
            .map(|n| (&self.source.mentions[n].value, self.source.place(n)));
        match year {
            Some((Value::Year(_) | Value::Period(_), place)) if of && place.end <= self.end => place.end,
            _ => at,
        }
    }

    /// Whether a number stands here, with a word for what is to be done behind it.
    fn is_count_of_tasks(&self, at: usize) -> bool {
        let mention = self.source.mention_at(at).filter(|&n| matches!(self.source.mentions[n].value, Value::Number(_)));
        mention.is_some_and(|n| self.source.is_at(TaskCue::Topic, self.source.place(n).end, self.end))
    }

    fn is_verb_with_verb(&self, at: usize) -> bool {
        let verb = self.source.longest::<TaskVerb>(at, self.end);
        verb.is_some_and(|(_, len)| self.source.longest::<TaskVerb>(at + len, self.end).is_some())
    }

    fn is_request(&self, at: usize) -> bool {
        charge_at(self.source, at, self.end).is_some() || self.source.is_at(TaskCue::Request, at, self.end)
    }

    fn is_joint(&self, at: usize) -> bool {
        at < self.end
            && (self.source.tokens[at].kind == Kind::Comma
                || matches!(self.source.longest(at, self.end), Some((Function::And, 1))))
    }

    /// `10 năm thực hiện nghị quyết`: the years in which something was done make a noun of it.
    fn is_span_of_years(&self, end: usize) -> bool {
        matches!(self.source.mentions[self.mention].value, Value::Quantity(_))
            && self.source.is_at(Calendar::Year, end - 1, end)
    }

    /// The tokens of the first mention that does not end before here.
    fn next_mention(&mut self) -> Option<Range<usize>> {
        let source = self.source;
        while source.place_of(self.mention).is_some_and(|place| place.end <= self.at) {
            self.mention += 1;
        }
        source.place_of(self.mention)
    }

    /// The end of the quotation or bracket that begins here; the next token where it has no end nearby.
    fn aside_end(&self) -> usize {
        let close = if self.source.tokens[self.at].kind == Kind::Open { Kind::Close } else { Kind::Quote };
        let next = self.at + 1;
        let within = &self.source.tokens[next..self.end.min(next + LONGEST_ASIDE)];
        within.iter().position(|token| token.kind == close).map_or(next, |n| next + n + 1)
    }
}

impl Iterator for Walk<'_, '_, '_> {
    type Item = Step;

    fn next(&mut self) -> Option<Step> {
        loop {
            let mention = self.pass();
            let at = self.at;
            if at >= self.end {
                return None;
            }
            let (what, end) = match mention {
                Some(end) => (self.time(end), end),
                None => self.step(),
            };
            self.at = end;
            if what != What::Other {
                return Some(Step { at, end, what });
            }
        }
    }
}
