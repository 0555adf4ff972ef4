//! Making the present contract the baseline.

use std::collections::BTreeMap;

use serde_json::Value;
use tidings_codegen::read::SchemaFile;

use super::baseline::{Baseline, Release, Snapshot, sha256, snapshot_path};
use super::{Names, Next, Released, difference, once};

/// The baseline after a release. `folder` is the component's.
pub(crate) fn record(
    released: Option<&Released>,
    files: &[SchemaFile],
    names: &Names,
    next: &Next,
    folder: &str,
) -> Released {
    let version = next.version.to_string();
    let (mut baseline, mut snapshots) = match released {
        Some(released) => (released.baseline.clone(), released.snapshots.clone()),
        None => (Baseline::new(next.version.clone()), BTreeMap::new()),
    };
    let present = difference::present(files);
    for (event, entry) in &mut baseline.events {
        if !present.contains_key(event) && entry.removed.is_none() {
            entry.removed = Some(version.clone());
        }
    }
    for (event, file) in present {
        let entry = baseline.events.entry(event.clone()).or_default();
        entry.removed = None;
        let last = entry.schemas.last();
        let before = last.and_then(|last| snapshots.get(&snapshot_path(&event, &last.version)));
        if before.is_some_and(|before| before.text == file.text) {
            continue;
        }
        let read = |text: &str| serde_json::from_str::<Value>(text).ok();
        if let (Some(new), Some(last), Some(old)) =
            (read(&file.text), last, before.and_then(|before| read(&before.text)))
        {
            let gone = once::gone(&old, &new, &last.version);
            // What is there again was judged to be what it was.
            let now = once::paths(&new);
            entry.gone.retain(|path, _| !now.contains_key(path));
            entry.gone.extend(gone);
        }
        let below = snapshot_path(&event, &version);
        entry.schemas.push(Snapshot { version: version.clone(), sha256: sha256(&file.text) });
        let path = format!("{folder}/{below}");
        snapshots.insert(below, SchemaFile { path, text: file.text.clone() });
    }
    baseline.names.clone_from(names);
    if baseline.version != next.version || baseline.releases.is_empty() {
        baseline.version = next.version.clone();
        baseline.releases.push(Release { version, changes: next.words().cloned().collect() });
    }
    Released { baseline, snapshots }
}
