//! The walk over the lines of a text, which keeps in mind whether tasks are being set.

use std::ops::Range;

use super::Task;
use super::pieces;
use super::sections::{self, Level, Sections};
use super::sentence::{self, Said, is_intro};
use super::task::{self, Mode};
use crate::lexicon::{SectionCue, TaskVerb};
use crate::read::layout::{Line, LineKind};
use crate::read::source::Source;
use crate::value::Date;

/// A list of tasks that a colon at a line's end opened.
#[derive(Clone, Copy, Debug)]
struct List {
    mode: Mode,
    /// Whether its items have list signs, once one was read.
    marked: Option<bool>,
}

/// What is kept in mind from line to line.
#[derive(Debug)]
pub(super) struct Lines<'a, 's, 't> {
    source: &'a Source<'s, 't>,
    today: Option<Date>,
    sections: Sections,
    list: Option<List>,
    /// What the clauses of the paragraph right before were at its end.
    before: Option<Mode>,
    /// Whether a leader spoke in this paragraph or the one before.
    speaker: bool,
    found: Vec<Task>,
}

impl<'a, 's, 't> Lines<'a, 's, 't> {
    /// All tasks of a text.
    pub(super) fn tasks(source: &'a Source<'s, 't>) -> Vec<Task> {
        let today = source.today();
        let mut lines = Self {
            source,
            today,
            sections: Sections::default(),
            list: None,
            before: None,
            speaker: false,
            found: Vec::new(),
        };
        let mut sentences = source.layout.sentences.as_slice();
        for number in 0..source.layout.lines.len() {
            let len = sentences.iter().take_while(|sentence| sentence.line == number).count();
            let (of_line, rest) = sentences.split_at(len);
            lines.line(number, of_line.iter().map(|sentence| sentence.tokens.clone()));
            sentences = rest;
        }
        lines.found
    }

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
        let before = self.before.take();
        let mode = self.mode(line).or_else(|| before.filter(|_| self.goes_on(line)));
        let headline = mode.is_none() && line.kind == LineKind::Heading && !is_intro(self.source, &line.tokens);
        if headline || self.stands_over_items(number, level) {
            return;
        }
        let (mode, any) = self.sentences(line, sentences, mode);
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
        let item = self.list.is_some() && level > Level::NONE && cue == SectionCue::Results;
        let entered = !item && self.sections.enter(level, cue);
        if entered {
            self.list = None;
        }
        entered
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

    /// Whether a paragraph begins with a task, so that it goes on with those right before: `Bên cạnh đó, tập trung …`.
    fn goes_on(&self, line: &Line) -> bool {
        let (start, _) = pieces::head(self.source, &line.tokens);
        let verb = self.source.longest(start, line.tokens.end);
        // No heading begins with a joining word.
        let is_text = line.kind == LineKind::Body || start > line.tokens.start;
        is_text && line.marker == 0 && matches!(verb, Some((TaskVerb::Clear, _)))
    }

    /// Whether a line with no stop stands over items of a lower level.
    fn stands_over_items(&self, number: usize, level: Level) -> bool {
        let lines = &self.source.layout.lines;
        lines[number].kind == LineKind::Heading
            && level > Level::NONE
            && lines.get(number + 1).is_some_and(|next| Level::of(self.source, next) > level)
    }

    /// Reads the sentences of a line. Gives what clauses are at its end, and whether it sets any tasks.
    fn sentences(
        &mut self,
        line: &Line,
        sentences: impl Iterator<Item = Range<usize>>,
        mut mode: Option<Mode>,
    ) -> (Option<Mode>, bool) {
        let mut any = false;
        for tokens in sentences {
            let (from, open, asked) = if let Some(open) = mode {
                (tokens.start, open, false)
            } else {
                let text = tokens.start.max(line.tokens.start + line.marker)..tokens.end;
                let opening = task::opening(self.source, self.today, text, &mut self.speaker);
                let Some(opening) = opening else { continue };
                mode = Some(opening.mode);
                (opening.at, opening.mode, opening.asked)
            };
            match sentence::read(self.source, self.today, from..tokens.end, open, asked, &mut self.found) {
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
        (mode, any)
    }

    /// Takes in what a line was for the lines below it.
    fn after(&mut self, line: &Line, mode: Option<Mode>, any: bool) {
        let marked = line.marker > 0;
        self.before = mode.filter(|_| !marked && any);
        if is_intro(self.source, &line.tokens) {
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
