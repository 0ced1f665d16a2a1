//! What makes figures of two reports figures of one thing.

use serde::{Deserialize, Serialize};

use super::When;
use crate::lexicon;
use crate::model::{Indicator, PartyUnit, Report};
use crate::value::{Level, Topic};

/// What a figure is filed under: cells of one key are figures of one thing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Key {
    /// What is measured.
    pub measured: Measured,
    /// Whether it is a goal; a goal is never set beside a result.
    pub goal: bool,
    /// Whose figure it is.
    pub place: Place,
    /// The period it is for; `None` where the report does not tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<When>,
}

impl Key {
    pub(super) fn of(report: &Report<'_>, indicator: &Indicator<'_>) -> Self {
        let reviewed = report.period.filter(|_| !indicator.goal);
        Self {
            measured: Measured::of(indicator),
            goal: indicator.goal,
            place: report.unit.as_ref().map(Place::of).unwrap_or_default(),
            period: indicator.period.or(reviewed).map(When::from),
        }
    }
}

/// What a figure measures.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measured {
    /// One of the topics that such reports share.
    Topic(Topic),
    /// Something else, by the words of the text: in small letters, in one spelling, with single spaces.
    Subject(String),
}

impl Measured {
    fn of(indicator: &Indicator<'_>) -> Self {
        match indicator.topic {
            Topic::Other => Self::Subject(lexicon::folded(indicator.subject())),
            topic => Self::Topic(topic),
        }
    }
}

/// The unit that a report is about, by its level and name. Namesakes of two districts are one, as most reports do not
/// say of which they are; [`PartyUnit::parent`] tells them apart where they do.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Place {
    /// Its level: `xã`.
    pub level: Option<Level>,
    /// Its name in small letters and one spelling: `nà hội`.
    pub name: Option<String>,
}

impl Place {
    fn of(unit: &PartyUnit<'_>) -> Self {
        Self { level: unit.level, name: unit.name.as_deref().map(lexicon::folded) }
    }
}
