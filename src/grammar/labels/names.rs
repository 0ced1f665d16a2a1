//! Figures in names, which count nothing: `khu phố 2`, `bão số 5`, `hồ chứa nước số 2`.

use nom::combinator::opt;
use nom::{Input, Parser};

use crate::grammar::basic::{kind, term, the};
use crate::grammar::dates::period::period;
use crate::grammar::documents::document::{document, is_met};
use crate::grammar::figures::amount::currency;
use crate::grammar::figures::number::is_in_thousands;
use crate::grammar::figures::ordinal::ordinal;
use crate::grammar::labels::codes::slogan;
use crate::grammar::tokens::Tokens;
use crate::lex::{Case, Kind, Token};
use crate::lexicon::{
    Activity, BasisCue, BodyWord, Calendar, Compound, Counted, DocumentKind, Entry, Function, Honorific, Measure,
    MeetingCue, MeetingKind, NumberedName, Numeral, OrdinalCue, Particle, ScaledCurrency, ScoreCue, TotalWord,
    UnitWord,
};
use crate::value::Level;

/// The most further numbers that a name takes: `khu phố 1, 2, 3 và 4`.
const MOST_LISTED: usize = 40;

/// The most words of a name before its number: `khu phố Tân Bình 2`.
const LONGEST_NAME: usize = 3;

/// `khu phố 2`, `quốc lộ 1A`, `Covid-19`, `Trường THCS 19/5`, `khu phố 1, 2 và 3`, `thôn Nà Lốc 1`, `phường An Lạc 2`,
/// `cầu Rạch Miễu 2`.
pub(in crate::grammar) fn numbered_name(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (rest, sort) = term::<NumberedName>(i).ok()?;
    // `hạng 4/9`
    if i.begins::<OrdinalCue>() && ordinal(i).is_ok() {
        return None;
    }
    let village = matches!(i.longest(), Some((UnitWord::Village, _)));
    // `xã Bản Phúc`
    let of_unit = village && i.follows::<UnitWord>(1).is_some();
    let named = behind_words_of_name(rest);
    // `phường Hải Châu 2, quận Hải Châu`, but `phường Hải Châu 2 tháng qua`
    let numbered =
        |name: Tokens<'_>| name_figure(name).is_some_and(|rest| rest.at() == name.at() + 1 && ends_name(rest));
    let ward = || matches!(i.longest(), Some((UnitWord::Unit(Level::Ward), _))) && numbered(named);
    // `TP. Cầu Ngang 12`, `Chợ Gạo 5`: places are called so as well.
    let work = || {
        sort == NumberedName::Work
            && (i.get(1).is_some_and(|next| !next.is_capital()) || i.first().is_some_and(|first| !first.is_capital()))
    };
    let rest = if village && !of_unit || ward() || work() { named } else { rest };
    let (rest, _) = opt(the(Function::Number)).parse_complete(rest).ok()?;
    let (figure, dash) = opt(kind(Kind::Dash)).parse_complete(rest).ok()?;
    let first = figure.first().filter(|first| first.kind == Kind::Digits)?;
    // `tốt nghiệp THCS 5.413/6.280`
    if is_in_thousands(figure) || is_plan(i, figure) {
        return None;
    }
    // `quận 9 tháng đầu năm 2024`
    if period(figure).is_ok() {
        return None;
    }
    // `mô hình 5 không, 3 sạch`
    if let Some(rest) = slogan(figure) {
        return Some(rest);
    }
    // `COVID-19 tỉnh`: what a dash joins to a name counts nothing.
    let rest = if dash.is_some() && !first.spaced() { figure_joined(figure) } else { name_figure(figure) };
    let rest = rest.or_else(|| figure_joined(figure).filter(|rest| organises(i, *rest)))?;
    // `tổ – 2 hộ`, but `covid – 19`: that is nothing of which there are several.
    if dash.is_some() && first.spaced() && i.first()?.case() == Case::Lower && i.begins::<Counted>() {
        return None;
    }
    Some(behind_listed(rest))
}

/// `(chỉ tiêu 7)`, `: chỉ tiêu 7, thực hiện 8`: how many were planned, where `chỉ tiêu 7` would be the seventh of the
/// targets.
fn is_plan(i: Tokens<'_>, figure: Tokens<'_>) -> bool {
    let bracketed = |rest: Tokens<'_>| {
        i.back(1).is_some_and(|before| before.kind == Kind::Open)
            && rest.first().is_some_and(|next| next.kind == Kind::Close)
    };
    matches!(i.longest(), Some((BasisCue::Target, _)))
        && name_figure(figure).is_some_and(|rest| bracketed(rest) || is_met(i, rest))
}

/// Past the further numbers of a name: `, 2 và 3` behind `khu phố 1`.
fn behind_listed(mut rest: Tokens<'_>) -> Tokens<'_> {
    for _ in 0..MOST_LISTED {
        let joint = rest.first().is_some_and(|t| t.kind == Kind::Comma) || the(Function::And)(rest).is_ok();
        let next = rest.take_from(usize::from(joint));
        // `bão số 10 và số 11`: the word says that it is no count.
        let (next, numbered) = the(Function::Number)(next).map_or((next, false), |(figure, ())| (figure, true));
        match name_figure(next).filter(|_| joint && next.first().is_some_and(Token::spaced)) {
            Some(after) if numbered || ends_name(after) => rest = after,
            _ => break,
        }
    }
    rest
}

/// Past the words of a place's or work's own name, where a small number stands right behind them.
fn behind_words_of_name(i: Tokens<'_>) -> Tokens<'_> {
    let word = |&n: &usize| i.get(n).is_some_and(|t| t.is_capital() && t.spaced());
    let words = (0..LONGEST_NAME).take_while(word).count();
    let numbered = i.get(words).is_some_and(|t| t.kind == Kind::Digits && t.spaced() && t.len() <= 2);
    if numbered { i.take_from(words) } else { i }
}

/// Whether what stands behind the number of a name is none of its own nouns: a mark, a small word, a result.
pub(in crate::grammar) fn ends_name(i: Tokens<'_>) -> bool {
    i.first().is_none_or(|next| next.kind != Kind::Word)
        || i.begins::<Function>()
        || i.begins::<Particle>()
        || i.begins::<ScoreCue>()
}

/// The figure of a name with the letters and parts joined to it; `None` where it counts what follows.
fn name_figure(i: Tokens<'_>) -> Option<Tokens<'_>> {
    figure_joined(i).filter(|rest| !counts(*rest))
}

/// The same, whatever follows.
fn figure_joined(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let (mut rest, _) = kind(Kind::Digits)(i).ok()?;
    while let Some(token) = rest.first().filter(|token| !token.spaced()) {
        match token.kind {
            // `thủy điện 770MW`
            Kind::Word if token.is_capital() && !rest.begins::<Measure>() => rest = rest.take_from(1),
            Kind::Digits => rest = rest.take_from(1),
            Kind::Slash | Kind::Dot | Kind::Dash | Kind::Colon | Kind::Bullet
                if rest.get(1).is_some_and(|t| t.kind == Kind::Digits && !t.spaced()) =>
            {
                rest = rest.take_from(2);
            }
            Kind::Comma if rest.get(1).is_some_and(|t| t.kind == Kind::Digits && !t.spaced()) => {
                rest = rest.take_from(2);
            }
            _ => break,
        }
    }
    Some(rest)
}

/// Whether a figure right before counts what stands here.
pub(in crate::grammar) fn counts(i: Tokens<'_>) -> bool {
    if i.first().is_some_and(|t| t.kind == Kind::Percent) {
        return true;
    }
    // `thôn 7 đồng chí Lê Văn An`, but `xếp loại 70/73 đồng chí, …`
    if let Some((Honorific::Comrade, len)) = i.longest() {
        return i.get(len).is_none_or(|next| next.kind != Kind::Word);
    }
    if i.begins::<Compound>() || i.longest::<DocumentKind>().is_some_and(|_| i.first().is_some_and(Token::is_capital)) {
        return false;
    }
    if is_named(i) || is_body(i) || is_held(i) {
        return false;
    }
    // `Chi bộ 4 khu phố 2`: what follows is a numbered name itself.
    if let Ok((after, _)) = term::<NumberedName>(i) {
        if after.first().is_some_and(|t| t.kind == Kind::Digits) {
            return false;
        }
    }
    let numeral = matches!(i.entry::<Numeral>(), Some(Numeral::Scale(_)));
    let dated = i.longest::<Calendar>().is_some_and(|(_, len)| i.get(len).is_some_and(|t| t.kind == Kind::Digits));
    let measured = i.begins::<Measure>() && !dated;
    // `giai đoạn 2 giải ngân`: `giải` alone would be counted; `UBND quận 1 kiến nghị thành phố`: it asks someone.
    let activity = i.longest::<Activity>().map_or(0, |(_, len)| len);
    let acts = |len| i.take_from(len).kinds() & (BodyWord::BIT | UnitWord::BIT) != 0;
    let counted = i.longest::<Counted>();
    // `thuế bảo vệ môi trường 1.256 trđ`
    let money = || i.begins::<ScaledCurrency>() || currency(i).is_ok();
    counted.is_some_and(|(_, len)| len > activity || len == activity && !acts(len)) || numeral || measured || money()
}

/// `xã Tân Lập`, `đảng bộ xã Tân Lập` behind `Chi bộ thôn 2`: a unit with its name, of which there is but one.
fn is_named(i: Tokens<'_>) -> bool {
    let unit = i.take_from(i.longest::<BodyWord>().map_or(0, |(_, len)| len));
    let Some((UnitWord::Unit(_), len)) = unit.longest() else { return false };
    unit.get(len).is_some_and(Token::is_capital)
}

/// `Huyện ủy` behind `hội trường tầng 3`: the longer word names a body with a capital, and counts no districts.
pub(in crate::grammar) fn is_body(i: Tokens<'_>) -> bool {
    let body = i.longest::<BodyWord>().map_or(0, |(_, len)| len);
    body > 1 && i.first().is_some_and(Token::is_capital) && i.longest::<Counted>().is_none_or(|(_, len)| len < body)
}

/// `tổ chức đại hội` behind `Chi bộ 3`: a verb with the meeting that is held.
fn is_held(i: Tokens<'_>) -> bool {
    let Some((MeetingCue::Opens | MeetingCue::Meets, len)) = i.longest() else { return false };
    i.take_from(len).begins::<MeetingKind>()
}

/// `thôn 5 tổ chức Ngày hội`: whether what stands behind the number of a place or body is what that does, and no
/// `tổ chức` that are counted. Of those that are a longer word says more: `tổ chức đảng`.
fn organises(named: Tokens<'_>, rest: Tokens<'_>) -> bool {
    let Some((MeetingCue::Opens | MeetingCue::Meets, len)) = rest.longest() else { return false };
    let placed = named.longest::<UnitWord>().is_some_and(|(word, _)| word.is_place()) || named.begins::<BodyWord>();
    let more = rest.get(len).is_some_and(|next| next.kind == Kind::Word);
    let body = || rest.take_from(len).kinds() & (BodyWord::BIT | UnitWord::BIT) != 0;
    placed && more && rest.longest::<Counted>().is_some_and(|(_, noun)| noun <= len) && !body()
}

/// `Hồ chứa nước số 2`: a number that tells one thing from others of its kind.
pub(in crate::grammar) fn numbered_thing(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let noun = i.back(1).filter(|before| before.kind == Kind::Word)?;
    let counts = i.from(i.at() - 1).kinds() & (Numeral::BIT | Function::BIT | TotalWord::BIT) != 0;
    let (rest, ()) = the(Function::Number)(i).ok()?;
    let short = rest.first().is_some_and(|number| number.len() <= 2) && document(rest).is_err();
    (!counts && noun.case() != Case::Upper && short).then(|| name_figure(rest))?
}
