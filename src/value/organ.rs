use std::fmt;

use serde::{Deserialize, Serialize};

/// Which body of a unit is meant.
#[doc(alias = "cơ quan")]
#[doc(alias = "tổ chức")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Organ {
    /// `Đảng bộ`: the party organisation of a unit.
    PartyOrganisation,
    /// `Đảng ủy`, `Tỉnh ủy`, `Thành ủy`, `Quận ủy`, `Huyện ủy`, `Thị ủy`: the party committee.
    PartyCommittee,
    /// `Ban Chấp hành`, `BCH`: the executive committee of a party organisation.
    ExecutiveCommittee,
    /// `Ban Chấp hành Trung ương`, `Trung ương Đảng`.
    CentralCommittee,
    /// `Ban Thường vụ`, `BTV`, `Thường trực`: the standing committee.
    StandingCommittee,
    /// `Chi bộ`: a party cell.
    Cell,
    /// `Chi ủy`: the committee of a cell.
    CellCommittee,
    /// `Bộ Chính trị`.
    Politburo,
    /// `Ban Bí thư`.
    Secretariat,
    /// `Ủy ban Kiểm tra`, `UBKT`.
    InspectionCommission,
    /// `Ban Tổ chức`.
    OrganisationBoard,
    /// `Ban Tuyên giáo`, `Ban Tuyên giáo và Dân vận`.
    PropagandaBoard,
    /// `Ban Dân vận`.
    MassMobilisationBoard,
    /// `Ban Nội chính`.
    InternalAffairsBoard,
    /// `Văn phòng`.
    Office,
    /// `Hội đồng nhân dân`, `HĐND`.
    PeoplesCouncil,
    /// `Ủy ban nhân dân`, `UBND`.
    PeoplesCommittee,
    /// `Mặt trận Tổ quốc`, `MTTQ`.
    FatherlandFront,
    /// `Đoàn Thanh niên`.
    YouthUnion,
    /// `Hội Liên hiệp Phụ nữ`.
    WomensUnion,
    /// `Hội Nông dân`.
    FarmersUnion,
    /// `Hội Cựu chiến binh`.
    VeteransAssociation,
    /// `Công đoàn`, `Liên đoàn Lao động`.
    TradeUnion,
    /// `Quốc hội`.
    NationalAssembly,
    /// `Chính phủ`.
    Government,
    /// `Công an`.
    Police,
    /// `Ban Chỉ huy quân sự`, `Bộ Chỉ huy quân sự`.
    Military,
    /// `Tòa án`.
    Court,
    /// `Viện kiểm sát`.
    Procuracy,
    /// `Sở`, `Phòng`, `Chi cục` and the like.
    Department,
}

/// What reports mostly call it: `Hội đồng nhân dân`.
impl fmt::Display for Organ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::PartyOrganisation => "Đảng bộ",
            Self::PartyCommittee => "Đảng ủy",
            Self::ExecutiveCommittee => "Ban Chấp hành",
            Self::CentralCommittee => "Ban Chấp hành Trung ương",
            Self::StandingCommittee => "Ban Thường vụ",
            Self::Cell => "Chi bộ",
            Self::CellCommittee => "Chi ủy",
            Self::Politburo => "Bộ Chính trị",
            Self::Secretariat => "Ban Bí thư",
            Self::InspectionCommission => "Ủy ban Kiểm tra",
            Self::OrganisationBoard => "Ban Tổ chức",
            Self::PropagandaBoard => "Ban Tuyên giáo",
            Self::MassMobilisationBoard => "Ban Dân vận",
            Self::InternalAffairsBoard => "Ban Nội chính",
            Self::Office => "Văn phòng",
            Self::PeoplesCouncil => "Hội đồng nhân dân",
            Self::PeoplesCommittee => "Ủy ban nhân dân",
            Self::FatherlandFront => "Mặt trận Tổ quốc",
            Self::YouthUnion => "Đoàn Thanh niên",
            Self::WomensUnion => "Hội Liên hiệp Phụ nữ",
            Self::FarmersUnion => "Hội Nông dân",
            Self::VeteransAssociation => "Hội Cựu chiến binh",
            Self::TradeUnion => "Công đoàn",
            Self::NationalAssembly => "Quốc hội",
            Self::Government => "Chính phủ",
            Self::Police => "Công an",
            Self::Military => "Ban Chỉ huy quân sự",
            Self::Court => "Tòa án",
            Self::Procuracy => "Viện kiểm sát",
            Self::Department => "Sở, phòng",
        })
    }
}
