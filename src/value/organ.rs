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
