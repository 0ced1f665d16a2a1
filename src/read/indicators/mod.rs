//! The measured results and goals of a text.
//!
//! Each sentence goes through the same steps: its [figures](figure), what [leads up](lead) to each and what
//! [follows](tail) it, the [words](clause) of its clause, its [subject](subject); then one pass [groups](group) the
//! figures that belong together into [drafts](draft), and the finished drafts say what each [relation](relation) is.

mod basis;
mod clause;
mod draft;
mod figure;
mod goal;
mod group;
mod lead;
mod list;
mod relation;
mod scope;
mod step;
mod subject;
mod tail;
mod topic;

use super::source::Source;
use crate::model::Indicator;
use goal::Aims;
use group::Groups;

/// The indicators of a text, in order.
pub(super) fn find<'t>(source: &Source<'_, 't>) -> Vec<Indicator<'t>> {
    let tells = scope::lines(source);
    let ahead = goal::lines(source);
    let mut groups = Groups::new(source);
    let mut aims = Aims::default();
    let mut line = usize::MAX;
    for sentence in &source.layout.sentences {
        aims = if sentence.line == line { aims.carried() } else { Aims::default() };
        let starts_line = sentence.line != line && source.mention_at(sentence.tokens.start).is_none();
        line = sentence.line;
        if !tells[line] {
            continue;
        }
        let marker = if starts_line { source.layout.lines[line].marker } else { 0 };
        let tokens = (sentence.tokens.start + marker).min(sentence.tokens.end)..sentence.tokens.end;
        groups.read(&tokens, ahead[line], &mut aims);
    }
    let topics = topic::of(source, &groups.drafts);
    groups.drafts.into_iter().zip(topics).map(|(draft, topic)| draft.finish(source, topic)).collect()
}
