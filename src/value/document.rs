use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

/// The number of an official document as one citation gives it: `Nghị quyết số 10-NQ/QU`, `Đề án 06`.
///
/// | written | kind | number | symbol |
/// |---|---|---|---|
/// | `Nghị quyết số 10-NQ/QU` | `Nghị quyết` | `10` | `NQ/QU` |
/// | `Kế hoạch số 45/KH-UBND` | `Kế hoạch` | `45` | `KH-UBND` |
/// | `Nghị định 15/2021/NĐ-CP` | `Nghị định` | `15` | `2021/NĐ-CP` |
/// | `Thông tư 36/2018` | `Thông tư` | `36` | `2018` |
/// | `Đề án 06` | `Đề án` | `06` | – |
#[doc(alias = "số hiệu")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars-1", derive(schemars_1::JsonSchema), schemars(crate = "schemars_1"))]
pub struct DocumentNumber<'t> {
    /// The kind as written; `None` where only number and symbol stand.
    pub kind: Option<Cow<'t, str>>,
    /// The number with the zeros that were written.
    pub number: Cow<'t, str>,
    /// What follows the number, without the sign between.
    pub symbol: Option<Cow<'t, str>>,
    /// The sign between number and symbol.
    #[serde(default)]
    pub slash: bool,
}

impl DocumentNumber<'_> {
    /// The same with strings of its own.
    pub fn into_owned(self) -> DocumentNumber<'static> {
        let own = |s: Cow<'_, str>| Cow::Owned(s.into_owned());
        DocumentNumber {
            kind: self.kind.map(own),
            number: own(self.number),
            symbol: self.symbol.map(own),
            slash: self.slash,
        }
    }
}

/// As it is cited: `Nghị quyết số 10-NQ/QU`; with `{:#}` the number and symbol alone, `10-NQ/QU`.
impl fmt::Display for DocumentNumber<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let (Some(kind), false) = (&self.kind, f.alternate()) {
            write!(f, "{kind} số ")?;
        }
        f.write_str(&self.number)?;
        match &self.symbol {
            Some(symbol) => write!(f, "{}{symbol}", if self.slash { '/' } else { '-' }),
            None => Ok(()),
        }
    }
}
