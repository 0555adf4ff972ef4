//! Optional properties whose value may be `null`.

use serde::{Deserialize, Deserializer};

/// Reads a property that is there, so that its `null` is not taken for its absence.
///
/// # Errors
/// The value is no `T`.
pub(crate) fn read<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}
