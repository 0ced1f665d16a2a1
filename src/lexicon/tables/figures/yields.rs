//! What a yield is measured in, between the area and the output.

/// A yield's unit with those of the area and the output that it lies between, and the power of ten from the area times
/// the yield to the output: 200 ha of 45 tạ/ha are 900 tấn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct YieldUnits {
    pub(crate) area: &'static str,
    pub(crate) rate: &'static str,
    pub(crate) output: &'static str,
    pub(crate) power_of_ten: i64,
}

pub(crate) const YIELDS: &[YieldUnits] = &[
    YieldUnits { area: "ha", rate: "tạ/ha", output: "tấn", power_of_ten: -1 },
    YieldUnits { area: "ha", rate: "tạ/ha", output: "tạ", power_of_ten: 0 },
    YieldUnits { area: "ha", rate: "tấn/ha", output: "tấn", power_of_ten: 0 },
    YieldUnits { area: "ha", rate: "tấn/ha", output: "tạ", power_of_ten: 1 },
];
