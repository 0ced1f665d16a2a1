//! What fits and what follows, sentence by sentence. What is wrong stands in `tests/planted.tsv`.

use super::{Finding, Kind, Status, findings};
use crate::parse;

fn shown(finding: &Finding) -> String {
    format!("{:?} {:?}: {}", finding.kind, finding.status, finding.english())
}

#[track_caller]
fn assert_found(text: &str, expected: &[&str]) {
    let found: Vec<_> = findings(&parse(text)).iter().map(shown).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn what_fits() {
    for (text, expected) in [
        ("Giao quân 22/17 thanh niên, đạt 129,41%.", "Percentage Agrees: 22 of 17 makes 129.41%."),
        ("Giải quyết việc làm cho 165/160 lao động, đạt 103%.", "Percentage Agrees: 165 of 160 makes 103%."),
        // The figures are rounded as well: 376.65 of 609.15 is 61.8 percent, 376.75 of 609.05 nearly 61.9.
        (
            "Giải ngân vốn đầu tư công 376,7/609,1 tỷ đồng, đạt 61,8% kế hoạch.",
            "Percentage Agrees: 376.7 billion đồng of 609.1 billion đồng makes 61.8%.",
        ),
        (
            "Thi hành kỷ luật 56 đảng viên, giảm 6,67% (giảm 4 đảng viên).",
            "Difference Agrees: A change by 4, to 56, makes 6.67%.",
        ),
        ("Tiếp nhận 456 đơn, đã giải quyết 412 đơn, đạt 90,4%.", "Percentage Agrees: 412 of 456 makes 90.4%."),
        (
            "Lúa 118 ha, năng suất 54,2 tạ/ha, sản lượng 639,6 tấn.",
            "Product Agrees: 118 ha times 54.2 tạ/ha makes 639.6 tấn.",
        ),
        ("Xã có 45 cán bộ, trong đó nam 25 người, nữ 20 người.", "Parts Agrees: 25 + 20 makes 45."),
    ] {
        let findings = findings(&parse(text));
        assert!(findings.iter().map(shown).any(|found| found == expected), "{text}: {findings:#?}");
        assert!(findings.iter().all(|finding| finding.status < Status::Doubtful), "{text}: {findings:#?}");
    }
}

#[test]
fn bounds_widen_what_fits() {
    for text in [
        "Thu ngân sách đạt trên 30 tỷ đồng (kế hoạch 25 tỷ đồng), đạt 128% kế hoạch.",
        "Giao quân 22/17 thanh niên, đạt trên 120%.",
    ] {
        assert!(findings(&parse(text)).iter().all(|finding| finding.status != Status::Wrong), "{text}");
    }
}

#[test]
fn a_share_beside_a_difference_is_of_something_else() {
    for text in [
        "Toàn xã còn 12 hộ nghèo, giảm 8 hộ nghèo, chiếm 1,37%.",
        "Diện tích gieo trồng đạt 2.344 ha, bằng 109% kế hoạch, tăng 61,5 ha so với cùng kỳ.",
    ] {
        assert!(findings(&parse(text)).iter().all(|finding| finding.status < Status::Doubtful), "{text}");
    }
}

#[test]
fn what_follows() {
    assert_found(
        "Thu ngân sách đạt 1.005,6 tỷ đồng, bằng 95% kế hoạch.",
        &["ImpliedTarget Implied: The target is then 1,059 billion đồng, give or take 6 billion."],
    );
    assert_found("Kết nạp 70 đảng viên, đạt 106,1% chỉ tiêu.", &["ImpliedTarget Implied: The target is then 66."]);
    assert_found("Đã công khai quy hoạch ở 7/20 xã.", &["ImpliedPercentage Implied: 7 of 20 makes 35%."]);
    assert_found(
        "Số tổ dân phố giảm từ 32 tổ còn 12 tổ.",
        &["ImpliedChange Implied: From 32 to 12 is a change of -62.5%."],
    );
}

#[test]
fn what_answers_two_questions_is_not_added_up() {
    for text in [
        "Tổng số 45 cán bộ, trong đó nữ 20 người, đảng viên 25 người.",
        "Có 45 vụ tai nạn, trong đó nghiêm trọng 40 vụ, do say rượu 5 vụ.",
        "Phường có 46 cán bộ, trong đó đại học 27 người, trung cấp 19 người.",
    ] {
        assert!(findings(&parse(text)).iter().all(|finding| finding.kind != Kind::Parts), "{text}");
    }
}

#[test]
fn more_than_a_share_is_not_more_of_what_is_counted() {
    assert_found(
        "Thi hành 1.598/1.876 việc, đạt 85,2%, vượt 1,3% chỉ tiêu được giao.",
        &["Percentage Agrees: 1,598 of 1,876 makes 85.2%."],
    );
}

#[test]
fn a_finding_goes_to_json_and_back() {
    let finding = findings(&parse("Chi bộ có 28/35 đảng viên nữ, chiếm 46,1%.")).remove(0);
    assert_eq!((finding.kind, finding.status), (Kind::Percentage, Status::Wrong));
    let json = serde_json::to_string(&finding).expect("it serialises");
    assert_eq!(serde_json::from_str::<Finding>(&json).expect("it reads back"), finding);
}
