use crate::lexicon::{Lexicon, UnitWord, WordId};
use crate::value::Level;

/// The longest run of letters that can be two Vietnamese syllables written together, in bytes.
const LONGEST: usize = 32;

/// The fewest letters that a city's name is shortened to.
const SHORTEST_NAME: usize = 3;

/// Where to cut a word that is none into two that are: `ủynhấn` after `ủy`, `TPHCM` after `TP`.
///
/// Only for what cannot be one syllable: a Vietnamese syllable has one unbroken group of vowels.
pub(super) fn split(word: &str, lexicon: &Lexicon) -> Option<usize> {
    if word.len() > LONGEST {
        return None;
    }
    match vowel_groups(word) {
        0 => behind_city(word, lexicon),
        2 if !word.is_ascii() => between_syllables(word, lexicon),
        _ => None,
    }
}

/// Behind the letters for a city, where those of its name follow.
fn behind_city(word: &str, lexicon: &Lexicon) -> Option<usize> {
    let cut = word.char_indices().nth_back(SHORTEST_NAME - 1).map(|(at, _)| at).filter(|&at| at > 1)?;
    let known = |part: &str| Some(lexicon.word(part)).filter(|&word| word != WordId::NONE);
    let city = lexicon.phrases([known(&word[..cut])?]);
    let named = known(&word[cut..]).is_some();
    let of_city = matches!(lexicon.longest(city, 1), Some((UnitWord::Unit(Level::City), _)));
    (of_city && named).then_some(cut)
}

fn between_syllables(word: &str, lexicon: &Lexicon) -> Option<usize> {
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
