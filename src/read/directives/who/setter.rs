//! Who sets tasks: the person or the body that stands before `yêu cầu`, `xác định`.

use std::ops::Range;

use smallvec::SmallVec;

use crate::lex::Kind;
use crate::lexicon::{BodyWord, Entry, Honorific, Post, TaskCue};
use crate::read::directives::words::pieces::is_intro;
use crate::read::directives::words::walk::{Prefer, Step, Walk, What};
use crate::read::people::{self, Appearance, Neighbours};
use crate::read::source::Source;
use crate::read::units::{body_at, is_of_officer};
use crate::value::{Date, Value};

/// The tokens of a person's or a body's name; `None` where nobody is named.
pub(in crate::read::directives) type Setter = Option<Range<usize>>;

/// Someone who acts in a sentence.
#[derive(Clone, Debug)]
enum Actor {
    Person(Range<usize>),
    Body(Range<usize>),
    /// Only by address or position, with the tokens of the position: `đồng chí Bí thư`.
    Nameless(Range<usize>),
    /// Only by an address that points back: `đồng chí yêu cầu`.
    Same,
}

/// Finds those who set tasks, and keeps in mind who spoke last.
#[derive(Debug)]
pub(in crate::read::directives) struct Setters<'a, 's, 't> {
    source: &'a Source<'s, 't>,
    /// In order of their first tokens.
    people: &'a [Appearance],
    neighbours: Neighbours,
    speaker: Setter,
    /// The sentences behind that speaker in which another may have begun to speak. Only where tasks are set by one whom
    /// their own sentence does not name, they are looked through.
    passed: SmallVec<[Range<usize>; 8]>,
}

impl<'a, 's, 't> Setters<'a, 's, 't> {
    pub(in crate::read::directives) fn new(source: &'a Source<'s, 't>, appearances: &'a [Appearance]) -> Self {
        Self { source, people: appearances, neighbours: Neighbours::default(), speaker: None, passed: SmallVec::new() }
    }

    /// Who sets the tasks that a cue opens in its sentence.
    pub(in crate::read::directives) fn opens(
        &mut self,
        today: Option<Date>,
        sentence: Range<usize>,
        cue: Step,
    ) -> Setter {
        let start = sentence.start;
        let acts = matches!(cue.what, What::Cue(TaskCue::Need) | What::Verb(_));
        let setter = match self.actor(start..cue.at) {
            // `Hội Nông dân xã cần …`: who stands there is asked.
            Some((Actor::Person(_) | Actor::Nameless(_), end)) if acts && !self.has_words(end..cue.at) => None,
            Some((Actor::Body(_), _)) if acts => None,
            Some((Actor::Person(name) | Actor::Body(name), _)) => Some(name),
            Some((Actor::Nameless(office), _)) => self.holder(&office),
            Some((Actor::Same, _)) => self.last_speaker(),
            // `Nhấn mạnh năm 2026 là năm khó khăn, Chủ tịch UBND xã yêu cầu, các thôn …`
            None => self.asks(today, cue.at..sentence.end).unwrap_or_else(|| self.last_speaker()),
        };
        self.speaks(setter.clone());
        setter
    }

    /// Whoever the text names elsewhere with a position that stands alone.
    fn holder(&self, office: &Range<usize>) -> Setter {
        people::holder(self.source, self.people.iter(), &self.neighbours, office)
    }

    /// Who asks for something anew in a sentence of a stretch; `None` where nobody does.
    pub(in crate::read::directives) fn asks(&mut self, today: Option<Date>, sentence: Range<usize>) -> Option<Setter> {
        let mut steps = Walk::new(self.source, today, sentence.clone(), Prefer::Cues);
        let cue =
            steps.find(|step| matches!(step.what, What::Cue(TaskCue::Request | TaskCue::Resolve | TaskCue::Will)))?;
        let actor = match self.actor(sentence.start..cue.at) {
            Some((actor, _)) => actor,
            None => self.asker_behind(today, cue, sentence.end)?,
        };
        let setter = match actor {
            Actor::Person(name) => Some(name),
            // `Đảng ủy xác định:`; a task may itself be one of a body that asks another.
            Actor::Body(name) if is_intro(self.source, &sentence) => Some(name),
            Actor::Nameless(office) => self.holder(&office),
            Actor::Body(_) | Actor::Same => return None,
        };
        self.speaks(setter.clone());
        Some(setter)
    }

    /// Who asks behind a clause that a word like `nhấn mạnh` begins, and asks right behind the own name: `Nhấn mạnh ý
    /// nghĩa của năm 2026, Chủ tịch UBND xã yêu cầu …`.
    fn asker_behind(&self, today: Option<Date>, first: Step, end: usize) -> Option<Actor> {
        let mut steps = Walk::new(self.source, today, first.end..end, Prefer::Cues);
        let cue = steps.find(|step| step.what == What::Cue(TaskCue::Request))?;
        let (actor, behind) = self.actor(first.end..cue.at)?;
        let apart = self.source.tokens[first.end..cue.at].iter().any(|token| token.kind == Kind::Comma);
        (apart && behind == cue.at).then_some(actor)
    }

    /// Takes in a sentence that sets no tasks, in which a leader may have begun to speak.
    pub(in crate::read::directives) fn pass(&mut self, sentence: Range<usize>, speaks: bool) {
        if speaks { self.passed.push(sentence) } else { self.forget() }
    }

    /// Who spoke last before the sentence at hand.
    fn last_speaker(&self) -> Setter {
        let begins = |sentence: &Range<usize>| match self.actor(sentence.clone())?.0 {
            Actor::Person(name) => Some(Some(name)),
            Actor::Nameless(office) => Some(self.holder(&office)),
            Actor::Body(_) | Actor::Same => None,
        };
        self.passed.iter().rev().find_map(begins).unwrap_or_else(|| self.speaker.clone())
    }

    fn speaks(&mut self, speaker: Setter) {
        self.speaker = speaker;
        self.passed.clear();
    }

    /// Whether the one who acts in a sentence is a person by name.
    pub(in crate::read::directives) fn names_person(&self, sentence: Range<usize>) -> bool {
        matches!(self.actor(sentence), Some((Actor::Person(_), _)))
    }

    pub(in crate::read::directives) fn forget(&mut self) {
        self.speaks(None);
    }

    fn has_words(&self, mut tokens: Range<usize>) -> bool {
        tokens.any(|at| self.source.tokens[at].kind == Kind::Word)
    }

    /// The last who begins a clause or stands right before the end of some words, and where they end.
    fn actor(&self, words: Range<usize>) -> Option<(Actor, usize)> {
        let mut last = None;
        let mut at = words.start;
        while let Some(next) = self.next_actor(at..words.end) {
            at = next;
            // `Công điện số 14/CĐ-UBND yêu cầu …`: nobody stands in a symbol.
            let mention = self.source.mention_at(at);
            if let Some(n) = mention.filter(|&n| matches!(self.source.mentions[n].value, Value::Document(_))) {
                at = self.source.place(n).end;
                continue;
            }
            let Some((actor, end)) = self.actor_at(at, words.end) else {
                at += 1;
                continue;
            };
            let behind_word = at > words.start && self.source.tokens[at - 1].kind == Kind::Word;
            let begins = !behind_word || self.source.mention_at(at - 1).is_some();
            if begins || end == words.end {
                // `người đứng đầu Thành ủy yêu cầu`
                let hidden = !begins && matches!(actor, Actor::Body(_));
                last = Some((if hidden { Actor::Nameless(end..end) } else { actor }, end));
            }
            at = end;
        }
        last
    }

    /// The first token of a range at which someone may be named.
    fn next_actor(&self, range: Range<usize>) -> Option<usize> {
        let next = self.people.partition_point(|known| known.tokens.start < range.start);
        let person = self.people.get(next).map(|known| known.tokens.start).filter(|start| range.contains(start));
        let until = range.start..person.unwrap_or(range.end);
        self.source.next_of(Honorific::BIT | Post::BIT | BodyWord::BIT, until).or(person)
    }

    fn actor_at(&self, at: usize, end: usize) -> Option<(Actor, usize)> {
        let next = self.people.partition_point(|known| known.tokens.start < at);
        if let Some(known) = self.people.get(next).filter(|known| known.tokens.start == at) {
            return Some((Actor::Person(known.name.clone()), known.tokens.end.clamp(at + 1, end)));
        }
        if let Some((honorific, len)) = self.source.longest::<Honorific>(at, end) {
            let same = matches!(honorific, Honorific::Comrade | Honorific::Title) && at + len == end;
            if same {
                return Some((Actor::Same, end));
            }
            let office = at + len..self.office_end(at + len, end);
            return Some((Actor::Nameless(office.clone()), office.end));
        }
        if self.source.longest::<Post>(at, end).is_some_and(|(post, _)| post.begins()) {
            let office = at..self.office_end(at, end);
            return Some((Actor::Nameless(office.clone()), office.end));
        }
        let of_officer = is_of_officer(self.source, at);
        let body = body_at(self.source, at, end).filter(|_| !of_officer)?;
        Some((Actor::Body(body.tokens.clone()), body.tokens.end))
    }

    /// Where a position without a name ends, with the body that it is held in.
    fn office_end(&self, at: usize, end: usize) -> usize {
        let head = self.source.longest::<Post>(at, end).map_or(at, |(_, len)| at + len);
        let behind = body_at(self.source, head, end).map_or(head, |body| body.tokens.end);
        let names = self.source.tokens[behind..end].iter().take_while(|token| token.is_capital()).count();
        behind + names
    }
}

#[cfg(test)]
mod tests {
    use crate::read::directives::testing::check_each;

    /// Who sets each task.
    #[track_caller]
    fn check(cases: &[(&str, &[&str])]) {
        check_each(cases, |task| task.set_by.as_deref().unwrap_or("").to_owned());
    }

    #[test]
    fn a_person() {
        check(&[
            ("Kết luận hội nghị, đồng chí Lê Văn An yêu cầu các chi bộ rà soát hộ nghèo.", &["Lê Văn An"]),
            (
                "Đồng chí Lê Văn An, Bí thư Đảng ủy xã, biểu dương Đảng ủy xã và yêu cầu các thôn làm tốt công tác dân vận; \
                 UBND xã sớm trình phương án.",
                &["Lê Văn An", "Lê Văn An"],
            ),
            ("Bí thư Huyện ủy Ngô Xuân Hợp đề nghị các xã rà soát hộ nghèo.", &["Ngô Xuân Hợp"]),
            (
                "Đồng chí Lê Văn An phát biểu kết luận hội nghị. Đồng chí yêu cầu các thôn rà soát hộ nghèo.",
                &["Lê Văn An"],
            ),
            (
                "Đồng chí Lê Văn An yêu cầu các thôn rà soát hộ nghèo. Đồng chí Vi Thị Hoa đề nghị UBND xã làm tốt khâu giống.",
                &["Lê Văn An", "Vi Thị Hoa"],
            ),
            (
                "Hội nghị\nĐồng chí Lê Văn An nhấn mạnh các việc sau:\n1. Lập danh sách hộ nghèo\n2. Trồng 5 ha rừng",
                &["Lê Văn An", "Lê Văn An"],
            ),
        ]);
    }

    #[test]
    fn a_body() {
        check(&[
            ("Thời gian tới, Đảng ủy thị trấn Phú Lộc xác định: đẩy nhanh giải ngân.", &["Đảng ủy thị trấn Phú Lộc"]),
            (
                "Báo cáo\nII. Nhiệm vụ quý IV\nĐảng ủy xã Tân An xác định:\n- Làm tốt khâu giống;\n- Chăm lo người nghèo.",
                &["Đảng ủy xã Tân An", "Đảng ủy xã Tân An"],
            ),
            ("Thời gian tới, Chi bộ thôn Hạ yêu cầu đảng viên làm tốt công tác dân vận.", &["Chi bộ thôn Hạ"]),
        ]);
    }

    #[test]
    fn one_by_a_position_held_elsewhere() {
        check(&[
            (
                "Dự có bà Vi Thị Hoa, Phó Chủ tịch UBND xã. Chủ trì là ông Lê Văn An, Chủ tịch UBND xã.\nKết luận hội nghị, Chủ \
                 tịch UBND xã yêu cầu các thôn rà soát hộ nghèo.",
                &["Lê Văn An"],
            ),
            (
                "Ông Lê Văn An, Bí thư Đảng ủy, Chủ tịch HĐND xã, dự.\nBí thư Đảng ủy xã Kim Sơn đề nghị các thôn rà soát hộ nghèo.",
                &["Lê Văn An"],
            ),
            (
                "Ông Lê Văn An, Chủ tịch UBND xã, yêu cầu các thôn rà soát hộ nghèo.\nNhấn mạnh năm 2026 là năm khó khăn, đồng \
                 chí Bí thư Huyện ủy yêu cầu, các thôn phải tiếp tục làm tốt khâu giống.",
                &["Lê Văn An", ""],
            ),
            // A deputy is another.
            ("Ông Lê Văn An, Chủ tịch UBND xã, dự. Phó Chủ tịch UBND xã yêu cầu các thôn rà soát hộ nghèo.", &[""]),
            ("Ông Lê Văn An, Phó Chủ tịch UBND xã, dự. Chủ tịch UBND xã yêu cầu các thôn rà soát hộ nghèo.", &[""]),
            ("Ông Lê Văn An, nguyên Chủ tịch UBND xã, dự. Chủ tịch UBND xã yêu cầu các thôn rà soát hộ nghèo.", &[""]),
            // Two hold it.
            (
                "Dự có ông Lê Văn An, Chủ tịch UBND xã; bà Vi Thị Hoa, Chủ tịch UBND xã Kim Sơn.\nChủ tịch UBND xã yêu cầu các \
                 thôn rà soát hộ nghèo.",
                &[""],
            ),
            // A post alone may be that in any body, and several hold that of many.
            ("Ông Lê Văn An, Bí thư, dự. Đồng chí Bí thư Tỉnh ủy yêu cầu các xã rà soát hộ nghèo.", &[""]),
            (
                "Ông Lê Văn An, Bí thư Chi bộ thôn 5, phát biểu. Bí thư Chi bộ các thôn yêu cầu đảng viên rà soát hộ nghèo.",
                &[""],
            ),
            // Nobody stands in a symbol.
            (
                "Chủ tịch UBND tỉnh Lê Văn An vừa ban hành Công điện số 14/CĐ-UBND yêu cầu các xã chủ động ứng phó với bão.",
                &["Lê Văn An"],
            ),
        ]);
    }

    #[test]
    fn nobody_by_name() {
        check(&[
            ("Đồng chí Bí thư Đảng ủy xã yêu cầu các chi bộ rà soát hộ nghèo.", &[""]),
            ("Thời gian tới, người đứng đầu Đảng ủy xã yêu cầu các chi bộ rà soát hộ nghèo.", &[""]),
            ("Thời gian tới, ông Lê Văn An phải rà soát hộ nghèo.", &[""]),
            ("Bà Lan yêu cầu các chi bộ rà soát hộ nghèo.", &[""]),
            ("Phát biểu tại hội nghị, ông Hải cho rằng, Hội Nông dân xã cần chú trọng dạy nghề.", &[""]),
            ("6 tháng cuối năm, Huyện ủy Đại Từ tiếp tục chỉ đạo làm đường.", &[""]),
            ("Đồng chí Lê Văn An trình bày báo cáo. Đồng chí Bí thư yêu cầu các chi bộ rà soát hộ nghèo.", &[""]),
            // Whoever holds a position is asked.
            ("Chủ tịch UBND xã Lê Văn An dự hội nghị. Chủ tịch UBND xã phải chịu trách nhiệm rà soát hộ nghèo.", &[""]),
        ]);
    }
}
