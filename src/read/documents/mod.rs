//! The official documents that a text refers to, each once, however often and however briefly it cites them.

mod citation;
mod dated;
mod issued;
mod subject;

use std::borrow::Cow;
use std::ops::Range;

use smallvec::SmallVec;

use super::source::Source;
use crate::grammar;
use crate::lex::Kind;
use crate::model::DocumentRef;
use crate::value::Symbol;
use citation::Citation;

/// How many documents of one number may be meant again, so that the search stays short.
const MOST_NAMESAKES: usize = 32;

/// The documents of a text, in order of first citation.
pub(super) fn find<'t>(source: &Source<'_, 't>) -> Vec<DocumentRef<'t>> {
    let mut citations = citation::all(source);
    dated::add(source, &mut citations);
    citations.sort_by_key(|citation| citation.tokens.start);
    for citation in &mut citations {
        issued::complete(source, citation);
        citation.mentions.push(source.span(citation.tokens.clone()));
    }
    let documents = merged(citations);
    documents.into_iter().map(|citation| document(source, citation)).collect()
}

/// The first citation of each document, which takes over what the others tell.
fn merged(mut citations: Vec<Citation<'_>>) -> Vec<Citation<'_>> {
    let mut order: SmallVec<[usize; 32]> = (0..citations.len()).collect();
    order.sort_unstable_by_key(|&n| (citations[n].key(), n));
    let mut firsts: SmallVec<[usize; 32]> = SmallVec::new();
    // Where those of one key begin among them.
    let mut namesakes = 0;
    let mut last_key = None;
    for next in order {
        let key = Some(citations[next].key());
        if key != last_key {
            (namesakes, last_key) = (firsts.len(), key);
        }
        let (known, rest) = citations.split_at_mut(next);
        // A brief citation means the document that was cited last.
        let mut latest = firsts[namesakes..].iter().rev().take(MOST_NAMESAKES);
        match latest.find(|&&n| known[n].agrees(&rest[0])) {
            Some(&n) => known[n].merge(&mut rest[0]),
            None => firsts.push(next),
        }
    }
    firsts.sort_unstable();
    let mut firsts = firsts.into_iter().peekable();
    let mut places = 0..;
    citations.retain(|_| places.next().is_some_and(|place| firsts.next_if_eq(&place).is_some()));
    citations
}

fn document<'t>(source: &Source<'_, 't>, citation: Citation<'t>) -> DocumentRef<'t> {
    let given = |tokens| Cow::Borrowed(source.given(tokens));
    let decoded = citation.symbol.as_deref().and_then(|symbol| decoded(source, &citation.tokens, symbol));
    DocumentRef {
        span: source.span(citation.tokens.clone()),
        text: given(citation.tokens),
        kind: citation.kind,
        number: citation.number,
        symbol: citation.symbol,
        decoded,
        date: citation.date,
        issuer: citation.issuer.map(given),
        title: citation.title.map(given),
        subject: citation.subject.map(given),
        mentions: citation.mentions,
    }
}

/// Past the comma or the bracket that may open behind a citation, and whether it is a bracket.
fn past_mark(source: &Source<'_, '_>, at: usize, end: usize) -> (usize, bool) {
    match source.kind_at(at, end) {
        Some(Kind::Open) => (at + 1, true),
        Some(Kind::Comma) => (at + 1, false),
        _ => (at, false),
    }
}

/// What the symbol that ends a citation abbreviates.
fn decoded(source: &Source<'_, '_>, citation: &Range<usize>, symbol: &str) -> Option<Symbol> {
    let tokens = (citation.start..citation.end)
        .rev()
        .map(|at| at..citation.end)
        .find(|tokens| source.str(tokens.clone()) == symbol)?;
    grammar::decoded_symbol(source.at(tokens))
}

#[cfg(test)]
mod tests {
    use crate::model::DocumentRef;

    /// Kind, number and symbol, date, issuer, subject of the documents of a text, a line each.
    fn lines(documents: &[DocumentRef<'_>]) -> Vec<String> {
        let line = |d: &DocumentRef<'_>| {
            let date = d.date.map(|date| date.to_string()).unwrap_or_default();
            let part = |part: &Option<std::borrow::Cow<'_, str>>| part.as_deref().unwrap_or_default().to_owned();
            [d.kind.to_string(), part(&d.number), part(&d.symbol), date, part(&d.issuer), part(&d.subject)].join("|")
        };
        documents.iter().map(line).collect()
    }

    #[test]
    fn a_document_has_date_issuer_and_subject() {
        let cases: [(&str, &[&str]); 29] = [
            (
                "Nghị quyết số 57, 59 và 68-NQ/TW của Bộ Chính trị",
                &[
                    "Nghị quyết|57|||Bộ Chính trị|",
                    "Nghị quyết|59|||Bộ Chính trị|",
                    "Nghị quyết|68|NQ/TW||Bộ Chính trị|",
                ],
            ),
            (
                "Các Kết luận số 83, 121 của Bộ Chính trị",
                &["Kết luận|83|||Bộ Chính trị|", "Kết luận|121|||Bộ Chính trị|"],
            ),
            ("Nghị quyết 57, Kế hoạch 08-KH/TU của Tỉnh ủy", &["Nghị quyết|57||||", "Kế hoạch|08|KH/TU||Tỉnh ủy|"]),
            (
                "Xã học tập Chỉ thị số 35-CT/TW về đại hội đảng bộ các cấp và các văn bản hướng dẫn của tỉnh.",
                &["Chỉ thị|35|CT/TW|||đại hội đảng bộ các cấp"],
            ),
            (
                "Xã thực hiện Kế hoạch số 5-KH/TU về rà soát các nghị quyết và các văn bản của tỉnh.",
                &["Kế hoạch|5|KH/TU|||rà soát các nghị quyết và các văn bản của tỉnh"],
            ),
            (
                "Kế hoạch số 12/KH-UBND về triển khai thi hành Luật Đất đai và các nghị định hướng dẫn thi hành.",
                &["Kế hoạch|12|KH-UBND|||triển khai thi hành Luật Đất đai và các nghị định hướng dẫn thi hành"],
            ),
            (
                "Kế hoạch số 12/KH-UBND về quán triệt Nghị quyết Đại hội XIII và các nghị quyết chuyên đề.",
                &["Kế hoạch|12|KH-UBND|||quán triệt Nghị quyết Đại hội XIII và các nghị quyết chuyên đề"],
            ),
            (
                "Kế hoạch số 12/KH-UBND về học tập Nghị quyết số 18-NQ/TW và các kết luận của Bộ Chính trị.",
                &[
                    "Kế hoạch|12|KH-UBND|||học tập Nghị quyết số 18-NQ/TW và các kết luận của Bộ Chính trị",
                    "Nghị quyết|18|NQ/TW|||",
                ],
            ),
            (
                "Nghị quyết số 12-NQ/TU, ngày 05/3/2021 của Ban Thường vụ Tỉnh ủy về chuyển đổi số; các kế hoạch khác.",
                &["Nghị quyết|12|NQ/TU|ngày 05/3/2021|Ban Thường vụ Tỉnh ủy|chuyển đổi số"],
            ),
            (
                "Nghị định 15/2021/NĐ-CP của Chính phủ ngày 3/3/2021",
                &["Nghị định|15|2021/NĐ-CP|ngày 03/3/2021|Chính phủ|"],
            ),
            (
                "Quyết định số 8/QĐ-UBND của Chủ tịch UBND xã Tân An.",
                &["Quyết định|8|QĐ-UBND||Chủ tịch UBND xã Tân An|"],
            ),
            (
                "Nghị quyết 02 và Nghị quyết 03 của Đảng ủy xã",
                &["Nghị quyết|02|||Đảng ủy xã|", "Nghị quyết|03|||Đảng ủy xã|"],
            ),
            (
                "Nghị quyết 57-NQ/TW, Kế hoạch 8-KH/TU của Tỉnh ủy",
                &["Nghị quyết|57|NQ/TW|||", "Kế hoạch|8|KH/TU||Tỉnh ủy|"],
            ),
            (
                "Các Nghị quyết số 57-NQ/TW, 59-NQ/TW của Bộ Chính trị",
                &["Nghị quyết|57|NQ/TW||Bộ Chính trị|", "Nghị quyết|59|NQ/TW||Bộ Chính trị|"],
            ),
            ("Nghị quyết 26 năm 2021 của HĐND tỉnh", &["Nghị quyết|26|||HĐND tỉnh|"]),
            ("Kết luận số 36 của Thanh tra Chính phủ", &["Kết luận|36|||Thanh tra Chính phủ|"]),
            ("Kết luận số 36 của Thanh tra tỉnh Hải Sơn", &["Kết luận|36|||Thanh tra tỉnh Hải Sơn|"]),
            ("Quyết định số 61/2020 của Thủ tướng", &["Quyết định|61|2020||Thủ tướng|"]),
            ("Kết luận số 36 của thanh tra nêu rõ", &["Kết luận|36||||"]),
            ("Kết luận của Ban Bí thư số 9-KL/TW", &["Kết luận|9|KL/TW||Ban Bí thư|"]),
            ("Luật Đầu tư công số 39/2019/QH14 ngày 13/6/2019", &["Luật|39|2019/QH14|ngày 13/6/2019||"]),
            (
                "Nghị quyết số 57/NQ-HĐND do HĐND tỉnh ban hành ngày 16/6/2025 về sắp xếp xã.",
                &["Nghị quyết|57|NQ-HĐND|ngày 16/6/2025|HĐND tỉnh|sắp xếp xã"],
            ),
            (
                "Kế hoạch số 5-KH/HU được Ban Thường vụ Huyện ủy ban hành ngày 12/5/2023 đã được triển khai.",
                &["Kế hoạch|5|KH/HU|ngày 12/5/2023|Ban Thường vụ Huyện ủy|"],
            ),
            ("Quyết định số 96-QĐ/TU, ký ngày 19/6/2025.", &["Quyết định|96|QĐ/TU|ngày 19/6/2025||"]),
            (
                "Nghị quyết số 4-NQ/HU (ban hành ngày 5/6/2022) về thu gom rác.",
                &["Nghị quyết|4|NQ/HU|ngày 05/6/2022||thu gom rác"],
            ),
            // What was done with it, and when it came into force, are no issue.
            ("Kế hoạch số 3-KH/ĐU được UBND xã triển khai ngày 5/6/2022.", &["Kế hoạch|3|KH/ĐU|||"]),
            ("Chỉ thị 12-CT/TU có hiệu lực từ ngày 1/7/2022.", &["Chỉ thị|12|CT/TU|||"]),
            ("Luật Trồng trọt ngày 19/11/2018 của Quốc hội", &["Luật|||ngày 19/11/2018|Quốc hội|"]),
            (
                "Nghị quyết số 4-NQ/ĐU (ngày 02/01/2024) “về thu gom rác”",
                &["Nghị quyết|4|NQ/ĐU|ngày 02/1/2024||thu gom rác"],
            ),
        ];
        for (text, wanted) in cases {
            assert_eq!(lines(&crate::parse(text).documents), wanted, "in {text}");
        }
    }

    #[test]
    fn a_title_is_the_own_name() {
        let cases = [
            ("Nghị quyết số 9-NQ/TU “Về phát triển du lịch” đã đi vào cuộc sống.", "Về phát triển du lịch"),
            (
                "Chỉ thị số 20-CT/TW, ngày 18/1/2018 về \"nâng cao chất lượng lịch sử Đảng\".",
                "nâng cao chất lượng lịch sử Đảng",
            ),
            ("Luật Đầu tư công số 39/2019/QH14", "Đầu tư công"),
            ("Luật Tổ chức chính quyền địa phương ngày 19/6/2015", "Tổ chức chính quyền địa phương"),
            ("Đề án 06 và Kế hoạch số 5-KH/HU về giảm nghèo", ""),
            ("Nghị quyết của Bộ Chính trị số 19-NQ/TW", ""),
            ("Nghị định 15/2021/NĐ-CP của Chính phủ ngày 3/3/2021", ""),
        ];
        for (text, wanted) in cases {
            let report = crate::parse(text);
            assert_eq!(report.documents[0].title.as_deref().unwrap_or(""), wanted, "in {text}");
        }
    }

    #[test]
    fn a_document_has_what_the_verb_before_it_tells() {
        let cases: [(&str, &[&str]); 6] = [
            ("Ngày 18/1/2018, Ban Bí thư ra Chỉ thị số 20-CT/TW.", &["Chỉ thị|20|CT/TW|ngày 18/1/2018|Ban Bí thư|"]),
            (
                "Trước đó, Ban Thường vụ Tỉnh ủy đã ban hành Kế hoạch số 4-KH/TU ngày 2/3/2020.",
                &["Kế hoạch|4|KH/TU|ngày 02/3/2020|Ban Thường vụ Tỉnh ủy|"],
            ),
            ("Chủ tịch UBND tỉnh có Công văn số 15/UBND-TH của UBND tỉnh.", &["Công văn|15|UBND-TH||UBND tỉnh|"]),
            // The day of something else, no body right before the verb, another verb.
            ("Hội nghị ngày 18/1/2018 do Ban Bí thư tổ chức. Xã ban hành Chỉ thị số 2-CT/ĐU.", &["Chỉ thị|2|CT/ĐU|||"]),
            ("Ngày 5/6/2020, Đảng ủy xã thảo luận Nghị quyết số 3-NQ/ĐU.", &["Nghị quyết|3|NQ/ĐU|||"]),
            ("Tỉnh ủy ban hành nhiều văn bản, Nghị quyết số 3-NQ/TU là một.", &["Nghị quyết|3|NQ/TU|||"]),
        ];
        for (text, wanted) in cases {
            assert_eq!(lines(&crate::parse(text).documents), wanted, "in {text}");
        }
    }

    #[test]
    fn a_document_is_listed_once() {
        let cases = [
            ("Nghị quyết số 21-NQ/TU về hạ tầng. Nghị quyết 21 nêu rõ. Nghị Quyết 21-NQ-TU.", vec![3]),
            ("Chỉ thị 05, sau đó Chỉ thị số 05-CT/TW", vec![2]),
            ("Nghị quyết 02-NQ/ĐU và Nghị quyết 02-NQ/HU, Kế hoạch 02", vec![1, 1, 1]),
            ("Nghị quyết 02 ngày 01/01/2022; Nghị quyết 02 ngày 01/01/2023", vec![1, 1]),
        ];
        for (text, wanted) in cases {
            let report = crate::parse(text);
            let counts: Vec<_> = report.documents.iter().map(|document| document.mentions.len()).collect();
            assert_eq!(counts, wanted, "in {text}");
        }
    }

    #[test]
    fn what_is_no_dated_document() {
        let cases = [
            "Chương trình diễn ra ngày 12/3/2024.",
            "Luật Đất đai có hiệu lực từ ngày 01/8/2024.",
            "Kế hoạch tổ chức ngày 12/3/2024.",
            "Thực hiện Kế hoạch của Đảng ủy phường, ngày 15/3/2026 phường đã tổ chức bầu cử.",
            "Hội nghị quyết định 5 nội dung, ban hành 12 nghị quyết.",
        ];
        for text in cases {
            assert_eq!(lines(&crate::parse(text).documents), [""; 0], "in {text}");
        }
    }
}
