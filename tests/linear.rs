//! Cost grows linearly with the text, on inputs made to be slow.
//!
//! Time is taken as the least of several runs, so that a busy machine does not count.

use std::time::{Duration, Instant};

/// How many bytes the shorter text of each pair has.
const SIZE: usize = 16_000;

/// The longer text, as a multiple of the shorter.
const TIMES: u16 = 4;

/// How often a rise is measured before it counts.
const ATTEMPTS: usize = 4;

/// What cost per byte may rise by between the two.
const RISE: f64 = 2.0;

#[test]
fn cost_grows_with_the_text_alone() {
    let inputs = [
        "1",
        "111.",
        "1/",
        "1-",
        "(",
        ")",
        ".",
        "“",
        "\"",
        ",",
        ";",
        ":",
        "- ",
        "\u{a0}",
        "\n",
        " ",
        "a\u{301}",
        "\u{302}",
        "ngày ",
        "Nghị quyết số ",
        "đồng chí ",
        "đồng chí Nguyễn Văn An, ",
        "Bí thư ",
        "1. ",
        "a) ",
        "(1) ",
        "từ ",
        "tăng 1%, ",
        "một ",
        "tỷ ",
        "năm ",
        "Nguyễn ",
        "UBND ",
        "Chi bộ ",
        "đạt 1/2, ",
        "yêu cầu ",
        "; tăng cường ",
        "https://a.",
        "x",
        "Ủ",
        "5 triệu ",
        "ngày 1 và ",
        "Nghị quyết 1, ",
        "thứ hai ",
        "Đảng bộ phường ",
        "I. ",
        "của ",
        "cùng kỳ ",
        "trong đó thu thuế 1 tỷ đồng, ",
        "tăng 2 đảng viên (tăng 3%), ",
        // Enumerators one in another, and the line that never stops.
        "1.1.1.1.1. ",
        "- 1. a) + ",
        "cả xã thu được 5 tạ thóc và ",
        "6 tháng đầu năm 2024. Ngày 5/7. 9 tháng. ",
    ];
    let mut slow = Vec::new();
    for unit in inputs {
        let short = unit.repeat(SIZE / unit.len());
        let long = unit.repeat(usize::from(TIMES) * SIZE / unit.len());
        let rise = || cost(&long).as_secs_f64() / cost(&short).as_secs_f64().max(1e-6) / f64::from(TIMES);
        // What is slow is slow every time; a busy machine is not.
        let rise = (0..ATTEMPTS).map(|_| rise()).find(|&rise| rise <= RISE).unwrap_or_else(rise);
        if rise > RISE {
            slow.push(format!("{unit:?}: {rise:.1} times the cost a byte at {TIMES} times the size"));
        }
    }
    assert!(slow.is_empty(), "\n{}", slow.join("\n"));
}

fn cost(text: &str) -> Duration {
    let run = || {
        let start = Instant::now();
        std::hint::black_box(baocao::check::findings(&baocao::parse(text)));
        start.elapsed()
    };
    (0..3).map(|_| run()).min().unwrap_or_default()
}
