//! References that lead back without a step into the value.

use serde_json::Value;

use super::resolve::{AT, Resolver, Target, referred};
use crate::{Diagnostic, Place};

impl Resolver<'_> {
    /// What refers to itself without a step into the value can never be decided (2020-12, core section 9.4.1).
    pub(super) fn cycles(&mut self, targets: &[Target]) {
        let edges: Vec<Vec<usize>> = targets.iter().map(|target| in_place(&target.schema)).collect();
        // 0: not seen, 1: on the way, 2: done.
        let mut state = vec![0_u8; targets.len()];
        for start in 0..targets.len() {
            let mut way: Vec<(usize, usize)> = vec![(start, 0)];
            while let Some((at, next)) = way.pop() {
                if next == 0 && state.get(at) != Some(&0) {
                    continue;
                }
                state[at] = 1;
                let Some(to) = edges.get(at).and_then(|edges| edges.get(next)).copied() else {
                    state[at] = 2;
                    continue;
                };
                way.push((at, next + 1));
                match state.get(to) {
                    Some(0) => way.push((to, 0)),
                    Some(1) => {
                        let place = targets.get(to).map_or(Place::Everywhere, |target| target.place.clone());
                        let message =
                            "this refers back to itself without a step into the value, and so says nothing";
                        self.diagnostics.push(
                            Diagnostic::error("reference-cycle", message, place)
                                .help("say what the type is where it refers to itself"),
                        );
                        return;
                    }
                    _ => {}
                }
            }
        }
    }
}

/// The target that a node is nothing but another name for. What asks for itself beside other things asks for nothing
/// more, and is read so.
fn in_place(schema: &Value) -> Vec<usize> {
    let alone =
        |keyword: &String| keyword == "$ref" || keyword == AT || crate::keywords::is_annotation(keyword);
    let node = schema.as_object().filter(|node| node.keys().all(alone));
    node.and_then(referred).into_iter().collect()
}
