//! A figure with all that stands around it, also with another that words set it against ([against]) or that it is a
//! part of ([ratio]), and what it counts in ([mod@unit]).

mod against;
mod ratio;
pub(super) mod unit;

use std::ops::Range;

use smallvec::SmallVec;

use super::around::lead::{self, Lead};
use super::around::tail::{self, Tail};
use super::clause::place::{Place, Told};
use super::clause::survey::Survey;
use super::clause::{self, Clause, Link};
use super::figure::{self, FIGURES_OF_SENTENCE, Figure, threshold};
use super::scope;
use super::scope::goal;
use super::words::basis::{self, Basis};
use super::words::noun;
use crate::lex::Kind;
use crate::lexicon::{Activity, Aim, BasisCue, Entry, Function, LeadVerb, State, TailCue};
use crate::read::source::Source;
use crate::value::Bound;
use unit::Unit;

/// The most words between targets that are counted and the colon that lists them.
const MOST_BEFORE_LIST: usize = 8;

/// The most tokens from those that are counted to what holds them up.
const MOST_BEFORE_STATE: usize = 6;

/// One figure of a sentence, its lead, its tail and its clause.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each holds of the figure or not, whatever else does")]
pub(super) struct Step {
    pub(super) figure: Figure,
    pub(super) lead: Lead,
    pub(super) tail: Tail,
    pub(super) clause: Clause,
    /// The tokens between the tail before and this lead.
    pub(super) gap: Range<usize>,
    /// The kinds of term that its gap, its lead and its figure have in them, a bit each. Most of what is asked of them
    /// they have not.
    pub(super) kinds: u128,
    /// Whether a colon stands among them.
    pub(super) colon: bool,
    /// Whether figures stand in the gap, be they of a time or of no number.
    pub(super) has_digits: bool,
    /// Whether a mark stands among them that may be the bar of a table.
    pub(super) barred: bool,
    /// Whether it is the first of its sentence.
    pub(super) first: bool,
    pub(super) bracketed: bool,
    /// Whether words say that its second figure is how many there are in all: `trong tổng số`.
    pub(super) among: bool,
    pub(super) role: Role,
}

/// What a figure is to the one beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Alone,
    /// The next figure tells where a change led to that began with this one: `từ 28 hộ xuống 23 hộ`.
    Start,
    /// It is where such a change led to: `từ 28 hộ nay có 35 hộ`.
    End,
    /// It only tells what percentage such a change began with: `từ 28 hộ (7%) xuống 23 hộ`.
    StartAgain,
    /// The next figure tells a part of it: `Trong 20 chỉ tiêu, có 18 chỉ tiêu đạt`.
    Whole,
}

/// Room for the steps of a sentence.
pub(super) type Steps = SmallVec<[Step; FIGURES_OF_SENTENCE]>;

/// Puts the figures of a sentence, which has terms of some kinds in it, with what stands around them, into an empty
/// list.
pub(super) fn fill(steps: &mut Steps, source: &Source<'_, '_>, sentence: &Range<usize>, kinds: u128) {
    if !source.has_mention(sentence) {
        return;
    }
    let figures = threshold::without_thresholds(source, figure::find(source, sentence), sentence);
    // `push` alone could make room for twice as many.
    steps.reserve_exact(figures.len());
    let mut next = figures.first().map(|first| lead::before(source, sentence.start, first, kinds));
    let mut from = sentence.start;
    let mut depth = 0usize;
    for (n, figure) in figures.iter().enumerate() {
        let Some(lead) = next.take() else { break };
        // Where a tail ends is known only with the lead behind it.
        next = figures.get(n + 1).map(|behind| lead::before(source, figure.tokens.end, behind, kinds));
        let end = next.as_ref().map_or(sentence.end, |next| next.start);
        let behind = figures.get(n + 1).zip(next.as_ref());
        let tail = tail::behind(source, (figure, &lead), &(from.min(lead.start)..lead.start), behind, end);
        let gap = from.min(lead.start)..lead.start;
        from = tail.end;
        let (survey, all) = Survey::of_beginning(source, gap.start..figure.tokens.end, gap.end);
        if all.has_token(&[Kind::Open, Kind::Close]) {
            depth = depth_behind(source, gap.start..figure.tokens.start, depth);
        }
        // `171 trong tổng số 180 hộ`: one figure set against another in words.
        if let Some(before) = steps.last_mut().filter(|before| before.is_among(source, figure)) {
            before.set_whole(source, figure, tail);
            continue;
        }
        // `113,2 bé trai/100 bé gái`
        if let Some(before) = steps.last_mut().filter(|before| before.is_for_each(source, figure, &lead)) {
            (before.tail.noun.end, before.tail.end) = (tail.noun.end.max(figure.tokens.end), tail.end);
            before.tail.basis = tail.basis;
            continue;
        }
        let place = Place { first: steps.is_empty(), colon: lead.colon, told: Told::of(figure, &lead) };
        // `45 hộ nghèo/12.450 hộ`
        let among = figure.whole.is_some() && !tail.noun.is_empty() && tail.noun.start < figure.tokens.end;
        steps.push(Step {
            clause: clause::of(source, gap.clone(), survey, place),
            figure: figure.clone(),
            lead,
            tail,
            gap,
            kinds: all.kinds,
            colon: all.has_token(&[Kind::Colon]),
            has_digits: survey.has_token(&[Kind::Digits]),
            barred: all.has_token(&[Kind::Other]),
            first: place.first,
            bracketed: depth > 0,
            among,
            role: Role::Alone,
        });
    }
    set_roles(steps, source);
}

/// Tells of each step what it is to the one beside it.
fn set_roles(steps: &mut [Step], source: &Source<'_, '_>) {
    for n in 1..steps.len() {
        let again = n > 1 && steps[n - 2].lead.from && steps[n - 1].is_beside(&steps[n - 2], source);
        let leads_on = || steps[n].is_level() || steps[n].comes_to(&steps[n - 2], source);
        if again && steps[n].follows_bracket(source) && leads_on() {
            steps[n - 2].role = Role::Start;
            steps[n - 1].role = Role::StartAgain;
            steps[n].role = Role::End;
            continue;
        }
        let from = steps[n - 1].lead.from;
        let year_on = |n: usize| steps.get(n).is_some_and(|step| step.tells_another_year(&steps[n - 1], source));
        // Of more than two years each is told for itself.
        let later = year_on(n) && !year_on(n + 1) && !(n > 1 && year_on(n - 1));
        if later || steps[n].comes_to(&steps[n - 1], source) {
            steps[n].role = Role::End;
        }
        if from && steps[n].is_level() {
            steps[n - 1].role = Role::Start;
        } else if steps[n].is_of(&steps[n - 1], source) {
            steps[n - 1].role = Role::Whole;
        }
    }
}

/// How many brackets are open behind some tokens, where so many are before them.
fn depth_behind(source: &Source<'_, '_>, tokens: Range<usize>, depth: usize) -> usize {
    source.tokens[tokens].iter().fold(depth, |depth, token| match token.kind {
        Kind::Open => depth + 1,
        Kind::Close => depth.saturating_sub(1),
        _ => depth,
    })
}

impl Step {
    /// Whether it tells how many targets a colon behind lists: `nghị quyết với 20 chỉ tiêu chủ yếu là: …`. Where those
    /// are compared with plans, they are met and no goals.
    pub(super) fn lists_targets(&self, source: &Source<'_, '_>, end: usize) -> bool {
        let noun = &self.tail.noun;
        let targets = || source.exactly(noun) == Some(Aim::Target);
        let doing = || source.longest::<Activity>(self.lead.start, self.figure.tokens.start).is_some();
        if self.lead.verb != Some(LeadVerb::Have) || !targets() || doing() {
            return false;
        }
        let behind = source.tokens.get(self.tail.end..end.min(self.tail.end + MOST_BEFORE_LIST)).unwrap_or_default();
        let lists = behind.iter().find(|token| token.kind != Kind::Word).is_some_and(|mark| mark.kind == Kind::Colon);
        lists && !goal::compares(source, self.tail.end..end)
    }

    /// How the figure limits what it measures.
    pub(super) fn bound(&self) -> Option<Bound> {
        // `đạt từ 83%` says as much as `từ 83% trở lên`.
        let says = matches!(self.lead.verb, Some(LeadVerb::Reach | LeadVerb::Have));
        let from = self.lead.from && says;
        let bound = self.lead.bound.or(self.tail.bound).or(from.then_some(Bound::AtLeast)).or(self.clause.bound);
        bound.filter(|_| !self.figure.is_range)
    }

    /// What a phrase at the head of its clause, before a comma or the first change, sets the changes behind it against:
    /// `So với cùng kỳ, …`.
    pub(super) fn against(&self, source: &Source<'_, '_>) -> Option<Basis> {
        if !self.has::<BasisCue>() {
            return None;
        }
        let opens = |at: usize| {
            let before = at.checked_sub(1).filter(|&before| before >= self.gap.start);
            before.map_or(self.first, |before| source.tokens[before].kind != Kind::Word)
        };
        let mut cues = source.each::<BasisCue>(self.gap.clone());
        // `so với` alone, as before a figure, names nothing.
        let against = |led: &&Basis| {
            let Range { start, end } = led.tokens;
            opens(start) && matches!(source.longest(start, end), Some((BasisCue::Against, len)) if len < end - start)
        };
        if let Some(led) = self.lead.basis.as_ref().filter(against) {
            return Some(led.clone());
        }
        let (at, ..) = cues.find(|&(at, cue, _)| cue == BasisCue::Against && opens(at))?;
        let basis = basis::find(source, at, self.gap.end)?;
        let behind = source.tokens.get(basis.tokens.end..self.gap.end).unwrap_or_default();
        // `So với yêu cầu, tiến độ còn chậm; thu ngân sách tăng 5%`: another clause is set against nothing.
        // `So với kế hoạch (90 ha), xã trồng 95 ha`
        let leads = behind.first().is_some_and(|next| matches!(next.kind, Kind::Comma | Kind::Open))
            || basis.tokens.end == self.clause.words.start;
        let holds = leads && behind.iter().all(|token| token.kind != Kind::Semicolon);
        holds.then_some(basis)
    }

    /// Whether its clause begins with how many there are for which something is not done or held up: `, còn 6 kiến nghị
    /// chưa trả lời`, `; có 5 hộ tranh chấp`.
    pub(super) fn is_held_up(&self, source: &Source<'_, '_>) -> bool {
        let at = self.lead.start;
        let tells = matches!(self.lead.verb, Some(LeadVerb::Left | LeadVerb::Have)) && self.clause.words.is_empty();
        let begins = || matches!(source.tokens[at.saturating_sub(1)].kind, Kind::Comma | Kind::Semicolon);
        let near = source.tokens[self.figure.tokens.end..].iter().take(MOST_BEFORE_STATE);
        let words = || near.take_while(|token| token.kind == Kind::Word).count();
        let undone = |(_, state, _)| matches!(state, State::Undone | State::HeldUp);
        let held_up = |start: usize, len| source.each::<State>(start..start + len).any(undone);
        tells && begins() && held_up(self.figure.tokens.end, words())
    }

    /// Whether a bracket ends right behind the figure before: `35 đảng viên (tăng 18 đảng viên) và 10 tổ chức đảng`.
    pub(super) fn follows_bracket(&self, source: &Source<'_, '_>) -> bool {
        source.tokens.get(self.gap.start).is_some_and(|token| token.kind == Kind::Close)
    }

    /// Whether nothing but a slash parts it from the figure before with its noun: `3 hộ/2 thôn`.
    pub(super) fn follows_slash(&self, source: &Source<'_, '_>) -> bool {
        let before = self.figure.tokens.start.checked_sub(1).filter(|_| !self.first);
        before.is_some_and(|at| source.tokens[at].kind == Kind::Slash && at + 1 >= self.gap.end)
    }

    /// Whether it counts those whose the figure before is: `nợ 5 tỷ đồng của 64 hộ`.
    pub(super) fn is_owned(&self, source: &Source<'_, '_>) -> bool {
        let end = self.gap.end;
        matches!(source.longest_before(self.gap.start, end), Some((Function::Of, len)) if len == end - self.gap.start)
    }

    /// Whether a bracket tells nothing of the figure before but what percentage it is: `28 hộ (7%)`.
    fn is_beside(&self, before: &Self, source: &Source<'_, '_>) -> bool {
        self.opens_bracket(source) && self.figure.is_percent() && !before.figure.is_percent()
    }

    /// Whether nothing but the beginning of a bracket stands between it and the figure before.
    pub(super) fn opens_bracket(&self, source: &Source<'_, '_>) -> bool {
        self.gap.len() == 1 && source.tokens[self.gap.start].kind == Kind::Open
    }

    /// Whether a bracket opens right before it and what leads up to it, behind whatever else parts it from the figure
    /// before.
    pub(super) fn is_behind_open(&self, source: &Source<'_, '_>) -> bool {
        self.gap.clone().next_back().is_some_and(|at| source.tokens[at].kind == Kind::Open)
    }

    /// Whether nothing but a semicolon parts it from the item before, and a bare noun follows: `5 khẩu súng; 2 quả
    /// mìn`.
    pub(super) fn is_next_item(&self, source: &Source<'_, '_>) -> bool {
        let kind = |at: usize| source.tokens[at].kind;
        let mark = self.gap.start + usize::from(!self.gap.is_empty() && kind(self.gap.start) == Kind::Close);
        let only_mark = mark + 1 == self.gap.end && kind(mark) == Kind::Semicolon;
        let noun = &self.tail.noun;
        only_mark
            && self.lead.start == self.figure.tokens.start
            && self.figure.whole.is_none()
            && !noun.is_empty()
            && noun::counted(source, noun) == *noun
    }

    /// Whether a semicolon behind what is left of the item before parts it from that: `5 vụ trên biển; 2 vụ`.
    pub(super) fn follows_item(&self, source: &Source<'_, '_>) -> bool {
        let Some((mark, left)) = source.tokens[self.gap.clone()].split_last() else { return false };
        let plain = |kind: Kind| matches!(kind, Kind::Word | Kind::Comma);
        let parted = mark.kind == Kind::Semicolon && left.iter().all(|token| plain(token.kind));
        parted && self.lead.start == self.figure.tokens.start && self.figure.whole.is_none()
    }

    /// Whether only what is left of the item before parts it from that, and a bare noun follows: `5 vụ liên quan đến cờ
    /// bạc, 2 vụ trộm`.
    pub(super) fn goes_on(&self, source: &Source<'_, '_>) -> bool {
        let noun = &self.tail.noun;
        self.clause.link == Link::Follows && !noun.is_empty() && noun::counted(source, noun) == *noun
    }

    /// Whether it only tells what a rate was at another time: `(năm 2017 đạt 90%)`.
    pub(super) fn tells_another_time(&self) -> bool {
        let lead = &self.lead;
        let reaches = matches!(lead.verb, None | Some(LeadVerb::Reach)) && lead.basis.is_none();
        self.bracketed && lead.timed && reaches && self.clause.words.is_empty() && self.tail.basis.is_none()
    }

    /// Whether it only tells for or with how many what stands before it was done: `cho 300 hộ`, `với 300 hộ`.
    pub(super) fn serves(&self, source: &Source<'_, '_>) -> bool {
        matches!(self.lead.verb, Some(LeadVerb::For | LeadVerb::Have))
            && source.is_at(TailCue::End, self.lead.start, self.figure.tokens.start)
    }

    /// Whether it tells where a change led to, and goes on with the subject before.
    pub(super) fn is_level(&self) -> bool {
        self.role == Role::End
            || matches!(self.lead.verb, Some(LeadVerb::To | LeadVerb::Left)) && self.clause.words.is_empty()
    }

    /// Whether it tells how many parts or inhabitants a place has: `khu phố có 870 hộ với 3.100 nhân khẩu`. What
    /// follows such a figure goes on with it.
    pub(super) fn tells_makeup(&self, source: &Source<'_, '_>, follows: bool) -> bool {
        // `dân số 12.000 người, 3.200 hộ`
        let goes_on = || follows && self.lead.verb.is_none() && self.clause.words.is_empty();
        let tells = self.lead.verb == Some(LeadVerb::Have) || goes_on();
        let has = tells && self.figure.is_count() && self.figure.whole.is_none();
        let before = self.gap.start..self.figure.tokens.start;
        let noun = &self.tail.noun;
        has && (scope::is_makeup(source, &before, noun) || follows && scope::consists_of(source, noun))
    }

    /// Whether it tells how much that plan is which the figure before is set against: `kết nạp 8 đảng viên so với kế
    /// hoạch 10 đảng viên`, `đạt 80% dự toán 12 tỷ đồng`.
    fn tells_basis_before(&self, source: &Source<'_, '_>) -> bool {
        let one = self.figure.whole.is_none() && !self.figure.is_percent();
        let behind = one && !self.first && self.gap.is_empty() && self.lead.verb.is_none();
        behind && source.is_before(BasisCue::Target, 0, self.lead.start)
    }

    /// What it is, where a bracket or a slash only tells a plan or an earlier value, `(kế hoạch 50 ha)`, `/KH 50 ha`,
    /// or the words right before it do.
    pub(super) fn reference(&self, source: &Source<'_, '_>) -> Option<BasisCue> {
        let cue = |at: usize| source.longest::<BasisCue>(at, self.lead.start).map(|(cue, _)| cue);
        // `50 tấn/KH 52 tấn`
        let slashed = source.tokens.get(self.gap.start).is_some_and(|token| token.kind == Kind::Slash);
        // `(đầu năm 3,05%)`: there the lead takes in all the words.
        let led = || {
            let alone = self.clause.words.is_empty() && self.lead.verb.is_none() && self.lead.basis.is_none();
            let cue = source.longest::<BasisCue>(self.lead.start, self.figure.tokens.start);
            cue.filter(|&(cue, len)| {
                alone && cue == BasisCue::Previous && self.lead.start + len == self.figure.tokens.start
            })
        };
        let bracketed =
            || cue(self.clause.start).or_else(|| cue(self.clause.words.start)).or_else(|| led().map(|(cue, _)| cue));
        // `đạt 14%, xấp xỉ bình quân chung cả nước (15%)`
        let compared = || source.each::<BasisCue>(self.gap.clone()).any(|(_, cue, _)| cue == BasisCue::Average);
        if self.bracketed && self.clause.words.is_empty() && self.has::<BasisCue>() && compared() {
            return Some(BasisCue::Average);
        }
        let opening = match slashed {
            true => cue(self.gap.start + 1),
            false if self.bracketed => bracketed(),
            false if self.tells_basis_before(source) => Some(BasisCue::Target),
            false => None,
        };
        // `(chỉ tiêu phổ cập vượt 5%)`: there the plan is what is measured.
        opening.filter(|cue| {
            matches!(cue, BasisCue::Target | BasisCue::Previous | BasisCue::Average)
                && self.lead.verb != Some(LeadVerb::Over)
        })
    }

    /// Whether a comma or semicolon and another figure stand right behind its noun: `3 phòng, 2 trường`.
    pub(super) fn begins_list(&self, source: &Source<'_, '_>) -> bool {
        let kind = |at: usize| source.tokens.get(at).map(|token| token.kind);
        let end = self.tail.noun.end;
        matches!(kind(end), Some(Kind::Comma | Kind::Semicolon)) && kind(end + 1) == Some(Kind::Digits)
    }

    /// The mentions that begin between the tail before and the figure.
    pub(super) fn mentions_before(&self, source: &Source<'_, '_>) -> Range<usize> {
        let before = (0..self.figure.mention).rev();
        let inside = before.take_while(|&mention| source.place(mention).start >= self.gap.start);
        self.figure.mention - inside.count()..self.figure.mention
    }

    /// Whether a time stands between the tail before and the figure.
    pub(super) fn names_time(&self, source: &Source<'_, '_>) -> bool {
        self.mentions_before(source).any(|n| source.mentions[n].value.is_time())
    }

    /// Whether a word there says that it tells of now: `đến nay còn 25 hộ`.
    pub(super) fn says_now(&self, source: &Source<'_, '_>) -> bool {
        let mut before = self.gap.start..self.figure.tokens.start;
        let end = before.end;
        before.any(|at| source.is_at(Function::Now, at, end))
    }

    /// Whether phrases for an `E` begin between the tail before and the end of the figure.
    pub(super) fn has<E: Entry>(&self) -> bool {
        self.holds(E::BIT)
    }

    /// Whether phrases of any of some kinds begin there.
    pub(super) fn holds(&self, kinds: u128) -> bool {
        self.kinds & kinds != 0
    }

    /// What its amount counts in.
    pub(super) fn unit(&self, source: &Source<'_, '_>) -> Option<Unit> {
        Unit::of(source, &self.figure, &self.tail.noun)
    }
}
