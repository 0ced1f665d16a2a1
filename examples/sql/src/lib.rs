//! The reports of a folder as Parquet files, a file a table, and a context to ask them in SQL.

mod files;
mod query;

pub use files::{Named, TABLES, Table, write};
pub use query::context;

/// What can go wrong: a file, or a query.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;
