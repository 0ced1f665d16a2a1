use std::fs::{self, File};
use std::path::{Path, PathBuf};

use baocao::Report;
use baocao::interop::arrow_59;
use datafusion::arrow::array::RecordBatch;
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::parquet::basic::{Compression, ZstdLevel};
use datafusion::parquet::file::properties::WriterProperties;

use crate::Result;

/// A report with its name.
pub type Named<'t> = (&'t str, Report<'t>);

/// The name of a table, and what makes it of reports.
pub type Table = (&'static str, fn(&[Named<'_>]) -> RecordBatch);

/// The tables.
pub const TABLES: [Table; 4] = [
    ("reports", |reports| arrow_59::reports(lent(reports))),
    ("indicators", |reports| arrow_59::indicators(lent(reports))),
    ("comparisons", |reports| arrow_59::comparisons(lent(reports))),
    ("mentions", |reports| arrow_59::mentions(lent(reports))),
];

fn lent<'r>(reports: &'r [Named<'r>]) -> impl Iterator<Item = (&'r str, &'r Report<'r>)> {
    reports.iter().map(|(name, report)| (*name, report))
}

/// How many reports are held at once.
const AT_ONCE: usize = 256;

/// Reads the texts of a folder and writes `reports.parquet`, `indicators.parquet`, `comparisons.parquet` and
/// `mentions.parquet` into another, which is made where it is missing. Gives how many texts there were.
///
/// # Errors
///
/// A file that cannot be read or written, or is not UTF-8.
pub fn write(from: &Path, to: &Path) -> Result<usize> {
    let files = texts_in(from)?;
    fs::create_dir_all(to)?;
    let mut tables = Vec::new();
    for (name, of) in TABLES {
        let properties = WriterProperties::builder().set_compression(Compression::ZSTD(ZstdLevel::default()));
        let file = File::create(to.join(format!("{name}.parquet")))?;
        tables.push((ArrowWriter::try_new(file, of(&[]).schema(), Some(properties.build()))?, of));
    }
    for files in files.chunks(AT_ONCE) {
        let texts = files.iter().map(|file| Ok((file.display().to_string(), fs::read_to_string(file)?)));
        let texts = texts.collect::<Result<Vec<_>>>()?;
        let reports: Vec<_> = texts.iter().map(|(name, text)| (name.as_str(), baocao::parse(text))).collect();
        for (writer, of) in &mut tables {
            writer.write(&of(&reports))?;
        }
    }
    for (writer, _) in tables {
        writer.close()?;
    }
    Ok(files.len())
}

/// The text files right in a folder, by name.
fn texts_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("txt")));
    files.sort();
    Ok(files)
}
