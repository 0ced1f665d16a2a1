use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Level, Organ};

/// What the symbol of a document says of it.
///
/// | symbol | kind | organ | level |
/// |---|---|---|---|
/// | `NQ/QU` | `nghị quyết` | [`Organ::PartyCommittee`] | [`Level::UrbanDistrict`] |
/// | `CT/TW` | `chỉ thị` | – | [`Level::Central`] |
/// | `2021/NĐ-CP` | `nghị định` | [`Organ::Government`] | [`Level::Central`] |
/// | `2019/QH14` | – | [`Organ::NationalAssembly`] | [`Level::Central`] |
///
/// `TU` stands for Tỉnh ủy as well as for the Thành ủy of a city of provincial rank; it reads as [`Level::Province`].
/// The abbreviations are those of Hướng dẫn 36-HD/VPTW (party) and Nghị định 30/2020/NĐ-CP (state).
#[doc(alias = "ký hiệu")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[non_exhaustive]
pub struct Symbol {
    /// The kind that it abbreviates.
    pub kind: Option<Cow<'static, str>>,
    /// The body that issued the document.
    pub organ: Option<Organ>,
    /// The level of that body.
    pub level: Option<Level>,
    /// The year in the numbers of state documents.
    pub year: Option<u16>,
    /// The term of the National Assembly: 14 in `QH14`.
    pub term: Option<u32>,
}
