//! What the name of a part tells of its whole.

use super::spelling;
use super::tables::indicators::answers::{ANSWERS, HANDLINGS, RESTS, TAKINGS};
use super::terms::Question;

/// The answer of a part to a question about its whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) question: Question,
    /// Which of the answers it is; 0 where the others are not known.
    pub(crate) number: u8,
}

/// The answers that the name of a part gives, from its first word to its last: `nữ` and `đảng viên` of `đảng viên nữ`.
/// A word with a capital is of a name, unless it comes first: `Quảng Nam`.
pub(crate) fn answers(name: &str) -> Vec<Answer> {
    let written: Vec<&str> = words(name).collect();
    let small: Vec<String> = written.iter().map(|word| small(word)).collect();
    let (mut found, mut at) = (Vec::new(), 0);
    while at < small.len() {
        let is_of_name = at > 0 && written[at].starts_with(char::is_uppercase);
        let longest = if is_of_name { None } else { longest_answer(&small[at..]) };
        at += longest.map_or(1, |(len, _)| len);
        found.extend(longest.map(|(_, answer)| answer));
    }
    found
}

/// The answer of most words that some words begin with, and how many those are.
fn longest_answer(words: &[String]) -> Option<(usize, Answer)> {
    let first = words.first()?.as_str();
    let start = ANSWERS.partition_point(|row| row.0 < first);
    let rows = ANSWERS[start..].iter().take_while(|row| row.0.starts_with(first));
    let found = rows.filter(|row| begin_with(words, row.0));
    found
        .map(|&(phrase, question, number)| (self::words(phrase).count(), Answer { question, number }))
        .max_by_key(|(len, _)| *len)
}

/// The question to which all names give an answer and nothing else, each another one: `khiển trách`, `cảnh cáo`.
pub(crate) fn answered<'a>(names: impl Iterator<Item = &'a str>) -> Option<Question> {
    let answer = |name| match answers(name).as_slice() {
        [answer] if answer.number > 0 => Some(*answer),
        _ => None,
    };
    let mut answers: Vec<Answer> = names.map(answer).collect::<Option<_>>()?;
    let question = answers.first()?.question;
    answers.sort_unstable_by_key(|answer| answer.number);
    let differ = answers.windows(2).all(|two| two[0].number != two[1].number);
    (differ && answers.iter().all(|answer| answer.question == question)).then_some(question)
}

/// Whether some words tell what was taken in, or is to be done with all of something: `thụ lý`, `phải thi hành`.
pub(crate) fn tells_taking(subject: &str) -> bool {
    let words: Vec<String> = words(subject).map(small).collect();
    (0..words.len()).any(|at| TAKINGS.iter().any(|taking| begin_with(&words[at..], taking)))
}

/// Whether a subject begins with what is done with what was taken in: `giải quyết`.
pub(crate) fn begins_handling(subject: &str) -> bool {
    let words: Vec<String> = words(subject).map(small).collect();
    HANDLINGS.iter().any(|handling| begin_with(&words, handling))
}

/// Whether some words name all that was not told before: `các loại án khác`.
pub(crate) fn tell_rest(name: &str) -> bool {
    let name = super::folded(name);
    RESTS.iter().any(|rest| name.strip_suffix(rest).is_some_and(|before| before.is_empty() || before.ends_with(' ')))
}

/// Whether something is called by a name of its own: `xã Kim Sơn`, `Bắc Ninh`.
pub(crate) fn is_name(words: &str) -> bool {
    let mut words = words.split_whitespace().rev();
    let is_capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
    };
    words.next().is_some_and(is_capital) && words.next().is_some()
}

/// The words and marks of a name; a comma stands for itself.
fn words(name: &str) -> impl Iterator<Item = &str> {
    name.split_whitespace().flat_map(|word| {
        let (word, comma) = word.strip_suffix(',').map_or((word, None), |word| (word, Some(",")));
        std::iter::once(word).chain(comma)
    })
}

fn begin_with(words: &[String], phrase: &str) -> bool {
    let mut words = words.iter();
    self::words(phrase).all(|word| words.next().is_some_and(|other| other == word))
}

fn small(word: &str) -> String {
    spelling::canonical(&word.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_in_order() {
        assert!(ANSWERS.is_sorted_by_key(|row| row.0));
        assert!([RESTS, TAKINGS, HANDLINGS].iter().all(|rows| rows.is_sorted()));
    }

    #[test]
    fn a_name_answers_what_it_has_words_for() {
        let cases: &[(&str, &[Question])] = &[
            ("nữ", &[Question::Sex]),
            ("đảng viên nữ", &[Question::Alone, Question::Sex]),
            ("hộ có người chết", &[Question::Alone]),
            ("dưới 18 tuổi", &[Question::Alone]),
            ("rất nghiêm trọng", &[Question::Gravity]),
            ("hộ cận nghèo", &[Question::Poverty]),
            ("kiến nghị, phản ánh", &[Question::Letter]),
            ("công nghiệp - xây dựng", &[Question::Sector]),
            ("tỉnh Quảng Nam", &[]),
            ("tái cử", &[]),
        ];
        for (name, expected) in cases {
            let found: Vec<_> = answers(name).iter().map(|answer| answer.question).collect();
            assert_eq!(&found, expected, "{name}");
        }
    }

    #[test]
    fn names_and_rests() {
        for (name, is_rest, is_own) in [
            ("các loại án khác", true, false),
            ("khác", true, false),
            ("còn lại", true, false),
            ("Bắc Ninh", false, true),
            ("xã Kim Sơn", false, true),
            ("Nữ", false, false),
            ("vốn FDI", false, false),
            ("phá rừng", false, false),
        ] {
            assert_eq!((tell_rest(name), is_name(name)), (is_rest, is_own), "{name}");
        }
    }
}
