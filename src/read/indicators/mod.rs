//! The measured results and goals of a text.
//!
//! Each sentence goes through the same steps. Its [figures](figure) are found, without those that are but a
//! [threshold]; around each stand a [lead](lead) of cues before it, a [tail](tail) behind it, and by its [place] the
//! words of its [clause](clause), which with the noun behind it name the [subject](subject), unless that is [named]
//! elsewhere: together a [step](step). Where its marks part the words before a figure is for [pieces], what those words
//! are for [left], with who does it for [actor] and a verb that no table has for [predicate], where the [noun] behind
//! it ends, and how any [phrase] does; which figures stand [against] one another their words say. One pass then
//! [groups](group) the steps that belong together into [drafts](draft), an [amount] as a result, a difference or a
//! plan, a [percentage](percent) as a rate or a plan, where a step may go on with what [runs](run), [follow] from those
//! before it, tell a [part] of one or stand with it in a row of a [table]; a [list](list) shares what it says once, a
//! [doer] names what nothing else tells apart, and last each rate gets its [relation](relation). Which sentences are read
//! at all, and which figures only stand [aside], is for [scope] to say; which tell of the time to come, for [goal] by the
//! lines they stand in and for what is an [aim] by their words.

mod actor;
mod against;
mod aim;
mod amount;
mod aside;
mod basis;
mod clause;
mod doer;
mod draft;
mod figure;
mod follow;
mod goal;
mod group;
mod lead;
mod left;
mod list;
mod named;
mod noun;
mod part;
mod percent;
mod phrase;
mod pieces;
mod place;
mod predicate;
mod relation;
mod run;
mod scope;
mod step;
mod subject;
mod survey;
mod table;
mod tail;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod threshold;
mod time;
mod topic;

use std::ops::Range;

use super::costs;
use super::layout::LineKind;
use super::mentions::Bare;
use super::source::Source;
use crate::lexicon::{Aim, Entry, Section};
use crate::model::{Comparison, Directive, Gathered, Indicator};
use crate::value::Value;
use aim::Aims;
use group::{Drafts, Groups};
use part::Across;

/// The indicators of a text, in order.
pub(super) fn find<'t>(source: &Source<'_, 't>, tasks: &[Directive<'t>]) -> Vec<Indicator<'t>> {
    let lines_ahead = goal::lines(source);
    let mut ahead = false;
    let (indicators, compared) = expected(&source.mentions);
    let mut found = Vec::with_capacity(indicators);
    let mut comparisons = Gathered::with_capacity(compared);
    let mut groups = Groups::new(source, tasks);
    let mut aims = Aims::default();
    let mut across = Across::default();
    let mut line = usize::MAX;
    // The words behind the last figure of the sentence before.
    let mut unread = (0..0, 0);
    for sentence in &source.layout.sentences {
        let starts_line = sentence.line() != line;
        if starts_line {
            finish(source, &mut groups.drafts, &mut found, &mut comparisons);
            across.join(source, line, &mut found);
            line = sentence.line();
            ahead = lines_ahead[line];
            groups.table.line = line;
        }
        let the_line = &source.layout.lines[line];
        let Range { start, end } = sentence.tokens();
        // Behind the last expression of a line nothing is told, and what is aimed at matters no more.
        if !scope::can_tell(the_line.kind) || !source.has_mention(&(start..the_line.tokens().end)) {
            continue;
        }
        if starts_line {
            aims = Aims::default();
        } else {
            let (words, kinds) = unread;
            aims.read(source, words, kinds);
            aims = aims.carried();
        }
        let aimed = ahead || aims != Aims::default();
        if aimed && sentence.holds(Aim::BIT) && aim::tells_of_now(source, &sentence.tokens()) {
            aims = Aims::default();
            // What a heading within the line said holds no longer.
            ahead = lines_ahead[line];
        }
        let is_marked = starts_line && source.mention_at(start).is_none();
        let marker = if is_marked { the_line.marker() } else { 0 };
        let tokens = (start + marker).min(end)..end;
        // `Tuyên dương 18 tập thể`: a headline tells what the meeting below it handed over.
        let heads = the_line.kind == LineKind::Heading && marker == 0 && found.is_empty();
        let tokens = if heads && scope::is_honour(source, &tokens) { end..end } else { tokens };
        ahead = ahead || !starts_line && goal::opens_within(source, sentence, the_line);
        let costs = sentence.holds(Section::BIT) && costs::tell(source, &tokens);
        let read_to = groups.read(&tokens, sentence.kinds, ahead && !costs, &mut aims);
        unread = (read_to..end, sentence.kinds);
    }
    finish(source, &mut groups.drafts, &mut found, &mut comparisons);
    across.join(source, line, &mut found);
    comparisons.share(found.iter_mut().map(|indicator| &mut indicator.comparisons));
    found
}

/// About how many indicators and comparisons some mentions make, so that mostly one allocation serves all: nine of ten amounts
/// have an indicator of their own, and about half as many percentages; to ten percentages there comes one difference that is
/// none.
fn expected(mentions: &[Bare<'_>]) -> (usize, usize) {
    use Value::{Money, Number, Percent, Quantity, Ratio};
    let amount = |value: &Value<'_>| matches!(value, Number(_) | Money(_) | Quantity(_) | Value::Range(_) | Ratio(_));
    let (mut amounts, mut percentages) = (0, 0);
    for mention in mentions {
        amounts += usize::from(amount(&mention.value));
        percentages += usize::from(matches!(mention.value, Percent(_)));
    }
    ((amounts * 2 + percentages) * 9 / 20 + 1, percentages * 10 / 9 + 3)
}

/// Makes indicators of the drafts of a line.
fn finish<'t>(
    source: &Source<'_, 't>,
    drafts: &mut Drafts,
    found: &mut Vec<Indicator<'t>>,
    comparisons: &mut Gathered<Comparison<'t>>,
) {
    if drafts.is_empty() {
        return;
    }
    doer::name(source, drafts);
    topic::give_topics(source, drafts);
    let first = found.len();
    // They are the largest things that a report holds: to double their room could leave half of it empty.
    if found.capacity() - first < drafts.len() {
        found.reserve_exact(drafts.len().max(first / 8));
    }
    found.extend(drafts.iter().map(|draft| draft.finish(source, first, comparisons)));
    drafts.clear();
    // Those of a long line may have taken more room than all else that is found.
    drafts.shrink_to_fit();
}
