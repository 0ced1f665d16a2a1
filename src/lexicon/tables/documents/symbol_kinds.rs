//! Kinds of documents as symbols abbreviate them.

use crate::lexicon::SymbolKind;

#[rustfmt::skip]
pub(super) const SYMBOL_KINDS: &[(&str, SymbolKind)] = &[
    ("bb", SymbolKind("biên bản")),
    ("bc", SymbolKind("báo cáo")),
    ("ct", SymbolKind("chỉ thị")),
    ("cthđ", SymbolKind("chương trình hành động")),
    ("ctr", SymbolKind("chương trình")),
    ("cv", SymbolKind("công văn")),
    ("cđ", SymbolKind("công điện")),
    ("gm", SymbolKind("giấy mời")),
    ("hd", SymbolKind("hướng dẫn")),
    ("kh", SymbolKind("kế hoạch")),
    ("khlt", SymbolKind("kế hoạch liên tịch")),
    ("kl", SymbolKind("kết luận")),
    ("l", SymbolKind("luật")),
    ("nq", SymbolKind("nghị quyết")),
    ("nqlt", SymbolKind("nghị quyết liên tịch")),
    ("nđ", SymbolKind("nghị định")),
    ("pa", SymbolKind("phương án")),
    ("qc", SymbolKind("quy chế")),
    ("qđ", SymbolKind("quyết định")),
    ("qđi", SymbolKind("quy định")),
    ("tb", SymbolKind("thông báo")),
    ("tt", SymbolKind("thông tri")),
    ("ttlt", SymbolKind("thông tư liên tịch")),
    ("ttr", SymbolKind("tờ trình")),
    ("vbhn", SymbolKind("văn bản hợp nhất")),
    ("đa", SymbolKind("đề án")),
];
