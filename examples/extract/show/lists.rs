//! What else a report names: people, documents, tasks; and where there is doubt.

use std::io::{self, Write};

use baocao::{Directive, DocumentRef, Mention, Note, PartyUnit, Person};

use super::place::Places;
use super::table::{Column, Table};
use super::{heading, word};

pub(super) fn people(out: &mut impl Write, people: &[Person<'_>]) -> io::Result<()> {
    let mut table = Table::new([Column::left("", 32), Column::left("", 84)]);
    for person in people {
        let roles = person.roles.iter().map(|role| role.text.as_ref()).collect::<Vec<_>>();
        table.row([person.name.to_string(), roles.join("; ")]);
    }
    section(out, "People", people.len(), &table)
}

pub(super) fn units(out: &mut impl Write, units: &[PartyUnit<'_>], places: &Places<'_>) -> io::Result<()> {
    let mut table = Table::new([
        Column::left("At", 12),
        Column::left("Body", 44),
        Column::left("Organ", 24),
        Column::left("Level", 16),
        Column::left("Name", 32),
    ]);
    for unit in units {
        table.row([
            places.at(unit.span),
            unit.text.to_string(),
            unit.organ.map_or_else(String::new, |organ| word(&organ)),
            unit.level.map_or_else(String::new, |level| word(&level)),
            unit.name.as_deref().unwrap_or_default().to_owned(),
        ]);
    }
    section(out, "Bodies", units.len(), &table)
}

pub(super) fn mentions(out: &mut impl Write, mentions: &[Mention<'_>], places: &Places<'_>) -> io::Result<()> {
    let mut table = Table::new([Column::left("At", 12), Column::left("Expression", 44), Column::left("Value", 44)]);
    for mention in mentions {
        table.row([places.at(mention.span), mention.text.to_string(), format!("{:#}", mention.value)]);
    }
    section(out, "Expressions", mentions.len(), &table)
}

pub(super) fn documents(out: &mut impl Write, documents: &[DocumentRef<'_>], places: &Places<'_>) -> io::Result<()> {
    let mut table = Table::new([
        Column::left("At", 12),
        Column::left("Document", 44),
        Column::left("Date", 12),
        Column::left("Issuer", 36),
        Column::left("About", 44),
    ]);
    for document in documents {
        let or_empty = |field: Option<&str>| field.unwrap_or_default().to_owned();
        table.row([
            places.at(document.span),
            document.text.to_string(),
            document.date.map_or_else(String::new, |date| format!("{date:#}")),
            or_empty(document.issuer.as_deref()),
            or_empty(document.subject.as_deref().or(document.title.as_deref())),
        ]);
    }
    section(out, "Documents", documents.len(), &table)
}

pub(super) fn directives(out: &mut impl Write, directives: &[Directive<'_>], places: &Places<'_>) -> io::Result<()> {
    let mut table = Table::new([
        Column::left("At", 12),
        Column::left("Task", 96),
        Column::left("For", 32),
        Column::left("Due", 10),
    ]);
    for directive in directives {
        table.row([
            places.at(directive.span),
            directive.text.to_string(),
            directive.addressee.as_deref().unwrap_or_default().to_owned(),
            directive.due.map_or_else(String::new, |due| format!("{:#}", due.date)),
        ]);
    }
    section(out, "Directives", directives.len(), &table)
}

pub(super) fn notes(out: &mut impl Write, notes: &[Note], places: &Places<'_>) -> io::Result<()> {
    let mut table = Table::new([Column::left("At", 12), Column::left("Doubt", 32), Column::left("Text", 72)]);
    for note in notes {
        table.row([places.at(note.span), word(&note.kind), places.text(note.span).to_owned()]);
    }
    section(out, "Notes", notes.len(), &table)
}

fn section<const N: usize>(out: &mut impl Write, title: &str, count: usize, table: &Table<N>) -> io::Result<()> {
    if count == 0 {
        return Ok(());
    }
    heading(out, title, count)?;
    table.write(out)
}
