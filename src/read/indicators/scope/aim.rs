//! What the words of a sentence aim at.
//!
//! | words | what follows is aimed at |
//! |---|---|
//! | `phấn đấu …` | always |
//! | `phát biểu …, đề nghị …` | where someone speaks who may set tasks |
//! | `đề ra … chỉ tiêu`, `chỉ tiêu … đề ra là` | where targets are being set |
//! | `xác định năm 2026: …`, `UBND phường đề ra: …` | behind the colon |
//! | `sẽ …`, `dự kiến …` | up to what is held up, `còn 5 hộ vướng mắc` |
//! | `đã …`, `nhiệm kỳ qua …` | no more |

use std::ops::Range;

use crate::lex::{Kind, Token};
use crate::lexicon::{Activity, Agenda, Aim, BasisCue, Counted, Entry, LeadCue, LeadVerb, PluralHead, Role, TaskCue};
use crate::read::indicators::clause::trim;
use crate::read::indicators::words::when;
use crate::read::source::Source;
use crate::value::Value;

/// Within how many tokens a sentence says that it tells how things stand: `Bí thư Đảng ủy xã Lê Văn An cho biết, …`.
const LONGEST_HEAD: usize = 24;

/// The most tokens of several that are named.
const LONGEST_SEVERAL: usize = 5;

/// What aims a sentence tells before a token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each was said or not, whatever else was")]
pub(in crate::read) struct Aims {
    pub(in crate::read) goal: bool,
    /// Whether only what will be done or is foreseen makes one of it.
    foreseen: bool,
    speech: bool,
    /// Whether something is being set that may turn out to be targets.
    pub(in crate::read) sets: bool,
    /// Whether a colon after the goal opens a list of them, which may go on over sentences.
    pub(in crate::read) list: bool,
    /// Whether it was told how many targets are set, which the sentences behind then name.
    counted: bool,
    /// Whether a clause begins with targets, so that what is set behind are those: `Chỉ tiêu được biểu quyết là …`.
    named: bool,
    /// Whether the sentence told a figure.
    pub(in crate::read) told: bool,
}

impl Aims {
    /// Takes in some words of the text, which have terms of some kinds in them.
    #[inline]
    pub(in crate::read) fn read(&mut self, source: &Source<'_, '_>, words: Range<usize>, kinds: u128) {
        // Where nothing is being set and no word does so, nothing but a colon behind the goal says anything.
        let says = if self.goal { Aim::BIT } else { Role::Aims.bit() };
        if kinds & says != 0 || self.sets || self.named {
            self.read_each(source, words);
        } else if self.goal && !self.list {
            self.list = source.tokens.get(words).unwrap_or_default().iter().copied().any(lists);
        }
    }

    fn read_each(&mut self, source: &Source<'_, '_>, words: Range<usize>) {
        // Where the words begin that no mark parts from the ones read.
        let mut from = words.start;
        let mut at = words.start;
        while at < words.end {
            if !self.sets && !self.named {
                let next = source.next_of(Aim::BIT, at..words.end).unwrap_or(words.end);
                let passed = &source.tokens[at..next];
                self.list |= self.goal && passed.iter().copied().any(lists);
                let parts = |token: &Token| !is_joining(token.kind);
                from = passed.iter().rposition(parts).map_or(from, |n| at + n + 1);
                at = next;
                if at == words.end {
                    break;
                }
            }
            let next = match source.longest::<Aim>(at, words.end) {
                Some((aim, len)) => self.aim(source, aim, at..at + len, from),
                None => self.word(source, at, &words),
            };
            from = if is_joining(source.tokens[at].kind) { from } else { next };
            at = next;
        }
    }

    /// Takes in whether something is aimed at, and not only foreseen.
    fn aim_outright(&mut self, aims: bool) {
        (self.goal, self.foreseen) = (self.goal || aims, self.foreseen && !aims);
    }

    /// Takes in a word or mark that aims at nothing by itself; gives the token behind it.
    fn word(&mut self, source: &Source<'_, '_>, at: usize, words: &Range<usize>) -> usize {
        let colon = source.tokens[at].kind == Kind::Colon;
        if !self.sets && !self.named {
            self.list |= self.goal && colon;
            return at + 1;
        }
        let is = || source.is_at(TaskCue::Is, at, words.end);
        // `xác định năm 2026: …`
        self.aim_outright(self.sets && colon && when::right_before(source, words.start, at).is_some());
        let lists = colon || self.named && is();
        self.aim_outright(self.sets && self.named && lists);
        self.list |= lists && self.goal;
        self.named = self.named && !meets(source, at, words.end);
        self.sets &= is_joining(source.tokens[at].kind);
        at + 1
    }

    /// Takes in a word for an aim; gives the token behind it. Words that no mark parts from it begin at `from`.
    fn aim(&mut self, source: &Source<'_, '_>, aim: Aim, tokens: Range<usize>, from: usize) -> usize {
        // `Kết luận số 21-KL/TW`: that is no speech.
        if let Some(n) = source.mention_at(tokens.start).filter(|&n| is_document(&source.mentions[n].value)) {
            return source.place(n).end;
        }
        match aim {
            Aim::Goal => self.aim_outright(true),
            Aim::Will => (self.goal, self.foreseen) = (true, self.foreseen || !self.goal),
            // `gieo 140 ha, dự kiến năng suất 60 tạ/ha`: what is foreseen beside a result is one too, unlike what is to
            // be done.
            Aim::Forecast => {
                let to_do = || source.begins::<Activity>(&(tokens.end..source.tokens.len()));
                let goal = !self.told || to_do();
                (self.goal, self.foreseen) = (self.goal || goal, self.foreseen || goal && !self.goal);
            }
            Aim::Past | Aim::Now => {}
            // `kết luận 2 chi bộ thực hiện tốt`, `kết luận có 2 chi bộ`: what is found so is no speech.
            Aim::Speech => {
                let cue = source.longest::<LeadCue>(tokens.end, source.tokens.len()).map_or(0, |(_, len)| len);
                self.speech |= source.mention_at(tokens.end + cue).is_none();
            }
            Aim::Task => self.aim_outright(self.speech && !leads_to_past(source, tokens.end)),
            Aim::Lays => {
                // `UBND phường đề ra: …`
                let lists = source.tokens.get(tokens.end).is_some_and(|next| next.kind == Kind::Colon);
                self.aim_outright(lists && !names_plan(source, from..tokens.start));
                self.sets = true;
            }
            Aim::Sets => self.sets = true,
            Aim::Target => {
                self.aim_outright(self.sets);
                self.named |= trim::behind_opening(source, from..tokens.start).is_empty();
            }
            Aim::Done if tells_which(source, from..tokens.start) => {}
            Aim::Done => (self.goal, self.foreseen) = (false, false),
        }
        tokens.end
    }

    /// Whether what a figure counts are the targets that are being set: `đề ra 20 chỉ tiêu`, `mục tiêu và 20 chỉ tiêu`.
    pub(in crate::read) fn sets(&mut self, source: &Source<'_, '_>, noun: &Range<usize>) -> bool {
        let sets = (self.sets || self.goal) && source.is_at(Aim::Target, noun.start, noun.end);
        self.aim_outright(sets);
        self.counted |= sets;
        sets
    }

    /// Forgets what will be done where a figure tells what is not: `sẽ cấp 20 hộ, còn 5 hộ vướng mắc`.
    pub(in crate::read) fn leave(&mut self) {
        (self.goal, self.foreseen) = (self.goal && !self.foreseen, false);
    }

    /// Forgets the targets that were counted where a figure tells how many of them were met: `đề ra 20 chỉ tiêu, đạt
    /// 18/20 chỉ tiêu`.
    pub(in crate::read) fn meets(&mut self, source: &Source<'_, '_>, noun: &Range<usize>) {
        if self.counted && source.is_at(Aim::Target, noun.start, noun.end) {
            *self = Self { speech: self.speech, told: self.told, ..Self::default() };
        }
    }

    /// What still holds in the next sentence of the line: the tasks that a speaker sets, a list of goals, targets that
    /// were counted.
    pub(in crate::read) fn carried(self) -> Self {
        Self {
            goal: self.goal && (self.speech || self.list || self.counted),
            sets: false,
            named: false,
            told: false,
            ..self
        }
    }
}

/// Whether a sentence begins with words for how things stand: `Hiện nay, xã có …`, before any for what is aimed at.
pub(in crate::read) fn tells_of_now(source: &Source<'_, '_>, sentence: &Range<usize>) -> bool {
    let mut head = sentence.start..sentence.end.min(sentence.start + LONGEST_HEAD);
    let aim = head.find_map(|at| source.longest::<Aim>(at, sentence.end).map(|(aim, _)| aim));
    matches!(aim, Some(Aim::Now | Aim::Done))
}

/// Whether a token may open a list.
fn lists(token: Token) -> bool {
    token.kind == Kind::Colon
}

/// Whether a stretch of time that is over begins at a token, or behind a colon there: `nhấn mạnh: 6 tháng đầu năm, …`.
/// Nor is what is left there aimed at.
fn leads_to_past(source: &Source<'_, '_>, at: usize) -> bool {
    let colon = source.tokens.get(at).is_some_and(|token| token.kind == Kind::Colon);
    let at = at + usize::from(colon);
    // `nhấn mạnh: Còn 5 chỉ tiêu không đạt`
    if let Some((LeadCue::Verb(LeadVerb::Left), len)) = source.longest(at, source.tokens.len()) {
        return source.mention_at(at + len).is_some();
    }
    let mention = source.mention_at(at).map(|mention| &source.mentions[mention].value);
    let Some(Value::Period(period)) = mention else { return false };
    source.today().is_some_and(|today| period.end() < today)
}

/// Whether some words go on over a token of a kind.
fn is_joining(kind: Kind) -> bool {
    matches!(kind, Kind::Word | Kind::Digits | Kind::Slash | Kind::Dash)
}

/// Whether a verb at a token says what came of a target: `đạt`, `vượt`.
pub(super) fn tells_result(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    matches!(source.longest(at, end), Some((LeadCue::Verb(LeadVerb::Reach | LeadVerb::Over), _)))
}

/// Whether a verb at a token says what came of a target, and not only by whom it was set: `đạt`, but not `được`.
fn meets(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    let said = matches!(source.longest(at, end), Some((TaskCue::Is | TaskCue::Passive, _)));
    tells_result(source, at, end) && !said
}

/// Whether a plan is named behind the first of some words: `vượt kế hoạch huyện đề ra`, but not `nghị quyết đề ra`.
fn names_plan(source: &Source<'_, '_>, words: Range<usize>) -> bool {
    let words = trim::behind_opening(source, words);
    let plan = |at: usize| source.is_at(BasisCue::Target, at, words.end) || source.is_at(Agenda::Plan, at, words.end);
    (words.start + 1..words.end).any(plan)
}

/// Whether what was done only tells which of several are meant, whom some words name behind others: `duy trì tiêu chí
/// tại các xã đã đạt chuẩn`, but not `các xã đã đạt chuẩn`.
fn tells_which(source: &Source<'_, '_>, words: Range<usize>) -> bool {
    let near = words.end.saturating_sub(LONGEST_SEVERAL).max(words.start + 1)..words.end;
    let Some((at, PluralHead, len)) = source.each(near).next_back() else { return false };
    let noun = at + len;
    noun < words.end && source.longest::<Counted>(noun, words.end).is_some_and(|(_, len)| noun + len == words.end)
}

fn is_document(value: &Value<'_>) -> bool {
    matches!(value, Value::Document(_))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::indicators::testing::with_source;

    #[test]
    fn what_a_speaker_aims_at_ends_where_he_tells_how_things_stand() {
        let speech = "Phát biểu chỉ đạo, Bí thư yêu cầu thu đạt 5 tỷ đồng.";
        let cases = [
            ("Tỷ lệ hộ nghèo còn 2%.", true),
            ("Hiện nay, tỷ lệ hộ nghèo còn 2%.", false),
            ("Theo thống kê, tỷ lệ hộ nghèo còn 2%.", false),
            ("Tính đến hết tháng 6, tỷ lệ hộ nghèo còn 2%.", false),
            ("Những năm qua, tỷ lệ hộ nghèo còn 2%.", false),
            ("Chủ tịch UBND xã Lê Văn An cho biết, tỷ lệ hộ nghèo còn 2%.", false),
            ("Chủ tịch UBND xã cho biết xã phấn đấu tỷ lệ hộ nghèo còn 2%.", true),
            ("Cần giảm tỷ lệ hộ nghèo, hiện nay là 2%.", true),
            ("Theo đánh giá, tỷ lệ hộ nghèo còn 2%.", false),
            ("Thực tế cho thấy, tỷ lệ hộ nghèo còn 2%.", false),
            // What can be a task says nothing of how things stand.
            ("Tổ chức đánh giá, phân loại 100% chi bộ.", true),
            ("Ghi nhận, khen thưởng 5 tập thể.", true),
            ("Nhìn nhận rõ hạn chế, giảm tỷ lệ hộ nghèo còn 2%.", true),
            ("Nhận định đúng tình hình, giảm tỷ lệ hộ nghèo còn 2%.", true),
            ("Bám sát thực tế, giảm tỷ lệ hộ nghèo còn 2%.", true),
        ];
        for (behind, expected) in cases {
            let text = format!("{speech} {behind}");
            let goals: Vec<_> = crate::parse(&text).indicators.iter().map(|indicator| indicator.goal).collect();
            assert_eq!(goals, [true, expected], "{text}");
        }
    }

    #[test]
    fn what_is_held_up_is_no_aim() {
        let cases: [(&str, &[bool]); 8] = [
            (
                "Xã đã giải quyết 15 kiến nghị, sẽ giải quyết 20 kiến nghị, còn 6 kiến nghị chưa trả lời.",
                &[false, true, false],
            ),
            ("Dự kiến cấp 20 giấy; có 5 hộ tranh chấp.", &[true, false]),
            ("Xã sẽ cấp 20 giấy trong tháng 12, còn 15 hộ vướng mắc, có 2 hộ quá hạn.", &[true, false, false]),
            // What is left is what is to come, or the aim is another.
            ("Xã sẽ sáp nhập 8 thôn, còn 12 thôn.", &[true, true]),
            ("Dự kiến cuối năm, còn 6 hộ chưa có nước sạch.", &[true]),
            ("Xã phấn đấu cấp 20 giấy, còn 5 hộ chưa có giấy.", &[true, true]),
            ("Xã sẽ phấn đấu cấp 20 giấy, còn 5 hộ vướng mắc.", &[true, true]),
            ("Năm tới, xã sẽ trồng 5 ha rừng, nạo vét 3 km mương.", &[true, true]),
        ];
        for (text, expected) in cases {
            let goals: Vec<_> = crate::parse(text).indicators.iter().map(|indicator| indicator.goal).collect();
            assert_eq!(goals, expected, "{text}");
        }
    }

    #[test]
    fn what_a_speaker_says_of_a_time_gone_by_is_no_aim() {
        let cases = [
            ("Phát biểu chỉ đạo, Bí thư nhấn mạnh: 6 tháng đầu năm, thu đạt 5 tỷ đồng. Tỷ lệ hộ nghèo còn 2%.", false),
            ("Phát biểu chỉ đạo, Bí thư nhấn mạnh 6 tháng đầu năm thu đạt 5 tỷ đồng.", false),
            ("Phát biểu chỉ đạo, Bí thư nhấn mạnh: 6 tháng cuối năm, thu đạt 5 tỷ đồng.", true),
            ("Phát biểu chỉ đạo, Bí thư nhấn mạnh: Thu đạt 5 tỷ đồng.", true),
            ("Phát biểu chỉ đạo, Bí thư nhấn mạnh: Còn 4 chỉ tiêu khó đạt. Toàn xã có 35 hộ nghèo.", false),
            ("Phát biểu chỉ đạo, Bí thư lưu ý còn 12 dự án chậm tiến độ.", false),
            ("Phát biểu chỉ đạo, Bí thư yêu cầu tỷ lệ hộ nghèo còn 2%.", true),
        ];
        for (speech, expected) in cases {
            let text = format!("Đăng ngày 5/7/2023\n{speech}");
            assert!(crate::parse(&text).indicators.iter().all(|indicator| indicator.goal == expected), "{text}");
        }
    }

    #[test]
    fn sentences() {
        let cases = [
            ("Xã phấn đấu thu 5 tỷ đồng", true),
            ("Cán bộ nỗ lực phấn đấu, thu 5 tỷ đồng", false),
            ("Chương trình mục tiêu quốc gia giải ngân 5 tỷ đồng", false),
            ("Phát biểu chỉ đạo, Bí thư Huyện ủy đề nghị xã thu 5 tỷ đồng", true),
            ("Thực hiện Kết luận 21-KL/TW, xã quán triệt nghị quyết, thu 5 tỷ đồng", false),
            ("Xã đề nghị xét 5 hồ sơ", false),
            ("Nghị quyết xác định các chỉ tiêu chủ yếu: thu 5 tỷ đồng", true),
            ("Kỳ họp xác định năm 2026: thu 5 tỷ đồng", true),
            ("Công an xác định nguyên nhân: thu 5 tỷ đồng", false),
            ("Xã hoàn thành các chỉ tiêu đề ra, thu 5 tỷ đồng", false),
            ("Xã đề ra nhiều giải pháp, đạt các chỉ tiêu, thu 5 tỷ đồng", false),
            ("Qua kiểm tra, kết luận có 5 chi bộ vi phạm; đề nghị thi hành kỷ luật 2 đảng viên", false),
            ("Phát biểu kết luận, Bí thư Huyện ủy đề nghị thi hành kỷ luật 2 đảng viên", true),
            ("Phát biểu chỉ đạo, Bí thư đề nghị đổi mới. Tháng qua, xã thu 5 tỷ đồng", false),
            ("UBND xã đề ra: thu 5 tỷ đồng", true),
            ("Nghị quyết đại hội đề ra: thu 5 tỷ đồng", true),
            ("Hội nghị thống nhất: thu 5 tỷ đồng", true),
            ("Xã phấn đấu duy trì tiêu chí tại các xã đã đạt chuẩn, thu 5 tỷ đồng", true),
            ("Xã phấn đấu giữ vững tiêu chí, các xã đã đạt chuẩn, thu 5 tỷ đồng", false),
            ("Xã vượt kế hoạch đề ra: thu 5 tỷ đồng", false),
            ("Xã hoàn thành các nhiệm vụ đề ra: thu 5 tỷ đồng", false),
            ("Xã hoàn thành các mục tiêu đề ra: thu 5 tỷ đồng", false),
            ("Xã triển khai các công việc đề ra: thu 5 tỷ đồng", false),
            ("Đại hội đề ra mục tiêu: thu 5 tỷ đồng", true),
            ("Mục tiêu đề ra là thu 5 tỷ đồng", true),
            ("Hội nghị thống nhất đánh giá: thu 5 tỷ đồng", false),
            ("Công an xác định: thu 5 tỷ đồng", false),
            ("Chỉ tiêu được Đại hội biểu quyết là thu 5 tỷ đồng", true),
            ("Sang năm 2025, các chỉ tiêu đại hội thông qua, đề ra là thu 5 tỷ đồng", true),
            ("Về chỉ tiêu năm 2025, đảng viên đều tán thành các mức sau: thu 5 tỷ đồng", true),
            ("Các chỉ tiêu huyện đề ra đều đạt: thu 5 tỷ đồng", false),
            ("Các chỉ tiêu vượt mức đề ra là thu 5 tỷ đồng", false),
            ("Hoàn thành các chỉ tiêu, xã đề ra giải pháp là thu 5 tỷ đồng", false),
            ("Hội nghị thống nhất các đầu việc: thu 5 tỷ đồng", true),
            ("Từ đầu nhiệm kỳ tới nay, xã thu 5 tỷ đồng", false),
            ("Đối chiếu mục tiêu nhiệm kỳ, xã đã có 5 tỷ đồng", false),
            ("Thu ngân sách sẽ đạt 5 tỷ đồng", true),
            ("Xã dự kiến thành lập 5 hợp tác xã", true),
            ("Dự kiến năng suất đạt 5 tạ/ha", true),
            ("Kỳ họp thông qua các chỉ tiêu chủ yếu năm tới: thu 5 tỷ đồng", true),
            ("HĐND xã quyết nghị một số chỉ tiêu: thu 5 tỷ đồng", true),
            ("Kỳ họp thông qua báo cáo: thu 5 tỷ đồng", false),
            ("Muốn vậy phải thu 5 tỷ đồng", true),
        ];
        for (text, expected) in cases {
            with_source(text, |source| {
                let mut aims = Aims::default();
                aims.read(source, 0..source.tokens.len(), source.kinds_in(0..source.tokens.len()));
                assert_eq!(aims.goal, expected, "{text}");
            });
        }
    }
}
