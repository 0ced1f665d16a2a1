//! Whether the figures and dates of a report bear each other out.
//!
//! [`findings`] reads a finished [`Report`] and changes nothing in it. Each [`Finding`] says what was judged and by
//! what, how it came out ([`Status`]), what was expected, and what may have led to it ([`Cause`]), and says so in a
//! sentence, in [English](Finding::english) and in [Vietnamese](Finding::vietnamese).
//!
//! | status | for example |
//! |---|---|
//! | [`Status::Agrees`] | `22/17 thanh niên, đạt 129,41%` |
//! | [`Status::Implied`] | `đạt 1.005,6 tỷ đồng, bằng 95% kế hoạch`: a plan of about 1.059 tỷ đồng |
//! | [`Status::Doubtful`] | `376,7/609,1 tỷ đồng, đạt 61,84%`: cut off, not rounded |
//! | [`Status::Wrong`] | `28/35 đảng viên, chiếm 46,1%` |
//!
//! Figures are taken as rounded to the last place that is written: `3,451 tỷ đồng` can be anything from 3.4505 to
//! 3.4515 billion, and a percentage is wrong only where nothing within that makes it. A bound (`trên`, `ước`) widens
//! that, and so do round numbers. A count is exact.
//!
//! ```
//! use baocao::check::{self, Kind, Status};
//!
//! let report = baocao::parse("Thu ngân sách đạt 1.005,6 tỷ đồng, bằng 95% kế hoạch.");
//! let findings = check::findings(&report);
//! assert_eq!((findings[0].kind, findings[0].status), (Kind::ImpliedTarget, Status::Implied));
//! ```

mod cause;
mod dates;
mod digits;
mod english;
mod excess;
mod figures;
mod finding;
mod growth;
mod handled;
mod implied;
mod interval;
mod judge;
mod noted;
mod parts;
mod percentages;
mod product;
mod repeated;
mod scale;
mod separators;
mod shares;
mod sums;
#[cfg(test)]
mod tests;
mod vietnamese;

pub use finding::{Cause, Cited, Finding, Kind, Status};

use std::collections::HashSet;

use crate::model::Report;

/// Everything that the checks find in a report, in the order of the text.
pub fn findings(report: &Report<'_>) -> Vec<Finding> {
    let figures = figures::of(report);
    let separators = separators::find(report, &figures);
    let reread: HashSet<_> = separators.iter().filter(|f| f.status == Status::Doubtful).map(|f| f.indicator).collect();
    let percentages =
        [percentages::find(&figures), growth::find(&figures), implied::find(&figures)].into_iter().flatten();
    // What fits once a separator is read the other way is no finding of its own.
    let mut findings: Vec<_> = percentages.filter(|finding| !reread.contains(&finding.indicator)).collect();
    let handled = handled::find(&figures);
    // What a percentage is of need not follow from it where the text tells it.
    let told: HashSet<_> = handled.iter().map(|finding| finding.indicator).collect();
    findings.retain(|finding| finding.status != Status::Implied || !told.contains(&finding.indicator));
    let others = [
        separators,
        handled,
        excess::find(&figures),
        parts::find(&figures),
        product::find(&figures),
        shares::find(&figures),
        repeated::find(&figures),
        scale::find(&figures),
        noted::find(report),
        dates::find(report),
    ];
    findings.extend(others.into_iter().flatten());
    findings.sort_by_key(|finding| (finding.span, finding.kind));
    findings
}
