//! What a consumer can write in code: `Acme.Bank.Events.V1.TransactionCreated.Status`.

use std::collections::BTreeSet;

use super::Context;
use super::{delivered, types};

pub(super) fn names(context: &Context<'_>) -> BTreeSet<String> {
    let namespace = &context.namespace;
    let mut found = BTreeSet::from([namespace.clone()]);
    found.extend(delivered::public(context).into_iter().map(|name| format!("{namespace}.{name}")));
    for def in context.component.types.values() {
        let version = format!("{namespace}.V{}", def.id.version);
        found.extend(types::public(context, def).into_iter().map(|name| format!("{version}.{name}")));
        found.insert(version);
    }
    found
}
