//! What texts name, as data: each text with the organ, level and name of its bodies.

use crate::value::Level::{
    Agency, Bloc, Central, City, Commune, Enterprise, Province, RuralDistrict, School, SpecialZone, Town, Township,
    UrbanDistrict, Village, Ward,
};
use crate::value::Organ::{
    Cell, CellCommittee, CentralCommittee, Court, Department, ExecutiveCommittee, FarmersUnion, FatherlandFront,
    Government, InspectionCommission, Military, NationalAssembly, Office, OrganisationBoard, PartyCommittee,
    PartyOrganisation, PeoplesCommittee, PeoplesCouncil, Police, Politburo, PropagandaBoard, StandingCommittee,
    TradeUnion, WomensUnion, YouthUnion,
};
use crate::value::{Level, Organ};

type Wanted = (Organ, Option<Level>, Option<&'static str>);

fn check(cases: &[(&str, &[Wanted])]) {
    for (text, wanted) in cases {
        let report = crate::parse(text);
        let units: Vec<_> =
            report.units.iter().map(|u| (u.organ.expect("a body"), u.level, u.name.as_deref())).collect();
        assert_eq!(units, *wanted, "in {text}");
    }
}

#[test]
fn a_department_by_the_letters_of_its_fields() {
    check(&[
        (
            "Sở NN-PTNT, Sở TT&TT, Sở NN và MT, Sở VH-TT&DL, Phòng Tài chính - KH và Phòng PC06 báo cáo.",
            &[
                (Department, None, Some("NN-PTNT")),
                (Department, None, Some("TT&TT")),
                (Department, None, Some("NN và MT")),
                (Department, None, Some("VH-TT&DL")),
                (Department, None, Some("Tài chính - KH")),
                (Department, None, Some("PC06")),
            ],
        ),
        ("Sở KHĐT và UBND tỉnh", &[(Department, None, Some("KHĐT")), (PeoplesCommittee, Some(Province), None)]),
        ("Sở Y tế và CDC tỉnh", &[(Department, None, Some("Y tế"))]),
        ("Phòng TP họp", &[]),
    ]);
}

#[test]
fn a_board_is_of_the_level_of_its_committee() {
    check(&[(
        "ĐẢNG BỘ HUYỆN KIM SƠN\nĐẢNG ỦY THỊ TRẤN ĐÔNG LÂM\nBÁO CÁO\nUBKT Đảng ủy giám sát 1 chi bộ. Huyện giao 12 đảng viên.",
        &[
            (PartyOrganisation, Some(RuralDistrict), Some("KIM SƠN")),
            (PartyCommittee, Some(Township), Some("ĐÔNG LÂM")),
            (InspectionCommission, Some(Township), None),
        ],
    )]);
}

#[test]
fn a_body_over_its_unit() {
    check(&[
        (
            "ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n  XÃ ĐÔNG LÂM                Độc lập - Tự do - Hạnh phúc",
            &[(PeoplesCommittee, Some(Commune), Some("ĐÔNG LÂM"))],
        ),
        ("ỦY BAN NHÂN DÂN\nXÃ ĐÔNG LÂM\nBÁO CÁO", &[(PeoplesCommittee, Some(Commune), Some("ĐÔNG LÂM"))]),
        ("ỦY BAN NHÂN DÂN giải quyết đơn\nXÃ ĐÔNG LÂM\nBÁO CÁO", &[(PeoplesCommittee, Some(Commune), None)]),
    ]);
}

#[test]
fn a_unit_whose_name_begins_like_a_union() {
    check(&[
        (
            "Phường Đoàn Kết có 35 hộ nghèo. Đảng ủy phường Đoàn Kết lãnh đạo, UBND xã Đoàn Đào dự.",
            &[(PartyCommittee, Some(Ward), Some("Đoàn Kết")), (PeoplesCommittee, Some(Commune), Some("Đoàn Đào"))],
        ),
        (
            "Huyện Đoàn Kim Sơn, Xã đoàn Hải và thị đoàn dự.",
            &[
                (YouthUnion, Some(RuralDistrict), Some("Kim Sơn")),
                (YouthUnion, Some(Commune), Some("Hải")),
                (YouthUnion, Some(Town), None),
            ],
        ),
        (
            "Huyện Đoàn Kết hợp với Phòng Giáo dục. XÃ ĐOÀN TÂN",
            &[
                (YouthUnion, Some(RuralDistrict), None),
                (Department, None, Some("Giáo dục")),
                (YouthUnion, Some(Commune), Some("TÂN")),
            ],
        ),
        (
            "Bí thư Xã Đoàn Thanh dự. Xã Đoàn Trao 12 suất quà.",
            &[(YouthUnion, Some(Commune), Some("Thanh")), (YouthUnion, Some(Commune), Some("Trao"))],
        ),
    ]);
}

#[test]
fn an_office_by_its_head() {
    check(&[
        ("TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nLê Văn An", &[(Office, None, None)]),
        ("Ông An, Chánh Văn phòng, trình bày; Văn phòng Huyện ủy ghi chép.", &[(Office, Some(RuralDistrict), None)]),
        ("Xã mời Trưởng Văn phòng phẩm Kim Sơn và Văn phòng dự.", &[]),
    ]);
}

#[test]
fn a_body_has_level_and_name() {
    check(&[
        (
            "Đảng ủy Khối Doanh nghiệp tỉnh và BCH Đảng bộ họp. Tỉnh ủy và UBND tỉnh dự.",
            &[
                (PartyCommittee, Some(Bloc), Some("Doanh nghiệp tỉnh")),
                (ExecutiveCommittee, Some(Bloc), None),
                (PartyCommittee, Some(Province), None),
                (PeoplesCommittee, Some(Province), None),
            ],
        ),
        ("Các chi, đảng bộ doanh nghiệp nộp báo cáo; 4 chi, đảng bộ trường học chưa nộp.", &[]),
        (
            "Chi bộ trường tiểu học An Khê-Phú Lộc và Chi bộ trường TH An Khê - Bí thư",
            &[
                (Cell, Some(School), Some("trường tiểu học An Khê-Phú Lộc")),
                (Cell, Some(School), Some("trường TH An Khê")),
            ],
        ),
        (
            "Đảng bộ Bệnh viện Da liễu Trung ương, Đảng ủy Bệnh viện Đa khoa huyện Kim Sơn và Huyện ủy Đakrông họp.",
            &[
                (PartyOrganisation, Some(Agency), Some("Bệnh viện Da liễu Trung ương")),
                (PartyCommittee, Some(Agency), Some("Bệnh viện Đa khoa huyện Kim Sơn")),
                (PartyCommittee, Some(RuralDistrict), Some("Đakrông")),
            ],
        ),
        // Where the kind and the name make another word, the capital tells them from it.
        (
            "UBND xã Hội Sơn, Đảng bộ phường Hội Phú (tỉnh Gia Lai) và Đảng ủy xã Giao An họp về phát triển xã hội.",
            &[
                (PeoplesCommittee, Some(Commune), Some("Hội Sơn")),
                (PartyOrganisation, Some(Ward), Some("Hội Phú")),
                (PartyCommittee, Some(Commune), Some("Giao An")),
            ],
        ),
        (
            "Phòng Văn hóa - Xã hội xã Bình Tân và tổ chức xã hội họp.",
            &[(Department, Some(Commune), Some("Văn hóa - Xã hội"))],
        ),
        // A school's name is its own.
        ("Chi bộ Trường THCS An Sơn xã Tân Lập họp.", &[(Cell, Some(School), Some("Trường THCS An Sơn"))]),
        ("Đồng chí Lê Thị Mận, xã ủy viên, dự sinh hoạt Chi bộ Đảng.", &[(PartyCommittee, Some(Commune), None)]),
        ("Đảng bộ phường An Lạc họp.", &[(PartyOrganisation, Some(Ward), Some("An Lạc"))]),
        ("Đoàn Thanh niên tổ chức 5 buổi.", &[(YouthUnion, None, None)]),
        (
            "Đảng ủy Tổng Công ty Điện lực miền Đông họp.",
            &[(PartyCommittee, Some(Enterprise), Some("Điện lực miền Đông"))],
        ),
        ("Đảng ủy xã Kim Sơn miền Trung họp.", &[(PartyCommittee, Some(Commune), Some("Kim Sơn"))]),
        ("Bà Lan là cán bộ Tài chính xã; ông An là cán bộ Văn hóa.", &[]),
        ("Cán bộ của bộ Tài chính đã dự.", &[(Department, Some(Central), Some("Tài chính"))]),
        (
            "Ban cán sự Đảng Bộ Nội vụ; Đảng bộ Quân đội; Công đoàn Dầu khí Việt Nam; Công đoàn An Lạc.",
            &[
                (Department, Some(Central), Some("Nội vụ")),
                (PartyOrganisation, None, Some("Quân đội")),
                (TradeUnion, None, Some("Dầu khí Việt Nam")),
                (TradeUnion, None, Some("An Lạc")),
            ],
        ),
        (
            "Phòng Khảo thí và kiểm định chất lượng giáo dục, Ban Quản lý Khu kinh tế mở Hải Sơn và Chủ tịch UBND TPHCM Lê Văn An.",
            &[
                (Department, None, Some("Khảo thí và kiểm định chất lượng giáo dục")),
                (Department, None, Some("Khu kinh tế mở Hải Sơn")),
                (PeoplesCommittee, Some(City), Some("HCM")),
            ],
        ),
        ("Quận ủy Tân Bình kết luận.", &[(PartyCommittee, Some(UrbanDistrict), Some("Tân Bình"))]),
        ("HĐND thị xã Hồng Lĩnh", &[(PeoplesCouncil, Some(Town), Some("Hồng Lĩnh"))]),
        ("ĐẢNG ỦY XÃ TÂN LẬP TỔNG KẾT NĂM 2022", &[(PartyCommittee, Some(Commune), Some("TÂN LẬP"))]),
        ("UBND TP. Bà Rịa", &[(PeoplesCommittee, Some(City), Some("Bà Rịa"))]),
        (
            "Đảng ủy P.7 và Đảng bộ Phường 8",
            &[(PartyCommittee, Some(Ward), Some("7")), (PartyOrganisation, Some(Ward), Some("8"))],
        ),
        (
            "Tỉnh ủy Bà Rịa - Vũng Tàu - Ban Thường vụ",
            &[(PartyCommittee, Some(Province), Some("Bà Rịa - Vũng Tàu")), (StandingCommittee, Some(Province), None)],
        ),
        (
            "Công an huyện Cư M'gar; Ban CHQS huyện",
            &[(Police, Some(RuralDistrict), Some("Cư M'gar")), (Military, Some(RuralDistrict), None)],
        ),
        (
            "Đảng ủy thị trấn Neo, Đảng ủy đặc khu Cô Tô",
            &[(PartyCommittee, Some(Township), Some("Neo")), (PartyCommittee, Some(SpecialZone), Some("Cô Tô"))],
        ),
        (
            "Bộ Chính trị, Trung ương Đảng, Quốc hội, Chính phủ",
            &[
                (Politburo, Some(Central), None),
                (CentralCommittee, Some(Central), None),
                (NationalAssembly, Some(Central), None),
                (Government, Some(Central), None),
            ],
        ),
    ]);
}

#[test]
fn bodies_of_several_units_are_named_by_those_with_names() {
    check(&[
        ("Huyện có 2 Đảng bộ Lực lượng vũ trang và 3 đảng bộ xã.", &[]),
        ("Dự có 20 bí thư đảng ủy của xã, thị trấn; UBND xã, phường và HĐND huyện, thành phố rà soát.", &[]),
        (
            "UBND xã, UBND huyện, thị xã An Lăng rà soát; HĐND tỉnh, huyện họp.",
            &[
                (PeoplesCommittee, Some(Commune), None),
                (PeoplesCommittee, Some(RuralDistrict), None),
                (PeoplesCouncil, Some(Province), None),
            ],
        ),
        (
            "HĐND 2 huyện Kim Sơn, Yên Lạc tổ chức kỳ họp; UBND 3 xã Tân An, Ba Lin và Hòa Bình rà soát.",
            &[
                (PeoplesCouncil, Some(RuralDistrict), Some("Kim Sơn")),
                (PeoplesCouncil, Some(RuralDistrict), Some("Yên Lạc")),
                (PeoplesCommittee, Some(Commune), Some("Tân An")),
                (PeoplesCommittee, Some(Commune), Some("Ba Lin")),
                (PeoplesCommittee, Some(Commune), Some("Hòa Bình")),
            ],
        ),
        ("UBND 12 xã Tân An; sáp nhập HĐND 3 xã Ba Lin.", &[]),
    ]);
}

#[test]
fn bodies_of_the_masses_at_the_centre() {
    check(&[(
        "Ủy ban Trung ương MTTQVN và Ban Thường vụ TƯ Đoàn họp với Tổng LĐLĐ Việt Nam.",
        &[(FatherlandFront, Some(Central), None), (YouthUnion, Some(Central), None), (TradeUnion, Some(Central), None)],
    )]);
}

#[test]
fn a_name_in_capitals_ends_with_its_column() {
    check(&[
        // A verb that ends a line or a column in capitals is the end of a name.
        (
            "HUYỆN ỦY LÂM ĐANG          ĐẢNG CỘNG SẢN VIỆT NAM",
            &[(PartyCommittee, Some(RuralDistrict), Some("LÂM ĐANG"))],
        ),
        ("UBND XÃ HẠ VỪA\nBÁO CÁO", &[(PeoplesCommittee, Some(Commune), Some("HẠ VỪA"))]),
        ("UBND XÃ HẠ LÂM ĐANG HỌP", &[(PeoplesCommittee, Some(Commune), Some("HẠ LÂM"))]),
        ("HUYỆN ỦY LÂM ĐANG HỌP", &[(PartyCommittee, Some(RuralDistrict), Some("LÂM"))]),
    ]);
}

#[test]
fn a_body_is_named_with_those_around_it() {
    check(&[
        (
            "Xây dựng chi bộ 4 tốt, đảng bộ bốn tốt; Ban quản lý dự án và Ban quản lý chợ báo cáo Chi bộ 4 và CA xã An Lạc.",
            &[(Cell, None, Some("4")), (Police, Some(Commune), Some("An Lạc"))],
        ),
        (
            "Hội LHPN TPHCM, BCH phụ nữ xã và Chi bộ Phòng Văn hóa - Thông tin và Truyền thanh huyện Kim Sơn họp.",
            &[
                (WomensUnion, Some(City), Some("HCM")),
                (WomensUnion, Some(Commune), None),
                (Cell, None, Some("Phòng Văn hóa - Thông tin và Truyền thanh")),
            ],
        ),
        (
            "Sở Văn hóa - thể thao, Phòng Lao động - thương binh và xã hội huyện và Sở Y tế - cơ quan thường trực họp.",
            &[
                (Department, None, Some("Văn hóa - thể thao")),
                (Department, Some(RuralDistrict), Some("Lao động - thương binh và xã hội")),
                (Department, None, Some("Y tế")),
            ],
        ),
        (
            "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM\nQUẬN 5 - THÀNH PHỐ AN SƠN\nBí thư Đảng ủy P10, Trung tâm VH, TT-TT quận dự.",
            &[(FatherlandFront, Some(UrbanDistrict), Some("5")), (PartyCommittee, Some(Ward), Some("10"))],
        ),
        (
            "Đảng bộ Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh; Văn phòng HĐND&UBND huyện, UBND xã An Lạc; Văn phòng HĐND - Lê An.",
            &[
                (PartyOrganisation, Some(Agency), Some("Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh")),
                (Office, Some(RuralDistrict), None),
                (PeoplesCommittee, Some(Commune), Some("An Lạc")),
            ],
        ),
        (
            "Đảng ủy khối cơ quan – doanh nghiệp tỉnh; chỉ định tham gia Ban Chấp hành và giữ chức Bí thư Đảng ủy Đặc khu An Lạc.",
            &[
                (PartyCommittee, Some(Bloc), Some("cơ quan – doanh nghiệp tỉnh")),
                (ExecutiveCommittee, Some(SpecialZone), None),
                (PartyCommittee, Some(SpecialZone), Some("An Lạc")),
            ],
        ),
        (
            "Đảng ủy Phường 3 dự đại hội Chi bộ trường MG Hoàng Yến; Chi bộ trường mẫu giáo Hoàng Yến bầu Chi ủy.",
            &[
                (PartyCommittee, Some(Ward), Some("3")),
                (Cell, Some(School), Some("trường mẫu giáo Hoàng Yến")),
                (CellCommittee, Some(School), None),
            ],
        ),
        (
            "Chi bộ trường TH An Sơn, Chi bộ trường THCS An Sơn và Chi bộ trường tiểu học An Lạc họp; các Chi ủy đã họp.",
            &[
                (Cell, Some(School), Some("trường TH An Sơn")),
                (Cell, Some(School), Some("trường THCS An Sơn")),
                (Cell, Some(School), Some("trường tiểu học An Lạc")),
            ],
        ),
    ]);
}

#[test]
fn party_bodies_are_named_after_their_holders() {
    check(&[
        (
            "Chi bộ thôn Nà Lốc 1 và Chi bộ khu phố Tân Bình 2 họp.",
            &[
                (Organ::Cell, Some(Level::Village), Some("Nà Lốc 1")),
                (Organ::Cell, Some(Level::Village), Some("Tân Bình 2")),
            ],
        ),
        (
            "Đảng ủy phường An Hội 1, UBND phường Tân Lộc 2 có mặt.",
            &[
                (Organ::PartyCommittee, Some(Level::Ward), Some("An Hội 1")),
                (Organ::PeoplesCommittee, Some(Level::Ward), Some("Tân Lộc 2")),
            ],
        ),
        ("UBND phường Tân Lộc 2 năm liền được khen.", &[(Organ::PeoplesCommittee, Some(Level::Ward), Some("Tân Lộc"))]),
        ("Văn phòng Đảng ủy báo cáo.", &[(Organ::Office, None, None)]),
        ("Có 12 chi bộ TSVM, 1 chi bộ HTNV.", &[]),
        ("Chi bộ thôn Nà Lốc 3 lần được khen.", &[(Organ::Cell, Some(Level::Village), Some("Nà Lốc"))]),
        ("Đảng ủy Bộ đội Biên phòng tỉnh họp.", &[(Organ::PartyCommittee, None, Some("Bộ đội Biên phòng"))]),
        (
            "Chi bộ khu phố 3 và chi bộ thôn Đông",
            &[(Cell, Some(Village), Some("3")), (Cell, Some(Village), Some("Đông"))],
        ),
        ("Chi bộ 1, 2 và 3.", &[(Cell, None, Some("1")), (Cell, None, Some("2")), (Cell, None, Some("3"))]),
        ("Chi bộ Trường Tiểu học Kim Đồng", &[(Cell, Some(School), Some("Trường Tiểu học Kim Đồng"))]),
        ("Chi bộ trường tiểu học Kim Đồng họp", &[(Cell, Some(School), Some("trường tiểu học Kim Đồng"))]),
        ("BCH Đảng bộ Công ty than Hòn Lớn", &[(ExecutiveCommittee, Some(Enterprise), Some("than Hòn Lớn"))]),
        ("Đảng bộ trường mầm non đã họp", &[(PartyOrganisation, Some(School), None)]),
        ("Chi bộ Điện lực TX Hồng Lĩnh", &[(Cell, Some(Enterprise), Some("Điện lực TX Hồng Lĩnh"))]),
        ("Đảng ủy Bệnh viện Ung bướu tỉnh", &[(PartyCommittee, Some(Agency), Some("Bệnh viện Ung bướu"))]),
        ("Chi bộ Quỹ Tín dụng họp.", &[(Cell, None, Some("Quỹ Tín dụng"))]),
        ("Dự có các Tỉnh ủy viên và các đảng ủy viên", &[(PartyCommittee, Some(Province), None)]),
        ("Chi ủy Chi bộ Trạm Y tế", &[(CellCommittee, Some(Agency), Some("Trạm Y tế"))]),
        ("Chi bộ thôn 17 xã Tân Lập tổ chức đại hội", &[(Cell, Some(Village), Some("17"))]),
        (
            "Chi bộ 17 đảng bộ xã Tân Lập họp; Chi bộ 3 tổ chức đại hội",
            &[(Cell, None, Some("17")), (PartyOrganisation, Some(Commune), Some("Tân Lập")), (Cell, None, Some("3"))],
        ),
        ("Đảng ủy Quân khu 1", &[(PartyCommittee, None, Some("Quân khu 1"))]),
        ("Đảng ủy quân sự tỉnh", &[(PartyCommittee, None, Some("quân sự"))]),
        (
            "Bí thư Đảng bộ, Giám đốc Công an tỉnh và Đảng bộ Công an tỉnh",
            &[(Police, Some(Province), None), (PartyOrganisation, None, Some("Công an"))],
        ),
        (
            "Đảng bộ Trường Dự bị Đại học TP. Bến Lâm họp",
            &[(PartyOrganisation, Some(School), Some("Dự bị Đại học TP. Bến Lâm"))],
        ),
        ("Sở Y tế - Cơ quan Thường trực Ban chỉ đạo", &[(Department, None, Some("Y tế"))]),
        ("Đảng bộ cơ quan UBND phường An Lạc họp", &[(PartyOrganisation, Some(Agency), Some("UBND phường An Lạc"))]),
        ("Chi bộ UBND xã họp", &[(Cell, None, Some("UBND xã"))]),
        ("Chi bộ Phòng Nội vụ huyện", &[(Cell, None, Some("Phòng Nội vụ"))]),
        ("Đảng ủy Công ty CP Than Hòn Lớn", &[(PartyCommittee, Some(Enterprise), Some("CP Than Hòn Lớn"))]),
        ("Đảng ủy Khối các cơ quan tỉnh", &[(PartyCommittee, Some(Bloc), Some("các cơ quan tỉnh"))]),
        ("Đảng bộ Trường Đại học Tây Hồ", &[(PartyOrganisation, Some(School), Some("Đại học Tây Hồ"))]),
        (
            "Đảng bộ Trường Cao đẳng Kinh tế - Kỹ thuật Bình Khê họp",
            &[(PartyOrganisation, Some(School), Some("Cao đẳng Kinh tế - Kỹ thuật Bình Khê"))],
        ),
        (
            "Đảng ủy Trường Trung cấp Văn hóa - Nghệ thuật Tây Hồ họp",
            &[(PartyCommittee, Some(School), Some("Trung cấp Văn hóa - Nghệ thuật Tây Hồ"))],
        ),
        (
            "Đảng bộ Trường Tiểu học Tây Hồ - Kỹ năng sống",
            &[(PartyOrganisation, Some(School), Some("Tiểu học Tây Hồ"))],
        ),
        ("Đảng ủy Khối Doanh nghiệp Trung ương", &[(PartyCommittee, Some(Bloc), Some("Doanh nghiệp Trung ương"))]),
        (
            "Đảng bộ Bệnh viện Ung Bướu tổ chức học tập",
            &[(PartyOrganisation, Some(Agency), Some("Bệnh viện Ung Bướu"))],
        ),
        (
            "Đảng bộ Bệnh viện đa khoa Trung ương Sông Cầu",
            &[(PartyOrganisation, Some(Agency), Some("Bệnh viện đa khoa Trung ương Sông Cầu"))],
        ),
        ("Chi bộ M6 họp", &[(Cell, None, Some("M6"))]),
        ("Chi bộ Trường TH&THCS Lê Lai họp", &[(Cell, Some(School), Some("Trường TH&THCS Lê Lai"))]),
        ("Chi bộ Phòng Nội vụ & Công ty An Sơn", &[(Cell, None, Some("Phòng Nội vụ"))]),
        (
            "Chi bộ Mầm non Sao Mai. Chi bộ Trường Mầm non Sao Mai",
            &[(Cell, Some(School), Some("Trường Mầm non Sao Mai"))],
        ),
        ("Đảng bộ Văn phòng UBND tỉnh", &[(PartyOrganisation, Some(Agency), Some("Văn phòng UBND tỉnh"))]),
    ]);
}

#[test]
fn departments_are_named_after_their_fields() {
    check(&[
        (
            "Tại phòng họp Ban Thường vụ, Đảng ủy xã Kim Sơn tổ chức hội nghị.",
            &[(StandingCommittee, Some(Commune), None), (PartyCommittee, Some(Commune), Some("Kim Sơn"))],
        ),
        (
            "Ông H.L và bà H. R ở Q.1 kể. UBND H.Kim Sơn nghe.",
            &[(PeoplesCommittee, Some(RuralDistrict), Some("Kim Sơn"))],
        ),
        ("Dự có lãnh đạo phòng Nội vụ; các phòng Họp, phòng họp số 2.", &[(Department, None, Some("Nội vụ"))]),
        (
            "Dự có lãnh đạo Phòng Tổ chức đảng, đảng viên; Phòng Tổ chức, đảng viên dự.",
            &[(Department, None, Some("Tổ chức đảng, đảng viên")), (Department, None, Some("Tổ chức"))],
        ),
        ("Sở Văn hóa, Thể thao và Du lịch báo cáo", &[(Department, None, Some("Văn hóa, Thể thao và Du lịch"))]),
        ("Giám đốc Sở Xây dựng Lê Văn Tám Em", &[(Department, None, Some("Xây dựng"))]),
        ("Phòng Tư pháp, Trung tâm Y tế", &[(Department, None, Some("Tư pháp"))]),
        ("Phòng Tài chính - Kế hoạch huyện", &[(Department, Some(RuralDistrict), Some("Tài chính - Kế hoạch"))]),
        ("Ban Quản lý Khu kinh tế Vân Đồn", &[(Department, None, Some("Khu kinh tế Vân Đồn"))]),
        (
            "Trưởng phòng Kinh tế, Hạ tầng và Đô thị xã",
            &[(Department, Some(Commune), Some("Kinh tế, Hạ tầng và Đô thị"))],
        ),
        ("công tác phòng, chống tham nhũng; phòng bệnh; trưởng phòng kinh tế; phòng Họp", &[]),
    ]);
}

#[test]
fn the_longest_reading_counts() {
    check(&[
        ("Ban Thường vụ Tỉnh ủy", &[(StandingCommittee, Some(Province), None)]),
        // Of which association is not said here; the one of the Party it is not.
        ("Hội nghị lần thứ 5 Ban Chấp hành Trung ương Hội khóa VII", &[]),
        ("Hội nghị lần thứ 5 Ban Chấp hành Trung ương khóa XIII", &[(CentralCommittee, Some(Central), None)]),
        ("BCH Đảng bộ huyện Kim Sơn", &[(ExecutiveCommittee, Some(RuralDistrict), Some("Kim Sơn"))]),
        ("Thường trực HĐND xã", &[(PeoplesCouncil, Some(Commune), None)]),
        ("Phó Bí thư Thường trực Huyện ủy", &[(PartyCommittee, Some(RuralDistrict), None)]),
        ("Ban Thường trực Ủy ban MTTQ Việt Nam quận", &[(FatherlandFront, Some(UrbanDistrict), None)]),
        (
            "Ban Thường trực UB.MTTQ Việt Nam huyện Bình Khê",
            &[(FatherlandFront, Some(RuralDistrict), Some("Bình Khê"))],
        ),
        ("UBKT Thành ủy", &[(InspectionCommission, Some(City), None)]),
        ("Ủy ban Kiểm tra (UBKT) Huyện ủy Kim Sơn", &[(InspectionCommission, Some(RuralDistrict), Some("Kim Sơn"))]),
        ("Ủy ban nhân dân (UBND) tỉnh", &[(PeoplesCommittee, Some(Province), None)]),
        (
            "Ủy ban Kiểm tra (UBKT), Huyện ủy",
            &[(InspectionCommission, Some(RuralDistrict), None), (PartyCommittee, Some(RuralDistrict), None)],
        ),
        ("Phó Trưởng ban Thường trực Ban Tổ chức Thành ủy Huế", &[(OrganisationBoard, Some(City), Some("Huế"))]),
        ("Tòa án nhân dân khu vực 5", &[(Court, None, Some("khu vực 5"))]),
        ("Tòa án nhân dân khu vực 5 - Lào Cai", &[(Court, None, Some("khu vực 5 - Lào Cai"))]),
        ("Tòa án nhân dân khu vực 5 - 12 vụ", &[(Court, None, Some("khu vực 5"))]),
        ("Chi cục Thuế khu vực IV", &[(Department, None, Some("Thuế khu vực IV"))]),
        ("Chi cục Hải quan khu vực Bắc Sơn - Tân An", &[(Department, None, Some("Hải quan khu vực Bắc Sơn - Tân An"))]),
        ("Chi cục Thuế tại khu vực Bắc Sơn", &[(Department, None, Some("Thuế"))]),
        ("Chi cục Thuế khu vực nông thôn", &[(Department, None, Some("Thuế"))]),
        ("TT. Đảng ủy xã", &[(StandingCommittee, Some(Commune), None)]),
        ("Ban Chấp hành Trung ương Hội Nông dân Việt Nam", &[(FarmersUnion, Some(Central), None)]),
        ("Văn phòng làm việc; Ban Tổ chức hội thi; văn phòng phẩm", &[]),
    ]);
}

#[test]
fn an_open_level_is_shared_or_that_of_the_unit_at_home() {
    check(&[
        (
            "Kính gửi HĐND, UBND quận.",
            &[(PeoplesCouncil, Some(UrbanDistrict), None), (PeoplesCommittee, Some(UrbanDistrict), None)],
        ),
        // A committee is of whoever is told to hold its meeting.
        (
            "Đảng ủy khối Công nghiệp tổ chức Hội nghị BCH Đảng bộ. Dự có Tỉnh ủy, UBND tỉnh; Tỉnh ủy đã chỉ đạo.",
            &[
                (PartyCommittee, Some(Bloc), Some("Công nghiệp")),
                (ExecutiveCommittee, Some(Bloc), None),
                (PartyCommittee, Some(Province), None),
                (PeoplesCommittee, Some(Province), None),
            ],
        ),
        (
            "Thị ủy An Lăng tổ chức hội nghị Ban Chấp hành lần thứ 5. Dự có Tỉnh ủy, UBND tỉnh; Tỉnh ủy đã chỉ đạo.",
            &[
                (PartyCommittee, Some(Town), Some("An Lăng")),
                (ExecutiveCommittee, Some(Town), None),
                (PartyCommittee, Some(Province), None),
                (PeoplesCommittee, Some(Province), None),
            ],
        ),
        (
            "Kính gửi Đảng ủy, HĐND, UBND phường An Tân.",
            &[
                (PartyCommittee, Some(Ward), Some("An Tân")),
                (PeoplesCouncil, Some(Ward), Some("An Tân")),
                (PeoplesCommittee, Some(Ward), Some("An Tân")),
            ],
        ),
        (
            "HĐND, Phòng Nội vụ huyện họp.",
            &[(PeoplesCouncil, Some(RuralDistrict), None), (Department, Some(RuralDistrict), Some("Nội vụ"))],
        ),
        (
            "UVBTV, Trưởng Ban Tuyên giáo Quận ủy",
            &[(StandingCommittee, Some(UrbanDistrict), None), (PropagandaBoard, Some(UrbanDistrict), None)],
        ),
        (
            "Ban Tổ chức, Văn phòng Huyện ủy",
            &[(OrganisationBoard, Some(RuralDistrict), None), (Office, Some(RuralDistrict), None)],
        ),
        (
            "UBND phường họp. Đảng ủy kết luận. Phường ghi nhận.",
            &[(PeoplesCommittee, Some(Ward), None), (PartyCommittee, Some(Ward), None)],
        ),
        (
            "Quận ủy, HĐND giúp đỡ phường. Phường ghi nhận. Phường cố gắng.",
            &[(PartyCommittee, Some(UrbanDistrict), None), (PeoplesCouncil, Some(UrbanDistrict), None)],
        ),
        ("Hội Nông dân, Hội Phụ nữ xã", &[(FarmersUnion, Some(Commune), None), (WomensUnion, Some(Commune), None)]),
        ("Công đoàn, Đoàn Thanh niên", &[(TradeUnion, None, None), (YouthUnion, None, None)]),
        (
            "Ủy viên Ban Thường vụ Huyện ủy, Trưởng ban Tổ chức; Trưởng ban Tổ chức hội thi",
            &[(StandingCommittee, Some(RuralDistrict), None), (OrganisationBoard, Some(RuralDistrict), None)],
        ),
        (
            "Chi bộ Trường An Sơn họp. Bí thư Đảng ủy, Chủ tịch HĐND xã dự. Trường có thầy cô. Đảng ủy ghi nhận Trường.",
            &[
                (Cell, Some(School), Some("Trường An Sơn")),
                (PartyCommittee, Some(Commune), None),
                (PeoplesCouncil, Some(Commune), None),
            ],
        ),
        (
            "Đảng bộ Công ty An Sơn họp. UBKT Đảng ủy Khối, Đảng ủy Khối dự. Bí thư Đảng ủy Công ty nói Công ty vượt khó. BCH ra mắt.",
            &[
                (PartyOrganisation, Some(Enterprise), Some("An Sơn")),
                (InspectionCommission, Some(Bloc), None),
                (PartyCommittee, Some(Bloc), None),
                (PartyCommittee, Some(Enterprise), None),
                (ExecutiveCommittee, Some(Enterprise), None),
            ],
        ),
        (
            "Chi bộ Điện lực TX An Sơn họp. Chi bộ Điện lực TX An Sơn bầu BCH.",
            &[(Cell, Some(Enterprise), Some("Điện lực TX An Sơn")), (ExecutiveCommittee, Some(Enterprise), None)],
        ),
        // What the text names only once with a name is meant where it has none.
        (
            "Đảng bộ phường An Lạc họp. Thị ủy, HĐND thị xã, UBND thị xã chúc mừng Đảng bộ.",
            &[
                (PartyOrganisation, Some(Ward), Some("An Lạc")),
                (PartyCommittee, Some(Town), None),
                (PeoplesCouncil, Some(Town), None),
                (PeoplesCommittee, Some(Town), None),
            ],
        ),
    ]);
}

#[test]
fn a_person_behind_a_post_is_no_name() {
    check(&[
        ("Trưởng Công an huyện Thượng tá Lê Văn An dự.", &[(Police, Some(RuralDistrict), None)]),
        ("Trưởng Công an huyện Thượng Sơn dự.", &[(Police, Some(RuralDistrict), Some("Thượng Sơn"))]),
        ("Các đại biểu HĐND xã Quan tâm, đánh giá.", &[(PeoplesCouncil, Some(Commune), None)]),
        ("HĐND xã Đoàn Kết họp.", &[(PeoplesCouncil, Some(Commune), Some("Đoàn Kết"))]),
        ("Chủ tịch UBND tỉnh Phạm Văn Bình", &[(PeoplesCommittee, Some(Province), None)]),
        ("Chủ tịch UBND huyện Kim Sơn Trần Thị Lan", &[(PeoplesCommittee, Some(RuralDistrict), Some("Kim Sơn"))]),
        ("Bí thư Đảng ủy phường Trần Hưng Đạo Lê Văn Nam", &[(PartyCommittee, Some(Ward), Some("Trần Hưng Đạo"))]),
        ("Phó Chủ tịch Thường trực HĐND tỉnh Trương Văn Đạo", &[(PeoplesCouncil, Some(Province), None)]),
        ("Phó Chủ tịch UBND tỉnh Tôn Thị Ngọc Hạnh dự", &[(PeoplesCommittee, Some(Province), None)]),
        ("Bí thư Quận ủy Lê Chân", &[(PartyCommittee, Some(UrbanDistrict), Some("Lê Chân"))]),
        ("Bí thư Huyện ủy Huỳnh Hồ Hoài Nam", &[(PartyCommittee, Some(RuralDistrict), None)]),
        ("Phó Chủ tịch UBND xã Kiêm Chủ tịch Hội", &[(PeoplesCommittee, Some(Commune), None)]),
        ("UVTV Thành ủy Đặng Thị Thu Thủy dự", &[(StandingCommittee, Some(City), None)]),
        ("Ủy viên Ban Thường vụ Huyện ủy Kim Sơn", &[(StandingCommittee, Some(RuralDistrict), Some("Kim Sơn"))]),
    ]);
}

#[test]
fn a_body_is_listed_once_under_its_fullest_name() {
    check(&[
        // A committee of a union is the union.
        (
            "Ban Chấp hành Liên đoàn Lao động huyện họp. Các Ủy viên Ban Chấp hành dự.",
            &[(TradeUnion, Some(RuralDistrict), None)],
        ),
        (
            "Ban Thường vụ Hội Nông dân xã họp với Ban Thường vụ Đảng ủy xã. Ban Thường vụ kết luận.",
            &[(FarmersUnion, Some(Commune), None), (StandingCommittee, Some(Commune), None)],
        ),
        (
            "Hội Nông dân xã họp. Ban Chấp hành kết luận.",
            &[(FarmersUnion, Some(Commune), None), (ExecutiveCommittee, Some(Commune), None)],
        ),
        (
            "Trong năm 2024, thực hiện nghị quyết của cấp trên và chương trình công tác toàn khóa đã được\n\
             xây dựng từ đầu nhiệm kỳ, dưới sự chủ trì của đồng chí Lê Văn An, Bí thư Đảng ủy phường Tân\n\
             Hòa, Ban Thường vụ đã họp mười hai phiên, các chi bộ trực thuộc đều giữ nền nếp sinh hoạt và\n\
             nâng cao chất lượng; công tác kiểm tra do Đảng ủy phường Tân Hòa giao cho đồng chí Lê Văn\n\
             An, Bí thư Đảng ủy phường Tân Hòa, trực tiếp phụ trách, được cấp trên đánh giá rất cao và là\n\
             một trong những điểm sáng.",
            &[
                (Organ::PartyCommittee, Some(Level::Ward), Some("Tân\nHòa")),
                (Organ::StandingCommittee, Some(Level::Ward), None),
            ],
        ),
        (
            "Đảng ủy phường. Đảng ủy phường An Lạc. Đảng ủy. ĐẢNG UỶ PHƯỜNG AN LẠC",
            &[(PartyCommittee, Some(Ward), Some("An Lạc"))],
        ),
        ("HĐND huyện Hoà An, HĐND huyện Hòa An", &[(PeoplesCouncil, Some(RuralDistrict), Some("Hoà An"))]),
        ("HỘI NGHỊ GIAO BAN BÍ THƯ CÁC CHI BỘ TRỰC THUỘC", &[]),
        (
            "Đại hội các chi bộ trực thuộc Đảng bộ xã Tân Lập. Các chi bộ bầu chi ủy, Bí thư.",
            &[(PartyOrganisation, Some(Commune), Some("Tân Lập"))],
        ),
        (
            "UBND xã Tân An, xã Hòa Bình báo cáo. Xã lập từ Đảng bộ 3 xã Bình Minh, Kim Sơn và Yên Mô.",
            &[(PeoplesCommittee, Some(Commune), Some("Tân An")), (PeoplesCommittee, Some(Commune), Some("Hòa Bình"))],
        ),
        (
            "Đảng ủy các xã Tân An, Hòa Bình, Ban Chỉ huy Quân sự huyện dự; UBND các phường 1, 2.",
            &[
                (PartyCommittee, Some(Commune), Some("Tân An")),
                (PartyCommittee, Some(Commune), Some("Hòa Bình")),
                (Military, Some(RuralDistrict), None),
                (PeoplesCommittee, Some(Ward), Some("1")),
                (PeoplesCommittee, Some(Ward), Some("2")),
            ],
        ),
        (
            "UBND các xã Tân An, Hạt Kiểm lâm và Trung tâm Y tế dự; UBND các xã Kim Sơn, Nguyễn Văn Nam.",
            &[
                (PeoplesCommittee, Some(Commune), Some("Tân An")),
                (Department, None, Some("Kiểm lâm")),
                (PeoplesCommittee, Some(Commune), Some("Kim Sơn")),
            ],
        ),
        (
            "Đoàn làm việc với UBND xã Tân An, xã Hòa Bình có 5 hộ bị ngập.",
            &[(PeoplesCommittee, Some(Commune), Some("Tân An"))],
        ),
        ("Chủ tịch UBND xã Tân An, Nguyễn Văn Nam dự.", &[(PeoplesCommittee, Some(Commune), Some("Tân An"))]),
        ("Toàn đảng bộ kết nạp 5 đảng viên", &[]),
        ("Toàn đảng bộ xã; toàn Đảng bộ", &[(PartyOrganisation, Some(Commune), None)]),
        ("các huyện ủy, thị ủy và thành ủy", &[]),
        ("Có 7 chi bộ thôn, 01 chi bộ quân sự và 01 chi bộ công an.", &[]),
        ("(BTV) - Sáng 5/7, xã họp bàn nhiều việc.", &[]),
        ("các chi bộ, 12 đảng bộ, UBKT các cấp, HĐND và UBND các cấp, UBND 5 xã", &[]),
        ("Quyết định số 12/QĐ-UBND, Kế hoạch số 5-KH/BTV", &[]),
        ("Số: 31/BC-UBND          Tân Lập, ngày 9 tháng 10 năm 2018", &[]),
        ("Số: 99/UBND-VX", &[]),
        ("HĐND-UBND xã họp.", &[(PeoplesCouncil, Some(Commune), None), (PeoplesCommittee, Some(Commune), None)]),
        ("xây dựng “chi bộ bốn tốt”, “đảng bộ cơ sở bốn tốt”", &[]),
        ("các huyện, thị, thành ủy; các huyện, thị ủy; Ban Chấp hành các đoàn thể", &[]),
    ]);
}

#[test]
fn departments_of_one_field_are_several() {
    check(&[
        (
            "Sở Y tế rà soát. Bộ Y tế hướng dẫn. sở Y tế tham mưu.",
            &[(Department, None, Some("Y tế")), (Department, Some(Central), Some("Y tế"))],
        ),
        (
            "Phòng Nội vụ huyện họp. Sở Nội vụ dự. Phòng Nội vụ tham mưu.",
            &[(Department, Some(RuralDistrict), Some("Nội vụ")), (Department, None, Some("Nội vụ"))],
        ),
        (
            "Bộ Tài chính cấp vốn cho Sở Tài chính.",
            &[(Department, Some(Central), Some("Tài chính")), (Department, None, Some("Tài chính"))],
        ),
        // One is named twice.
        ("Sở Tài chính tỉnh họp. Sở Tài chính tham mưu.", &[(Department, Some(Province), Some("Tài chính"))]),
        ("SỞ TÀI CHÍNH TỈNH\nSở Tài chính đã họp.", &[(Department, Some(Province), Some("TÀI CHÍNH"))]),
        ("Phòng Nội vụ huyện họp. Phòng Nội vụ tham mưu.", &[(Department, Some(RuralDistrict), Some("Nội vụ"))]),
    ]);
}

#[test]
fn the_unit_above_is_kept() {
    let cases = [
        ("Đảng bộ Phường 11, TP. Vũng Tàu họp", Some("TP. Vũng Tàu")),
        ("Đảng ủy xã Tân An (huyện Long Hồ)", Some("huyện Long Hồ")),
        ("Đảng bộ phường An Lạc, phường An Phú", None),
        ("Đảng bộ phường, thành phố Huế", None),
    ];
    for (text, wanted) in cases {
        assert_eq!(crate::parse(text).units[0].parent.as_deref(), wanted, "in {text}");
    }
}

#[test]
fn a_cell_has_the_whole_name_of_its_holder() {
    check(&[
        (
            "Chi bộ Sinh viên, Chi bộ Giáo viên và Chi bộ Học viên 3 bình xét đảng viên.",
            &[(Cell, None, Some("Sinh viên")), (Cell, None, Some("Giáo viên")), (Cell, None, Some("Học viên 3"))],
        ),
        (
            "Chi bộ Kế hoạch - Kỹ thuật - An toàn họp; chi bộ Chế độ chính sách dự.",
            &[(Cell, None, Some("Kế hoạch - Kỹ thuật - An toàn")), (Cell, None, Some("Chế độ chính sách"))],
        ),
        (
            "Chi bộ Văn phòng Sở Xây dựng họp; Đảng bộ Văn phòng Sở Nội vụ dự.",
            &[
                (Cell, None, Some("Văn phòng Sở Xây dựng")),
                (PartyOrganisation, Some(Agency), Some("Văn phòng Sở Nội vụ")),
            ],
        ),
        ("Chi bộ Văn phòng, Sở Xây dựng dự.", &[(Cell, None, Some("Văn phòng")), (Department, None, Some("Xây dựng"))]),
        (
            "Chi bộ Phòng Kỹ thuật nghiệp vụ và Đảng bộ Phòng Hậu cần họp.",
            &[(Cell, None, Some("Phòng Kỹ thuật nghiệp vụ")), (PartyOrganisation, None, Some("Phòng Hậu cần"))],
        ),
        (
            "Đảng bộ Ban QLDA đầu tư xây dựng họp. Ban QLDA báo cáo.",
            &[(PartyOrganisation, None, Some("Ban QLDA đầu tư xây dựng"))],
        ),
        // What begins like a kind of village is a field, unless it is a verb.
        (
            "Chi bộ Tổ chức - Hành chính họp với Chi bộ Tổ chức cán bộ.",
            &[(Cell, None, Some("Tổ chức - Hành chính")), (Cell, None, Some("Tổ chức cán bộ"))],
        ),
        ("CHI BỘ TỔ CHỨC SINH HOẠT CHUYÊN ĐỀ; Chi bộ Tổ 5 dự.", &[(Cell, Some(Village), Some("5"))]),
        (
            "Chi bộ Đội Kiểm lâm cơ động, Chi bộ Đội Quản lý thị trường số 2 và Chi bộ Đội Kim Sơn họp.",
            &[
                (Cell, None, Some("Đội Kiểm lâm cơ động")),
                (Cell, None, Some("Đội Quản lý thị trường số 2")),
                (Cell, Some(Village), Some("Kim Sơn")),
            ],
        ),
        // A cell that others are to follow is not named so.
        ("ĐẠI HỘI CHI BỘ ĐIỂM CHI BỘ ẤP 4", &[(Cell, Some(Village), Some("4"))]),
        (
            "CHI BỘ TRƯỜNG TIỂU HỌC ĐOÀN THỊ ĐIỂM SƠ KẾT CÔNG TÁC",
            &[(Cell, Some(School), Some("TRƯỜNG TIỂU HỌC ĐOÀN THỊ ĐIỂM"))],
        ),
    ]);
}

#[test]
fn a_bloc_of_a_place_without_its_kind() {
    check(&[
        (
            "Đảng ủy Khối Doanh nghiệp Sông Trà tổ chức hội nghị.",
            &[(PartyCommittee, Some(Bloc), Some("Doanh nghiệp Sông Trà"))],
        ),
        ("Bí thư Đảng ủy Khối Doanh nghiệp Lê Văn An dự.", &[(PartyCommittee, Some(Bloc), Some("Doanh nghiệp"))]),
        ("Đảng ủy Khối Doanh nghiệp Trần Thị Hoa chủ trì.", &[(PartyCommittee, Some(Bloc), Some("Doanh nghiệp"))]),
        ("ĐẢNG ỦY KHỐI DOANH NGHIỆP TRAO TẶNG NHÀ", &[(PartyCommittee, Some(Bloc), Some("DOANH NGHIỆP"))]),
        (
            "Đảng ủy Khối Doanh nghiệp tỉnh họp với Đảng ủy Khối các cơ quan tỉnh. Khối DN: Đảng ủy Khối DN tỉnh và \
             Đảng ủy Khối CCQ tỉnh báo cáo.",
            &[
                (PartyCommittee, Some(Bloc), Some("Doanh nghiệp tỉnh")),
                (PartyCommittee, Some(Bloc), Some("các cơ quan tỉnh")),
            ],
        ),
    ]);
}

#[test]
fn a_union_of_the_whole_country_is_central() {
    check(&[
        (
            "Hội Nông dân Việt Nam và Hội LHPN Việt Nam phát động thi đua; Hội Nông dân huyện hưởng ứng.",
            &[
                (FarmersUnion, Some(Central), None),
                (WomensUnion, Some(Central), None),
                (FarmersUnion, Some(RuralDistrict), None),
            ],
        ),
        (
            "Hội Nông dân Việt Nam xã An Sơn, Hội LHPN Việt Nam huyện và Ủy ban MTTQ Việt Nam phường họp.",
            &[
                (FarmersUnion, Some(Commune), Some("An Sơn")),
                (WomensUnion, Some(RuralDistrict), None),
                (FatherlandFront, Some(Ward), None),
            ],
        ),
        // Of a unit in the line below its name.
        ("HỘI NÔNG DÂN VIỆT NAM\nXÃ AN SƠN\nBÁO CÁO", &[(FarmersUnion, Some(Commune), Some("AN SƠN"))]),
    ]);
}

#[test]
fn all_of_a_kind_are_none() {
    check(&[
        ("Các cấp bộ Đoàn thể hiện vai trò; các cấp Hội Phụ nữ vận động hội viên.", &[]),
        ("Kiện toàn ban chấp hành từ cơ sở đến huyện.", &[]),
        ("Toàn bộ Giáo viên và Sinh viên dự; cán bộ Học viên.", &[]),
        ("Các cấp Hội Phụ nữ và Hội Phụ nữ xã vận động hội viên.", &[(WomensUnion, Some(Commune), None)]),
        (
            "Đảng ủy các phường An Sơn và Bình Lâm dự; UBND các xã Kim Tân và Hội Nông dân huyện báo cáo.",
            &[
                (PartyCommittee, Some(Ward), Some("An Sơn")),
                (PartyCommittee, Some(Ward), Some("Bình Lâm")),
                (PeoplesCommittee, Some(Commune), Some("Kim Tân")),
                (FarmersUnion, Some(RuralDistrict), None),
            ],
        ),
    ]);
}
