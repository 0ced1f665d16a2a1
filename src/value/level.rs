use std::fmt;

use serde::{Deserialize, Serialize};

/// Where a body stands in the order of administrative and party units.
#[doc(alias = "cấp")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Level {
    /// `Trung ương`: of the centre.
    Central,
    /// `tỉnh`, and `Tỉnh ủy`.
    Province,
    /// `thành phố`, and `Thành ủy`: of a province's rank or below it, as the text writes only the one word.
    City,
    /// `quận`, and `Quận ủy`; until 30 June 2025.
    UrbanDistrict,
    /// `huyện`, and `Huyện ủy`; until 30 June 2025.
    RuralDistrict,
    /// `thị xã`, and `Thị ủy`; until 30 June 2025.
    Town,
    /// `phường`.
    Ward,
    /// `xã`.
    Commune,
    /// `thị trấn`; until 30 June 2025.
    Township,
    /// `đặc khu`; since 1 July 2025.
    SpecialZone,
    /// `thôn`, `ấp`, `bản`, `khu phố`, `tổ dân phố`: below the commune and the ward.
    Village,
    /// `khối`: party units of agencies or enterprises taken together.
    Bloc,
    /// `công ty`, `doanh nghiệp`.
    Enterprise,
    /// `trường`.
    School,
    /// `cơ quan`: an office, a hospital.
    Agency,
}

/// What reports mostly call it: `phường`.
impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Central => "trung ương",
            Self::Province => "tỉnh",
            Self::City => "thành phố",
            Self::UrbanDistrict => "quận",
            Self::RuralDistrict => "huyện",
            Self::Town => "thị xã",
            Self::Ward => "phường",
            Self::Commune => "xã",
            Self::Township => "thị trấn",
            Self::SpecialZone => "đặc khu",
            Self::Village => "thôn",
            Self::Bloc => "khối",
            Self::Enterprise => "công ty",
            Self::School => "trường",
            Self::Agency => "cơ quan",
        })
    }
}
