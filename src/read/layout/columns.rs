//! Columns side by side in one line, as letterheads, signatures and tables have them.

use crate::grammar::Tokens;
use crate::lex::{Kind, Token};

/// Whether two tokens, one behind the other, stand in two columns: a bar or much space is between them.
pub(in crate::read) fn are_parted(i: Tokens<'_>, before: Token, behind: Token) -> bool {
    behind.begins_column(before) || is_bar(i, before)
}

/// Whether a token is a bar between the columns of a table.
pub(in crate::read) fn is_bar(i: Tokens<'_>, token: Token) -> bool {
    token.kind == Kind::Other && i.str(token) == "|"
}
