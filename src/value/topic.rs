use std::fmt;

use serde::{Deserialize, Serialize};

/// What an indicator is about: the vocabulary of what such reports measure.
#[doc(alias = "lĩnh vực")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Topic {
    /// What the budget took in: `thu ngân sách`, `thuế ngoài quốc doanh`.
    #[doc(alias = "thu ngân sách")]
    BudgetRevenue,
    /// What the budget spent: `chi ngân sách`, `chi thường xuyên`.
    #[doc(alias = "chi ngân sách")]
    BudgetExpenditure,
    /// Public investment and its disbursement: `giải ngân vốn đầu tư công`.
    #[doc(alias = "đầu tư công")]
    PublicInvestment,
    /// Other investment, projects and investors: `tổng vốn đầu tư toàn xã hội`, `dự án FDI`.
    #[doc(alias = "vốn đầu tư")]
    Investment,
    /// The economy as a whole, its growth and its make-up: `GRDP`, `tốc độ tăng trưởng kinh tế`.
    #[doc(alias = "tăng trưởng kinh tế")]
    Growth,
    /// The value of production over several branches: `tổng giá trị sản xuất`.
    #[doc(alias = "giá trị sản xuất")]
    ProductionValue,
    /// Income and wages: `thu nhập bình quân đầu người`.
    #[doc(alias = "thu nhập")]
    Income,
    /// Industry, crafts, mining and energy: `chỉ số sản xuất công nghiệp`.
    #[doc(alias = "công nghiệp")]
    Industry,
    /// Trade, services, businesses and cooperatives: `tổng mức bán lẻ hàng hóa`, `sản phẩm OCOP`.
    #[doc(alias = "thương mại, dịch vụ")]
    Trade,
    /// Visitors and what they spend: `lượt khách du lịch`.
    #[doc(alias = "du lịch")]
    Tourism,
    /// Exports and imports: `kim ngạch xuất khẩu`.
    #[doc(alias = "xuất khẩu")]
    Exports,
    /// Lending, deposits and bad debts: `tổng dư nợ cho vay`.
    #[doc(alias = "tín dụng")]
    Credit,
    /// Areas, yields and harvests: `diện tích gieo trồng`, `sản lượng lương thực`.
    #[doc(alias = "trồng trọt")]
    Crops,
    /// Animals and meat: `tổng đàn gia súc`, `thịt hơi xuất chuồng`.
    #[doc(alias = "chăn nuôi")]
    Livestock,
    /// Fishing, fish farming and salt: `sản lượng thủy sản`, `tàu cá`.
    #[doc(alias = "thủy sản")]
    Fisheries,
    /// Forests: `trồng rừng`, `độ che phủ rừng`.
    #[doc(alias = "lâm nghiệp")]
    Forestry,
    /// The new-countryside programme: `tiêu chí nông thôn mới`.
    #[doc(alias = "nông thôn mới")]
    NewCountryside,
    /// Roads, power, irrigation and public works: `đường giao thông được bê tông hóa`.
    #[doc(alias = "hạ tầng")]
    Infrastructure,
    /// Land, its papers, clearance and compensation: `giấy chứng nhận quyền sử dụng đất`.
    #[doc(alias = "đất đai")]
    Land,
    /// Waste and the environment: `thu gom và xử lý rác thải`.
    #[doc(alias = "môi trường")]
    Environment,
    /// Households with clean water: `hộ sử dụng nước sạch`.
    #[doc(alias = "nước sạch")]
    CleanWater,
    /// Poor households and their housing: `tỷ lệ hộ nghèo`, `xóa nhà tạm`.
    #[doc(alias = "giảm nghèo")]
    Poverty,
    /// Jobs and vocational training: `giải quyết việc làm`.
    #[doc(alias = "việc làm")]
    Jobs,
    /// Health insurance: `tỷ lệ bao phủ bảo hiểm y tế`.
    #[doc(alias = "bảo hiểm y tế")]
    HealthInsurance,
    /// Social and unemployment insurance: `BHXH tự nguyện`.
    #[doc(alias = "bảo hiểm xã hội")]
    SocialInsurance,
    /// Health care and population: `khám chữa bệnh`, `trẻ em suy dinh dưỡng`.
    #[doc(alias = "y tế")]
    Health,
    /// Schools, teachers and pupils: `trường đạt chuẩn quốc gia`.
    #[doc(alias = "giáo dục")]
    Education,
    /// Culture and sport: `gia đình văn hóa`, `khu phố văn hóa`.
    #[doc(alias = "văn hóa")]
    Culture,
    /// Benefits, gifts and relief: `người có công`, `chi trả trợ cấp`.
    #[doc(alias = "an sinh xã hội")]
    SocialPolicy,
    /// Crime and public order: `phạm pháp hình sự`.
    #[doc(alias = "an ninh trật tự")]
    Security,
    /// Military and police service: `giao quân`.
    #[doc(alias = "giao quân")]
    Recruits,
    /// Defence and militia: `dân quân tự vệ`, `diễn tập`.
    #[doc(alias = "quốc phòng")]
    Defence,
    /// Traffic safety: `tai nạn giao thông`.
    #[doc(alias = "an toàn giao thông")]
    Traffic,
    /// Pavements, building permits and fines: `vi phạm trật tự đô thị`.
    #[doc(alias = "trật tự đô thị")]
    UrbanOrder,
    /// Storms, floods, fires and their damage: `vụ cháy`, `ước thiệt hại`.
    #[doc(alias = "thiên tai")]
    Disasters,
    /// Public services, files, staff and digital government: `hồ sơ đúng hạn`.
    #[doc(alias = "cải cách hành chính")]
    Administration,
    /// Complaints, voters' petitions and inspection by the state: `đơn thư`, `tiếp công dân`.
    #[doc(alias = "khiếu nại, tố cáo")]
    Complaints,
    /// Party members, their moves and rating: `tổng số đảng viên`.
    #[doc(alias = "đảng viên")]
    PartyMembers,
    /// Party members admitted, and who is prepared for it: `kết nạp đảng viên`.
    #[doc(alias = "kết nạp đảng viên")]
    Admissions,
    /// Party cells and organisations, and their rating: `chi bộ trong sạch, vững mạnh`.
    #[doc(alias = "tổ chức cơ sở đảng")]
    PartyCells,
    /// The party's inspection and supervision: `kiểm tra`, `giám sát chuyên đề`.
    #[doc(alias = "kiểm tra, giám sát")]
    Inspection,
    /// The party's discipline: `khiển trách`, `khai trừ`.
    #[doc(alias = "kỷ luật đảng")]
    Discipline,
    /// Study of resolutions and propaganda: `hội nghị học tập nghị quyết`.
    #[doc(alias = "tuyên giáo")]
    PoliticalEducation,
    /// Elected and appointed persons: `chi ủy viên được bầu`, `tái cử`.
    #[doc(alias = "nhân sự")]
    Personnel,
    /// What the people gave, and mass mobilisation: `hiến đất`, `ngày công`.
    #[doc(alias = "dân vận")]
    Mobilisation,
    /// The Front, unions and associations: `đoàn viên`, `hội viên`.
    #[doc(alias = "đoàn thể")]
    MassOrganisations,
    /// How many targets were met: `chỉ tiêu đạt và vượt`.
    #[doc(alias = "chỉ tiêu")]
    Targets,
    /// None of these.
    #[default]
    #[serde(other)]
    Other,
}

/// What reports call it: `thu ngân sách`.
impl fmt::Display for Topic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::BudgetRevenue => "thu ngân sách",
            Self::BudgetExpenditure => "chi ngân sách",
            Self::PublicInvestment => "đầu tư công",
            Self::Investment => "vốn đầu tư",
            Self::Growth => "tăng trưởng kinh tế",
            Self::ProductionValue => "giá trị sản xuất",
            Self::Income => "thu nhập",
            Self::Industry => "công nghiệp",
            Self::Trade => "thương mại, dịch vụ",
            Self::Tourism => "du lịch",
            Self::Exports => "xuất khẩu",
            Self::Credit => "tín dụng",
            Self::Crops => "trồng trọt",
            Self::Livestock => "chăn nuôi",
            Self::Fisheries => "thủy sản",
            Self::Forestry => "lâm nghiệp",
            Self::NewCountryside => "nông thôn mới",
            Self::Infrastructure => "hạ tầng",
            Self::Land => "đất đai",
            Self::Environment => "môi trường",
            Self::CleanWater => "nước sạch",
            Self::Poverty => "giảm nghèo",
            Self::Jobs => "việc làm",
            Self::HealthInsurance => "bảo hiểm y tế",
            Self::SocialInsurance => "bảo hiểm xã hội",
            Self::Health => "y tế",
            Self::Education => "giáo dục",
            Self::Culture => "văn hóa",
            Self::SocialPolicy => "an sinh xã hội",
            Self::Security => "an ninh trật tự",
            Self::Recruits => "giao quân",
            Self::Defence => "quốc phòng",
            Self::Traffic => "an toàn giao thông",
            Self::UrbanOrder => "trật tự đô thị",
            Self::Disasters => "thiên tai",
            Self::Administration => "cải cách hành chính",
            Self::Complaints => "khiếu nại, tố cáo",
            Self::PartyMembers => "đảng viên",
            Self::Admissions => "kết nạp đảng viên",
            Self::PartyCells => "tổ chức cơ sở đảng",
            Self::Inspection => "kiểm tra, giám sát",
            Self::Discipline => "kỷ luật đảng",
            Self::PoliticalEducation => "tuyên giáo",
            Self::Personnel => "nhân sự",
            Self::Mobilisation => "dân vận",
            Self::MassOrganisations => "đoàn thể",
            Self::Targets => "chỉ tiêu",
            Self::Other => "khác",
        })
    }
}
