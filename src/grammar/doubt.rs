/// What is doubtful about some tokens, be they an expression or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Doubt {
    AmbiguousSeparator,
    ImpossibleDate,
    MalformedRoman,
    NumberTooLarge,
    /// The words behind an amount say another.
    WordsDiffer,
}
