//! Numbers that only tell how often something is done, or all the time, beside those that were reached.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    ("Xã tổ chức trực 24/24 tại 5 chốt.", &["chốt: 5 chốt"]),
    ("Xã duy trì trực ban 24/24, tiếp 12 lượt công dân.", &["tiếp: 12 lượt công dân"]),
    ("Xã duy trì trực sẵn sàng chiến đấu 24/24; tuần tra 30 lượt.", &["tuần tra: 30 lượt"]),
    ("Xã duy trì 24/24h trực chiến.", &[]),
    ("Xã trực cấp cứu 24/7, khám 1.200 lượt người.", &["khám: 1200 lượt người"]),
    // The same numbers count what was reached.
    ("Giao quân 24/24, đạt 100%.", &["Giao quân: 24 target 24, 100% of_target"]),
    ("Số thôn có nhà văn hóa: 24/24.", &["Số thôn có nhà văn hóa: 24 target 24 thôn"]),
    ("Số hộ thoát nghèo đạt 24/7.", &["Số hộ thoát nghèo: 24 target 7"]),
    ("Dịch vụ công trực tuyến đạt 24/24.", &["Dịch vụ công trực tuyến: 24 target 24"]),
    (
        "Số chi bộ báo cáo trực tuyến 24/24 (đạt 100%).",
        &["Số chi bộ báo cáo trực tuyến: 24 target 24 chi bộ, 100% of_target"],
    ),
    ("Dịch vụ công trực tuyến 24/24 thủ tục.", &["thủ tục: 24 target 24 thủ tục"]),
    // How often something is done tells which are meant.
    ("Tỷ lệ trường học 2 buổi/ngày đạt 95%.", &["Tỷ lệ trường học 2 buổi/ngày: 95% share"]),
    ("Có 12 trường dạy học 2 buổi/ngày.", &["trường dạy học 2 buổi/ngày: 12 trường"]),
    ("Giao ban 2 phiên/tuần; kết nạp 5 đảng viên.", &["kết nạp: 5 đảng viên"]),
    // What is done for so many a day is a result, and so is what turns there are in a year.
    ("Xét nghiệm 1.500 ca/ngày, đạt 95% công suất.", &["Xét nghiệm: 1500 ca/ngày, 95% share"]),
    ("Công an xã tuần tra 15 buổi/tháng.", &["tuần tra: 15 buổi/tháng"]),
    ("Khám 12 ca/năm, tăng 2 ca.", &["Khám: 12 ca/năm, 2 ca growth"]),
    ("Số buổi học tăng 2 buổi/tháng.", &["Số buổi học: 2 buổi/tháng growth"]),
];
