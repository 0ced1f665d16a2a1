use std::path::Path;

use datafusion::prelude::{ParquetReadOptions, SessionContext};

use crate::{Result, TABLES};

/// A context in which the tables of a folder have their names.
///
/// # Errors
///
/// A table that is missing or is no Parquet file.
pub async fn context(folder: &Path) -> Result<SessionContext> {
    let context = SessionContext::new();
    for (name, _) in TABLES {
        let file = folder.join(format!("{name}.parquet"));
        let file = file.to_str().ok_or("the folder's name is not UTF-8")?;
        context.register_parquet(name, file, ParquetReadOptions::default()).await?;
    }
    Ok(context)
}
