//! (draft)
fn main() {}
