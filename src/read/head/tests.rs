//! Texts in short, and what their head says.

use crate::value::Organ;

#[track_caller]
fn check(cases: &[(&str, &str)]) {
    for (text, wanted) in cases {
        let unit = crate::parse(text).unit.expect(text);
        let kind = match (unit.organ, unit.level) {
            (Some(Organ::Cell), _) => "Cell".to_owned(),
            (_, level) => format!("{:?}", level.expect(text)),
        };
        let name = unit.name.map_or_else(String::new, |name| format!(" {name}"));
        assert_eq!(format!("{kind}{name}"), *wanted, "in {text}");
    }
}

#[test]
fn units() {
    let cases = [
        ("Đảng ủy xã An Thịnh sơ kết công tác\nHội nghị đã bàn nhiều việc.", "Commune An Thịnh"),
        ("ĐẢNG BỘ HUYỆN KIM SƠN\nĐẢNG ỦY XÃ AN THỊNH\nBÁO CÁO\nCông tác năm 2022.", "Commune AN THỊNH"),
        ("Đoàn công tác của Tỉnh ủy làm việc với Đảng ủy xã An Thịnh\nĐoàn đã nghe báo cáo.", "Commune An Thịnh"),
        (
            "ĐẠI HỘI CÁC CHI BỘ TRỰC THUỘC ĐẢNG BỘ TRƯỜNG THPT AN SƠN\nĐến ngày 9/9/2022, Chi bộ 1 đã tổ chức đại hội.",
            "School THPT AN SƠN",
        ),
        (
            "Công ty Cổ phần Than Hà Đông: Tổng kết công tác\nSáng 5/1, Đảng ủy Công ty tổ chức hội nghị.",
            "Enterprise Cổ phần Than Hà Đông",
        ),
        ("Sáng 5/1, Đảng ủy Công ty họp. Dự có Tổng Giám đốc Công ty Lê Văn An.", "Enterprise"),
        ("Đảng ủy Công ty họp. Công ty Than Hà Đông đã vượt kế hoạch.", "Enterprise Than Hà Đông"),
        ("Sáng 5/1, tại Trường THPT An Sơn, Đảng ủy nhà trường đã họp.", "School THPT An Sơn"),
        // Another that is only named along with it.
        ("Đảng ủy Công ty họp. Công ty ký hợp đồng với Công ty Điện lực Hải Sơn.", "Enterprise"),
        ("Đảng ủy Công ty họp. Ngân hàng An Sơn đã cho vay vốn.", "Enterprise"),
        ("Đảng ủy Công ty họp. Công ty Than Hà Đông dự. Công ty Điện lực Hải Sơn dự.", "Enterprise"),
        ("Đảng ủy nhà trường họp. Hội nghị nghe Trường THPT An Sơn trao đổi.", "School"),
        ("Sáng 16/6, Đảng bộ Phường 11, TP. Vũng Tàu tiến hành Đại hội.", "Ward 11"),
        ("CHI BỘ TRƯỜNG THPT AN SƠN SƠ KẾT CÔNG TÁC\nChi bộ Trường THPT An Sơn đã họp.", "Cell Trường THPT An Sơn"),
        ("Chiều 8/9, UBND tỉnh tổ chức hội nghị. Kinh tế tỉnh Gia Lai tăng trưởng khá.", "Province Gia Lai"),
        ("Tại hội nghị đã đánh giá kết quả. Đảng ủy phường yêu cầu các chi bộ cố gắng.", "Ward"),
        ("Cổng thông tin điện tử TP Huế cho biết, Quận ủy Thuận Hóa vừa tổ chức hội nghị.", "UrbanDistrict Thuận Hóa"),
        (
            "Theo Công văn số 12-CV/HU ngày 5/9/2016 của Huyện ủy Kim Sơn, Chi bộ Trường TH An Sơn đã họp.",
            "Cell Trường TH An Sơn",
        ),
        (
            "Dự có đồng chí Lê Thị Mận - Ủy viên BCH Đảng bộ tỉnh, Bí thư Huyện ủy. Đại hội đã thành công.",
            "RuralDistrict",
        ),
        ("Cục Thuế tỉnh Kim Sơn cho biết, thu đạt kế hoạch; riêng thành phố Bảo Thọ vượt.", "Province Kim Sơn"),
        ("Theo Cục Thuế tỉnh Kim Sơn, thu vượt. Đảng bộ xã An Thịnh kết nạp 5 đảng viên.", "Commune An Thịnh"),
        (
            "ĐẠI HỘI CHI BỘ NHIỆM KỲ 2015-2017\nSáng 29/8/2014, Đảng ủy xã tổ chức hội nghị và chọn Chi bộ ấp 5 làm điểm.",
            "Commune",
        ),
        (
            "ĐẠI HỘI CHI BỘ NHIỆM KỲ 2015-2017\nTheo kế hoạch của Đảng ủy xã An Thịnh, Chi bộ ấp 5 đã tổ chức đại hội.",
            "Cell 5",
        ),
        (
            "ĐẠI HỘI CHI BỘ TRƯỜNG TIỂU HỌC CHÀ LÀ\nCó 31 đảng viên Chi bộ Trường Tiểu học Chà Là dự.",
            "Cell Trường Tiểu học Chà Là",
        ),
        ("Thường trực Thành ủy Huế chủ trì hội nghị\nHội nghị đã bàn nhiều việc.", "City Huế"),
        (
            "CỔNG THÔNG TIN ĐIỆN TỬ THỊ XÃ AN LĂNG\nThị ủy triển khai nghị quyết\nSáng 5/1, Thị ủy tổ chức hội nghị.",
            "Town AN LĂNG",
        ),
        ("CỔNG THÔNG TIN ĐIỆN TỬ TỈNH LÂM AN\nThị ủy học nghị quyết\nSáng 5/1, Thị ủy tổ chức hội nghị.", "Town"),
        (
            "TRIỂN KHAI NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ THÀNH PHỐ\nSáng 5/1/2021, Đảng bộ Bệnh viện An Sơn học nghị quyết.",
            "Agency Bệnh viện An Sơn",
        ),
        (
            "Tiến tới Đại hội Đảng bộ quận An Sơn\nNgày 15/7/2019, Ban Chấp hành Đảng bộ quận đã họp.",
            "UrbanDistrict An Sơn",
        ),
        (
            "HĐND thành phố Bắc Lâm tổ chức họp đoàn giám sát phường An Thịnh\nĐoàn sẽ giám sát UBND phường An Thịnh.",
            "City Bắc Lâm",
        ),
        (
            "Bí thư Huyện ủy chúc mừng Hội Nông dân huyện.\nHội góp sức thực hiện Nghị quyết Đại hội Đảng bộ huyện Kim Sơn.",
            "RuralDistrict Kim Sơn",
        ),
        ("Ngày 23/12, Đảng ủy Quân sự tỉnh đã tổ chức hội nghị. Tỉnh ủy đã dự.", "Province"),
        (
            "Kim Sơn tổ chức đại hội điểm chi bộ xóm\nTheo hướng dẫn của Huyện ủy Kim Sơn, các xã đã họp.",
            "RuralDistrict Kim Sơn",
        ),
        (
            "An Thịnh: Sôi nổi thi đua\nDự có Bí thư Huyện ủy. Nhân dân xã An Thịnh góp đất làm đường.",
            "Commune An Thịnh",
        ),
        ("Kim Sơn Phú là vùng đất mới\nĐảng ủy xã An Thịnh họp. Huyện ủy Kim Sơn dự.", "Commune An Thịnh"),
        (
            "Thường trực Tỉnh ủy Lâm An làm việc tại Kim Sơn\nSáng 5/1, đoàn đã nghe Huyện ủy Kim Sơn báo cáo.",
            "RuralDistrict Kim Sơn",
        ),
        ("Tỉnh ủy Lâm An kiểm tra cơ sở\nHuyện ủy Kim Sơn đã dự.", "Province Lâm An"),
        ("Xã An Thịnh thăm, làm việc tại xã Tân Lập\nHai xã đã trao đổi nhiều việc.", "Commune Tân Lập"),
        ("HĐND thành phố đã đến khảo sát hoạt động của HĐND quận. Kết quả khá.", "UrbanDistrict"),
        ("HĐND thành phố thông qua 5 nghị quyết, trong đó có việc của HĐND quận.", "City"),
        (
            "Quy định thời gian sinh hoạt chi bộ\nBan Thường vụ Tỉnh ủy Lâm An vừa có văn bản về việc này.",
            "Province Lâm An",
        ),
        ("Ngày 7/2/2018, Đảng bộ Sở Y tế tổ chức Hội nghị. Tỉnh ủy đã dự.", "Agency Sở Y tế"),
        (
            "Chiều 20/10, tại trụ sở UBND tỉnh, Đảng ủy khối các cơ quan tỉnh công bố quyết định.",
            "Bloc các cơ quan tỉnh",
        ),
        ("Văn phòng UBND tỉnh\nNgày 27/8, Đảng ủy Văn phòng UBND tỉnh đã họp.", "Agency Văn phòng UBND tỉnh"),
        ("Triển khai nhiệm vụ cho các bí thư chi bộ\nHuyện ủy đã yêu cầu các chi bộ cố gắng.", "RuralDistrict"),
    ];
    check(&cases);
}

#[test]
fn a_unit_that_is_spoken_of_as_a_whole() {
    check(&[
        (
            "Từ đầu năm đến nay, toàn tỉnh tiếp 72 lượt đoàn. Trong đó, TP. An Sơn 4 đoàn, thị xã Kim Tân 9 đoàn.",
            "Province",
        ),
        ("Toàn huyện giới thiệu được 40 đoàn viên ưu tú; khối trường học có 5 đoàn viên.", "RuralDistrict"),
        ("Toàn huyện trồng 50 ha rừng, riêng xã An Thịnh 12 ha; UBND huyện Kim Sơn đã khen.", "RuralDistrict Kim Sơn"),
        ("Năm qua, huyện Kim Sơn dẫn đầu toàn tỉnh về giảm nghèo.", "RuralDistrict Kim Sơn"),
        ("Huyện Kim Sơn đạt chuẩn; cả tỉnh có 5 huyện như vậy.", "RuralDistrict Kim Sơn"),
        ("Toàn tỉnh có 80 doanh nghiệp. Đảng ủy Công ty Than Hà Đông kết nạp 5 đảng viên.", "Enterprise Than Hà Đông"),
        ("Xã An Thịnh sơ kết\nToàn huyện có 12 xã nông thôn mới, trong đó có xã An Thịnh.", "Commune An Thịnh"),
    ]);
}

#[test]
fn no_unit_is_one_of_old_or_a_road() {
    check(&[
        (
            "Theo ông Lê Văn An, Chủ tịch UBND xã Tân Lập, huyện Kim Sơn (cũ), năm 2025 xã thu 12 tỷ đồng.",
            "Commune Tân Lập",
        ),
        ("Dự án đường tỉnh 391 đi qua xã Tân Lập có tổng mức đầu tư 5 tỷ đồng.", "Commune Tân Lập"),
        ("Quận 3 họp bàn công tác năm.", "UrbanDistrict 3"),
    ]);
}

#[test]
fn no_unit_is_one_of_the_committees_of_many() {
    check(&[
        ("Phó Bí thư Tỉnh ủy Vi Thị Hoa chủ trì, cùng các huyện, thị, thành ủy. Tỉnh ủy đã họp.", "Province"),
        ("Phó Bí thư Tỉnh ủy Vi Thị Hoa chủ trì, cùng các quận, huyện ủy. Tỉnh ủy đã họp.", "Province"),
        ("Phó Bí thư Tỉnh ủy Vi Thị Hoa chủ trì, cùng Thành ủy. Tỉnh ủy đã họp.", "City"),
    ]);
}

#[test]
fn the_unit_of_a_department() {
    check(&[
        ("Chiều 28/6, Cục Thống kê tỉnh đã tổ chức họp báo về kinh tế của địa phương.", "Province"),
        ("Vừa qua, Phòng Giáo dục huyện Kim Sơn đã tổ chức hội nghị.", "RuralDistrict Kim Sơn"),
    ]);
}

#[test]
fn no_unit_is_that_of_an_officer_or_of_no_kind() {
    for text in ["Ông Lê Văn An, Trưởng phòng Giáo dục huyện, đã nói.", "Sở Y tế Hà Nội cho biết dịch đã giảm."]
    {
        assert_eq!(crate::parse(text).unit, None, "in {text}");
    }
}

#[test]
fn no_unit_is_one_of_several() {
    check(&[
        ("Đoàn kiểm tra các xã An Thịnh, Kim Sơn. Đảng ủy xã Tân Lập báo cáo.", "Commune Tân Lập"),
        (
            "Có 4 tổ sản xuất rau ở xã An Thịnh và các phường Kim Sơn, Tân Hòa. Đảng ủy xã Tân Lập báo cáo.",
            "Commune Tân Lập",
        ),
        ("Giao ban 5 tỉnh Nam Bộ\nSáng 5/1, UBND tỉnh Kim Sơn họp.", "Province Kim Sơn"),
    ]);
}

#[test]
fn units_by_a_name_in_the_headline_alone() {
    check(&[
        (
            "An Thịnh, Kim Sơn: Sôi nổi thi đua\nĐược huyện Lâm Hà giúp, nhân dân xã An Thịnh góp đất làm đường.",
            "Commune An Thịnh",
        ),
        ("Kim Sơn: Sôi nổi thi đua\nUBND huyện vừa ban hành báo cáo.", "RuralDistrict Kim Sơn"),
        ("Lâm An tập trung gỡ khó\nChủ tịch UBND tỉnh chủ trì cuộc họp về xã An Thịnh.", "Province Lâm An"),
        ("Lê Văn An: Gương sáng\nUBND huyện vừa khen đồng chí Lê Văn An.", "RuralDistrict"),
        ("Nguyên Phó Bí thư: Gương sáng\nUBND huyện vừa ban hành báo cáo.", "RuralDistrict"),
        ("Tết Nguyên đán: Vui tươi\nUBND huyện vừa ban hành báo cáo.", "RuralDistrict"),
    ]);
}

#[test]
fn bylines() {
    let text = "Đảng ủy xã vừa họp.\n";
    let cases = [
        ("Thu Hường", Some("Thu Hường")),
        ("-Thanh Thảo-", Some("Thanh Thảo")),
        ("Tin, ảnh: LINH QUÂN", Some("LINH QUÂN")),
        ("Quốc Hà – Phan Sâm", Some("Quốc Hà – Phan Sâm")),
        ("Mỹ Duyên (Đài Truyền thanh xã)", Some("Mỹ Duyên")),
        ("Bài và ảnh: Ban Truyền thông nhà trường", Some("Ban Truyền thông nhà trường")),
        ("Nguyên Phương", Some("Nguyên Phương")),
        ("Thu Hường\nThời tiết\nTỷ giá ngoại tệ\nĐang online 58", Some("Thu Hường")),
        ("Hồng Nhiên\nLượt xem: 326", Some("Hồng Nhiên")),
        ("PV", Some("PV")),
        ("P.V", Some("P.V")),
        ("H.Ngân", Some("H.Ngân")),
        ("H.Kim Sơn", None),
        ("P. An Tân", None),
        ("Ngô Hoàn - TT VHTT", Some("Ngô Hoàn")),
        ("Ngô Hoàn/TTXVN", Some("Ngô Hoàn")),
        ("Ngô Hoàn/Lê Sâm", Some("Ngô Hoàn/Lê Sâm")),
        ("Ngô Hoàn - Ủy viên UBKT Đảng ủy xã", Some("Ngô Hoàn")),
        ("Vi Thị Hoa – Ủy viên Ban Chấp hành Đoàn xã", Some("Vi Thị Hoa")),
        ("Lê Văn Hải - Tỉnh ủy viên", Some("Lê Văn Hải")),
        ("Lê Văn Hải - Bí thư Đảng ủy xã", None),
        ("Lê Văn Hải - Ủy viên UBKT Đảng ủy xã đọc báo cáo", None),
        ("Lê Văn Hải, Ủy viên UBKT Đảng ủy xã", None),
        ("Ngô Hoàn - CC TP", Some("Ngô Hoàn")),
        ("T. HƯỜNG", Some("T. HƯỜNG")),
        ("BAN BIÊN TẬP", Some("BAN BIÊN TẬP")),
        ("Thu Hường\nĐài Truyền thanh xã", Some("Thu Hường")),
        ("Trang thông tin điện tử xã An Thịnh", None),
        ("THÔNG BÁO\nĐảng ủy xã sẽ họp vào tuần sau.", None),
        ("Theo Báo An Thịnh", Some("Báo An Thịnh")),
        ("Theo đài, báo đưa tin", None),
        ("Bt: Thúy Lan", Some("Thúy Lan")),
        ("Lê Văn Hải\nBí thư Đảng ủy xã\nĐảng ủy xã đã làm nhiều việc.", None),
        ("Ngọc Mến - Đài Truyền thanh huyện Kim Sơn", Some("Ngọc Mến")),
        ("Tác giả: Lê Văn Hải – Bí thư Đảng ủy", Some("Lê Văn Hải")),
        ("Tác giả: L.V. Hải", Some("L.V. Hải")),
        ("Tin bài: Lê Hoa, công chức Văn hóa xã", Some("Lê Hoa")),
        ("Tin, ảnh: Lê Hoa - Phan Sâm", Some("Lê Hoa - Phan Sâm")),
        ("Phan Sâm\n;\n.", Some("Phan Sâm")),
        ("V.H.N", Some("V.H.N")),
        ("H.L", Some("H.L")),
        ("X", None),
        ("TÀI LIỆU", None),
        ("THƯ VIỆN", None),
        (
            "TUỆ NHI\nChia sẻ bài viết\nLƯU Ý: Báo sẽ biên tập ý kiến của bạn đọc.\nintNumViewTotal=310\nQuay lên trên\nX",
            Some("TUỆ NHI"),
        ),
        ("H'Mai", Some("H'Mai")),
        ("K’Brèo – Thu Hường", Some("K’Brèo – Thu Hường")),
        ("Linh", None),
        ("( Trung tâm VH-TT&TT thực hiện )", Some("Trung tâm VH-TT&TT")),
        ("(ảnh do phòng thực hiện)", None),
        ("TT. HĐND xã An Thịnh", Some("TT. HĐND xã An Thịnh")),
        ("Hồng Mai Đài Truyền thanh huyện", Some("Hồng Mai")),
        ("Ban Xây dựng Đảng", Some("Ban Xây dựng Đảng")),
        ("Văn phòng Đảng ủy", Some("Văn phòng Đảng ủy")),
        ("Phòng Văn hóa - Xã hội", Some("Phòng Văn hóa - Xã hội")),
        ("Ban Thường vụ", None),
        ("Đảng ủy", None),
        ("T/h: Phan Sâm-K’Lin", Some("Phan Sâm-K’Lin")),
        ("GÓP Ý KIẾN", None),
        ("A A", None),
        ("Xã đã đạt chuẩn.", None),
        ("Quang cảnh hội nghị", None),
        ("Ông Lê Văn Hải", None),
        ("Bà Vi Thị Hoa - Ảnh: Phan Sâm", None),
        ("Anh Minh", Some("Anh Minh")),
        ("T/M ĐẢNG ỦY\nBÍ THƯ\nLê Văn Hải", None),
        ("(Nguồn: Thông báo số 12/TB-UBND ngày 8/6/2021)", None),
        ("Nguồn: Nghị quyết số 5-NQ/ĐU", None),
        ("Nguồn: Báo An Thịnh", Some("Báo An Thịnh")),
        ("II. YÊU CẦU\n1. Đại hội phải bàn kỹ các việc của xã.", None),
        ("LÊ HẢI\nĐại hội phải bàn kỹ các việc của xã.", Some("LÊ HẢI")),
    ];
    let heads = [
        ("Ngày đăng bài: 16/12/2019 | Tác giả: Thu Hường", Some("Thu Hường")),
        ("Ngày đăng bài: 16/12/2019 | Lượt xem: 31 | Tác giả: Thu Hường", Some("Thu Hường")),
        ("Được đăng: 16/12/2019 | Viết bởi Thu Hường | In | Email", Some("Thu Hường")),
        ("Tác giả: Lê Văn Hải .Ngày đăng: 16/12/2019", Some("Lê Văn Hải")),
        ("Người viết: Lê Văn Hải    Ngày đăng: 16/12/2019", Some("Lê Văn Hải")),
        ("LÊ HẢI | 16/12/2019 07:30", Some("LÊ HẢI")),
        ("Lê Hải | Bản tin số 4", None),
        ("VĂN HÓA | 16/12/2019 07:30", None),
        ("TIN TỨC | 16/12/2019 07:30", None),
        ("MINH TÂN |", Some("MINH TÂN")),
        ("TIN HOẠT ĐỘNG |", None),
        ("CHÍNH TRỊ |", None),
    ];
    for (head, wanted) in heads {
        let text = format!("Xã họp bàn việc\n{head}\nĐảng ủy xã vừa họp.");
        assert_eq!(crate::parse(&text).byline.as_deref(), wanted, "in {head}");
    }
    for (line, wanted) in cases {
        assert_eq!(crate::parse(&format!("{text}{line}")).byline.as_deref(), wanted, "in {line}");
    }
}

#[test]
fn periods_that_are_not_the_first_named() {
    let cases = [
        (
            "Ngày 6/1, Huyện ủy họp, đánh giá công tác lãnh đạo thực hiện nhiệm vụ phát triển kinh tế - xã hội, đảm bảo \
             quốc phòng, an ninh, xây dựng Đảng và hệ thống chính trị năm 2022; phương hướng, nhiệm vụ năm 2023.",
            "2022-01-01/2022-12-31",
        ),
        // The second half of a year, where it was reviewed when it was over.
        ("Xã An Thịnh sơ kết 6 tháng cuối năm 2023\nSáng 05/01/2024, xã đã họp.", "2023-07-01/2023-12-31"),
        (
            "Xã An Thịnh bàn việc 6 tháng cuối năm 2023\nSáng 05/07/2023, xã họp, đánh giá 6 tháng.",
            "2023-01-01/2023-06-30",
        ),
        // What is added up so far is none of the months under review.
        (
            "UBND thị xã họp thường kỳ tháng 5/2021\nSáng 1/6, UBND đã họp. Lũy kế 5 tháng đầu năm 2021, thu đạt 421 tỷ đồng.",
            "2021-05-01/2021-05-31",
        ),
        (
            "Phường An Thịnh giao ban bí thư chi bộ tháng 11\nChiều 4/12/2025, Đảng ủy giao ban tháng 11, triển khai nhiệm vụ tháng 12.",
            "2025-11-01/2025-11-30",
        ),
    ];
    for (text, wanted) in cases {
        let period = crate::parse(text).period.map(|period| format!("{period:#}"));
        assert_eq!(period.as_deref(), Some(wanted), "in {text}");
    }
}

#[test]
fn periods_at_their_end() {
    let cases = [
        (
            "Ngày 28/2/2025, Đảng ủy xã giao ban.\nTheo báo cáo của UBND xã, trong tháng 2 xã đã trồng 5 ha rừng.",
            Some("2025-02-01/2025-02-28"),
        ),
        ("Ngày 20/2/2025, Đảng ủy xã giao ban.\nTheo báo cáo của UBND xã, trong tháng 2 xã sẽ xây chợ.", None),
        ("Ngày 28/2/2025, Đảng ủy xã giao ban.\nTheo ông An, trong tháng 2 xã đã trồng 5 ha rừng.", None),
        ("Sáng 27/3/2025, Đảng ủy xã tổ chức hội nghị giao ban định kỳ tháng 3.", Some("2025-03-01/2025-03-31")),
        ("Ngày 04/10/2025, Đảng ủy xã tổ chức hội nghị giao ban định kỳ tháng 10.", None),
        ("Ngày 18/10/2025, Đảng ủy xã tổ chức hội nghị giao ban định kỳ tháng 10.", None),
        ("Ngày 25/10/2025, chi bộ sinh hoạt định kỳ tháng 10.", Some("2025-10-01/2025-10-31")),
        ("UBND xã kiểm tra định kỳ tháng 3\nNgày 25/3/2025, UBND xã họp bàn.", None),
        (
            "Sáng 12/12/2025, HĐND xã họp.\nBáo cáo nêu rõ, năm 2025 thu đạt dự toán.\nNăm 2026, xã sẽ xây chợ.",
            Some("2025-01-01/2025-12-31"),
        ),
        ("Ngày 12/12/2025, HĐND xã họp.\nNăm 2026, xã sẽ xây chợ.", None),
        ("BÁO CÁO\nKết quả 6 tháng cuối năm 2025\nTân An, ngày 25/12/2025\nXã xây chợ.", Some("2025-07-01/2025-12-31")),
        ("BÁO CÁO\nKết quả 6 tháng cuối năm 2025\nTân An, ngày 25/10/2025\nXã xây chợ.", None),
        ("BÁO CÁO\nKết quả quý IV và cả năm 2025\nXã xây chợ.", Some("2025-01-01/2025-12-31")),
        ("BÁO CÁO\nKết quả quý IV, năm 2025\nXã xây chợ.", Some("2025-10-01/2025-12-31")),
        ("BÁO CÁO\nKết quả quý IV, nhiệm vụ quý I/2026\nXã xây chợ.", Some("2025-10-01/2025-12-31")),
        ("BÁO CÁO\nKết quả tháng 12, nhiệm vụ tháng 01/2026\nXã xây chợ.", Some("2025-12-01/2025-12-31")),
    ];
    for (text, wanted) in cases {
        let period = crate::parse(text).period.map(|period| format!("{period:#}"));
        assert_eq!(period.as_deref(), wanted, "in {text}");
    }
}

#[test]
fn periods() {
    let cases = [
        ("Xã An Thịnh sơ kết 6 tháng đầu năm 2023\nXã đã cố gắng.", "2023-01-01/2023-06-30"),
        ("Sáng 12/3/2019, xã sơ kết công tác phát triển đảng viên giai đoạn 2016 - 2018.", "2016-01-01/2018-12-31"),
        ("Sáng 12/3/2020, xã tổng kết phong trào thi đua giai đoạn 2015-2020.", "2015-01-01/2020-12-31"),
        ("Ngày 8/6/2021, xã họp đánh giá kết quả dạy nghề giai đoạn 2016-2020.", "2016-01-01/2020-12-31"),
        (
            "Sáng 5/1/2017, Đảng ủy tổ chức hội nghị tổng kết năm 2016, triển khai nhiệm vụ năm 2017.",
            "2016-01-01/2016-12-31",
        ),
        (
            "Ngày 22/4/2015, Đảng bộ xã khai mạc Đại hội đại biểu, nhiệm kỳ 2015-2020. Nhiệm kỳ 2010-2015, xã phát triển.",
            "2010-01-01/2015-12-31",
        ),
        (
            "Phường An Thịnh: Nỗ lực trong năm 2022\nTheo báo cáo, 9 tháng đầu năm 2022, phường thu đạt kế hoạch.",
            "2022-01-01/2022-09-30",
        ),
        (
            "Chi bộ thôn Hạ họp thường kỳ tháng 3\nTối 03/3/2025, chi bộ họp. Trong tháng 2, chi bộ đã gieo cấy xong lúa xuân.",
            "2025-02-01/2025-02-28",
        ),
        ("Trong năm 2016, dưới sự lãnh đạo của Đảng ủy, phường đã đạt kết quả khá.", "2016-01-01/2016-12-31"),
        ("UBND xã họp đánh giá quý III và 9 tháng đầu năm 2025.", "2025-01-01/2025-09-30"),
        // The police and the statistics count from the middle of a month.
        (
            "BÁO CÁO\nKết quả công tác 6 tháng đầu năm 2023 (từ ngày 15/12/2022 đến ngày 14/6/2023)\nXã đã cố gắng.",
            "2023-01-01/2023-06-30",
        ),
        ("BÁO CÁO\nKết quả công tác tháng 5/2024 (từ 15/4/2024 - 14/5/2024)\nXã đã cố gắng.", "2024-05-01/2024-05-31"),
        ("BÁO CÁO\nTổng kết năm học 2022-2023\nTrường đã cố gắng.", "2022-01-01/2023-12-31"),
        (
            "BÁO CÁO\nTổng kết công tác Đội năm học 2022-2023, phương hướng năm học 2023-2024\nTrường đã cố gắng.",
            "2022-01-01/2023-12-31",
        ),
        ("UBND xã họp đánh giá quý III, nhiệm vụ quý IV năm 2025.", "2025-07-01/2025-09-30"),
        (
            "Sáng 26/4/2021, UBND huyện tổ chức hội nghị thường kỳ tháng 4 và triển khai nhiệm vụ tháng 5.",
            "2021-04-01/2021-04-30",
        ),
        (
            "Giám sát chuyên đề quý IV năm 2024\nChi bộ đã học Kết luận số 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị.",
            "2024-10-01/2024-12-31",
        ),
        (
            "UBND huyện họp đánh giá tình hình tháng 6/2019.\nNgày 26/6, UBND huyện đã họp với đại diện các xã và các ngành.",
            "2019-06-01/2019-06-30",
        ),
        (
            "Ngày 6/9/2017, UBND xã họp đánh giá tình hình thực hiện nhiệm vụ tháng 8, triển khai nhiệm vụ tháng 9.",
            "2017-08-01/2017-08-31",
        ),
        (
            "Sáng 24/12/2025, HĐND xã họp.\nNăm 2025, xã thu đạt dự toán. Bí thư yêu cầu hoàn thành sổ sách trong quý I/2026.",
            "2025-01-01/2025-12-31",
        ),
        (
            "Ngày 5/4/2023\nSáng 22/7/2021, HĐND xã họp đánh giá 6 tháng đầu năm và bàn nhiệm vụ 6 tháng cuối năm 2021.",
            "2021-01-01/2021-06-30",
        ),
        (
            "Chiều 27/2, HĐND phường tổ chức kỳ họp nhằm tổng kết hoạt động của HĐND phường trong nhiệm kỳ 2021-2026.",
            "2021-01-01/2026-12-31",
        ),
        ("Trong tháng 2, HĐND quận đã giám sát 5 phường.\nNgày 28/2/2018, HĐND quận đã họp.", "2018-02-01/2018-02-28"),
        (
            "Đảng ủy ra nghị quyết thực hiện nhiệm vụ quý IV/2020\nTrong quý 3/2020, Đảng ủy đã tổ chức thành công đại hội.",
            "2020-07-01/2020-09-30",
        ),
        (
            "Ngày 1/7/2022, xã họp.\nĐảng ủy đánh giá kết quả thực hiện nhiệm vụ tháng 6, triển khai nhiệm vụ tháng 7.",
            "2022-06-01/2022-06-30",
        ),
        ("(BNO) Năm 2011, phong trào khá.\nNăm 2012, Hội tiếp tục thi đua.", "2011-01-01/2011-12-31"),
        (
            "Ngày 12/12/2019, HĐND huyện họp để tổng kết việc triển khai nghị quyết năm 2019 và bàn kế hoạch năm 2020.",
            "2019-01-01/2019-12-31",
        ),
        (
            "Ngày 9/1/2024, Đảng ủy họp.\nHội nghị kiểm điểm việc thực hiện nghị quyết năm 2023 và thông qua chương trình công \
             tác 6 tháng đầu năm 2024.",
            "2023-01-01/2023-12-31",
        ),
        ("Xã họp thường kỳ tháng 8\nNgày 09/9/2020, UBND xã đã họp.", "2020-08-01/2020-08-31"),
        ("Đảng ủy khối họp bàn nhiệm vụ năm 2022.\nNăm 2021, các đơn vị đã vượt khó.", "2021-01-01/2021-12-31"),
    ];
    for (text, wanted) in cases {
        let period = crate::parse(text).period.expect(text);
        assert_eq!(format!("{period:#}"), wanted, "in {text}");
    }
}

#[test]
fn periods_of_plans_and_of_unfinished_years() {
    let cases = [
        (
            "HỘI ĐỒNG NHÂN DÂN TỈNH KIM SƠN\nSố: 11/NQ-HĐND\nNGHỊ QUYẾT\nVề nhiệm vụ năm 2012\nQUYẾT NGHỊ:\nI. Kết quả năm 2011\nThu \
             đạt 5 tỷ đồng.",
            "2011-01-01/2011-12-31",
        ),
        // Of a year that is not over the months so far.
        (
            "Sáng 28/10/2015, Hội kiểm tra công tác năm 2015 tại xã.\nTrong 9 tháng đầu năm, xã đã cố gắng.",
            "2015-01-01/2015-09-30",
        ),
        (
            "Sáng 28/12/2015, Hội kiểm tra công tác năm 2015 tại xã.\nTrong 9 tháng đầu năm, xã đã cố gắng.",
            "2015-01-01/2015-12-31",
        ),
        (
            "Sáng 28/10/2015, Hội kiểm tra công tác năm 2015 tại xã.\nXã đã cố gắng như trong 9 tháng đầu năm.",
            "2015-01-01/2015-12-31",
        ),
        ("Xã họp bàn việc\nChiều 14/7, xã sơ kết 6 tháng đầu năm, bàn việc 6 tháng cuối năm.", "--01-01/--06-30"),
        (
            "Trường tổ chức hội nghị tổng kết năm học 2021-2022 và triển khai nhiệm vụ năm học 2022-2023.",
            "2021-01-01/2022-12-31",
        ),
        (
            "Kỳ họp đánh giá tình hình thực hiện kế hoạch phát triển kinh tế, văn hóa, xã hội, quốc phòng, an ninh năm 2014 \
             và bàn nhiệm vụ năm 2015.",
            "2014-01-01/2014-12-31",
        ),
        ("Ngày 9/1/2018, xã họp.\nHội nghị đánh giá việc thực hiện kế hoạch năm 2017.", "2017-01-01/2017-12-31"),
    ];
    for (text, wanted) in cases {
        let period = crate::parse(text).period.expect(text);
        assert_eq!(format!("{period:#}"), wanted, "in {text}");
    }
}

#[test]
fn years_that_are_over() {
    let cases = [
        ("KSO - Năm 2011, phong trào khá.\nNăm 2012, Hội tiếp tục thi đua.", "2011-01-01/2011-12-31"),
        // A headline with a year before its colon.
        (
            "Năm 2018: Kim Sơn trồng 35 ha rừng\nCập nhật ngày: 15/01/2019 - 08:20\nXã có 2 chợ.",
            "2018-01-01/2018-12-31",
        ),
        ("Năm 2022: Xã giải ngân 12 tỷ đồng\nĐăng ngày 22/12/2022\nXã có 2 chợ.", "2022-01-01/2022-12-31"),
        // What was rated, and what came of a plan.
        (
            "Cập nhật: 10/02/2016\nĐảng bộ huyện đã hoàn thành việc đánh giá chất lượng năm 2015 ở 32 chi bộ.",
            "2015-01-01/2015-12-31",
        ),
        (
            "Cập nhật: 10/02/2016\nĐến nay, xã hoàn thành đánh giá, xếp loại đảng viên năm 2015.",
            "2015-01-01/2015-12-31",
        ),
        ("Ngày 10/2/2016, xã họp.\nQua đánh giá, xếp loại năm 2015, có 3 chi bộ đạt.", "2015-01-01/2015-12-31"),
        (
            "Ngày 25/12/2019, HĐND xã họp.\nBáo cáo kết quả thực hiện kế hoạch phát triển kinh tế, quốc phòng năm 2019 nêu 5 việc.",
            "2019-01-01/2019-12-31",
        ),
        ("Ngày 9/1/2018, xã họp.\nHội nghị đã nghe kết quả thực hiện kế hoạch năm 2017.", "2017-01-01/2017-12-31"),
        // Work is summed up as late as in spring.
        (
            "Ngày 12-3, Thị ủy An Lăng tổ chức hội nghị tổng kết công tác năm 2013; triển khai nhiệm vụ năm 2014.",
            "2013-01-01/2013-12-31",
        ),
    ];
    for (text, wanted) in cases {
        let period = crate::parse(text).period.expect(text);
        assert_eq!(format!("{period:#}"), wanted, "in {text}");
    }
}

#[test]
fn no_periods() {
    let plans = [
        "Kế hoạch phát động thi đua\nCác chi bộ đăng ký thi đua trước ngày 15/3/2024.",
        "Ngày 8/8/2025, Đảng bộ xã tổ chức Đại hội đại biểu lần thứ I, nhiệm kỳ 2025-2030.",
        "Sáng 19/11/2024, Huyện ủy tổ chức Hội nghị bàn văn kiện nhiệm kỳ 2020-2025 và nhiệm kỳ 2025-2030.",
        "Ngày 04/9/2021, chi bộ hướng dẫn kiểm điểm, đánh giá, xếp loại đảng viên năm 2021.",
        "Ngày 8/6/2021, HĐND phường họp.\nUBND phường trình báo cáo quyết toán ngân sách năm 2020.",
        "Ngày 04/10/2025, chi bộ tổ chức sinh hoạt chi bộ thường kỳ tháng 10.",
        "Họp thường kỳ tháng 2/2020\n02-03-2020 10:50\nNgày 28/2, Ban Thường vụ Huyện ủy đã họp.",
        "Thường trực HĐND thành phố họp thường kỳ tháng 3 năm 2018\nTại phiên họp, các đại biểu đã bàn nhiều việc.",
        "Ngày 31/8/2022, Đảng ủy xã họp gắn với tổng kết công tác Đại hội chi bộ nhiệm kỳ 2022 – 2025.",
        "Hội nghị thông tin công tác tuyên giáo tháng 5\nNgày 28/5/2023, hội nghị đã bàn nhiều việc.",
        "Ngày 30/5/2022, Ban Tuyên giáo ban hành văn bản theo Chương trình công tác của Huyện ủy năm 2022.",
        "Đoàn giám sát về các nhiệm vụ từ năm 2018 đến hết quý II năm 2019 của UBND phường.",
        "Hội nghị đã nghe nghị quyết về xây dựng xã thành xã tiên tiến vào năm 2020.",
        "Ngày 8/6/2021, xã họp nghe kết quả bầu cử đại biểu HĐND xã nhiệm kỳ 2021-2026.",
        "Ngày 8/6/2023, xã sơ kết giữa kỳ chương trình giảm nghèo giai đoạn 2021-2025.",
        "Ngày 8/6/2021, xã họp bàn kế hoạch sử dụng đất giai đoạn 2016-2020.",
        "Sơ kết phong trào thi đua giai đoạn 2016-2018.",
        "Ngày 8/6/2021, xã họp bàn tuyên truyền kết quả kỳ họp thứ 21, HĐND tỉnh khóa XVI, nhiệm kỳ 2016-2021.",
        "Ngày 8/6/2025, xã học tập nghị quyết của Ban Chấp hành Đảng bộ huyện khóa XX (nhiệm kỳ 2020-2025).",
        "Sáng 28/8, phường quán triệt Nghị quyết Đại hội (nhiệm kỳ 2025-2030), hộ nghèo dưới 0,2% vào năm 2030.",
        "Ngày 27/11/2015, HĐND xã họp về tình hình hoạt động và công tác chuẩn bị cho kỳ họp cuối năm 2015.",
        "Tại cuộc họp, đồng chí Bí thư yêu cầu các xã đẩy mạnh tuyên truyền trong quý III năm 2020.",
        "Ngày 10/02/2023, phường họp triển khai công tác năm 2023 và đánh giá công tác quý I/2023.",
        "Ngày 03/02/2025, phường họp đánh giá tình hình trước và sau Tết Ất Tỵ 2025.",
        "Ngày 03/02/2025, phường họp đánh giá tình hình thực hiện nhiệm vụ năm 2025.",
        "Năm 2018: Kim Sơn phấn đấu trồng 35 ha rừng\nCập nhật ngày: 15/03/2018 - 08:20\nXã có 2 chợ.",
        "Năm 2018, Kim Sơn trồng rừng\nCập nhật ngày: 15/01/2019 - 08:20\nXã có 2 chợ.",
        "Ngày 4/12/2015, xã họp.\nXã sẽ hoàn thành kiểm điểm, đánh giá, xếp loại chi bộ năm 2015.",
        "Ngày 9/1/2018, xã họp.\nHội nghị thông qua kế hoạch năm 2017.",
        "HỘI ĐỒNG NHÂN DÂN TỈNH KIM SƠN\nSố: 11/NQ-HĐND\nNGHỊ QUYẾT\nVề kế hoạch phát triển kinh tế - xã hội năm 2012\nQua xem xét báo \
         cáo số 7/BC-UBND về tình hình kinh tế năm 2011 và kế hoạch năm 2012, HĐND tỉnh đã thông qua.",
        "Chiều 04/11/2025, HĐND phường họp liên tịch chuẩn bị cho Kỳ họp thứ sáu (kỳ họp thường lệ cuối năm 2025).",
        "Trong 6 tháng đầu năm, xã đã trồng 5 ha rừng.\nTrong 6 tháng cuối năm, xã sẽ xây chợ.",
        "Ngày 9/1/2018, xã họp.\nHội nghị triển khai việc thực hiện kế hoạch năm 2017.",
        "Trường tổ chức hội nghị triển khai nhiệm vụ năm học 2022-2023.",
        // What another sentence tells is no word of review for a year that is only compared.
        "Xã làm tốt công tác dạy nghề. Năm 2019 tỷ lệ lao động có nghề đạt 52%; năm 2020 đạt 54%.",
        "Phường chú trọng công tác giảm nghèo. Năm 2015 còn 32 hộ, hiện còn 5 hộ.",
        "Ngày 04/9/2021, chi bộ sinh hoạt chuyên đề “Công tác phát triển đảng viên năm 2022”.",
        "BÁO CÁO\nKết quả công tác tháng 5/2024 (từ 15/4/2024 đến 10/5/2024)\nXã đã cố gắng.",
        "BÁO CÁO\nSơ kết học kỳ I năm học 2022-2023\nTrường đã cố gắng.",
        "KẾ HOẠCH\nThực hiện nhiệm vụ năm học 2022-2023\nTrường đã cố gắng.",
    ];
    for text in plans {
        assert_eq!(crate::parse(text).period, None, "in {text}");
    }
}

#[test]
fn a_session_at_the_end_of_a_year_looks_back_on_it() {
    let text = "HĐND xã họp\nĐăng ngày 20/12/2024\nNgày 19/12, HĐND xã họp (kỳ họp thường lệ cuối năm 2024).";
    let period = crate::parse(text).period.expect("a period");
    assert_eq!(format!("{:#}/{:#}", period.start(), period.end()), "2024-01-01/2024-12-31");
}

#[test]
fn titles() {
    let cases = [
        (
            "Đảng ủy xã An Thịnh sơ kết công tác\n12/12/2023\nXã đã cố gắng.",
            Some("Đảng ủy xã An Thịnh sơ kết công tác"),
        ),
        ("ĐẢNG ỦY XÃ AN THỊNH\nBÁO CÁO\ncông tác năm 2022\nXã đã cố gắng.", Some("BÁO CÁO\ncông tác năm 2022")),
        (
            "Đảng ủy xã An Thịnh: họp phiên thường kỳ.\nTại phiên họp, xã đã bàn nhiều việc của quý này.",
            Some("Đảng ủy xã An Thịnh: họp phiên thường kỳ."),
        ),
        ("Quân sự\nXã An Thịnh đạt chỉ tiêu giao quân\nXã đã cố gắng.", Some("Xã An Thịnh đạt chỉ tiêu giao quân")),
        ("Kết nạp đảng viên mới.\nTrồng cây xanh.", None),
        ("Bí thư Sơn: “Dân hỏi, ai trả lời?”\nĐó là lời ông nói", Some("Bí thư Sơn: “Dân hỏi, ai trả lời?”")),
        (
            "BÁO CÁO\nKết quả công tác năm 2022\nThực hiện Kế hoạch của Huyện ủy, Đảng ủy xã báo cáo như sau:\nXã đã cố gắng.",
            Some("BÁO CÁO\nKết quả công tác năm 2022"),
        ),
        ("THÔNG BÁO\nvề việc họp\nThường trực HĐND xã thông báo:\n- Xã đã cố gắng.", Some("THÔNG BÁO\nvề việc họp")),
        (
            "BÁO CÁO\nTình hình quý III;\nphương hướng quý IV năm 2022\nXã đã cố gắng.",
            Some("BÁO CÁO\nTình hình quý III;\nphương hướng quý IV năm 2022"),
        ),
        (
            "BÁO CÁO KẾT QUẢ QUÝ II\n| Chỉ tiêu | Kế hoạch | Thực hiện |\n| Thu | 6 tỷ đồng | 2 tỷ đồng |",
            Some("BÁO CÁO KẾT QUẢ QUÝ II"),
        ),
        ("QUYẾT ĐỊNH\nVề việc giao vốn\nCăn cứ Luật Ngân sách;\nNgân sách xã", Some("QUYẾT ĐỊNH\nVề việc giao vốn")),
        ("KẾ HOẠCH\nMở chợ\nPhần I\nMục tiêu\nXã đã cố gắng.", Some("KẾ HOẠCH\nMở chợ")),
        (
            "UBND XÃ AN THỊNH\nAn Thịnh, ngày 02 tháng 3 năm 2022 BÁO CÁO\ncông tác quý I\nXã đã cố gắng.",
            Some("BÁO CÁO\ncông tác quý I"),
        ),
        (
            "UBND XÃ AN THỊNH\nBÁO CÁO TỔNG KẾT NĂM 2022\nvà nhiệm vụ năm 2023\nXã đã cố gắng.",
            Some("BÁO CÁO TỔNG KẾT NĂM 2022\nvà nhiệm vụ năm 2023"),
        ),
        ("KẾ HOẠCH Mở chợ của xã An Thịnh\nKẾ HOẠCH\nMở chợ\nXã đã cố gắng.", Some("KẾ HOẠCH\nMở chợ")),
        ("Xã An Thịnh họp\nBáo cáo tổng kết năm 2022\nXã đã cố gắng.", Some("Xã An Thịnh họp")),
        (
            "ỦY BAN NHÂN DÂN\nHUYỆN KIM SƠN\nKế hoạch phát triển chăn nuôi năm 2023\nXã đã cố gắng.",
            Some("Kế hoạch phát triển chăn nuôi năm 2023"),
        ),
        (
            "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nBAN HÀNH QUY ĐỊNH CHẾ ĐỘ BÁO CÁO\nXã đã cố gắng.",
            Some("BAN HÀNH QUY ĐỊNH CHẾ ĐỘ BÁO CÁO"),
        ),
        ("ĐẢNG ỦY XÃ AN THỊNH\nXã đã cố gắng.", Some("ĐẢNG ỦY XÃ AN THỊNH")),
        ("Đảng ủy xã An Thịnh\nHội nghị sơ kết\nXã đã cố gắng.", Some("Đảng ủy xã An Thịnh")),
        ("Xuất bản thông tin\nXã An Thịnh đạt chỉ tiêu\nXã đã cố gắng.", Some("Xã An Thịnh đạt chỉ tiêu")),
        ("Xem cỡ chữ\nXã An Thịnh đạt chỉ tiêu\nXã đã cố gắng.", Some("Xã An Thịnh đạt chỉ tiêu")),
        ("Sáng 5/7, xã đã họp.", None),
        ("Sáng 5/7, xã đã họp.\nHội nghị đã bàn nhiều việc.", None),
    ];
    for (text, wanted) in cases {
        assert_eq!(crate::parse(text).title.as_deref(), wanted, "in {text}");
    }
}

#[test]
fn the_unit_above_is_told() {
    let cases = [
        ("ĐẢNG ỦY XÃ KIM SƠN, HUYỆN TÂN AN\nSáng 5/7, Đảng ủy họp.", Some("HUYỆN TÂN AN")),
        ("Đảng ủy xã Kim Sơn họp.\nXã Kim Sơn (huyện Tân An) có 9 thôn.", Some("huyện Tân An")),
        ("Sáng 5/7, UBND xã Kim Sơn, huyện Tân An họp.", Some("huyện Tân An")),
        ("Sáng 5/7, UBND xã Kim Sơn họp cùng xã Tân Lập, huyện Tân An.", None),
        ("Đảng ủy xã Kim Sơn họp.", None),
    ];
    for (text, wanted) in cases {
        let report = crate::parse(text);
        let unit = report.unit.as_ref().unwrap();
        assert_eq!((unit.name.is_some(), unit.parent.as_deref()), (true, wanted), "in {text}");
    }
}
