//! Reads reports and prints them (draft).
fn main() {
    let mut paths = Vec::new();
    let mut options = baocao::Options::new();
    let mut args = std::env::args().skip(1);
    while let Some(a) = args.next() {
        match a.as_str() {
            "--format" => {
                args.next();
            }
            "--reference-date" => {
                let d: baocao::Date = serde_json::from_value(serde_json::Value::String(args.next().unwrap())).unwrap();
                options = options.reference(Some(d));
            }
            _ => paths.push(a),
        }
    }
    for p in paths {
        let t = std::fs::read_to_string(&p).unwrap();
        println!("{}", serde_json::json!({"source": p, "report": options.parse(&t)}));
    }
}
