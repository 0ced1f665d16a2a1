//! How often an indicator of `tests/reports` is given the topic that a person gave it.
//!
//! `tests/topics.tsv` has a row for each reviewed indicator: its subject, a tab, its topic. `## name` opens a report.

mod common;

use std::collections::HashMap;
use std::fmt::Write as _;

use baocao::{Indicator, Topic};

#[test]
fn most_topics_are_right() {
    let table = include_str!("topics.tsv");
    let reports: HashMap<String, String> = common::reports().into_iter().collect();
    let (mut right, mut found, mut rows) = (0, 0, 0);
    let mut wrong = String::new();
    for section in table.split("## ").skip(1) {
        let (name, section) = section.split_once('\n').expect("a report's name stands on its own line");
        let report = baocao::parse(&reports[name]);
        let mut unread: Vec<&Indicator<'_>> = report.indicators.iter().collect();
        for (subject, topic) in section.lines().filter_map(|row| row.split_once('\t')) {
            let topic: Topic = serde_json::from_value(topic.into()).expect("a topic");
            rows += 1;
            let Some(at) = unread.iter().position(|indicator| indicator.subject() == subject) else { continue };
            let given = unread.remove(at).topic;
            found += 1;
            right += usize::from(given == topic);
            if given != topic {
                writeln!(wrong, "{name}: {subject}: {topic:?}, not {given:?}").expect("a string takes all");
            }
        }
    }
    println!("{right} of {found} topics are right; {rows} indicators are labelled\n{wrong}");
    assert!(found * 10 >= rows * 8, "only {found} of {rows} indicators are read with their subject");
    assert!(right * 100 >= found * 90, "only {right} of {found} topics are right:\n{wrong}");
}
