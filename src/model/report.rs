use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Directive, DocumentRef, Indicator, Meeting, Mention, Note, PartyUnit, Person, own};
use crate::text::Span;
use crate::value::{Date, Period, Time};

/// What one text reports: who, when, which unit, what was achieved against what, which documents, which tasks next.
///
/// It borrows from the text it was read from; [`Report::into_owned`] lets go of it.
#[doc(alias = "báo cáo")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[non_exhaustive]
pub struct Report<'t> {
    /// The headline, where one stands apart from the text.
    pub title: Option<Cow<'t, str>>,
    /// The unit that the whole text is about: the administrative unit, company or school whose organs report, so without
    /// an [organ](PartyUnit::organ) of its own, or a party cell.
    pub unit: Option<PartyUnit<'t>>,
    /// The dateline: when it was posted or signed.
    pub published: Option<Published>,
    /// The author or agency, from the head or the end.
    pub byline: Option<Cow<'t, str>>,
    /// The period under review, first and last day.
    pub period: Option<Period>,
    /// The meetings it reports; rarely more than one.
    pub meetings: Vec<Meeting<'t>>,
    /// Every body that it names, once each, in order of first appearance.
    pub units: Vec<PartyUnit<'t>>,
    /// Everyone it names, once each, with their positions.
    pub people: Vec<Person<'t>>,
    /// The documents it refers to, once each.
    pub documents: Vec<DocumentRef<'t>>,
    /// Every numeric, temporal and document expression, in order.
    pub mentions: Vec<Mention<'t>>,
    /// The measured results and goals.
    pub indicators: Vec<Indicator<'t>>,
    /// The tasks set for the time to come.
    pub directives: Vec<Directive<'t>>,
    /// Where there is doubt.
    pub notes: Vec<Note>,
}

impl Report<'_> {
    /// The same with strings of its own, free of the text.
    pub fn into_owned(self) -> Report<'static> {
        Report {
            title: self.title.map(own),
            unit: self.unit.map(PartyUnit::into_owned),
            published: self.published,
            byline: self.byline.map(own),
            period: self.period,
            meetings: self.meetings.into_iter().map(Meeting::into_owned).collect(),
            units: self.units.into_iter().map(PartyUnit::into_owned).collect(),
            people: self.people.into_iter().map(Person::into_owned).collect(),
            documents: self.documents.into_iter().map(DocumentRef::into_owned).collect(),
            mentions: self.mentions.into_iter().map(Mention::into_owned).collect(),
            indicators: self.indicators.into_iter().map(Indicator::into_owned).collect(),
            directives: self.directives.into_iter().map(Directive::into_owned).collect(),
            notes: self.notes,
        }
    }
}

/// When a text was posted or signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[non_exhaustive]
pub struct Published {
    /// The day.
    pub date: Date,
    /// The time, where it is given.
    pub time: Option<Time>,
    /// Where the day stands.
    pub span: Span,
}

impl Published {
    pub(crate) const fn new(date: Date, time: Option<Time>, span: Span) -> Self {
        Self { date, time, span }
    }
}

#[cfg(test)]
mod tests {
    use super::Report;

    /// A report of a text that lives on may stand where one of a text that does not is asked for.
    fn of_less_long<'t>(report: Report<'static>, _: &'t str) -> Report<'t> {
        report
    }

    fn sent<T: Send + Sync>(value: T) -> T {
        value
    }

    #[test]
    fn reports_go_anywhere() {
        let report = crate::parse("Thu 5 tỷ đồng, đạt 104% kế hoạch.").into_owned();
        let text = String::from("xã Lộc Tân");
        let report = sent(of_less_long(report, &text));
        assert_eq!(report.indicators[0].comparisons.len(), 1);
    }
}
