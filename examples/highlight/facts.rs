//! What is worth telling of each kind of thing that a report holds.

use baocao::{
    Comparison, Directive, DocumentRef, Due, Indicator, Inferred, InferredFrom, Mention, PartyUnit, Percent, Person,
    Relation, Value,
};
use serde::Serialize;

use crate::amounts::{amount, of_measure, sign};
use crate::args::Lang;
use crate::card::Card;
use crate::layer::Layer;

/// `mentions` are all of the report, in order.
pub(crate) fn mention<'r>(mention: &Mention<'_>, mentions: &[Mention<'_>], lang: Lang) -> Card<'r> {
    let value = &mention.value;
    Card::new(Layer::Mention, value.to_string())
        .of_kind(type_of(value, lang))
        .fact(lang.pick("Resolved", "Quy ra"), Some(format!("{value:#}")))
        .fact(lang.pick("Taken from", "Lấy từ"), mention.inferred.map(|inferred| taken_from(inferred, mentions, lang)))
}

fn type_of(value: &Value<'_>, lang: Lang) -> &'static str {
    match value {
        Value::Number(_) => lang.pick("number", "số"),
        Value::Money(_) => lang.pick("money", "số tiền"),
        Value::Percent(_) => lang.pick("percentage", "tỷ lệ phần trăm"),
        Value::Ratio(_) => lang.pick("ratio", "tỷ số"),
        Value::Quantity(_) => lang.pick("quantity", "số lượng có đơn vị"),
        Value::Range(_) => lang.pick("range", "khoảng"),
        Value::Date(_) => lang.pick("date", "ngày"),
        Value::Time(_) => lang.pick("time", "giờ"),
        Value::Month(_) => lang.pick("month", "tháng"),
        Value::Year(_) => lang.pick("year", "năm"),
        Value::Period(_) => lang.pick("period", "thời kỳ"),
        Value::Ordinal(_) => lang.pick("ordinal", "thứ tự"),
        Value::Document(_) => lang.pick("document number", "số hiệu văn bản"),
        _ => "",
    }
}

/// Where the rest of a date comes from, with the whole expression that stands there.
fn taken_from(Inferred { from, span, .. }: Inferred, mentions: &[Mention<'_>], lang: Lang) -> String {
    let place = match from {
        InferredFrom::Dateline => lang.pick("the dateline", "ngày đăng"),
        InferredFrom::Reference => lang.pick("the reference date", "ngày tham chiếu"),
        _ => lang.pick("the text", "văn bản"),
    };
    let at = span.and_then(|span| mentions.get(mentions.partition_point(|mention| mention.span.end() <= span.start())));
    at.map_or_else(|| place.to_owned(), |mention| format!("{place}, “{}”", mention.text))
}

pub(crate) fn person<'r>(person: &Person<'_>, lang: Lang) -> Card<'r> {
    let former = |former: bool| if former { lang.pick(" (former)", " (nguyên)") } else { "" };
    let roles = person.roles.iter().map(|role| format!("{}{}", role.text, former(role.former)));
    Card::new(Layer::Person, person.name.as_ref())
        .fact(lang.pick("Positions", "Chức vụ"), Some(roles.collect::<Vec<_>>().join("; ")))
}

pub(crate) fn unit<'r>(unit: &PartyUnit<'_>, lang: Lang) -> Card<'r> {
    let level = unit.level.map(|level| lang.pick(word(&level), level.to_string()));
    Card::new(Layer::Unit, unit.text.as_ref())
        .of_kind(unit.organ.map(|organ| lang.pick(word(&organ), organ.to_string())).unwrap_or_default())
        .fact(lang.pick("Level", "Cấp"), level)
        .fact(lang.pick("Name", "Tên"), unit.name.as_deref())
        .fact(lang.pick("Under", "Thuộc"), unit.parent.as_deref())
}

pub(crate) fn document<'r>(document: &DocumentRef<'_>, lang: Lang) -> Card<'r> {
    let decoded = document.decoded.as_ref();
    let organ = decoded.and_then(|symbol| symbol.organ).map(|organ| lang.pick(word(&organ), organ.to_string()));
    Card::new(Layer::Document, document.text.as_ref())
        .of_kind(document.kind.as_ref())
        .fact(lang.pick("Number", "Số"), document.number.as_deref())
        .fact(lang.pick("Symbol", "Ký hiệu"), document.symbol.as_deref())
        .fact(lang.pick("Symbol says", "Nơi ban hành theo ký hiệu"), organ)
        .fact(lang.pick("Date", "Ngày"), document.date.map(|date| format!("{date:#}")))
        .fact(lang.pick("Issuer", "Nơi ban hành"), document.issuer.as_deref())
        .fact(lang.pick("About", "Về"), document.subject.as_deref())
        .fact(lang.pick("Cited", "Nhắc đến"), Some(document.mentions.len()).filter(|&times| times > 1))
}

pub(crate) fn directive<'r>(directive: &Directive<'_>, lang: Lang) -> Card<'r> {
    Card::new(Layer::Directive, directive.text.as_ref())
        .fact(lang.pick("Number", "Số"), directive.number.as_deref())
        .fact(lang.pick("For whom", "Giao cho"), directive.addressee.as_deref())
        .fact(lang.pick("Set by", "Người giao"), directive.set_by.as_deref())
        .fact(lang.pick("For when", "Thời gian"), directive.period.map(|period| format!("{period} ({period:#})")))
        .fact(lang.pick("Due by", "Thời hạn"), directive.due.map(day_of))
}

fn day_of(due: Due) -> String {
    let Due { date, time, .. } = due;
    time.map_or_else(|| format!("{date:#}"), |time| format!("{date:#} {time}"))
}

pub(crate) fn indicator<'r>(indicator: &Indicator<'_>, lang: Lang) -> Card<'r> {
    let [actual, target] = figures(indicator);
    let unit = unit_of(indicator);
    let goal = lang.pick("goal", "mục tiêu");
    let mut card = Card::new(Layer::Indicator, indicator.subject())
        .of_kind(if indicator.goal { format!("{goal}, {}", topic(indicator, lang)) } else { topic(indicator, lang) })
        .fact(lang.pick("Actual", "Kết quả"), actual)
        .fact(lang.pick("Target", "Kế hoạch"), target)
        .fact(lang.pick("Of a whole", "Trong tổng số"), indicator.whole().map(|whole| of_measure(whole, unit)))
        .fact(lang.pick("Before", "Trước đó"), indicator.previous().map(|previous| of_measure(previous, unit)));
    for comparison in &indicator.comparisons {
        let basis = comparison.basis.as_ref().map(|basis| format!(" ({basis})")).unwrap_or_default();
        let figure = format!("{}{basis}", comparison_figure(comparison));
        card = card.fact(relation(comparison.relation, lang), Some(figure));
    }
    card.fact(lang.pick("For", "Kỳ"), indicator.period.map(|period| format!("{period} ({period:#})")))
}

pub(crate) fn topic(indicator: &Indicator<'_>, lang: Lang) -> String {
    lang.pick(word(&indicator.topic), indicator.topic.to_string())
}

/// What the figures of an indicator count in: percent where it has nothing but percentages.
fn unit_of<'i>(indicator: &'i Indicator<'_>) -> &'i str {
    let percentages = indicator.actual().is_none() && indicator.target().is_none();
    indicator.unit.as_deref().unwrap_or(if percentages { "%" } else { "" })
}

/// Actual and target in words; the bound stands with the first that there is.
pub(crate) fn figures(indicator: &Indicator<'_>) -> [Option<String>; 2] {
    let mut bound = indicator.bound;
    [indicator.actual(), indicator.target()].map(|figure| {
        let figure = amount(figure?, unit_of(indicator));
        Some(bound.take().map_or(figure.clone(), |bound| format!("{} {figure}", sign(bound))))
    })
}

/// `129,41%`, `+7,3%`, `−4 vụ`.
pub(crate) fn comparison_figure(comparison: &Comparison<'_>) -> String {
    let percent = comparison.percent().map(|percent| Percent::new(percent).to_string());
    let amount = || Some(amount(comparison.amount()?, comparison.unit().unwrap_or_default()));
    let figure = percent.or_else(amount).unwrap_or_default();
    let direction = match comparison.relation {
        Relation::Growth | Relation::OverTarget => "+",
        Relation::Decline => "−",
        _ => "",
    };
    let bound = comparison.bound.map(|bound| format!("{} ", sign(bound))).unwrap_or_default();
    format!("{bound}{direction}{figure}")
}

fn relation(relation: Relation, lang: Lang) -> &'static str {
    match relation {
        Relation::OfTarget => lang.pick("Of target", "So kế hoạch"),
        Relation::OverTarget => lang.pick("Over target", "Vượt kế hoạch"),
        Relation::OfPrevious => lang.pick("Of before", "So trước đó"),
        Relation::Growth => lang.pick("Rise", "Tăng"),
        Relation::Decline => lang.pick("Fall", "Giảm"),
        _ => lang.pick("Share", "Tỷ lệ"),
    }
}

/// The name of a variant as its JSON has it, in words: `party organisation`.
fn word(variant: &impl Serialize) -> String {
    match serde_json::to_value(variant) {
        Ok(serde_json::Value::String(name)) => name.replace('_', " "),
        _ => String::new(),
    }
}
