use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Inferred, own};
use crate::text::Span;
use crate::value::{Date, PartOfDay};

/// A meeting that the text reports: `hội nghị sơ kết`, `kỳ họp`, `đại hội đại biểu`.
#[doc(alias = "hội nghị")]
#[doc(alias = "kỳ họp")]
#[doc(alias = "đại hội")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[non_exhaustive]
pub struct Meeting<'t> {
    /// Where its kind is named.
    pub span: Span,
    /// The kind in small letters: `hội nghị sơ kết`.
    pub kind: Cow<'t, str>,
    /// `lần thứ 18` is 18.
    pub ordinal: Option<u32>,
    /// The day, the first of several.
    pub date: Option<Date>,
    /// Where the year of the day was taken from; `None` where it is written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inferred: Option<Inferred>,
    /// The part of the day.
    pub part_of_day: Option<PartOfDay>,
    /// The body that holds it, as written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<Cow<'t, str>>,
    /// Where it was held, as written, in the sentence that tells of its being held: `hội trường UBND xã` behind `tại`.
    #[doc(alias = "địa điểm")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Cow<'t, str>>,
    /// How many speeches were heard: `đã được nghe 8 ý kiến phát biểu` is 8.
    #[doc(alias = "tham luận")]
    #[doc(alias = "ý kiến phát biểu")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speeches: Option<u32>,
    /// Who chaired it.
    #[doc(alias = "chủ trì")]
    #[doc(alias = "chủ tọa")]
    pub chairs: Vec<Cow<'t, str>>,
}

impl Meeting<'_> {
    /// The same with strings of its own.
    pub fn into_owned(self) -> Meeting<'static> {
        Meeting {
            span: self.span,
            kind: own(self.kind),
            ordinal: self.ordinal,
            date: self.date,
            inferred: self.inferred,
            part_of_day: self.part_of_day,
            host: self.host.map(own),
            place: self.place.map(own),
            speeches: self.speeches,
            chairs: self.chairs.into_iter().map(own).collect(),
        }
    }
}
