//! Beginnings of texts, and the meeting that each reports.

use crate::Meeting;

fn meeting(text: &str) -> Option<Meeting<'_>> {
    let mut meetings = crate::parse(text).meetings;
    assert!(meetings.len() <= 1, "in {text}");
    meetings.pop()
}

/// The kind, the ordinal, the day and its part.
fn occasion(text: &str) -> Option<String> {
    let meeting = meeting(text)?;
    let ordinal = meeting.ordinal.map_or_else(String::new, |n| format!(" {n}"));
    let date = meeting.date.map_or_else(String::new, |date| format!(" {date:#}"));
    let part = meeting.part_of_day.map_or_else(String::new, |part| format!(" {part:?}"));
    Some(format!("{}{ordinal}{date}{part}", meeting.kind))
}

#[test]
fn what_and_when() {
    let cases = [
        ("Sáng 05/7/2023, Đảng ủy xã An Thịnh tổ chức hội nghị sơ kết công tác.", "hội nghị sơ kết 2023-07-05 Morning"),
        (
            "Chiều ngày 3/10/2025, Huyện ủy họp Hội nghị Huyện ủy lần thứ 15 (mở rộng).",
            "hội nghị huyện ủy 15 2025-10-03 Afternoon",
        ),
        ("Ngày 20/12/2022, HĐND huyện khóa XIX khai mạc kỳ họp thứ Năm, nhiệm kỳ 2021-2026.", "kỳ họp 5 2022-12-20"),
        ("Sáng nay (29/7/2015), HĐND xã khóa 11 khai mạc kỳ họp thứ 12.", "kỳ họp 12 2015-07-29 Morning"),
        (
            "Từ ngày 19 đến ngày 20/5/2020, Đảng bộ xã tiến hành Đại hội đại biểu lần thứ XXVI.",
            "đại hội đại biểu 26 2020-05-19",
        ),
        ("Kỳ họp thứ 28, HĐND TP khai mạc vào sáng 26-11-2025 tại trụ sở UBND TP.", "kỳ họp 28 2025-11-26 Morning"),
        (
            "Kỳ họp thứ Năm, HĐND tỉnh khóa XII, nhiệm kỳ 2021-2026 khai mạc sáng 9/12/2025 và bế mạc chiều 11/12.",
            "kỳ họp 5 2025-12-09 Morning",
        ),
        ("Kỳ họp thứ 5 HĐND phường khai mạc sáng 10/12/2025.", "kỳ họp 5 2025-12-10 Morning"),
        (
            "Tiếp tục chương trình kỳ họp thứ 28, chiều 27/11/2025, HĐND TP chất vấn Giám đốc Sở Xây dựng.",
            "kỳ họp 28 2025-11-27 Afternoon",
        ),
        ("Ngày 7/5/2020, HĐND xã họp phiên chuyên đề bàn công tác cán bộ.", "họp phiên chuyên đề 2020-05-07"),
        ("Ngày 7/5/2020, Đại hội đại biểu Đảng bộ phường lần thứ XIII đã diễn ra.", "đại hội đại biểu 13 2020-05-07"),
        ("Ngày 27/8/2020, Đoàn công tác đã có buổi làm việc với Đảng ủy xã.", "buổi làm việc 2020-08-27"),
        ("Sáng 05/7/2023, Đảng ủy xã tổ chức Hội nghị trực báo quý II.", "hội nghị trực báo 2023-07-05 Morning"),
        ("Sáng 05/7/2023, UBND xã tổ chức phiên họp thường kỳ tháng 6.", "phiên họp thường kỳ 2023-07-05 Morning"),
        // A formal notice of what was concluded tells it as news does.
        (
            "HUYỆN ỦY LÂM KHÊ\n*\nTHÔNG BÁO\nKẾT LUẬN CỦA BAN THƯỜNG VỤ HUYỆN ỦY\nvề công tác quý I\nNgày 07/4/2021, tại phòng họp, Ban Thường vụ Huyện ủy tổ chức phiên họp định kỳ.",
            "phiên họp 2021-04-07",
        ),
        ("Ngày 05/7/2023, Đảng bộ xã tổ chức Lễ trao tặng Huy hiệu Đảng.", "lễ trao tặng huy hiệu đảng 2023-07-05"),
        (
            "Căn cứ kế hoạch của xã đã ban hành từ đầu năm về bình xét.\nNgày 9/12/2016 chi bộ đã bình xét. Tại cuộc họp, các đảng viên nhất trí.",
            "cuộc họp 2016-12-09",
        ),
        ("Phát biểu tại hội nghị, đồng chí Lê Thị Mận đề nghị xã cố gắng.", "hội nghị"),
        ("Đảng ủy xã tổ chức Đại hội lần thứ I; Đại hội bầu 15 đồng chí vào Ban Chấp hành.", "đại hội 1"),
        ("Sáng 5/7, Đảng ủy xã Kim Sơn tổ chức sơ kết công tác 6 tháng đầu năm 2024.", "sơ kết 2024-07-05 Morning"),
        ("Chiều 14.7, Ủy ban MTTQ huyện Tân An sơ kết công tác Mặt trận.", "sơ kết --07-14 Afternoon"),
        ("(QNO) - Ngày 14/7/2020, Hội Nông dân huyện đã tiến hành tổng kết phong trào.", "tổng kết 2020-07-14"),
        ("Ban Chỉ huy Quân sự huyện Tân An vừa hội nghị sơ kết nhiệm vụ 6 tháng.", "hội nghị sơ kết"),
        (
            "Ngày 14/7/2020, ông Lê Văn An thay mặt Đảng ủy tổng kết. Tại hội nghị, ông An đề nghị cố gắng.",
            "hội nghị 2020-07-14",
        ),
        ("Quang cảnh Hội nghị Uỷ ban Kiểm tra Huyện uỷ\nHuyện đã kiểm tra 2 chi bộ.", "hội nghị uỷ ban kiểm tra"),
        (
            "Sáng ngày 18/9/2018, Thường trực HĐND huyện tổ chức họp phiên mở rộng để rút kinh nghiệm kỳ họp thứ 7.",
            "họp phiên mở rộng 2018-09-18 Morning",
        ),
        (
            "Chiều 18/8/2025, xã tổ chức Phiên trù bị Đại hội đại biểu Đảng bộ xã lần thứ I.",
            "phiên trù bị 1 2025-08-18 Afternoon",
        ),
        (
            "Chiều 27/02/2025, Đại hội chi bộ Trường An Sơn đã tổ chức thành công tốt đẹp.",
            "đại hội 2025-02-27 Afternoon",
        ),
        (
            "Chi bộ thôn Hạ Đại hội lần thứ 2, nhiệm kỳ 2015-2020.\nĐăng ngày 08/06/2015\nNhiệm kỳ qua, chi bộ đã cố gắng.",
            "đại hội 2",
        ),
        (
            "Sáng ngày 11/3/2015, BTV Huyện ủy đã duyệt nội dung Đại hội Đảng bộ xã An Thịnh. Bí thư chủ trì hội nghị.",
            "hội nghị 2015-03-11 Morning",
        ),
        (
            "Ngày 28/7/2020, Đoàn có buổi kiểm tra công tác chuẩn bị và tổ chức Đại hội. Tại buổi kiểm tra, Đoàn nghe báo cáo.",
            "buổi kiểm tra 2020-07-28",
        ),
        ("Ngày 5/7/2024, HĐND xã tổ chức tiếp xúc cử tri trước kỳ họp thứ 12.", "tiếp xúc cử tri 2024-07-05"),
        (
            "Hội nghị lấy phiếu giới thiệu nhân sự\nThực hiện thông báo của cấp trên về việc kiện toàn chức danh ở các cơ quan, \
             ngày 15/12/2017, Đảng ủy xã đã tiến hành bầu Bí thư.",
            "hội nghị lấy phiếu 2017-12-15",
        ),
        (
            "Xã có kế hoạch tổ chức Đại hội chi bộ. Cấp trên đã duyệt. Văn kiện đã xong. Chiều ngày 28/2/2025 chi bộ \
             tổ chức Đại hội lần thứ XIII.",
            "đại hội 13 2025-02-28 Afternoon",
        ),
    ];
    for (text, wanted) in cases {
        assert_eq!(occasion(text).as_deref(), Some(wanted), "in {text}");
    }
}

#[test]
fn when_by_the_meeting_s_own_words() {
    let opening = "Xã An Thịnh gỡ khó cho dân\nNhiều việc đã được nêu ra.\n";
    let cases = [
        (
            "Đây là ý kiến của ông An tại hội nghị đánh giá công tác quý I, triển khai nhiệm vụ quý II năm 2023 diễn ra sáng 12/4/2023.",
            "hội nghị đánh giá 2023-04-12 Morning",
        ),
        (
            "Hội nghị tổng kết công tác dân vận được Huyện ủy tổ chức vào chiều ngày 14/9/2022. Về dự có bà Lê Thị Hoa.",
            "hội nghị tổng kết 2022-09-14 Afternoon",
        ),
        ("Hội nghị trực tuyến do Huyện ủy tổ chức vào ngày 6 tháng 3 năm 2021.", "hội nghị trực tuyến 2021-03-06"),
        (
            "Hội nghị chuẩn bị kỳ họp\nThực hiện chương trình công tác, chiều ngày 5/11/2020, ông Lê Văn An, Phó Bí thư Huyện ủy, Chủ tịch \
             UBND huyện chủ trì hội nghị liên tịch để thống nhất nội dung.",
            "hội nghị liên tịch 2020-11-05 Afternoon",
        ),
        ("Ngày 12/5/2021, tại hội nghị công bố quy hoạch, Bí thư yêu cầu làm rõ.", "hội nghị công bố 2021-05-12"),
        (
            "Ông nêu tại hội nghị đánh giá kết quả xây dựng nông thôn mới nâng cao của xã và các xã bạn, diễn ra chiều 29-12-2021.",
            "hội nghị đánh giá 2021-12-29 Afternoon",
        ),
        ("Ông nêu tại kỳ họp thứ 15, HĐND xã khóa IX, sáng 11-7-2021.", "kỳ họp 15 2021-07-11 Morning"),
        (
            "Xã phát máy tính cho kỳ họp. Tại kỳ họp thứ 10 HĐND xã, khai mạc sáng 18/7/2021, đại biểu dùng máy.",
            "kỳ họp 10 2021-07-18 Morning",
        ),
        (
            "Quang cảnh kỳ họp. Chiều 3/7, tại kỳ họp thứ 4, HĐND xã khóa IX, đại biểu hỏi.",
            "kỳ họp 4 --07-03 Afternoon",
        ),
        ("Chiều 5/5/2021, UBKT ra thông cáo kỳ họp 35 (ngày 26/4/2021) về kỷ luật.", "kỳ họp 2021-04-26"),
        (
            "Ông Lê Văn An (sinh ngày 14/4/1944) phát biểu tại kỳ họp sáng 5/7. Năm 2021, xã đã vượt khó.",
            "kỳ họp 2021-07-05 Morning",
        ),
    ];
    for (text, wanted) in cases {
        assert_eq!(occasion(&format!("{opening}{text}")).as_deref(), Some(wanted), "in {text}");
    }
}

#[test]
fn when_is_not_told() {
    let opening = "Xã An Thịnh gỡ khó cho dân\nNhiều việc đã được nêu ra.\n";
    let cases = [
        (
            "Phát biểu tại hội nghị tổng kết, động viên các đội phục vụ hội xuân diễn ra sáng 20/2/2024, Bí thư nêu nhiều việc.",
            "hội nghị tổng kết",
        ),
        // Another event, and one that is only planned.
        ("Phát biểu tại hội nghị tổng kết, Bí thư cho biết đại hội xã sẽ diễn ra sáng 20/8/2024.", "hội nghị tổng kết"),
        (
            "Phát biểu tại hội nghị tổng kết, Bí thư nêu kế hoạch để lễ hội đền diễn ra ngày 10/3/2024.",
            "hội nghị tổng kết",
        ),
        ("Phát biểu tại hội nghị, Bí thư cho biết đại hội xã diễn ra sáng 20/8/2024.", "hội nghị"),
        ("Phát biểu tại hội nghị tổng kết của xã dự kiến diễn ra sáng 20/8/2024.", "hội nghị tổng kết"),
        // A day that more is told with than a part of it, or that tells of something else.
        ("Ông nêu tại kỳ họp thứ 15, đoàn xe đã đi từ sáng 11-7-2021.", "kỳ họp 15"),
        ("Ông nêu tại kỳ họp thứ 15, sáng 11-7-2021 bão đổ bộ.", "kỳ họp 15"),
        ("Ông nêu tại kỳ họp thứ 15, HĐND xã khóa IX, 11-7-2021.", "kỳ họp 15"),
        // A meeting of another time.
        ("Tại kỳ họp, đại biểu bàn việc. Trước đó, tại kỳ họp thứ 3, xã đã hứa.", "kỳ họp"),
        ("Tại kỳ họp, đại biểu bàn việc. Tại kỳ họp thứ 9 năm ngoái, xã đã hứa.", "kỳ họp"),
        ("Tại kỳ họp, đại biểu bàn việc. Tại kỳ họp thứ 9 vừa qua, xã đã hứa.", "kỳ họp"),
        ("Tại kỳ họp, đại biểu bàn việc. Tại hội nghị lần thứ 9, xã đã hứa.", "kỳ họp"),
    ];
    for (text, wanted) in cases {
        assert_eq!(occasion(&format!("{opening}{text}")).as_deref(), Some(wanted), "in {text}");
    }
    // With nobody who holds anything, and the day of a document.
    let headed = [
        (
            "Hội nghị lấy phiếu giới thiệu nhân sự\nThực hiện thông báo của cấp trên về việc kiện toàn chức danh ở các cơ \
             quan, ngày 15/12/2017, Đảng ủy xã đã bầu Bí thư.",
            "hội nghị lấy phiếu",
        ),
        (
            "Hội nghị lấy phiếu giới thiệu nhân sự\nThực hiện các nội dung của cấp trên theo Thông báo số 15-TB/TU ngày \
             15/12/2017, Đảng ủy xã đã tiến hành bầu Bí thư.",
            "hội nghị lấy phiếu",
        ),
    ];
    for (text, wanted) in headed {
        assert_eq!(occasion(text).as_deref(), Some(wanted), "in {text}");
    }
}

#[test]
fn what_and_when_by_the_words_around() {
    let cases = [
        // Another kind of meeting further on is not the one of the headline.
        (
            "Đại hội chi bộ An Sơn\nXã có kế hoạch tổ chức Đại hội chi bộ. Cấp trên đã duyệt. Văn kiện đã xong. Ngày \
             5/2/2025 xã tổ chức hội nghị đối thoại.",
            "đại hội",
        ),
        (
            "UBND xã họp bàn nhiều việc lớn.\nSáng 26/4/2021, đồng chí Bí thư chủ trì hội nghị với các ngành và các thôn.",
            "hội nghị 2021-04-26 Morning",
        ),
        (
            "Ngày 9/9/2020, UBND huyện họp thường kỳ bàn việc. Trong cuộc họp, đại biểu đã bàn.",
            "họp thường kỳ 2020-09-09",
        ),
        (
            "Tiếp tục chương trình của tỉnh về xây dựng Đảng trong các doanh nghiệp, ngày 16/4/2013, bà Mận đã chủ trì \
             buổi làm việc với Đảng ủy xã.",
            "buổi làm việc 2013-04-16",
        ),
        // A session is held by a verb that turns its name about, which the text goes on with.
        (
            "Ngày 06/9/2023, Ủy ban Kiểm tra Huyện ủy đã họp kỳ thứ 38. Đồng chí Mận chủ trì kỳ họp.",
            "kỳ họp 38 2023-09-06",
        ),
        ("Ngày 06/9/2023, Ủy ban Kiểm tra Huyện ủy họp kỳ thứ 38 bàn việc.", "họp kỳ 38 2023-09-06"),
        ("Ngày 06/9/2023, HĐND huyện họp kỳ họp thứ 9 bàn việc.", "kỳ họp 9 2023-09-06"),
        // A day by or from which something is due is no meeting's.
        ("Huyện ủy tổ chức hội nghị triển khai đại hội điểm, hoàn thành trước ngày 15/5/2022.", "hội nghị triển khai"),
        ("Xã tổ chức lễ phát động, làm xong chậm nhất là ngày 15/5/2022, kể từ 01/3/2022.", "lễ phát động"),
        ("Trong hai ngày (17 và 18-4-2018), Huyện ủy tổ chức hội nghị.", "hội nghị 2018-04-17"),
        // What was done in a month, and a list of it.
        (
            "Chiều 28/6/2021, Đảng ủy xã họp phiên thường kỳ bàn việc. Trong tháng 6, xã đã chỉ đạo tổ chức kỳ họp.",
            "họp phiên thường kỳ 2021-06-28 Afternoon",
        ),
        (
            "Chiều 28/6/2021, Đảng ủy xã giao ban.\nToàn cảnh hội nghị giao ban\nCông tác đảng được chú trọng, như: Tổ \
             chức kỳ họp chuyên đề.",
            "hội nghị giao ban 2021-06-28 Afternoon",
        ),
        (
            "Ngày 21/3/2017, HĐND tỉnh khảo sát hoạt động của HĐND xã.\nQua buổi làm việc, Đoàn đã ghi nhận kết quả.",
            "buổi làm việc 2017-03-21",
        ),
        (
            "Xã họp sơ kết công tác đảng.\nSáng 3/4/2021, đồng chí Mận chủ trì phiên họp thường kỳ tháng 3 năm 2021.",
            "phiên họp thường kỳ 2021-04-03 Morning",
        ),
        // What a meeting is to prepare is not the meeting.
        (
            "Tổ chức thành công Đại hội Đảng bộ huyện lần thứ IX\nTại cuộc họp, Bí thư yêu cầu các ban tham mưu tổ chức \
             Đại hội Đảng bộ huyện.",
            "cuộc họp",
        ),
        (
            "Ngày 28/2/2020, Ban Thường vụ tổ chức phiên họp thường kỳ nhằm cho ý kiến lần thứ 3 vào báo cáo.",
            "phiên họp thường kỳ 2020-02-28",
        ),
        (
            "Kỷ niệm Ngày thành lập Đảng (3/2/1930 - 3/2/2012), sáng 30/1/2012, Huyện ủy tổ chức lễ trao huy hiệu.",
            "lễ trao huy hiệu 2012-01-30 Morning",
        ),
        (
            "Xã họp đánh giá công tác.\nChiều 14/8/2018 tại hội trường, xã đã tổ chức họp. Dự hội nghị có nhiều đại biểu.",
            "hội nghị 2018-08-14 Afternoon",
        ),
        (
            "Sáng 15/9, Hội Nông dân tổ chức hội nghị chuẩn bị Đại hội nhiệm kỳ 2013-2018. Năm 2017, hội đã cố gắng.",
            "hội nghị 2017-09-15 Morning",
        ),
        (
            "Chiều 20/11, xã tổ chức Lễ trao tặng. Ông Lê Văn An sinh năm 1936 được tặng thưởng năm 2021.",
            "lễ trao tặng 2021-11-20 Afternoon",
        ),
        (
            "Chiều ngày 14/01, Huyện đoàn tổ chức hội nghị tổng kết công tác đoàn năm 2021.",
            "hội nghị tổng kết 2022-01-14 Afternoon",
        ),
        (
            "Hội nghị Ban Thường vụ Tỉnh ủy lần thứ 67 đã hoàn thành các nội dung đề ra. Bí thư phát biểu tại hội nghị.",
            "hội nghị ban thường vụ 67",
        ),
        (
            "Hội nghị triển khai nghị quyết\nXã đã chuẩn bị chu đáo. Sáng ngày 01/11/2006 Đảng ủy đã mời báo cáo viên đến.",
            "hội nghị triển khai 2006-11-01 Morning",
        ),
        (
            "Trong quý 3/2020, Đảng ủy tổ chức thành công Đại hội đại biểu; làm tốt công tác dân vận. Tại cuộc họp, xã đã bàn.",
            "cuộc họp",
        ),
        (
            "Tiểu ban Văn kiện đã góp ý. Ngày 5-11, Tiểu ban đã bàn về báo cáo trình tại Đại hội đại biểu Đảng bộ xã. Tại \
             cuộc họp, các đại biểu nhất trí.",
            "cuộc họp --11-05",
        ),
        ("Hội nghị tổng kết công tác năm 2023\nTại hội nghị, các đại biểu đã thảo luận.", "hội nghị tổng kết"),
        (
            "12:50 11/07/2024 Chiều ngày 10/7, Quận ủy tổ chức Hội nghị Quận ủy lần thứ 18.",
            "hội nghị quận ủy 18 2024-07-10 Afternoon",
        ),
    ];
    for (text, wanted) in cases {
        assert_eq!(occasion(text).as_deref(), Some(wanted), "in {text}");
    }
}

#[test]
fn what_is_only_said_to_be_met() {
    let cases = [
        ("Sáng 26/4/2021, UBND xã An Thịnh họp đánh giá kết quả thu ngân sách.", "họp 2021-04-26 Morning"),
        (
            "Sáng 20/12, Đảng ủy xã họp, thông qua dự thảo Nghị quyết của Ban Chấp hành Đảng bộ xã năm 2023.\nNăm 2022, \
             thu ngân sách đạt 5 tỷ đồng.",
            "họp 2022-12-20 Morning",
        ),
        (
            "Sáng 20/12, Đảng ủy xã họp, tổng kết công tác của Ban Chấp hành Đảng bộ xã năm 2023.\nNăm 2022, thu ngân \
             sách đạt 5 tỷ đồng.",
            "họp 2023-12-20 Morning",
        ),
    ];
    for (text, wanted) in cases {
        assert_eq!(occasion(text).as_deref(), Some(wanted), "in {text}");
    }
}

#[test]
fn what_and_when_by_who_held_it() {
    let cases = [
        (
            "Xã sơ kết\nSáng 6/4/2022, Đảng ủy xã họp bàn. Hội nghị sơ kết quý I vừa được Đảng ủy xã tổ chức chiều nay (5/4/2022).",
            "hội nghị sơ kết 2022-04-05 Afternoon",
        ),
        (
            "Thực hiện Kế hoạch số 12/KH-HĐND ngày 20/3/2020 của Thường trực HĐND huyện, chiều 14/5/2020, đoàn đã có buổi làm việc với UBND xã.",
            "buổi làm việc 2020-05-14 Afternoon",
        ),
        ("Mới đây, tại xã An Thịnh đã diễn ra buổi làm việc giữa Huyện ủy và Đảng ủy xã.", "buổi làm việc"),
        ("Xã họp\nHội nghị do ông Lê Văn An, Bí thư Đảng ủy chủ trì đã bàn về thu gom rác.", "hội nghị"),
        ("Quý I, Hội có nhiều tiến bộ. Bàn về quý II, Hội nghị sơ kết của Hội thống nhất 3 việc.", "hội nghị sơ kết"),
        ("Sáng 8/2/2023, lễ giao nhận quân của huyện diễn ra.", "lễ giao nhận quân 2023-02-08 Morning"),
        ("Đại hội Đảng bộ xã\nNgày 5/6/2020, Ðại hội đại biểu Ðảng bộ xã đã khai mạc.", "đại hội đại biểu 2020-06-05"),
        (
            "Cần Giang muốn có cầu mới\nXã nêu điều đó tại hội nghị đánh giá kết quả năm. Hội nghị do UBND huyện tổ chức ngày 5/6/2020.",
            "hội nghị đánh giá 2020-06-05",
        ),
        ("Xã làm tốt việc.\nXã đã nêu điều này.\nXã đã nói rõ.\nLời ông An tại kỳ họp.\nXã khá.", "kỳ họp"),
        ("Chiều\nngày 18/12/2023, Đảng ủy xã tổ chức hội nghị tổng kết.", "hội nghị tổng kết 2023-12-18 Afternoon"),
        ("Buổi chiều vui\nngày 18/12/2023, Đảng ủy xã tổ chức hội nghị tổng kết.", "hội nghị tổng kết 2023-12-18"),
        (
            "UBND HUYỆN KIM SƠN\nTHÔNG BÁO\nKết luận của Chủ tịch UBND huyện\ntại cuộc họp giao ban tháng 5\nNgày 12/5/2023, Chủ \
             tịch UBND huyện đã chủ trì cuộc họp giao ban.",
            "cuộc họp giao ban 2023-05-12",
        ),
        // Under the sign of a letterhead.
        (
            "ĐẢNG ỦY XÃ KIM SƠN\n*\nTHÔNG BÁO\nKết luận Hội nghị Đảng ủy xã lần thứ 3\nNgày 12/5/2023, Đảng ủy xã tổ chức \
             Hội nghị lần thứ 3.",
            "hội nghị đảng ủy 3 2023-05-12",
        ),
        (
            "THÔNG BÁO KẾT LUẬN\ncủa Ban Thường vụ Huyện ủy tại hội nghị ngày 10/9/2022\nSau khi nghe báo cáo, Ban Thường vụ kết luận.",
            "hội nghị 2022-09-10",
        ),
        (
            "Ngày 10/9/2022, tại Trung tâm Hội nghị tỉnh, ông An đã chủ trì hội nghị trực tuyến.",
            "hội nghị trực tuyến 2022-09-10",
        ),
        (
            "Xã giữ yên\nXã đã làm tốt. Dân tin yêu. Xã khá. Dân vui. Xã đẹp. Dân giàu. Tại Hội nghị sơ kết công tác Công an 6 tháng \
             tổ chức chiều 26/6/2020, Đại tá An yêu cầu giữ vững.",
            "hội nghị sơ kết 2020-06-26 Afternoon",
        ),
        (
            "UBND HUYỆN KIM SƠN\nTHÔNG BÁO\nKết luận của Chủ tịch UBND huyện về phòng dịch\nChiều ngày 12/5/2023, đồng chí Lê Văn \
             An đã chủ trì cuộc họp về phòng dịch.",
            "cuộc họp 2023-05-12 Afternoon",
        ),
        (
            "UBND huyện họp phiên thường kỳ tháng 5\nNgày 3/6/2024, ông Lê Văn An chủ trì phiên họp thường kỳ tháng 5.",
            "phiên họp thường kỳ 2024-06-03",
        ),
        (
            "UBND huyện họp phiên thường kỳ\nNgày 3/6/2024, ông Lê Văn An yêu cầu cố gắng.",
            "họp phiên thường kỳ 2024-06-03",
        ),
        (
            "Hội nghị sơ kết công tác Mặt trận\nSáng 8/7/2022, Mặt trận xã tổ chức Hội nghị lần thứ 9 nhằm sơ kết 6 tháng.",
            "hội nghị sơ kết 9 2022-07-08 Morning",
        ),
        (
            "Hội nghị sơ kết công tác Mặt trận\nSáng 8/7/2022, Đảng ủy xã tổ chức Hội nghị Đảng ủy lần thứ 9.",
            "hội nghị đảng ủy 9 2022-07-08 Morning",
        ),
        (
            "Hội nghị Ban Chấp hành Đảng bộ huyện lần thứ 9\nSáng 8/7/2022, BCH Đảng bộ huyện tổ chức Hội nghị lần thứ 9.",
            "hội nghị 9 2022-07-08 Morning",
        ),
        // A resolution tells of the session that passed it.
        (
            "HỘI ĐỒNG NHÂN DÂN\nXÃ KIM SƠN\nNGHỊ QUYẾT\nVề nhiệm vụ năm 2024\nHỘI ĐỒNG NHÂN DÂN XÃ KIM SƠN\nKHÓA XII, KỲ HỌP THỨ \
             5\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\nNghị quyết này được HĐND xã khóa XII, kỳ họp \
             thứ 5 thông qua ngày 20/12/2023./.\nCHỦ TỊCH\nLê Văn An",
            "kỳ họp 5 2023-12-20",
        ),
        (
            "HỘI ĐỒNG NHÂN DÂN XÃ KIM SƠN KHÓA XII - KỲ HỌP THỨ 5\nNGHỊ QUYẾT\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19 \
             tháng 6 năm 2015;\nCHỦ TỊCH\nLê Văn An",
            "kỳ họp 5",
        ),
        // `sáng nay` is the day of posting, where there is one.
        ("Đăng ngày 11/6/2018\nChiều nay, Đảng ủy xã tổ chức hội nghị sơ kết.", "hội nghị sơ kết 2018-06-11 Afternoon"),
        ("Chiều nay, Đảng ủy xã tổ chức hội nghị sơ kết.", "hội nghị sơ kết"),
        ("Đăng ngày 11/6/2018\nĐảng ủy xã tổ chức hội nghị sơ kết.", "hội nghị sơ kết"),
        // A document's day is none of its own.
        (
            "Đại hội Đảng bộ xã\nTheo Nghị quyết 12-NQ/TU do Tỉnh ủy ban hành ngày 5/6/2020, xã mới lập. Đại hội họp ngày 7/8/2020.",
            "đại hội 2020-08-07",
        ),
    ];
    for (text, wanted) in cases {
        assert_eq!(occasion(text).as_deref(), Some(wanted), "in {text}");
    }
}

#[test]
fn meetings_that_others_are_told_at() {
    let cases = [
        (
            "Phát biểu tại hội nghị, Chủ tịch UBND huyện yêu cầu các xã tổ chức hội nghị tổng kết trước ngày 20/12.",
            "hội nghị",
        ),
        (
            "Ngày 5/6/2024, tại hội nghị giao ban, Bí thư yêu cầu các xã tổ chức hội nghị tiếp xúc.",
            "hội nghị giao ban 2024-06-05",
        ),
        ("UBND huyện tổ chức lễ công bố; trao 5 quyết định.", "lễ công bố"),
        ("Tại Hội nghị, đồng chí Lê Thị Mận đề nghị các chi đoàn mở Hội nghị chuyên đề.", "hội nghị"),
        ("Tin từ hội nghị giao ban của UBND huyện cho biết, toàn huyện trồng 50 ha rừng.", "hội nghị giao ban"),
        ("Theo thông tin từ hội nghị sơ kết của UBND huyện, đã có 5 xã về đích.", "hội nghị sơ kết"),
    ];
    for (text, wanted) in cases {
        assert_eq!(occasion(text).as_deref(), Some(wanted), "in {text}");
    }
}

#[test]
fn what_is_held_is_named_by_another_day() {
    let cases = [
        (
            "Đảng ủy xã An Thịnh tổ chức lễ trao Huy hiệu Đảng đợt 19/5 cho 4 đảng viên vào sáng 17/5/2024.",
            "lễ trao huy hiệu đảng 2024-05-17 Morning",
        ),
        ("Đảng ủy xã An Thịnh tổ chức lễ trao Huy hiệu Đảng đợt 19/5 cho 4 đảng viên.", "lễ trao huy hiệu đảng"),
        (
            "Xã An Thịnh tổ chức lễ kỷ niệm Ngày thành lập Đội 15/5 vào chiều ngày 13/5/2024.",
            "lễ kỷ niệm 2024-05-13 Afternoon",
        ),
        (
            "Sáng 13/5/2024, xã An Thịnh tổ chức lễ ra quân, đợt cao điểm sẽ mở vào ngày 20/5/2024.",
            "lễ ra quân 2024-05-13 Morning",
        ),
        ("Xã An Thịnh tổ chức hội nghị hôm 13/5 để bàn việc khai giảng vào ngày 5/9/2024.", "hội nghị 2024-05-13"),
    ];
    for (text, wanted) in cases {
        assert_eq!(occasion(text).as_deref(), Some(wanted), "in {text}");
    }
}

#[test]
fn no_meeting() {
    let cases = [
        "6 tháng đầu năm 2018, các cấp ủy đã kỷ luật 56 đảng viên.",
        "Trước Kỳ họp thứ 5, HĐND xã khai mạc sáng 5/12/2025 hội thi thể thao.",
        "Số liệu\n| Chỉ tiêu | NQ Đại hội | Thực hiện |\n| Thu ngân sách | 120 tỷ | 130 tỷ |",
        "Xã An Thịnh hướng tới Đại hội Đảng các cấp\nNhân dân trong xã thi đua lao động sản xuất.",
        "Đảng bộ đã sẵn sàng. Theo kế hoạch, Đại hội đại biểu Đảng bộ xã sẽ diễn ra ngày 17/3/2020.",
        "Thực hiện Nghị quyết Đại hội Đảng bộ huyện, xã đã hoàn thành 15 chỉ tiêu.",
        "Hội nghị đã nghe báo cáo do UBND xã trình, tổ chức bầu bổ sung ban kiểm phiếu.",
        "Xã làm tốt việc. Trước đó, xã đã nêu điều này. Xã đã nói rõ. Xã khá. Ông An nói tại kỳ họp thứ 15 của huyện.",
        "Đại hội XIII của Đảng xác định ba đột phá. Xã làm tốt việc.",
        "Trước khi diễn ra đại hội, xã An Thịnh đã họp dân.",
        "THÔNG BÁO\nKết luận thanh tra việc tổ chức hội nghị tại xã An Thịnh\nNgày 12/5/2023, Thanh tra huyện đã kết luận.",
        "THÔNG BÁO\nVề việc tổ chức hội nghị sơ kết\nNgày 5/6/2023, UBND xã ban hành kế hoạch.\nXã đã giao việc tại hội nghị.",
        "UBND TỈNH KIM SƠN\nTháng 5, tỉnh thực hiện nghị quyết của HĐND tỉnh tại kỳ họp thứ 4; chỉ đạo các ngành chuẩn bị đề án.",
        "UBND XÃ AN THỊNH\nBÁO CÁO\nThực hiện nghị quyết HĐND xã khóa XII, kỳ họp thứ 5\nXã đã làm tốt.\nCHỦ TỊCH\nLê Văn An",
        "THÔNG BÁO\nKết luận của Chủ tịch UBND xã\nXã được giao chủ trì hội nghị tổng kết.\nCHỦ TỊCH\nLê Văn An",
        "BÁO CÁO\nKết quả công tác năm 2023\n(Trình tại kỳ họp thứ 5)\nNgày 5/6/2023, xã đã tổ chức hội nghị triển khai.",
        "Đoàn công tác do ông Lê Văn An chủ trì đã kiểm tra 5 hộ.",
        "Ngày 14/7/2020, UBND xã ban hành báo cáo tổng kết năm.",
        "Ngày 14/7/2020, UBND xã sẽ tổng kết đợt thi đua.",
        "Trong 6 tháng, Đảng ủy xã sơ kết 3 nghị quyết.",
        "Đảng bộ xã đã tổ chức thành công Đại hội lần thứ I; kịp thời ban hành chương trình hành động.",
        "Ngày 14/7/2020, xã phát động thi đua, cuối năm UBND xã tổng kết.",
        "UBND XÃ AN THỊNH\nBÁO CÁO\nTình hình kinh tế năm 2020\nTại hội nghị đầu năm, xã đã giao chỉ tiêu.\nTM. UBND XÃ\nCHỦ TỊCH\nLê Văn Tám",
    ];
    for text in cases {
        assert_eq!(occasion(text), None, "in {text}");
    }
}

/// Sentences of a text that tells of a meeting, with those who chaired it.
const CHAIRS: &[(&str, &[&str])] = &[
    ("Chủ trì cuộc họp là ông Lê Văn An, Bí thư Đảng ủy, thư ký là bà Vi Thị Hoa.", &["Lê Văn An"]),
    (
        "Chủ trì cuộc họp là ông Lê Văn An, Bí thư Đảng ủy, bà Vi Thị Hoa, Chủ tịch UBND xã.",
        &["Lê Văn An", "Vi Thị Hoa"],
    ),
    ("Ông Lý Văn Sơn (bên phải), Chủ tịch UBND xã dự và chủ trì hội nghị.", &["Lý Văn Sơn"]),
    ("Bà Vi Thị Hoa, Huyện ủy viên, Chủ nhiệm Ủy ban Kiểm tra (UBKT) Huyện ủy đã chủ trì hội nghị.", &["Vi Thị Hoa"]),
    ("Đồng chí Lê Thị Mận, Bí thư Đảng ủy chủ trì hội nghị.", &["Lê Thị Mận"]),
    ("Bí thư Huyện ủy Lý Văn Sơn (thứ 3 từ trái sang) chủ trì hội nghị.", &["Lý Văn Sơn"]),
    ("Bí thư Lý Văn Sơn (phải) và Chủ tịch UBND xã Vi Thị Hoa chủ trì hội nghị.", &["Lý Văn Sơn", "Vi Thị Hoa"]),
    ("Chủ tịch UBND xã Vi Thị Hoa chủ trì một cuộc họp với các thôn.", &["Vi Thị Hoa"]),
    ("Bà Vi Thị Hoa (sinh tại xã Tân Lập) cho biết các sở ngành của tỉnh chủ trì hội nghị.", &[]),
    ("Ngày 10/3, đồng chí Lê Thị Mận đã chủ trì các hội nghị công bố quyết định.", &["Lê Thị Mận"]),
    ("Hội nghị do đồng chí Y Thịnh Mlô, Bí thư Đảng ủy chủ trì.", &["Y Thịnh Mlô"]),
    ("Hội nghị do ông Y Thịnh Mlô, Bí thư Đảng ủy chủ trì, bà Lê Thị Mận ghi biên bản.", &["Y Thịnh Mlô"]),
    ("Hội nghị do ông Y Thịnh Mlô, Bí thư Đảng ủy chủ trì, được mở tại xã.", &["Y Thịnh Mlô"]),
    ("Chủ trì Hội nghị: đ/c Đàm Thị Lụa, Bí thư Chi bộ; thư ký: đ/c Nông Quốc Bảo.", &["Đàm Thị Lụa"]),
    (
        "Ông Hà Công Định, Bí thư Đảng ủy và bà Võ Thị Oanh, Phó Chủ tịch HĐND xã chủ tọa.",
        &["Hà Công Định", "Võ Thị Oanh"],
    ),
    (
        "Chủ trì hội nghị có Bí thư Đảng ủy Phạm Văn Tiến; Chủ tịch UBND xã Trần Thị Thu.",
        &["Phạm Văn Tiến", "Trần Thị Thu"],
    ),
    (
        "Các đồng chí: Lò Thị Mai, Bí thư Đảng ủy; Vừ Mí Sỉnh, Chủ tịch UBND xã đồng chủ trì hội nghị.",
        &["Lò Thị Mai", "Vừ Mí Sỉnh"],
    ),
    ("Hội nghị diễn ra dưới sự chủ trì của bà Lâm Mỹ Lệ, Bí thư Đảng ủy.", &["Lâm Mỹ Lệ"]),
    (
        "Chủ tịch HĐND xã Lâm Mỹ Lệ và các Phó Chủ tịch HĐND xã Vi Thị Hoa, Lê Quốc An đồng chủ trì kỳ họp.",
        &["Lâm Mỹ Lệ", "Vi Thị Hoa", "Lê Quốc An"],
    ),
    (
        "Chủ tịch HĐND xã Lâm Mỹ Lệ, các Phó Chủ tịch HĐND xã: Vi Thị Hoa, Lê Quốc An chủ tọa kỳ họp.",
        &["Lâm Mỹ Lệ", "Vi Thị Hoa", "Lê Quốc An"],
    ),
    (
        "Bí thư Đảng ủy Lâm Mỹ Lệ, các Phó Bí thư Vi Thị Hoa, Lê Quốc An chủ trì hội nghị.",
        &["Lâm Mỹ Lệ", "Vi Thị Hoa", "Lê Quốc An"],
    ),
    ("Về dự kỳ họp có ông Lê Quốc An, các Phó Chủ tịch HĐND xã: Vi Thị Hoa, Lâm Mỹ Lệ chủ tọa.", &["Lâm Mỹ Lệ"]),
    (
        "Dự có các đồng chí: Siu Thu – Phó Bí thư; Lê Quốc An, Bí thư Đảng ủy (chủ trì hội nghị); Rơ Châm Lan.",
        &["Lê Quốc An"],
    ),
    ("Chủ tịch UBND xã Phạm Anh Tú cùng các Phó Chủ tịch UBND xã chủ trì hội nghị.", &["Phạm Anh Tú"]),
    ("Kết luận hội nghị, đồng chí Lê Thị Mận, Chủ trì hội nghị đã tiếp thu ý kiến.", &["Lê Thị Mận"]),
    ("Kết luận hội nghị, đồng chí Lê Thị Mận yêu cầu các chi bộ cố gắng.", &[]),
    // The holder of a position is named later, or is another's.
    (
        "Đồng chí Bí thư Đảng ủy xã chủ trì hội nghị. Kết luận, đồng chí Vi Thị Hoa, Bí thư Đảng ủy xã, đề nghị cố gắng.",
        &["Vi Thị Hoa"],
    ),
    (
        "Đồng chí Bí thư Huyện ủy chủ trì hội nghị. Kết luận, đồng chí Vi Thị Hoa, Bí thư Đảng ủy xã, đề nghị cố gắng.",
        &[],
    ),
    (
        "Sáng 5/7/2024, Đảng ủy phường Lê Lợi tổ chức hội nghị sơ kết do đồng chí Bí thư Đảng ủy chủ trì.\nDự có đồng chí Lê \
             Văn An, Bí thư Đảng ủy phường Trần Phú.",
        &[],
    ),
    ("UBND xã chủ trì hội nghị. Đồng chí Vi Thị Hoa, Chủ tịch UBND xã, đề nghị cố gắng.", &[]),
    ("Đồng chí Phó Chủ tịch UBND xã chủ trì hội nghị. Đồng chí Vi Thị Hoa, Chủ tịch UBND xã, đề nghị cố gắng.", &[]),
    (
        "Chủ trì hội nghị: đ/c Lò Thị Mai, Bí thư; đồng chủ trì có đ/c Vi Văn Ún, Phó Bí thư; dự có đ/c Lý Văn Sơn.",
        &["Lò Thị Mai", "Vi Văn Ún"],
    ),
    ("Chủ trì hội nghị: đ/c Lò Thị Mai, Bí thư; thư ký: đ/c Vi Văn Ún.", &["Lò Thị Mai"]),
    (
        "Chủ trì hội nghị: đ/c Lò Thị Mai, Bí thư; cùng chủ trì các phiên thảo luận tổ có bà Vi Thị Hoa.",
        &["Lò Thị Mai"],
    ),
    ("Chủ trì hội nghị: đ/c Lò Thị Mai, Bí thư; đồng chủ trì đề tài khoa học là bà Vi Thị Hoa.", &["Lò Thị Mai"]),
    ("Đồng chí Lê Thị Mận đề nghị UBND xã chủ trì, phối hợp với các đoàn thể.", &[]),
    ("Đồng chí Lê Thị Mận dự hội nghị.", &[]),
    (
        "Dưới sự chủ trì của đồng chí Lê Thị Mận, Bí thư Đảng ủy và các đồng chí: Lò Thị Mai, Phó Bí thư; Vi Văn Ún.",
        &["Lê Thị Mận", "Lò Thị Mai", "Vi Văn Ún"],
    ),
    (
        "Dự có đ/c: Lò Thị Mai - Bí thư – Chủ trì hội nghị; Đ/c: Vi Văn Ún – Phó Bí thư. Đ/c Lý Văn Sơn - Phó Chủ \
             tịch UBND xã – Đồng chủ trì hội nghị.",
        &["Lò Thị Mai", "Lý Văn Sơn"],
    ),
    ("Thư ký: đ/c Lò Thị Mai; chủ trì hội nghị: đ/c Vi Văn Ún; dự có: đ/c Lý Văn Sơn.", &["Vi Văn Ún"]),
    ("Dự có bà Lò Thị Mai; chủ trì hội nghị là ông Vi Văn Ún, Bí thư Đảng ủy.", &["Vi Văn Ún"]),
    ("Ông Lý Văn Sơn chủ trì hội nghị là dịp để ông Vi Văn Ún báo cáo.", &["Lý Văn Sơn"]),
    ("Ông Lý Văn Sơn chủ trì. Cùng chủ trì có bà Vi Thị Hoa, Phó Bí thư.", &["Lý Văn Sơn", "Vi Thị Hoa"]),
    ("Ông Lý Văn Sơn chủ trì. Bà Vi Thị Hoa đồng chủ trì hội thảo.", &["Lý Văn Sơn"]),
    ("Ông Lý Văn Sơn chủ trì. Đồng chủ trì đề tài là bà Vi Thị Hoa.", &["Lý Văn Sơn"]),
    ("Đoàn Chủ tịch gồm đ/c Lý Văn Sơn và đ/c Vi Thị Hoa.", &["Lý Văn Sơn", "Vi Thị Hoa"]),
    (
        "Các đồng chí Thường trực Tỉnh ủy: Lê Văn An, Bí thư Tỉnh ủy; Vi Thị Hoa, Phó Bí thư Tỉnh ủy chủ trì hội nghị.",
        &["Lê Văn An", "Vi Thị Hoa"],
    ),
    (
        "Các đồng chí dự hội nghị: Lê Văn An, Bí thư Tỉnh ủy; Vi Thị Hoa, Phó Bí thư Tỉnh ủy chủ trì hội nghị.",
        &["Vi Thị Hoa"],
    ),
    ("Đ/c Vi Thị Hoa - Huyện ủy viên, Bí thư Đảng ủy chủ trì HN; đ/c Lê Văn An dự HN.", &["Vi Thị Hoa"]),
    (
        "Hội nghị do các đồng chí: Lê Văn An – Bí thư Đảng ủy; đồng chí Vi Thị Hoa – Phó Bí thư Đảng ủy chủ trì.",
        &["Lê Văn An", "Vi Thị Hoa"],
    ),
    ("Báo cáo do ông Lê Văn An trình bày; bà Vi Thị Hoa, Bí thư Đảng ủy chủ trì.", &["Vi Thị Hoa"]),
    ("Thường trực HĐND xã do bà Vi Thị Hoa, Chủ tịch HĐND xã chủ trì đã họp giao ban với các ban.", &["Vi Thị Hoa"]),
];

#[test]
fn who_chaired() {
    let held = "Sáng 05/7/2023, Đảng ủy xã An Thịnh tổ chức hội nghị. ";
    for (sentence, wanted) in CHAIRS {
        let text = format!("{held}{sentence}");
        assert_eq!(meeting(&text).expect("a meeting").chairs, *wanted, "in {sentence}");
    }
}

#[test]
fn days_up_to_which_others_met() {
    let cases = [
        ("Đến ngày 3/10/2022, toàn bộ 24 chi bộ của xã đã tổ chức thành công đại hội.", "đại hội"),
        ("Tính đến ngày 3/10/2022, 24/24 chi bộ của xã đã tổ chức đại hội.", "đại hội"),
        ("Từ ngày 3/10 đến ngày 4/10/2022, Đảng bộ xã tổ chức đại hội.", "đại hội 2022-10-03"),
        // The years of a term tell that of its congress alone.
        (
            "Sáng 25/12, Hội Nông dân tỉnh tổ chức hội nghị lần thứ 5, khóa VII, nhiệm kỳ 2022-2027.",
            "hội nghị 5 --12-25 Morning",
        ),
        (
            "Sáng 6/3, tại Hà Nội, Ban Chấp hành Trung ương Hội nhiệm kỳ 2022-2027 tổ chức hội nghị.",
            "hội nghị --03-06 Morning",
        ),
        ("Sáng 25/5, Đảng bộ xã tổ chức đại hội nhiệm kỳ 2020-2025.", "đại hội 2020-05-25 Morning"),
    ];
    for (text, wanted) in cases {
        assert_eq!(occasion(text).as_deref(), Some(wanted), "in {text}");
    }
}

#[test]
fn hosts() {
    let cases = [
        ("Sáng 05/7/2023, Đảng bộ phường An Thịnh đã tổ chức hội nghị sơ kết.", Some("Đảng bộ phường An Thịnh")),
        ("Phát biểu tại hội nghị, đồng chí Lê Thị Mận đề nghị xã cố gắng.", None),
        (
            "Sáng 05/7/2023, dưới sự chủ trì của ông Lê Văn An, Ủy viên Ban Thường vụ Tỉnh ủy, Công an tỉnh tổ chức hội nghị.",
            Some("Công an tỉnh"),
        ),
        ("Sáng 05/7/2023, ông Lê Văn An, Bí thư Đảng ủy xã, tổ chức hội nghị sơ kết.", None),
        (
            "Sáng 05/7/2023, tại phòng họp số 2, trụ sở Đảng ủy - HĐND - UBND xã, Thường trực HĐND xã tổ chức hội nghị.",
            Some("Thường trực HĐND xã"),
        ),
        ("Sáng 05/7/2023, Đảng ủy - HĐND - UBND xã tổ chức hội nghị.", Some("Đảng ủy")),
        ("Sáng 05/7/2023, Cơ quan UBKT Huyện ủy tổ chức hội nghị sơ kết.", Some("UBKT Huyện ủy")),
        ("Kỳ họp thứ 28, HĐND tỉnh khóa X khai mạc sáng 26/11/2025.", Some("HĐND tỉnh")),
    ];
    for (text, wanted) in cases {
        assert_eq!(meeting(text).expect("a meeting").host.as_deref(), wanted, "in {text}");
    }
}

#[test]
fn places() {
    let cases = [
        ("Sáng 05/7/2023, tại hội trường UBND xã, Đảng ủy xã tổ chức hội nghị sơ kết.", Some("hội trường UBND xã")),
        (
            "Kỳ họp thứ 5 HĐND phường khai mạc sáng 10/12/2025 tại Trung tâm văn hóa phường Tân An.",
            Some("Trung tâm văn hóa phường Tân An"),
        ),
        (
            "Ngày 12/3/2021, Chi bộ tổ chức hội nghị tại Nhà văn hóa thôn 3 với 40 đảng viên.",
            Some("Nhà văn hóa thôn 3"),
        ),
        ("Ngày 12/3/2021, hội nghị đã diễn ra tại UBND xã An Thịnh.", Some("UBND xã An Thịnh")),
        ("Ngày 7/5/2020, tại xã An Thịnh, Huyện ủy tổ chức hội nghị.", Some("xã An Thịnh")),
        (
            "Ngày 7/5/2020, Đảng ủy xã tổ chức hội nghị sơ kết công tác quý I tại Hội trường số 2 do bà Mận chủ trì.",
            Some("Hội trường số 2"),
        ),
        ("Sáng 05/7/2023, Đảng ủy xã tổ chức hội nghị triển khai tiếp dân tại trụ sở UBND xã.", None),
        ("Sáng 05/7/2023, Đảng ủy xã tổ chức hội nghị về xây dựng đường tại xã An Thịnh.", None),
        ("Sáng 05/7/2023, Đảng ủy xã tổ chức hội nghị sơ kết. Tại hội trường, không khí sôi nổi.", None),
        ("Phát biểu tại hội nghị, đồng chí Lê Thị Mận đề nghị xã cố gắng.", None),
        ("Tại cuộc họp ngày 05/7/2023, Đảng ủy xã tổ chức hội nghị lấy ý kiến.", None),
    ];
    for (text, wanted) in cases {
        assert_eq!(meeting(text).expect("a meeting").place.as_deref(), wanted, "in {text}");
    }
}

#[test]
fn numbers_of_speeches() {
    let held = "Sáng 05/7/2023, Đảng ủy xã An Thịnh tổ chức hội nghị. ";
    let cases = [
        ("Hội nghị đã được nghe 8 ý kiến phát biểu.", Some(8)),
        ("Đại biểu thảo luận sôi nổi với 7 lượt ý kiến.", Some(7)),
        ("Buổi sáng khép lại với 12 tham luận.", Some(12)),
        ("Hội nghị ghi nhận hai mươi ý kiến thảo luận.", Some(20)),
        ("Hội nghị đã nghe nhiều ý kiến phát biểu.", None),
        ("Năm qua, xã đã trả lời 35 ý kiến của cử tri.", None),
        ("Xã đã tiếp nhận 15 ý kiến trên trang điện tử.", None),
        ("Hội nghị nhận được 9 tham luận bằng văn bản.", None),
        ("Hội nghị đạt 95% ý kiến tán thành.", None),
    ];
    for (sentence, wanted) in cases {
        let text = format!("{held}{sentence}");
        assert_eq!(meeting(&text).expect("a meeting").speeches, wanted, "in {sentence}");
    }
}

#[test]
fn a_name_that_is_cut_with_its_sentence() {
    for words in 380..=396 {
        let before = "và ".repeat(words);
        let told = "tại kỳ họp thứ 28 HĐND xã khóa XII nhiệm kỳ 2021 - 2026 khai mạc sáng 10/3/2025 tại xã.";
        let report = crate::parse(&format!("Kỳ họp thứ 28 HĐND tỉnh\n{before}{told}")).into_owned();
        assert_eq!(report.meetings[0].kind, "kỳ họp", "behind {words} words");
    }
}
