use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::own;
use crate::text::Span;
use crate::value::{Level, Organ};

/// A party body, a government body or a mass organisation: `Đảng bộ phường Trần Hưng Đạo`, `BTV Thành ủy`,
/// `UBND quận Thanh Khê`, `Chi bộ 1`.
#[doc(alias = "Đảng bộ")]
#[doc(alias = "Đảng ủy")]
#[doc(alias = "chi bộ")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[non_exhaustive]
pub struct PartyUnit<'t> {
    /// Where it is first named.
    pub span: Span,
    /// Exactly what stands there.
    pub text: Cow<'t, str>,
    /// Which body it is; `None` for an administrative unit as such (`phường 11`).
    pub organ: Option<Organ>,
    /// The level, as the phrase, a shared word behind it or its host says.
    pub level: Option<Level>,
    /// Its own name, as written: `Trần Hưng Đạo`, `1`, `Trường MN Bình Minh`.
    pub name: Option<Cow<'t, str>>,
    /// The unit right above it, where the phrase itself names it: `thành phố Hải Phòng`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Cow<'t, str>>,
}

impl PartyUnit<'_> {
    /// The same with strings of its own.
    pub fn into_owned(self) -> PartyUnit<'static> {
        PartyUnit {
            span: self.span,
            text: own(self.text),
            organ: self.organ,
            level: self.level,
            name: self.name.map(own),
            parent: self.parent.map(own),
        }
    }
}
