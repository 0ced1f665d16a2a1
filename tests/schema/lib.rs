//! The JSON Schema of a report against the JSON of every report in `tests/reports`, and against what is no report.

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use baocao::Report;
    use baocao::interop::schemars_1::report_schema;
    use jsonschema::Validator;
    use schemars::schema_for;
    use serde_json::{Value, json};

    /// The folder that the reports' folder is in.
    fn tests() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
    }

    /// Every report with its file's name.
    fn reports() -> Vec<(String, String)> {
        let paths = fs::read_dir(tests().join("reports"))
            .expect("the reports are there")
            .map(|entry| entry.expect("an entry").path());
        let texts = paths.filter(|path| path.extension().is_some_and(|extension| extension == "txt"));
        let reports: Vec<_> =
            texts.map(|path| (path.display().to_string(), fs::read_to_string(path).expect("a text"))).collect();
        assert!(reports.len() > 50, "{} reports", reports.len());
        reports
    }

    /// The schema of what is written.
    fn written() -> Validator {
        validator(report_schema().as_value())
    }

    /// The schema of what is read back.
    fn read() -> Validator {
        validator(schema_for!(Report<'_>).as_value())
    }

    fn validator(schema: &Value) -> Validator {
        jsonschema::validator_for(schema).expect("a valid schema")
    }

    fn json_of(text: &str) -> Value {
        serde_json::to_value(baocao::parse(text)).expect("a report goes to JSON")
    }

    /// One of each thing that a report can hold.
    const TEXT: &str = "Đảng ủy xã Lộc Tân sơ kết công tác 6 tháng đầu năm 2024

Sáng 09/7/2024, Đảng ủy xã Lộc Tân, huyện Phú An tổ chức hội nghị sơ kết tại hội trường UBND xã. Đồng chí Lê Văn Hòa, \
                    nguyên Bí thư Đảng ủy, dự hội nghị.

Thu ngân sách đạt trên 3,451 tỷ đồng, bằng 63,5% dự toán huyện giao. Giao quân 22/17 thanh niên, tăng 5 thanh niên so \
                    với cùng kỳ. Diện tích lúa 30-35 ha lúc 8 giờ 30, sản lượng 3,098 tấn.

Đảng ủy yêu cầu UBND xã thực hiện Nghị quyết số 12-NQ/HU ngày 02/7 trong quý III.
";
    #[test]
    fn ok_every_report() {
        let (written, read) = (written(), read());
        for (name, text) in reports() {
            let report = json_of(&text);
            for (contract, validator) in [("written", &written), ("read", &read)] {
                let errors = validator.iter_errors(&report).map(|error| format!("{}: {error}", error.instance_path()));
                assert_eq!(errors.collect::<Vec<_>>(), [""; 0], "{name}, as {contract}");
            }
        }
    }

    #[test]
    fn ok_the_file_is_up_to_date() {
        let file = tests().join("../docs/report.schema.json");
        let schema = serde_json::to_string_pretty(&report_schema()).expect("a schema goes to JSON") + "\n";
        if std::env::var_os("BAOCAO_BLESS").is_some_and(|bless| bless == "1") {
            fs::write(&file, &schema).expect("it can be written");
        }
        let known = fs::read_to_string(&file).expect("the file is there");
        assert!(
            known == schema,
            "docs/report.schema.json is not what report_schema gives; BAOCAO_BLESS=1 writes it anew"
        );
    }

    /// Where in the report of [`TEXT`], and what in place of what stands there; `None` takes it away.
    const NO_REPORTS: &[(&str, Option<&str>)] = &[
        ("", Some("[]")),
        ("/mentions", None),
        ("/mentions", Some("null")),
        ("/mentions/0/span", None),
        ("/mentions/0/span/start", Some("-1")),
        ("/mentions/0/span/start", Some("1.5")),
        ("/mentions/0/text", Some("null")),
        ("/mentions/0/type", None),
        ("/mentions/0/type", Some("\"amount\"")),
        ("/mentions/1/value", Some("\"09/7/2024\"")),
        ("/mentions/1/value", Some("{\"year\": 2024}")),
        ("/period", Some("\"2024-01-01/2024-06-30\"")),
        ("/period/kind", Some("\"half_year\"")),
        ("/period/start", Some("\"2024\"")),
        ("/unit/organ", Some("\"Đảng ủy\"")),
        ("/unit/level", Some("\"parish\"")),
        ("/people/0/name", Some("[\"Lê Văn Hòa\"]")),
        ("/people/0/roles/0/former", Some("\"yes\"")),
        ("/documents/0/kind", None),
        ("/documents/0/date", Some("\"ngày 02/7\"")),
        ("/indicators/0/actual", Some("3451000000")),
        ("/indicators/0/actual", Some("\"3,451 tỷ\"")),
        ("/indicators/0/actual", Some("\"1e9\"")),
        ("/indicators/0/bound", Some("\"above\"")),
        ("/indicators/0/goal", None),
        ("/indicators/0/comparisons/0/relation", Some("\"of_plan\"")),
        ("/indicators/0/comparisons/0/percent", Some("63.5")),
        ("/indicators/0/subject", None),
        ("/directives/0/text", None),
        ("/notes/0/kind", Some("\"doubt\"")),
    ];

    #[test]
    fn err_what_is_no_report() {
        let (written, read) = (written(), read());
        let report = json_of(TEXT);
        assert!(written.is_valid(&report));
        for (path, value) in NO_REPORTS {
            let value = value.map(|value| serde_json::from_str(value).expect("JSON"));
            let broken = replaced(&report, path, value.clone());
            assert!(!written.is_valid(&broken), "{path} as {value:?} passes for what is written");
            assert!(!read.is_valid(&broken), "{path} as {value:?} passes for what is read");
            assert!(serde_json::from_value::<Report<'_>>(broken).is_err(), "{path} as {value:?} reads as a report");
        }
        for (topic, passes) in [("livestock", true), ("weather", false)] {
            let other = replaced(&report, "/indicators/0/topic", Some(json!(topic)));
            assert_eq!(written.is_valid(&other), passes, "topic {topic}");
        }
    }

    /// The schema of what is read passes what serde reads, and nothing else, whatever stands in whichever place.
    #[test]
    fn ok_the_schema_and_serde_agree() {
        let read = read();
        let report = json_of(TEXT);
        let mut places = Vec::new();
        list_places(&report, String::new(), &mut places);
        assert!(places.len() > 300, "{} places", places.len());
        for place in &places {
            for value in
                [None, Some(json!(null)), Some(json!(1000)), Some(json!("x")), Some(json!([])), Some(json!({}))]
            {
                // Any unknown topic is read as `other`; a number without its scale is one, but not the same one.
                if (place.ends_with("/topic") && value == Some(json!("x")))
                    || (place.ends_with("/scale") && value.is_none())
                {
                    continue;
                }
                let changed = replaced(&report, place, value.clone());
                let reads = serde_json::from_value::<Report<'_>>(changed.clone());
                let valid = read.is_valid(&changed);
                // What must fit what stands beside it, or the units that are known, no schema tells.
                let agree = if must_fit(place) { valid || reads.is_err() } else { valid == reads.is_ok() };
                assert!(agree, "{place} as {value:?}: valid {valid}, {:?}", reads.err());
            }
        }
    }

    /// Whether something tells where the subject of an indicator stands, or is the unit of a quantity.
    fn must_fit(place: &str) -> bool {
        let Some((layer, place)) = place[1..].split_once('/') else { return false };
        let of_indicator = place.split_once('/').is_some_and(|(_, place)| {
            ["text", "subject", "span/start", "span/end", "subject_span/start", "subject_span/end"].contains(&place)
        });
        match layer {
            "indicators" => of_indicator,
            "mentions" => place.ends_with("/unit"),
            _ => false,
        }
    }

    /// The JSON pointer of everything within a value.
    fn list_places(value: &Value, at: String, places: &mut Vec<String>) {
        let parts: Vec<(String, &Value)> = match value {
            Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), value)).collect(),
            Value::Array(items) => items.iter().enumerate().map(|(n, value)| (n.to_string(), value)).collect(),
            _ => Vec::new(),
        };
        for (name, part) in parts {
            list_places(part, format!("{at}/{name}"), places);
        }
        if !at.is_empty() {
            places.push(at);
        }
    }

    /// The same with another value in a place, or with none.
    fn replaced(report: &Value, place: &str, value: Option<Value>) -> Value {
        let mut report = report.clone();
        let Some(value) = value else {
            let (parent, name) = place.rsplit_once('/').expect("a place within");
            match report.pointer_mut(parent).expect("the parent is there") {
                Value::Object(fields) => assert!(fields.remove(name).is_some(), "no {place}"),
                Value::Array(items) => drop(items.remove(name.parse().expect("an index"))),
                _ => panic!("nothing in {parent}"),
            }
            return report;
        };
        *report.pointer_mut(place).unwrap_or_else(|| panic!("no {place}")) = value;
        report
    }
}
