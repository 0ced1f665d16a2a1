//! The walk over the lines of a text, which keeps in mind whether tasks are being set.

use std::ops::Range;

use smallvec::SmallVec;

use super::Task;
use super::opening::{self, Before};
use super::sections::{self, Section, Sections};
use super::sentence::{self, Said, Stands};
use super::task::Mode;
use super::told;
use super::when::due::Deadlines;
use super::when::time;
use super::who::label;
use super::who::setter::{Setter, Setters};
use super::words::frame;
use super::words::level::Level;
use super::words::pieces::{self, is_intro};
use crate::lex::Kind;
use crate::lexicon::{Function, Role, SectionCue, TaskCue, TaskVerb};
use crate::read::layout::{Line, LineKind, Sentence};
use crate::read::people::Appearance;
use crate::read::source::Source;
use crate::read::title::{further_lines, is_kind_of_document};
use crate::value::{Date, Period};

/// About how many tokens a text has for each task; one allocation then serves most texts.
const TOKENS_OF_TASK: usize = 128;

/// The most lines of what a resolution rests on, with its title.
const LONGEST_PREAMBLE: usize = 24;

/// A stretch in which tasks are being set.
#[derive(Clone, Debug)]
struct Stretch {
    mode: Mode,
    set_by: Setter,
    period: Option<Period>,
}

/// A list of tasks that a colon at a line's end opened.
#[derive(Clone, Debug)]
struct List {
    stretch: Stretch,
    /// Whether its items have list signs, once one was read.
    marked: Option<bool>,
}

/// What is kept in mind from line to line.
#[derive(Debug)]
pub(super) struct Lines<'a, 's, 't> {
    source: &'a Source<'s, 't>,
    today: Option<Date>,
    deadlines: Deadlines,
    sections: Sections,
    /// Whether something was told in the section, so that only items of a list still set tasks there.
    told: bool,
    list: Option<List>,
    /// What the clauses of the paragraph right before were at its end.
    before: Option<Stretch>,
    /// Those who may set tasks.
    setters: Setters<'a, 's, 't>,
    /// What this paragraph and the one before have said.
    said: Before,
    /// For whom the tasks below are, and how deep the line stands that says so.
    addressee: Option<(Level, Range<usize>)>,
    /// The list items above that are tasks, each deeper than the one before it.
    items: SmallVec<[(Level, usize); 4]>,
    /// Whether the title was read: the first line that is not the page's own.
    titled: bool,
    /// The lines in which the title of a document goes on.
    title: Range<usize>,
    found: Vec<Task>,
}

impl<'a, 's, 't> Lines<'a, 's, 't> {
    /// All tasks of a text.
    pub(super) fn tasks(source: &'a Source<'s, 't>, appearances: &'a [Appearance]) -> Vec<Task> {
        let today = source.today().or_else(|| frame::end_of_review(source));
        let mut lines = Self {
            source,
            today,
            deadlines: Deadlines::new(source),
            sections: Sections::default(),
            told: false,
            list: None,
            before: None,
            setters: Setters::new(source, appearances),
            said: Before::default(),
            addressee: None,
            items: SmallVec::new(),
            titled: false,
            title: further_lines(source),
            found: Vec::with_capacity(source.tokens.len() / TOKENS_OF_TASK),
        };
        let mut sentences = source.layout.sentences.as_slice();
        for number in 0..source.layout.lines.len() {
            let len = sentences.iter().take_while(|sentence| sentence.line() == number).count();
            let (of_line, rest) = sentences.split_at(len);
            lines.line(number, of_line);
            sentences = rest;
        }
        lines.found
    }

    fn line(&mut self, number: usize, sentences: &[Sentence]) {
        let line = &self.source.layout.lines[number];
        if matches!(line.kind, LineKind::Caption | LineKind::Furniture) {
            // `Các tin khác:` stands over headlines of other texts.
            if self.source.tokens[line.tokens().end - 1].kind == Kind::Colon {
                self.sections.close();
                (self.list, self.before) = (None, None);
            }
            return;
        }
        let level = Level::of(self.source, line);
        if self.deadlines.is_below(self.source, &line.tokens(), &mut self.found) {
            return;
        }
        self.items.retain(|(above, _)| *above < level);
        self.addressee.take_if(|(above, _)| level > Level::NONE && *above >= level);
        let is_first = !std::mem::replace(&mut self.titled, true);
        let is_title = is_first && !self.leads_to_items(number) || self.title.contains(&number);
        // The title names the report and no section of it.
        if !is_title && !self.names_document(number) && self.is_heading(line, level) {
            return;
        }
        // It names whom the report is about.
        let label = if is_title { None } else { label::of_line(self.source, &line.tokens()) };
        let label = label.map(|named| (level, named));
        let labelled = label.is_some();
        self.addressee = label.or(self.addressee.take());
        let before = self.before.take();
        self.list.take_if(|_| level == Level::NONE && lists_results(self.source, line));
        let stretch = self.stretch(line, labelled).or_else(|| before.filter(|_| self.goes_on(line)));
        // `III. UBKT Tỉnh ủy yêu cầu:` opens a list, as it does without its list number.
        let intro = is_intro(self.source, &line.tokens());
        let opens = stretch.is_none() && intro;
        let headline = stretch.is_none() && line.kind == LineKind::Heading;
        self.deadlines.leave(level, self.list.is_some());
        let over_items = self.stands_over_items(number, level);
        if over_items || intro {
            self.deadlines.over(self.source, level, &line.tokens());
        }
        if !opens && (headline || over_items) {
            return;
        }
        let first = self.found.len();
        let stretch = self.sentences(line, sentences, stretch);
        self.deadlines.pass(line, first..self.found.len());
        self.nest(level, first);
        self.after(line, stretch, self.found.len() > first);
    }

    /// Whether a line says what the resolution is about whose kind stands above it: `NGHỊ QUYẾT`, `Về nhiệm vụ năm
    /// 2025`. Behind `QUYẾT NGHỊ:` its articles say which of them set tasks.
    fn names_document(&self, number: usize) -> bool {
        let (source, lines) = (self.source, &self.source.layout.lines);
        let Range { start, end } = lines[number].tokens();
        let about = source.is_at(Function::About, start, end);
        let resolves = |line: &Line| {
            let cue = source.longest(line.tokens().start, line.tokens().end);
            matches!(cue, Some((TaskCue::Resolve, len)) if len + 1 == line.tokens().len())
        };
        let below_kind = || number.checked_sub(1).is_some_and(|above| is_kind_of_document(source, &lines[above]));
        about && below_kind() && lines[number..].iter().take(LONGEST_PREAMBLE).any(resolves)
    }

    /// Takes in a heading of tasks, goals or results, or the end of the text.
    fn is_heading(&mut self, line: &Line, level: Level) -> bool {
        self.sections.leave(level);
        let article = sections::article(self.source, line) > 0;
        if article {
            self.sections.leave_article();
        }
        let Some(cue) = sections::heading(self.source, line) else { return false };
        if cue == SectionCue::End {
            self.close();
            return true;
        }
        // In a list that a colon opened, what looks like a heading is an item: `- Đánh giá, xếp loại chi bộ`.
        let item = self.list.is_some() && level > Level::CHAPTER && cue == SectionCue::Results;
        let period = time::named(self.source, self.today, &line.tokens());
        let due = self.deadlines.named(self.source, &line.tokens());
        let entered = !item && self.sections.enter(Section { level, article, cue, period, due });
        if entered {
            self.list = None;
            self.told = false;
            self.addressee = None;
            self.deadlines.close();
        }
        entered
    }

    /// What a line stands in before any of its clauses is read. One that is `labelled` names whom the next items of its
    /// list are for.
    fn stretch(&mut self, line: &Line, labelled: bool) -> Option<Stretch> {
        if let Some(list) = &self.list {
            if line.marker() > 0 || list.marked != Some(true) || labelled {
                return Some(list.stretch.clone());
            }
            self.list = None;
        }
        self.told &= line.marker() == 0;
        if self.told {
            return None;
        }
        let mode = match self.sections.kind()? {
            SectionCue::Tasks => Mode::Tasks,
            SectionCue::Goals | SectionCue::Vision => Mode::Goals,
            SectionCue::Results | SectionCue::End => return None,
        };
        Some(Stretch { mode, set_by: None, period: self.sections.period() })
    }

    /// Whether a paragraph begins with a task, so that it goes on with those right before: `Bên cạnh đó, tập trung …`.
    fn goes_on(&self, line: &Line) -> bool {
        let (start, _) = pieces::head(self.source, &line.tokens());
        let end = line.tokens().end;
        let begins_with_verb = |at| self.source.is_at(TaskVerb::Clear, at, end);
        // `Trọng tâm là tiếp tục …`
        let named = match self.source.longest(start, end) {
            Some((TaskCue::Topic, len)) => match self.source.longest(start + len, end) {
                Some((TaskCue::Is, is)) => begins_with_verb(start + len + is),
                _ => false,
            },
            _ => false,
        };
        // `Ở mảng văn hóa thì quan tâm …`
        let field_end = || pieces::field_end(self.source, start, line.tokens().end);
        // No heading begins with a joining word.
        let is_text = line.kind == LineKind::Body || start > line.tokens().start;
        is_text && line.marker() == 0 && (named || begins_with_verb(start) || field_end().is_some_and(begins_with_verb))
    }

    /// Whether a line ends in a colon over the first item of a list, and so names no report: `Nhiệm vụ tháng 12:`.
    fn leads_to_items(&self, number: usize) -> bool {
        let [line, next, ..] = &self.source.layout.lines[number..] else { return false };
        self.source.tokens[line.tokens().end - 1].kind == Kind::Colon && next.marker() > 0
    }

    /// Whether a line with no stop stands over items of a lower level.
    fn stands_over_items(&self, number: usize, level: Level) -> bool {
        let lines = &self.source.layout.lines;
        lines[number].kind == LineKind::Heading
            && level > Level::NONE
            && lines.get(number + 1).is_some_and(|next| Level::of(self.source, next) > level)
    }

    /// Reads the sentences of a line. Gives what it stands in at its end.
    fn sentences(&mut self, line: &Line, sentences: &[Sentence], mut stretch: Option<Stretch>) -> Option<Stretch> {
        let before = self.found.len();
        // Behind a label for those before it, the next is for others.
        let (mut last, mut unlabelled) = (before, before);
        for (n, sentence) in sentences.iter().enumerate() {
            let (tokens, kinds) = (sentence.tokens(), sentence.kinds);
            let first = self.found.len();
            // `1. Rà soát quỹ đất. Lập phương án. Thời hạn: trước ngày 30/6.`
            let told = if line.marker() > 0 { unlabelled } else { last };
            if self.deadlines.is_label(self.source, &tokens, line.tokens().start, &mut self.found[told..]) {
                (last, unlabelled) = (self.found.len(), self.found.len());
                continue;
            }
            let stated = stretch.take_if(|_| kinds & Role::Says.bit() != 0 && self.is_statement(&tokens));
            let opened = stretch.is_none();
            let (from, mut open, stands, lasts) = if let Some(mut open) = stretch.take() {
                let may_ask = kinds & (Role::Asks.bit() | Role::Decides.bit() | Role::Says.bit()) != 0;
                if let Some(setter) = may_ask.then(|| self.setters.asks(self.today, tokens.clone())).flatten() {
                    open.set_by = setter;
                }
                (tokens.start, open, self.stands(line, &tokens), true)
            } else {
                let text = tokens.start.max(line.tokens().start + line.marker())..tokens.end;
                let ends = n + 1 == sentences.len() && line.marker() == 0 && stated.is_none();
                let opening = opening::opening(self.source, self.today, text.clone(), kinds, &mut self.said, ends);
                // Among results `Giao Phòng Nội vụ rà soát …` tells what was ordered, and `Nhiệm vụ chuyên môn: …` what
                // was done.
                let in_results = self.sections.kind() == Some(SectionCue::Results);
                let sets = |lasts: bool| !in_results || lasts && !sections::names_field(self.source, &text);
                let Some(opening) = opening.filter(|opening| sets(opening.lasts)) else {
                    // Behind what somebody else says, nothing is asked as before.
                    stretch = stated.filter(|_| !self.setters.names_person(tokens.clone()));
                    self.setters.pass(tokens, self.said.speaker);
                    continue;
                };
                let set_by = self.setters.opens(self.today, tokens.clone(), opening.cue);
                let period = if is_intro(self.source, &tokens) {
                    time::named(self.source, self.today, &tokens)
                } else {
                    time::at_head(self.source, self.today, &(tokens.start..opening.at))
                };
                let period = period.or_else(|| self.sections.period());
                let stands = if opening.asked { Stands::Asked } else { Stands::Free };
                (opening.at, Stretch { mode: opening.mode, set_by, period }, stands, opening.lasts)
            };
            let said = sentence::read(self.source, self.today, from..tokens.end, open.mode, stands, &mut self.found);
            if self.found.len() > first {
                last = first;
            }
            let period = self.complete(first, from, &tokens, &open);
            if opened {
                open.period = period;
            }
            match said {
                Said::Told => {
                    if line.marker() == 0 && self.found.len() == before {
                        self.list = None;
                        self.sections.close_loose();
                        self.told = true;
                    }
                }
                Said::Tasks | Said::Nothing => stretch = lasts.then_some(open),
            }
        }
        stretch
    }

    /// Whether a sentence of running text only tells what somebody says.
    fn is_statement(&self, sentence: &Range<usize>) -> bool {
        let running = self.list.is_none() && self.sections.kind().is_none();
        running && told::is_statement(self.source, self.today, sentence)
    }

    /// How a sentence stands in a stretch of tasks.
    fn stands(&self, line: &Line, sentence: &Range<usize>) -> Stands {
        let stop =
            || matches!(self.source.tokens[line.tokens().end - 1].kind, Kind::Dot | Kind::Semicolon | Kind::Stop);
        if line.marker() == 0 {
            Stands::Free
        } else if self.list.is_some() {
            Stands::Listed
        } else if sentence.start == line.tokens().start && stop() {
            Stands::Item
        } else {
            Stands::Free
        }
    }

    /// Gives the tasks of a sentence what they have of their stretch and of the time that the sentence names,
    /// and gives that time.
    fn complete(&mut self, first: usize, from: usize, sentence: &Range<usize>, stretch: &Stretch) -> Option<Period> {
        self.deadlines.set(self.source, self.sections.due(), sentence, &mut self.found[first..]);
        let mut head = from;
        let mut shared = stretch.period;
        for (n, task) in self.found[first..].iter_mut().enumerate() {
            let own = time::at_head(self.source, self.today, &(head..task.tokens.start));
            if n == 0 {
                shared = own.or(shared);
            }
            if let Some((_, named)) = self.addressee.as_ref().filter(|_| task.subject.is_empty()) {
                task.subject.clone_from(named);
            }
            task.set_by.clone_from(&stretch.set_by);
            task.period = own.or_else(|| time::within(self.source, self.today, &task.tokens)).or(shared);
            head = task.tokens.end;
        }
        shared
    }

    /// Makes the tasks of a list item parts of the item above it, and keeps the item in mind where it is one task.
    fn nest(&mut self, level: Level, first: usize) {
        if level == Level::NONE {
            return;
        }
        let part_of = self.items.last().map(|&(_, task)| task);
        for task in &mut self.found[first..] {
            task.part_of = part_of;
        }
        if self.found.len() == first + 1 {
            self.items.push((level, first));
        }
    }

    /// Takes in what a line was for the lines below it.
    fn after(&mut self, line: &Line, stretch: Option<Stretch>, any: bool) {
        let marked = line.marker() > 0;
        let told = stretch.is_none();
        self.before = stretch.clone().filter(|_| !marked && any);
        if is_intro(self.source, &line.tokens()) {
            // A label inside a list (`1. Về kinh tế:`) leaves the list as it is.
            if let (Some(stretch), None) = (stretch, &self.list) {
                self.list = Some(List { stretch, marked: None });
            }
        } else if let Some(list) = &mut self.list {
            if any {
                list.marked = list.marked.or(Some(marked));
            } else if !marked {
                self.list = None;
            }
        }
        if !marked && told {
            self.addressee = None;
            self.said = Before::default();
            self.setters.forget();
        }
    }

    fn close(&mut self) {
        self.list = None;
        self.sections.close();
    }
}

/// Whether a line only leads to results that are listed below: `Tán thành báo cáo, với các kết quả chủ yếu năm 2024:`.
fn lists_results(source: &Source<'_, '_>, line: &Line) -> bool {
    let cues = || source.each::<SectionCue>(line.tokens()).map(|(_, cue, _)| cue);
    let results = || cues().any(|cue| cue == SectionCue::Results) && !cues().any(|cue| cue == SectionCue::Tasks);
    is_intro(source, &line.tokens()) && results()
}
