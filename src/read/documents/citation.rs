//! One citation of a numbered document, with what stands behind the number: date, issuer, subject.

use std::borrow::Cow;
use std::ops::Range;

use super::dated::{own_name, title_end};
use super::{issued, past_mark, subject};
use crate::lex::{Kind, Token};
use crate::lexicon::{DocumentKind, Field, Function, Officer, SymbolKind, UnitWord, lexicon};
use crate::model::Spans;
use crate::read::source::Source;
use crate::read::units::{body_at, place_at};
use crate::value::{Date, DocumentNumber, Value};

/// How many of date, issuer and term stand behind a number.
const MOST_DETAILS: usize = 3;

/// The most tokens from a kind to its number with the issuer between: `Nghị quyết của Bộ Chính trị số 19-NQ/TW`.
const FARTHEST_KIND: usize = 16;

/// A citation of a document.
#[derive(Clone, Debug)]
pub(super) struct Citation<'t> {
    pub(super) tokens: Range<usize>,
    pub(super) kind: Cow<'t, str>,
    pub(super) number: Option<Cow<'t, str>>,
    pub(super) symbol: Option<Cow<'t, str>>,
    pub(super) date: Option<Date>,
    pub(super) issuer: Option<Range<usize>>,
    pub(super) title: Option<Range<usize>>,
    pub(super) subject: Option<Range<usize>>,
    /// Where the document is cited, once that is known.
    pub(super) mentions: Spans,
    /// Where date and issuer end.
    end: usize,
}

/// What tells most documents apart: the number without zeros before it, or the day where there is none.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key<'t> {
    Number(Cow<'t, str>),
    Day(Option<Date>),
}

/// The citations of all numbers in the text, in order.
pub(super) fn all<'t>(source: &Source<'_, 't>) -> Vec<Citation<'t>> {
    let cited = source.mentions.iter().filter(|mention| matches!(mention.value, Value::Document(_))).count();
    let mut citations: Vec<Citation<'t>> = Vec::with_capacity(cited);
    for (n, mention) in source.mentions.iter().enumerate() {
        if let Value::Document(number) = &mention.value {
            let kind = kind(source, number, citations.last(), source.place(n).start);
            let mut citation = citation(source, n, kind, DocumentNumber::clone(number));
            if let Some(apart) = apart(source, &citation.tokens).filter(|_| number.kind.is_none()) {
                citation.kind = source.composed(apart.kind);
                citation.issuer = apart.issuer.or(citation.issuer);
                citation.title = apart.title.or(citation.title);
            }
            citations.push(citation);
        }
    }
    share_issuers(source, &mut citations);
    citations
}

fn citation<'t>(source: &Source<'_, 't>, n: usize, kind: Cow<'t, str>, number: DocumentNumber<'t>) -> Citation<'t> {
    let tokens = source.place(n);
    let mut citation = Citation {
        end: tokens.end,
        tokens,
        kind,
        number: Some(number.number),
        symbol: number.symbol,
        date: None,
        issuer: None,
        title: None,
        subject: None,
        mentions: Spans::new(),
    };
    citation.read_details(source);
    citation
}

/// The kind as written, else that of the list the number stands in, else what the symbol tells.
fn kind<'t>(
    source: &Source<'_, 't>,
    number: &DocumentNumber<'t>,
    before: Option<&Citation<'t>>,
    at: usize,
) -> Cow<'t, str> {
    if let Some(kind) = &number.kind {
        return kind.clone();
    }
    let told = number.symbol.as_deref().and_then(symbol_kind);
    let listed = before.filter(|before| before.number.is_some() && is_joint(source, before.end, at));
    match (told, listed) {
        (Some(told), Some(before)) if are_alike(told, &before.kind) => before.kind.clone(),
        (Some(told), _) => Cow::Borrowed(told),
        (None, Some(before)) => before.kind.clone(),
        (None, None) => Cow::Borrowed(""),
    }
}

/// What stands before a number that its kind is not joined to.
struct Apart {
    kind: Range<usize>,
    issuer: Option<Range<usize>>,
    title: Option<Range<usize>>,
}

/// The kind of a number that stands apart from it, and the issuer or title between:
/// `Nghị quyết của Bộ Chính trị số 19-NQ/TW`, `Luật Đầu tư công số 39/2019/QH14`.
fn apart(source: &Source<'_, '_>, number: &Range<usize>) -> Option<Apart> {
    let end = number.start - usize::from(source.at(number.clone()).follows::<Function>(1) == Some(Function::Number));
    (end.saturating_sub(FARTHEST_KIND)..end).rev().find_map(|at| {
        let (DocumentKind, len) = source.longest(at, end).filter(|_| source.tokens[at].is_capital())?;
        let kind = at..at + len;
        let issuer = issuer(source, kind.end, end).filter(|issuer| issuer.end == end);
        let titled = || end < number.start && title_end(source, kind.end, end) == end;
        let title = own_name(source, kind.end..end).filter(|_| issuer.is_none());
        (issuer.is_some() || titled()).then_some(Apart { kind, issuer, title })
    })
}

/// What the first letters of a symbol abbreviate.
fn symbol_kind(symbol: &str) -> Option<&'static str> {
    let mut parts = symbol.split(['/', '-']);
    let letters = parts.find(|part| !part.starts_with(|c: char| c.is_ascii_digit()))?;
    let lexicon = lexicon();
    lexicon.longest(lexicon.phrases([lexicon.word_of_any_case(letters)]), 1).map(|(SymbolKind(kind), _)| kind)
}

/// Whether only a comma or `và` stands between two places.
fn is_joint(source: &Source<'_, '_>, start: usize, end: usize) -> bool {
    let and = source.and(start, end).is_some_and(|len| start + len == end);
    and || end == start + 1 && source.tokens[start].kind == Kind::Comma
}

/// Gives the issuer that stands once behind a list to all its documents, as far as their symbols allow it.
fn share_issuers(source: &Source<'_, '_>, citations: &mut [Citation<'_>]) {
    for n in (1..citations.len()).rev() {
        let [this, next] = &mut citations[n - 1..=n] else { return };
        let one_issuer = match (symbol_body(this), symbol_body(next)) {
            // `Nghị quyết số 57, 59 và 68-NQ/TW của Bộ Chính trị`
            (None, _) => are_alike(&this.kind, &next.kind),
            (this, next) => this == next,
        };
        if this.issuer.is_none() && one_issuer && is_joint(source, this.end, next.tokens.start) {
            this.issuer.clone_from(&next.issuer);
        }
    }
}

/// The part of a symbol that tells the issuer: `TW`.
fn symbol_body<'c>(citation: &'c Citation<'_>) -> Option<&'c str> {
    citation.symbol.as_deref()?.rsplit(['/', '-']).next()
}

impl<'t> Citation<'t> {
    /// A citation of a document without a number.
    pub(super) fn dated(tokens: Range<usize>, kind: Cow<'t, str>, title: Option<Range<usize>>, date: Date) -> Self {
        let end = tokens.end;
        Self {
            tokens,
            kind,
            number: None,
            symbol: None,
            date: Some(date),
            issuer: None,
            title,
            subject: None,
            mentions: Spans::new(),
            end,
        }
    }

    /// Reads what stands behind the number: `, ngày 31/12/2020`, `của Ban Thường vụ Thành ủy`, `ký ngày
    /// 31/12/2020`, `khóa XIII`, `về …`.
    pub(super) fn read_details(&mut self, source: &Source<'_, '_>) {
        let line_end = source.layout.lines.partition_point(|line| line.tokens().end < self.end);
        let Some(end) = source.layout.lines.get(line_end).map(|line| line.tokens().end) else { return };
        for _ in 0..MOST_DETAILS {
            if let Some((date, after)) = self.date.is_none().then(|| date(source, self.end, end)).flatten() {
                (self.date, self.end) = (Some(date), after);
            } else if let Some(issuer) = self.issuer.is_none().then(|| issuer(source, self.end, end)).flatten() {
                self.end = issuer.end;
                self.issuer = Some(issuer);
            } else if let Some(issued) = issued::behind(source, self.end, end) {
                self.issuer = self.issuer.take().or(issued.issuer);
                (self.date, self.end) = (self.date.or(issued.date), issued.end);
            } else if let Some(after) = after_term(source, self.end, end) {
                self.end = after;
            } else {
                break;
            }
        }
        let about = subject::at(source, self.end, end);
        self.title = self.title.take().or(about.title);
        self.subject = about.subject;
    }

    /// What all citations of the document have in common.
    pub(super) fn key(&self) -> Key<'t> {
        match &self.number {
            Some(Cow::Borrowed(number)) => Key::Number(Cow::Borrowed(number.trim_start_matches('0'))),
            Some(Cow::Owned(number)) => Key::Number(Cow::Owned(number.trim_start_matches('0').to_owned())),
            None => Key::Day(self.date),
        }
    }

    /// Whether two citations with one key may mean one document: nothing else that both tell differs.
    pub(super) fn agrees(&self, other: &Self) -> bool {
        let same_symbol = match (&self.symbol, &other.symbol) {
            (Some(a), Some(b)) => are_alike(a, b),
            _ => true,
        };
        let same_date = self.date.is_none() || other.date.is_none() || self.date == other.date;
        same_symbol && same_date && are_alike(&self.kind, &other.kind)
    }

    /// Takes over what another citation of the document tells; the fuller of both stays.
    pub(super) fn merge(&mut self, other: &mut Self) {
        let mut mentions = std::mem::take(&mut self.mentions);
        mentions.append(&mut other.mentions);
        if other.fullness() > self.fullness() {
            std::mem::swap(self, other);
        }
        self.mentions = mentions;
        self.date = self.date.or(other.date);
        self.issuer = self.issuer.take().or(other.issuer.take());
        self.title = self.title.take().or(other.title.take());
        self.subject = self.subject.take().or(other.subject.take());
    }

    fn fullness(&self) -> (bool, usize) {
        (self.symbol.is_some(), self.tokens.len())
    }
}

/// Whether letters and figures are the same, small or not: `NQ/TU` and `NQ-TU` are one symbol.
fn are_alike(one: &str, other: &str) -> bool {
    let [one_letters, other_letters] =
        [one, other].map(|text| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase));
    one == other || one_letters.eq(other_letters)
}

/// A whole day right behind, with or without a comma or bracket.
fn date(source: &Source<'_, '_>, at: usize, end: usize) -> Option<(Date, usize)> {
    let (at, opened) = past_mark(source, at, end);
    let (date, after) = source.whole_day_at(at)?;
    let closed = opened && source.kind_at(after, end) == Some(Kind::Close);
    Some((date, after + usize::from(closed)))
}

/// Who issued it, behind `của`: a body, or an officer of one.
fn issuer(source: &Source<'_, '_>, at: usize, end: usize) -> Option<Range<usize>> {
    let comma = source.kind_at(at, end) == Some(Kind::Comma);
    let at = at + usize::from(comma);
    let Some((Function::Of, len)) = source.longest::<Function>(at, end) else { return None };
    let start = at + len;
    let officer_end = start + source.longest::<Officer>(start, end).map_or(0, |(Officer, len)| len);
    let capital = source.token(start, end).is_some_and(Token::is_capital);
    // `Thanh tra Chính phủ`, `Thanh tra tỉnh Hải Sơn`: a body by its field, where another is named with it.
    let field_end = start + source.longest::<Field>(start, end).filter(|_| capital).map_or(0, |(Field, len)| len);
    if let Some(body) = body_at(source, officer_end, end).or_else(|| body_at(source, field_end, end)) {
        return Some(start..body.tokens.end);
    }
    if let Some(place) = place_at(source, field_end, end).filter(|_| field_end > start) {
        return Some(start..place.tokens.end);
    }
    match source.longest::<UnitWord>(start, end) {
        Some((UnitWord::Centre, len)) => Some(start..start + len),
        // `của Thủ tướng`
        _ => (officer_end > start && capital).then_some(start..officer_end),
    }
}

/// Past `khóa XXIV` behind an issuer, or `năm 2015` behind a number.
fn after_term(source: &Source<'_, '_>, at: usize, end: usize) -> Option<usize> {
    let n = source.mention_at(at).filter(|_| at < end)?;
    matches!(source.mentions[n].value, Value::Ordinal(_) | Value::Year(_)).then(|| source.place(n).end)
}
