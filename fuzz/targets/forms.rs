//! However the letters of any text are composed, its report is the same apart from the spans.
#![no_main]
#![allow(dead_code, reason = "each target checks one of the laws")]

#[path = "../../tests/laws/mod.rs"]
mod laws;

libfuzzer_sys::fuzz_target!(|text: &str| laws::forms::hold(text));
