//! Line ends that only wrap a line: text out of a PDF or a mail has one every hundred characters, inside sentences.

use smallvec::SmallVec;

use super::{Case, Kind, Token};
use crate::lexicon::{Calendar, Function, Honorific, LeadCue, Lexicon, Surname, UnitWord};

/// The fewest tokens of a line that was wrapped for its length.
const SHORTEST_LINE: usize = 8;

/// The most tokens of an address.
const LONGEST_ADDRESS: usize = 3;

/// The digits of a group of thousands.
const GROUP: usize = 3;

/// The digits of a year.
const YEAR: usize = 4;

/// From how many lines on that go on with a small letter a text counts as wrapped throughout.
const WRAPPED: usize = 3;

/// Most texts have no more line ends that may be wraps.
const USUAL_WRAPS: usize = 32;

/// A line end that may be a wrap.
struct Wrap {
    /// The number of its token.
    at: usize,
    /// How many bytes its line has.
    width: u32,
    /// Whether its line has enough tokens to be wrapped for its length.
    long: bool,
    /// Whether a small letter goes on behind it or a name has to, which nothing but a wrap explains.
    sure: bool,
    /// Whether it may part the name of a unit, however wide its line is: `xã Tân` over `Lập Hạ`.
    in_name: bool,
}

/// Leaves out the breaks inside sentences: where a line goes on with a small letter, and in a text that has several
/// of those, where a line is nearly as wide as most of them. `breaks` are the numbers of all breaks among the tokens.
pub(super) fn join(text: &str, tokens: &mut Vec<Token>, breaks: &[usize], lexicon: &Lexicon) {
    let mut wraps = wraps(text, tokens, breaks, lexicon);
    if !wraps.iter().any(|wrap| wrap.sure) {
        return;
    }
    let long = wraps.iter().filter(|wrap| wrap.sure && wrap.long);
    let mut widths: SmallVec<[u32; USUAL_WRAPS]> = long.map(|wrap| wrap.width).collect();
    let throughout = widths.len() >= WRAPPED;
    // The width in the middle: a paragraph in one line may be much wider than those that were wrapped.
    let middle = widths.len() / 2;
    let usual = if throughout { *widths.select_nth_unstable(middle).1 } else { 0 };
    wraps.retain(|wrap| {
        let wide = wrap.in_name || wrap.width >= usual / 4 * 3;
        if wrap.sure { wrap.long || throughout } else { wrap.long && wide && throughout }
    });
    // What stands between two wraps is moved up as one.
    let mut kept = wraps.first().map_or(tokens.len(), |wrap| wrap.at);
    for (n, wrap) in wraps.iter().enumerate() {
        let start = wrap.at + 1;
        let end = wraps.get(n + 1).map_or(tokens.len(), |next| next.at);
        if let Some(first) = tokens.get_mut(start) {
            first.set_spaced();
        }
        tokens.copy_within(start..end, kept);
        kept += end - start;
    }
    tokens.truncate(kept);
}

/// The line ends with no stop before and no list sign behind.
fn wraps(text: &str, tokens: &[Token], breaks: &[usize], lexicon: &Lexicon) -> SmallVec<[Wrap; USUAL_WRAPS]> {
    let mut wraps = SmallVec::new();
    let mut line = 0;
    for &at in breaks {
        let end = &tokens[at];
        let before = &tokens[line..at];
        let behind = &tokens[at + 1..];
        line = at + 1;
        let (Some(first), Some(last)) = (before.first(), before.last()) else { continue };
        let open = match (last.kind, before) {
            // `Lê Văn An –`: a position follows; `công nghiệp -` over `xây dựng`
            (Kind::Dash, [.., name, _]) => name.is_title() || behind.first().is_some_and(|next| is_small(*next)),
            // `đạt 70%` over `chỉ tiêu`
            (Kind::Percent | Kind::Close | Kind::Quote, _) => behind.first().is_some_and(|next| is_small(*next)),
            // `tổng chi:` over `98.765 triệu đồng`
            (Kind::Colon, _) => matches!(behind, [figure, ..] if figure.kind == Kind::Digits),
            (kind, _) => matches!(kind, Kind::Word | Kind::Digits | Kind::Comma),
        };
        let long = before.len() >= SHORTEST_LINE;
        if open && goes_on(behind) && is_single(&text[end.start as usize..behind[0].start as usize]) {
            let next = behind[0];
            let small = is_small(next);
            let sure = match next.kind {
                Kind::Word => small || awaits_name(lexicon, before),
                Kind::Digits => awaits_figure(lexicon, before) || is_in_bracket(before),
                _ => false,
            };
            // The first line is mostly a headline, as wide as any, and one goes on with no whole sentence.
            if first.start == tokens[0].start && !(sure && small && !ends_sentence(behind)) {
                continue;
            }
            let in_name = !sure && next.is_title() && begins_name(lexicon, before);
            wraps.push(Wrap { at, width: last.end() - first.start, long, sure, in_name });
        }
    }
    wraps
}

/// Whether a token is a word in small letters.
fn is_small(token: Token) -> bool {
    token.kind == Kind::Word && token.case() == Case::Lower
}

/// Whether a line ends in a word that digits must follow: `đạt`, `hiện có`, `năm`.
fn awaits_figure(lexicon: &Lexicon, line: &[Token]) -> bool {
    let Some(last) = line.last().filter(|last| is_small(**last)) else { return false };
    let phrases = lexicon.phrases(std::iter::once(last.word_of_phrase()));
    let of_time = || matches!(lexicon.longest(phrases, 1), Some((Calendar::Day | Calendar::Month | Calendar::Year, _)));
    matches!(lexicon.longest(phrases, 1), Some((LeadCue::Verb(_), _))) || of_time()
}

/// Whether a line ends within a bracket.
fn is_in_bracket(line: &[Token]) -> bool {
    let last = line.iter().rfind(|token| matches!(token.kind, Kind::Open | Kind::Close));
    last.is_some_and(|bracket| bracket.kind == Kind::Open)
}

/// Whether a line ends in what a name must follow: `của`, `và`, `đồng chí`, `đồng chí Nguyễn`.
fn awaits_name(lexicon: &Lexicon, line: &[Token]) -> bool {
    let phrases = |words: &[Token]| lexicon.phrases(words.iter().map(|token| token.word_of_phrase()));
    let addressed = |line: &[Token]| {
        (1..=LONGEST_ADDRESS.min(line.len())).any(|len| {
            let address = lexicon.longest(phrases(&line[line.len() - len..]), len);
            address.is_some_and(|(_, found): (Honorific, _)| found == len)
        })
    };
    let Some((last, before)) = line.split_last() else { return false };
    let last_phrases = phrases(std::slice::from_ref(last));
    let joins = matches!(lexicon.longest(last_phrases, 1), Some((Function::And | Function::Of, _)));
    let begun = last.case() == Case::Title && lexicon.longest::<Surname>(last_phrases, 1).is_some();
    joins || addressed(line) || begun && addressed(before)
}

/// Whether a line ends in the first word of a unit's name, of which most have two.
fn begins_name(lexicon: &Lexicon, line: &[Token]) -> bool {
    let [.., unit, name] = line else { return false };
    let phrases = lexicon.phrases(std::iter::once(unit.word_of_phrase()));
    let of_unit = || matches!(lexicon.longest(phrases, 1), Some((UnitWord::Unit(_), 1)));
    name.is_title() && unit.case() == Case::Lower && of_unit()
}

/// Whether the first of some lines ends in a stop.
fn ends_sentence(lines: &[Token]) -> bool {
    let line = lines.iter().take_while(|token| token.kind != Kind::Break);
    line.last().is_some_and(|last| matches!(last.kind, Kind::Dot | Kind::Stop | Kind::Ellipsis))
}

/// Whether the blank between two lines is one line end alone.
fn is_single(blank: &str) -> bool {
    blank.matches(['\n', '\u{2028}']).count() <= 1
}

/// Whether a line begins as no list item does.
fn goes_on(line: &[Token]) -> bool {
    let [first, rest @ ..] = line else { return false };
    let mark = match rest {
        // `1.250 ha`, `25/25 thanh niên`
        [sign, digits, ..] if goes_on_in_digits(*sign, *digits) => false,
        // `1- Nội dung`, but `06-NQ/TU`.
        [dash, next, ..] if dash.kind == Kind::Dash => !dash.spaced() && next.spaced(),
        // `2024: tăng 5 vụ` goes on behind `năm`.
        [colon, ..] if colon.kind == Kind::Colon && first.len() == YEAR => false,
        [next, ..] => !next.spaced() && matches!(next.kind, Kind::Dot | Kind::Close | Kind::Slash | Kind::Colon),
        [] => false,
    };
    match first.kind {
        Kind::Word => !(mark && first.len() <= 3),
        Kind::Digits => !mark,
        // `(16,1%)`, `(chiếm 16,1%)`, but neither `(1)` nor `(a)`
        Kind::Open => matches!(rest, [word, next, ..]
            if (word.kind == Kind::Digits || is_small(*word)) && next.kind != Kind::Close),
        _ => false,
    }
}

/// Whether a sign and digits go on a figure that begins a line, as no list number has them.
fn goes_on_in_digits(sign: Token, digits: Token) -> bool {
    let grouped = || sign.kind == Kind::Dot && digits.len() == GROUP;
    digits.kind == Kind::Digits && !sign.spaced() && !digits.spaced() && (grouped() || sign.kind == Kind::Slash)
}

#[cfg(test)]
mod tests {
    use crate::lex::{Kind, lex};
    use crate::lexicon::lexicon;

    #[test]
    fn a_wrapped_line_goes_on() {
        let wide = "Đảng bộ xã đã tập trung lãnh đạo nhiệm vụ phát triển kinh tế";
        let wrapped = format!("{wide}\nxã hội\n{wide}\nquốc phòng\n{wide}\nan ninh\n");
        let cases = [
            // How many breaks are left.
            (format!("{wide}\nxã hội"), 0),
            (format!("{wide},\r\nxã hội"), 0),
            (format!("{wide}\n\nxã hội"), 1),
            (format!("{wide}.\nxã hội"), 1),
            (format!("{wide}:\nxã hội"), 1),
            (format!("{wide}\nXã hội"), 1),
            (format!("{wide}\n- xã hội"), 1),
            (format!("{wide}\na) xã hội\nb. y tế"), 2),
            (format!("{wide}\n12 xã"), 1),
            ("kết nạp 12 đảng viên\nchuyển chính thức 9 đảng viên".to_owned(), 1),
            (format!("{wrapped}{wide}\nTân An"), 3),
            (format!("{wrapped}{wide}\n12 xã"), 3),
            // A unit's name goes on, however narrow its line is.
            (format!("{wrapped}Tại hội trường Ủy ban nhân dân xã Hồng\nLâm Hạ, xã họp"), 3),
            (format!("{wrapped}Tại hội trường Ủy ban nhân dân xã họp\nLâm Hạ, xã họp"), 4),
            (format!("{wide}\nTại hội trường Ủy ban nhân dân xã Hồng\nLâm Hạ, xã họp"), 2),
            (format!("{wrapped}{wide} số\n06-NQ/TU"), 3),
            (format!("{wrapped}{wide} đồng chí Lê Văn An –\nBí thư Đảng ủy"), 3),
            (format!("{wrapped}{wide}\n1. Xã"), 4),
            (format!("{wrapped}{wide}\n1.250,5 ha"), 3),
            (format!("{wrapped}{wide}\n17/25 thôn"), 3),
            (format!("{wrapped}{wide}\n1.2. Xã"), 4),
            (format!("{wrapped}{wide}\n1/ Xã"), 4),
            (format!("{wrapped}Tổng đàn lợn hiện có\n3.245 con"), 3),
            (format!("{wrapped}Tổng đàn lợn\n3.245 con"), 4),
            (format!("Xã họp.\n{wide} đạt\n12 xã"), 1),
            (format!("Xã họp.\n{wide} so với năm\n2022"), 1),
            (format!("{wide} đạt 70%\nchỉ tiêu"), 0),
            (format!("{wrapped}{wide} 12 hộ\n(16,1%)"), 3),
            (format!("{wrapped}{wide} 12 hộ\n(1) Xã"), 4),
            (format!("{wrapped}{wide} 12 hộ\n(chiếm 16,1%)"), 3),
            (format!("{wrapped}{wide} 12 hộ\n(a) Xã"), 4),
            (format!("{wide} 12 hộ\n(chiếm 16,1%)"), 1),
            (format!("Xã họp.\n{wide} (đúng hạn\n187, quá hạn 2)"), 1),
            (format!("Xã họp.\n{wide} (đúng hạn)\n187, quá hạn 2"), 2),
            (format!("{wrapped}{wide}, tổng chi:\n98.765 triệu đồng"), 3),
            (format!("{wrapped}{wide} cùng kỳ năm\n2024: tăng 5 vụ"), 3),
            (format!("Xã họp.\n{wide} nông nghiệp -\nxây dựng"), 1),
            (format!("{wrapped}{wide}, tổng chi:\n1. Chi lương"), 4),
            (format!("{wide}, tổng chi:\n98.765 triệu đồng"), 1),
            (format!("Xã họp.\n{wide} 12 hộ\n(05:12, 18/06/2020)"), 2),
            (format!("{wide} (12 hộ)\ncủa xã"), 0),
            (format!("{wide} đạt 70%\nChỉ tiêu"), 1),
            (format!("{wrapped}{wide} đạt 70%\nChỉ tiêu"), 4),
            (format!("{wrapped}{wide}\n1- Xã"), 4),
            (format!("{wrapped}Quang cảnh\nTân An"), 4),
            (format!("{wrapped}Dự có đồng chí Nguyễn\nVăn An"), 3),
            (format!("{wrapped}Chủ trì: đồng chí\nVăn An"), 3),
            (format!("{wrapped}Chủ trì: đồng chí Minh\nQuang cảnh"), 4),
            (format!("{wrapped}{wide} {wide} {wide} {wide}\nxã hội\n{wide}\nTân An"), 4),
            // A headline.
            (format!("{wide} cho đảng viên\nTân An"), 1),
            (format!("{wide}\nông Lê Văn An đã dự họp và phát biểu."), 1),
            (format!("{wide}\nTân An\n{wrapped}"), 5),
            (format!("{wide}\nxã hội\n{wrapped}"), 4),
        ];
        for (text, wanted) in cases {
            let tokens = lex(&text, lexicon(), usize::MAX);
            let breaks = tokens.iter().filter(|token| token.kind == Kind::Break).count();
            assert_eq!(breaks, wanted, "in {text}");
        }
    }
}
