//! Finds the library that is installed: below CTRAIL_PREFIX; or by pkg-config; or in the folders where systems have
//! libraries. With the feature `bundled`, and without CTRAIL_PREFIX, compiles the one in bundle/ in its place. Whoever
//! depends on this crate finds its header in DEP_CLOUDTRAIL_INCLUDE, as far as it is known.

#![cfg_attr(feature = "bundled", allow(dead_code))] // where it does not look then

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

/// What the linker and the compiler are told of the library that is below one of these prefixes; or what was looked for.
fn search<'a>(prefixes: impl IntoIterator<Item = &'a str>) -> Result<String, String> {
    let folders: Vec<_> = prefixes
        .into_iter()
        .flat_map(|prefix| folders_of(Path::new(prefix)).into_iter().map(move |folder| (prefix, folder)))
        .collect();
    let has_library = |(_, folder): &&(&str, PathBuf)| FILES.iter().any(|file| folder.join(file).exists());
    match folders.iter().find(has_library) {
        Some((prefix, folder)) => Ok(format!("-L{} -lcloudtrail -I{prefix}/include", folder.display())),
        None => {
            let names: Vec<_> = folders.iter().map(|(_, folder)| folder.display().to_string()).collect();
            Err(format!("no {} in {}", FILES.join(" or "), names.join(", ")))
        }
    }
}

/// -L, -l and -I, of a library that is no older than these declarations.
fn pkg_config() -> Result<String, String> {
    let program = env::var("PKG_CONFIG").unwrap_or("pkg-config".into());
    let wanted = concat!("cloudtrail >= ", env!("CARGO_PKG_VERSION"));
    let output = Command::new(&program).args(["--libs", "--cflags", wanted]).output();
    match output {
        Err(error) => Err(format!("{program}: {error}")),
        Ok(output) if output.status.success() => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        Ok(output) => Err(format!("{program}: {}", String::from_utf8_lossy(&output.stderr).trim())),
    }
}

fn installed() -> Result<String, String> {
    pkg_config().or_else(|first| search(PREFIXES).map_err(|second| format!("{first}\n{second}")))
}

fn link(flags: &str) {
    for flag in flags.split_whitespace() {
        if let Some(folder) = flag.strip_prefix("-L") {
            println!("cargo::rustc-link-search=native={folder}");
        } else if let Some(name) = flag.strip_prefix("-l") {
            println!("cargo::rustc-link-lib={name}");
        } else if let Some(folder) = flag.strip_prefix("-I") {
            println!("cargo::metadata=include={folder}");
        }
    }
}

/// The amalgamation, and what it needs of yajl and zlib: no name of theirs is seen outside of the program.
#[cfg(feature = "bundled")]
fn compile() -> Result<(), String> {
    let bundle = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("bundle");
    println!("cargo::rerun-if-changed={}", bundle.display());
    let files = bundle.read_dir().map_err(|_| {
        "this is a checkout, without the sources that the feature `bundled` compiles: \
         without it (--no-default-features), or with CTRAIL_PREFIX, the library that is installed is linked"
    })?;
    let mut sources: Vec<_> = files.flatten().map(|entry| entry.path()).collect();
    sources.retain(|path| path.extension().is_some_and(|extension| extension == "c"));
    sources.sort();
    let mut build = cc::Build::new();
    build.files(sources).std("c11").opt_level(2).warnings(false).define("Z_PREFIX", None).define("CTRAIL_API", "");
    build.flag("-fvisibility=hidden").try_compile("cloudtrail").map_err(|error| {
        format!("it could not be compiled, for which a C compiler is needed (on Debian: gcc, libc6-dev): {error}")
    })?;
    println!("cargo::metadata=include={}", bundle.display());
    Ok(())
}

fn find() -> Result<(), String> {
    if env::var_os("CARGO_CFG_UNIX").is_none() {
        return Err("it is written for Linux, macOS and the BSDs".into());
    }
    if let Ok(prefix) = env::var("CTRAIL_PREFIX") {
        return search([prefix.as_str()])
            .map(|flags| link(&flags))
            .map_err(|error| format!("below CTRAIL_PREFIX: {error}"));
    }
    #[cfg(feature = "bundled")]
    return compile();
    #[cfg(not(feature = "bundled"))]
    installed().map(|flags| link(&flags)).map_err(|error| {
        format!(
            "{error}\n\
             CTRAIL_PREFIX may name the prefix of its installation, PKG_CONFIG_PATH the folder of cloudtrail.pc; with the \
             feature `bundled` nothing needs to be installed"
        )
    })
}

fn main() {
    for name in ["CTRAIL_PREFIX", "PKG_CONFIG", "PKG_CONFIG_PATH"] {
        println!("cargo::rerun-if-env-changed={name}");
    }
    if let Err(error) = find() {
        eprintln!("libcloudtrail cannot be linked: {error}");
        exit(1)
    }
}
