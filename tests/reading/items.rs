//! A reading taken apart into what is compared one by one.

use serde_json::Value;

/// One fact of a reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Item {
    /// The part of the reading it belongs to.
    pub(crate) layer: &'static str,
    /// Words of the text whose first and last may be arguable: a subject, a task.
    pub(crate) phrase: String,
    /// All else, in one line.
    pub(crate) figures: String,
}

impl Item {
    fn exact(layer: &'static str, figures: String) -> Self {
        Self { layer, phrase: String::new(), figures }
    }

    /// Whether the two state the same fact: phrases agree where one holds the other and is at most twice as long.
    pub(crate) fn agrees(&self, other: &Self) -> bool {
        let (shorter, longer) = if self.phrase.len() < other.phrase.len() { (self, other) } else { (other, self) };
        self.layer == other.layer
            && self.figures == other.figures
            && longer.phrase.contains(&shorter.phrase)
            && longer.phrase.len() <= 2 * shorter.phrase.len()
    }
}

/// `subject; figures`, or the one of them that there is.
impl std::fmt::Display for Item {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let between = if self.phrase.is_empty() || self.figures.is_empty() { "" } else { "; " };
        write!(f, "{}{between}{}", self.phrase, self.figures)
    }
}

/// All facts of a reading.
pub(crate) fn items(reading: &Value) -> Vec<Item> {
    let mut items = head(&reading["report"]);
    items.extend(each(reading, "meetings").enumerate().flat_map(|(n, meeting)| self::meeting(n, meeting)));
    items.extend(each(reading, "units").map(|unit| Item::exact("units", fields(unit, &["organ", "level", "name"]))));
    items.extend(each(reading, "people").flat_map(person));
    items.extend(
        each(reading, "documents")
            .map(|document| Item::exact("documents", fields(document, &["kind", "number", "symbol", "date"]))),
    );
    items.extend(each(reading, "mentions").map(mention));
    items.extend(each(reading, "indicators").map(indicator));
    items.extend(each(reading, "directives").map(|directive| Item {
        layer: "directives",
        phrase: fold(&directive["text"]),
        figures: String::new(),
    }));
    items.extend(details(&reading["details"]));
    items
}

/// What is compared only where the reviewed reading has it: `meetings: place hội trường xã`, one a detail.
fn details(details: &Value) -> Vec<Item> {
    let mut items = Vec::new();
    for list in ["meetings", "people", "documents", "directives"] {
        for entry in each(details, list).filter_map(Value::as_object) {
            let given = entry.iter().filter(|(_, value)| !value.is_null());
            let parts: Vec<_> = given.map(|(name, value)| format!("{name} {}", fold(value))).collect();
            items.push(Item::exact("details", format!("{list}: {}", parts.join("; "))));
        }
    }
    items
}

fn head(head: &Value) -> Vec<Item> {
    let unit = &head["unit"];
    let parts = [
        ("unit", fields(unit, &["kind", "name"]), unit),
        ("published", fold(&head["published"]), &head["published"]),
        ("byline", fold(&head["byline"]), &head["byline"]),
        ("period", fields(&head["period"], &["start", "end"]), &head["period"]),
    ];
    let given = parts.into_iter().filter(|(.., value)| !value.is_null());
    given.map(|(name, value, _)| Item::exact("head", format!("{name} {value}"))).collect()
}

/// Each field on its own; of the kind only the head matters, so its first four words.
fn meeting(n: usize, meeting: &Value) -> Vec<Item> {
    let kind = fold(&meeting["kind"]).split(' ').take(4).collect::<Vec<_>>().join(" ");
    let fields = ["date", "part_of_day", "ordinal"].map(|name| (name, fold(&meeting[name])));
    let chairs = meeting["chair"].as_str().unwrap_or_default().split("; ").map(|chair| ("chair", chair.to_lowercase()));
    let given = std::iter::once(("kind", kind)).chain(fields).chain(chairs).filter(|(_, value)| !value.is_empty());
    given.map(|(name, value)| Item::exact("meetings", format!("{}. {name} {value}", n + 1))).collect()
}

/// The name, and each role beside the name.
fn person(person: &Value) -> Vec<Item> {
    let name = fold(&person["name"]);
    let roles = each(person, "roles").map(|role| Item::exact("roles", format!("{name}: {}", fold(role))));
    std::iter::once(Item::exact("people", name.clone())).chain(roles).collect()
}

/// The type, the value and what stands in the text. Of a range only the two ends count, not what they count in.
fn mention(mention: &Value) -> Item {
    let [text, kind, value] = ["text", "type", "value"].map(|name| mention[name].as_str().unwrap_or_default());
    let value = if kind == "range" { value.trim_end_matches(|c: char| !c.is_ascii_digit()) } else { value };
    Item::exact("mentions", format!("{kind} {} “{text}”", value.to_lowercase()))
}

/// Which of target and whole a second figure is, is often arguable: they count as one.
fn indicator(indicator: &Value) -> Item {
    let against = if indicator["target"].is_null() { &indicator["whole"] } else { &indicator["target"] };
    let mut figures: Vec<String> = [
        ("actual", &indicator["actual"]),
        ("against", against),
        ("previous", &indicator["previous"]),
        ("bound", &indicator["bound"]),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_null())
    .map(|(name, value)| format!("{name} {}", fold(value)))
    .collect();
    let mut comparisons: Vec<_> = each(indicator, "comparisons").map(comparison).collect();
    comparisons.sort();
    figures.extend(comparisons);
    figures.extend((indicator["goal"] == true).then(|| "goal".to_owned()));
    Item { layer: "indicators", phrase: fold(&indicator["subject"]), figures: figures.join(", ") }
}

fn comparison(comparison: &Value) -> String {
    let relation = fold(&comparison["relation"]);
    match comparison["percent"].as_str() {
        Some(percent) => format!("{relation} {percent}%"),
        None => format!("{relation} {}", fold(&comparison["amount"])),
    }
}

fn each<'a>(value: &'a Value, list: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    value[list].as_array().into_iter().flatten()
}

/// The named fields in a line; `–` where one is not given.
fn fields(value: &Value, names: &[&str]) -> String {
    let field = |name: &&str| if value[name].is_null() { "–".to_owned() } else { fold(&value[name]) };
    names.iter().map(field).collect::<Vec<_>>().join(" | ")
}

/// A string or number in small letters and with single spaces; nothing for null.
fn fold(value: &Value) -> String {
    let text = match value {
        Value::Null => return String::new(),
        Value::String(text) => text.to_lowercase(),
        other => other.to_string(),
    };
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
