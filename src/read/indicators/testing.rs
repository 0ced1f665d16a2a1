//! What the tests of this folder share.

use crate::grammar::Lexed;
use crate::lex::lex;
use crate::lexicon::lexicon;
use crate::model::Indicator;
use crate::read::source::Source;
use crate::text::Text;

/// Gives the source of a text to a test.
pub(super) fn with_source<R>(text: &str, check: impl FnOnce(&Source<'_, '_>) -> R) -> R {
    let tokens = lex(text, lexicon(), usize::MAX);
    check(&crate::read::source(&Text::new(text), &Lexed::new(text, &tokens), None))
}

/// An indicator in one line: `thu ngân sách: over 5000000 đồng, 95% of_target (kế hoạch)`.
pub(super) fn summary(indicator: &Indicator<'_>) -> String {
    let json = serde_json::to_value(indicator).expect("a model serialises");
    let word = |key: &str| json[key].as_str().map(str::to_owned);
    let mut amount = vec![word("bound"), word("actual")];
    for (key, name) in [("target", "target"), ("whole", "of"), ("previous", "from")] {
        amount.push(word(key).map(|value| format!("{name} {value}")));
    }
    amount.push(word("unit"));
    let mut parts = vec![amount.into_iter().flatten().collect::<Vec<_>>().join(" ")];
    for comparison in json["comparisons"].as_array().expect("a list") {
        let word = |key: &str| comparison[key].as_str();
        let value = match (word("percent"), word("amount")) {
            (Some(percent), _) => format!("{percent}%"),
            (_, amount) => [amount, word("unit")].into_iter().flatten().collect::<Vec<_>>().join(" "),
        };
        let basis = word("basis").map_or(String::new(), |basis| format!(" ({basis})"));
        parts.push(format!("{value} {}{basis}", word("relation").unwrap_or_default()));
    }
    parts.retain(|part| !part.is_empty());
    let goal = if indicator.goal { "goal, " } else { "" };
    let part = indicator.part_of().map_or(String::new(), |n| format!(" [part of {n}]"));
    format!("{}: {goal}{}{part}", indicator.subject(), parts.join(", "))
}
