//! Finds the library: below CTRAIL_PREFIX; or by pkg-config; or in the folders where systems have libraries.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{exit, Command};

const FILES: [&str; 2] = ["libcloudtrail.so", "libcloudtrail.dylib"];
const PREFIXES: [&str; 4] = ["/usr/local", "/usr", "/opt/homebrew", "/opt/local"];

/// lib, lib64, and as Debian has it lib/x86_64-linux-gnu.
fn folders_of(prefix: &Path) -> Vec<PathBuf> {
    let lib = prefix.join("lib");
    let inside = lib.read_dir().into_iter().flatten().flatten().map(|entry| entry.path());
    let mut triples: Vec<_> = inside.filter(|path| path.to_string_lossy().contains("-linux-")).collect();
    triples.sort();
    [lib, prefix.join("lib64")].into_iter().chain(triples).collect()
}

/// The folder that has the library; or what was looked for.
fn search<'a>(prefixes: impl IntoIterator<Item = &'a str>) -> Result<PathBuf, String> {
    let folders: Vec<_> = prefixes.into_iter().flat_map(|prefix| folders_of(Path::new(prefix))).collect();
    let has_library = |folder: &&PathBuf| FILES.iter().any(|file| folder.join(file).exists());
    folders.iter().find(has_library).cloned().ok_or_else(|| {
        let names: Vec<_> = folders.iter().map(|folder| folder.display().to_string()).collect();
        format!("no {} in {}", FILES.join(" or "), names.join(", "))
    })
}

/// -L and -l
fn pkg_config() -> Result<String, String> {
    let program = env::var("PKG_CONFIG").unwrap_or("pkg-config".into());
    let output = Command::new(&program).args(["--libs", "cloudtrail"]).output();
    match output {
        Err(error) => Err(format!("{program}: {error}")),
        Ok(output) if output.status.success() => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        Ok(output) => Err(format!("{program}: {}", String::from_utf8_lossy(&output.stderr).trim())),
    }
}

fn libraries() -> Result<String, String> {
    let flags = |folder: PathBuf| format!("-L{} -lcloudtrail", folder.display());
    if let Ok(prefix) = env::var("CTRAIL_PREFIX") {
        return search([prefix.as_str()]).map(flags).map_err(|error| format!("below CTRAIL_PREFIX: {error}"));
    }
    pkg_config().or_else(|first| {
        search(PREFIXES).map(flags).map_err(|second| {
            format!("{first}\n{second}\nCTRAIL_PREFIX may name the prefix of its installation, PKG_CONFIG_PATH the folder of cloudtrail.pc")
        })
    })
}

fn main() {
    for name in ["CTRAIL_PREFIX", "PKG_CONFIG", "PKG_CONFIG_PATH"] {
        println!("cargo:rerun-if-env-changed={name}");
    }
    let flags = libraries().unwrap_or_else(|error| {
        eprintln!("the library libcloudtrail was not found: {error}");
        exit(1)
    });
    for flag in flags.split_whitespace() {
        if let Some(folder) = flag.strip_prefix("-L") {
            println!("cargo:rustc-link-search=native={folder}");
            // The examples and tests here run where they are built.
            println!("cargo:rustc-link-arg=-Wl,-rpath,{folder}");
        } else if let Some(name) = flag.strip_prefix("-l") {
            println!("cargo:rustc-link-lib={name}");
        }
    }
}
