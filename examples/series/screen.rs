//! The series as tables for a terminal, one a topic.

use std::io::{self, Write};

use baocao::series::Cell;

use crate::table::{Column, Table};
use crate::{amounts, words};

pub(crate) fn write(out: &mut impl Write, cells: &[Cell]) -> io::Result<()> {
    for (topic, cells) in words::by_topic(cells) {
        writeln!(out, "\n{topic} ({})", cells.len())?;
        let mut table = Table::new([
            Column::left("Đơn vị", 28),
            Column::left("Kỳ", 24),
            Column::left("Chỉ tiêu", 40),
            Column::left("", 8),
            Column::right("Số liệu", 32),
            Column::right("So kế hoạch", 12),
            Column::right("Tăng, giảm", 10),
            Column::left("Cần xem lại", 40),
        ]);
        for cell in cells {
            table.row([
                words::place(cell),
                words::period(cell),
                format!("{}{}", if cell.is_part { "└ " } else { "" }, cell.subject),
                if cell.key.goal { "mục tiêu".to_owned() } else { String::new() },
                words::figure(cell),
                cell.of_plan.map(amounts::percent).unwrap_or_default(),
                cell.growth.map(words::growth).unwrap_or_default(),
                words::doubts(cell),
            ]);
        }
        table.write(out)?;
    }
    Ok(())
}
