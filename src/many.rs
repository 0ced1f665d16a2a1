//! Many texts at once, on all cores.

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use crate::model::Report;
use crate::parse::Options;

/// How many texts a core has before it in one batch: enough that a long one does not keep the others waiting.
const TEXTS_A_CORE: usize = 16;

impl Options {
    /// Reads many texts on all cores, and gives them with their reports in the order they came in.
    ///
    /// Texts are taken a batch at a time, sixteen for each thread of rayon's pool, so that no more than a batch of them
    /// and of their reports is held at once, however many there are. The texts may be anything that holds one, such as
    /// a text with its file's name.
    ///
    /// ```
    /// let texts = ["Giao quân 22/17 thanh niên.", "Kết nạp 5 đảng viên."];
    /// let actual = baocao::Options::new().parse_many(texts).map(|(_, report)| report.indicators[0].actual().unwrap());
    /// assert_eq!(actual.map(|n| n.to_string()).collect::<Vec<_>>(), ["22", "5"]);
    /// ```
    pub fn parse_many<T: AsRef<str> + Send>(
        self,
        texts: impl IntoIterator<Item = T>,
    ) -> impl Iterator<Item = (T, Report<'static>)> {
        let mut texts = texts.into_iter().fuse();
        let batch = TEXTS_A_CORE * rayon::current_num_threads();
        std::iter::from_fn(move || {
            let texts: Vec<T> = texts.by_ref().take(batch).collect();
            let read = |text: T| {
                let report = self.parse(text.as_ref()).into_owned();
                (text, report)
            };
            (!texts.is_empty()).then(|| texts.into_par_iter().map(read).collect::<Vec<_>>())
        })
        .flatten()
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn gives_the_same_in_the_same_order() {
        let texts: Vec<_> = (0..500).map(|n| format!("Kết nạp {n} đảng viên, đạt {n}% kế hoạch.")).collect();
        let read: Vec<_> = Options::new().parse_many(texts.clone()).collect();
        assert_eq!(read.len(), texts.len());
        for ((text, report), wanted) in read.iter().zip(&texts) {
            assert_eq!(text, wanted);
            assert_eq!(*report, crate::parse(wanted));
        }
    }

    #[test]
    fn takes_a_batch_at_a_time() {
        let taken = Cell::new(0);
        let texts = std::iter::repeat_with(|| taken.set(taken.get() + 1)).map(|()| "Kết nạp 5 đảng viên.");
        let batch = TEXTS_A_CORE * rayon::current_num_threads();
        let mut reports = Options::new().parse_many(texts);
        for _ in 0..batch {
            reports.next();
        }
        assert_eq!(taken.get(), batch);
    }

    #[test]
    fn no_texts() {
        assert_eq!(Options::new().parse_many([""; 0]).count(), 0);
    }
}
