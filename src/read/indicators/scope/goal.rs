//! Which lines speak of the time to come.

use std::ops::Range;

use rust_decimal::Decimal;

use super::aim::{Aims, tells_result};
use crate::lex::Kind;
use crate::lexicon::{
    Activity, Aim, BasisCue, Charged, DocumentKind, Entry, Function, LeadCue, LeadVerb, Section, TaskCue,
};
use crate::read::costs;
use crate::read::directives;
use crate::read::indicators::figure;
use crate::read::indicators::words::basis;
use crate::read::layout::{Line, LineKind, Sentence};
use crate::read::source::Source;
use crate::read::title::further_lines;
use crate::value::{Bound, Date, Period, PeriodKind, Value};

/// The most tokens of a field's name with the colon behind it.
const LONGEST_FIELD: usize = 12;

/// The most tokens of a place with the colon behind it, before what the headline says of it.
const LONGEST_PLACE: usize = 6;

/// How many digits a year has.
const YEAR_DIGITS: usize = 4;

/// How many tokens from its head on a line's time may stand.
const NEAR_HEAD: usize = 3;

/// The most tokens of what heads a line.
const LONGEST_OPENING: usize = 24;

/// How many tokens behind a heading within a line are looked at for whether they tell of what was reached.
const LONGEST_STRETCH: usize = 400;

/// The most tokens from a percentage to the year that it is set against.
const LONGEST_BASIS: usize = 8;

/// What the headings above a line say of it.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::read) struct Headed {
    /// Whether its figures are goals.
    pub(in crate::read) ahead: bool,
    /// For what time goals in it are.
    pub(in crate::read) period: Option<Period>,
}

/// What the headings above each line say of it, one line behind the other.
#[derive(Debug)]
pub(in crate::read) struct Headings {
    above: Above,
    /// The lines in which the title goes on.
    title: Range<usize>,
    /// The line that is to be read next.
    next: usize,
    last: Headed,
}

impl Headings {
    pub(in crate::read) fn new(source: &Source<'_, '_>) -> Self {
        Self { above: Above::default(), title: further_lines(source), next: 0, last: Headed::default() }
    }

    /// What they say of a line, which stands behind those asked for before.
    pub(in crate::read) fn over(&mut self, source: &Source<'_, '_>, line: usize) -> Headed {
        while self.next <= line {
            let ahead = self.above.read(source, &source.layout.lines[self.next], !self.title.contains(&self.next));
            self.last = Headed { ahead, period: self.above.period.filter(|_| ahead) };
            self.next += 1;
        }
        self.last
    }
}

/// What the lines above one say of it.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each was said or not, whatever else was")]
struct Above {
    /// Whether it stands under what tells of the time to come.
    ahead: bool,
    /// Whether what opened the section was a line of the running text, which a plain paragraph ends.
    loose: bool,
    /// Whether only targets were named, which may also be told as met.
    targets: bool,
    /// Whether it may be one of a list of what the plan costs.
    costs: bool,
    /// For what time the goals are.
    period: Option<Period>,
}

impl Above {
    /// Takes in a line, which may head a section or not; gives whether its figures are goals.
    fn read(&mut self, source: &Source<'_, '_>, line: &Line, heads: bool) -> bool {
        let section = opens(source, line).filter(|_| heads);
        // What such a line tells itself is over.
        let below = if section.is_none() { targets_of_plan(source, line) } else { None };
        if let Some(section) = section.or(below) {
            // `Các chỉ tiêu chủ yếu` below `NHIỆM VỤ NĂM 2025` are of that year.
            let outer = self.period.filter(|_| self.ahead);
            let period = || directives::of_goals(source, &line.tokens()).or(outer);
            self.period = if section == Section::Behind { None } else { period() };
            self.ahead = section != Section::Behind;
            self.targets = section == Section::Targets;
            self.loose = line.marker() == 0 && !heads_all(source, line, self.period.is_some());
        } else if self.loose && line.kind == LineKind::Body && !is_item(source, line) {
            self.ahead = false;
        } else if self.ahead && heads_time(source, line) {
            self.period = directives::of_goals(source, &line.tokens()).or(self.period);
        }
        self.read_costs(source, line);
        let met = self.targets && compares(source, line.tokens());
        let headed = self.ahead && !met && !self.costs && below.is_none();
        headed && !self.is_of_before(source, line) || opens_itself(source, words(line))
    }

    /// Whether a line begins with a time before the one that the headings above it are for: `Quý I, …` below `Nhiệm vụ
    /// quý II/2025`.
    fn is_of_before(&self, source: &Source<'_, '_>, line: &Line) -> bool {
        let Range { start, end } = words(line);
        let Some(first) = source.mentions_in(&(start..end.min(start + NEAR_HEAD))).next() else { return false };
        let Value::Period(told) = source.mentions[first].value else { return false };
        // `Quý I` below `Nhiệm vụ năm 2025` is of that year, whatever the text was told in.
        let named = |ahead: Period| ahead.kind() != PeriodKind::Years || has_year(source, first);
        self.period.is_some_and(|ahead| told.end() < ahead.start() && named(ahead))
    }

    fn read_costs(&mut self, source: &Source<'_, '_>, line: &Line) {
        let listed = is_dashed(source, line);
        self.costs = match costs::named(source, &words(line)) {
            // What stands beside one of several items is none of its parts.
            Some(_) => (line.kind == LineKind::Heading || ends_in_colon(source, line)) && !listed,
            None => self.costs && listed,
        };
    }
}

/// Whether a heading says what all that stands under it is, whatever its lines look like: `NHIỆM VỤ TRỌNG TÂM`. The
/// headline may be that of a report, unless it begins so and tells the time: `Nghị quyết về nhiệm vụ năm 2024`.
fn heads_all(source: &Source<'_, '_>, line: &Line, timed: bool) -> bool {
    let Range { start, end } = words(line);
    let colon = |&at: &usize| source.tokens[at].kind == Kind::Colon;
    let behind_place = (start..end.min(start + LONGEST_PLACE)).find(colon).map(|colon| colon + 1);
    let names = |at: usize| source.is_at(Section::Ahead, at, end);
    let begins = |at: usize| names(at) || source.longest::<DocumentKind>(at, end).is_some();
    let whole = start > 0 && names(start) || timed && (begins(start) || behind_place.is_some_and(begins));
    line.kind == LineKind::Heading && !ends_in_colon(source, line) && whole
}

/// Whether a line heads others and tells nothing but a time: `1. Đến năm 2030`, `Năm 2025:`.
fn heads_time(source: &Source<'_, '_>, line: &Line) -> bool {
    let heads = !is_dashed(source, line) && line.kind == LineKind::Heading || ends_in_colon(source, line);
    let mentions = source.mentions_in(&words(line));
    heads && !mentions.is_empty() && source.mentions[mentions].iter().all(|mention| mention.value.is_time())
}

/// What a line says behind the mark of its item.
fn words(line: &Line) -> Range<usize> {
    line.tokens().start + line.marker()..line.tokens().end
}

/// Whether a dash or the like marks a line as an item.
fn is_dashed(source: &Source<'_, '_>, line: &Line) -> bool {
    matches!(source.tokens[line.tokens().start].kind, Kind::Dash | Kind::Bullet)
}

fn ends_in_colon(source: &Source<'_, '_>, line: &Line) -> bool {
    source.tokens[line.tokens().end - 1].kind == Kind::Colon
}

/// Whether a line of the running text belongs to a list all the same.
fn is_item(source: &Source<'_, '_>, line: &Line) -> bool {
    let Range { start, end } = line.tokens();
    line.marker() > 0 || source.longest::<Section>(start, end) == Some((Section::Item, 2)) || is_field(source, line)
}

/// What a line opens: a heading, or the words before a colon at its end.
fn opens(source: &Source<'_, '_>, line: &Line) -> Option<Section> {
    let leads_on = ends_in_colon(source, line);
    let may_open = line.kind == LineKind::Heading || leads_on;
    let kinds = if may_open { source.kinds_in(line.tokens()) } else { 0 };
    // Most lines have no word for a section or an aim.
    if kinds & (Section::BIT | Aim::BIT) == 0 || !figures_count_tasks(source, line) {
        return None;
    }
    // `2. Yêu cầu các phòng, ban:`
    let Range { start, end } = words(line);
    let asked = source.length(TaskCue::Request, start, end).map_or(end, |len| start + len);
    if leads_on && source.begins::<Charged>(&(asked..end)) {
        return Some(Section::Ahead);
    }
    // `- Tuyên truyền kết quả Đại hội`: an item with no colon heads no results, unless it begins like that.
    let item = is_dashed(source, line) && !leads_on;
    let heads = |&(at, section): &(usize, Section)| section != Section::Behind || !item || at <= start + 1;
    let section = |at: usize| source.longest::<Section>(at, line.tokens().end).map(|(section, _)| (at, section));
    let sections = || line.tokens().filter_map(section).filter(heads);
    // `Chỉ tiêu | Kế hoạch | Thực hiện`: the head of a table of results ends what a line above it opened.
    let column = |at: usize| source.is_bar(at - 1) && tells_result(source, at, end);
    let targets_first = |cell: Range<usize>| section(cell.start).is_some_and(|(_, first)| first == Section::Targets);
    let of_results = || source.cells(start..end).any(targets_first) && (start + 1..end).any(column);
    if sections().any(|(_, section)| section == Section::Behind) || of_results() {
        return Some(Section::Behind);
    }
    let asks = || {
        let mut aims = Aims::default();
        aims.read(source, line.tokens(), kinds);
        aims.goal.then_some(Section::Ahead)
    };
    let other =
        |(_, section): &(usize, Section)| !matches!(section, Section::Field | Section::Targets | Section::Costs);
    match sections().find(other) {
        Some((at, _)) if !leads_on && tells_of_before(source, start..at) => None,
        Some((_, section)) => Some(section),
        None => targets(source, line).or_else(asks),
    }
}

/// Whether what stands before the tasks that a heading names tells of a time of its own, which the text reports first:
/// `CÔNG TÁC ĐẢNG NĂM 2023, PHƯƠNG HƯỚNG NĂM 2024`, but not `Năm 2024, nhiệm vụ …`.
fn tells_of_before(source: &Source<'_, '_>, words: Range<usize>) -> bool {
    source.times_in(&words).any(|n| source.place(n).start > words.start)
}

/// Whether a line has no figures, or only those of the tasks that are being set: `UBND phường đề ra 9 nhóm nhiệm vụ:`.
fn figures_count_tasks(source: &Source<'_, '_>, line: &Line) -> bool {
    let tokens = line.tokens();
    let Range { start, end } = tokens;
    let mut figures = figure::find(source, &tokens).peekable();
    if figures.peek().is_none() {
        return true;
    }
    let sets =
        |&at: &usize| matches!(source.longest(at, end), Some((Aim::Lays | Aim::Sets | Aim::Goal | Aim::Will, _)));
    let told = || (start..end).any(|at| tells_result(source, at, end) || is_done(source, at, end));
    let Some(set) = (start..end).find(sets).filter(|_| !told()) else { return false };
    figures.all(|figure| {
        let noun = figure.tokens.end;
        let tasks = |at: usize| matches!(source.longest(at, end), Some((Section::Ahead | Section::Targets, _)));
        figure.is_count() && figure.tokens.start > set && (noun..end.min(noun + 2)).any(tasks)
    })
}

/// Targets that a line names with nothing of what came of them: `Chỉ tiêu năm 2025:`, and further on with their time,
/// `Đại hội thông qua các chỉ tiêu nhiệm kỳ 2025-2030:`.
fn targets(source: &Source<'_, '_>, line: &Line) -> Option<Section> {
    let Range { start, end } = words(line);
    let at = (start..end).find(|&at| source.is_at(Section::Targets, at, end))?;
    let (section, len) = source.longest(at, end)?;
    let timed = || source.times_in(&(at + len..end)).next().is_some();
    let told = || (start..end).any(|at| tells_result(source, at, end) || is_done(source, at, end));
    // `Chỉ tiêu, 10 tháng, So cùng kỳ`: the head of a table of results.
    let met = || (at + len..end).any(|at| tells_result(source, at, end) || basis::begins_against(source, at, end));
    let first = at == start || source.is_bar(at - 1);
    let set = if first { !met() } else { timed() && !told() };
    set.then_some(section)
}

/// Targets of a plan for a time, in which a line ends that tells figures before: `thông qua 6 nghị quyết, trong đó có
/// nghị quyết về nhiệm vụ năm 2025 với các chỉ tiêu:`.
fn targets_of_plan(source: &Source<'_, '_>, line: &Line) -> Option<Section> {
    if !ends_in_colon(source, line) || source.kinds_in(line.tokens()) & Section::BIT == 0 {
        return None;
    }
    let Range { start, end } = words(line);
    let told = figure::find(source, &(start..end)).last()?.tokens.end;
    let section = |at: usize| source.longest::<Section>(at, end).map(|(section, _)| (at, section));
    let (targets, section_behind) = (told..end).filter_map(section).last()?;
    // `hoàn thành nhiệm vụ năm 2024`
    let worked_on = |plan: usize| {
        matches!(source.longest_before(told, plan), Some((LeadCue::Verb(LeadVerb::Have), _)))
            || source.longest_before::<Activity>(told, plan).is_some()
    };
    let plan = |(at, section)| section == Section::Ahead && !worked_on(at);
    let planned = section_behind == Section::Targets && (told..targets).filter_map(section).any(plan);
    let timed = || source.times_in(&(told..targets)).next().is_some();
    let over = |at: usize| source.is_at(Aim::Done, at, end);
    let met = || (told..end).any(|at| tells_result(source, at, end) || over(at));
    (planned && timed() && !met()).then_some(section_behind)
}

/// Whether a time is told with its year.
fn has_year(source: &Source<'_, '_>, mention: usize) -> bool {
    source.place(mention).any(|at| source.tokens[at].kind == Kind::Digits && source.tokens[at].len() == YEAR_DIGITS)
}

/// Whether a word at a token says that something is over: `đã`, `hoàn thành`.
fn is_done(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    matches!(source.longest(at, end), Some((LeadCue::Verb(LeadVerb::Have), _))) || source.is_at(Aim::Done, at, end)
}

/// Whether a line tells a field of a list: `Về kinh tế: (1) …`.
fn is_field(source: &Source<'_, '_>, line: &Line) -> bool {
    let start = line.tokens().start;
    let about = source.is_at(Function::About, start, line.tokens().end);
    let end = line.tokens().end.min(start + LONGEST_FIELD);
    about && source.tokens[start..end].iter().any(|token| token.kind == Kind::Colon)
}

/// Whether a sentence within a line heads what stands behind it in the line: `Chi bộ họp. Nhiệm vụ tháng 11: trồng …`.
pub(in crate::read) fn opens_within(source: &Source<'_, '_>, sentence: &Sentence, line: &Line) -> bool {
    let start = sentence.tokens().start;
    let near = start..line.tokens().end.min(start + LONGEST_STRETCH);
    sentence.holds(Section::BIT) && opens_itself(source, near)
}

/// Whether running text is headed by targets of a time: `Các chỉ tiêu chủ yếu đến năm 2030: 1. Thu …`, `Nhiệm vụ tháng
/// 11: trồng …`. Where it compares with plans, it tells how they were met.
fn opens_itself(source: &Source<'_, '_>, words: Range<usize>) -> bool {
    let Range { start, end } = words;
    let Some((Section::Ahead | Section::Targets, len)) = source.longest(start, end) else { return false };
    let mut dated = false;
    for at in start + len..end.min(start + LONGEST_OPENING) {
        let mention = source.mention_at(at).map(|n| &source.mentions[n].value);
        let verb = tells_result(source, at, end);
        match source.tokens[at].kind {
            _ if mention.is_some_and(Value::is_time) => dated = true,
            Kind::Comma | Kind::Semicolon | Kind::Stop => return false,
            Kind::Word if verb => return false,
            Kind::Colon | Kind::Dot => return dated && !compares(source, at..end),
            // `Một số chỉ tiêu chủ yếu (nhiệm kỳ 2020 - 2025) Tốc độ tăng …`
            Kind::Close if dated => return !compares(source, at..end),
            _ => {}
        }
    }
    false
}

/// Whether some words set a percentage against a plan: `đạt 98% kế hoạch`. To meet a plan in full can also be a goal.
pub(in crate::read) fn compares(source: &Source<'_, '_>, words: Range<usize>) -> bool {
    source.mentions_in(&words).any(|n| {
        let percent =
            matches!(&source.mentions[n].value, Value::Percent(percent) if percent.value() != Decimal::ONE_HUNDRED);
        let place = source.place(n);
        // `tăng 10% so với ước thực hiện năm 2025`, told in that year: so no result is told.
        let now = source.today().and_then(Date::year);
        let to_come = || {
            let near = source.mentions_in(&(place.end..words.end.min(place.end + LONGEST_BASIS)));
            near.map(|n| &source.mentions[n].value)
                .any(|value| matches!(value, Value::Year(year) if now.is_some_and(|now| year.value() >= now)))
        };
        // `98% dân số` only says of what, and a plan is met by just so much: `tăng tối thiểu 10% so với dự toán` sets
        // one.
        let of_plan = || {
            matches!(
                source.longest(place.end, words.end),
                Some((BasisCue::Against | BasisCue::Target | BasisCue::Previous, _))
            )
        };
        let least =
            || matches!(source.longest_before(words.start, place.start), Some((LeadCue::Bound(Bound::AtLeast), _)));
        percent && of_plan() && !least() && !to_come()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::indicators::testing::with_source;

    /// Texts, and which of their lines have goals for figures.
    const SECTIONS: &[(&str, &[bool])] = &[
        (
            "BÁO CÁO KẾT QUẢ VÀ PHƯƠNG HƯỚNG\nI. KẾT QUẢ\n- Thu 5 tỷ đồng.\nII. NHIỆM VỤ\n- Thu 6 tỷ đồng.\n",
            &[false, false, false, true, true],
        ),
        // A title that goes on names no section.
        ("BÁO CÁO\nSơ kết quý I;\nphương hướng, nhiệm vụ quý II năm 2024\nI. KINH TẾ\n1. Thu 5 tỷ đồng.", &[false; 5]),
        (
            "BÁO CÁO\nKết quả năm 2023\nNHIỆM VỤ NĂM 2024\nThu 5 tỷ đồng.\nIII. NHIỆM VỤ\nThu 6 tỷ đồng.",
            &[false, false, false, false, true, true],
        ),
        ("BÁO CÁO\nNhiệm vụ quý II năm 2024\nvà giải pháp\n1. Thu 6 tỷ đồng.", &[false, true, true, true]),
        ("BÁO CÁO\nKết quả năm 2023\nNHIỆM VỤ NĂM 2024\n- Thu 6 tỷ đồng.", &[false, false, true, true]),
        ("KẾ HOẠCH\nPhát triển chợ\nNHIỆM VỤ NĂM 2024\n1. Thu 6 tỷ đồng.", &[false, false, true, true]),
        ("KẾ HOẠCH\nPhát triển chợ\nPhần I\nNHIỆM VỤ NĂM 2024\nThu 6 tỷ đồng.", &[false, false, false, true, true]),
        // A heading with no number holds for the paragraphs under it, and so does the headline of a plan that begins
        // with its tasks and tells their time.
        (
            "Xã họp.\nThu 5 tỷ đồng.\nNHIỆM VỤ TRỌNG TÂM\nThu 6 tỷ đồng.\nThu 7 tỷ đồng.",
            &[false, false, true, true, true],
        ),
        ("Xã họp.\nThu 5 tỷ đồng.\nNăm mới và nhiệm vụ mới\nThu 6 tỷ đồng.", &[false, false, true, false]),
        ("Nhiệm vụ năm 2024\nThu 6 tỷ đồng.\nThu 7 tỷ đồng.", &[true, true, true]),
        ("Tân Hòa: Nghị quyết về nhiệm vụ năm 2024\nThu 6 tỷ đồng.", &[true, true]),
        ("Nhiệm vụ của người trẻ\nThu 6 tỷ đồng.", &[true, false]),
        ("Xã Tân Hòa triển khai nhiệm vụ năm 2024\nThu 6 tỷ đồng.", &[true, false]),
        // A title reports first what it tells first.
        ("BÁO CÁO\nCông tác Đảng năm 2023, phương hướng năm 2024\n1. Công tác Đảng\n- Thu 5 tỷ đồng.", &[false; 4]),
        ("BÁO CÁO CÔNG TÁC ĐOÀN THÁNG 5, NHIỆM VỤ THÁNG 6\n- Thu 5 tỷ đồng.", &[false, false]),
        ("BÁO CÁO\nCông tác Đoàn năm 2023\nPhương hướng năm 2024\n1. Công tác Đoàn\n- Thu 5 tỷ đồng.", &[false; 5]),
        ("Năm 2024, nhiệm vụ của xã Tân Hòa\n- Thu 6 tỷ đồng.", &[true, true]),
        (
            "B. KẾT QUẢ\n1. Nhiệm vụ chính trị\n- Thu 5 tỷ đồng.\n2. Nhiệm vụ tháng tới\n- Thu 6 tỷ đồng.\n",
            &[false, false, false, true, true],
        ),
        ("Kết luận hội nghị, Bí thư đề nghị các xã:\n- Thu 5 tỷ đồng.\nHội nghị bế mạc.", &[true, true, false]),
        (
            "Các chỉ tiêu chủ yếu đến năm 2025\nVề kinh tế: (1) Thu 6 tỷ đồng.\nĐại hội thành công tốt đẹp.",
            &[true, true, false],
        ),
        ("Một số chỉ tiêu chủ yếu (nhiệm kỳ 2020 - 2025) Thu đạt 6 tỷ đồng.", &[true]),
        (
            "Phường họp.\nChỉ tiêu năm 2025:\n- Thu đạt 6 tỷ đồng.\n- Thu đạt 95% kế hoạch.\nHội nghị bế mạc.",
            &[false, true, true, false, false],
        ),
        // A line that tells of something else may end in the targets of a plan.
        (
            "Xã họp.\nKỳ họp thông qua 6 nghị quyết, có nghị quyết về nhiệm vụ năm 2025 với các chỉ tiêu:\n- Thu 6 tỷ đồng.\nThu đạt 6 tỷ đồng.",
            &[false, false, true, false],
        ),
        (
            "Xã họp.\nChi bộ kết nạp 3 đảng viên, thống nhất nhiệm vụ quý II/2025 gồm một số chỉ tiêu chủ yếu sau:\n- Thu 6 tỷ đồng.",
            &[false, false, true],
        ),
        (
            "Xã họp.\nXã trồng 5 ha rừng, hoàn thành nhiệm vụ năm 2024 với các chỉ tiêu:\n- Thu 6 tỷ đồng.",
            &[false, false, false],
        ),
        ("Xã họp.\nXã có 18 chỉ tiêu vượt, gồm các chỉ tiêu:\n- Thu 6 tỷ đồng.", &[false, false, false]),
        // The head of a table that compares is of results.
        ("Phường họp.\nChỉ tiêu\t9 tháng\tSo cùng kỳ\nThu\t6 tỷ đồng\ttăng 5%\n", &[false, false, false]),
        ("Phường họp.\nChỉ tiêu\tThực hiện\tSo với năm 2024\nThu\t6 tỷ đồng\ttăng 5%\n", &[false, false, false]),
        (
            "Phường họp.\nMột số chỉ tiêu chủ yếu:\n| Chỉ tiêu | Kế hoạch năm | Thực hiện quý I |\n| Thu | 6 tỷ đồng | 2 tỷ đồng |",
            &[false, true, false, false],
        ),
        (
            "Phường họp.\n| STT | Chỉ tiêu | Kế hoạch năm 2024 | Thực hiện |\n| 1 | Thu | 6 tỷ đồng | 2 tỷ đồng |",
            &[false, false, false],
        ),
        ("Phường họp.\n| STT | Chỉ tiêu | Kế hoạch năm 2024 |\n| 1 | Thu | 6 tỷ đồng |", &[false, true, true]),
        (
            "Phường họp.\nMột số chỉ tiêu chủ yếu:\n| Chỉ tiêu | Đơn vị | Kế hoạch năm |\n| Thu | tỷ đồng | 6 |",
            &[false, true, true, true],
        ),
        ("PHƯƠNG HƯỚNG\n1. Chỉ tiêu đạt chuẩn năm 2026:\n- Thu 6 tỷ đồng.", &[true, true, true]),
        ("Phường họp.\nChỉ tiêu 6 tháng cuối năm 2024:\n- Thu 6 tỷ đồng.\n", &[false, true, true]),
        ("Phường họp.\nChỉ tiêu\tĐơn vị\tNăm 2026\nThu\ttỷ đồng\t6\n", &[false, true, true]),
        ("Phường họp.\nChỉ tiêu vượt mức năm 2025:\n- Thu đạt 6 tỷ đồng.", &[false, false, false]),
        // What a plan costs is no goal, nor are the parts that are listed of it.
        (
            "III. NHIỆM VỤ\n- Mở 3 lớp.\nTổng kinh phí 90 triệu đồng, trong đó:\n- Tiền công: 50 triệu đồng.\n1. Mua 2 máy.",
            &[true, true, false, false, true],
        ),
        (
            "III. MỤC TIÊU\n- Kinh phí vận động quỹ 60 triệu đồng.\n- Tổng dự toán thu 6 tỷ đồng.\n- Kinh phí:\n- Mở 3 lớp.",
            &[true, true, true, true, true],
        ),
        (
            "III. NHIỆM VỤ\n- Mở 3 lớp.\nIV. KINH PHÍ\n- Ngân sách xã: 50 triệu đồng.\nThu đạt 6 tỷ đồng.",
            &[true, true, false, false, true],
        ),
        // Nothing is told as reached that is set against the year that the text was written in.
        ("Chỉ tiêu năm 2026:\n- Thu tăng 9% so với ước thực hiện năm 2025.\nĐăng ngày 20/12/2025", &[true, true, true]),
        ("Chỉ tiêu năm 2026:\n- Thu tăng 9% so với thực hiện năm 2024.\nĐăng ngày 20/12/2025", &[true, false, true]),
        ("Hoàn thành chỉ tiêu năm 2025:\n- Thu đạt 6 tỷ đồng.", &[false, false]),
        ("Năm qua, xã hoàn thành các chỉ tiêu, cụ thể:\n- Thu đạt 6 tỷ đồng.", &[false, false]),
        ("Đại hội thông qua hệ thống chỉ tiêu nhiệm kỳ 2025-2030:\n- Thu đạt 6 tỷ đồng.", &[true, true]),
        ("Năm qua, xã đạt và vượt các chỉ tiêu chủ yếu sau:\n- Thu đạt 6 tỷ đồng.", &[false, false]),
        ("Năm tới, xã phấn đấu hoàn thành các chỉ tiêu, cụ thể:\n- Thu đạt 6 tỷ đồng.", &[true, true]),
        ("Một số chỉ tiêu chủ yếu năm 2025 đạt khá: thu 6 tỷ đồng.", &[false]),
        ("07/10/2025 14:20 Tạo đà hoàn thành các mục tiêu\nHội nghị họp.\n- Thu 5 tỷ đồng.", &[true, false, false]),
        ("Quý II, phường đề ra 9 nhóm nhiệm vụ, tập trung:\n- Thu 5 tỷ đồng.\nHội nghị bế mạc.", &[true, true, false]),
        ("Phường hoàn thành 9 nhiệm vụ đề ra:\n- Thu 5 tỷ đồng.", &[false, false]),
        ("2. Yêu cầu các phòng, ban:\n2.1. Thu 5 tỷ đồng.\n3. Kết quả\n- Thu 5 tỷ đồng.", &[true, true, false, false]),
        (
            "Chỉ tiêu năm 2026:\n- Tỷ lệ dân quân đạt 2% dân số.\n- Thu tăng tối thiểu 10% so với dự toán.\n- Thu tăng 9% so với dự toán.",
            &[true, true, true, false],
        ),
        (
            "Xã đạt nhiều kết quả.\nMục tiêu đến năm 2025:\n- Thu 6 tỷ đồng.\nĐại hội thành công tốt đẹp.",
            &[false, true, true, false],
        ),
        (
            "II. NHIỆM VỤ\n- Tuyên truyền kết quả Đại hội\n- Thu 6 tỷ đồng.\n- Kết quả đạt được\n- Thu 5 tỷ đồng.",
            &[true, true, true, false, false],
        ),
    ];

    #[test]
    fn sections() {
        for (text, goals) in SECTIONS {
            with_source(text, |source| {
                let mut headings = Headings::new(source);
                let lines = 0..source.layout.lines.len();
                let found: Vec<_> = lines.map(|line| headings.over(source, line).ahead).collect();
                assert_eq!(found, *goals, "in {text}");
            });
        }
    }
}
