//! Doings of a meeting: what is counted behind them is no result of the unit.

#[rustfmt::skip]
pub(super) const OCCASIONS: &[&str] = &[
    "biểu quyết", "bầu ban chấp hành", "bầu bch", "bầu bổ sung", "bầu cử bổ sung", "bầu ra", "bầu đồng chí", "bỏ phiếu",
    "chất vấn", "chủ trì", "chủ tịch đoàn", "chủ tọa", "có mặt", "công bố quyết định", "cùng dự", "căn cứ", "dịp này",
    "dự buổi", "dự cuộc", "dự có", "dự họp có", "dự hội nghị", "dự kỳ họp", "dự lễ", "dự phiên họp", "dự sinh hoạt có",
    "dự và chỉ đạo", "dự đại hội", "hiệp thương cử", "hội nghị đã nghe", "khai mạc hội nghị", "khai mạc kỳ họp",
    "khai mạc đại hội", "khen thưởng cho", "khen thưởng đối với", "kết nối trực tuyến tới", "kết nối trực tuyến với",
    "kết nối trực tuyến đến", "kỳ họp sẽ xem xét", "kỳ họp xem xét", "kỳ họp đã nghe", "kỳ họp đã xem xét",
    "mở hội nghị", "nghe báo cáo", "nhân dịp này", "nhất trí cao", "nhất trí thông qua", "phiếu tín nhiệm",
    "ra mắt ban chấp hành", "ra mắt bch", "sự tham gia của", "tham dự", "thành phần", "thông qua", "thảo luận",
    "tiến hành bầu", "tiến hành kỳ họp", "trao bằng khen", "trao các quyết định", "trao giấy khen",
    "trao kỷ niệm chương", "trao quyết định", "trình kỳ họp", "trực tuyến tới", "trực tuyến đến", "tán thành",
    "tặng bằng khen", "tặng giấy khen", "tổ chức hội nghị", "tổ chức kỳ họp", "về dự", "với sự có mặt",
    "với sự tham dự", "xem xét các báo cáo", "đoàn chủ tịch", "đã bầu", "đã nghe", "đã thông qua", "đã trình",
    "được chia làm", "được chia thành", "được nghe", "đại biểu xem xét", "đại biểu đã xem xét", "đại hội bầu",
    "đại hội đã bầu", "đến dự",
];
