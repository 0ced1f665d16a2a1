//! Writes the reports of a folder as Parquet files and asks them in SQL; `--help` tells how.

use std::path::PathBuf;
use std::process::ExitCode;

use baocao_sql::Result;
use clap::Parser;

/// Writes the reports of a folder as Parquet files, and answers queries over them
///
/// The tables are reports, indicators, comparisons and mentions; DESCRIBE indicators shows the columns of one.
#[derive(Debug, Parser)]
struct Args {
    /// The folder of the reports: every .txt right in it
    reports: PathBuf,
    /// A query over the tables
    sql: Option<String>,
    /// Where the Parquet files go
    #[arg(long, value_name = "FOLDER", default_value = "parquet")]
    to: PathBuf,
}

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("baocao-sql: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> Result<()> {
    let count = baocao_sql::write(&args.reports, &args.to)?;
    eprintln!("{count} reports in {}", args.to.display());
    let Some(sql) = &args.sql else { return Ok(()) };
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    runtime.block_on(async { Ok(baocao_sql::context(&args.to).await?.sql(sql).await?.show().await?) })
}
