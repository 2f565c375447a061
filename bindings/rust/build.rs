//! Finds the library: below CTRAIL_PREFIX, or by pkg-config.

use std::env;
use std::process::{exit, Command};

fn pkg_config() -> Result<String, String> {
    let output = Command::new(env::var("PKG_CONFIG").unwrap_or("pkg-config".into()))
        .args(["--libs", "cloudtrail"])
        .output()
        .map_err(|error| format!("pkg-config: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn libraries() -> Result<String, String> {
    match env::var("CTRAIL_PREFIX") {
        Ok(prefix) => Ok(format!("-L{prefix}/lib -lcloudtrail")),
        Err(_) => pkg_config(),
    }
}

fn main() {
    for name in ["CTRAIL_PREFIX", "PKG_CONFIG", "PKG_CONFIG_PATH"] {
        println!("cargo:rerun-if-env-changed={name}");
    }
    let flags = libraries().unwrap_or_else(|error| {
        eprintln!("libcloudtrail was not found: {error}");
        exit(1)
    });
    for flag in flags.split_whitespace() {
        if let Some(folder) = flag.strip_prefix("-L") {
            println!("cargo:rustc-link-search=native={folder}");
        } else if let Some(name) = flag.strip_prefix("-l") {
            println!("cargo:rustc-link-lib={name}");
        }
    }
}
