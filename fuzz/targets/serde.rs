//! Any bytes may come as the JSON of a report.
#![no_main]
#![allow(dead_code, reason = "each target checks one of the laws")]

#[path = "../../tests/laws/mod.rs"]
mod laws;

libfuzzer_sys::fuzz_target!(|json: &[u8]| laws::serde::hold(json));
