//! The tasks of a sentence that stands in a stretch of them.

use std::ops::{ControlFlow, Range};

use rust_decimal::Decimal;

use super::Task;
use super::task::{self, Asked, Clause, HEAD, Mode};
use super::told;
use super::who::{addressee, label};
use super::words::list;
use super::words::pieces::{self, is_intro};
use crate::lex::Kind;
use crate::lexicon::{AsideCue, Charged, Function, LeadCue, LeadVerb, Like, SectionCue, TaskCue, TaskVerb};
use crate::read::costs;
use crate::read::source::Source;
use crate::read::units::body_at;
use crate::value::{Date, Value};

/// The most tokens of a label behind its first words.
const LONGEST_LABEL: usize = 16;

/// The most tokens of a list sign.
const LONGEST_MARKER: usize = 3;

/// What a sentence turned out to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    Tasks,
    /// What was or is so.
    Told,
    Nothing,
}

/// How a sentence stands to what sets its tasks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stands {
    /// It begins right behind a word such as `yêu cầu`.
    Asked,
    /// It is an item of a list of tasks, which may be named by nouns.
    Listed,
    /// It is an item of a section of tasks.
    Item,
    Free,
}

/// Adds the tasks of a sentence, or of what follows the place where they begin.
pub(super) fn read(
    source: &Source<'_, '_>,
    today: Option<Date>,
    tokens: Range<usize>,
    mode: Mode,
    stands: Stands,
    found: &mut Vec<Task>,
) -> Said {
    let (head, _) = pieces::head(source, &tokens);
    let label = section_of_label(source, head, tokens.end);
    // `Dịp này, UBND tỉnh trao quà cho 5 đơn vị: Công ty May với nhà máy sản xuất đồ gỗ`
    let only_tells = stands == Stands::Free && told::is_of_the_past(source, today, &tokens)
        // `Mục tiêu chung: …`: what all is for is told behind, and no task.
        || label == Some(SectionCue::Vision)
        || costs::tell(source, &(head..tokens.end))
        || is_labelled_results(source, today, &tokens);
    if only_tells {
        return Said::Told;
    }
    let goals =
        label == Some(SectionCue::Goals) || is_of_goals(source, head, &tokens) || lists_goals(source, head, tokens.end);
    let mode = if goals { Mode::Goals } else { mode };
    let mut reading = Reading::new(source, today, tokens.clone(), mode, stands);
    let _ = pieces::clauses(source, tokens).try_for_each(|clause| reading.clause(clause, found));
    reading.said
}

/// A sentence read clause by clause.
#[derive(Debug)]
struct Reading<'a, 's, 't> {
    source: &'a Source<'s, 't>,
    today: Option<Date>,
    sentence: Range<usize>,
    stands: Stands,
    mode: Mode,
    /// Whether it is of goals from its beginning.
    of_goals: bool,
    /// Most sentences have none, and so no clause that a label or an introduction begins.
    has_colon: bool,
    /// Whether the clause stands in a list of tasks.
    listed: bool,
    said: Said,
    number: Option<Range<usize>>,
    addressee: Option<Range<usize>>,
}

impl<'a, 's, 't> Reading<'a, 's, 't> {
    fn new(
        source: &'a Source<'s, 't>,
        today: Option<Date>,
        sentence: Range<usize>,
        mode: Mode,
        stands: Stands,
    ) -> Self {
        let Range { start, end } = sentence;
        let near = &source.tokens[start.saturating_sub(1)..end.min(start + 1)];
        let behind_colon = near.iter().any(|token| token.kind == Kind::Colon);
        let is_item = matches!(stands, Stands::Listed | Stands::Item);
        Self {
            source,
            today,
            stands,
            mode,
            of_goals: mode == Mode::Goals,
            has_colon: pieces::has_colon(source, &sentence),
            listed: is_item || behind_colon && list::is_of_tasks(source, sentence.clone()),
            said: if stands == Stands::Listed { Said::Tasks } else { Said::Nothing },
            number: None,
            addressee: None,
            sentence,
        }
    }

    /// Reads the next clause; breaks off where what follows is only told.
    fn clause(&mut self, whole: Range<usize>, found: &mut Vec<Task>) -> ControlFlow<()> {
        let Self { source, today, .. } = *self;
        let (start, own_number) = pieces::head(source, &whole);
        let label = if self.has_colon { label::at_head(source, &whole) } else { None };
        // `nhắc các sở: “Đừng …”`
        let quoted = |at| at + usize::from(source.kind_at(at, whole.end) == Some(Kind::Quote));
        let clause = label.as_ref().map_or(start, |label| quoted(label.end))..whole.end;
        self.addressee = label.map(|label| label.addressee).or(self.addressee.take());
        let colon = if self.has_colon { introducing_colon(source, &clause) } else { None };
        let colon = colon.filter(|&colon| !self.explains(&clause, colon));
        if colon.is_some_and(|colon| self.lists_results(clause.start..colon)) {
            self.said = if self.said == Said::Nothing { Said::Told } else { self.said };
            return ControlFlow::Break(());
        }
        self.listed |= colon.is_some_and(|colon| {
            list::is_of_duties(source, clause.start, colon) && list::is_of_tasks(source, colon + 1..self.sentence.end)
        });
        // `100% chi bộ học nghị quyết; vận động 300 suất quà`: what is listed with a goal is one too.
        let item = colon.map_or(clause.start, |colon| colon + 1);
        if self.stands != Stands::Asked && pieces::percentage_at(source, item).is_some() {
            self.mode = Mode::Goals;
        }
        let asked = self.asked(whole.start, own_number.is_some());
        let (says, number_behind) = read_clause(source, today, clause.clone(), colon, asked);
        self.number = number_behind.or(own_number).or(self.number.take());
        let goes_on = self.said == Said::Tasks;
        match says {
            _ if goes_on && is_named_work(source, &clause, &says) => self.name_work(clause, found),
            Clause::Task { start, subject } => self.task(start..clause.end, subject, asked, found),
            Clause::Other if goes_on => self.name_work(clause, found),
            Clause::Told if self.said == Said::Nothing => {
                self.said = Said::Told;
                if self.is_debate(clause) {
                    return ControlFlow::Break(());
                }
            }
            Clause::Told | Clause::Other => {}
        }
        ControlFlow::Continue(())
    }

    /// Whether what a colon lists was done, as what leads to it says, and nothing is asked behind it: `9 tháng qua phường
    /// đã có nhiều cố gắng, đó là: …`.
    fn lists_results(&self, lead: Range<usize>) -> bool {
        let behind = lead.end..self.sentence.end;
        told::tells_what_was_done(self.source, self.today, lead) && !told::asks_behind(self.source, self.today, behind)
    }

    /// Whether an item of a list begins with a task that what stands behind its colon only explains, and is no list of
    /// its own: `Nâng cao chất lượng báo cáo: số liệu phải chính xác`.
    fn explains(&self, clause: &Range<usize>, colon: usize) -> bool {
        let Self { source, .. } = *self;
        let ends = clause.end == self.sentence.end && clause.start <= self.sentence.start + LONGEST_MARKER;
        let item = matches!(self.stands, Stands::Item | Stands::Listed);
        let begun = source.is_at(TaskVerb::Clear, clause.start, colon);
        let lists = || {
            let duty = |at: usize| {
                let topic = source.is_at(TaskCue::Topic, at, colon) || source.longest::<Like>(at, colon).is_some();
                topic || source.longest::<SectionCue>(at, colon).is_some() || source.is_at(TaskCue::Request, at, colon)
            };
            (clause.start..colon).any(duty) || source.has_mention(&(clause.start..colon))
        };
        // `- Xây dựng Đảng: Kết nạp 20 đảng viên`: the task stands behind its field.
        let behind = colon + 1..clause.end;
        let part = |&at: &usize| source.tokens[at].kind != Kind::Comma;
        let clear = |at: usize| source.is_at(TaskVerb::Clear, at, behind.end);
        let does = || match source.longest(behind.start, behind.end) {
            Some((TaskVerb::Clear, _)) => true,
            Some((TaskVerb::Slight, _)) => {
                source.tokens[behind.start].is_capital() || pieces::has_figure(source, &behind)
            }
            // `- Bảo vệ rừng: kiểm lâm tuần tra`, `- Xây dựng Đảng: Chi bộ kết nạp 2 đảng viên`
            None => {
                let who = source.longest::<Charged>(behind.start, behind.end).is_some();
                let body = || body_at(source, behind.start, behind.end).is_some();
                who || body() || behind.clone().take(HEAD + 1).take_while(part).any(clear)
            }
        };
        item && ends && begun && !does() && !lists()
    }

    /// Where someone is asked for what a clause says that begins at a token.
    fn asked(&self, start: usize, is_numbered: bool) -> Asked {
        match self.stands {
            _ if self.listed || is_numbered && self.stands != Stands::Asked => Asked::Above,
            Stands::Asked if start == self.sentence.start => Asked::Here,
            Stands::Asked => Asked::Before,
            Stands::Listed | Stands::Item | Stands::Free => Asked::Nowhere,
        }
    }

    /// Adds a task, unless it only tells what is to be reached.
    fn task(&mut self, tokens: Range<usize>, subject: Range<usize>, asked: Asked, found: &mut Vec<Task>) {
        let source = self.source;
        let Range { start, end } = tokens;
        let tokens = pieces::trimmed(source, tokens);
        // `60% chi hội xếp loại vững mạnh` is a goal, and so is `98% hội viên gương mẫu`; but what all are to do, `100%
        // đảng viên phải nêu gương`, is a task.
        let part = pieces::percentage_at(source, subject.start).is_some_and(|part| part < Decimal::ONE_HUNDRED);
        let counted = || pieces::has_figure(source, &subject) && (self.of_goals || pieces::has_figure(source, &tokens));
        let is_figure = asked != Asked::Here && (part || counted());
        // `độ bao phủ phấn đấu đạt 94%`, `phấn đấu 95% hội viên học nghị quyết`, but not `phấn đấu năm 2025 kết nạp …`
        let aims = matches!(source.longest(start, end), Some((TaskCue::Aim, len))
            if !subject.is_empty() || pieces::figure_at(source, start + len));
        let of_goals = self.mode == Mode::Goals || aims || is_to_reach(source, start, end);
        if tokens.is_empty() || is_figure || of_goals && !is_more_than_figures(source, &tokens) {
            // What is to be reached is not what was, whatever else seems told.
            if self.said == Said::Told {
                self.said = Said::Nothing;
            }
            return;
        }
        let named = addressee::of(source, subject);
        let subject = self.addressee.clone().filter(|_| named.is_empty()).unwrap_or(named);
        found.push(Task::new(tokens, self.number.clone(), subject));
        self.said = Said::Tasks;
    }

    /// Adds work that is only named, where tasks stand before it: `công tác bảo đảm an sinh`.
    fn name_work(&self, clause: Range<usize>, found: &mut Vec<Task>) {
        if is_intro(self.source, &clause) {
            return;
        }
        let tokens = pieces::trimmed(self.source, clause);
        if self.source.is_at(TaskCue::Work, tokens.start, tokens.end) {
            let subject = tokens.start..tokens.start;
            found.push(Task::new(tokens, self.number.clone(), subject));
        }
    }

    /// `Hội nghị đã thảo luận về tình hình xã; điều chỉnh kế hoạch`: whether what follows was talked about as well.
    fn is_debate(&self, clause: Range<usize>) -> bool {
        let behind = clause.end..self.sentence.end;
        self.stands == Stands::Free
            && told::is_debate(self.source, self.today, &clause)
            && !told::asks_behind(self.source, self.today, behind)
    }
}

/// Whether a clause names work, and what seems a task in it goes on with that: `công tác bảo đảm an sinh, phòng chống
/// dịch`.
fn is_named_work(source: &Source<'_, '_>, clause: &Range<usize>, says: &Clause) -> bool {
    let work = source.is_at(TaskCue::Work, clause.start, clause.end);
    let goes_on = |task: usize| task > clause.start && source.tokens[task - 1].kind == Kind::Comma;
    work && matches!(*says, Clause::Task { start, .. } if goes_on(start))
}

/// The colon up to which a clause only introduces the task behind it.
fn introducing_colon(source: &Source<'_, '_>, clause: &Range<usize>) -> Option<usize> {
    // `tuyên truyền về: Kết quả đại hội`: what follows is only the rest of the task.
    clause.clone().rev().find(|&at| {
        source.tokens[at].kind == Kind::Colon
            && source.mention_at(at).is_none()
            && !source.is_before(Function::About, clause.start, at)
    })
}

/// What a clause says, with its introducing colon, if it has one. The task behind that may have a list number.
fn read_clause(
    source: &Source<'_, '_>,
    today: Option<Date>,
    clause: Range<usize>,
    colon: Option<usize>,
    in_sentence: Asked,
) -> (Clause, Option<Range<usize>>) {
    if is_intro(source, &clause) {
        return (Clause::Other, None);
    }
    if let Some(colon) = colon {
        let (start, number) = pieces::head(source, &(past_like(source, colon + 1, clause.end)..clause.end));
        let above = in_sentence == Asked::Above;
        let behind = read_item(source, today, start..clause.end, if above { Asked::Above } else { Asked::Nowhere });
        // `quan tâm các vấn đề: công tác giảm nghèo, cải tạo chung cư`: nouns, of which none is a task of its own.
        let nouns = source.is_at(TaskCue::Work, start, clause.end);
        let follows = |task: usize| task > start && source.tokens[task - 1].kind == Kind::Comma;
        match behind {
            Clause::Task { start: task, .. }
                if !(nouns && follows(task)) && (above || is_known(source, task, clause.end)) =>
            {
                return (behind, number);
            }
            _ => {}
        }
    }
    (read_item(source, today, clause, in_sentence), None)
}

/// What a clause says, which may begin with any verb where it is an item of a list of tasks.
fn read_item(source: &Source<'_, '_>, today: Option<Date>, clause: Range<usize>, in_sentence: Asked) -> Clause {
    let says = task::clause(source, today, clause.clone(), in_sentence);
    match says {
        Clause::Other if in_sentence == Asked::Above && list::begins_with_some_verb(source, &clause) => {
            Clause::Task { start: clause.start, subject: clause.start..clause.start }
        }
        _ => says,
    }
}

/// Whether a task begins with a word that the lexicon has for one.
fn is_known(source: &Source<'_, '_>, task: usize, end: usize) -> bool {
    source.longest::<TaskVerb>(task, end).is_some() || source.longest::<TaskCue>(task, end).is_some()
}

/// Past `như` right behind a colon: `các nội dung: như hoàn thành các chỉ tiêu`.
fn past_like(source: &Source<'_, '_>, at: usize, end: usize) -> usize {
    at + source.longest(at, end).map_or(0, |(_, len): (Like, _)| len)
}

/// `Phấn đấu kết nạp 7 đảng viên.`: a sentence of what is to be reached. A list item is so only if it lists several.
fn is_of_goals(source: &Source<'_, '_>, head: usize, sentence: &Range<usize>) -> bool {
    let aims = source.is_at(TaskCue::Aim, head, sentence.end);
    let item = || usize::from(source.tokens[sentence.start].kind != Kind::Word);
    aims && pieces::clauses(source, sentence.clone())
        .filter(|clause| pieces::has_figure(source, clause))
        .nth(item())
        .is_some()
}

/// `đề ra các chỉ tiêu: …`: whether the last word before a colon for what is to be done is one for what is only to be
/// reached.
fn lists_goals(source: &Source<'_, '_>, head: usize, end: usize) -> bool {
    let Some(colon) = (head..end).take(LONGEST_LABEL).find(|&at| source.tokens[at].kind == Kind::Colon) else {
        return false;
    };
    let mut topics = source.each::<TaskCue>(head..colon).filter(|&(_, cue, _)| cue == TaskCue::Topic);
    topics.next_back().is_some_and(|(at, ..)| source.length(SectionCue::Goals, at, colon).is_some())
}

/// `quý II phải tăng trên 8,2%`: whether behind a word such as `phải` only a figure is to be reached.
fn is_to_reach(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    let needed = source.is_before(TaskCue::Need, 0, at);
    let Some((LeadCue::Verb(verb), len)) = source.longest(at, end).filter(|_| needed) else { return false };
    // `phải hoàn thành 3 công trình`, `cần giảm 20% thủ tục hành chính`: that is work to be done.
    let whole = || {
        let behind = source.mentions_in(&(at + len..end)).next().map_or(end, |n| source.place(n).end);
        source.kind_at(behind, end) != Some(Kind::Word)
    };
    let changes = matches!(verb, LeadVerb::Growth | LeadVerb::Decline);
    verb != LeadVerb::Have && pieces::figure_at(source, at + len) && (!changes || whole())
}

/// What a label with a colon, which may tell for what time it is, opens a section of: `Chỉ tiêu đến năm 2030: …`.
fn section_of_label(source: &Source<'_, '_>, head: usize, end: usize) -> Option<SectionCue> {
    let (cue, len) = source.longest(head, end)?;
    let behind = head + len..end.min(head + len + LONGEST_LABEL);
    let colon = behind.clone().find(|&at| source.tokens[at].kind != Kind::Word && source.mention_at(at).is_none())?;
    let mut values = source.mentions_in(&(behind.start..colon)).map(|n| &source.mentions[n].value).peekable();
    let timed = colon == behind.start || values.peek().is_some() && values.all(Value::is_time);
    (timed && source.tokens[colon].kind == Kind::Colon).then_some(cue)
}

/// `Về tình hình kinh tế 10 tháng: …`, `Đánh giá: …`: a sentence with what is only looked back on as its label, where
/// nothing is asked behind it.
fn is_labelled_results(source: &Source<'_, '_>, today: Option<Date>, sentence: &Range<usize>) -> bool {
    let (head, _) = pieces::head(source, sentence);
    let Some((SectionCue::Results, len)) = source.longest(head, sentence.end) else { return false };
    let about = source.longest(head, sentence.end).is_some_and(|(cue, _): (Function, _)| cue == Function::About);
    let mut label = (head + len..sentence.end).take(LONGEST_LABEL);
    let alone = source.kind_at(head + len, sentence.end) == Some(Kind::Colon);
    (about || alone)
        && label.find(|&at| source.tokens[at].kind == Kind::Colon).is_some_and(|colon| {
            !task::is_verb(source, colon + 1, sentence.end)
                && !told::asks_behind(source, today, colon + 1..sentence.end)
        })
}

/// Whether some part between commas names something to do without a figure to reach.
fn is_more_than_figures(source: &Source<'_, '_>, tokens: &Range<usize>) -> bool {
    let is_comma = |&at: &usize| source.tokens[at].kind == Kind::Comma && source.mention_at(at).is_none();
    let mut start = tokens.start;
    while start < tokens.end {
        let part = start..(start..tokens.end).find(is_comma).unwrap_or(tokens.end);
        // `luôn nắm chắc địa bàn`
        let always = source.longest::<TaskCue>(part.start, part.end).filter(|(cue, _)| *cue == TaskCue::Always);
        let verb = part.start + always.map_or(0, |(_, len)| len);
        // `nhựa hoá, bê tông hoá 3 km đường`: what a verb alone does is told behind the next.
        let does_more = source.longest::<TaskVerb>(verb, part.end).is_some_and(|(_, len)| verb + len < part.end);
        // `; không để phát sinh hộ nghèo mới`: there are to be none, which is no work.
        let none = part.start == tokens.start && source.is_at(AsideCue::Absent, part.start, part.end);
        if does_more && !none && !pieces::has_figure(source, &part) {
            return true;
        }
        start = part.end + 1;
    }
    false
}
