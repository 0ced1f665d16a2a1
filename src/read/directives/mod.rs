//! The tasks that a leader or a plan sets for the time to come.
//!
//! Lines are read in order, with one thing kept in mind: whether tasks are being set. A sentence opens a stretch of
//! them for its paragraph ([`task::opening`]: a leader asks, a plan is made for a time ahead), one that ends in a colon
//! for the list below it, and a heading (`NHIỆM VỤ TRỌNG TÂM`) for its section ([`sections`]). In a stretch, every
//! clause ([`pieces`]) that begins with a task verb, or has a subject before one, is a task ([`task::clause`]). What is
//! told as past or so ends the stretch.

mod frame;
mod pieces;
mod sections;
mod task;
mod walk;

use std::ops::Range;

use super::layout::{Line, LineKind};
use super::source::Source;
use crate::lex::Kind;
use crate::lexicon::{SectionCue, TaskVerb};
use crate::model::Directive;
use crate::value::{Date, Value};
use sections::{Level, Sections};
use task::{Clause, Mode};

pub(super) fn find<'t>(source: &Source<'_, 't>) -> Vec<Directive<'t>> {
    let mut reader = Reader {
        source,
        today: frame::today(source),
        sections: Sections::default(),
        list: None,
        speaker: false,
        found: Vec::new(),
    };
    let mut sentences = source.layout.sentences.as_slice();
    for number in 0..source.layout.lines.len() {
        let len = sentences.iter().take_while(|sentence| sentence.line == number).count();
        let (of_line, rest) = sentences.split_at(len);
        reader.line(number, of_line.iter().map(|sentence| sentence.tokens.clone()));
        sentences = rest;
    }
    reader.found.into_iter().map(|task| task.directive(source)).collect()
}

/// A task by its tokens.
#[derive(Debug)]
struct Task {
    tokens: Range<usize>,
    number: Option<Range<usize>>,
    subject: Range<usize>,
}

impl Task {
    fn directive<'t>(self, source: &Source<'_, 't>) -> Directive<'t> {
        let given = |tokens: Range<usize>| source.given(tokens).into();
        Directive {
            span: source.span(self.tokens.clone()),
            text: given(self.tokens),
            number: self.number.map(given),
            addressee: Some(self.subject).filter(|subject| !subject.is_empty()).map(given),
        }
    }
}

/// A list of tasks that a colon at a line's end opened.
#[derive(Clone, Copy, Debug)]
struct List {
    mode: Mode,
    /// Whether its items have list signs, once one was read.
    marked: Option<bool>,
}

struct Reader<'a, 's, 't> {
    source: &'a Source<'s, 't>,
    today: Option<Date>,
    sections: Sections,
    list: Option<List>,
    /// Whether a leader spoke in this paragraph or the one before.
    speaker: bool,
    found: Vec<Task>,
}

impl Reader<'_, '_, '_> {
    fn line(&mut self, number: usize, sentences: impl Iterator<Item = Range<usize>>) {
        let line = &self.source.layout.lines[number];
        if matches!(line.kind, LineKind::Caption | LineKind::Furniture) {
            return;
        }
        let level = Level::of(self.source, line);
        // The first line is the title, which names the report and no section of it.
        if number > 0 && self.is_heading(line, level) {
            return;
        }
        let mut mode = self.mode(line);
        if self.is_headed_list(number, level) {
            return;
        }
        let title = mode.is_none() && line.kind == LineKind::Heading && !self.ends_in_colon(line);
        if title {
            return;
        }
        let mut any = false;
        for (n, sentence) in sentences.enumerate() {
            let start = if n == 0 { line.tokens.start } else { sentence.start };
            let sentence = start..sentence.end;
            if mode.is_none() {
                let text = sentence.start + if n == 0 { line.marker } else { 0 };
                let opening = task::opening(self.source, self.today, text..sentence.end, &mut self.speaker);
                let Some(opening) = opening else { continue };
                mode = Some(opening.mode);
                any |= self.sentence(opening.at..sentence.end, opening.mode) == Said::Tasks;
            } else if let Some(open) = mode {
                match self.sentence(sentence, open) {
                    Said::Tasks => any = true,
                    Said::Told => {
                        mode = None;
                        if line.marker == 0 && !any {
                            self.close();
                        }
                    }
                    Said::Nothing => {}
                }
            }
        }
        self.after(line, mode, any);
    }

    /// Takes in a heading of tasks, goals or results, or the end of the text.
    fn is_heading(&mut self, line: &Line, level: Level) -> bool {
        self.sections.leave(level);
        let Some(cue) = sections::heading(self.source, line) else { return false };
        if cue == SectionCue::End {
            self.close();
            return true;
        }
        // In a list that a colon opened, what looks like a heading is an item: `- Đánh giá, xếp loại chi bộ`.
        if self.list.is_some() && level > Level::NONE && cue == SectionCue::Results || !self.sections.enter(level, cue) {
            return false;
        }
        self.list = None;
        true
    }

    /// What a line's clauses are before any of them is read.
    fn mode(&mut self, line: &Line) -> Option<Mode> {
        if let Some(list) = self.list {
            if line.marker > 0 || list.marked != Some(true) {
                return Some(list.mode);
            }
            self.list = None;
        }
        match self.sections.kind()? {
            SectionCue::Tasks => Some(Mode::Tasks),
            SectionCue::Goals => Some(Mode::Goals),
            SectionCue::Results | SectionCue::End => None,
        }
    }

    /// Whether a line with no stop stands over items of a lower level.
    fn is_headed_list(&self, number: usize, level: Level) -> bool {
        let lines = &self.source.layout.lines;
        lines[number].kind == LineKind::Heading
            && level > Level::NONE
            && lines.get(number + 1).is_some_and(|next| Level::of(self.source, next) > level)
    }

    /// The tasks of a sentence, or of what follows its opening.
    fn sentence(&mut self, tokens: Range<usize>, mode: Mode) -> Said {
        let mut said = Said::Nothing;
        let mut number = None;
        for clause in pieces::clauses(self.source.tokens, tokens) {
            let (start, own_number) = pieces::head(self.source, &clause);
            number = own_number.or(number);
            let found = self.clause(start..clause.end);
            match found {
                Clause::Task { start, subject } => {
                    let tokens = pieces::trimmed(self.source, start..clause.end);
                    if !tokens.is_empty() && (mode == Mode::Tasks || self.is_more_than_figures(&tokens)) {
                        let subject = pieces::trimmed(self.source, subject);
                        self.found.push(Task { tokens, number: number.clone(), subject });
                        said = Said::Tasks;
                    }
                }
                // A part with neither a verb nor a figure goes on with the task before it.
                Clause::Other if said == Said::Tasks && !self.has_figure(&clause) && !self.is_intro(&clause) => {
                    let end = pieces::trimmed(self.source, clause).end;
                    if let Some(last) = self.found.last_mut() {
                        last.tokens.end = last.tokens.end.max(end);
                    }
                }
                Clause::Told if said == Said::Nothing => said = Said::Told,
                Clause::Told | Clause::Other => {}
            }
        }
        said
    }

    /// What a clause says; what stands before a colon only introduces the task behind it.
    fn clause(&self, clause: Range<usize>) -> Clause {
        if self.is_intro(&clause) {
            return Clause::Other;
        }
        let colon = clause.clone().rev().find(|&at| self.is_colon(at));
        if let Some(colon) = colon {
            let (start, _) = pieces::head(self.source, &(colon + 1..clause.end));
            let behind = task::clause(self.source, self.today, start..clause.end);
            if matches!(behind, Clause::Task { .. }) {
                return behind;
            }
        }
        task::clause(self.source, self.today, clause)
    }

    fn is_colon(&self, at: usize) -> bool {
        self.source.tokens[at].kind == Kind::Colon && self.source.mention_at(at).is_none()
    }

    /// Whether a clause ends in a colon, or is empty.
    fn is_intro(&self, clause: &Range<usize>) -> bool {
        clause.clone().next_back().is_none_or(|last| self.source.tokens[last].kind == Kind::Colon)
    }

    fn ends_in_colon(&self, line: &Line) -> bool {
        self.is_intro(&line.tokens)
    }

    /// Whether some part between commas names something to do without a figure to reach.
    fn is_more_than_figures(&self, tokens: &Range<usize>) -> bool {
        let mut start = tokens.start;
        while start < tokens.end {
            let comma = |&at: &usize| self.source.tokens[at].kind == Kind::Comma && self.source.mention_at(at).is_none();
            let part = start..(start..tokens.end).find(comma).unwrap_or(tokens.end);
            let verb = self.source.longest::<TaskVerb>(part.start, tokens.end).is_some();
            if verb && !self.has_figure(&part) {
                return true;
            }
            start = part.end + 1;
        }
        false
    }

    fn has_figure(&self, tokens: &Range<usize>) -> bool {
        self.source.mentions[self.source.mentions_in(tokens)].iter().any(|mention| {
            matches!(
                mention.value,
                Value::Number(_)
                    | Value::Money(_)
                    | Value::Percent(_)
                    | Value::Ratio(_)
                    | Value::Quantity(_)
                    | Value::Range(_)
            )
        })
    }

    /// Takes in what a line was for the lines below it.
    fn after(&mut self, line: &Line, mode: Option<Mode>, any: bool) {
        let marked = line.marker > 0;
        if self.ends_in_colon(line) {
            // A label inside a list (`1. Về kinh tế:`) leaves the list as it is.
            if let (Some(mode), None) = (mode, self.list) {
                self.list = Some(List { mode, marked: None });
            }
        } else if let Some(list) = &mut self.list {
            if any {
                list.marked = list.marked.or(Some(marked));
            } else if !marked {
                self.list = None;
            }
        }
        if !marked && mode.is_none() {
            self.speaker = false;
        }
    }

    fn close(&mut self) {
        self.list = None;
        self.sections.close();
    }
}

/// What a sentence turned out to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    Tasks,
    Told,
    Nothing,
}
