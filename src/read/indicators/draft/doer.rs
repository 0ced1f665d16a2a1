//! Results of one verb that only who did it tells apart: `Ban Thường vụ Tỉnh ủy thi hành kỷ luật 1 đảng viên, chi bộ
//! thi hành kỷ luật 29 đảng viên`.

use std::ops::Range;

use super::Draft;
use crate::lex::Kind;
use crate::lexicon::WordId;
use crate::read::indicators::clause::trim;
use crate::read::indicators::subject::From;
use crate::read::indicators::words::actor::{behind_doer, is_actor};
use crate::read::source::Source;

/// The most tokens of who did something, with the words before it that open a clause.
const LONGEST_OPENING: usize = 12;

/// The results of one verb that follow one another.
#[derive(Default)]
struct Run {
    drafts: Range<usize>,
    verb: Range<usize>,
}

/// Names with the results of a line that follow one another and have the same verb who did each.
pub(in crate::read) fn name(source: &Source<'_, '_>, drafts: &mut [Draft]) {
    let mut run = Run::default();
    for n in 0..drafts.len() {
        if drafts[n].subject.from != From::Verb {
            run = Run::default();
            continue;
        }
        let verb = drafts[n].subject.tokens.clone();
        if verb == run.verb {
            drafts[n].subject.tokens = drafts[run.drafts.start].subject.tokens.clone();
            run.drafts.end = n + 1;
            continue;
        }
        if is_same(source, &run.verb, &verb) {
            let (one, other) = (doer(source, &run.verb), doer(source, &verb));
            if !other.is_empty() && source.str(one.clone()) != source.str(other.clone()) {
                let named = one.start..run.verb.end;
                drafts[run.drafts].iter_mut().for_each(|draft| draft.subject.tokens = named.clone());
                drafts[n].subject.tokens = other.start..verb.end;
            }
        }
        run = Run { drafts: n..n + 1, verb };
    }
}

/// Whether two verbs are the same, at different places.
fn is_same(source: &Source<'_, '_>, one: &Range<usize>, other: &Range<usize>) -> bool {
    let words = |verb: &Range<usize>| verb.clone().map(|at| source.word(at));
    let known = || words(one).all(|word| word != WordId::NONE);
    !one.is_empty() && words(one).eq(words(other)) && known()
}

/// The body right before a verb whose doing it is; none, where the verb begins, if no such stands there.
fn doer(source: &Source<'_, '_>, verb: &Range<usize>) -> Range<usize> {
    let near = verb.start.saturating_sub(LONGEST_OPENING)..verb.start;
    let is_word = |&at: &usize| source.tokens[at].kind == Kind::Word && source.mention_at(at).is_none();
    let start = near.rev().take_while(is_word).last().unwrap_or(verb.start);
    let doer = trim::behind_opening(source, start..verb.start);
    if is_actor(source, &doer) && behind_doer(source, &doer).is_empty() { doer } else { verb.start..verb.start }
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
            ("Quý I, đảng bộ kết nạp 5 đảng viên; quý II, đảng bộ kết nạp 7 đảng viên.", &["kết nạp", "kết nạp"]),
            ("Xã thẩm định 5 hồ sơ, UBND xã kkk 5 hộ; UBND xã zzz 7 hộ.", &["thẩm định", "kkk", "zzz"]),
        ];
        for (text, expected) in cases {
            let report = crate::parse(text);
            let found: Vec<_> = report.indicators.iter().map(crate::Indicator::subject).collect();
            assert_eq!(found, *expected, "{text}");
        }
    }
}
