//! From expressions to a report: who, when, which unit, what against what, which documents, which tasks.

mod costs;
mod dates;
mod days;
mod directives;
mod documents;
mod due;
mod extent;
mod folded;
mod head;
mod indicators;
mod landmarks;
mod layout;
mod meetings;
mod mentions;
mod people;
mod source;
mod title;
mod units;
mod upcoming;
mod years;

use std::ops::Range;

use crate::grammar::{self, Doubt, Lexed, Scanned};
use crate::lex::lex;
use crate::lexicon::lexicon;
use crate::model::{Mention, Report};
use crate::text::Text;
use crate::value::Date;
use landmarks::Landmarks;
use mentions::Mentions;
use source::Source;

/// Everything that a text reports.
pub(crate) fn report<'t>(text: &Text<'t>, reference: Option<Date>) -> Report<'t> {
    let (report, mentions) = all_but_mentions(text, reference);
    // Nothing is left of what they were read with.
    Report { mentions: mentions.of(text), ..report }
}

/// A report without its mentions, and what makes them.
fn all_but_mentions<'t>(text: &Text<'t>, reference: Option<Date>) -> (Report<'t>, Mentions<'t>) {
    let mut tokens = lex(text.as_str(), lexicon(), usize::MAX);
    // They are held while the report grows beside them.
    tokens.shrink_to_fit();
    let lexed = Lexed::new(text.as_str(), &tokens);
    let mut source = source(text, &lexed, reference);
    let bodies = units::named(&source);
    let appearances = people::appearances(&source);
    let documents = documents::find(&source);
    let reported = meetings::find(&source, &appearances);
    let head = head::find(&source, &bodies, &appearances, reported.host.as_ref(), reported.is_congress);
    let units = units::find(&source, bodies);
    let directives = directives::find(&source, &appearances);
    let people = people::merge(&source, &appearances);
    drop(appearances);
    source.landmarks = Landmarks::default();
    // They are the largest, so they come when what the others were read with is gone, and ask for no landmarks.
    let indicators = indicators::find(&source, &directives);
    let report = Report {
        title: head.title.map(Into::into),
        unit: head.unit,
        published: source.published,
        byline: head.byline.map(Into::into),
        period: head.period,
        meetings: reported.meetings,
        units,
        people,
        documents,
        indicators,
        directives,
        notes: source.notes,
        mentions: Vec::new(),
    };
    (report, source.mentions)
}

/// The expressions of a text alone.
pub(crate) fn mentions<'t>(text: &Text<'t>, reference: Option<Date>) -> Vec<Mention<'t>> {
    let tokens = lex(text.as_str(), lexicon(), usize::MAX);
    expressions(text, &Lexed::new(text.as_str(), &tokens), reference).0.mentions.of(text)
}

/// A text with all that the readers of a whole report share.
fn source<'s, 't>(text: &'s Text<'t>, lexed: &'s Lexed<'s>, reference: Option<Date>) -> Source<'s, 't> {
    let (mut source, doubts) = expressions(text, lexed, reference);
    source.note(doubts);
    days::note(&mut source);
    source.with_landmarks()
}

/// A text with its expressions alone, and what the grammar found doubtful.
fn expressions<'s, 't>(
    text: &'s Text<'t>,
    lexed: &'s Lexed<'s>,
    reference: Option<Date>,
) -> (Source<'s, 't>, Vec<(Range<usize>, Doubt)>) {
    let Scanned { found, doubts } = grammar::scan(lexed);
    let layout = layout::of(lexed, &found);
    let mut source = Source::new(text, lexed, layout);
    source.reference = reference;
    dates::settle(&mut source, found);
    (source, doubts)
}
