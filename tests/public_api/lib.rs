//! The public API of the crate, one line an item, so that a change of it shows: `docs/public-api.txt`.
//!
//! `BLESS=1 cargo test` writes the list anew.

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};
    use std::process::Command;
    use std::{env, fs};

    /// Where the data of the documentation is, which the compiler gives out only to those who ask for what is not
    /// stable.
    fn documentation(project: &Path) -> PathBuf {
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| project.join("target"), PathBuf::from);
        let status = Command::new(env!("CARGO"))
            .args(["rustdoc", "--lib", "--all-features", "--target-dir"])
            .arg(&target)
            .args(["--", "-Z", "unstable-options", "--output-format", "json"])
            .env("RUSTC_BOOTSTRAP", "1")
            .current_dir(project)
            .status();
        assert!(status.expect("cargo runs").success(), "the documentation builds");
        target.join("doc/baocao.json")
    }

    #[test]
    fn every_public_item_is_listed() {
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");

        let api = public_api::Builder::from_rustdoc_json(documentation(&project))
            .omit_blanket_impls(true)
            .omit_auto_trait_impls(true)
            .omit_auto_derived_impls(true)
            .build()
            .expect("the data is of a form that is known");
        let list = project.join("docs/public-api.txt");
        let found = api.to_string();
        if env::var_os("BLESS").is_some() {
            fs::write(&list, &found).expect("the list can be written");
        }
        let listed = fs::read_to_string(&list).expect("the list is there");
        let new =
            found.lines().filter(|line| !listed.lines().any(|listed| listed == *line)).map(|line| format!("+ {line}"));
        let gone =
            listed.lines().filter(|line| !found.lines().any(|found| found == *line)).map(|line| format!("- {line}"));
        let changes: Vec<_> = new.chain(gone).collect();
        assert!(changes.is_empty(), "the public API has changed:\n{}", changes.join("\n"));
    }
}
