//! What in a stretch of tasks is only told, and nothing to do.

use std::ops::Range;

use super::task::HEAD;
use super::words::frame::Frame;
use super::words::walk::{Prefer, Walk, What};
use crate::lexicon::{Role, TaskCue, TaskVerb};
use crate::read::source::Source;
use crate::value::Date;

/// What words do that name what is to be.
const AHEAD: [Role; 4] = [Role::Asks, Role::Decides, Role::Names, Role::Plans];

/// Whether a sentence tells what someone says before it asks for anything: `Bế mạc hội nghị, đồng chí Lan cho rằng …`.
/// It sets tasks of its own, or none.
pub(super) fn is_statement(source: &Source<'_, '_>, today: Option<Date>, sentence: &Range<usize>) -> bool {
    let says = |what| match what {
        What::Cue(TaskCue::Says) => Some(true),
        What::Cue(TaskCue::Request | TaskCue::Need) | What::Verb(TaskVerb::Clear) => Some(false),
        _ => None,
    };
    Walk::new(source, today, sentence.clone(), Prefer::Cues).find_map(|step| says(step.what)).unwrap_or(false)
}

/// Whether a sentence begins with a time or a day gone by: `Dịp này`, `Trong ngày 03/7`.
pub(super) fn is_of_the_past(source: &Source<'_, '_>, today: Option<Date>, sentence: &Range<usize>) -> bool {
    let past = source.is_at(TaskCue::Past, sentence.start, sentence.end);
    // `Ngày 20/7, các xã phải hoàn thành …`
    past || is_of_a_day(source, today, sentence) && !asks_behind(source, today, sentence.clone())
}

/// Whether a sentence begins with a day on which something took place: `Trong ngày 03/7, hội nghị bàn về: …`.
fn is_of_a_day(source: &Source<'_, '_>, today: Option<Date>, sentence: &Range<usize>) -> bool {
    let mention = source.mentions_in(sentence).next();
    if mention.is_none_or(|first| source.place(first).start > sentence.start + HEAD) {
        return false;
    }
    Walk::new(source, today, sentence.clone(), Prefer::Verbs)
        .take_while(|step| step.at <= sentence.start + HEAD)
        .any(|step| step.what == What::Time(Frame::Day))
}

/// Whether a clause tells that something was talked about.
pub(super) fn is_debate(source: &Source<'_, '_>, today: Option<Date>, clause: &Range<usize>) -> bool {
    Walk::new(source, today, clause.clone(), Prefer::Cues).any(|step| step.what == What::Cue(TaskCue::Debate))
}

/// Whether some words begin with a time gone by, tell what was done then, and name nothing that is to be: `9 tháng qua xã
/// đã có nhiều cố gắng`, but not `các xã đã đạt chuẩn`.
pub(super) fn tells_what_was_done(source: &Source<'_, '_>, today: Option<Date>, words: Range<usize>) -> bool {
    let head = words.start + HEAD;
    let mut steps = Walk::new(source, today, words, Prefer::Cues);
    if !steps.by_ref().take_while(|step| step.at <= head).any(|step| step.is_past()) {
        return false;
    }
    let mut told = false;
    let names_none = steps.all(|step| {
        told |= step.what == What::Cue(TaskCue::Told);
        match step.what {
            What::Time(frame) => !matches!(frame, Frame::Ahead | Frame::Due),
            What::Cue(cue) => !AHEAD.into_iter().any(|role| role.is_of(cue)),
            _ => true,
        }
    });
    told && names_none
}

/// Whether someone is asked for something in what is left of a sentence.
pub(super) fn asks_behind(source: &Source<'_, '_>, today: Option<Date>, rest: Range<usize>) -> bool {
    let asks = |what| matches!(what, What::Cue(TaskCue::Request | TaskCue::Need));
    Walk::new(source, today, rest, Prefer::Cues).any(|step| asks(step.what))
}

#[cfg(test)]
mod tests {
    use crate::read::directives::testing::check_tasks;

    #[test]
    fn what_is_only_told() {
        check_tasks(&[
            (
                "Bà Lan đề nghị các xã rà soát hộ nghèo. Bế mạc hội nghị, ông Lê Văn Nam cho rằng, báo cáo của đơn vị tư vấn còn sơ sài.",
                &["rà soát hộ nghèo"],
            ),
            (
                "Bà Lan đề nghị các xã rà soát hộ nghèo. Bà Lan cho rằng báo cáo còn sơ sài. Khẩn trương bổ sung số liệu.",
                &["rà soát hộ nghèo", "Khẩn trương bổ sung số liệu"],
            ),
            (
                "Bà Lan đề nghị các xã rà soát hộ nghèo. Bà Lan cho rằng các xã cần bổ sung số liệu.",
                &["rà soát hộ nghèo", "bổ sung số liệu"],
            ),
            // What an inspection asks for behind what it found is over.
            (
                "UBKT Đảng ủy kết luận 3 chi bộ có khuyết điểm, đề nghị kiểm điểm 4 đảng viên; Ban Thường vụ giám sát 2 chi bộ.",
                &[],
            ),
            ("UBKT Đảng ủy kết luận 2 đảng viên vi phạm, yêu cầu rút kinh nghiệm 5 đảng viên.", &[]),
            ("Bí thư kết luận 2 nội dung, yêu cầu các chi bộ giám sát 3 đảng viên.", &["giám sát 3 đảng viên"]),
            ("UBKT Đảng ủy yêu cầu các chi bộ giám sát 3 đảng viên.", &["giám sát 3 đảng viên"]),
            // In a section of tasks such a word ends nothing.
            (
                "Báo cáo\nII. NHIỆM VỤ\n- Làm tốt công tác dân vận; khẳng định vai trò của Mặt trận. Kiện toàn bộ máy.",
                &["Làm tốt công tác dân vận", "Kiện toàn bộ máy"],
            ),
            (
                "Bà Lan đề nghị các xã rà soát hộ nghèo. Chiều cùng ngày, các đại biểu đã thảo luận về thu ngân sách; điều chỉnh danh mục dự án.",
                &["rà soát hộ nghèo"],
            ),
            (
                "Bà Lan đề nghị các xã rà soát hộ nghèo. Các đại biểu đã thảo luận về thu ngân sách; đề nghị các xã điều chỉnh danh mục dự án.",
                &["rà soát hộ nghèo", "điều chỉnh danh mục dự án"],
            ),
            (
                "Báo cáo\nII. NHIỆM VỤ\n- Làm tốt công tác dân vận. Tổng kinh phí thực hiện 90 triệu đồng, gồm: mở lớp 50 triệu đồng; điều tra 40 triệu đồng.",
                &["Làm tốt công tác dân vận"],
            ),
            (
                "Báo cáo\nII. NHIỆM VỤ\n- Kinh phí thực hiện: giao Văn phòng bố trí 90 triệu đồng.\n- Trồng rừng.",
                &["bố trí 90 triệu đồng", "Trồng rừng"],
            ),
            // What was agreed on is to be done, and not what was only talked about or carried out.
            (
                "Đại hội đã thảo luận, nhất trí mục tiêu, nhiệm vụ nhiệm kỳ 2015-2020 là mở rộng vùng chè, chăn nuôi.",
                &["mở rộng vùng chè, chăn nuôi"],
            ),
            (
                "Hội nghị đã thống nhất nhiệm vụ trọng tâm là khắc phục hậu quả mưa lũ; chăm lo hộ nghèo.",
                &["khắc phục hậu quả mưa lũ", "chăm lo hộ nghèo"],
            ),
            ("Chi bộ đã xác định phương hướng năm tới là rà soát hộ nghèo.", &["rà soát hộ nghèo"]),
            ("Đại hội đã thảo luận nhiệm vụ trọng tâm là khắc phục hậu quả mưa lũ.", &[]),
            ("Đại hội đã nhất trí với báo cáo; nhiệm vụ trọng tâm là động lực của thôn.", &[]),
            ("Xã đã hoàn thành nhiệm vụ được giao là khắc phục hậu quả mưa lũ.", &[]),
            // What was set is told of where it was worked on, and what a rating says is no task.
            (
                "Bí thư Đảng ủy dự họp. Phường thực hiện tốt các nhiệm vụ đề ra: tuyên truyền bầu cử, chăm lo hộ nghèo.",
                &[],
            ),
            ("Đồng chí Bí thư phát biểu. Chi bộ triển khai các công việc đề ra:\n- Tuyên truyền bầu cử.", &[]),
            (
                "Bà Lan nhấn mạnh, các chi bộ cần tập trung thực hiện các nhiệm vụ đề ra: rà soát hộ nghèo.",
                &["rà soát hộ nghèo"],
            ),
            ("Bà Lan yêu cầu các xã thực hiện tốt các nhiệm vụ đề ra: rà soát hộ nghèo.", &["rà soát hộ nghèo"]),
            (
                "Báo cáo\nII. MỤC TIÊU\n- Chi bộ hằng năm đạt: hoàn thành tốt nhiệm vụ trở lên.\n- Chi bộ hoàn thành tốt nhiệm vụ.",
                &["hoàn thành tốt nhiệm vụ"],
            ),
            // What all is for is no task, and the headlines of other texts are none.
            (
                "Nghị quyết\nII. MỤC TIÊU\n1. Mục tiêu chung: Xây dựng xã giàu đẹp, văn minh.\nIII. NHIỆM VỤ\n- Trồng rừng.",
                &["Trồng rừng"],
            ),
            (
                "Báo cáo\nII. NHIỆM VỤ\n- Trồng rừng ven suối.\nCác tin khác:\nTăng cường phòng chống cháy rừng",
                &["Trồng rừng ven suối"],
            ),
            (
                "Báo cáo\nII. NHIỆM VỤ\n- Đa dạng mô hình sinh kế, chú trọng đào tạo nghề.\n- Mỗi thôn giúp ít nhất 02 hộ thoát nghèo.",
                &["Đa dạng mô hình sinh kế, chú trọng đào tạo nghề", "giúp ít nhất 02 hộ thoát nghèo"],
            ),
            (
                "Báo cáo\nII. NHIỆM VỤ\n1. Thống nhất các chỉ tiêu chủ yếu: thu ngân sách tăng 5%; sản lượng 90 tấn.\n2. Trồng rừng.",
                &["Trồng rừng"],
            ),
            ("Xã họp\nChỉ tiêu đến năm 2030: Kết nạp 40 đảng viên; trồng 15 ha rừng.", &[]),
            ("Báo cáo\nII. NHIỆM VỤ\n- Kinh phí: bố trí đủ cho 5 xã.", &["bố trí đủ cho 5 xã"]),
            (
                "Ngày 03/7/2025, bà Lan đề nghị các xã rà soát hộ nghèo. Ngày 20/7, các xã phải hoàn thành bàn giao.",
                &["rà soát hộ nghèo", "hoàn thành bàn giao"],
            ),
            (
                "Ngày 03/7/2025, bà Lan đề nghị các xã rà soát hộ nghèo. Trong ngày 03/7, hội nghị bàn về tình hình kinh tế; báo cáo công tác cải cách hành chính.",
                &["rà soát hộ nghèo"],
            ),
        ]);
    }

    #[test]
    fn what_is_assessed_or_reported() {
        check_tasks(&[
            ("Thảo luận tại hội nghị, các đồng chí ủy viên đề nghị quan tâm chất lượng sinh hoạt.", &[]),
            (
                "UBKT Đảng ủy giám sát 3 chi bộ; thẩm tra 01 trường hợp đề nghị xóa tên. Thu đảng phí đạt 1 tỷ đồng.",
                &[],
            ),
            (
                "Báo cáo nêu những kết quả trong nhiệm kỳ:\n* Về nhiệm vụ chuyên môn: 100% học sinh hoàn thành chương trình.",
                &[],
            ),
            ("Hội nghị giao ban\n1. Về nhiệm vụ được giao: Đã kiểm tra 5 chi bộ; giám sát 14/16 chi bộ.", &[]),
            (
                "Bà Lan nhấn mạnh: 9 tháng qua xã đã có nhiều cố gắng, đó là: thương mại giữ ổn định; tập trung chỉnh trang chợ.",
                &[],
            ),
            (
                "Bà Lan nhấn mạnh: xã đã có nhiều cố gắng: tập trung chỉnh trang chợ; đề nghị các thôn rà soát hộ nghèo.",
                &["tập trung chỉnh trang chợ", "rà soát hộ nghèo"],
            ),
            // Of those meant something was done; what is to be done with them stands behind.
            (
                "Báo cáo\nNHIỆM VỤ TRỌNG TÂM\n- Đối với các dự án đã khởi công: đẩy nhanh tiến độ; giải ngân vốn.",
                &["đẩy nhanh tiến độ", "giải ngân vốn"],
            ),
            (
                "Báo cáo\nNHIỆM VỤ TRỌNG TÂM\n- Các xã đã đạt chuẩn nông thôn mới: duy trì các tiêu chí; xây dựng xã nâng cao.",
                &["duy trì các tiêu chí", "xây dựng xã nâng cao"],
            ),
            (
                "Báo cáo\nNHIỆM VỤ TRỌNG TÂM\n- Phát huy kết quả đạt được của nhiệm kỳ qua: rà soát hộ nghèo; trồng rừng.",
                &["rà soát hộ nghèo", "trồng rừng"],
            ),
            (
                "Tân An, ngày 20/12/2024\nBáo cáo\nNHIỆM VỤ NĂM 2025\n- Quý I: rà soát hộ nghèo; trồng rừng.",
                &["rà soát hộ nghèo", "trồng rừng"],
            ),
            (
                "Bà Lan yêu cầu: Các công trình đã hoàn thành: quyết toán dứt điểm; bàn giao sử dụng.",
                &["quyết toán dứt điểm", "bàn giao sử dụng"],
            ),
            // Who speaks may tell the tasks of a field.
            (
                "Bà Lan phát biểu chỉ đạo. Về nhiệm vụ xây dựng Đảng: Các chi bộ kết nạp 20 đảng viên; kiểm tra 5 chi bộ.",
                &["kết nạp 20 đảng viên", "kiểm tra 5 chi bộ"],
            ),
            (
                "Bà Lan phát biểu chỉ đạo. Về nhiệm vụ phát triển kinh tế: Rà soát hộ nghèo; trồng 50 ha rừng.",
                &["Rà soát hộ nghèo", "trồng 50 ha rừng"],
            ),
            // Only what someone asks for is counted; those who are asked may be counted too.
            ("Bà Lan kiểm tra tại 5 xã yêu cầu rà soát hộ nghèo.", &["rà soát hộ nghèo"]),
            ("Bà Lan biểu dương 12 tập thể yêu cầu các xã rà soát hộ nghèo.", &["rà soát hộ nghèo"]),
            ("Bà Lan cùng 5 đồng chí đề nghị các xã rà soát hộ nghèo.", &["rà soát hộ nghèo"]),
            ("Tiếp nhận 12 đơn đề nghị giải quyết tranh chấp đất.", &[]),
            ("Hội nghị\nĐề nghị Khen thưởng:\nTặng Giấy khen cho 5 tập thể.", &[]),
            // Tasks that were done are results.
            ("Báo cáo\nI. MỘT SỐ VIỆC ĐÃ LÀM\n- Xây dựng 3 nhà văn hóa.\n- Rà soát hộ nghèo.", &[]),
            ("Báo cáo\nMột số nhiệm vụ đã hoàn thành:\n- Xây dựng 3 nhà văn hóa.\n- Rà soát hộ nghèo.", &[]),
            ("Báo cáo\nMột số việc còn chậm: giải ngân vốn; rà soát hộ nghèo.", &[]),
            ("Báo cáo\nNHIỆM VỤ ĐÃ ĐỀ RA\n- Rà soát hộ nghèo.", &["Rà soát hộ nghèo"]),
            ("Báo cáo\nNHIỆM VỤ ĐÃ ĐƯỢC ĐẠI HỘI THÔNG QUA\n- Rà soát hộ nghèo.", &["Rà soát hộ nghèo"]),
            ("Báo cáo\nNHIỆM VỤ CHƯA HOÀN THÀNH CẦN TẬP TRUNG\n- Rà soát hộ nghèo.", &["Rà soát hộ nghèo"]),
            ("Báo cáo\nNHIỆM VỤ CÒN TỒN ĐỌNG\n- Rà soát hộ nghèo.", &["Rà soát hộ nghèo"]),
            ("Nhiệm vụ đã được đề ra: rà soát hộ nghèo; trồng rừng.", &["rà soát hộ nghèo", "trồng rừng"]),
            (
                "Hội nghị thống nhất phương hướng quý II.\nVề nhiệm vụ xây dựng Đảng: kết nạp 20 đảng viên; kiểm tra 5 chi bộ.",
                &["kết nạp 20 đảng viên", "kiểm tra 5 chi bộ"],
            ),
            ("Phương hướng: Đã có kế hoạch thì triển khai ngay; rà soát hộ nghèo.", &["rà soát hộ nghèo"]),
            ("Bà Lan nhấn mạnh: Chi bộ có nhiệm vụ chính trị quan trọng.", &[]),
            ("Bí thư nhấn mạnh, cán bộ Mặt trận có nhiệm vụ nặng nề, cần sâu sát cơ sở.", &["sâu sát cơ sở"]),
            ("Bí thư nhấn mạnh: Đại hội có nhiệm vụ tổng kết nhiệm kỳ, bầu Ban Chấp hành.", &[]),
            ("Báo cáo\nII. Nội dung và biện pháp thực hiện\n- Tổ chức 3 lớp tập huấn.", &[]),
            ("Hội nghị đã đánh giá công tác quý I, trọng tâm là thực hiện phát triển đoàn viên được 55/50.", &[]),
            ("Hội nghị đánh giá công tác quý I, trọng tâm là thực hiện phát triển đoàn viên được 55/50.", &[]),
            ("Bà Lan đã nhấn mạnh nhiệm vụ trọng tâm là khắc phục hậu quả mưa lũ.", &["khắc phục hậu quả mưa lũ"]),
            (
                "Bà Lan yêu cầu các xã rà soát hộ nghèo. Lũy tiến đến kỳ báo cáo, đã rà soát 8 hộ.",
                &["rà soát hộ nghèo"],
            ),
            ("Bà Lan yêu cầu các xã định kỳ báo cáo kết quả.", &["định kỳ báo cáo kết quả"]),
            ("Đơn thuộc thẩm quyền Chủ tịch UBND tỉnh giao Thanh tra tỉnh xác minh 2 đơn tố cáo.", &[]),
        ]);
    }
}
