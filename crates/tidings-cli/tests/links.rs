//! What the tool reads and writes through links, pipes and devices: nothing outside of the folder that it was asked for.

#![cfg(unix)]
#![allow(clippy::expect_used, reason = "what helpers of a test cannot do fails the test")]

mod support;

use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::{Command, Output};

use support::{ROOT, Space};
use tempfile::TempDir;

const COMPONENT: &str = "\n[[workspace.metadata.tidings.component]]\nname = \"partner\"\nsource = \"com.example.partner\"\n\
    events = \"events\"\n";
/// What must never come out.
const SECRET: &str = "hunter2";

fn workspace() -> Space {
    let space = Space::plain();
    space.write("Cargo.toml", &format!("{ROOT}{COMPONENT}"));
    space.write("events/paid.json", "{\"id\": 1}");
    space
}

/// Files of somebody who runs the tool.
fn outside() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let write = |name: &str, text: String| std::fs::write(folder.path().join(name), text).expect("a file");
    write("config.json", format!("{{\"password\": \"{SECRET}\"}}"));
    write("schema.json", format!("{{\"title\": \"{SECRET}\", \"type\": \"object\"}}"));
    write("hints.toml", format!("[event]\nname = \"{SECRET}\"\n"));
    folder
}

fn tidings(space: &Space, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tidings"))
        .args(arguments)
        .current_dir(space.root())
        .env("CARGO_NET_OFFLINE", "true")
        .output()
        .expect("the program runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&[output.stdout.as_slice(), &output.stderr].concat()).into_owned()
}

fn pipe(at: &Path) {
    assert!(Command::new("mkfifo").arg(at).status().expect("mkfifo is there").success());
}

/// Runs `gen-schemas` and looks that it refuses, says so of `file`, and neither shows nor writes the secret.
fn assert_refused(space: &Space, code: &str, file: &str) {
    for arguments in [&["gen-schemas"][..], &["gen-schemas", "--check"]] {
        let output = tidings(space, arguments);
        let said = said(&output);
        assert_eq!(output.status.code(), Some(2), "{file}: {said}");
        assert!(said.contains(&format!("error[{code}]")) && said.contains(file), "{code} {file}: {said}");
        assert!(!said.contains(SECRET), "{file}: {said}");
        assert!(!space.has("generated"), "{file}");
    }
}

#[test]
fn links_out_of_an_event_folder_are_refused() {
    let folder = outside();
    let to = |name: &str| folder.path().join(name);
    for (link, target) in [
        ("events/leak.json", to("config.json")),
        ("events/leak.ndjson", to("config.json")),
        ("events/leak.schema.json", to("schema.json")),
        ("events/paid.hints.toml", to("hints.toml")),
        ("events/leak", folder.path().to_owned()),
        ("events/order/leak.json", to("config.json")),
        ("events/order/schema.json", to("schema.json")),
        ("events/order/hints.toml", to("hints.toml")),
        ("events/order/more", folder.path().to_owned()),
        ("events/order/v2", folder.path().to_owned()),
        ("events/order/more/deep/leak.json", to("config.json")),
        ("events/leak.json", "/dev/zero".into()),
        // In the workspace, and still not in the folder.
        ("events/leak.json", "../notes.json".into()),
        ("events/leak.json", "../chain".into()),
    ] {
        let space = workspace();
        space.write("events/order/first.json", "{\"id\": 1}");
        space.write("events/order/more/deep/first.json", "{\"id\": 1}");
        space.write("notes.json", &format!("{{\"a\": \"{SECRET}\"}}"));
        symlink(to("config.json"), space.root().join("chain")).expect("a link");
        let at = space.root().join(link);
        if at.is_dir() {
            std::fs::remove_dir_all(&at).expect("a folder");
        }
        symlink(&target, at).expect("a link");
        assert_refused(&space, "link-outside", link);
    }
}

#[test]
fn an_event_folder_that_is_a_link_out_is_refused() {
    let (space, folder) = (workspace(), outside());
    std::fs::remove_dir_all(space.root().join("events")).expect("a folder");
    symlink(folder.path(), space.root().join("events")).expect("a link");
    assert_refused(&space, "link-outside", "events");
}

#[test]
fn links_inside_of_an_event_folder_are_followed() {
    let space = workspace();
    space.write("events/_shared/one.json", "{\"id\": 1, \"shared\": true}");
    space.write("events/order/x.json/first.json", "{\"id\": 1}");
    symlink("../_shared", space.root().join("events/order/more")).expect("a link");
    symlink("paid.json", space.root().join("events/second.json")).expect("a link");
    symlink("/nowhere", space.root().join("events/order/.#first.json")).expect("a link");
    symlink("/etc/hostname", space.root().join("events/README.md")).expect("a link");
    let output = tidings(&space, &["gen-schemas"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(space.read("schemas/partner/order/v1.schema.json").contains("shared"));
    assert!(space.has("schemas/partner/second/v1.schema.json"));
}

#[test]
fn links_that_lead_nowhere_or_in_circles_are_errors() {
    let space = workspace();
    symlink("gone.json", space.root().join("events/lost.json")).expect("a link");
    assert_refused(&space, "file-unreadable", "events/lost.json");
    let space = workspace();
    space.write("events/order/first.json", "{\"id\": 1}");
    symlink("../order", space.root().join("events/order/again")).expect("a link");
    assert_refused(&space, "link-loop", "events/order/again");
    let space = workspace();
    symlink("a.json", space.root().join("events/b.json")).expect("a link");
    symlink("b.json", space.root().join("events/a.json")).expect("a link");
    assert_refused(&space, "file-unreadable", "events/a.json");
}

#[test]
fn pipes_and_sockets_are_errors_and_not_waited_for() {
    for file in [
        "events/a.json",
        "events/a.schema.json",
        "events/order/a.json",
        "events/order/schema.json",
        "events/order/hints.toml",
    ] {
        let space = workspace();
        space.write("events/order/first.json", "{\"id\": 1}");
        pipe(&space.root().join(file));
        assert_refused(&space, "not-a-file", file);
    }
    let space = workspace();
    let _socket = UnixListener::bind(space.root().join("events/a.json")).expect("a socket");
    assert_refused(&space, "not-a-file", "events/a.json");
    // What a schema refers to.
    let space = workspace();
    space.write("events/order/schema.json", "{\"$ref\": \"other.json\"}");
    pipe(&space.root().join("events/order/other.json"));
    assert_refused(&space, "not-a-file", "events/order/other.json");
}

#[test]
fn names_that_are_not_utf_8_are_errors() {
    let space = workspace();
    let name = std::ffi::OsStr::from_bytes(b"caf\xe9.json");
    std::fs::write(space.root().join("events").join(name), "{}").expect("a file");
    assert_refused(&space, "name-not-utf8", "events/caf");
    space.write("samples/one.json", "{}");
    std::fs::write(space.root().join("samples").join(name), "{}").expect("a file");
    assert!(
        said(&tidings(&space, &["infer", "--root", "Thing", "samples"])).contains("error[name-not-utf8]")
    );
}

#[test]
fn infer_follows_links_as_far_as_references() {
    let (space, folder) = (workspace(), outside());
    space.write("samples/one.json", "{\"id\": 1}");
    let infer = |words: &[&str]| tidings(&space, &[&["infer", "--root", "Thing"], words].concat());
    for (link, target) in
        [("samples/two.json", "config.json"), ("samples/more", ""), ("samples/hints.toml", "hints.toml")]
    {
        symlink(folder.path().join(target), space.root().join(link)).expect("a link");
        let output = infer(&["samples"]);
        let said = said(&output);
        assert_eq!(output.status.code(), Some(2), "{link}: {said}");
        assert!(said.contains("error[link-outside]") && said.contains(link), "{link}: {said}");
        assert!(!said.contains(SECRET) && !said.contains("password"), "{said}");
        std::fs::remove_file(space.root().join(link)).expect("a link");
    }
    pipe(&space.root().join("samples/two.json"));
    assert!(said(&infer(&["samples"])).contains("error[not-a-file]"));
    std::fs::remove_file(space.root().join("samples/two.json")).expect("a pipe");
    // Whoever names a file, or a folder elsewhere, means it.
    symlink(folder.path().join("config.json"), space.root().join("named.json")).expect("a link");
    assert_eq!(infer(&["named.json"]).status.code(), Some(0));
    assert_eq!(infer(&[&folder.path().join("config.json").to_string_lossy()]).status.code(), Some(0));
}

#[test]
fn schemas_and_baselines_are_not_read_through_links_out() {
    let folder = outside();
    std::fs::write(folder.path().join("v2.schema.json"), format!("{{\"title\": \"{SECRET}\"}}"))
        .expect("a file");
    for (link, target, code) in [
        ("schemas/partner/paid/v2.schema.json", "v2.schema.json", "link-outside"),
        ("schemas/partner/more", "", "link-outside"),
        ("schemas/other", "", "in-the-way"),
        ("schemas/partner/released.json", "config.json", "link-outside"),
        ("schemas/partner/exceptions.toml", "hints.toml", "link-outside"),
    ] {
        let space = workspace();
        assert_eq!(tidings(&space, &["gen-schemas"]).status.code(), Some(0));
        symlink(folder.path().join(target), space.root().join(link)).expect("a link");
        for command in ["gen-schemas", "gen-packages"] {
            let output = tidings(&space, &[command, "--check"]);
            let said = said(&output);
            assert_eq!(output.status.code(), Some(2), "{link}: {said}");
            assert!(said.contains(&format!("error[{code}]")), "{link}: {said}");
            assert!(!said.contains(SECRET), "{link}: {said}");
        }
    }
    let space = workspace();
    assert_eq!(tidings(&space, &["gen-schemas"]).status.code(), Some(0));
    let file = space.root().join("schemas/partner/paid/v1.schema.json");
    std::fs::remove_file(&file).expect("a file");
    pipe(&file);
    assert!(said(&tidings(&space, &["gen-packages", "--check"])).contains("error[not-a-file]"));
    assert!(said(&tidings(&space, &["gen-schemas", "--explain", "paid"])).contains("error[not-a-file]"));
}

#[test]
fn nothing_is_written_or_removed_through_a_link() {
    for link in
        ["schemas", "generated", "generated/rust", "generated/rust/partner", "generated/rust/partner/src"]
    {
        let (space, folder) = (workspace(), outside());
        // What a run before has written, so that there is something to remove.
        assert_eq!(tidings(&space, &["gen-schemas"]).status.code(), Some(0));
        let elsewhere = folder.path().join("moved");
        std::fs::rename(space.root().join(link), &elsewhere).expect("it can be moved");
        symlink(&elsewhere, space.root().join(link)).expect("a link");
        let tree = |at: &Path| {
            let files = walkdir::WalkDir::new(at).sort_by_file_name().into_iter().flatten();
            files.map(|entry| (entry.path().to_owned(), std::fs::read(entry.path()).ok())).collect::<Vec<_>>()
        };
        let before = tree(folder.path());
        std::fs::remove_file(space.root().join("events/paid.json")).expect("a file");
        space.write("events/sent.json", "{\"id\": 1}");
        let output = tidings(&space, &["gen-schemas"]);
        assert_eq!(output.status.code(), Some(2), "{link}: {}", said(&output));
        assert_eq!(tree(folder.path()), before, "{link}");
    }
}

#[test]
fn a_stamp_that_is_a_link_is_replaced() {
    let (space, folder) = (workspace(), outside());
    assert_eq!(tidings(&space, &["gen-schemas"]).status.code(), Some(0));
    let victim = folder.path().join("config.json");
    let before = std::fs::read(&victim).expect("a file");
    let stamps = space.root().join("target/tidings");
    let mut links = 0;
    for entry in std::fs::read_dir(&stamps).expect("stamps").flatten() {
        std::fs::remove_file(entry.path()).expect("a file");
        symlink(&victim, entry.path()).expect("a link");
        links += 1;
    }
    assert!(links > 0);
    assert_eq!(tidings(&space, &["gen-schemas"]).status.code(), Some(0));
    assert_eq!(std::fs::read(&victim).expect("a file"), before);
}
