use crate::lexicon::{Lexicon, WordId};

/// The longest run of letters that can be two Vietnamese syllables written together, in bytes.
const LONGEST: usize = 32;

/// Where to cut a word that is none into two that are: `ủynhấn` after `ủy`.
///
/// Only for what cannot be one syllable: a Vietnamese syllable has one unbroken group of vowels.
pub(super) fn split(word: &str, lexicon: &Lexicon) -> Option<usize> {
    if word.is_ascii() || word.len() > LONGEST || vowel_groups(word) != 2 {
        return None;
    }
    word.char_indices()
        .map(|(at, _)| at)
        .skip(2)
        .filter(|&at| word[at..].chars().count() > 1 && is_onset(&word[at..]))
        .find(|&at| lexicon.word(&word[..at]) != WordId::NONE && lexicon.word(&word[at..]) != WordId::NONE)
}

/// Whether a syllable may begin so: no `krông` does, which only names of other tongues hold (`Đakrông`).
fn is_onset(syllable: &str) -> bool {
    let mut letters = syllable.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some('r')) => first == 't',
        (_, second) => second != Some('l'),
    }
}

fn vowel_groups(word: &str) -> usize {
    let mut groups = 0;
    let mut in_group = false;
    for c in word.chars() {
        let vowel = !c.is_ascii_alphabetic() && !matches!(c, 'đ' | 'Đ')
            || matches!(c.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
        groups += usize::from(vowel && !in_group);
        in_group = vowel;
    }
    groups
}
