use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{List, own};
use crate::text::Span;

/// Someone whom the text names with a name.
#[doc(alias = "đồng chí")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[non_exhaustive]
pub struct Person<'t> {
    /// Where the name first stands.
    pub span: Span,
    /// The name without honorific: `Nguyễn Tấn Ngọc`.
    pub name: Cow<'t, str>,
    /// Each position on its own, in order of first appearance.
    #[cfg_attr(feature = "schemars-1", schemars(with = "Vec<Role<'t>>"))]
    pub roles: List<Role<'t>>,
}

impl Person<'_> {
    /// The same with strings of its own.
    pub fn into_owned(self) -> Person<'static> {
        Person { span: self.span, name: own(self.name), roles: self.roles.map(Role::into_owned) }
    }
}

/// A position that someone holds or held: `Bí thư Đảng ủy`, `Chủ tịch HĐND phường`.
#[doc(alias = "chức vụ")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[non_exhaustive]
pub struct Role<'t> {
    /// Where it stands.
    pub span: Span,
    /// Exactly what stands there.
    pub text: Cow<'t, str>,
    /// Whether it is a position of the past: `nguyên Bí thư`.
    #[serde(default)]
    pub former: bool,
}

impl Role<'_> {
    /// The same with strings of its own.
    pub fn into_owned(self) -> Role<'static> {
        Role { span: self.span, text: own(self.text), former: self.former }
    }
}
