use std::hash::{Hash, Hasher};

use once_cell::sync::Lazy;
use smallvec::SmallVec;
use unicode_normalization::char::decompose_canonical;

/// Most names have no more letters, and no more tones, so that to compare two takes no memory.
const LETTERS: usize = 32;
const TONES: usize = 12;

/// A name whose capitals do not count, nor on which of its letters a tone stands, nor where a line of it ends: `HÒA AN`
/// and `Hoà An` are one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Folded<'t>(pub(super) &'t str);

impl Folded<'_> {
    /// Whether it begins with all words of another, and if so whether that is all of it.
    pub(super) fn begins_with(self, other: Self) -> Option<bool> {
        let mut rest = self.0.split_whitespace();
        let begins = other.0.split_whitespace().all(|word| rest.next().is_some_and(|own| Folded(own) == Folded(word)));
        begins.then(|| rest.next().is_none())
    }

    /// Gives its parts one by one: its letters in small ones and their other marks, and apart from them its tones.
    fn each_part(self, mut each: impl FnMut(Part)) {
        let mut spaced = false;
        for letter in self.0.chars() {
            if letter.is_whitespace() {
                if !spaced {
                    each(Part::Letter(' '));
                }
                spaced = true;
                continue;
            }
            if letter.is_ascii() {
                spaced = false;
                each(Part::Letter(letter.to_ascii_lowercase()));
                continue;
            }
            spaced = false;
            decompose_canonical(letter, |part| match part {
                '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}' => each(Part::Tone(part)),
                part => part.to_lowercase().for_each(|small| each(Part::Letter(small))),
            });
        }
    }

    /// Its letters, and its tones apart from them.
    fn letters_and_tones(self) -> (SmallVec<[char; LETTERS]>, SmallVec<[char; TONES]>) {
        let (mut letters, mut tones) = (SmallVec::new(), SmallVec::new());
        self.each_part(|part| match part {
            Part::Letter(letter) => letters.push(letter),
            Part::Tone(tone) => tones.push(tone),
        });
        (letters, tones)
    }
}

/// A part of a letter.
enum Part {
    Letter(char),
    Tone(char),
}

impl PartialEq for Folded<'_> {
    fn eq(&self, other: &Self) -> bool {
        // Mostly a name comes again as it stood before, or is another from its first letter on.
        let first =
            |name: &str| name.bytes().next().filter(u8::is_ascii_alphabetic).map(|letter| letter.to_ascii_lowercase());
        let differ = || matches!((first(self.0), first(other.0)), (Some(one), Some(other)) if one != other);
        self.0 == other.0 || !differ() && self.letters_and_tones() == other.letters_and_tones()
    }
}

impl Eq for Folded<'_> {}

impl Hash for Folded<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let shares = SHARES.as_slice();
        let mut sum = Share::NONE;
        self.0.chars().for_each(|letter| sum.add(Share::of(letter, shares)));
        // A hasher takes one number much faster than letter by letter.
        state.write_u64(u64::from(sum.letters) << u32::BITS | u64::from(sum.tones));
    }
}

/// What some characters add to the number of a name, and by what they multiply it first: one for the letters and one
/// for the tones. So a letter adds the same whether it is one character with its marks or several.
#[derive(Clone, Copy, Debug)]
struct Share {
    letters: u32,
    letters_by: u32,
    tones: u32,
    tones_by: u32,
    blank: bool,
}

/// What a number is multiplied by before the next part is added.
const FACTOR: u32 = 0x9E37_79B1;

/// The letters of Vietnamese are below the first, and from the second to the third.
const LATIN: [u32; 3] = [0x1B1, 0x1EA0, 0x1EFA];

/// The shares of all letters of Vietnamese, worked out once, since to take one apart takes long.
static SHARES: Lazy<Vec<Share>> = Lazy::new(|| {
    let [below, from, to] = LATIN;
    (0..below).chain(from..to).map(|letter| char::from_u32(letter).map_or(Share::NONE, Share::worked_out)).collect()
});

impl Share {
    const NONE: Self = Self { letters: 0, letters_by: 1, tones: 0, tones_by: 1, blank: false };

    #[inline]
    fn of(letter: char, known: &[Self]) -> Self {
        let [below, from, to] = LATIN;
        let at = match u32::from(letter) {
            at if at < below => at,
            at if (from..to).contains(&at) => at - from + below,
            _ => return Self::worked_out(letter),
        };
        known[at as usize]
    }

    #[cold]
    fn worked_out(letter: char) -> Self {
        let mut share = Self { blank: letter.is_whitespace(), ..Self::NONE };
        Folded(letter.encode_utf8(&mut [0; 4])).each_part(|part| {
            let (sum, by, part) = match part {
                Part::Letter(letter) => (&mut share.letters, &mut share.letters_by, letter),
                Part::Tone(tone) => (&mut share.tones, &mut share.tones_by, tone),
            };
            *by = by.wrapping_mul(FACTOR);
            *sum = sum.wrapping_mul(FACTOR).wrapping_add(part.into());
        });
        share
    }

    /// Adds the share of the next character; of several blanks one counts. From letter to letter no branch could be
    /// foreseen, so there is none.
    #[inline]
    fn add(&mut self, next: Self) {
        let again = self.blank & next.blank;
        let (letters, by) = if again { (0, 1) } else { (next.letters, next.letters_by) };
        self.letters = self.letters.wrapping_mul(by).wrapping_add(letters);
        self.tones = self.tones.wrapping_mul(next.tones_by).wrapping_add(next.tones);
        self.blank = next.blank;
    }
}

#[cfg(test)]
mod tests {
    use std::hash::BuildHasher;

    use super::Folded;

    #[test]
    fn a_name_that_begins_with_another() {
        let cases = [
            ("Kim Sơn", "kim sơn", Some(true)),
            ("Kim Sơn Đông", "KIM  SƠN", Some(false)),
            ("Đảng uỷ xã", "Đảng ủy", Some(false)),
            ("Kim Sơn", "Kim S", None),
            ("Kim", "Kim Sơn", None),
        ];
        for (long, short, expected) in cases {
            assert_eq!(Folded(long).begins_with(Folded(short)), expected, "{long:?} {short:?}");
        }
    }

    #[test]
    fn one_name_in_several_spellings() {
        let cases = [
            ("HÒA AN", "Hoà An", true),
            ("Thủy Nguyên", "Thuỷ Nguyên", true),
            ("Hòa An", "Hoa An", false),
            ("Hòa An", "Hóa An", false),
            ("Hòa An", "Hòa Ân", false),
            ("Hòa An", "Hòa", false),
            ("Đông Hà", "ĐÔNG HÀ", true),
            ("Đông Hà", "Đông\nHà", true),
            ("Đông Hà", "Đông \r\n  HÀ", true),
            ("Đông Hà", "Đông\u{a0}Hà", true),
            ("Đông Hà", "ĐôngHà", false),
            ("Đông Hà", "Dông Hà", false),
        ];
        let hasher = std::hash::RandomState::new();
        for (one, other, same) in cases {
            let (one, other) = (Folded(one), Folded(other));
            assert_eq!(one == other, same, "{one:?} {other:?}");
            assert_eq!(hasher.hash_one(one) == hasher.hash_one(other), same, "{one:?} {other:?}");
        }
    }
}
