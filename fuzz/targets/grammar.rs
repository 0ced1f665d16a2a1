//! What a combinator reads from any input is printed so that it reads as the same.
#![no_main]
#![allow(dead_code, reason = "each target checks one of the laws")]

#[path = "../../tests/laws/mod.rs"]
mod laws;

libfuzzer_sys::fuzz_target!(|input: &str| laws::grammar::hold(input));
