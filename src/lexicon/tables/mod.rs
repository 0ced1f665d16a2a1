//! The tables, one a kind of term.

mod abbreviations;
mod activities;
mod actors;
mod address_cues;
mod agenda;
mod ages;
mod aims;
mod appraisals;
mod aside_cues;
pub(super) mod averages;
mod bare_nouns;
mod basis_cues;
mod body_words;
mod born;
mod by;
mod calendar;
mod captions;
mod charges;
mod compounds;
mod counted;
mod counters;
mod currencies;
mod date_cues;
mod days;
pub(super) mod document_kinds;
mod document_nouns;
mod drawings;
mod fields;
mod functions;
mod furniture;
mod generations;
mod generic_tails;
mod handlings;
mod head_cues;
mod heads;
mod holds;
mod honorifics;
mod in_words;
mod issues;
mod lead_cues;
mod likes;
pub(super) mod measures;
mod meeting_cues;
mod meeting_kinds;
mod merits;
mod middle_names;
mod name_ends;
mod namesakes;
mod not_bodies;
mod not_places;
mod numbered_names;
mod numerals;
mod occasions;
mod officers;
mod offices;
mod openers;
mod ordinals;
mod particles;
mod parts_of_day;
pub(super) mod per_what;
pub(super) mod persons;
mod phone_cues;
mod plural_heads;
mod posts;
pub(super) mod prices;
mod rank_cues;
mod scaled_currencies;
mod score_cues;
mod section_cues;
mod sections;
mod short_forms;
mod speeches;
mod surnames;
mod symbol_bodies;
mod symbol_kinds;
mod tail_cues;
mod task_cues;
mod task_verbs;
mod time_cues;
mod time_letters;
mod topics;
mod total_words;
mod unit_letters;
mod unit_sorts;
mod unit_words;
mod venues;
mod visits;
mod web_cues;
mod weekdays;
mod year_cues;
mod years_of_comparison;

use super::terms::*;

/// Gives every row of every table to `add`.
pub(super) fn each(add: &mut impl FnMut(&'static str, Term)) {
    each_row(add);
    each_bare(add);
}

/// Gives the rows that tell their own entry, or the value that it is made of.
fn each_row(add: &mut impl FnMut(&'static str, Term)) {
    entries(add, measures::SYMBOLS, |symbol| Measure::named(symbol).expect("a symbol of the table"));
    entries(add, topics::COUNTED, TopicCue::Counted);
    entries(add, topics::OVER, TopicCue::Over);
    entries(add, topics::SHARED, TopicCue::Shared);
    entries(add, topics::TOPICS, TopicCue::Own);
    rows(add, aims::AIMS);
    rows(add, appraisals::APPRAISALS);
    rows(add, basis_cues::BASIS_CUES);
    rows(add, body_words::BODY_WORDS);
    rows(add, calendar::CALENDAR);
    rows(add, charges::CHARGES);
    rows(add, currencies::CURRENCIES);
    rows(add, days::RELATIVE_DAYS);
    rows(add, functions::FUNCTIONS);
    rows(add, head_cues::HEAD_CUES);
    rows(add, heads::HEADS);
    rows(add, holds::HOLDS);
    rows(add, honorifics::HONORIFICS);
    rows(add, in_words::IN_WORDS);
    rows(add, issues::ISSUES);
    rows(add, lead_cues::LEAD_CUES);
    rows(add, meeting_cues::MEETING_CUES);
    rows(add, meeting_kinds::MEETING_KINDS);
    rows(add, numerals::NUMERALS);
    rows(add, offices::OFFICES);
    rows(add, openers::OPENERS);
    rows(add, ordinals::ORDINAL_CUES);
    rows(add, parts_of_day::PARTS_OF_DAY);
    rows(add, posts::POSTS);
    rows(add, scaled_currencies::SCALED_CURRENCIES);
    rows(add, section_cues::SECTION_CUES);
    rows(add, sections::SECTIONS);
    rows(add, short_forms::SHORT_FORMS);
    rows(add, speeches::SPEECHES);
    rows(add, symbol_bodies::SYMBOL_BODIES);
    rows(add, symbol_kinds::SYMBOL_KINDS);
    rows(add, tail_cues::TAIL_CUES);
    rows(add, task_cues::TASK_CUES);
    rows(add, task_verbs::TASK_VERBS);
    rows(add, time_letters::TIME_LETTERS);
    rows(add, unit_letters::UNIT_LETTERS);
    rows(add, unit_sorts::UNIT_SORTS);
    rows(add, unit_words::UNIT_WORDS);
    rows(add, venues::VENUES);
    rows(add, web_cues::WEB_CUES);
    rows(add, weekdays::WEEKDAYS);
    rows(add, years_of_comparison::YEARS_OF_COMPARISON);
}

/// Gives the phrases of the tables whose rows all stand for one entry, or for themselves.
fn each_bare(add: &mut impl FnMut(&'static str, Term)) {
    words(add, abbreviations::ABBREVIATIONS, |_| Abbreviation);
    words(add, activities::GENERAL, |_| Activity::General);
    words(add, activities::SPECIFIC, |_| Activity::Specific);
    words(add, activities::MOVING, |_| Activity::Moving);
    words(add, activities::MAKING, |_| Activity::Making);
    words(add, actors::ACTORS, |_| Actor);
    words(add, actors::TOPICS, |_| Actor);
    words(add, address_cues::ADDRESS_CUES, |_| AddressCue);
    words(add, agenda::PLANS, |_| Agenda::Plan);
    words(add, agenda::VOTES, |_| Agenda::Vote);
    words(add, agenda::COMING, |_| Agenda::Coming);
    words(add, agenda::PLACES, |_| Agenda::Place);
    words(add, agenda::DURATIONS, |_| Agenda::Duration);
    words(add, agenda::WORTHS, |_| Agenda::Worth);
    words(add, agenda::EFFECTS, |_| Agenda::Effect);
    words(add, agenda::MAKEUPS, |_| Agenda::Makeup);
    words(add, agenda::INHABITANTS, |_| Agenda::Inhabitant);
    words(add, agenda::EARNINGS, |_| Agenda::Earning);
    words(add, agenda::REACHING, |_| Agenda::Reaching);
    words(add, agenda::WITHIN, |_| Agenda::Within);
    words(add, agenda::ENOUGH, |_| Agenda::Enough);
    words(add, ages::AGES, |_| Age);
    words(add, aside_cues::CHOSEN, |_| AsideCue::Chosen);
    words(add, aside_cues::AWARDS, |_| AsideCue::Award);
    words(add, aside_cues::ORIGINS, |_| AsideCue::Origin);
    words(add, aside_cues::VENUES, |_| AsideCue::Venue);
    words(add, aside_cues::HONOURS, |_| AsideCue::Honour);
    words(add, aside_cues::HASTENED, |_| AsideCue::Hastened);
    words(add, aside_cues::ABSENT, |_| AsideCue::Absent);
    words(add, bare_nouns::BARE_NOUNS, |_| BareNoun);
    words(add, born::BORN, |_| Born);
    words(add, by::BY, |_| By);
    words(add, captions::CAPTIONS, |_| Caption);
    words(add, charges::CHARGED, |_| Charged);
    words(add, compounds::COMPOUNDS, |_| Compound);
    words(add, counted::COUNTED, |_| Counted::Noun);
    words(add, counted::IDEAS, |_| Counted::Idea);
    words(add, counted::KINDS, |_| Counted::Kind);
    words(add, counters::COUNTERS, |_| Counter);
    words(add, date_cues::DATE_CUES, |_| DateCue);
    words(add, document_kinds::DOCUMENT_KINDS, |_| DocumentKind);
    words(add, document_nouns::DOCUMENT_NOUNS, |_| DocumentNoun);
    words(add, drawings::DRAWINGS, |_| Drawing);
    words(add, fields::FIELDS, |_| Field);
    words(add, furniture::FURNITURE, |_| Furniture);
    words(add, generations::GENERATIONS, |_| Generation);
    words(add, generic_tails::GENERIC_TAILS, |_| GenericTail);
    words(add, handlings::DEEDS, |_| Handling::Deed);
    words(add, handlings::THINGS, |_| Handling::Thing);
    words(add, likes::EXAMPLES, |_| Like::Examples);
    words(add, likes::BELOW, |_| Like::Below);
    words(add, measures::MEASURES, |name| Measure::named(name).expect("a measure of the table"));
    words(add, merits::MERITS, |_| Merit);
    words(add, middle_names::MIDDLE_NAMES, |_| MiddleName);
    words(add, name_ends::NAME_ENDS, |_| NameEnd);
    words(add, namesakes::NAMESAKES, |_| Namesake);
    words(add, not_bodies::NOT_BODIES, |_| NotBody);
    words(add, not_places::NOT_PLACES, |_| NotPlace);
    words(add, numbered_names::NUMBERED_NAMES, |_| NumberedName);
    words(add, occasions::OCCASIONS, |_| Occasion);
    words(add, officers::OFFICERS, |_| Officer);
    words(add, particles::PARTICLES, |_| Particle);
    words(add, per_what::PER_WHAT, |what| PerWhat::named(what).expect("a word of the table"));
    words(add, phone_cues::PHONE_CUES, |_| PhoneCue);
    words(add, plural_heads::PLURAL_HEADS, |_| PluralHead);
    words(add, rank_cues::RANK_CUES, |_| RankCue);
    words(add, score_cues::SCORE_CUES, |_| ScoreCue);
    words(add, surnames::SURNAMES, |_| Surname);
    words(add, time_cues::TIME_CUES, |_| TimeCue);
    words(add, total_words::TOTAL_WORDS, |_| TotalWord);
    words(add, visits::VISITS, |_| Visit);
    words(add, year_cues::YEAR_CUES, |_| YearCue);
}

fn rows<T: Into<Term> + Copy>(add: &mut impl FnMut(&'static str, Term), table: &[(&'static str, T)]) {
    debug_assert!(table.is_sorted_by_key(|row| row.0), "rows are in order");
    for &(phrase, entry) in table {
        add(phrase, entry.into());
    }
}

/// A table of values, with the entry that each makes.
fn entries<V: Copy, T: Into<Term>>(
    add: &mut impl FnMut(&'static str, Term),
    table: &[(&'static str, V)],
    entry: impl Fn(V) -> T,
) {
    debug_assert!(table.is_sorted_by_key(|row| row.0), "rows are in order");
    for &(phrase, value) in table {
        add(phrase, entry(value).into());
    }
}

/// A table of bare phrases, with the entry that each makes.
fn words<T: Into<Term>>(
    add: &mut impl FnMut(&'static str, Term),
    table: &[&'static str],
    entry: impl Fn(&'static str) -> T,
) {
    debug_assert!(table.is_sorted(), "rows are in order");
    for &phrase in table {
        add(phrase, entry(phrase).into());
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::each;
    use crate::lexicon::Term;
    use crate::lexicon::spelling::canonical;

    #[test]
    fn no_row_stands_twice() {
        let mut known: BTreeMap<&str, Vec<Term>> = BTreeMap::new();
        each(&mut |phrase, term: Term| {
            let terms = known.entry(phrase).or_default();
            assert!(!terms.contains(&term), "{phrase:?} stands twice as {term:?}");
            terms.push(term);
        });
    }

    #[test]
    fn rows_are_written_small_and_in_the_newer_spelling_of_tones() {
        each(&mut |phrase, _| {
            assert_eq!(phrase, phrase.to_lowercase());
            for word in
                phrase.split(' ').filter(|word| word.ends_with(['à', 'á', 'ả', 'ã', 'ạ', 'è', 'ẻ', 'ẽ', 'é', 'ẹ']))
            {
                assert_eq!(word, canonical(word), "in {phrase:?}");
            }
        });
    }
}
