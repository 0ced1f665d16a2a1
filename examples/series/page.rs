//! The series as one page that needs nothing but itself: a section a topic, with its charts and all its figures.

use std::borrow::Cow;
use std::io::{self, Write};
use std::path::Path;

use baocao::series::Cell;

use crate::escaped::escaped;
use crate::{amounts, pick, words};

pub(crate) fn write(out: &mut impl Write, cells: &[Cell]) -> io::Result<()> {
    let topics: Vec<_> = words::by_topic(cells).collect();
    writeln!(out, "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">")?;
    writeln!(out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")?;
    writeln!(out, "<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"icon\" href=\"data:,\">")?;
    writeln!(out, "<title>Số liệu qua các báo cáo</title>\n<style>{}</style>\n</head>", include_str!("page.css"))?;
    writeln!(out, "<body>\n<header><h1>Số liệu qua các báo cáo</h1>\n<p>{}</p>", summary(cells))?;
    writeln!(out, "<nav aria-label=\"Lĩnh vực\"><ul>")?;
    for (n, (topic, cells)) in topics.iter().enumerate() {
        writeln!(out, "<li><a href=\"#t{n}\">{}</a> {}</li>", escaped(topic), cells.len())?;
    }
    writeln!(out, "</ul></nav></header>\n<main>")?;
    for (n, (topic, cells)) in topics.iter().enumerate() {
        section(out, n, topic, cells)?;
    }
    writeln!(out, "</main>\n</body>\n</html>")
}

fn summary(cells: &[Cell]) -> String {
    let mut documents: Vec<_> = cells.iter().map(|cell| &cell.document).collect();
    documents.sort_unstable();
    documents.dedup();
    let doubtful = cells.iter().filter(|cell| !words::doubts(cell).is_empty()).count();
    format!("{} số liệu trong {} báo cáo; {doubtful} số liệu cần xem lại.", cells.len(), documents.len())
}

fn section(out: &mut impl Write, n: usize, topic: &str, cells: &[Cell]) -> io::Result<()> {
    let (topic, charts) = (escaped(topic), pick::charts(cells));
    writeln!(out, "<section aria-labelledby=\"t{n}\">\n<h2 id=\"t{n}\">{topic}</h2>\n{charts}")?;
    writeln!(
        out,
        "<details{}><summary>Bảng số liệu ({})</summary>",
        if charts.is_empty() { " open" } else { "" },
        cells.len()
    )?;
    writeln!(
        out,
        "<div class=\"table\" role=\"group\" aria-label=\"Bảng số liệu, {topic}\" tabindex=\"0\"><table><thead><tr>"
    )?;
    for title in ["Đơn vị", "Kỳ", "Chỉ tiêu"] {
        write!(out, "<th scope=\"col\">{title}</th>")?;
    }
    for title in ["Số liệu", "So kế hoạch", "Tăng, giảm"] {
        write!(out, "<th scope=\"col\" class=\"number\">{title}</th>")?;
    }
    write!(out, "<th scope=\"col\">Báo cáo</th>")?;
    writeln!(out, "</tr></thead><tbody>")?;
    cells.iter().try_for_each(|cell| row(out, cell))?;
    writeln!(out, "</tbody></table></div></details></section>")
}

fn row(out: &mut impl Write, cell: &Cell) -> io::Result<()> {
    let goal = if cell.key.goal { " <em>mục tiêu</em>" } else { "" };
    let part = if cell.is_part { "└ " } else { "" };
    write!(out, "<tr><th scope=\"row\">{}</th><td>{}</td>", escaped(&words::place(cell)), words::period(cell))?;
    write!(out, "<td>{part}{}{goal}", escaped(&words::capitalised(&cell.subject)))?;
    let doubts = words::doubts(cell);
    if !doubts.is_empty() {
        write!(out, "<p class=\"doubt\"><span aria-hidden=\"true\">⚠</span> {}</p>", escaped(&doubts))?;
    }
    write!(out, "</td><td class=\"number\">{}</td>", escaped(&words::figure(cell)))?;
    write!(out, "<td class=\"number\">{}</td>", cell.of_plan.map(amounts::percent).unwrap_or_default())?;
    write!(out, "<td class=\"number\">{}</td>", cell.growth.map(words::growth).unwrap_or_default())?;
    let (document, start) = (escaped(&cell.document), cell.span.start());
    let name =
        Path::new(&cell.document).file_stem().map_or(Cow::Borrowed(&*cell.document), |stem| stem.to_string_lossy());
    writeln!(out, "<td class=\"source\" title=\"{document}, byte {start}\">{}</td></tr>", escaped(&name))
}
