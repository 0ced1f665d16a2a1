//! Results of one verb that only who did it tells apart: `Ban Thường vụ Tỉnh ủy thi hành kỷ luật 1 đảng viên, chi bộ thi hành
//! kỷ luật 29 đảng viên`.

use std::ops::Range;

use super::actor::{behind_doer, is_actor};
use super::clause;
use super::draft::Draft;
use super::subject::From;
use crate::lex::Kind;
use crate::read::source::Source;

/// The most tokens of who did something.
const LONGEST: usize = 12;

/// Names with the results of a line that follow one another and have the same verb who did each.
pub(super) fn name(source: &Source<'_, '_>, drafts: &mut [Draft]) {
    // The results of one verb, and that without who did it.
    let mut before = 0..0;
    let mut verb = 0..0;
    for n in 0..drafts.len() {
        if drafts[n].subject.from != From::Verb {
            continue;
        }
        let own = drafts[n].subject.tokens.clone();
        let goes_on = own == verb;
        if goes_on {
            drafts[n].subject.tokens = drafts[before.start].subject.tokens.clone();
        } else if is_same(source, &verb, &own) {
            for n in [before.clone(), n..n + 1].into_iter().flatten() {
                let Draft { subject, .. } = &mut drafts[n];
                if subject.from == From::Verb && (subject.tokens == verb || subject.tokens == own) {
                    subject.tokens = with_doer(source, subject.tokens.clone());
                }
            }
        }
        before = if goes_on { before.start..n + 1 } else { n..n + 1 };
        verb = own;
    }
}

/// Whether two verbs are the same, at different places.
fn is_same(source: &Source<'_, '_>, one: &Range<usize>, other: &Range<usize>) -> bool {
    let words = |verb: &Range<usize>| source.tokens[verb.clone()].iter().map(|token| token.word);
    !one.is_empty() && words(one).eq(words(other))
}

/// A verb with the body right before it whose doing it is.
fn with_doer(source: &Source<'_, '_>, verb: Range<usize>) -> Range<usize> {
    let near = verb.start.saturating_sub(LONGEST)..verb.start;
    let is_word = |&at: &usize| source.tokens[at].kind == Kind::Word && source.mention_at(at).is_none();
    let start = near.rev().take_while(is_word).last().unwrap_or(verb.start);
    let doer = clause::trimmed(source, start..verb.start);
    let alone = is_actor(source, &doer) && behind_doer(source, &doer).is_empty();
    if alone { doer.start..verb.end } else { verb }
}

#[cfg(test)]
mod tests {
    #[test]
    fn who_did_what_tells_apart() {
        let cases: &[(&str, &[&str])] = &[
            (
                "Ban Thường vụ Tỉnh ủy thi hành kỷ luật 1, chi bộ thi hành kỷ luật 29 đảng viên.",
                &["Ban Thường vụ Tỉnh ủy thi hành kỷ luật", "chi bộ thi hành kỷ luật"],
            ),
            (
                "Cấp ủy các cấp đã kiểm tra 7 chi bộ và 2 cá nhân (Ban Thường vụ Huyện ủy kiểm tra 3 chi bộ và 1 cá nhân).",
                &["kiểm tra", "kiểm tra", "Ban Thường vụ Huyện ủy kiểm tra", "Ban Thường vụ Huyện ủy kiểm tra"],
            ),
            ("Đảng ủy kết nạp 5 đảng viên; giám sát 3 chi bộ.", &["kết nạp", "giám sát"]),
            ("Đảng ủy giám sát 3 chi bộ và 2 đảng viên.", &["giám sát", "giám sát"]),
            ("Kết nạp 5 đảng viên. Các chi đoàn kết nạp 7 đoàn viên.", &["Kết nạp", "kết nạp"]),
        ];
        for (text, expected) in cases {
            let report = crate::parse(text);
            let found: Vec<_> = report.indicators.iter().map(|indicator| indicator.subject.as_ref()).collect();
            assert_eq!(found, *expected, "{text}");
        }
    }
}
