//! Sentences with the people that a careful reader takes from them: `name: position; position`, one a line.

/// People as lines, a former position marked with `*`.
fn read(text: &str) -> Vec<String> {
    let line = |person: &crate::Person<'_>| {
        let roles: Vec<_> =
            person.roles.iter().map(|role| format!("{}{}", if role.former { "*" } else { "" }, role.text)).collect();
        format!("{}: {}", person.name, roles.join("; "))
    };
    crate::parse(text).people.iter().map(line).collect()
}

#[track_caller]
fn check(cases: &[(&str, &[&str])]) {
    for (text, wanted) in cases {
        assert_eq!(read(text), *wanted, "in {text}");
    }
}

#[test]
fn what_a_member_is_in_charge_of() {
    check(&[
        (
            "Dự có ông Lê Văn An - Phó Chủ tịch UB.MTTQ tỉnh; bà Vi Thị Hoa – Huyện ủy viên phụ trách xã; ông Hà Văn Bình.",
            &["Lê Văn An: Phó Chủ tịch UB.MTTQ tỉnh", "Vi Thị Hoa: Huyện ủy viên phụ trách xã", "Hà Văn Bình: "],
        ),
        (
            "Ông Lê Văn An, Tỉnh ủy viên phụ trách huyện Bình Khê, Trưởng Ban Dân vận phát biểu.",
            &["Lê Văn An: Tỉnh ủy viên phụ trách huyện Bình Khê; Trưởng Ban Dân vận"],
        ),
        // What someone looks after in the sentence is no part of it.
        (
            "Bà Vi Thị Hoa, Chủ tịch UBND xã phụ trách chung; ông Lê Văn An, Huyện ủy viên, phụ trách xã.",
            &["Vi Thị Hoa: Chủ tịch UBND xã", "Lê Văn An: Huyện ủy viên"],
        ),
    ]);
}

#[test]
fn positions_of_many_and_places_in_lists_are_nobodys() {
    check(&[
        (
            "Dự có ông Lê Văn An, Phó Trưởng Ban Tuyên giáo Huyện ủy cùng Bí thư Đoàn các xã, thị trấn.",
            &["Lê Văn An: Phó Trưởng Ban Tuyên giáo Huyện ủy"],
        ),
        ("Dự có ông Lê Văn An, Bí thư Đoàn xã, Bí thư các chi đoàn.", &["Lê Văn An: Bí thư Đoàn xã"]),
        (
            "Ông Lê Văn An, Bí thư Đảng ủy, Trưởng Ban Chỉ huy Phòng thủ dân sự đặc khu Hòn Nghê, chủ trì.",
            &["Lê Văn An: Bí thư Đảng ủy; Trưởng Ban Chỉ huy Phòng thủ dân sự đặc khu Hòn Nghê"],
        ),
        // Those who lead a congress together are none of them its chairman.
        (
            "Ông Lê Văn An, Ủy viên Đoàn Chủ tịch Hội Nông dân tỉnh dự.",
            &["Lê Văn An: Ủy viên Đoàn Chủ tịch Hội Nông dân tỉnh"],
        ),
        (
            "Đoàn Chủ tịch gồm các đồng chí: Ngô Thị Liên, Bí thư chi bộ; Phùng Minh Tâm.",
            &["Ngô Thị Liên: Bí thư chi bộ", "Phùng Minh Tâm: "],
        ),
        // What one board or one body is for may be many.
        (
            "Ông Lê Văn An, Phó Chủ tịch, Trưởng Ban Chỉ đạo các Chương trình mục tiêu quốc gia huyện dự.",
            &["Lê Văn An: Phó Chủ tịch; Trưởng Ban Chỉ đạo"],
        ),
        (
            "Ông Lê Văn An, nguyên Bí thư, Chủ tịch UBND các nhiệm kỳ trước dự.",
            &["Lê Văn An: *nguyên Bí thư; Chủ tịch UBND"],
        ),
        ("Ông Lê Văn An, Trưởng thôn Hòa Bình 5 năm liền, được khen.", &["Lê Văn An: Trưởng thôn Hòa Bình"]),
        ("Ông Lê Văn An, Trưởng thôn Tân Lập 2023 đến nay.", &["Lê Văn An: Trưởng thôn Tân Lập"]),
        (
            "Bà Vi Thị Hoa, Bí thư Đảng ủy, cho biết xã nhập từ 3 xã Hòa Lạc, Ea Lâm và Cư Kiên.",
            &["Vi Thị Hoa: Bí thư Đảng ủy"],
        ),
        (
            "Ông Thạch Sơn - Trưởng ấp Tân Lâm 3. Bà Vi Thị Hoa, Trưởng thôn Đông Hà, dự 2 buổi.",
            &["Thạch Sơn: Trưởng ấp Tân Lâm 3", "Vi Thị Hoa: Trưởng thôn Đông Hà"],
        ),
        (
            "Dự có Phó Trưởng đoàn phụ trách Đoàn đại biểu Quốc hội tỉnh Lê Lâm Tuyền.",
            &["Lê Lâm Tuyền: Phó Trưởng đoàn phụ trách Đoàn đại biểu Quốc hội tỉnh"],
        ),
    ]);
}

#[test]
fn a_place_of_two_names() {
    check(&[
        (
            "Đồng chí Lê Văn An, Phó Bí thư Thành ủy Nam Rang - Tháp Lâm và bà Vi Thị Hoa, Bí thư Thành ủy Nam Rang-Tháp Lâm - \
             Chủ tịch HĐND thành phố dự.",
            &[
                "Lê Văn An: Phó Bí thư Thành ủy Nam Rang - Tháp Lâm",
                "Vi Thị Hoa: Bí thư Thành ủy Nam Rang-Tháp Lâm; Chủ tịch HĐND thành phố",
            ],
        ),
        ("Dự có Bí thư Huyện ủy Kim Sơn - Lê Văn An.", &["Lê Văn An: Bí thư Huyện ủy Kim Sơn"]),
    ]);
}

#[test]
fn what_all_of_a_list_are() {
    check(&[
        (
            "Dự có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Lê Văn An, Phó Chủ tịch UBND tỉnh; Vi Thị Hoa, Giám đốc Sở Y tế.",
            &[
                "Lê Văn An: Ủy viên Ban Thường vụ Tỉnh ủy; Phó Chủ tịch UBND tỉnh",
                "Vi Thị Hoa: Ủy viên Ban Thường vụ Tỉnh ủy; Giám đốc Sở Y tế",
            ],
        ),
        // What one alone is in a body is not that of those with positions of their own.
        (
            "Dự có các đồng chí nguyên Bí thư Huyện ủy: Lê Văn An, Vi Văn Ún; Lò Văn Sơn, Chủ tịch UBND huyện; Vi Thị Hoa, Phó Chủ \
             tịch.",
            &[
                "Lê Văn An: *nguyên Bí thư Huyện ủy",
                "Vi Văn Ún: *nguyên Bí thư Huyện ủy",
                "Lò Văn Sơn: Chủ tịch UBND huyện",
                "Vi Thị Hoa: Phó Chủ tịch",
            ],
        ),
        (
            "Chủ trì là đồng chí Bí thư Huyện ủy: Lê Văn An; ông Vi Văn Ún, Chủ tịch UBND huyện, cùng dự.",
            &["Lê Văn An: Bí thư Huyện ủy", "Vi Văn Ún: Chủ tịch UBND huyện"],
        ),
        (
            "Dự có các đồng chí Tỉnh ủy viên: Lê Văn An, Vi Thị Hoa. Đồng chí Lò Văn Sơn, Giám đốc Sở Y tế, báo cáo.",
            &["Lê Văn An: Tỉnh ủy viên", "Vi Thị Hoa: Tỉnh ủy viên", "Lò Văn Sơn: Giám đốc Sở Y tế"],
        ),
    ]);
}

#[test]
fn who_is_to_join() {
    check(&[
        (
            "Chi bộ kết nạp quần chúng Lò Thị Mai; quần chúng ưu tú Vi Văn Ún học lớp cảm tình.",
            &["Lò Thị Mai: ", "Vi Văn Ún: "],
        ),
        (
            "Lễ kết nạp đảng viên mới Lò Thị Mai; đảng viên trẻ Vi Văn Ún và đảng viên dự bị Lê Thị Sen phát biểu.",
            &["Lò Thị Mai: ", "Vi Văn Ún: ", "Lê Thị Sen: "],
        ),
        ("Xã có 12 đảng viên mới, đảng viên trẻ xã Kim Sơn; đảng viên dự bị.", &[]),
        ("Chi bộ vận động quần chúng Nhân dân; phát triển quần chúng Công đoàn cơ sở.", &[]),
    ]);
}

#[test]
fn posts_of_the_centre_and_the_police() {
    check(&[
        (
            "Dự có ông Lê Văn An, Tổng Kiểm toán Nhà nước; ông Vi Văn Ún, Phó Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam.",
            &["Lê Văn An: Tổng Kiểm toán Nhà nước", "Vi Văn Ún: Phó Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam"],
        ),
        (
            "Bà Lò Thị Mai, cụm trưởng cụm số 2, khai mạc; ông Lý Văn Sơn, Phó Trưởng phòng Cảnh sát quản lý hành chính về trật tự \
             xã hội, báo cáo.",
            &[
                "Lò Thị Mai: cụm trưởng cụm số 2",
                "Lý Văn Sơn: Phó Trưởng phòng Cảnh sát quản lý hành chính về trật tự xã hội",
            ],
        ),
        ("Ông Lý Văn Sơn, Trưởng phòng Cảnh sát, quản lý tốt địa bàn.", &["Lý Văn Sơn: Trưởng phòng Cảnh sát"]),
        ("Bà Lò Thị Mai, UVT.Ư Đảng, Bí thư Tỉnh ủy, chủ trì.", &["Lò Thị Mai: UVT.Ư Đảng; Bí thư Tỉnh ủy"]),
        ("Ông Lê Văn An - UVT.Ư, Chủ tịch UBND tỉnh dự.", &["Lê Văn An: UVT.Ư; Chủ tịch UBND tỉnh"]),
        ("Bà Vi Thị Hoa, Phó Chủ tịch HDND tỉnh dự.", &["Vi Thị Hoa: Phó Chủ tịch HDND tỉnh"]),
        ("Ông Lê Văn An, UVTƯ Đảng, Chủ tịch UBND tỉnh dự.", &["Lê Văn An: UVTƯ Đảng; Chủ tịch UBND tỉnh"]),
    ]);
}

#[test]
fn posts_of_a_commune() {
    check(&[
        (
            "Dự có bà Lò Thị Mai, Kế toán ngân sách xã; ông Vi Văn Ún, Công chức Tư pháp - Hộ tịch; ông Lý Văn Sơn, công chức \
             LĐTBXH xã.",
            &[
                "Lò Thị Mai: Kế toán ngân sách xã",
                "Vi Văn Ún: Công chức Tư pháp - Hộ tịch",
                "Lý Văn Sơn: công chức LĐTBXH xã",
            ],
        ),
        ("Ông Lý Văn Sơn cùng cán bộ, công chức xã An Thịnh đã dự.", &["Lý Văn Sơn: "]),
    ]);
}

#[test]
fn by_address() {
    check(&[
        ("Đồng chí Lê Thị Mận phát biểu tại hội nghị.", &["Lê Thị Mận: "]),
        ("Đ/c Y Bla H’ Niê – Phó Bí thư dự.", &["Y Bla H’ Niê: Phó Bí thư"]),
        ("Bà H' Lan Kbuôr - Chủ tịch xã phát biểu.", &["H' Lan Kbuôr: Chủ tịch xã"]),
        ("Đồng chí Lê Văn A ’Bí thư’ xã dự.", &["Lê Văn A: "]),
        ("Đồng chí: NguyễnVăn Tám – Bí thư Đảng ủy dự.", &["NguyễnVăn Tám: Bí thư Đảng ủy"]),
        (
            "Dự có đ/c Trần Quý Đôn - Huyện ủy viên, Bí thư Đảng ủy xã.",
            &["Trần Quý Đôn: Huyện ủy viên; Bí thư Đảng ủy xã"],
        ),
        ("Tới dự có đồng chíPhạm Thu Cúc, Trưởng phòng Nội vụ huyện.", &["Phạm Thu Cúc: Trưởng phòng Nội vụ huyện"]),
        ("Đại hội bầu 13 đ/c. Ông Phan Hữu Nghĩa - Giám đốc đắc cử.", &["Phan Hữu Nghĩa: Giám đốc"]),
        ("Dự có đồng chí Ông Văn Hoàng - Giám đốc.", &["Ông Văn Hoàng: Giám đốc"]),
        (
            "Bí thư Đảng ủy, Chủ tịch HĐND lâm thời phường An Hải Phùng Phú Phong phát biểu khai mạc.",
            &["Phùng Phú Phong: Bí thư Đảng ủy; Chủ tịch HĐND lâm thời phường An Hải"],
        ),
        (
            "Dự có ông K'Brèo, nguyên Bí thư Huyện ủy; bà H'Yim Kđoh và nhân dân xã Ea H'Leo, đồng bào H'Mông.",
            &["K'Brèo: *nguyên Bí thư Huyện ủy", "H'Yim Kđoh: "],
        ),
        (
            "Ông Lý Văn Sơn, Ủy viên Bộ Chính trị, Thường trực Ban Bí thư, dự họp.",
            &["Lý Văn Sơn: Ủy viên Bộ Chính trị; Thường trực Ban Bí thư"],
        ),
        ("Đ/c Lý Văn Sơn - BTĐU đánh giá kết quả.", &["Lý Văn Sơn: BTĐU"]),
        ("Ông Bàn Văn Phụng (Chủ tịch UBND xã) trả lời.", &["Bàn Văn Phụng: Chủ tịch UBND xã"]),
        ("Đ/c Ksor H'Bluê, PBT. Đảng ủy – CT. UBND xã trình bày.", &["Ksor H'Bluê: PBT. Đảng ủy; CT. UBND xã"]),
        ("Thượng tá Đỗ Minh Quân, Trưởng Công an huyện cho biết.", &["Đỗ Minh Quân: Trưởng Công an huyện"]),
        ("Trao Huy hiệu cho đảng viên Bùi Tấn Hợi.", &["Bùi Tấn Hợi: "]),
        ("Chủ trì có đồng chí Đoàn Quang Cảnh.", &["Đoàn Quang Cảnh: "]),
        (
            "Đồng chí Bùi Tấn Hợi – Phó Chủ tịch HĐND xã Kiêm Chủ tịch Hội CCB xã dự.",
            &["Bùi Tấn Hợi: Phó Chủ tịch HĐND xã; Chủ tịch Hội CCB xã"],
        ),
        (
            "Dự có đồng chí Bùi Tấn Hợi, Bí thư Đảng ủy khối các Cơ quan và Doanh nghiệp tỉnh.",
            &["Bùi Tấn Hợi: Bí thư Đảng ủy khối các Cơ quan và Doanh nghiệp tỉnh"],
        ),
        ("Đồng chí Lý Văn Sơn, Tư lệnh Quân khu 5, dự họp.", &["Lý Văn Sơn: Tư lệnh Quân khu 5"]),
        ("Đồng chí Lý Văn Sơn, Tổ trưởng Tổ công tác số 12, dự họp.", &["Lý Văn Sơn: Tổ trưởng Tổ công tác số 12"]),
        (
            "Đồng chí Lý Văn Sơn, Trưởng đoàn kiểm tra số 1 của Tỉnh ủy, dự họp.",
            &["Lý Văn Sơn: Trưởng đoàn kiểm tra số 1 của Tỉnh ủy"],
        ),
        (
            "Đồng chí Vi Thị Hoa, Chủ nhiệm Ủy ban Kiểm tra (UBKT) Huyện ủy Kim Sơn dự.",
            &["Vi Thị Hoa: Chủ nhiệm Ủy ban Kiểm tra (UBKT) Huyện ủy Kim Sơn"],
        ),
        ("Đồng chí Bùi Văn Thành (thứ hai từ trái sang), Bí thư Đảng ủy xã dự.", &["Bùi Văn Thành: Bí thư Đảng ủy xã"]),
        ("Đồng chí Bùi Văn Thành (quê Kim Sơn), Bí thư Đảng ủy dự.", &["Bùi Văn Thành: Bí thư Đảng ủy"]),
        ("Đồng chí Bùi Văn Thành (xã Kim Sơn) báo cáo với Bí thư Đảng ủy.", &["Bùi Văn Thành: "]),
        (
            "Ông Lò Văn Ún (58 tuổi) Giám đốc Hợp tác xã; bà Cà Thị Un, sinh năm 1980, Trưởng thôn; ông Mùa A Của, thạc sĩ, Trưởng \
             phòng Nội vụ.",
            &["Lò Văn Ún: Giám đốc Hợp tác xã", "Cà Thị Un: Trưởng thôn", "Mùa A Của: Trưởng phòng Nội vụ"],
        ),
        ("Ông Lò Văn Ún (hiện là Bí thư Huyện ủy Kim Sơn) trả lời.", &["Lò Văn Ún: Bí thư Huyện ủy Kim Sơn"]),
        ("Ông Lò Văn Ún, đến ngày 12/5/2024, Chủ tịch UBND xã mới trả lời.", &["Lò Văn Ún: "]),
        (
            "Chủ trì có Bs.CKII Lò Văn Thiết - tân Bí thư Đảng ủy, Giám đốc Sở Y tế; Cà Thị Un - Trưởng CA xã An Thịnh.",
            &["Lò Văn Thiết: Bí thư Đảng ủy; Giám đốc Sở Y tế", "Cà Thị Un: Trưởng CA xã An Thịnh"],
        ),
        (
            "Ông Lò Văn Ún làm Trưởng đoàn kiểm tra, giám sát số 02 gồm các xã Vị Trung 1, Vĩnh Thuận Tây và Vĩnh Tường.",
            &["Lò Văn Ún: Trưởng đoàn kiểm tra, giám sát số 02"],
        ),
        (
            "Đồng chí Lò Văn Ún, Chánh Văn phòng HĐND&UBND huyện; đồng chí Cà Thị Un, Phó Chánh Văn phòng Đoàn ĐBQH, HĐND và UBND \
             tỉnh; đồng chí Mùa A Của, Chủ tịch HĐND, UBND huyện tặng hoa.",
            &[
                "Lò Văn Ún: Chánh Văn phòng HĐND&UBND huyện",
                "Cà Thị Un: Phó Chánh Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh",
                "Mùa A Của: Chủ tịch HĐND",
            ],
        ),
        (
            "Ông Chương A Dưỡng, Giám đốc sản xuất Công ty TNHH An Sơn, và ông Lò Văn Ún, Giám đốc sản xuất giỏi, dự.",
            &["Chương A Dưỡng: Giám đốc sản xuất Công ty TNHH An Sơn", "Lò Văn Ún: Giám đốc"],
        ),
        (
            "Ông Lý Văn Sơn, Trưởng ban Chỉ đạo Chương trình, và bà Vi Thị Hoa, Trưởng phòng Nội vụ, trình bày.",
            &["Lý Văn Sơn: Trưởng ban Chỉ đạo Chương trình", "Vi Thị Hoa: Trưởng phòng Nội vụ"],
        ),
        (
            "Bà Lò Thị Mai - UVTT, Trưởng ban Dân chủ - Pháp luật – Tuyên giáo Mặt trận thành phố và ông Vi Văn Ún đã dự.",
            &["Lò Thị Mai: UVTT; Trưởng ban Dân chủ - Pháp luật – Tuyên giáo Mặt trận thành phố", "Vi Văn Ún: "],
        ),
        ("Đồng chí Y Thịnh Mlô kiêm Chủ tịch HĐND xã kết luận.", &["Y Thịnh Mlô: Chủ tịch HĐND xã"]),
        (
            "Theo ông Cù Đức Hạnh, Giám đốc Sở Tài nguyên và Môi trường, đến nay đã xong.",
            &["Cù Đức Hạnh: Giám đốc Sở Tài nguyên và Môi trường"],
        ),
        (
            "Đồng chí Mai Thị Lý - Phó Trưởng phòng Tài chính - Kế hoạch thị xã nêu rõ.",
            &["Mai Thị Lý: Phó Trưởng phòng Tài chính - Kế hoạch thị xã"],
        ),
        ("Đồng chí Hà Văn Tuấn, nguyên Bí thư Thị ủy, tặng hoa.", &["Hà Văn Tuấn: *nguyên Bí thư Thị ủy"]),
    ]);
}

#[test]
fn on_behalf_of_another() {
    check(&[
        (
            "Thừa ủy quyền Chủ tịch nước, Phó Chủ tịch UBND tỉnh Lê Văn An trao huân chương.",
            &["Lê Văn An: Phó Chủ tịch UBND tỉnh"],
        ),
        (
            "Được sự ủy quyền của Thủ tướng Chính phủ, Bí thư Huyện ủy Vi Thị Hoa trao bằng khen.",
            &["Vi Thị Hoa: Bí thư Huyện ủy"],
        ),
        ("Thay mặt Chủ tịch UBND xã, Trưởng Công an xã Mùa A Của báo cáo.", &["Mùa A Của: Trưởng Công an xã"]),
        (
            "Quyền Chủ tịch UBND xã, Phó Bí thư Đảng ủy Lê Văn An dự.",
            &["Lê Văn An: Quyền Chủ tịch UBND xã; Phó Bí thư Đảng ủy"],
        ),
        ("Thay mặt Ban Thường vụ, Bí thư Đảng ủy Lê Văn An phát biểu.", &["Lê Văn An: Bí thư Đảng ủy"]),
        ("Thay mặt Chủ tịch UBND xã Lê Văn An, bà Vi Thị Hoa ký.", &["Lê Văn An: Chủ tịch UBND xã", "Vi Thị Hoa: "]),
    ]);
}

#[test]
fn behind_their_position() {
    check(&[
        (
            "Dự có Trưởng phòng Nội vụ Vi Thị Hoa, Trưởng Công an huyện Thượng tá Lê Văn An.",
            &["Vi Thị Hoa: Trưởng phòng Nội vụ", "Lê Văn An: Trưởng Công an huyện"],
        ),
        ("Chỉ huy trưởng Ban CHQS huyện Trung tá Lê Văn An phát biểu.", &["Lê Văn An: Chỉ huy trưởng Ban CHQS huyện"]),
        (
            "Dự có bà Vi Thị Hoa, Trưởng phòng Nội vụ, Thượng tá Lê Văn An.",
            &["Vi Thị Hoa: Trưởng phòng Nội vụ", "Lê Văn An: "],
        ),
        ("Bí thư Huyện ủy Ngô Xuân Hợp yêu cầu các xã.", &["Ngô Xuân Hợp: Bí thư Huyện ủy"]),
        ("Bí thư Tỉnh ủy Lạng Sơn Hoàng Quốc Khải kết luận.", &["Hoàng Quốc Khải: Bí thư Tỉnh ủy Lạng Sơn"]),
        (
            "Giám đốc Sở Khoa học và Công nghệ Vương Đình Lập báo cáo.",
            &["Vương Đình Lập: Giám đốc Sở Khoa học và Công nghệ"],
        ),
        (
            "Phó Bí thư Thường trực Quận ủy, Chủ tịch HĐND quận Tạ Thị Hồng và Phó Chủ tịch UBND quận Lý Gia Bảo dự.",
            &["Tạ Thị Hồng: Phó Bí thư Thường trực Quận ủy; Chủ tịch HĐND quận", "Lý Gia Bảo: Phó Chủ tịch UBND quận"],
        ),
        ("Bí thư Chi bộ thôn 3, đồng chí Nguyễn Thị Bình, cho biết.", &["Nguyễn Thị Bình: Bí thư Chi bộ thôn 3"]),
        (
            "Dự họp có Bí thư Chi bộ thôn 3, đồng chí Nguyễn Thị Bình, đồng chí Lò Văn Ún.",
            &["Nguyễn Thị Bình: ", "Lò Văn Ún: "],
        ),
        ("Theo đề nghị của Chủ tịch UBND xã, bà Nguyễn Thị Bình được khen.", &["Nguyễn Thị Bình: "]),
        (
            "Phó Chủ tịch UBND TP. HCM Bùi Văn Thành dự cùng Trưởng Ban Quản lý khu kinh tế mở Hoàng Mai.",
            &["Bùi Văn Thành: Phó Chủ tịch UBND TP. HCM"],
        ),
        ("Chủ tịch UBND TP Bắc Sơn Huỳnh Đức An dự.", &["Huỳnh Đức An: Chủ tịch UBND TP Bắc Sơn"]),
        ("Bí thư Đoàn Văn An dự.", &["Đoàn Văn An: Bí thư"]),
        ("Chủ tịch HĐND huyện Nguyễn Thị Quyết Tâm phát biểu.", &["Nguyễn Thị Quyết Tâm: Chủ tịch HĐND huyện"]),
        ("Thư ký: đ/c Giàng A Sử.", &["Giàng A Sử: Thư ký"]),
        // Glued to a capital, however short the name is.
        ("Dự có đ/cLò Văn Pao và đ/cTrịnh Thị Ngân.", &["Lò Văn Pao: ", "Trịnh Thị Ngân: "]),
        ("Dưới sự chủ trì của Chủ tịch UBND xã – Lê Văn An, hội nghị đã họp.", &["Lê Văn An: Chủ tịch UBND xã"]),
        ("Chủ tịch UBND phường - Trần Hưng Đạo là tên mới.", &[]),
        ("Chủ tịch UBND phường Trần Hưng Đạo kết luận.", &[]),
        ("Bí thư Hà Nội yêu cầu làm rõ.", &[]),
        ("Chủ tịch UBND xã Hà Lĩnh báo cáo.", &[]),
        ("Bí thư Đảng ủy phường tổ chức đối thoại.", &[]),
    ]);
}

#[test]
fn who_holds_a_position() {
    check(&[
        (
            "Bầu bổ sung chức vụ Phó Chủ tịch UBND xã nhiệm kỳ 2021 - 2026 đối với ông Lò Văn Ún.",
            &["Lò Văn Ún: Phó Chủ tịch UBND xã"],
        ),
        (
            "Miễn nhiệm Phó Chủ tịch UBND xã nhiệm kỳ 2021 - 2026 đối với ông Lò Văn Ún.",
            &["Lò Văn Ún: Phó Chủ tịch UBND xã"],
        ),
        (
            "Ông Lò Văn Ún, nguyên Bí thư Huyện ủy Kim Sơn (cũ), nay là Bí thư Đảng ủy xã Tân An phát biểu.",
            &["Lò Văn Ún: *nguyên Bí thư Huyện ủy Kim Sơn; Bí thư Đảng ủy xã Tân An"],
        ),
        (
            "Ông Lò Văn Ún, Chủ tịch UBND xã Tân An (trước sáp nhập), Bí thư Đảng ủy xã Kim Sơn báo cáo.",
            &["Lò Văn Ún: *Chủ tịch UBND xã Tân An; Bí thư Đảng ủy xã Kim Sơn"],
        ),
        ("Chủ tịch HĐND xã Tân An (cũ) Lò Văn Ún báo cáo.", &["Lò Văn Ún: *Chủ tịch HĐND xã Tân An"]),
        ("Chủ tịch HĐND xã Tân An (cũ) Trường THPT Kim Sơn báo cáo.", &[]),
        ("Bí thư Chi bộ thôn 5 Lò Văn Ún cho biết, thôn có 120 hộ.", &["Lò Văn Ún: Bí thư Chi bộ thôn 5"]),
        (
            "Bí thư Chi bộ, Trưởng khu phố 5 Lò Văn Ún cho biết, thôn có 120 hộ.",
            &["Lò Văn Ún: Bí thư Chi bộ; Trưởng khu phố 5"],
        ),
        ("Trưởng thôn 5 Đại hội cho biết.", &[]),
        ("Bí thư Chi bộ khu phố 3, phường Tân An cho biết.", &[]),
        ("Ông Lò Văn Ún, 58 tuổi, Chủ tịch UBND xã báo cáo.", &["Lò Văn Ún: Chủ tịch UBND xã"]),
        ("Ông Lò Văn Ún, 30 tấn, Chủ tịch UBND xã báo cáo.", &["Lò Văn Ún: "]),
        ("Kiến nghị Chủ tịch UBND xã đối với ông Lò Văn Ún.", &["Lò Văn Ún: "]),
        ("Bí thư Huyện ủy đối với ông Lò Văn Ún đã có kết luận.", &["Lò Văn Ún: "]),
        ("Xem xét ý kiến của Chủ tịch UBND xã đối với ông Lò Văn Ún.", &["Lò Văn Ún: "]),
        (
            "UBND xã có Chủ tịch là bà Cà Thị Un và hai Phó Chủ tịch là ông Lò Văn Ún và ông Mùa A Của.",
            &["Cà Thị Un: Chủ tịch", "Lò Văn Ún: Phó Chủ tịch", "Mùa A Của: Phó Chủ tịch"],
        ),
        (
            "Có 3 Phó Chủ tịch gồm các ông: Lò Văn Ún, Mùa A Của, Bùi Văn Thành; ông Lê Văn An vắng.",
            &["Lò Văn Ún: Phó Chủ tịch", "Mùa A Của: Phó Chủ tịch", "Bùi Văn Thành: Phó Chủ tịch", "Lê Văn An: "],
        ),
        (
            "Dự có các Phó Chủ tịch UBND huyện Lò Văn Ún và Mùa A Của, bà Cà Thị Un.",
            &["Lò Văn Ún: Phó Chủ tịch UBND huyện", "Mùa A Của: Phó Chủ tịch UBND huyện", "Cà Thị Un: "],
        ),
        (
            "Xã có 2 Phó Chủ tịch là Lò Văn Ún, Mùa A Của; việc của Chủ tịch là Trần Phú đã biết.",
            &["Lò Văn Ún: Phó Chủ tịch", "Mùa A Của: Phó Chủ tịch"],
        ),
        ("Chủ tịch UBND xã Lò Văn Ún và ông Mùa A Của dự.", &["Lò Văn Ún: Chủ tịch UBND xã", "Mùa A Của: "]),
        (
            "Ông Lò Văn Ún và ông Mùa A Của, cùng là Phó Trưởng phòng Nội vụ, dự.",
            &["Lò Văn Ún: Phó Trưởng phòng Nội vụ", "Mùa A Của: Phó Trưởng phòng Nội vụ"],
        ),
    ]);
}

#[test]
fn where_the_body_of_a_position_ends() {
    let cases = [
        ("Chủ nhiệm Ủy ban Pháp luật của Quốc hội", "đề nghị"),
        ("Trưởng phòng Khảo thí và kiểm định chất lượng giáo dục", "báo cáo"),
        ("Phó Trưởng phòng quản lý nhà và thị trường bất động sản", "cho biết"),
        ("Giám đốc Ban Quản lý dự án đầu tư xây dựng huyện", "báo cáo"),
        ("Giám đốc Bệnh viện Ung thư Đà Nẵng", "chia sẻ"),
        ("Trưởng Ban Tuyên giáo", "kiểm tra"),
        ("Chủ tịch Hội đồng nghĩa vụ quân sự (NVQS) huyện", "yêu cầu"),
        ("Phó Chủ tịch Hội đồng nghĩa vụ quân sự xã Tân An", "báo cáo"),
        ("Trưởng phòng Kinh tế", "và đoàn công tác đến"),
        ("Bí thư Đảng ủy", "của xã"),
        ("Phó Trưởng Ban Chỉ đạo giải phóng mặt bằng", "yêu cầu"),
        ("Trưởng Ban Quản lý đầu tư xây dựng", "báo cáo"),
        ("Trưởng phòng Đào tạo và bồi dưỡng cán bộ", "cho biết"),
        ("Giám đốc Sở Nội vụ", "tiếp nhận hồ sơ"),
        ("Giám đốc Sở Nội vụ", "tiếp công dân"),
        ("Giám đốc Sở Công Thương", "điều hành"),
        ("Giám đốc Sở Tài chính", "thẩm định giá"),
        ("Giám đốc Sở Y tế", "phản biện dự thảo"),
        ("Giám đốc Sở Tư pháp", "soạn thảo"),
        ("Trưởng phòng Nội vụ", "rà soát"),
        ("Trưởng phòng Nội vụ", "bồi dưỡng cán bộ"),
        ("Trưởng phòng Kinh tế", "khảo sát"),
        ("Trưởng phòng Kinh tế", "nghiệm thu"),
        ("Trưởng phòng Kinh tế", "hòa giải"),
        ("Trưởng phòng Kinh tế", "thiết kế lại"),
        ("Giám đốc Sở Nông nghiệp và phát triển nông thôn", "cho biết"),
        ("Trưởng phòng Kinh tế", "và thu hồi của dân"),
    ];
    for (position, behind) in cases {
        let text = format!("Đồng chí Lò Văn Ún, {position} {behind}.");
        assert_eq!(read(&text), [format!("Lò Văn Ún: {position}")], "in {text}");
    }
}

#[test]
fn in_lists() {
    check(&[
        // Whoever took a picture is none of a list.
        ("Chủ tịch UBND tỉnh Lê Văn An thăm xã đảo- Ảnh: Đỗ Huấn", &["Lê Văn An: Chủ tịch UBND tỉnh"]),
        (
            "Dự có các đồng chí: Vũ Thị Hoa, Bí thư Đảng ủy; Lò Văn Ún, Chủ tịch UBND xã; Mùa A Của.",
            &["Vũ Thị Hoa: Bí thư Đảng ủy", "Lò Văn Ún: Chủ tịch UBND xã", "Mùa A Của: "],
        ),
        (
            "Dự có các Tỉnh ủy viên: Vũ Thị Hoa, Giám đốc Sở Y tế; Lò Văn Ún. Phó Bí thư Đảng ủy: Mùa A Của, Trưởng thôn.",
            &["Vũ Thị Hoa: Tỉnh ủy viên; Giám đốc Sở Y tế", "Lò Văn Ún: Tỉnh ủy viên", "Mùa A Của: Trưởng thôn"],
        ),
        // Between semicolons all have what the last of them is.
        (
            "Dự có các đồng chí: Vũ Thị Hoa, Bí thư Đảng ủy; Lò Văn Ún, Mùa A Của, Phó Chủ tịch UBND xã; Lê Thị Sen.",
            &[
                "Vũ Thị Hoa: Bí thư Đảng ủy",
                "Lò Văn Ún: Phó Chủ tịch UBND xã",
                "Mùa A Của: Phó Chủ tịch UBND xã",
                "Lê Thị Sen: ",
            ],
        ),
        (
            "Các ông: Vũ Văn Hải - Chủ tịch HĐND xã; Lò Văn Ún, Mùa A Của và Lê Văn Sen - Ủy viên UBND xã chủ trì.",
            &[
                "Vũ Văn Hải: Chủ tịch HĐND xã",
                "Lò Văn Ún: Ủy viên UBND xã",
                "Mùa A Của: Ủy viên UBND xã",
                "Lê Văn Sen: Ủy viên UBND xã",
            ],
        ),
        (
            "Dự có các đồng chí: Vũ Thị Hoa; Lò Văn Ún, Mùa A Của, Phó Chủ tịch UBND xã.",
            &["Vũ Thị Hoa: ", "Lò Văn Ún: ", "Mùa A Của: Phó Chủ tịch UBND xã"],
        ),
        (
            "Dự có các đồng chí: Vũ Thị Hoa, Lò Văn Ún, Phó Chủ tịch UBND xã.",
            &["Vũ Thị Hoa: ", "Lò Văn Ún: Phó Chủ tịch UBND xã"],
        ),
        (
            "Hội nghị bầu các đồng chí Đinh Công Lý và Cao Thị Sen giữ chức Phó Bí thư Đảng ủy.",
            &["Đinh Công Lý: Phó Bí thư Đảng ủy", "Cao Thị Sen: Phó Bí thư Đảng ủy"],
        ),
        (
            "Đồng chí Lê Văn An – Phó Chủ tịch UBND xã và đồng chí Vi Thị Hoa – Trưởng Công an xã được giữ chức Phó Bí thư.",
            &["Lê Văn An: Phó Chủ tịch UBND xã; Phó Bí thư", "Vi Thị Hoa: Trưởng Công an xã; Phó Bí thư"],
        ),
        (
            "Bầu đồng chí Lê Văn An giữ chức Bí thư và đồng chí Vi Thị Hoa giữ chức Phó Bí thư.",
            &["Lê Văn An: Bí thư", "Vi Thị Hoa: Phó Bí thư"],
        ),
        (
            "Kết nạp 03 đảng viên (Tô Thị Nga, Đào Văn Kiên và Hồ Thị Hà).",
            &["Tô Thị Nga: ", "Đào Văn Kiên: ", "Hồ Thị Hà: "],
        ),
        ("Các ông Phan Văn Khởi, Dương Thị Lan được khen thưởng.", &["Phan Văn Khởi: ", "Dương Thị Lan: "]),
        (
            "Đoàn do đồng chí Từ Văn Lộc, Ủy viên BTV Thành ủy làm Trưởng đoàn.",
            &["Từ Văn Lộc: Ủy viên BTV Thành ủy; Trưởng đoàn"],
        ),
    ]);
}

#[test]
fn recurring() {
    check(&[
        (
            "Đồng chí Bùi Thị Hậu - Bí thư Đảng ủy phường Lam Sơn dự. Đồng chí Bùi Thị Hậu, Bí thư Đảng ủy phát biểu.",
            &["Bùi Thị Hậu: Bí thư Đảng ủy phường Lam Sơn"],
        ),
        (
            "Đồng chí Võ Văn Sáu, Bí thư Đảng ủy xã được bầu tiếp tục giữ chức Bí thư Đảng ủy.",
            &["Võ Văn Sáu: Bí thư Đảng ủy xã; Bí thư Đảng ủy"],
        ),
        (
            "Cấp ủy gồm 02 đồng chí: Lê Thị Mận, Bùi Kim Anh; trong đó đồng chí Lê Thị Mận được bầu làm Bí thư Chi bộ.",
            &["Lê Thị Mận: Bí thư Chi bộ", "Bùi Kim Anh: "],
        ),
        // With a line end in the name and in the position, and without.
        (
            "Trong năm 2024, thực hiện nghị quyết của cấp trên và chương trình công tác toàn khóa đã được\n\
             xây dựng từ đầu nhiệm kỳ, dưới sự chủ trì của đồng chí Lê Văn An, Bí thư Đảng ủy phường Tân\n\
             Hòa, Ban Thường vụ đã họp mười hai phiên, các chi bộ trực thuộc đều giữ nền nếp sinh hoạt và\n\
             nâng cao chất lượng; công tác kiểm tra do Đảng ủy phường Tân Hòa giao cho đồng chí Lê Văn\n\
             An, Bí thư Đảng ủy phường Tân Hòa, trực tiếp phụ trách, được cấp trên đánh giá rất cao và là\n\
             một trong những điểm sáng.",
            &["Lê Văn An: Bí thư Đảng ủy phường Tân\nHòa"],
        ),
    ]);
}

#[test]
fn a_bloc_has_members_of_several_kinds() {
    check(&[
        (
            "Đồng chí Trần Văn Bình, Ủy viên Ban Thường vụ Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh, dự.",
            &["Trần Văn Bình: Ủy viên Ban Thường vụ Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh"],
        ),
        (
            "Đồng chí Trần Văn Bình, Bí thư Đảng ủy Khối các cơ quan và đồng chí Lê Văn An dự.",
            &["Trần Văn Bình: Bí thư Đảng ủy Khối các cơ quan", "Lê Văn An: "],
        ),
        ("Ông Trần Văn Bình, Giám đốc Công ty và doanh nghiệp bạn dự.", &["Trần Văn Bình: Giám đốc Công ty"]),
    ]);
}

#[test]
fn signatures() {
    check(&[
        (
            "Công tác năm 2024 đạt kết quả tốt./.\nT/M ĐẢNG ỦY\nBÍ THƯ\n(Đã ký)\nĐoàn Văn Thắng\n",
            &["Đoàn Văn Thắng: BÍ THƯ"],
        ),
        (
            "Hội nghị tiếp xúc cử tri\nThay mặt Tổ đại biểu, ông Lâm Thanh Sáng đã tiếp thu.\nTHẠCH PHƯƠNG",
            &["Lâm Thanh Sáng: "],
        ),
        ("Trên đây là báo cáo./.\nNơi nhận: |\nCHỦ TỊCH\nLâm Thị Ngà |", &["Lâm Thị Ngà: CHỦ TỊCH"]),
        ("Đồng chí LÂM THỊ NGÀ\nChủ tịch UBND huyện\nLiên kết", &["LÂM THỊ NGÀ: Chủ tịch UBND huyện"]),
        ("Đồng chí Lâm Thị Ngà\nBí thư Đảng ủy xã yêu cầu các thôn cố gắng.", &["Lâm Thị Ngà: "]),
        ("Đồng chí Lâm Thị Ngà dự họp\nBí thư Đảng ủy", &["Lâm Thị Ngà: "]),
        // In the second of two columns.
        (
            "Báo cáo./.\nNơi nhận:          KT. CHỦ TỊCH\n- UBND huyện;      PHÓ CHỦ TỊCH\n- Lưu.             Lâm Thị Ngà",
            &["Lâm Thị Ngà: PHÓ CHỦ TỊCH"],
        ),
        (
            "Báo cáo./.\nNơi nhận:          CHỦ TỊCH\n- UBND huyện;\n- Lưu: VT.\n                   Lâm Thị Ngà",
            &["Lâm Thị Ngà: CHỦ TỊCH"],
        ),
        (
            "Báo cáo./.\nNơi nhận: | KT. CHỦ TỊCH |\n- UBND huyện; | PHÓ CHỦ TỊCH |\n- Lưu. | Lâm Thị Ngà |",
            &["Lâm Thị Ngà: PHÓ CHỦ TỊCH"],
        ),
        ("Báo cáo./.\nCHỦ TỊCH\nThao A Pó", &["Thao A Pó: CHỦ TỊCH"]),
        ("Báo cáo./.\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nBSCKI. Thạch Sa Rươn", &["Thạch Sa Rươn: PHÓ GIÁM ĐỐC"]),
        ("Báo cáo./.\nGIÁM ĐỐC\nThS. Lâm Thị Ngà", &["Lâm Thị Ngà: GIÁM ĐỐC"]),
        ("Báo cáo./.\nGIÁM ĐỐC\nThS. Lâm Thị Ngà dự họp", &["Lâm Thị Ngà: "]),
        ("Báo cáo./.\nCHỦ TỊCH\n- Rà soát hộ nghèo.\nHoan Nghênh Đón", &[]),
        ("Báo cáo./.\nPHÓ CHỦ TỊCH\nTin Nổi Bật", &[]),
        ("Trên đây là báo cáo./.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLâm Thị Ngà", &["Lâm Thị Ngà: PHÓ CHỦ TỊCH"]),
    ]);
}

#[test]
fn nobody() {
    check(&[
        ("Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.", &[]),
        ("Đồng chí Bí thư Đảng ủy trình bày báo cáo.", &[]),
        ("Các đảng viên Chi bộ An Thịnh dự; kết nạp đảng viên Trần Phú.", &[]),
        ("Các đồng chí trong Ban Thường vụ Đảng ủy dự họp.", &[]),
        ("Các đồng chí Ủy viên Ban Chấp hành và bí thư 14 chi bộ tham dự.", &[]),
        ("Chỉnh trang tuyến đường Lê Hồng Phong, Trường THCS Nguyễn Trãi.", &[]),
        ("Đoàn công tác làm việc tại tỉnh Bà Rịa - Vũng Tàu.", &[]),
        ("Đại hội đại biểu Hội Nông dân huyện Đông Trà My; Bí thư Huyện ủy Đông Trà My.", &[]),
        ("Quang cảnh hội nghị. Ảnh: Trần Thế Vinh", &[]),
        ("Hội nghị kết thúc./.\nNguyễn Thu Hương", &[]),
    ]);
}
