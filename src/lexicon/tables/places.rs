//! Kinds of administrative and party units, as they stand before a name; a committee that names its level stands for the unit.

use super::super::PlaceWord;
use crate::value::Level::{
    Agency, Bloc, City, Commune, Enterprise, Province, RuralDistrict, School, SpecialZone, Town, Township, UrbanDistrict, Village,
    Ward,
};

#[rustfmt::skip]
pub(super) const PLACES: &[(&str, PlaceWord)] = &[
    ("buôn", PlaceWord(Village)),
    ("bản", PlaceWord(Village)),
    ("bệnh viện", PlaceWord(Agency)),
    ("công ty", PlaceWord(Enterprise)),
    ("huyện", PlaceWord(RuralDistrict)),
    ("huyện ủy", PlaceWord(RuralDistrict)),
    ("khu dân cư", PlaceWord(Village)),
    ("khu phố", PlaceWord(Village)),
    ("khóm", PlaceWord(Village)),
    ("khối", PlaceWord(Bloc)),
    ("khối phố", PlaceWord(Village)),
    ("kp", PlaceWord(Village)),
    ("phường", PlaceWord(Ward)),
    ("quận", PlaceWord(UrbanDistrict)),
    ("quận ủy", PlaceWord(UrbanDistrict)),
    ("t.p", PlaceWord(City)),
    ("tdp", PlaceWord(Village)),
    ("thành phố", PlaceWord(City)),
    ("thành ủy", PlaceWord(City)),
    ("thôn", PlaceWord(Village)),
    ("thị trấn", PlaceWord(Township)),
    ("thị xã", PlaceWord(Town)),
    ("thị ủy", PlaceWord(Town)),
    ("tp", PlaceWord(City)),
    ("tp.", PlaceWord(City)),
    ("trường", PlaceWord(School)),
    ("tt.", PlaceWord(Township)),
    ("tx", PlaceWord(Town)),
    ("tx.", PlaceWord(Town)),
    ("tập đoàn", PlaceWord(Enterprise)),
    ("tỉnh", PlaceWord(Province)),
    ("tỉnh ủy", PlaceWord(Province)),
    ("tổ dân phố", PlaceWord(Village)),
    ("tổng công ty", PlaceWord(Enterprise)),
    ("xã", PlaceWord(Commune)),
    ("xóm", PlaceWord(Village)),
    ("đặc khu", PlaceWord(SpecialZone)),
    ("ấp", PlaceWord(Village)),
];
