//! Choices that look random and are the same in every run.

/// A generator of 64-bit numbers (`SplitMix64`, Steele, Lea and Flood 2014).
pub struct Random(u64);

impl Random {
    /// A generator whose choices follow from a text alone.
    pub fn new(seed: &str) -> Self {
        // FNV-1a: stable across Rust versions, which `DefaultHasher` does not promise to be.
        let hash = seed.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Self(hash)
    }

    /// Any number.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below a limit that is not 0.
    pub fn below(&mut self, limit: usize) -> usize {
        let limit = u64::try_from(limit.max(1)).unwrap_or(u64::MAX);
        usize::try_from(self.number() % limit).unwrap_or(0)
    }

    /// Some of the items, in their order.
    pub fn some<T>(&mut self, items: Vec<T>, at_most: usize) -> Vec<T> {
        let mut left = items.len();
        let mut wanted = at_most.min(left);
        let mut chosen = Vec::with_capacity(wanted);
        for item in items {
            if self.below(left) < wanted {
                chosen.push(item);
                wanted -= 1;
            }
            left -= 1;
        }
        chosen
    }
}
