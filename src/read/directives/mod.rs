//! The tasks that a leader or a plan sets for the time to come.
//!
//! Lines are read in order, with one thing kept in mind: whether tasks are being set ([`lines`]). Three things open a
//! stretch of tasks: a heading (`NHIỆM VỤ TRỌNG TÂM`) for its section ([`sections`]), a sentence in which a leader asks
//! or a plan is made for a time ahead ([`opening`]) for its paragraph, and one that ends in a colon for the list below
//! it. In a stretch, every clause ([`words::pieces`]) that begins with a task verb, or has a subject or `cần` before
//! one, is a task ([`task::clause`]); an item of a list of tasks may begin with any verb ([`words::list`]). What is
//! [told] as past, or as so, ends the stretch. Who sets the tasks of a stretch ([`who::setter`]) for what time
//! ([`when::time`]) and by which day ([`when::due`]) is read where it opens.

mod heard;
mod lines;
mod opening;
mod sections;
mod sentence;
mod task;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod told;
mod when;
mod who;
mod words;

use std::ops::Range;

use when::due::Deadline;
pub(super) use when::time::of_goals;

use super::people::Appearance;
use super::source::Source;
use crate::model::Directive;
use crate::value::Period;

/// The tasks of a text, in order.
pub(super) fn find<'t>(source: &Source<'_, 't>, appearances: &[Appearance]) -> Vec<Directive<'t>> {
    lines::Lines::tasks(source, appearances).into_iter().map(|task| task.directive(source)).collect()
}

/// The one of some tasks in order that a token belongs to.
pub(super) fn holding<'a, 't>(
    tasks: &'a [Directive<'t>],
    source: &Source<'_, '_>,
    token: usize,
) -> Option<&'a Directive<'t>> {
    let at = source.span(token..token + 1);
    let next = tasks.partition_point(|task| task.span.end() <= at.start());
    tasks.get(next).filter(|task| task.span.start() <= at.start())
}

/// A task by its tokens.
#[derive(Debug)]
struct Task {
    tokens: Range<usize>,
    number: Option<Range<usize>>,
    subject: Range<usize>,
    set_by: Option<Range<usize>>,
    period: Option<Period>,
    due: Option<Deadline>,
    part_of: Option<usize>,
}

impl Task {
    fn new(tokens: Range<usize>, number: Option<Range<usize>>, subject: Range<usize>) -> Self {
        Self { tokens, number, subject, set_by: None, period: None, due: None, part_of: None }
    }

    fn directive<'t>(self, source: &Source<'_, 't>) -> Directive<'t> {
        let given = |tokens: Range<usize>| source.given(tokens).into();
        Directive {
            span: source.span(self.tokens.clone()),
            text: given(self.tokens),
            number: self.number.map(given),
            addressee: Some(self.subject).filter(|subject| !subject.is_empty()).map(given),
            set_by: self.set_by.map(given),
            period: self.period,
            due: self.due.and_then(|due| due.due(source)),
            part_of: self.part_of,
        }
    }
}
