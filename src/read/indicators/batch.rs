//! Several sentences with their figures, read together.
//!
//! Each step is done for all figures of a batch before the next is. The code of a step is larger than what a processor
//! keeps at hand of all steps, so that it is fetched once for many figures and not for each anew.

use std::ops::Range;

use super::step::{self, Step};
use super::{figure, threshold};
use crate::read::source::Source;

/// How many figures make a batch full.
const FULL: usize = 24;

/// How many figures most batches have at most: the last sentence of one may have several.
const ROOM: usize = 32;

/// The figures of some sentences, with what stands around each.
#[derive(Debug)]
pub(super) struct Batch {
    steps: Vec<Step>,
    sentences: Vec<Sentence>,
}

/// A sentence and the numbers of its figures in the batch.
#[derive(Clone, Debug)]
struct Sentence {
    tokens: Range<usize>,
    steps: Range<usize>,
}

impl Batch {
    pub(super) fn new() -> Self {
        Self { steps: Vec::with_capacity(ROOM), sentences: Vec::with_capacity(ROOM) }
    }

    /// Takes as many of some sentences as fill the batch, in place of those that it has; gives how many it took.
    pub(super) fn fill(&mut self, source: &Source<'_, '_>, sentences: impl Iterator<Item = Range<usize>>) -> usize {
        self.steps.clear();
        self.sentences.clear();
        for tokens in sentences {
            let first = self.steps.len();
            let figures = threshold::without_thresholds(source, figure::find(source, &tokens), &tokens);
            self.steps.extend(figures.into_iter().map(Step::new));
            self.sentences.push(Sentence { tokens, steps: first..self.steps.len() });
            if self.steps.len() >= FULL {
                break;
            }
        }
        self.read(source);
        self.sentences.len()
    }

    /// Reads what stands around the figures.
    fn read(&mut self, source: &Source<'_, '_>) {
        for Sentence { tokens, steps } in &self.sentences {
            step::add_leads(source, tokens, &mut self.steps[steps.clone()]);
        }
        // Where a tail ends is known only with the lead behind it.
        for Sentence { tokens, steps } in &mut self.sentences {
            steps.end = steps.start + step::add_tails(source, tokens, &mut self.steps[steps.clone()]);
        }
        for Sentence { steps, .. } in &self.sentences {
            self.steps[steps.clone()].iter_mut().for_each(|step| step.add_clause(source));
        }
        for Sentence { steps, .. } in &self.sentences {
            step::give_roles(source, &mut self.steps[steps.clone()]);
        }
    }

    /// The tokens and the figures of each sentence, in order.
    pub(super) fn sentences(&self) -> impl Iterator<Item = (&Range<usize>, &[Step])> {
        self.sentences.iter().map(|Sentence { tokens, steps }| (tokens, &self.steps[steps.clone()]))
    }
}
