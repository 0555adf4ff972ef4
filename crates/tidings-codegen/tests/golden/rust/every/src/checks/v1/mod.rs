//! What rules of version 1 refer to.

mod exclusive_cat;
mod exclusive_dog;
mod halves;
mod nested_range;
mod recursive_number;
mod rule_recursive;

pub(crate) use exclusive_cat::exclusive_cat;
pub(crate) use exclusive_dog::exclusive_dog;
pub(crate) use halves::halves;
pub(crate) use nested_range::nested_range;
pub(crate) use recursive_number::recursive_number;
pub(crate) use rule_recursive::rule_recursive;
