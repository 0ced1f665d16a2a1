//! What results and goals are told with.

mod activities;
mod actors;
mod agenda;
mod aims;
mod appraisals;
mod aside_cues;
pub(in crate::lexicon) mod averages;
mod bare_nouns;
mod basis_cues;
mod handlings;
mod heads;
mod in_turn;
mod lead_cues;
mod occasions;
mod openers;
pub(in crate::lexicon) mod persons;
pub(in crate::lexicon) mod prices;
mod sections;
mod states;
mod tail_cues;
mod topics;
mod unit_sorts;

use super::{entries, rows, words};
use crate::lexicon::terms::*;

/// Gives every row of these tables to `add`.
pub(super) fn each(add: &mut impl FnMut(&'static str, Term)) {
    words(add, activities::GENERAL, |_| Activity::General);
    words(add, activities::SPECIFIC, |_| Activity::Specific);
    words(add, activities::MOVING, |_| Activity::Moving);
    words(add, activities::MAKING, |_| Activity::Making);
    words(add, actors::ACTORS, |_| Actor);
    words(add, actors::TOPICS, |_| Actor);
    words(add, agenda::PLANS, |_| Agenda::Plan);
    words(add, agenda::VOTES, |_| Agenda::Vote);
    words(add, agenda::COMING, |_| Agenda::Coming);
    words(add, agenda::PLACES, |_| Agenda::Place);
    words(add, agenda::DURATIONS, |_| Agenda::Duration);
    words(add, agenda::WORTHS, |_| Agenda::Worth);
    words(add, agenda::MONEY, |_| Agenda::Money);
    words(add, agenda::EFFECTS, |_| Agenda::Effect);
    words(add, agenda::MAKEUPS, |_| Agenda::Makeup);
    words(add, agenda::INHABITANTS, |_| Agenda::Inhabitant);
    words(add, agenda::EARNINGS, |_| Agenda::Earning);
    words(add, agenda::REACHING, |_| Agenda::Reaching);
    words(add, agenda::WITHIN, |_| Agenda::Within);
    words(add, agenda::ENOUGH, |_| Agenda::Enough);
    rows(add, aims::AIMS);
    rows(add, appraisals::APPRAISALS);
    words(add, aside_cues::CHOSEN, |_| AsideCue::Chosen);
    words(add, aside_cues::AWARDS, |_| AsideCue::Award);
    words(add, aside_cues::ORIGINS, |_| AsideCue::Origin);
    words(add, aside_cues::VENUES, |_| AsideCue::Venue);
    words(add, aside_cues::HONOURS, |_| AsideCue::Honour);
    words(add, aside_cues::HASTENED, |_| AsideCue::Hastened);
    words(add, aside_cues::ABSENT, |_| AsideCue::Absent);
    words(add, bare_nouns::BARE_NOUNS, |_| BareNoun);
    rows(add, basis_cues::BASIS_CUES);
    words(add, handlings::DEEDS, |_| Handling::Deed);
    words(add, handlings::THINGS, |_| Handling::Thing);
    rows(add, heads::HEADS);
    words(add, in_turn::IN_TURN, |_| InTurn);
    rows(add, lead_cues::LEAD_CUES);
    words(add, occasions::OCCASIONS, |_| Occasion);
    rows(add, openers::OPENERS);
    rows(add, sections::SECTIONS);
    words(add, states::UNDONE, |_| State::Undone);
    words(add, states::UNDERWAY, |_| State::Underway);
    words(add, states::DIRECTIONS, |_| State::Direction);
    rows(add, tail_cues::TAIL_CUES);
    entries(add, topics::COUNTED, TopicCue::Counted);
    entries(add, topics::OVER, TopicCue::Over);
    entries(add, topics::SHARED, TopicCue::Shared);
    entries(add, topics::TOPICS, TopicCue::Own);
    rows(add, unit_sorts::UNIT_SORTS);
}
