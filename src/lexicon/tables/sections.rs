//! What a heading says of the lines under it.

use super::super::Section::{self, Ahead, Behind};

#[rustfmt::skip]
pub(super) const SECTIONS: &[(&str, Section)] = &[
    ("chỉ tiêu chủ yếu", Ahead),
    ("chỉ tiêu phấn đấu", Ahead),
    ("các chỉ tiêu", Ahead),
    ("giải pháp", Ahead),
    ("hạn chế", Behind),
    ("khuyết điểm", Behind),
    ("kiểm điểm", Behind),
    ("kế hoạch năm", Ahead),
    ("kết quả", Behind),
    ("mục tiêu", Ahead),
    ("nhiệm vụ", Ahead),
    ("nhiệm vụ trọng tâm", Ahead),
    ("phương hướng", Ahead),
    ("sơ kết", Behind),
    ("thành tích", Behind),
    ("thực trạng", Behind),
    ("tình hình", Behind),
    ("tình hình thực hiện", Behind),
    ("tồn tại", Behind),
    ("tổng kết", Behind),
    ("đánh giá", Behind),
    ("đặc điểm", Behind),
    ("định hướng", Ahead),
    ("ưu điểm", Behind),
];
