//! The table of indicators beside a text, each row of which leads to the place in it.

use std::fmt::Write as _;

use baocao::check::{Finding, Status};
use baocao::{Indicator, Report};

use crate::args::Lang;
use crate::card::{status, verdict};
use crate::escaped::escaped;
use crate::facts;
use crate::marks::Marks;

/// The table; `id` is what the ids of the report's marks begin with.
pub(crate) fn table(report: &Report<'_>, marks: &Marks<'_>, id: &str, lang: Lang) -> String {
    if report.indicators.is_empty() {
        return format!("<p class=\"none\">{}</p>", lang.pick("No indicators.", "Không có chỉ tiêu."));
    }
    let mut html = String::from("<table><thead><tr>");
    let titles = [
        lang.pick("Indicator", "Chỉ tiêu"),
        lang.pick("Actual", "Kết quả"),
        lang.pick("Target", "Kế hoạch"),
        "%",
        lang.pick("Check", "Kiểm tra"),
    ];
    for title in titles {
        let _ = write!(html, "<th scope=\"col\">{title}</th>");
    }
    html.push_str("</tr></thead><tbody>\n");
    for (indicator, &card) in report.indicators.iter().zip(&marks.indicators) {
        row(&mut html, indicator, &marks.cards[card].findings, &format!("{id}-{card}"), lang);
    }
    html.push_str("</tbody></table>\n");
    html
}

fn row(html: &mut String, indicator: &Indicator<'_>, findings: &[&Finding], card: &str, lang: Lang) {
    // What merely follows from the figures says nothing of whether they fit.
    let worst = findings.iter().map(|finding| finding.status).filter(|&status| status != Status::Implied).max();
    let verdict = worst.map(|worst| status(worst, lang));
    let class = verdict.map_or("", |(class, ..)| class);
    let [actual, target] = facts::figures(indicator).map(|figure| escaped(&figure.unwrap_or_default()));
    let percentages: Vec<_> = indicator.comparisons.iter().map(facts::comparison_figure).collect();
    let part = if indicator.part_of().is_some() { " class=\"part\"" } else { "" };
    let goal = if indicator.goal { lang.pick(" <i>goal</i>", " <i>mục tiêu</i>") } else { "" };
    let _ = writeln!(
        html,
        "<tr class=\"{class}\" data-card=\"{card}\"><th scope=\"row\"{part}><a href=\"#{card}\" lang=\"vi\">{}</a>{goal} \
         <small>{}</small></th><td>{actual}</td><td>{target}</td><td>{}</td><td class=\"how\">{}</td></tr>",
        escaped(indicator.subject()),
        escaped(&facts::topic(indicator, lang)),
        escaped(&percentages.join(", ")),
        verdict.map(|(_, word, sign)| format!("<span aria-hidden=\"true\">{sign}</span> {word}")).unwrap_or_default(),
    );
}

/// What is wrong or doubtful, worst first, each leading to its place.
pub(crate) fn doubts(findings: &[Finding], text: &str, marks: &Marks<'_>, id: &str, lang: Lang) -> String {
    let mut doubts: Vec<_> = findings.iter().filter(|finding| finding.status >= Status::Doubtful).collect();
    doubts.sort_by_key(|finding| std::cmp::Reverse(finding.status));
    let item = |finding: &&Finding| {
        let quoted = escaped(&text[finding.span.range()]);
        let card = marks.of_doubt(finding);
        format!(
            "<li><a href=\"#{id}-{card}\" lang=\"vi\" data-card=\"{id}-{card}\">{quoted}</a>{}</li>\n",
            verdict(finding, lang)
        )
    };
    match doubts.iter().map(item).collect::<String>() {
        items if items.is_empty() => {
            format!(
                "<p class=\"none\">{}</p>\n",
                lang.pick("No figure contradicts another.", "Không có số liệu nào mâu thuẫn.")
            )
        }
        items => format!("<ul class=\"doubts\">\n{items}</ul>\n"),
    }
}
