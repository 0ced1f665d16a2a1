//! What a phrase of the lexicon can stand for: one type a kind of term.

mod bodies;
mod codes;
mod dates;
mod documents;
mod figures;
mod indicators;
mod layout;
mod meetings;
mod people;
mod roles;
mod tasks;

pub(crate) use bodies::*;
pub(crate) use codes::*;
pub(crate) use dates::*;
pub(crate) use documents::*;
pub(crate) use figures::*;
pub(crate) use indicators::*;
pub(crate) use layout::*;
pub(crate) use meetings::*;
pub(crate) use people::*;
pub(crate) use roles::Role;
pub(crate) use tasks::*;

use crate::value::{Currency, PartOfDay};

impl Term {
    /// The bits of all kinds. Those of the roles lie above them.
    pub(super) const ALL_KINDS: u128 = (1 << Self::KINDS) - 1;

    /// Its kind and its roles, as a set of bits.
    pub(super) fn bits(&self) -> u128 {
        1 << self.kind() | Role::bits_of(self)
    }
}

/// A kind of term, so that a look-up asks for the kind it wants.
pub(crate) trait Entry: Copy {
    /// The number of this kind.
    const KIND: usize;
    /// The bit of this kind in a set of kinds.
    const BIT: u128 = 1 << Self::KIND;
    /// The entry of a term, where it is of this kind.
    fn of(term: &Term) -> Option<Self>;
}

macro_rules! terms {
    ($($name:ident),+ $(,)?) => {
        /// What a phrase stands for.
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub(crate) enum Term { $($name($name)),+ }

        enum Number { $($name),+ }

        impl Term {
            /// How many kinds there are.
            pub(super) const KINDS: usize = [$(Number::$name),+].len();

            /// The number of its kind.
            pub(super) fn kind(&self) -> usize {
                match self { $(Self::$name(_) => $name::KIND),+ }
            }
        }

        $(
            impl Entry for $name {
                const KIND: usize = Number::$name as usize;

                fn of(term: &Term) -> Option<Self> {
                    match term {
                        Term::$name(entry) => Some(*entry),
                        _ => None,
                    }
                }
            }

            impl From<$name> for Term {
                fn from(entry: $name) -> Self {
                    Self::$name(entry)
                }
            }
        )+
    };
}

terms! {
    Numeral, Currency, Measure, PerWhat, Function, OrdinalCue, Counted, Compound, RankCue, ScoreCue, InWords,
    ScaledCurrency, Particle, TotalWord,
    Calendar, RelativeDay, Weekday, PartOfDay, DateCue, YearOfComparison, YearCue, TimeCue, TimeLetter, DueCue,
    DocumentKind, DocumentNoun, SymbolKind, SymbolBody, Issue,
    NumberedName, PhoneCue, Counter, Elapsed, WebCue, AddressCue, Drawing, Generation, Slogan,
    Abbreviation, Caption, HeadCue, Furniture,
    BodyWord, UnitWord, UnitLetter, ShortForm, Field, GenericTail, PluralHead, NotBody, NotPlace, Merit, Officer,
    NameEnd, Bygone,
    Surname, MiddleName, Namesake, Honorific, Post, Holds, Age, Born, Office,
    MeetingKind, MeetingCue, Venue, Visit, Speech, By,
    TaskVerb, TaskCue, Charge, Charged, Instruction, SectionCue, Accomplished, Like,
    LeadCue, TailCue, BasisCue, Head, Activity, Actor, BareNoun, Opener, Aim, Section, Occasion, Agenda, AsideCue,
    Appraisal, UnitSort, TopicCue, Handling, State, InTurn, Watch,
}
