//! Two small charts as inline SVG: lines over time, and bars one below the other. Colours come from the page's style.

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
const ROW: f64 = 30.0;
/// Where bars and lines begin and end, with room for labels on both sides.
const LEFT: f64 = 300.0;
const RIGHT: f64 = 600.0;
const HEIGHT: f64 = 180.0;
/// How many colours the style has.
const COLOURS: usize = 6;

/// Bars from zero. `mark` is a value to compare all with, such as 100 percent.
pub(crate) fn bars(title: &str, figures: &[Figure], mark: Option<f64>) -> String {
    let most = figures.iter().map(|figure| number(figure.value)).chain(mark).fold(f64::MIN_POSITIVE, f64::max);
    let wide = |value: f64| value.max(0.0) / most * (RIGHT - LEFT);
    let height = ROW * count(figures.len()) + 6.0;
    let mut body = String::new();
    if let Some(at) = mark.map(|mark| LEFT + wide(mark)) {
        put(
            &mut body,
            format_args!("<line class=\"mark\" x1=\"{at:.1}\" x2=\"{at:.1}\" y1=\"0\" y2=\"{height:.1}\"/>"),
        );
    }
    for (n, figure) in figures.iter().enumerate() {
        let (top, bar) = (ROW * count(n) + 4.0, wide(number(figure.value)));
        let (middle, end) = (top + 15.0, LEFT + bar + 6.0);
        let (label, shown) = (escaped(&shortened(&figure.label)), escaped(&figure.shown));
        put(
            &mut body,
            format_args!(
                "<text x=\"{}\" y=\"{middle:.1}\" text-anchor=\"end\">{label}</text>\
                 <rect class=\"c0\" x=\"{LEFT}\" y=\"{top:.1}\" width=\"{bar:.1}\" height=\"22\" rx=\"2\"/>\
                 <text x=\"{end:.1}\" y=\"{middle:.1}\">{shown}</text>",
                LEFT - 8.0
            ),
        );
    }
    svg(title, height, &body)
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
