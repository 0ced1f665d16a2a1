//! Two small charts: lines over time as inline SVG, and bars one below the other. Colours come from the page's style.

use std::fmt::Write as _;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::escaped::escaped;

/// A figure with the words for it.
pub(crate) struct Figure {
    pub(crate) label: String,
    pub(crate) value: Decimal,
    pub(crate) shown: String,
}

/// The figures of one unit over time; `at` is each one's place on the axis.
pub(crate) struct Line {
    pub(crate) label: String,
    pub(crate) points: Vec<(usize, Figure)>,
}

const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 180.0;
/// How many colours the style has.
const COLOURS: usize = 6;

/// Bars from zero, as a table, so that it is read aloud and its words stay as large as those around it. `most` is how far
/// the axis goes, `mark` a value to compare all with, such as 100 percent.
pub(crate) fn bars(title: &str, figures: &[Figure], most: Decimal, mark: Option<Decimal>) -> String {
    let part = |value: Decimal| (number(value) / number(most).max(f64::MIN_POSITIVE)).clamp(0.0, 1.0);
    let mark = mark.map_or_else(String::new, |mark| format!(" style=\"--mark:{:.4}\"", part(mark)));
    let mut body = String::new();
    for Figure { label, value, shown } in figures {
        let (label, shown, part) = (escaped(label), escaped(shown), part(*value));
        put(
            &mut body,
            format_args!(
                "<tr><th scope=\"row\">{label}</th><td><span class=\"bar\" style=\"--part:{part:.4}\"></span><span class=\"value\">{shown}</span></td></tr>"
            ),
        );
    }
    let title = escaped(title);
    format!(
        "<figure><figcaption>{title}</figcaption><table class=\"bars\"{mark}><tbody>{body}</tbody></table></figure>\n"
    )
}

/// Lines over the periods, from zero up, each with its unit and last figure behind it. Beyond the number of colours no
/// line is drawn; the table has them all.
pub(crate) fn lines(title: &str, periods: &[String], lines: &[Line], shown: impl Fn(Decimal) -> String) -> String {
    let lines = &lines[..lines.len().min(COLOURS)];
    let values = lines.iter().flat_map(|line| &line.points).map(|(_, figure)| figure.value);
    let most = values.max().unwrap_or_default();
    let (first, last) = (130.0, 430.0);
    let x = |at: usize| first + (last - first) * count(at) / count(periods.len() - 1).max(1.0);
    let y =
        |value: Decimal| 12.0 + (HEIGHT - 12.0) * (1.0 - number(value).max(0.0) / number(most).max(f64::MIN_POSITIVE));
    let mut body = String::new();
    for tick in [Decimal::ZERO, most / Decimal::TWO, most] {
        let (y, shown) = (y(tick), escaped(&shown(tick)));
        put(
            &mut body,
            format_args!(
                "<line class=\"axis\" x1=\"{first}\" x2=\"{last}\" y1=\"{y:.1}\" y2=\"{y:.1}\"/>\
                 <text class=\"tick\" x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{shown}</text>",
                first - 12.0,
                y + 4.0
            ),
        );
    }
    for (at, period) in periods.iter().enumerate() {
        let (x, y) = (x(at), HEIGHT + 20.0);
        put(&mut body, format_args!("<text x=\"{x:.1}\" y=\"{y}\" text-anchor=\"middle\">{}</text>", escaped(period)));
    }
    let mut ends = Vec::new();
    for (n, line) in lines.iter().enumerate() {
        let at: Vec<_> = line.points.iter().map(|(at, figure)| (x(*at), y(figure.value), figure)).collect();
        let path: Vec<_> = at.iter().map(|(x, y, _)| format!("{x:.1},{y:.1}")).collect();
        put(&mut body, format_args!("<polyline class=\"s{n}\" points=\"{}\"/>", path.join(" ")));
        for (x, y, figure) in &at {
            let tip = escaped(&format!("{}: {}", line.label, figure.shown));
            put(
                &mut body,
                format_args!(
                    "<circle class=\"c{n}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"4\"><title>{tip}</title></circle>"
                ),
            );
        }
        ends.extend(at.last().map(|&(_, y, figure)| (y, n, format!("{}: {}", line.label, figure.shown))));
    }
    // Labels of lines that end close to each other go below one another.
    ends.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut free = f64::MIN;
    for (y, n, label) in ends {
        free = free.max(y + 4.0);
        let (x, label) = (last + 14.0, escaped(&shortened(&label)));
        put(&mut body, format_args!("<text class=\"t{n}\" x=\"{x:.1}\" y=\"{free:.1}\">{label}</text>"));
        free += 17.0;
    }
    svg(title, HEIGHT.max(free - 17.0) + 32.0, &body)
}

fn svg(title: &str, height: f64, body: &str) -> String {
    let title = escaped(title);
    format!(
        "<figure><figcaption>{title}</figcaption>\
         <svg viewBox=\"0 0 {WIDTH} {height:.0}\" role=\"img\" aria-label=\"{title}\">{body}</svg></figure>\n"
    )
}

fn put(body: &mut String, text: std::fmt::Arguments<'_>) {
    body.write_fmt(text).expect("a string takes all");
}

/// A number of things, all of which have room on a page.
fn count(things: usize) -> f64 {
    f64::from(u32::try_from(things).unwrap_or(u32::MAX))
}

fn number(value: Decimal) -> f64 {
    value.to_f64().unwrap_or(0.0)
}

/// A label that has room beside the chart.
fn shortened(label: &str) -> String {
    const MOST: usize = 42;
    match label.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", label[..end].trim_end()),
        None => label.to_owned(),
    }
}
