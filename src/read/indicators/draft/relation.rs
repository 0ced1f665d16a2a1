//! What a percentage or a difference compares with what.
//!
//! | verb | basis | relation |
//! |---|---|---|
//! | `vượt`, `cao hơn`, `tăng` | a plan | over target |
//! | `vượt`, `cao hơn`, `tăng` | an earlier value, none | growth (`vượt` alone: over target) |
//! | `đạt`, `bằng`, none | a plan, an earlier value, a whole | of it |
//! | `chiếm` | none, a whole | share |
//! | `đạt`, none | none | growth, if it is by the year; else what the subject and its amount say |

use std::ops::Range;

use rust_decimal::Decimal;

use super::{Draft, Rate};
use crate::lexicon::{Activity, Aim, BasisCue, Counted, Handling, Head, LeadVerb, UnitWord};
use crate::read::indicators::subject::From;
use crate::read::indicators::words::{noun, phrase, verb};
use crate::read::source::Source;
use crate::value::{Bound, Relation};

/// The relation of one rate of a draft.
pub(in crate::read) fn of(source: &Source<'_, '_>, rate: &Rate, draft: &Draft) -> Relation {
    use BasisCue::{Previous, Target, Whole};
    use LeadVerb::{Above, Below, Decline, Growth, Left, Over, Share, To};
    match (rate.verb, rate.basis_kind()) {
        (Some(Growth), _) if rate.fold => Relation::Growth,
        (_, Some(Target)) if rate.fold => Relation::OfTarget,
        _ if rate.fold => Relation::OfPrevious,
        (Some(Over), Some(Previous)) => Relation::Growth,
        // `phấn đấu thu tăng 10% so với dự toán năm 2024`: no goal exceeds a plan of its own that way.
        (Some(Above | Growth), Some(Target)) if draft.goal && rate.names_year(source) => Relation::Growth,
        (Some(Over), _) | (Some(Above | Growth), Some(Target)) => Relation::OverTarget,
        (Some(Above | Growth), _) => Relation::Growth,
        // `tỷ lệ hộ nghèo giảm dưới 2%`: that is where it is to come.
        (Some(Decline), None) if rate.bound == Some(Bound::Under) && is_rate(source, draft) => Relation::Share,
        (Some(Below | Decline), _) => Relation::Decline,
        (_, Some(Target)) => Relation::OfTarget,
        // `tốc độ tăng trưởng 8% GRDP`: no growth is a part of anything.
        (_, Some(Whole)) if draft.subject.head(source) == Some(Head::Rise) => Relation::Growth,
        // `9,3/7 tỷ đồng, tỷ lệ 132,9%`, `thu ngân sách đạt tỷ lệ 111%`: no share is more than the whole.
        (Some(Share), None) if draft.exceeds() || rate.value > Decimal::ONE_HUNDRED => Relation::OfTarget,
        (Some(Share), _) | (_, Some(Whole)) => Relation::Share,
        // `tăng trưởng kinh tế đạt 8% so với cùng kỳ`
        (_, Some(Previous)) if draft.subject.head(source) == Some(Head::Rise) => Relation::Growth,
        // `xuống còn 11% cuối năm 2014`: that is when.
        (Some(To | Left), Some(Previous)) => by_subject(source, rate, draft),
        (_, Some(Previous)) => Relation::OfPrevious,
        _ => by_subject(source, rate, draft),
    }
}

fn is_rate(source: &Source<'_, '_>, draft: &Draft) -> bool {
    draft.subject.head(source) == Some(Head::Rate)
}

/// Whether the subject is a noun with what is told of it: `đảng viên hoàn thành tốt nhiệm vụ`.
fn tells(source: &Source<'_, '_>, draft: &Draft) -> bool {
    let words = &draft.subject.tokens;
    let noun = draft.counted();
    // `Chi bộ hoàn thành tốt nhiệm vụ 12/15 chi bộ`
    let again = || noun.is_some_and(|noun| noun::is_same(source, words, noun));
    let before = || draft.subject.from == From::Before && (draft.second.is_none() || again());
    let counted = draft.subject.from == From::Behind || before();
    counted && phrase::tells_more(source, words.start + 1..words.end)
}

/// Whether the subject is a verb that deals with what came in; `giải quyết việc làm` is none.
fn handles(source: &Source<'_, '_>, draft: &Draft) -> bool {
    let words = &draft.subject.tokens;
    let handles = |at: usize| {
        let deed = source.longest::<Handling>(at, words.end).filter(|(handling, _)| *handling == Handling::Deed);
        deed.is_some_and(|(_, len)| !source.longer::<Activity>(at, words.end, len))
    };
    // `sản lượng thu hoạch 900 tấn, đạt 96%` is set against a plan.
    let whose = if draft.is_count { draft.subject.from != From::Behind } else { draft.subject.from == From::Verb };
    whose && words.clone().any(handles)
}

/// Whether those are counted that no plan says how many to have: `vụ`, `trẻ`.
fn counts_unplanned(source: &Source<'_, '_>, draft: &Draft) -> bool {
    let Some(noun) = draft.counted() else { return false };
    // `đơn vị` are no `đơn`.
    let thing = source.longest::<Handling>(noun.start, noun.end).filter(|(handling, _)| *handling == Handling::Thing);
    thing.is_some_and(|(_, len)| !source.longer::<Counted>(noun.start, noun.end, len))
}

/// Whether a deed is set against how much of it was to be done: `kết nạp 7/9 đảng viên`, but not `công nhận 7/9 thôn`
/// or `tiêm phòng 70/90 con`, of which there are so many.
fn is_of_deed(source: &Source<'_, '_>, draft: &Draft) -> bool {
    let there_are = |noun: &Range<usize>| source.begins::<UnitWord>(noun) || noun::says_nothing(source, noun);
    let of_all = || draft.counted().is_some_and(there_are);
    let deed = || verb::names_deed(source, &draft.subject.tokens);
    draft.subject.from == From::Verb && draft.second.is_some() && deed() && !of_all()
}

/// The relation of a percentage that neither a verb nor a basis tells.
fn by_subject(source: &Source<'_, '_>, rate: &Rate, draft: &Draft) -> Relation {
    let head = draft.subject.head(source);
    let reaches = rate.verb == Some(LeadVerb::Reach);
    let may_share = draft.amount.is_some() && !draft.exceeds() && rate.value <= Decimal::ONE_HUNDRED;
    match head {
        Some(Head::Rate | Head::Portion) => Relation::Share,
        Some(Head::Fall) => Relation::Decline,
        // `trồng 9 ha, đạt 75%/năm`: beside an amount it tells how far that came.
        _ if rate.yearly && draft.subject.from != From::Behind && draft.amount.is_none() => Relation::Growth,
        Some(Head::Rise) => Relation::Growth,
        _ if draft.amount.is_some() && draft.target.is_some() => Relation::OfTarget,
        // `47 chi bộ hoàn thành tốt nhiệm vụ, đạt 80%`: so many of all did what is told of them.
        _ if draft.is_count && rate.value <= Decimal::ONE_HUNDRED && tells(source, draft) => Relation::Share,
        // `giải quyết 48/50 hồ sơ, đạt 96%`, `thu hồi 5 tỷ đồng, đạt 96%`: so much of what came in.
        _ if may_share && handles(source, draft) => Relation::Share,
        // `mũi 1 cho 480 trẻ, đạt 96%`: so many of those that there are.
        _ if may_share && counts_unplanned(source, draft) => Relation::Share,
        // `khám cho 320 người trong tổng số 510 người, đạt 62,7%`
        _ if draft.among && rate.value <= Decimal::ONE_HUNDRED => Relation::Share,
        _ if draft.amount.is_some() && (reaches || !draft.is_count || is_of_deed(source, draft)) => Relation::OfTarget,
        _ if draft.amount.is_some() => Relation::Share,
        _ if draft.subject.from == From::Behind => Relation::Share,
        Some(Head::Planned | Head::Levy) => Relation::OfTarget,
        _ if rate.value > Decimal::ONE_HUNDRED || reaches && names_plan(source, draft) => Relation::OfTarget,
        _ => Relation::Share,
    }
}

/// Whether the subject is a plan, and of what: `chỉ tiêu vận động tham gia BHYT`.
fn names_plan(source: &Source<'_, '_>, draft: &Draft) -> bool {
    let words = &draft.subject.tokens;
    matches!(source.longest(words.start, words.end), Some((Aim::Target, len)) if len < words.len())
}

#[cfg(test)]
mod tests {
    use crate::value::Relation::{Decline, Growth, OfPrevious, OfTarget, OverTarget, Share};

    #[test]
    fn of_the_last_rate() {
        let cases = [
            ("Thu ngân sách đạt 95% dự toán.", OfTarget),
            ("Thu ngân sách đạt trên 90%.", OfTarget),
            ("Tổng thu đạt 5 tỷ đồng, bằng 102%.", OfTarget),
            ("Tổng chi 2 tỷ đồng (47,4%).", OfTarget),
            ("Kết nạp 7 đảng viên, đạt 58,3%.", OfTarget),
            ("Giải quyết việc làm cho 90 lao động, đạt 95%.", OfTarget),
            ("Giải quyết 48/50 hồ sơ, đạt 96%.", Share),
            ("Điều tra, khám phá 9/12 vụ, đạt 75%.", Share),
            ("Tỷ lệ tham gia bảo hiểm đạt 92% chỉ tiêu giao.", OfTarget),
            ("Vận động quỹ 9,3/7 tỷ đồng, tỷ lệ 132,9%.", OfTarget),
            ("Kết nạp 5/7 đảng viên, tỷ lệ 71,4%.", Share),
            ("Thu ngân sách đạt tỷ lệ 111,2%.", OfTarget),
            ("Dịch vụ đạt tỷ lệ 30%.", Share),
            ("Chỉ tiêu vận động tham gia BHYT mới đạt 38,2%.", OfTarget),
            ("Chỉ tiêu tỷ lệ che phủ rừng đạt 42%.", Share),
            ("Thuế đất phi nông nghiệp đạt 67%.", OfTarget),
            ("Thu hồi tài sản đạt 67%.", Share),
            ("Đàn dê đạt 205%.", OfTarget),
            ("Sản lượng vượt 5% kế hoạch.", OverTarget),
            ("Tỷ lệ che phủ cao hơn 3,1% so với Nghị quyết.", OverTarget),
            ("Đàn gia súc vượt 12 con so với cùng kỳ.", Growth),
            ("Doanh thu tăng gấp 2 lần.", Growth),
            ("Tốc độ tăng trưởng kinh tế đạt 9%.", Growth),
            ("Giá trị tăng trưởng công nghiệp ước đạt 9%.", Growth),
            ("Mức độ tăng trưởng kinh tế đạt 9%.", Growth),
            ("Nhịp độ tăng trưởng 9% GRDP.", Growth),
            ("Mức tăng trưởng 9% tổng sản phẩm.", Growth),
            ("Dịch vụ chiếm 9% tổng sản phẩm.", Share),
            ("Giá trị công nghiệp đạt 9% tổng sản phẩm.", Share),
            ("Tăng trưởng kinh tế đạt 9% so với cùng kỳ.", Growth),
            ("Doanh thu gấp 2 lần so với năm 2020.", OfPrevious),
            ("Doanh thu gấp 2 lần so với kế hoạch.", OfTarget),
            ("Có 8 chi bộ hoàn thành tốt nhiệm vụ, đạt 80%.", Share),
            ("Sản lượng bằng 99% cùng kỳ.", OfPrevious),
            ("Tổng giá trị sản phẩm đạt 12%/năm.", Growth),
            ("Thu ngân sách bình quân hằng năm đạt 12%.", Growth),
            ("Hằng năm có 92%/năm chi bộ vững mạnh.", Share),
            ("Tỷ lệ hộ dùng nước sạch bình quân hằng năm đạt 92%.", Share),
            ("Tỷ lệ hộ nghèo giảm dưới 2%.", Share),
            ("Tỷ lệ hộ nghèo giảm 2%.", Decline),
            ("Mức giảm tỷ lệ hộ nghèo là 2%.", Decline),
            ("Kinh tế đạt mức tăng trưởng 9%.", Growth),
            ("Số vụ cháy giảm 3 vụ.", Decline),
            ("Năng suất thấp hơn 2 tạ/ha so với vụ trước.", Decline),
            ("Tỷ lệ hộ nghèo còn 2%.", Share),
            ("Dịch vụ chiếm 30%.", Share),
            ("Hộ nghèo: 12 hộ = 3%.", Share),
            ("Tỷ lệ hộ nghèo xuống còn 3% cuối năm 2020.", Share),
            ("Sản lượng chỉ bằng 90% cùng kỳ.", OfPrevious),
            ("99% hộ dùng điện an toàn.", Share),
            ("Có 300 người tham gia, bằng 80% dân số.", Share),
        ];
        for (text, expected) in cases {
            let report = crate::parse(text);
            let relation = report.indicators.last().and_then(|i| i.comparisons.last()).map(|c| c.relation);
            assert_eq!(relation, Some(expected), "{text}");
        }
    }
}
