//! A small grammar of one's own on top of `baocao::grammar`: lines of a table as communes type them,
//! `Sản lượng lúa: 2.961 tấn, đạt 98,7% KH`, read into a struct with plain nom.
//!
//! ```text
//! cargo run --example embed_in_nom
//! ```

use baocao::{Amount, Percent, grammar};
use nom::branch::alt;
use nom::bytes::complete::{tag, take_till1};
use nom::character::complete::space0;
use nom::combinator::{all_consuming, opt};
use nom::sequence::{delimited, preceded, terminated};
use nom::{IResult, Parser};

/// One line of the table.
#[derive(Debug)]
struct Row<'a> {
    name: &'a str,
    result: Amount,
    /// What is counted, where that is no unit of measure: `con`.
    counted: Option<&'a str>,
    of_plan: Option<Percent>,
}

/// `name: figure[ counted][, đạt percent KH]`
fn row(input: &str) -> IResult<&str, Row<'_>> {
    let (input, name) = terminated(take_till1(|c| c == ':'), (tag(":"), space0)).parse(input)?;
    let (input, result) = grammar::amount(input)?;
    let (input, counted) = opt(preceded(space0, take_till1(|c| c == ','))).parse(input)?;
    let (input, of_plan) = opt(preceded((tag(","), space0), reached)).parse(input)?;
    Ok((input, Row { name, result, counted, of_plan }))
}

/// `đạt percent KH`
fn reached(input: &str) -> IResult<&str, Percent> {
    let plan = alt((tag("kế hoạch"), tag("KH")));
    delimited((tag("đạt"), space0), grammar::percent, (space0, plan)).parse(input)
}

fn main() {
    let table =
        "Sản lượng lúa: 2.961 tấn, đạt 98,7% KH\nĐàn bò:970 con\nThu ngân sách: 1.005,6 tỷ đồng, đạt 95 % kế hoạch";
    for line in table.lines() {
        match all_consuming(row).parse(line) {
            Ok((_, Row { name, result, counted, of_plan })) => {
                let of_plan = of_plan.map_or_else(|| "–".to_owned(), |percent| percent.to_string());
                let result = format!("{result} {}", counted.unwrap_or_default());
                println!("{name:<16}{:>20}{of_plan:>10}", result.trim_end());
            }
            Err(error) => println!("{line}: {error}"),
        }
    }
}
