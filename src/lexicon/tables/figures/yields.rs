//! What a yield is measured in, between the area and the output.

use crate::lexicon::YieldUnits;

pub(crate) const YIELDS: &[YieldUnits] = &[
    YieldUnits { area: "ha", rate: "tạ/ha", output: "tấn", power_of_ten: -1 },
    YieldUnits { area: "ha", rate: "tạ/ha", output: "tạ", power_of_ten: 0 },
    YieldUnits { area: "ha", rate: "tấn/ha", output: "tấn", power_of_ten: 0 },
    YieldUnits { area: "ha", rate: "tấn/ha", output: "tạ", power_of_ten: 1 },
];
