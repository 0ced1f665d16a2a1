//! Findings as Vietnamese sentences.

use rust_decimal::Decimal;

use super::finding::{Cause, Cited, Finding, Kind, Status};
use crate::value::{Number, Scale};

pub(super) fn sentence(finding: &Finding) -> String {
    let main = main(finding);
    match finding.cause.map(|cause| because(cause, finding)) {
        Some(cause) => format!("{main} {cause}"),
        None => main,
    }
}

fn main(finding: &Finding) -> String {
    let stated = finding.stated.as_ref().map(ToString::to_string).unwrap_or_default();
    let expected = finding.expected.as_ref().map(ToString::to_string).unwrap_or_default();
    let from = |n: usize| finding.from.get(n).map(|cited| cited.value.to_string()).unwrap_or_default();
    let (first, second) = (from(0), from(1));
    let agrees = finding.status == Status::Agrees;
    match finding.kind {
        Kind::Percentage if agrees => format!("{first} trên {second} là {stated}."),
        Kind::Percentage => format!("{first} trên {second} là {expected}, không phải {stated}."),
        Kind::Excess if agrees => format!("{stated} khớp với {first}."),
        Kind::Excess => format!("Theo {first} thì phải là {expected}, không phải {stated}."),
        Kind::Growth if agrees => format!("{first} so với {second} là {stated}."),
        Kind::Growth => format!("{first} so với {second} là {expected}, không phải {stated}."),
        Kind::Difference if agrees => format!("Thay đổi {second}, đạt {first}, là {stated}."),
        Kind::Difference => format!("Thay đổi {second}, đạt {first}, là {expected}, không phải {stated}."),
        Kind::Parts => parts(finding, &stated, &expected, &first),
        Kind::Product if agrees => format!("{first} nhân {second} bằng {stated}."),
        Kind::Product => format!("{first} nhân {second} bằng {expected}, không phải {stated}."),
        Kind::Shares => format!("{} + {stated} bằng {expected}, vượt quá toàn bộ.", sum(&finding.from)),
        Kind::Repeated if agrees => format!("{stated} được nêu hai lần như nhau."),
        Kind::Repeated => format!("Ở đây nêu {stated}, nhưng trước đó nêu {first}."),
        Kind::Scale => format!("{stated} là quá nhỏ so với nội dung được đo."),
        Kind::Separator if agrees => format!("Các số liệu bên cạnh khớp với {stated}."),
        Kind::Separator => format!("Số này đọc là {stated}, nhưng các số liệu bên cạnh khớp với {expected}."),
        Kind::Words => format!("Số tiền bằng chữ không phải là {first}."),
        Kind::ImpossibleDate => "Lịch không có ngày này.".to_owned(),
        Kind::Weekday => format!("{} là {}.", capital(&first), weekday(finding)),
        Kind::DateOrder => format!("{} đứng trước {first}.", capital(&second)),
        Kind::Future => format!("{} sau {first} là ngày của văn bản.", capital(&stated)),
        Kind::RomanNumeral => "Không có số La Mã nào viết như vậy.".to_owned(),
        Kind::ImpliedTarget => format!("Suy ra kế hoạch là {expected}{}.", give_or_take(finding)),
        Kind::ImpliedActual => format!("Suy ra thực hiện là {expected}{}.", give_or_take(finding)),
        Kind::ImpliedWhole => format!("Suy ra tổng số là {expected}{}.", give_or_take(finding)),
        Kind::ImpliedPrevious => format!("Suy ra kỳ trước là {expected}{}.", give_or_take(finding)),
        Kind::ImpliedPercentage => format!("{first} trên {second} là {expected}."),
        Kind::ImpliedChange => format!("Từ {second} đến {first} là thay đổi {expected}."),
    }
}

fn parts(finding: &Finding, stated: &str, expected: &str, first: &str) -> String {
    match (finding.status, finding.from.as_slice()) {
        (Status::Wrong, _) => format!("Bộ phận {stated} lớn hơn tổng số {first}."),
        (_, [_]) => format!("Tổng số được nêu là {stated}, nhưng ở trên là {first}."),
        (Status::Agrees, from) => format!("{} bằng {stated}.", sum(from)),
        (_, from) => format!("{} bằng {expected}, không phải {stated}.", sum(from)),
    }
}

fn sum(parts: &[Cited]) -> String {
    parts.iter().map(|part| part.value.to_string()).collect::<Vec<_>>().join(" + ")
}

fn because(cause: Cause, finding: &Finding) -> String {
    match cause {
        Cause::CutOff => "Số này bị cắt bớt chứ không được làm tròn.".to_owned(),
        Cause::RoundedUp => "Số này được làm tròn lên, lẽ ra phải làm tròn xuống.".to_owned(),
        Cause::RoundFigures => "Các số liệu không chính xác tuyệt đối, có thể vì vậy mà lệch.".to_owned(),
        Cause::Swapped => "Nếu đổi chỗ hai số thì khớp.".to_owned(),
        Cause::Slipped(places) => {
            format!("Nếu nhân với {} thì khớp: có thể nhầm dấu phân cách hoặc thiếu nghìn, triệu, tỷ.", factor(places))
        }
        Cause::OtherBase => {
            let base = finding.from.last().map(|cited| cited.value.to_string()).unwrap_or_default();
            format!("Nếu so với {base} thì khớp.")
        }
        Cause::ExcessForTotal => "Đây là phần vượt, không phải toàn bộ.".to_owned(),
        Cause::TotalForExcess => "Đây là toàn bộ, không phải phần vượt.".to_owned(),
        Cause::OppositeDirection => "Chiều tăng giảm bị ngược.".to_owned(),
        Cause::SwappedDigits => "Hai chữ số bị đổi chỗ.".to_owned(),
    }
}

/// `1.000` or `1/1.000`.
fn factor(places: i8) -> String {
    let factor = Number::new(Decimal::from(10u64.pow(places.unsigned_abs().into())), Scale::One);
    let factor = factor.map(|factor| factor.to_string()).unwrap_or_default();
    if places < 0 { format!("1/{factor}") } else { factor }
}

fn give_or_take(finding: &Finding) -> String {
    finding.written_tolerance().map(|tolerance| format!(", xê dịch {tolerance}")).unwrap_or_default()
}

fn weekday(finding: &Finding) -> &'static str {
    const DAYS: [&str; 7] = ["thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật"];
    finding.weekday().map_or("", |day| DAYS[usize::from(day)])
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
