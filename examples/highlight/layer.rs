//! The kinds of marks, each of which the legend switches on and off.

use crate::args::Lang;

/// What a mark stands for, from what is marked widest to what is marked closest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Layer {
    Directive,
    Indicator,
    Document,
    Unit,
    Person,
    Mention,
    Doubt,
}

impl Layer {
    pub(crate) const ALL: [Self; 7] =
        [Self::Mention, Self::Person, Self::Unit, Self::Document, Self::Indicator, Self::Directive, Self::Doubt];

    /// Its class in the page.
    pub(crate) fn class(self) -> &'static str {
        match self {
            Self::Directive => "directive",
            Self::Indicator => "indicator",
            Self::Document => "document",
            Self::Unit => "unit",
            Self::Person => "person",
            Self::Mention => "mention",
            Self::Doubt => "doubt",
        }
    }

    /// One of its kind.
    pub(crate) fn one(self, lang: Lang) -> &'static str {
        match self {
            Self::Directive => lang.pick("Task", "Nhiệm vụ"),
            Self::Indicator => lang.pick("Indicator", "Chỉ tiêu"),
            Self::Document => lang.pick("Document", "Văn bản"),
            Self::Unit => lang.pick("Body", "Tổ chức"),
            Self::Person => lang.pick("Person", "Người"),
            Self::Mention => lang.pick("Expression", "Biểu thức"),
            Self::Doubt => lang.pick("Check", "Kiểm tra"),
        }
    }

    /// All of its kind.
    pub(crate) fn all(self, lang: Lang) -> &'static str {
        match self {
            Self::Directive => lang.pick("Tasks", "Nhiệm vụ"),
            Self::Indicator => lang.pick("Indicators", "Chỉ tiêu"),
            Self::Document => lang.pick("Documents", "Văn bản"),
            Self::Unit => lang.pick("Bodies", "Tổ chức"),
            Self::Person => lang.pick("People", "Người"),
            Self::Mention => lang.pick("Expressions", "Biểu thức"),
            Self::Doubt => lang.pick("To look into", "Cần xem lại"),
        }
    }
}
