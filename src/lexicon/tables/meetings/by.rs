//! Words before whoever did what stands before them: `(hội nghị) do ông Lê Văn An chủ trì`.

pub(super) const BY: &[&str] = &["do", "được"];
