//! What the benches measure alone and no user of the crate calls.

use crate::lex::lex;
use crate::lexicon::lexicon;

/// How many tokens a text has, with the phrases that each begins looked up.
pub fn tokens(text: &str) -> usize {
    lex(text, lexicon(), usize::MAX).len()
}
