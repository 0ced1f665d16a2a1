//! Which lines and sentences speak of the time to come.

use std::ops::Range;

use rust_decimal::Decimal;

use super::lead::{self, is_time};
use crate::lex::Kind;
use crate::lexicon::{Aim, BasisCue, Function, LeadCue, LeadVerb, Section};
use crate::read::layout::{Line, LineKind};
use crate::read::source::Source;
use crate::value::Value;

/// The most tokens of a field's name with the colon behind it.
const LONGEST_FIELD: usize = 12;

/// Within how many tokens a sentence says that it tells how things stand: `Bí thư Đảng ủy xã Lê Văn An cho biết, …`.
const LONGEST_HEAD: usize = 24;

/// The most tokens of what heads a line.
const LONGEST_OPENING: usize = 24;

/// Whether the figures of each line are goals because of the headings above it.
pub(super) fn lines(source: &Source<'_, '_>) -> Vec<bool> {
    let mut ahead = false;
    // Whether what opened the section was a line of the running text, which a plain paragraph ends.
    let mut loose = false;
    // Whether only targets were named, which may also be told as met.
    let mut targets = false;
    let mut goals = Vec::with_capacity(source.layout.lines.len());
    for line in &source.layout.lines {
        let is_item = line.marker > 0
            || source.longest::<Section>(line.tokens.start, line.tokens.end) == Some((Section::Item, 2))
            || is_field(source, line);
        if let Some(section) = opens(source, line) {
            ahead = section != Section::Behind;
            targets = section == Section::Targets;
            loose = line.marker == 0;
        } else if loose && !is_item && line.kind == LineKind::Body {
            ahead = false;
        }
        let met = targets && compares(source, line.tokens.clone());
        goals.push(ahead && !met || opens_itself(source, line));
    }
    goals
}

/// What a line opens: a heading, or the words before a colon at its end.
fn opens(source: &Source<'_, '_>, line: &Line) -> Option<Section> {
    let ends_in_colon = source.tokens[line.tokens.end - 1].kind == Kind::Colon;
    let may_open = line.kind == LineKind::Heading || ends_in_colon;
    if !may_open || super::figure::find(source, &line.tokens).next().is_some() {
        return None;
    }
    let sections =
        || line.tokens.clone().filter_map(|at| source.longest::<Section>(at, line.tokens.end).map(|(s, _)| s));
    if sections().any(|section| section == Section::Behind) {
        return Some(Section::Behind);
    }
    let asks = || {
        let mut aims = Aims::default();
        aims.read(source, line.tokens.clone());
        aims.goal.then_some(Section::Ahead)
    };
    let other = |section: &Section| !matches!(section, Section::Field | Section::Targets);
    sections().find(other).or_else(|| headed_by_targets(source, line)).or_else(asks)
}

/// Whether a line begins with targets, and says nothing of what came of them: `Chỉ tiêu năm 2025:`.
fn headed_by_targets(source: &Source<'_, '_>, line: &Line) -> Option<Section> {
    let start = line.tokens.start + line.marker;
    let (section, len) = source.longest(start, line.tokens.end)?;
    let told = (start + len..line.tokens.end).any(|at| tells_result(source, at, line.tokens.end));
    (section == Section::Targets && !told).then_some(section)
}

/// Whether a line tells a field of a list: `Về kinh tế: (1) …`.
fn is_field(source: &Source<'_, '_>, line: &Line) -> bool {
    let start = line.tokens.start;
    let about = matches!(source.longest(start, line.tokens.end), Some((Function::About, _)));
    let end = line.tokens.end.min(start + LONGEST_FIELD);
    about && source.tokens[start..end].iter().any(|token| token.kind == Kind::Colon)
}

/// Whether a line of running text is headed by targets of a time: `Các chỉ tiêu chủ yếu đến năm 2030: 1. Thu …`. Where it
/// compares with plans, it tells how they were met.
fn opens_itself(source: &Source<'_, '_>, line: &Line) -> bool {
    let start = line.tokens.start + line.marker;
    let Some((Section::Ahead | Section::Targets, len)) = source.longest(start, line.tokens.end) else { return false };
    let mut dated = false;
    for at in start + len..line.tokens.end.min(start + LONGEST_OPENING) {
        let mention = source.mention_at(at).map(|n| &source.mentions[n].value);
        let verb = tells_result(source, at, line.tokens.end);
        match source.tokens[at].kind {
            _ if mention.is_some_and(is_time) => dated = true,
            Kind::Comma | Kind::Semicolon | Kind::Stop => return false,
            Kind::Word if verb => return false,
            Kind::Colon | Kind::Dot => return dated && !compares(source, at..line.tokens.end),
            // `Một số chỉ tiêu chủ yếu (nhiệm kỳ 2020 - 2025) Tốc độ tăng …`
            Kind::Close if dated => return !compares(source, at..line.tokens.end),
            _ => {}
        }
    }
    false
}

/// Whether a verb at a token says what came of a target: `đạt`, `vượt`.
fn tells_result(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    matches!(source.longest(at, end), Some((LeadCue::Verb(LeadVerb::Reach | LeadVerb::Over), _)))
}

/// Whether some words set a percentage against a plan: `đạt 98% kế hoạch`. To meet a plan in full can also be a goal.
pub(super) fn compares(source: &Source<'_, '_>, words: Range<usize>) -> bool {
    source.mentions_in(&words).any(|n| {
        let percent =
            matches!(&source.mentions[n].value, Value::Percent(percent) if percent.value() != Decimal::ONE_HUNDRED);
        percent && source.longest::<BasisCue>(source.places[n].end, words.end).is_some()
    })
}

/// What aims a sentence tells before a token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each was said or not, whatever else was")]
pub(super) struct Aims {
    pub(super) goal: bool,
    speech: bool,
    /// Whether something is being set that may turn out to be targets.
    pub(super) sets: bool,
    /// Whether a colon after the goal opens a list of them, which may go on over sentences.
    pub(super) list: bool,
    /// Whether it was told how many targets are set, which the sentences behind then name.
    counted: bool,
}

impl Aims {
    /// Takes in some words of the text.
    pub(super) fn read(&mut self, source: &Source<'_, '_>, words: Range<usize>) {
        let mut at = words.start;
        while at < words.end {
            let Some((aim, len)) = source.longest::<Aim>(at, words.end) else {
                let colon = source.tokens[at].kind == Kind::Colon;
                // `xác định năm 2026: …`
                self.goal |= colon && self.sets && lead::time_before(source, words.start, at).is_some();
                self.list |= colon && self.goal;
                self.sets &= matches!(source.tokens[at].kind, Kind::Word | Kind::Digits | Kind::Slash | Kind::Dash);
                at += 1;
                continue;
            };
            // `Kết luận số 21-KL/TW`: that is no speech.
            if let Some(n) = source.mention_at(at).filter(|&n| is_document(&source.mentions[n].value)) {
                at = source.places[n].end;
                continue;
            }
            match aim {
                Aim::Goal => self.goal = true,
                Aim::Past | Aim::Now => {}
                // `kết luận 2 chi bộ thực hiện tốt`, `kết luận có 2 chi bộ`: what is found so is no speech.
                Aim::Speech => {
                    let cue = source.longest::<LeadCue>(at + len, source.tokens.len()).map_or(0, |(_, len)| len);
                    self.speech |= source.mention_at(at + len + cue).is_none();
                }
                Aim::Task => self.goal |= self.speech,
                Aim::Sets => self.sets = true,
                Aim::Target => self.goal |= self.sets,
                Aim::Done => self.goal = false,
            }
            at += len;
        }
    }

    /// Whether what a figure counts are the targets that are being set: `đề ra 20 chỉ tiêu`, `mục tiêu và 20 chỉ tiêu`.
    pub(super) fn sets(&mut self, source: &Source<'_, '_>, noun: &Range<usize>) -> bool {
        let sets = (self.sets || self.goal) && matches!(source.longest(noun.start, noun.end), Some((Aim::Target, _)));
        self.goal |= sets;
        self.counted |= sets;
        sets
    }

    /// What still holds in the next sentence of the line: the tasks that a speaker sets, a list of goals, targets that
    /// were counted.
    pub(super) fn carried(self) -> Self {
        Self { goal: self.goal && (self.speech || self.list || self.counted), sets: false, ..self }
    }
}

/// Whether a sentence begins with words for how things stand: `Hiện nay, xã có …`, before any for what is aimed at.
pub(super) fn tells_of_now(source: &Source<'_, '_>, sentence: &Range<usize>) -> bool {
    let mut head = sentence.start..sentence.end.min(sentence.start + LONGEST_HEAD);
    let aim = head.find_map(|at| source.longest::<Aim>(at, sentence.end).map(|(aim, _)| aim));
    matches!(aim, Some(Aim::Now | Aim::Done))
}

fn is_document(value: &Value<'_>) -> bool {
    matches!(value, Value::Document(_))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::indicators::testing::with_source;

    #[test]
    fn sections() {
        let text = "BÁO CÁO KẾT QUẢ VÀ PHƯƠNG HƯỚNG\nI. KẾT QUẢ\n- Thu 5 tỷ đồng.\nII. NHIỆM VỤ\n- Thu 6 tỷ đồng.\n";
        with_source(text, |source| assert_eq!(lines(source), [false, false, false, true, true]));
        let text = "B. KẾT QUẢ\n1. Nhiệm vụ chính trị\n- Thu 5 tỷ đồng.\n2. Nhiệm vụ tháng tới\n- Thu 6 tỷ đồng.\n";
        with_source(text, |source| assert_eq!(lines(source), [false, false, false, true, true]));
        let text = "Kết luận hội nghị, Bí thư đề nghị các xã:\n- Thu 5 tỷ đồng.\nHội nghị bế mạc.";
        with_source(text, |source| assert_eq!(lines(source), [true, true, false]));
        let text = "Các chỉ tiêu chủ yếu đến năm 2025\nVề kinh tế: (1) Thu 6 tỷ đồng.\nĐại hội thành công tốt đẹp.";
        with_source(text, |source| assert_eq!(lines(source), [true, true, false]));
        let text = "Một số chỉ tiêu chủ yếu (nhiệm kỳ 2020 - 2025) Thu đạt 6 tỷ đồng.";
        with_source(text, |source| assert_eq!(lines(source), [true]));
        let text = "Phường họp.\nChỉ tiêu năm 2025:\n- Thu đạt 6 tỷ đồng.\n- Thu đạt 95% kế hoạch.\nHội nghị bế mạc.";
        with_source(text, |source| assert_eq!(lines(source), [false, true, true, false, false]));
        let text = "Phường họp.\nChỉ tiêu vượt mức năm 2025:\n- Thu đạt 6 tỷ đồng.";
        with_source(text, |source| assert_eq!(lines(source), [false, false, false]));
        let text = "Hoàn thành chỉ tiêu năm 2025:\n- Thu đạt 6 tỷ đồng.";
        with_source(text, |source| assert_eq!(lines(source), [false, false]));
        let text = "Một số chỉ tiêu chủ yếu năm 2025 đạt khá: thu 6 tỷ đồng.";
        with_source(text, |source| assert_eq!(lines(source), [false]));
        let text = "Xã đạt nhiều kết quả.\nMục tiêu đến năm 2025:\n- Thu 6 tỷ đồng.\nĐại hội thành công tốt đẹp.";
        with_source(text, |source| assert_eq!(lines(source), [false, true, true, false]));
    }

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
        ];
        for (text, expected) in cases {
            with_source(text, |source| {
                let mut aims = Aims::default();
                aims.read(source, 0..source.tokens.len());
                assert_eq!(aims.goal, expected, "{text}");
            });
        }
    }
}
