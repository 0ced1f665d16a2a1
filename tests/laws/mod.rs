//! What holds for any input, as the tests and the fuzz targets check it: each module has a `hold` that panics where its
//! law is broken.

pub(crate) mod forms;
pub(crate) mod grammar;
pub(crate) mod parse;
mod printed;
pub(crate) mod serde;
mod spans;
