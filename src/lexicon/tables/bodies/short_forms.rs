//! What is written short in the names of schools and companies.

use crate::lexicon::ShortForm;

#[rustfmt::skip]
pub(super) const SHORT_FORMS: &[(&str, ShortForm)] = &[
    ("ccq", ShortForm("các cơ quan")),
    ("cp", ShortForm("cổ phần")),
    ("dn", ShortForm("doanh nghiệp")),
    ("mg", ShortForm("mẫu giáo")),
    ("mn", ShortForm("mầm non")),
    ("th", ShortForm("tiểu học")),
    ("thcs", ShortForm("trung học cơ sở")),
    ("thpt", ShortForm("trung học phổ thông")),
    ("tnhh", ShortForm("trách nhiệm hữu hạn")),
];
