//! Any text is read without a panic, with spans that slice it.
#![no_main]
#![allow(dead_code, reason = "each target checks one of the laws")]

#[path = "../../tests/laws/mod.rs"]
mod laws;

libfuzzer_sys::fuzz_target!(|text: &str| laws::parse::hold(text));
