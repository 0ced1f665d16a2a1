use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{InferredFrom, own};
use crate::text::Span;
use crate::value::{Date, Period, Time};

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
    /// The last day on which it may be done, where the text names one: 2025-10-20 of `hoàn thành trước ngày 20/10/2025`.
    #[doc(alias = "thời hạn")]
    #[doc(alias = "hạn chót")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
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
            due: self.due,
            part_of: self.part_of,
        }
    }
}

/// The last day on which a task may be done: `chậm nhất ngày 15/8`, `trước 17 giờ ngày 12/5/2024`.
///
/// It stands in the task itself, in the words before it (`Trước ngày 15/3, các xã …`), behind it (`Thời hạn: 30/6.`), or
/// in the line over a list or the heading of a section, which then give it to all their tasks. Of several days in one
/// task it is the latest, on which all of it is to be done.
///
/// | written | day | time |
/// |---|---|---|
/// | `hoàn thành trước ngày 20/10/2025` | 2025-10-20 | – |
/// | `chậm nhất là ngày 05 tháng 9` | `--09-05`, or with the year that the text settles | – |
/// | `đến hết ngày 31/12/2025`, `xong trong ngày 31/12/2025` | 2025-12-31 | – |
/// | `trước 17 giờ ngày 12/5/2024` | 2024-05-12 | 17:00 |
/// | `trước ngày 25 hằng tháng`, `trước ngày 15/12 hằng năm` | none: it comes back | – |
/// | `trong tháng 8`, `trước quý III` | none: [`Directive::period`] holds the first | – |
/// | `tổ chức hội nghị vào ngày 20/10`, `từ ngày 1/7 đến ngày 15/7` | none: when it is done, not by when | – |
///
/// The day is the one that is written. Whether `trước ngày 20/10` leaves that day itself or only the one before, no
/// report says.
///
/// ```
/// let text = "Bà Lan yêu cầu các xã rà soát hộ nghèo, báo cáo kết quả trước 17 giờ ngày 12/5/2024.";
/// let report = baocao::parse(text);
/// let due = report.directives[0].due.expect("a last day");
/// assert_eq!(due.date, baocao::Date::new(Some(2024), 5, 12).expect("a day"));
/// assert_eq!(due.time, baocao::value::Time::new(17, 0));
/// assert_eq!(&text[due.span.range()], "trước 17 giờ ngày 12/5/2024");
/// ```
#[doc(alias = "thời hạn")]
#[doc(alias = "chậm nhất")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[non_exhaustive]
pub struct Due {
    /// From the word that tells it is the last through the day.
    pub span: Span,
    /// The day.
    pub date: Date,
    /// The time of that day, where it is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<Time>,
    /// What the year of the day was taken from; `None` where it is written. The [mention](crate::Report::mentions) of the
    /// day says where that stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inferred: Option<InferredFrom>,
}

impl Due {
    pub(crate) const fn new(span: Span, date: Date, time: Option<Time>, inferred: Option<InferredFrom>) -> Self {
        Self { span, date, time, inferred }
    }
}
