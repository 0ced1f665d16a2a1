//! What is written short in the names of schools and companies.

use crate::lexicon::ShortForm;

#[rustfmt::skip]
pub(super) const SHORT_FORMS: &[(&str, ShortForm)] = &[
    ("cp", ShortForm("cổ phần")),
    ("mg", ShortForm("mẫu giáo")),
    ("mn", ShortForm("mầm non")),
    ("th", ShortForm("tiểu học")),
    ("thcs", ShortForm("trung học cơ sở")),
    ("thpt", ShortForm("trung học phổ thông")),
    ("tnhh", ShortForm("trách nhiệm hữu hạn")),
];
