use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::own;
use crate::text::Span;
use crate::value::Period;

/// A task that a leader or a plan lays down for the time to come.
///
/// A cited `chỉ thị` is no task but a document: a [`DocumentRef`](crate::DocumentRef) of that kind.
#[doc(alias = "nhiệm vụ")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[non_exhaustive]
pub struct Directive<'t> {
    /// From its verb to its end, without list number and closing mark.
    pub span: Span,
    /// Exactly what stands there.
    pub text: Cow<'t, str>,
    /// The list number it stands under, as written: `1`, `(2)`, `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<Cow<'t, str>>,
    /// For whom, where the sentence names them: `Khu phố 2`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addressee: Option<Cow<'t, str>>,
    /// Who set it, where the sentence that opens the stretch names a person or a body: `Lê Văn An` of `đồng chí Lê Văn
    /// An yêu cầu các chi bộ …`, `Đảng ủy thị trấn Phú Lộc` of `Đảng ủy thị trấn Phú Lộc xác định: …`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_by: Option<Cow<'t, str>>,
    /// The time that it is for, where it names one itself (`hoàn thành trong quý III`), or else the sentence that
    /// opens the stretch (`Năm 2025, Đảng ủy xác định …`) or its heading (`Nhiệm vụ 6 tháng cuối năm 2024`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// The place in [`Report::directives`](crate::Report::directives) of the task that it is a sub-item of, where both
    /// are items of a list: `- Mở lớp dạy nghề;` below `1. Chăm lo việc làm cho thanh niên.`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<usize>,
}

impl Directive<'_> {
    /// The same with strings of its own.
    pub fn into_owned(self) -> Directive<'static> {
        Directive {
            span: self.span,
            text: own(self.text),
            number: self.number.map(own),
            addressee: self.addressee.map(own),
            set_by: self.set_by.map(own),
            period: self.period,
            part_of: self.part_of,
        }
    }
}
