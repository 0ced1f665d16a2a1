//! What a list says once for all its figures.

use std::ops::Range;

use rust_decimal::Decimal;

use super::{Draft, MOST_DRAFTS_BACK, Rate};
use crate::lex::{Kind, Token};
use crate::lexicon::{BasisCue, Counted, Head, LeadVerb, Numeral};
use crate::read::indicators::figure;
use crate::read::indicators::step::unit::Unit;
use crate::read::indicators::subject::From;
use crate::read::indicators::words::{basis, noun};
use crate::read::source::Source;
use crate::value::{Number, Scale};

/// What the percentages of parts come to at least where they are shares of a whole, and not how much each grew.
const LEAST_OF_ALL: Decimal = Decimal::from_parts(90, 0, 0, false, 0);

/// The most words for one of several kinds of the same: `rau màu các loại`.
const LONGEST_KIND: usize = 4;

/// Gives the figures of the list that begins at a draft what its last one says for all: the unit, and the plan that
/// they are set against. A count with no noun anywhere counts what was counted before.
pub(in crate::read) fn share(source: &Source<'_, '_>, drafts: &mut [Draft], first: usize) {
    share_scale(source, drafts, first);
    share_measure(source, &mut drafts[first..]);
    for n in (first + 1..drafts.len()).rev() {
        if let ([.., before], [after, ..]) = drafts.split_at_mut(n) {
            if after.listed {
                take_over(before, after);
            }
        }
    }
    take_for_previous(&mut drafts[first..]);
    set_against_alike(source, &mut drafts[first.saturating_sub(1)..]);
    for draft in &mut drafts[first..] {
        set_against_each(source, &mut draft.rates);
    }
    // The whole whose parts were told last, and how it changed.
    let mut grown = None;
    for n in first..drafts.len() {
        let (before, rest) = drafts.split_at_mut(n);
        let Some((draft, rest)) = rest.split_first_mut() else { break };
        if let Some(n) = draft.part_of.filter(|&whole| whole < n) {
            let change = match grown {
                Some((whole, change)) if whole == n => change,
                _ => change_of(source, &before[n]).filter(|_| !are_shares(n, draft, rest)),
            };
            grown = Some((n, change));
            if let Some(change) = change {
                change_alike(source, draft, change);
            }
        }
        // Most counts name what they count, and are of no other.
        let may = draft.unit.is_none() || draft.part_of.is_some();
        if may && draft.is_count && names_nothing(source, draft, before) {
            // `7 công ty, gồm: Công ty Vận tải 57, …`: more than the whole it can count none of that.
            if draft.part_of.is_some_and(|whole| is_more(source, draft, &before[whole])) {
                draft.part_of = None;
                continue;
            }
            let counted = draft.part_of.or(n.checked_sub(1)).map(|n| &before[n]);
            let counted =
                counted.filter(|_| draft.part_of.is_some() || may_count_alike(source, draft, &before[first.min(n)..]));
            // `Kỷ luật 21 đảng viên. Hình thức: Khiển trách: 14; …`: a list may go on in the next sentence of its line.
            // `số người chết giảm 1 người (2/3)`: what changed is counted in what the change counts.
            let own = draft.rates.iter().find(|rate| rate.differs() && !rate.is_percent && !rate.fold);
            if let Some(unit) = own.and_then(|rate| rate.unit.clone()).filter(|unit| unit.noun().is_some()) {
                draft.unit = Some(unit);
            } else if let Some(counted) = counted {
                draft.unit.clone_from(&counted.unit);
            }
        }
    }
}

/// Gives the counts right before the last one of a list its unit, so that what follows finds them: `chết 2, bị thương 6
/// người, tăng 1 người chết`.
pub(in crate::read) fn share_unit(source: &Source<'_, '_>, drafts: &mut [Draft]) {
    for n in (1..drafts.len()).rev() {
        let ([.., before], [after, ..]) = drafts.split_at_mut(n) else { break };
        let goes_on = after.listed && before.unit.is_none() && before.rates.is_empty();
        let counts = || after.counted().is_some_and(|noun| noun::head(source, noun).is_some());
        if !(goes_on && counts() && take_unit(before, after)) {
            break;
        }
    }
}

/// `ngân sách tỉnh 15, ngân sách xã 5,6, nhân dân đóng góp 5 tỷ đồng`, `xuất khẩu 1,2 tỷ, nhập khẩu 0,8 tỷ USD`: what
/// money is told in stands at the last figure of a list.
fn share_scale(source: &Source<'_, '_>, drafts: &mut [Draft], first: usize) {
    let money = |draft: &Draft| match draft.unit {
        Some(Unit::Money(currency)) if draft.listed => Some(currency),
        _ => None,
    };
    // Most sentences list no money.
    if !drafts.iter().skip(first + 1).any(|draft| money(draft).is_some()) {
        return;
    }
    let mut scale = Scale::One;
    for n in (first + 1..drafts.len()).rev() {
        let after = &drafts[n];
        scale = after.scale(source).unwrap_or(scale);
        let Some(currency) = money(after) else { continue };
        let before = &drafts[n - 1];
        let plain = before.second.is_none() && before.rates.is_empty() && before.figures.len() == 1;
        let Some((figure, amount)) = before.figures.first().zip(before.amount).filter(|_| plain) else { continue };
        let figure = figure.tokens();
        let scaled = || {
            let bare = matches!(source.exactly(&(figure.end - 1..figure.end)), Some(Numeral::Scale(_)));
            bare && before.scale(source) == Some(scale)
        };
        let of_money = || {
            let whole = before.part_of.and_then(|whole| drafts[whole].unit.as_ref());
            matches!(whole, Some(Unit::Money(_)))
                || matches!(before.subject.head(source), Some(Head::Levy | Head::Planned))
        };
        let value = match before.unit {
            None if before.is_count && ends_item(source, &figure) && of_money() => {
                Number::new(amount, scale).map(Number::value)
            }
            Some(Unit::Money(other)) if other != currency && scaled() => Some(amount),
            _ => None,
        };
        if let Some(value) = value {
            let draft = &mut drafts[n - 1];
            (draft.amount, draft.unit, draft.is_count) = (Some(value), Some(Unit::Money(currency)), false);
        }
    }
}

/// `lúa 2.100, ngô 800, lạc 120 ha`: what is measured stands at the last figure of a list whose items name nothing else
/// that is counted.
fn share_measure(source: &Source<'_, '_>, drafts: &mut [Draft]) {
    let named = |draft: &Draft| draft.subject.from == From::Before;
    let counted = |draft: &Draft| {
        let name = draft.subject.tokens.clone();
        matches!(draft.subject.head(source), Some(Head::First | Head::Rate))
            || source.each::<Counted>(name).next().is_some()
    };
    for n in (1..drafts.len()).rev() {
        let ([.., before], [after, ..]) = drafts.split_at_mut(n) else { break };
        let Some(unit @ Unit::Measure(_)) = &after.unit else { continue };
        // `dân số 12.000, diện tích 45 ha`; `Hồ Sông Tranh 2, mực nước đạt 150 m`
        let name = &after.subject.tokens;
        let alone = name.len() <= LONGEST_KIND && after.figures.first().map(|one| one.tokens().start) == Some(name.end);
        let goes_on = alone && after.subject.head(source).is_none();
        let bare = before.unit.is_none() && before.is_count && before.second.is_none() && before.noun.is_empty();
        let [figure] = before.figures[..] else { continue };
        let scaled = after.scale(source).is_some_and(|scale| scale != Scale::One);
        let alike = goes_on && bare && !scaled && named(before) && !counted(before);
        let figure = figure.tokens();
        if alike && ends_item(source, &figure) && figure.end + 1 == name.start {
            (before.unit, before.is_count) = (Some(unit.clone()), false);
        }
    }
}

/// Whether a comma or semicolon stands right behind a count that is no year: `doanh thu 2017, 2018 là 9 tỷ đồng`.
fn ends_item(source: &Source<'_, '_>, figure: &Range<usize>) -> bool {
    let ends = |next: &Token| matches!(next.kind, Kind::Comma | Kind::Semicolon);
    source.tokens.get(figure.end).is_some_and(ends) && !figure::may_be_year(source, figure)
}

/// `ngô 600 ha, bằng 83%; lạc 150 ha, bằng 95% so với cùng kỳ`, `gieo trồng 900 ha, bằng 87% so với cùng kỳ, ngô 600
/// ha, bằng 83%`: what one of a list is set against all others are that say nothing else.
fn set_against_alike(source: &Source<'_, '_>, drafts: &mut [Draft]) {
    for n in (1..drafts.len()).rev() {
        if let ([.., before], [after, ..]) = drafts.split_at_mut(n) {
            compare_alike(source, after, before);
        }
    }
    for n in 1..drafts.len() {
        if let ([.., before], [after, ..]) = drafts.split_at_mut(n) {
            compare_alike(source, before, after);
        }
    }
}

/// Sets what one of two results that count in the same compares against the earlier value that the other names.
fn compare_alike(source: &Source<'_, '_>, named: &Draft, bare: &mut Draft) {
    let one = |draft: &Draft| {
        let mut comparing = (0..draft.rates.len()).filter(|&n| draft.rates[n].compares(source));
        comparing.next().filter(|_| comparing.next().is_none())
    };
    let alike = named.amount.is_some() == bare.amount.is_some() && named.counts_in(source, bare.unit.as_ref());
    let Some((from, to)) = one(named).zip(one(bare)).filter(|_| alike) else { return };
    let (from, to) = (&named.rates[from], &mut bare.rates[to]);
    if to.basis.is_none() && from.basis_kind() == Some(BasisCue::Previous) {
        to.basis.clone_from(&from.basis);
    }
}

/// `so với tháng trước và cùng kỳ tăng lần lượt 5% và 7%`, `tăng 5% và 7% so với tháng trước và cùng kỳ`: each of the
/// two is set against one.
fn set_against_each(source: &Source<'_, '_>, rates: &mut [Rate]) {
    let [.., one, other] = rates else { return };
    // `bằng 112% và 108% so với kế hoạch và cùng kỳ`
    let goes_on = one.verb == Some(LeadVerb::Reach) && other.verb.is_none();
    let alike = (one.verb == other.verb || goes_on) && one.is_percent && other.is_percent;
    let basis = match (&one.basis, &other.basis) {
        (Some(basis), None) | (None, Some(basis)) if alike => basis,
        (Some(basis), Some(same)) if alike && basis == same => basis,
        _ => return,
    };
    if let Some([first, second]) = basis::both(source, basis) {
        (one.basis, other.basis) = (Some(first), Some(second));
    }
}

/// `5/7 vụ, giảm 2 vụ so với cùng kỳ; chết 2/1 người, tăng 1 người`: where one of some pairs differs by just as much as
/// it changed since an earlier time, the second figure of each is what it was then.
fn take_for_previous(drafts: &mut [Draft]) {
    // `12/10 đảng viên, đạt 120%, tăng 2 đảng viên`
    let planned = |draft: &Draft, rate: &Rate| {
        rate.basis_kind() == Some(BasisCue::Target) || rate.is_percent && draft.rounds_to(rate.value)
    };
    let pairs = |draft: &Draft| {
        let open = draft.second.is_some() && !draft.among && draft.previous.is_none();
        open && !draft.rates.iter().any(|rate| planned(draft, rate))
    };
    let changed = |draft: &Draft, basis: &dyn Fn(Option<BasisCue>) -> bool| {
        pairs(draft) && draft.rates.iter().any(|rate| basis(rate.basis_kind()) && draft.differs_by(rate))
    };
    if drafts.iter().any(|draft| changed(draft, &|basis| basis == Some(BasisCue::Previous))) {
        for draft in drafts.iter_mut() {
            if changed(draft, &|basis| basis != Some(BasisCue::Target)) {
                draft.previous = draft.second.take();
            }
        }
    }
}

/// Whether a number that says nothing of what it counts may count what those before it in its sentence do. An index
/// counts nothing, and of several nouns none is said to be meant: `điểm trung bình 6,5`, `bản sao 12 bản, kết hôn 6
/// cặp; giám hộ 2`.
fn may_count_alike(source: &Source<'_, '_>, draft: &Draft, before: &[Draft]) -> bool {
    if draft.subject.from == From::Before && draft.subject.head(source) == Some(Head::Rate) {
        return false;
    }
    // `lúa 12,5 ha, ngô 3,5`: what is measured may be so much.
    let Some(last) = before.last().and_then(Draft::counted) else { return true };
    let mut told = before.iter().rev().take(MOST_DRAFTS_BACK).filter_map(Draft::counted);
    let whole = draft.amount.is_none_or(|amount| amount.fract().is_zero());
    whole && told.all(|other| noun::is_same(source, last, other))
}

/// Whether a count has no noun, or as a part of others only what those are: `38 đảng viên (37 chính thức)`.
fn names_nothing(source: &Source<'_, '_>, draft: &Draft, before: &[Draft]) -> bool {
    let whole = draft.part_of.and_then(|whole| before[whole].counted());
    match &draft.unit {
        None => true,
        Some(unit) => whole.is_some() && unit.noun().is_some_and(|noun| noun::head(source, noun).is_none()),
    }
}

/// Whether a count that names nothing which is counted came to more than another one.
fn is_more(source: &Source<'_, '_>, draft: &Draft, other: &Draft) -> bool {
    let named = draft.counted().is_some_and(|noun| source.longest::<Counted>(noun.start, noun.end).is_some());
    !named && other.is_count && matches!((draft.amount, other.amount), (Some(more), Some(less)) if more > less)
}

/// How what a rate by its head is of changed, where that is all that is told of it.
fn change_of(source: &Source<'_, '_>, whole: &Draft) -> Option<LeadVerb> {
    if whole.amount.is_some() || whole.rates.is_empty() {
        return None;
    }
    match whole.subject.head(source)? {
        Head::Rise => Some(LeadVerb::Growth),
        Head::Fall => Some(LeadVerb::Decline),
        _ => None,
    }
}

/// Whether the parts of a whole, the first of them and those right behind, make up all of it: `tăng trưởng 8%, trong đó
/// công nghiệp 45%, dịch vụ 35%, nông nghiệp 20%`.
fn are_shares(whole: usize, first: &Draft, behind: &[Draft]) -> bool {
    let parts = std::iter::once(first).chain(behind).take_while(|part| part.part_of == Some(whole));
    let mut rates = parts.flat_map(|part| &part.rates).filter(|rate| rate.is_percent);
    let sum = rates.try_fold(Decimal::ZERO, |sum, rate| sum.checked_add(rate.value));
    sum.is_none_or(|sum| sum >= LEAST_OF_ALL)
}

/// `Tốc độ tăng giá trị sản xuất 11%, trong đó: công nghiệp 15%; dịch vụ 12%`: the parts of what grew grew too.
fn change_alike(source: &Source<'_, '_>, part: &mut Draft, change: LeadVerb) {
    let plain = part.amount.is_none() && part.rates.iter().all(Rate::is_plain);
    if plain && part.subject.head(source).is_none() {
        part.rates.iter_mut().for_each(|rate| rate.verb = Some(change));
    }
}

/// Gives a count the unit of the next one in its list.
fn take_unit(before: &mut Draft, after: &Draft) -> bool {
    // `63 đảng viên (khiển trách 15, cảnh cáo 20) và 13 tổ chức đảng`: what stands in a bracket is of another list.
    let together = before.part_of == after.part_of;
    let takes = together && before.unit.is_none() && before.is_count && after.is_count;
    if takes {
        before.unit.clone_from(&after.unit);
    }
    takes
}

fn take_over(before: &mut Draft, after: &Draft) {
    take_unit(before, after);
    // `làm đất đạt 95% diện tích`: that is what it is of.
    let only_rates = before.amount.is_none() && after.amount.is_none() && before.noun.is_empty();
    if let ([.., before], [after]) = (before.rates.as_mut_slice(), after.rates.as_slice()) {
        let planned = before.basis.is_none() && after.basis_kind() == Some(BasisCue::Target);
        if only_rates && planned && before.verb == after.verb {
            before.basis.clone_from(&after.basis);
        }
    }
}
