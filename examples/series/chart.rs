//! Two small charts as inline SVG: lines over time, and bars one below the other. Colours come from the page's style.
//! They are narrow, so that their words can be read on a telephone too.

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

const WIDTH: f64 = 480.0;
/// A bar with its label above it.
const ROW: f64 = 46.0;
/// Where the longest bar ends, with room for its figure.
const LONGEST: f64 = 340.0;
/// Where lines begin and end, with room for the figures of the axis.
const FIRST: f64 = 116.0;
const LAST: f64 = 440.0;
const HEIGHT: f64 = 180.0;
/// A line of the legend.
const ENTRY: f64 = 20.0;
/// How many colours the style has.
const COLOURS: usize = 6;

/// Bars from zero to what the longest stands for. `mark` is a value to compare all with, such as 100 percent.
pub(crate) fn bars(title: &str, figures: &[Figure], longest: Decimal, mark: Option<Decimal>) -> String {
    let wide = |value: Decimal| number(value).max(0.0) / number(longest).max(f64::MIN_POSITIVE) * LONGEST;
    let mut body = String::new();
    for (n, figure) in figures.iter().enumerate() {
        let (top, bar) = (ROW * count(n) + 22.0, wide(figure.value));
        let (above, middle, end) = (top - 6.0, top + 13.0, bar + 8.0);
        let (label, shown) = (escaped(&shortened(&figure.label)), escaped(&figure.shown));
        put(
            &mut body,
            format_args!(
                "<text x=\"0\" y=\"{above:.1}\">{label}</text>\
                 <rect class=\"c0\" x=\"0\" y=\"{top:.1}\" width=\"{bar:.1}\" height=\"16\" rx=\"2\"/>"
            ),
        );
        if let Some(at) = mark.map(wide) {
            let (from, to) = (top - 3.0, top + 19.0);
            put(
                &mut body,
                format_args!("<line class=\"mark\" x1=\"{at:.1}\" x2=\"{at:.1}\" y1=\"{from:.1}\" y2=\"{to:.1}\"/>"),
            );
        }
        put(&mut body, format_args!("<text x=\"{end:.1}\" y=\"{middle:.1}\">{shown}</text>"));
    }
    svg(title, ROW * count(figures.len()), &body)
}

/// Lines over the periods, from zero up, and below them the unit and last figure of each. Beyond the number of colours
/// no line is drawn; the table has them all.
pub(crate) fn lines(title: &str, periods: &[String], lines: &[Line], shown: impl Fn(Decimal) -> String) -> String {
    let lines = &lines[..lines.len().min(COLOURS)];
    let values = lines.iter().flat_map(|line| &line.points).map(|(_, figure)| figure.value);
    let most = values.max().unwrap_or_default();
    let x = |at: usize| FIRST + (LAST - FIRST) * count(at) / count(periods.len() - 1).max(1.0);
    let y =
        |value: Decimal| 12.0 + (HEIGHT - 12.0) * (1.0 - number(value).max(0.0) / number(most).max(f64::MIN_POSITIVE));
    let mut body = String::new();
    for tick in [Decimal::ZERO, most / Decimal::TWO, most] {
        let (y, shown) = (y(tick), escaped(&shown(tick)));
        put(
            &mut body,
            format_args!(
                "<line class=\"axis\" x1=\"{FIRST}\" x2=\"{LAST}\" y1=\"{y:.1}\" y2=\"{y:.1}\"/>\
                 <text class=\"tick\" x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{shown}</text>",
                FIRST - 12.0,
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
    // In the order in which the lines end, from above.
    ends.sort_by(|one, other| one.0.total_cmp(&other.0));
    let legend = HEIGHT + 46.0;
    for (entry, (_, n, label)) in ends.iter().enumerate() {
        let (y, label) = (legend + ENTRY * count(entry), escaped(&shortened(label)));
        let (middle, end, text) = (y - 4.5, FIRST + 28.0, FIRST + 38.0);
        put(
            &mut body,
            format_args!(
                "<polyline class=\"s{n}\" points=\"{FIRST},{middle:.1} {end},{middle:.1}\"/>\
                 <text class=\"t{n}\" x=\"{text}\" y=\"{y:.1}\">{label}</text>"
            ),
        );
    }
    svg(title, legend + ENTRY * count(ends.len()) - 12.0, &body)
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
