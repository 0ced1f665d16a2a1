//! The bodies that a text names, each once.

mod body;
mod department;
mod holder;
mod level;
mod list;
mod name;
mod organs;
mod place;
#[cfg(test)]
mod tests;

pub(super) use body::{Body, behind_abbreviation, body_at, end_of_none, sharing_office, unit_above};
pub(super) use holder::holder_at;
pub(super) use level::is_one_of_many;
pub(super) use list::{Seen, find, named};
pub(super) use name::{begins_address, second_part};
pub(super) use place::{Place, behind_bygone, is_initial, is_of_officer, place_at};
