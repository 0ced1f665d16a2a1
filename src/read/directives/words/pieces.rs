//! How a sentence falls into clauses, and what a clause wears around its task: list number, joining words, stops.

use std::ops::Range;

use rust_decimal::Decimal;

use crate::lex::{Kind, Token};
use crate::lexicon::{BodyWord, Calendar, Charge, Entry, Field, Function, LeadCue, Like, TaskCue, TaskVerb, UnitWord};
use crate::read::layout;
use crate::read::mentions::Bare;
use crate::read::source::Source;
use crate::read::units::body_at;
use crate::value::Value;

/// The most list numbers and joining words at the head of a clause.
const MOST_HEAD_WORDS: usize = 6;

/// The most tokens of a field of work that a clause begins with.
const LONGEST_FIELD: usize = 12;

/// The clauses of a sentence: cut at semicolons and at numbers in brackets, outside of brackets, where someone's own
/// words end, `…”, ông Nam nói`, and at the dashes of a list whose lines run together: `yêu cầu: - Rà soát hộ nghèo -
/// Trồng rừng`.
pub(in crate::read::directives) fn clauses(
    source: &Source<'_, '_>,
    sentence: Range<usize>,
) -> impl Iterator<Item = Range<usize>> {
    let tokens = source.tokens;
    let Range { mut start, end } = sentence;
    // Where marks part the items, a dash within one does not.
    let marked = tokens[start..end].windows(2).any(|two| (two[0].kind, two[1].kind) == (Kind::Semicolon, Kind::Dash));
    let mut dashed = false;
    std::iter::from_fn(move || {
        if start >= end {
            return None;
        }
        let mut depth = 0_usize;
        let mut quoted = false;
        let mut at = start;
        while at < end {
            match tokens[at].kind {
                Kind::Open if at > start && depth == 0 && is_number(&tokens[at..end]) => break,
                Kind::Open => depth += 1,
                Kind::Quote if at > start && ends_speech(source, at + 1, end) => break,
                Kind::Quote => quoted = !quoted,
                Kind::Close => depth = depth.saturating_sub(1),
                Kind::Dash if depth == 0 && at > start && !dashed => {
                    dashed = !marked && tokens[at - 1].kind == Kind::Colon;
                }
                Kind::Dash if depth == 0 && at > start && !quoted && begins_item(source, start, at, end) => break,
                Kind::Colon if depth == 0 => {
                    let joint = joint_before(source, start, at);
                    if joint > start {
                        at = joint;
                        break;
                    }
                }
                Kind::Semicolon if depth == 0 => {
                    at += 1;
                    break;
                }
                _ => {}
            }
            at += 1;
        }
        let clause = start..at;
        start = at;
        Some(clause)
    })
}

/// Whether another item begins behind a dash with spaces around it: what is to be done, or who is to do it. In `Phòng Tài
/// chính - Kế hoạch` and `tuyến Tân An - Hòa Bình` none does.
fn begins_item(source: &Source<'_, '_>, floor: usize, dash: usize, end: usize) -> bool {
    let next = dash + 1;
    let apart = |at: usize| source.token(at, end).is_some_and(Token::spaced);
    let named = |at: usize| source.token(at, end).is_some_and(Token::is_capital);
    if !apart(dash) || !apart(next) || !named(next) {
        return false;
    }
    let leads = || match source.longest(next, end) {
        Some((cue, _)) => {
            matches!(cue, TaskCue::Plural | TaskCue::For | TaskCue::Need | TaskCue::Request | TaskCue::Also)
        }
        None => matches!(source.longest(next, end), Some((LeadCue::Preposition | LeadCue::Until, _))),
    };
    let goes_on = |at: &usize| !matches!(source.tokens[*at].kind, Kind::Dash | Kind::Semicolon);
    let clear = |at: usize| source.is_at(TaskVerb::Clear, at, end);
    let begins = || leads() && (next..end).take_while(goes_on).any(clear);
    // `Phòng Văn hóa - Thông tin`, `Đảng ủy - UBND xã`
    let joins_fields = || source.ends_any(Field::BIT, dash) && source.longest_before::<Field>(floor, dash).is_some();
    let joins_names = || named(dash - 1) || source.ends_any(Field::BIT | BodyWord::BIT | UnitWord::BIT, dash);
    let does = || match source.longest(next, end) {
        Some((TaskVerb::Clear, _)) => !named(next + 1) && !joins_fields(),
        Some((TaskVerb::Slight, _)) => !named(next + 1) && !joins_names(),
        None => false,
    };
    begins() || does() || !joins_names() && body_at(source, next, end).is_some()
}

/// Where the word begins that joins more tasks to those before it, right before a colon: `…, đồng thời: …`; the start
/// of the clause where none stands there.
fn joint_before(source: &Source<'_, '_>, start: usize, colon: usize) -> usize {
    match source.longest_before(start, colon) {
        Some((TaskCue::Also, len)) => colon - len,
        _ => start,
    }
}

/// Whether the one who spoke is named behind the end of a quotation.
pub(in crate::read::directives) fn ends_speech(source: &Source<'_, '_>, at: usize, end: usize) -> bool {
    let comma = matches!(source.kind_at(at, end), Some(Kind::Comma | Kind::Dash));
    // `…” - đó là chỉ đạo của ông Nam`
    let is_asked = || {
        matches!(source.longest(at + 2, end), Some((TaskCue::Is, len)) if
            source.is_at(TaskCue::Request, at + 2 + len, end)
                || source.longest::<Charge>(at + 2 + len, end).is_some())
    };
    comma
        && (matches!(source.longest(at + 1, end), Some((TaskCue::Leader | TaskCue::Office | TaskCue::Speech, _)))
            || is_asked())
}

/// `(2)`.
fn is_number(tokens: &[Token]) -> bool {
    matches!(tokens, [_, number, close, ..]
        if number.kind == Kind::Digits && number.len() <= 2 && close.kind == Kind::Close)
}

/// The head of a clause: where it begins behind list numbers and joining words, and the last list number.
pub(in crate::read::directives) fn head(
    source: &Source<'_, '_>,
    clause: &Range<usize>,
) -> (usize, Option<Range<usize>>) {
    let mut at = clause.start;
    let mut number = None;
    for _ in 0..MOST_HEAD_WORDS {
        let Some(token) = source.token(at, clause.end) else { break };
        let marker = layout::marker(source.at(at..clause.end));
        let next = match source.longest(at, clause.end) {
            // `11/11 thôn` is a figure.
            _ if marker > 0 && source.mention_at(at).is_none() => {
                number = list_number(source.tokens, at..at + marker).or(number);
                at + marker
            }
            _ if matches!(token.kind, Kind::Quote | Kind::Comma | Kind::Colon | Kind::Dash | Kind::Bullet) => at + 1,
            Some((TaskCue::Listed, len)) => {
                number = Some(at..at + len);
                at + len
            }
            Some((TaskCue::Link | TaskCue::Chiefly | TaskCue::Also | TaskCue::So | TaskCue::Then, len)) => at + len,
            // `Thứ ba, là triển khai …`
            Some((TaskCue::Is, len)) if number.is_some() => at + len,
            _ => break,
        };
        at = next;
    }
    (at.min(clause.end), number)
}

/// Where the field of work that a clause begins with ends, behind a comma or `thì`: `Về kinh tế, …`, `Ở mảng xã hội thì
/// …`.
pub(in crate::read::directives) fn field_end(source: &Source<'_, '_>, at: usize, end: usize) -> Option<usize> {
    let opens = match source.longest(at, end) {
        Some((TaskCue::For, _)) => true,
        Some((TaskCue::Nominal, len)) => {
            source.is_at(Function::About, at, end) || source.is_at(TaskCue::Topic, at + len, end)
        }
        _ => false,
    };
    let mut near = at..end.min(at + LONGEST_FIELD);
    let ends = |at: &usize| {
        source.tokens[*at].kind == Kind::Comma || matches!(source.longest(*at, end), Some((TaskCue::Then, 1)))
    };
    near.find(ends).filter(|_| opens).map(|at| at + 1)
}

/// The number of a list sign, as written: `1` of `1.`, `(2)`, `a` of `a)`; `None` for a dash.
fn list_number(tokens: &[Token], sign: Range<usize>) -> Option<Range<usize>> {
    let whole = tokens[sign.start].kind == Kind::Open;
    let last = tokens[sign.end - 1].kind;
    let trailing = !whole && matches!(last, Kind::Dot | Kind::Close | Kind::Slash | Kind::Dash);
    let number = sign.start..sign.end - usize::from(trailing);
    let is_sign = || matches!(tokens[number.start].kind, Kind::Dash | Kind::Bullet | Kind::Other);
    (!number.is_empty() && !is_sign()).then_some(number)
}

/// A clause without the stops and the joining word at its end, and without the mark that ends someone's own words which
/// begin before it: `“… Mỗi đảng viên cần nêu gương”.`
pub(in crate::read::directives) fn trimmed(source: &Source<'_, '_>, clause: Range<usize>) -> Range<usize> {
    let Range { start, mut end } = clause;
    while end > start {
        let last = end - 1;
        let closing = matches!(
            source.tokens[last].kind,
            Kind::Dot
                | Kind::Semicolon
                | Kind::Comma
                | Kind::Colon
                | Kind::Ellipsis
                | Kind::Stop
                | Kind::Slash
                | Kind::Dash
        );
        let joining = matches!(source.longest(last, end), Some((Function::And, 1)));
        let marks = || source.tokens[start..end].iter().filter(|token| token.kind == Kind::Quote).count();
        let closes_speech = source.tokens[last].kind == Kind::Quote && marks() % 2 == 1;
        if !closing && !joining && !closes_speech {
            break;
        }
        end = last;
    }
    start..end
}

/// Whether a colon stands among some words.
pub(in crate::read::directives) fn has_colon(source: &Source<'_, '_>, words: &Range<usize>) -> bool {
    let tokens = source.tokens.get(words.clone()).unwrap_or_default();
    tokens.iter().any(|token| token.kind == Kind::Colon)
}

/// The percentage that begins at a token, with what bounds it: `98% hội viên`, `trên 96% dân số`.
pub(in crate::read::directives) fn percentage_at(source: &Source<'_, '_>, at: usize) -> Option<Decimal> {
    let at = behind_bound(source, at);
    let mention = source.mention_at(at).filter(|&n| source.place(n).start == at)?;
    match source.mentions[mention].value {
        Value::Percent(percent) => Some(percent.value()),
        _ => None,
    }
}

fn behind_bound(source: &Source<'_, '_>, at: usize) -> usize {
    match source.longest(at, source.tokens.len()) {
        Some((LeadCue::Bound(_), len)) => at + len,
        _ => at,
    }
}

/// Whether a figure begins at a token, behind what bounds it: `trên 8,2%`.
pub(in crate::read::directives) fn figure_at(source: &Source<'_, '_>, at: usize) -> bool {
    let at = behind_bound(source, at);
    source.mention_at(at).is_some_and(|n| source.place(n).start == at && is_figure(&source.mentions[n]))
}

/// Whether some words count or measure something.
pub(in crate::read::directives) fn has_figure(source: &Source<'_, '_>, tokens: &Range<usize>) -> bool {
    source.mentions[source.mentions_in(tokens)].iter().any(is_figure)
}

fn is_figure(mention: &Bare<'_>) -> bool {
    matches!(
        mention.value,
        Value::Number(_) | Value::Money(_) | Value::Percent(_) | Value::Ratio(_) | Value::Quantity(_) | Value::Range(_)
    )
}

/// Whether a clause or line ends in a colon or `như sau`, or is empty.
pub(in crate::read::directives) fn is_intro(source: &Source<'_, '_>, tokens: &Range<usize>) -> bool {
    let colon = || source.tokens[tokens.end - 1].kind == Kind::Colon;
    let announces = || match source.longest_before(tokens.start, tokens.end) {
        // `chuẩn bị nhân sự cho nhiệm kỳ sau`
        Some((Like::Below, len)) => source.longest_before::<Calendar>(tokens.start, tokens.end - len).is_none(),
        Some((Like::Examples, _)) => true,
        None => false,
    };
    tokens.is_empty() || colon() || announces()
}

#[cfg(test)]
mod tests {
    use crate::read::directives::testing::check_tasks;

    #[test]
    fn lines_that_run_together() {
        check_tasks(&[
            (
                "Bà Lan yêu cầu các thôn: - Trong tháng 7 rà soát hộ nghèo, đôn đốc thu quỹ - Các thôn vùng cao trồng rừng - Gửi \
                 báo cáo trước ngày 20.",
                &["rà soát hộ nghèo, đôn đốc thu quỹ", "trồng rừng", "Gửi báo cáo trước ngày 20"],
            ),
            // Elsewhere a dash joins.
            // Nor does a slogan, nor what stands in an item where marks part them.
            (
                "Bà Lan yêu cầu: - Thực hiện khẩu hiệu “Kỷ cương - Đổi mới - Phát triển” - Rà soát hộ nghèo.",
                &["Thực hiện khẩu hiệu “Kỷ cương - Đổi mới - Phát triển”", "Rà soát hộ nghèo"],
            ),
            (
                "Bà Lan yêu cầu: - Thực hiện Chương trình nông thôn mới - Giảm nghèo bền vững; - Rà soát hộ nghèo.",
                &["Thực hiện Chương trình nông thôn mới - Giảm nghèo bền vững", "Rà soát hộ nghèo"],
            ),
            (
                "Bà Lan yêu cầu: - Công an xã tuần tra ban đêm - Các thôn lập tổ tự quản.",
                &["tuần tra ban đêm - Các thôn lập tổ tự quản"],
            ),
            (
                "Bà Lan giao: - Phòng Lao động - Thương binh và Xã hội rà soát hộ nghèo; - Phòng Tài chính - Kế hoạch bố trí vốn.",
                &["rà soát hộ nghèo", "bố trí vốn"],
            ),
            (
                "Bà Lan yêu cầu: - Trung tâm Văn hóa - Thể thao huyện tổ chức lễ hội - Các xã trồng rừng.",
                &["tổ chức lễ hội", "trồng rừng"],
            ),
            (
                "Bà Lan yêu cầu: - Nâng cấp tuyến đường Tân An - Hòa Bình dài 5 km, sửa chữa cầu - Rà soát hộ nghèo.",
                &["Nâng cấp tuyến đường Tân An - Hòa Bình dài 5 km, sửa chữa cầu", "Rà soát hộ nghèo"],
            ),
            (
                "Bà Lan yêu cầu: - Khởi công tuyến Hà Nội – Lào Cai trong quý III.",
                &["Khởi công tuyến Hà Nội – Lào Cai trong quý III"],
            ),
            (
                "Bà Lan yêu cầu: - Thực hiện tốt Luật Đất đai - Luật Nhà ở; rà soát hộ nghèo.",
                &["Thực hiện tốt Luật Đất đai - Luật Nhà ở", "rà soát hộ nghèo"],
            ),
            (
                "Bà Lan yêu cầu các thôn: Rà soát hộ nghèo - Cận nghèo; mở rộng vùng chè.",
                &["Rà soát hộ nghèo - Cận nghèo", "mở rộng vùng chè"],
            ),
        ]);
    }
}
