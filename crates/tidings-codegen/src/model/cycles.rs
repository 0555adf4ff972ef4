//! Cycles of a directed graph.

/// The nodes that can be reached from themselves, in groups of those that reach each other: the strongly connected
/// components with a cycle.
///
/// `edges` lists for each node the numbers of the nodes that it leads to.
///
/// Tarjan, "Depth-first search and linear graph algorithms" (SIAM J. Comput. 1, 1972), without recursion: a chain of
/// references may be longer than the stack of a thread.
pub(crate) fn cycles(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut search =
        Search { order: vec![0; edges.len()], low: vec![0; edges.len()], next: 0, open: Vec::new() };
    let components = (0..edges.len()).flat_map(|start| search.components(start, edges));
    components
        .filter(|members| members.len() > 1 || members.iter().any(|at| edges[*at].contains(at)))
        .collect()
}

/// A search for strongly connected components.
struct Search {
    /// When each was come to, from 1; 0 where it was not.
    order: Vec<usize>,
    /// The earliest that each leads back to; what is settled leads back to nothing.
    low: Vec<usize>,
    next: usize,
    /// What was come to and is not settled.
    open: Vec<usize>,
}

impl Search {
    /// The components that are come to from a start, unless it was come to before.
    fn components(&mut self, start: usize, edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
        let mut found = Vec::new();
        if self.order[start] > 0 {
            return found;
        }
        self.enter(start);
        let mut way = vec![(start, 0)];
        while let Some((at, edge)) = way.pop() {
            if let Some(to) = edges[at].get(edge).copied() {
                way.push((at, edge + 1));
                if self.order[to] == 0 {
                    self.enter(to);
                    way.push((to, 0));
                } else {
                    self.low[at] = self.low[at].min(self.low[to]);
                }
                continue;
            }
            if self.low[at] == self.order[at]
                && let Some(first) = self.open.iter().rposition(|open| *open == at)
            {
                let component = self.open.split_off(first);
                for settled in &component {
                    self.low[*settled] = usize::MAX;
                }
                found.push(component);
            }
            if let Some((above, _)) = way.last() {
                self.low[*above] = self.low[*above].min(self.low[at]);
            }
        }
        found
    }

    fn enter(&mut self, at: usize) {
        self.next += 1;
        self.order[at] = self.next;
        self.low[at] = self.next;
        self.open.push(at);
    }
}

#[cfg(test)]
mod tests {
    use super::cycles;

    #[test]
    fn nodes_on_a_cycle_are_found_together_and_others_are_not() {
        // 0 -> 1 -> 2 -> 0, 2 -> 3, 3 -> 4 -> 3, 5 -> 5, 6 -> 5.
        let edges: Vec<Vec<usize>> = vec![vec![1], vec![2], vec![0, 3], vec![4], vec![3], vec![5], vec![5]];
        // However the nodes are numbered: the search begins at another one each time.
        for shift in 0..edges.len() {
            let renumbered = |node: usize| (node + shift) % edges.len();
            let mut moved = vec![Vec::new(); edges.len()];
            for (node, targets) in edges.iter().enumerate() {
                moved[renumbered(node)] = targets.iter().map(|target| renumbered(*target)).collect();
            }
            let mut found = cycles(&moved);
            let mut expected = [vec![0, 1, 2], vec![3, 4], vec![5]]
                .map(|members| members.into_iter().map(renumbered).collect::<Vec<_>>());
            found.iter_mut().chain(&mut expected).for_each(|members| members.sort_unstable());
            found.sort();
            expected.sort();
            assert_eq!(found, expected, "shifted by {shift}");
        }
    }

    #[test]
    fn a_long_chain_needs_no_deep_stack() {
        let last = 1_000_000;
        let chain: Vec<Vec<usize>> =
            (0..=last).map(|node| vec![if node == last { 0 } else { node + 1 }]).collect();
        assert_eq!(cycles(&chain).first().map(Vec::len), Some(last + 1));
    }
}
