//! What is on disk when something is to be written: whose it is, and what stands in the way.

#![allow(clippy::expect_used, reason = "what helpers of a test cannot do fails the test")]

mod support;

use std::collections::BTreeMap;
use std::fs;

use support::Space;
use tidings_cli::output::{Folder, MANIFEST, Plan, apply, plan};
use tidings_schema::Diagnostic;

fn folder(files: &[(&str, &str)]) -> Folder {
    let files: BTreeMap<String, String> =
        files.iter().map(|(path, text)| ((*path).into(), (*text).into())).collect();
    Folder { path: "out/a".into(), files }
}

fn planned(space: &Space, files: &[(&str, &str)]) -> Result<Plan, Vec<Diagnostic>> {
    plan(&space.root(), vec![folder(files)])
}

/// Plans and applies; the counts as `created/updated/removed/unchanged`.
fn write(space: &Space, files: &[(&str, &str)]) -> String {
    let plan = planned(space, files).expect("nothing is in the way");
    apply(&space.root(), &plan).expect("it can be written");
    let counts = plan.counts();
    format!("{}/{}/{}/{}", counts.created, counts.updated, counts.removed, counts.unchanged)
}

/// The codes and places of what is in the way; nothing may have changed on disk.
fn refused(space: &Space, files: &[(&str, &str)]) -> String {
    let before = space.tree();
    let wrong = planned(space, files).expect_err("something is in the way");
    assert_eq!(space.tree(), before);
    let said: Vec<String> =
        wrong.iter().map(|wrong| format!("{} {:?} {:?}", wrong.code, wrong.places, wrong.message)).collect();
    said.join("\n")
}

fn space() -> Space {
    Space::new("[workspace]\n", &[])
}

#[test]
fn a_persons_file_in_the_place_of_ours() {
    let space = space();
    write(&space, &[("a.txt", "a\n")]);
    space.write("out/a/b.txt", "mine\n");
    let said = refused(&space, &[("a.txt", "a\n"), ("b.txt", "b\n")]);
    assert!(said.starts_with("file-not-ours") && said.contains("out/a/b.txt"), "{said}");
    // The same text is as good as ours, and is ours from then on.
    space.write("out/a/b.txt", "b\n");
    assert_eq!(write(&space, &[("a.txt", "a\n"), ("b.txt", "b\n")]), "0/1/0/2");
    assert_eq!(write(&space, &[("a.txt", "a\n")]), "0/1/1/1");
    assert!(!space.has("out/a/b.txt"));
}

#[test]
fn a_manifest_that_is_gone() {
    let space = space();
    write(&space, &[("a.txt", "a\n"), ("b.txt", "b\n")]);
    fs::remove_file(space.root().join("out/a").join(MANIFEST)).expect("it is there");
    let said = refused(&space, &[("a.txt", "other\n"), ("b.txt", "b\n")]);
    assert!(said.contains("has no `.tidings`") && said.contains("out/a/a.txt"), "{said}");
    assert!(!said.contains("b.txt"), "{said}");
    assert_eq!(write(&space, &[("a.txt", "a\n"), ("b.txt", "b\n")]), "1/0/0/2");
}

#[test]
fn a_manifest_after_a_merge() {
    let space = space();
    write(&space, &[("a.txt", "a\n"), ("b.txt", "b\n")]);
    let clean = space.read("out/a/.tidings");
    space.write("out/a/.tidings", "<<<<<<< HEAD\na.txt\n=======\nb.txt\n>>>>>>> other\n");
    assert_eq!(write(&space, &[("a.txt", "a\n"), ("b.txt", "b\n")]), "0/1/0/2");
    assert_eq!(space.read("out/a/.tidings"), clean);
}

#[test]
fn a_manifest_that_leads_out_of_its_folder() {
    let space = space();
    write(&space, &[("a.txt", "a\n")]);
    space.write("victim.txt", "mine");
    for line in ["../../victim.txt", "/etc/hostname", "x/../../../victim.txt", "C:\\x"] {
        space.write("out/a/.tidings", &format!("a.txt\n{line}\n"));
        let said = refused(&space, &[("a.txt", "a\n")]);
        assert!(said.starts_with("manifest-path") && said.contains("line: 2"), "{said}");
    }
}

#[test]
fn paths_that_no_package_may_have() {
    let space = space();
    for files in [
        &[("../x", "")][..],
        &[("/x", "")],
        &[(".tidings", "")],
        &[("A", ""), ("a", "")],
        &[("a", ""), ("a/b", "")],
    ] {
        assert!(refused(&space, files).starts_with("output-path"));
    }
}

#[test]
fn a_folder_in_the_place_of_a_file_and_a_file_in_the_place_of_a_folder() {
    let space = space();
    space.write("out/a/x/mine.txt", "mine");
    assert!(refused(&space, &[("x", "")]).starts_with("in-the-way"));
    space.write("out/a/y", "mine");
    assert!(refused(&space, &[("y/z", "")]).starts_with("in-the-way"));
}

#[test]
fn ours_may_turn_from_file_to_folder_and_back() {
    let space = space();
    write(&space, &[("x", "1")]);
    assert_eq!(write(&space, &[("x/y", "2")]), "1/1/1/0");
    assert_eq!(space.read("out/a/x/y"), "2");
    assert_eq!(write(&space, &[("x", "3")]), "1/1/1/0");
    assert_eq!(space.read("out/a/x"), "3");
}

#[test]
fn another_case_is_another_file() {
    let space = space();
    write(&space, &[("name.txt", "1")]);
    write(&space, &[("Name.txt", "1")]);
    assert!(space.has("out/a/Name.txt") && !space.read("out/a/.tidings").contains("\nname.txt"));
    assert_eq!(write(&space, &[("Name.txt", "1")]), "0/0/0/2");
}

#[test]
fn a_persons_file_in_another_case_than_ours() {
    let space = space();
    write(&space, &[("name.txt", "1")]);
    space.write("out/a/Name.txt", "mine");
    if space.read("out/a/name.txt") == "1" {
        assert!(refused(&space, &[("Name.txt", "2")]).starts_with("file-not-ours"));
    }
}

#[test]
fn line_ends_of_a_checkout_are_left_alone() {
    let space = space();
    write(&space, &[("a.txt", "a\nb\n")]);
    space.write("out/a/a.txt", "a\r\nb\r\n");
    space.write("out/a/.tidings", &space.read("out/a/.tidings").replace('\n', "\r\n"));
    let plan = planned(&space, &[("a.txt", "a\nb\n")]).expect("nothing is in the way");
    assert!(plan.is_clean());
    assert_eq!(plan.crlf, ["out/a/a.txt", "out/a/.tidings"]);
    assert_eq!(write(&space, &[("a.txt", "c\n")]), "0/1/0/1");
}

#[test]
fn empty_folders_go_but_not_the_one_at_the_root() {
    let space = space();
    write(&space, &[("x/y/z/a.txt", "a"), ("b.txt", "b")]);
    write(&space, &[("b.txt", "b")]);
    assert!(!space.has("out/a/x"));
    write(&space, &[]);
    assert!(!space.has("out/a") && space.has("out"));
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use super::*;

    #[test]
    fn links_are_not_followed() {
        let space = space();
        space.write("elsewhere/a.txt", "mine");
        fs::create_dir_all(space.root().join("out/a")).expect("folders can be made");
        symlink(space.root().join("elsewhere"), space.root().join("out/a/v1")).expect("links can be made");
        symlink(space.root().join("elsewhere/a.txt"), space.root().join("out/a/l.txt"))
            .expect("links can be made");
        assert!(refused(&space, &[("v1/a.txt", "x")]).contains("a symbolic link"));
        assert!(refused(&space, &[("l.txt", "x")]).contains("a symbolic link"));
        space.write("out/a/.tidings", "v1/a.txt\nl.txt\n");
        let said = refused(&space, &[]);
        assert_eq!(said.lines().count(), 2, "{said}");
        assert_eq!(space.read("elsewhere/a.txt"), "mine");
    }

    #[test]
    fn a_link_above_the_folder_is_not_followed() {
        let space = space();
        space.write("elsewhere/a/a.txt", "mine");
        symlink(space.root().join("elsewhere"), space.root().join("out")).expect("links can be made");
        assert!(refused(&space, &[("a.txt", "x")]).contains("a symbolic link"));
    }

    #[test]
    fn new_files_are_readable_and_old_ones_keep_their_mode() {
        let space = space();
        write(&space, &[("a.sh", "1")]);
        let mode = |path: &str| {
            fs::metadata(space.root().join(path)).expect("it is there").permissions().mode() & 0o777
        };
        space.write("plain", "");
        assert_eq!(mode("out/a/a.sh"), mode("plain"));
        fs::set_permissions(space.root().join("out/a/a.sh"), fs::Permissions::from_mode(0o755))
            .expect("ours");
        write(&space, &[("a.sh", "2")]);
        assert_eq!((mode("out/a/a.sh"), space.read("out/a/a.sh").as_str()), (0o755, "2"));
    }

    #[test]
    fn an_interrupted_run_is_mended_by_the_next() {
        let space = space();
        write(&space, &[("a/x.txt", "1"), ("b/x.txt", "1"), ("old.txt", "1")]);
        let wanted = [("a/x.txt", "2"), ("b/x.txt", "2"), ("c/x.txt", "2")];
        let plan = planned(&space, &wanted).expect("nothing is in the way");
        // Something gets in the way between looking and writing; root would not mind a mode.
        fs::remove_dir_all(space.root().join("out/a/b")).expect("it is there");
        space.write("out/a/b", "in the way");
        let interrupted = apply(&space.root(), &plan).expect_err("b is a file");
        assert_eq!(interrupted.path, "out/a/b/x.txt");
        assert_eq!(interrupted.done, ["out/a/old.txt", "out/a/a/x.txt"]);
        fs::remove_file(space.root().join("out/a/b")).expect("it is there");
        // a is done, b and c are still to come, and the manifest is still to lose old.txt.
        assert_eq!(write(&space, &wanted), "2/1/0/1");
        assert!(planned(&space, &wanted).expect("nothing is in the way").is_clean());
    }
}
