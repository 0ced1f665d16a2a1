//! What the speeches at a meeting are counted as, and opinions that are given elsewhere.

use super::super::Speech::{self, Elsewhere, Opinion, Told};

#[rustfmt::skip]
pub(super) const SPEECHES: &[(&str, Speech)] = &[
    ("bài phát biểu", Told),
    ("bài tham luận", Told),
    ("bài tham luận bằng văn bản", Elsewhere),
    ("báo cáo tham luận", Told),
    ("lượt phát biểu", Told),
    ("lượt ý kiến", Opinion),
    ("lượt ý kiến chất vấn", Told),
    ("lượt ý kiến của cử tri", Elsewhere),
    ("lượt ý kiến của nhân dân", Elsewhere),
    ("lượt ý kiến cử tri", Elsewhere),
    ("lượt ý kiến phát biểu", Told),
    ("lượt ý kiến thảo luận", Told),
    ("lượt ý kiến, kiến nghị", Elsewhere),
    ("tham luận", Told),
    ("tham luận bằng văn bản", Elsewhere),
    ("ý kiến", Opinion),
    ("ý kiến bằng văn bản", Elsewhere),
    ("ý kiến chỉ đạo", Elsewhere),
    ("ý kiến của cử tri", Elsewhere),
    ("ý kiến của người dân", Elsewhere),
    ("ý kiến của nhân dân", Elsewhere),
    ("ý kiến cử tri", Elsewhere),
    ("ý kiến góp ý bằng văn bản", Elsewhere),
    ("ý kiến kiến nghị", Elsewhere),
    ("ý kiến phát biểu", Told),
    ("ý kiến phản ánh", Elsewhere),
    ("ý kiến tham luận", Told),
    ("ý kiến thảo luận", Told),
    ("ý kiến trao đổi", Told),
    ("ý kiến, kiến nghị", Elsewhere),
    ("ý kiến, phản ánh", Elsewhere),
];
