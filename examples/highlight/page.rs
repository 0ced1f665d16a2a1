//! The page around the reports: one file that needs nothing but itself.

use std::io::{self, Write};

use baocao::check;
use baocao::{Options, Report};

use crate::args::Lang;
use crate::card::definitions;
use crate::escaped::escaped;
use crate::figures;
use crate::input::Text;
use crate::layer::Layer;
use crate::marks::Marks;
use crate::nest;

pub(crate) fn write(out: &mut impl Write, texts: &[Text], options: Options, lang: Lang) -> io::Result<()> {
    let title = lang.pick("What the reports say", "Các báo cáo nói gì");
    writeln!(out, "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">", lang.code())?;
    writeln!(out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")?;
    writeln!(out, "<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"icon\" href=\"data:,\">")?;
    writeln!(out, "<title>{title}</title>\n<style>\n{}</style>\n</head>", include_str!("page.css"))?;
    writeln!(out, "<body>\n<header><h1>{title}</h1>")?;
    if let [_, _, ..] = texts {
        contents(out, texts, lang)?;
    }
    writeln!(out, "</header>")?;
    legend(out, lang)?;
    writeln!(out, "<main>")?;
    for (n, text) in texts.iter().enumerate() {
        report(out, n, text, &options.parse(&text.text), lang)?;
    }
    writeln!(out, "</main>\n<div id=\"card\" role=\"tooltip\" hidden></div>")?;
    writeln!(out, "<script>\n{}</script>\n</body>\n</html>", include_str!("page.js"))
}

fn contents(out: &mut impl Write, texts: &[Text], lang: Lang) -> io::Result<()> {
    let label = lang.pick("Reports", "Báo cáo");
    writeln!(out, "<nav aria-label=\"{label}\"><details><summary>{label} ({})</summary><ol>", texts.len())?;
    for (n, text) in texts.iter().enumerate() {
        writeln!(out, "<li><a href=\"#r{n}\">{}</a></li>", escaped(&text.source))?;
    }
    writeln!(out, "</ol></details></nav>")
}

/// The layers, each a switch. How many marks it has is filled in by the page.
fn legend(out: &mut impl Write, lang: Lang) -> io::Result<()> {
    writeln!(out, "<section id=\"legend\" aria-label=\"{}\">", lang.pick("Show", "Hiện"))?;
    for layer in Layer::ALL {
        let (class, all) = (layer.class(), layer.all(lang));
        writeln!(
            out,
            "<button type=\"button\" aria-pressed=\"true\" data-layer=\"{class}\"><span class=\"key {class}\">{all}</span></button>"
        )?;
    }
    let keys = lang.pick(
        "<kbd>Tab</kbd> into the text, <kbd>←</kbd> <kbd>→</kbd> from mark to mark, <kbd>Esc</kbd> closes",
        "<kbd>Tab</kbd> vào văn bản, <kbd>←</kbd> <kbd>→</kbd> qua từng chỗ, <kbd>Esc</kbd> đóng",
    );
    writeln!(out, "<p class=\"keys\">{keys}</p></section>")
}

fn report(out: &mut impl Write, n: usize, text: &Text, report: &Report<'_>, lang: Lang) -> io::Result<()> {
    let id = format!("r{n}");
    let findings = check::findings(report);
    let marks = Marks::of(report, &text.text, &findings, lang);
    writeln!(
        out,
        "<section class=\"report\" aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{}</h2>",
        escaped(&text.source)
    )?;
    writeln!(out, "<article class=\"text\" lang=\"vi\" aria-labelledby=\"{id}\">")?;
    write!(out, "{}", nest::paragraphs(&text.text, report.title.as_deref(), &marks.places, &id))?;
    let label = lang.pick("What was read", "Kết quả đọc");
    let label = format!("{label}, {}", escaped(&text.source));
    writeln!(out, "</article>\n<aside aria-label=\"{label}\" tabindex=\"0\">\n{}", head(report, lang))?;
    writeln!(out, "<h3>{}</h3>", Layer::Doubt.all(lang))?;
    write!(out, "{}", figures::doubts(&findings, &text.text, &marks, &id, lang))?;
    writeln!(out, "<h3>{} ({})</h3>", Layer::Indicator.all(lang), report.indicators.len())?;
    write!(out, "{}</aside>\n<div hidden>\n", figures::table(report, &marks, &id, lang))?;
    for (card, told) in marks.cards.iter().enumerate() {
        out.write_all(told.html(&format!("{id}-{card}-card"), lang).as_bytes())?;
    }
    writeln!(out, "</div>\n</section>")
}

/// What the report is about.
fn head(report: &Report<'_>, lang: Lang) -> String {
    let unit = report.unit.as_ref().map(|unit| unit.text.to_string());
    let published = report.published.map(|published| format!("{:#}", published.date));
    let period = report.period.map(|period| format!("{period} ({period:#})"));
    let meetings = report.meetings.iter().map(|meeting| {
        let date = meeting.date.map(|date| format!(", {date:#}")).unwrap_or_default();
        format!("{}{date}", meeting.kind)
    });
    let meetings = Some(meetings.collect::<Vec<_>>().join("; ")).filter(|meetings| !meetings.is_empty());
    let facts = [
        (lang.pick("Unit", "Đơn vị"), unit),
        (lang.pick("Period", "Kỳ"), period),
        (lang.pick("Meeting", "Hội nghị"), meetings),
        (lang.pick("Published", "Đăng"), published),
    ];
    let facts: Vec<_> = facts.into_iter().filter_map(|(name, fact)| Some((name, fact?))).collect();
    definitions(&facts)
}
