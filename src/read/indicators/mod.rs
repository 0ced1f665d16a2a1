//! The measured results and goals of a text.
//!
//! Each sentence goes through the same steps:
//!
//! | step | folder |
//! |---|---|
//! | which sentences are read at all, which lines tell of the time to come, and which words do | [scope] |
//! | its figures, without those that only tell where, for how many or of which another is told | [figure] |
//! | around each figure a lead of cues before it and a tail behind it, with a noun and what it is set against | [around] |
//! | the words of its clause, by its place, up to its marks and without what is cut from either end | [clause] |
//! | all of these together, which figures words set against each other, and what they count in | [step] |
//! | what names the figure: those words, be they who does it, a verb or what is measured, the noun behind it, or what stands elsewhere | [subject] |
//! | one pass over the steps, which puts those that belong together into drafts, each for its time | [group] |
//! | what a list says once, who did what nothing else tells apart, what each draft is about and compares with what | [draft] |
//!
//! All of them ask [words] what words are. A folder uses only those before it: [words], [figure], [around], [clause],
//! [scope], [step], [subject], [draft], [group].

mod around;
mod clause;
mod draft;
mod figure;
mod group;
mod scope;
mod step;
mod subject;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod words;

use std::ops::Range;

use super::costs;
use super::directives;
use super::layout::{Line, LineKind, Sentence};
use super::source::Source;
use crate::lex::Kind;
use crate::lexicon::{Aim, Entry, Section};
use crate::model::{Comparison, Directive, Gathered, Indicator};
use draft::{doer, topic};
use group::part::Across;
use group::{Groups, expected};
use scope::aim::{self, Aims};
use scope::goal::{self, Headed, Headings};

/// The indicators of a text, in order.
pub(super) fn find<'t>(source: &Source<'_, 't>, tasks: &[Directive<'t>]) -> Vec<Indicator<'t>> {
    let mut headings = Headings::new(source);
    let mut reading = Reading::new(source, tasks);
    for sentence in &source.layout.sentences {
        let n = sentence.line();
        let starts_line = reading.line != Some(n);
        if starts_line {
            reading.finish_line();
            reading.begin_line(n, headings.over(source, n));
        }
        let line = &source.layout.lines[n];
        // Behind the last expression of a line nothing is told, and what is aimed at matters no more.
        let may_tell = || source.has_mention(&(sentence.tokens().start..line.tokens().end));
        if scope::can_tell(line.kind) && may_tell() {
            reading.read(sentence, line, starts_line);
        }
    }
    reading.finish_line();
    let Reading { mut found, comparisons, .. } = reading;
    comparisons.share(found.iter_mut().map(|indicator| &mut indicator.comparisons));
    found
}

/// What was read of a text, and what holds where it is read.
struct Reading<'a, 's, 't> {
    source: &'a Source<'s, 't>,
    tasks: &'a [Directive<'t>],
    groups: Groups<'a, 's, 't>,
    found: Vec<Indicator<'t>>,
    comparisons: Gathered<Comparison<'t>>,
    across: Across,
    line: Option<usize>,
    /// What the headings above the line say of it.
    headed: Headed,
    /// Whether it, or the rest of it, does so by these or by one within it.
    ahead: bool,
    aims: Aims,
    /// The words behind the last figure of the sentence before, and the kinds of term in that sentence.
    unread: (Range<usize>, u128),
}

impl<'a, 's, 't> Reading<'a, 's, 't> {
    fn new(source: &'a Source<'s, 't>, tasks: &'a [Directive<'t>]) -> Self {
        let (indicators, comparisons) = expected(&source.mentions);
        Self {
            source,
            tasks,
            groups: Groups::new(source, tasks),
            found: Vec::with_capacity(indicators),
            comparisons: Gathered::with_capacity(comparisons),
            across: Across::default(),
            line: None,
            headed: Headed::default(),
            ahead: false,
            aims: Aims::default(),
            unread: (0..0, 0),
        }
    }

    fn begin_line(&mut self, line: usize, headed: Headed) {
        self.line = Some(line);
        (self.headed, self.ahead) = (headed, headed.ahead);
        self.groups.table.line = line;
    }

    fn read(&mut self, sentence: &Sentence, line: &Line, starts_line: bool) {
        let source = self.source;
        let Range { start, end } = sentence.tokens();
        if starts_line {
            self.aims = Aims::default();
        } else {
            let (words, kinds) = self.unread.clone();
            self.aims.read(source, words, kinds);
            self.aims = self.aims.carried();
        }
        let aimed = self.ahead || self.aims != Aims::default();
        if aimed && sentence.holds(Aim::BIT) && aim::tells_of_now(source, &sentence.tokens()) {
            self.aims = Aims::default();
            // What a heading within the line said holds no longer.
            self.ahead = self.headed.ahead;
        }
        let is_marked = starts_line && source.mention_at(start).is_none();
        let marker = if is_marked { line.marker() } else { 0 };
        let tokens = (start + marker).min(end)..end;
        // `Tuyên dương 18 tập thể`: a headline tells what the meeting below it handed over.
        let heads = line.kind == LineKind::Heading && marker == 0 && self.found.is_empty();
        let tokens = if heads && scope::is_honour(source, &tokens) { end..end } else { tokens };
        self.ahead = self.ahead || !starts_line && goal::opens_within(source, sentence, line);
        let costs = sentence.holds(Section::BIT) && costs::tell(source, &tokens);
        // `Hiện tỷ lệ mới đạt 83%.` among tasks and goals, but not `Hiện có 5 dự án, năm 2025 thu hút 3 dự án`
        let goes_on = || {
            let parted = source.tokens[tokens.clone()].iter().any(|token| token.kind == Kind::Semicolon);
            parted || source.times_in(&tokens).next().is_some()
        };
        let now = sentence.holds(Aim::BIT) && source.is_at(Aim::Now, tokens.start, tokens.end) && !goes_on();
        let read_to = self.groups.read(&tokens, sentence.kinds, self.ahead && !costs && !now, &mut self.aims);
        self.unread = (read_to..end, sentence.kinds);
    }

    /// Makes indicators of the drafts of the line that was read, and parts of one before where the lines say so.
    fn finish_line(&mut self) {
        let Some(line) = self.line else { return };
        self.finish_drafts();
        self.across.join(self.source, &self.source.layout.lines[line], &mut self.found);
    }

    fn finish_drafts(&mut self) {
        let (source, drafts, found) = (self.source, &mut self.groups.drafts, &mut self.found);
        if drafts.is_empty() {
            return;
        }
        doer::name(source, drafts);
        topic::give_topics(source, drafts);
        // A goal is for the time of the task that it belongs to, else of its section.
        for goal in drafts.iter_mut().filter(|draft| draft.goal && draft.period.is_none()) {
            let task = directives::holding(self.tasks, source, goal.end().saturating_sub(1));
            goal.period = task.and_then(|task| task.period).or(self.headed.period);
        }
        let first = found.len();
        // They are the largest things that a report holds: to double their room could leave half of it empty.
        if found.capacity() - first < drafts.len() {
            found.reserve_exact(drafts.len().max(first / 8));
        }
        found.extend(drafts.iter().map(|draft| draft.finish(source, first, &mut self.comparisons)));
        drafts.clear();
        // Those of a long line may have taken more room than all else that is found.
        drafts.shrink_to_fit();
    }
}
