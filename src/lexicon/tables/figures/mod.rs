//! What numbers, money and measures are written with, and what is counted.

mod compounds;
mod counted;
mod currencies;
mod functions;
mod in_words;
pub(in crate::lexicon) mod measures;
mod numerals;
mod ordinals;
mod particles;
pub(in crate::lexicon) mod per_what;
mod rank_cues;
mod scaled_currencies;
mod score_cues;
mod total_words;
pub(in crate::lexicon) mod yields;

use super::{entries, rows, words};
use crate::lexicon::terms::*;

/// Gives every row of these tables to `add`.
pub(super) fn each(add: &mut impl FnMut(&'static str, Term)) {
    words(add, compounds::COMPOUNDS, |_| Compound);
    words(add, counted::COUNTED, |_| Counted::Noun);
    words(add, counted::IDEAS, |_| Counted::Idea);
    words(add, counted::KINDS, |_| Counted::Kind);
    rows(add, currencies::CURRENCIES);
    rows(add, functions::FUNCTIONS);
    rows(add, in_words::IN_WORDS);
    entries(add, measures::SYMBOLS, |symbol| Measure::named(symbol).expect("a symbol of the table"));
    words(add, measures::MEASURES, |name| Measure::named(name).expect("a measure of the table"));
    rows(add, numerals::NUMERALS);
    rows(add, ordinals::ORDINAL_CUES);
    words(add, particles::PARTICLES, |_| Particle);
    words(add, per_what::PER_WHAT, |what| PerWhat::named(what).expect("a word of the table"));
    words(add, rank_cues::RANK_CUES, |_| RankCue);
    rows(add, scaled_currencies::SCALED_CURRENCIES);
    words(add, score_cues::SCORE_CUES, |_| ScoreCue);
    words(add, total_words::TOTAL_WORDS, |_| TotalWord);
}
