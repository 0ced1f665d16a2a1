use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use super::changes::Changes;

/// A text that had to be composed, and the way back to it.
#[derive(Debug)]
pub(crate) struct Composed {
    text: String,
    /// The clusters that changed length or whose characters begin elsewhere, ascending; everything between them moved by
    /// the same amount.
    changes: Changes,
}

impl Composed {
    /// Whether a text has letters to compose.
    ///
    /// Combining marks are encoded with the lead bytes 0xCC and 0xCD and nothing else that Vietnamese uses is, so
    /// one pass over the bytes settles it, many at a time.
    pub(super) fn is_needed(given: &str) -> bool {
        let has_mark = |bytes: &[u8]| bytes.iter().fold(0, |any, byte| any | u8::from(begins_mark(*byte))) > 0;
        given.as_bytes().chunks(256).any(has_mark)
    }

    /// The composed form of a text, or `None` where it is composed already. Only letters with combining marks are
    /// composed: the parts of a syllable of Hangul stay apart.
    ///
    /// The way back is kept as the clusters are composed, since no
    /// comparison of the two texts afterwards could tell which mark went where.
    pub(crate) fn of(given: &str) -> Option<Self> {
        if !Self::is_needed(given) {
            return None;
        }
        let mut text = String::with_capacity(given.len());
        let mut changes = Changes::with_capacity(given.bytes().filter(|&byte| begins_mark(byte)).count());
        for line in given.split_inclusive('\n') {
            // No cluster goes past a line's end, and to look for them costs as much as reading does.
            if Self::is_needed(line) {
                compose(line, &mut text, &mut changes);
            } else {
                text.push_str(line);
            }
        }
        // They are held while all else is read, and most texts have many letters with two marks, or of the same length.
        text.shrink_to_fit();
        changes.shrink_to_fit();
        Some(Self { text, changes })
    }

    /// The composed form.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// The given offset for a composed one. Inside a changed cluster it is the cluster's start.
    pub(super) fn to_given(&self, composed: usize) -> usize {
        self.changes.to_given(composed)
    }
}

/// Adds some lines composed to a text, with what changed its length.
fn compose(given: &str, text: &mut String, changes: &mut Changes) {
    for cluster in given.graphemes(true) {
        let before = text.len();
        // What has no mark stays as it is, as in a text that has none at all, and so does what composing does not
        // shorten: a figure with a mark that form C takes apart.
        let marked = Composed::is_needed(cluster);
        if marked {
            text.extend(cluster.nfc());
        }
        if !marked || text[before..].chars().count() >= cluster.chars().count() {
            text.truncate(before);
            text.push_str(cluster);
        }
        // Marks may change places, so that of two forms of one length their characters need not begin at the same bytes.
        let composed = &text[before..];
        let moved = || composed.char_indices().any(|(at, _)| !cluster.is_char_boundary(at));
        if composed.len() != cluster.len() || marked && moved() {
            changes.push(before, composed.len(), cluster.len());
        }
    }
}

/// Whether a byte is the first of a combining mark.
fn begins_mark(byte: u8) -> bool {
    byte & 0xFE == 0xCC
}

#[cfg(test)]
mod tests {
    use super::Composed;

    #[test]
    fn composed_text_is_left_alone() {
        assert!(Composed::of("Đảng ủy phường 11 – 63,5%").is_none());
    }

    #[test]
    fn offsets_lead_back() {
        // (given, composed, a word of the composed form, the same word as given)
        let cases = [
            ("a\u{309}ng u\u{309}y", "ảng ủy", "ủy", "u\u{309}y"),
            ("bê\u{301} 12 xê\u{301}p", "bế 12 xếp", "12", "12"),
            ("tie\u{302}\u{301}n", "tiến", "tiến", "tie\u{302}\u{301}n"),
            // U+1FCB, for which form C has U+0389.
            ("\u{1fcb} e\u{302}", "\u{1fcb} ê", "\u{1fcb}", "\u{1fcb}"),
            ("2\u{344}6 ho\u{323}\u{302}", "2\u{344}6 hộ", "2", "2"),
            ("7\u{323} hộ\u{301}", "7\u{323} hộ\u{301}", "hộ", "hộ"),
            // Forms of one length whose marks have changed places.
            ("d\u{9cd}\u{323} e\u{302}", "ḍ\u{9cd} ê", "\u{9cd}", "d\u{9cd}\u{323}"),
            // Lines with nothing to compose, also before a mark that has no letter.
            ("xã\r\na\u{309}nh\n5 hộ\n\u{301}xã", "xã\r\nảnh\n5 hộ\n\u{301}xã", "hộ", "hộ"),
        ];
        for (given, wanted, word, as_given) in cases {
            let composed = Composed::of(given).expect("has marks");
            assert_eq!(composed.as_str(), wanted);
            let at = wanted.find(word).expect("is there");
            let range = composed.to_given(at)..composed.to_given(at + word.len());
            assert_eq!(&given[range], as_given, "in {given:?}");
        }
    }
}
