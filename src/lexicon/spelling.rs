//! The ways in which one Vietnamese syllable is written.

use std::borrow::Cow;

/// How a word is capitalised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    /// No capital first: `phường`, and everything that is no word.
    Lower,
    /// A capital first, small letters after it: `Phường`.
    Title,
    /// Capitals only, also a single one: `PHƯỜNG`, `A`.
    Upper,
}

impl Case {
    /// The case that a number of two bits stands for.
    #[inline]
    pub(crate) const fn numbered(number: u16) -> Self {
        match number {
            1 => Self::Title,
            2 => Self::Upper,
            _ => Self::Lower,
        }
    }
}

/// Tone marks on the first letter of an open `oa`, `oe`, `uy` (as taught since the 1980s, and as this lexicon is
/// written) beside the older place on the second letter.
const TONES: [(&str, &str); 15] = [
    ("òa", "oà"),
    ("óa", "oá"),
    ("ỏa", "oả"),
    ("õa", "oã"),
    ("ọa", "oạ"),
    ("òe", "oè"),
    ("óe", "oé"),
    ("ỏe", "oẻ"),
    ("õe", "oẽ"),
    ("ọe", "oẹ"),
    ("ùy", "uỳ"),
    ("úy", "uý"),
    ("ủy", "uỷ"),
    ("ũy", "uỹ"),
    ("ụy", "uỵ"),
];

/// A final `y` beside the `i` that the same syllable is written with: `kỳ`, `kì`.
const FINALS: [(&str, &str); 6] = [("y", "i"), ("ỳ", "ì"), ("ý", "í"), ("ỷ", "ỉ"), ("ỹ", "ĩ"), ("ỵ", "ị")];

/// What may stand before that final `y` or `i`.
const ONSETS: [&str; 7] = ["h", "k", "l", "m", "s", "t", "qu"];

/// The letter eth, which looks like `đ` as a capital and stands for it in texts from older fonts.
const ETH: char = 'ð';

/// A phrase in small letters, with no eth in place of `đ`; borrowed where it stands so already.
pub(crate) fn in_small_letters(phrase: &str) -> Cow<'_, str> {
    if phrase.chars().any(|letter| letter.is_uppercase() || letter == ETH) {
        let small = phrase.to_lowercase();
        Cow::Owned(if small.contains(ETH) { small.replace(ETH, "đ") } else { small })
    } else {
        Cow::Borrowed(phrase)
    }
}

/// Whether a syllable ends in a consonant, as most do; only an open one is written in several ways.
fn is_closed(syllable: &str) -> bool {
    syllable.ends_with(['c', 'g', 'h', 'm', 'n', 'p', 't'])
}

/// The one spelling that stands for all others of a lower-case syllable.
pub(super) fn canonical(syllable: &str) -> String {
    if syllable.contains(ETH) {
        return canonical(&syllable.replace(ETH, "đ"));
    }
    if is_closed(syllable) {
        return syllable.to_owned();
    }
    for (new, old) in TONES {
        if let Some(onset) = syllable.strip_suffix(old).filter(|onset| *onset != "q") {
            return format!("{onset}{new}");
        }
    }
    for (y, i) in FINALS {
        if let Some(onset) = syllable.strip_suffix(i).filter(|onset| ONSETS.contains(onset)) {
            return format!("{onset}{y}");
        }
    }
    syllable.to_owned()
}

/// All spellings of a canonical lower-case syllable, itself first.
pub(super) fn variants(canonical: &str) -> Vec<String> {
    let mut forms = vec![canonical.to_owned()];
    if !is_closed(canonical) {
        for (new, old) in TONES {
            if let Some(onset) = canonical.strip_suffix(new) {
                forms.push(format!("{onset}{old}"));
            }
        }
        for (y, i) in FINALS {
            if let Some(onset) = canonical.strip_suffix(y).filter(|onset| ONSETS.contains(onset)) {
                forms.push(format!("{onset}{i}"));
            }
        }
    }
    if canonical.contains('đ') {
        let with_eth: Vec<_> = forms.iter().map(|form| form.replace('đ', "ð")).collect();
        forms.extend(with_eth);
    }
    forms
}

/// The letters of a syllable, the first as a capital.
pub(super) fn title(syllable: &str) -> impl Iterator<Item = char> {
    let mut letters = syllable.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_spelling_stands_for_all() {
        let cases = [
            ("uỷ", "ủy"),
            ("ủy", "ủy"),
            ("hoà", "hòa"),
            ("thuỷ", "thủy"),
            ("khoẻ", "khỏe"),
            ("kì", "kỳ"),
            ("tỉ", "tỷ"),
            ("quí", "quý"),
            ("quỹ", "quỹ"),
            ("thì", "thì"),
            ("toàn", "toàn"),
            ("ðảng", "đảng"),
            ("tuyển", "tuyển"),
        ];
        for (written, wanted) in cases {
            assert_eq!(canonical(written), wanted, "of {written}");
            assert!(variants(wanted).contains(&written.to_owned()), "{written} is a form of {wanted}");
        }
    }
}
