//! What does a module in Rust need to load on every CPython? A build script of one line:
//!
//! ```no_run
//! abiding_build::module("spam");
//! ```
//!
//! for a `cdylib` that has the hook `PyModExport_spam`, as PyO3 writes it with its feature `abi3t-py315`. The linker
//! then adds Abiding's library and `PyInit_spam`, which hosts before 3.15 call. The source needs nothing.
//!
//! Abiding is looked for in the folder that `ABIDING_DIR` names (what was installed, or the `prefix` of its Python
//! package), else by `pkg-config`, else by `python3 -m abiding` (`PYO3_PYTHON` instead of `python3`, where it is set).
//!
//! Linked by lld, whatever rustc's own choice is: rustc passes a version script that hides all symbols but those that
//! Rust exports, and only lld takes a second one, which names `PyInit_spam`.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// Prints the lines that make cargo link the module `name` with Abiding. Panics with what to do where that is not found.
pub fn module(name: &str) {
    let folder = package_files();
    let file = folder.join("abiding-link.pc");
    let script = PathBuf::from(env::var("OUT_DIR").expect("OUT_DIR is not set: is this a build script?"))
        .join("abiding-exports.txt");
    fs::write(&script, format!("{{ global: PyInit_{name}; }};\n"))
        .unwrap_or_else(|error| panic!("abiding-build: cannot write {}: {error}", script.display()));
    for word in link_words(&file, name) {
        println!("cargo:rustc-link-arg-cdylib={word}");
        if let Some(libraries) = word.strip_prefix("-L") {
            println!("cargo:rerun-if-changed={libraries}/libabiding.a");
        }
    }
    println!("cargo:rustc-link-arg-cdylib=-Wl,--version-script={}", script.display());
    println!("cargo:rustc-link-arg-cdylib=-fuse-ld=lld");
    for variable in ["ABIDING_DIR", "PKG_CONFIG_PATH", "PYO3_PYTHON"] {
        println!("cargo:rerun-if-env-changed={variable}");
    }
}

/// The folder of Abiding's files for pkg-config.
fn package_files() -> PathBuf {
    if let Some(prefix) = env::var_os("ABIDING_DIR").map(PathBuf::from) {
        return below(&prefix).unwrap_or_else(|| {
            panic!("abiding-build: ABIDING_DIR={}: no abiding-link.pc in its lib/pkgconfig, lib64/pkgconfig or \
                    lib/*/pkgconfig; `make install PREFIX=...` puts it there", prefix.display())
        });
    }
    let python = env::var("PYO3_PYTHON").unwrap_or_else(|_| "python3".into());
    said("pkg-config", &["--variable=pcfiledir", "abiding-link"])
        .or_else(|| said(&python, &["-m", "abiding", "--pkgconfigdir"]))
        .unwrap_or_else(|| {
            panic!("abiding-build: Abiding is not found: neither pkg-config nor `{python} -m abiding` knows it; \
                    name the folder it is installed in with ABIDING_DIR")
        })
}

fn below(prefix: &Path) -> Option<PathBuf> {
    let mut folders = vec![prefix.join("lib"), prefix.join("lib64")];
    if let Ok(inside) = fs::read_dir(prefix.join("lib")) {
        folders.extend(inside.flatten().map(|entry| entry.path()));
    }
    folders.into_iter().map(|folder| folder.join("pkgconfig")).find(|folder| folder.join("abiding-link.pc").exists())
}

/// The last line that a command prints, if it ends well.
fn said(command: &str, arguments: &[&str]) -> Option<PathBuf> {
    let done = Command::new(command).args(arguments).output().ok()?;
    let text = String::from_utf8(done.stdout).ok()?;
    let line = text.lines().last()?.trim();
    (done.status.success() && !line.is_empty()).then(|| PathBuf::from(line))
}

/// The words of the field Libs, with the module's name put in.
fn link_words(file: &Path, module: &str) -> Vec<String> {
    let text = fs::read_to_string(file)
        .unwrap_or_else(|error| panic!("abiding-build: cannot read {}: {error}", file.display()));
    let mut variables = vec![("pcfiledir".to_string(), file.parent().unwrap().display().to_string())];
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let mut line = line.to_string();
        for (name, value) in &variables {
            line = line.replace(&format!("${{{name}}}"), value);
        }
        if let Some(words) = line.strip_prefix("Libs:") {
            return words.split_whitespace().map(String::from).collect();
        }
        if let Some((name, value)) = line.split_once('=') {
            let value = if name == "module" { module } else { value };
            variables.push((name.to_string(), value.to_string()));
        }
    }
    panic!("abiding-build: {} has no field Libs", file.display());
}
