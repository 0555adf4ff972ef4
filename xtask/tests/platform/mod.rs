//! What the registry must say of the platform, in whatever order its crates are linked.

pub(crate) fn assert_all_events() {
    let events: Vec<_> = tidings::collect::events()
        .iter()
        .map(|event| (event.component, event.name, event.version, event.source, event.detail_type))
        .collect();
    let bank = "com.24sevenoffice.banktransfer";
    assert_eq!(
        events,
        [
            ("bank", "bank.test:created", 1, bank, "bank.test:created"),
            ("bank", "bank.transaction:created", 1, bank, "bank.transaction:created"),
            ("bank", "bank.transaction:created", 2, bank, "bank.transaction:created@v2"),
            ("bank", "bank.transaction:deleted", 1, bank, "bank.transaction:deleted"),
            ("bank", "bank.transaction:statuschanged", 1, bank, "bank.transaction:statuschanged"),
            ("entrypoint", "entrypoint.entry:denied", 1, "entrypoint", "entrypoint.entry:denied@v1"),
            ("entrypoint", "entrypoint.entry:granted", 1, "entrypoint", "entrypoint.entry:granted@v1"),
            ("live", "send-event", 1, "vtex.events-example", "send-event"),
            ("showcase", "showcase.anything", 1, "tidings.showcase", "showcase.anything@v1"),
            ("showcase", "showcase.collections", 1, "tidings.showcase", "showcase.collections@v1"),
            ("showcase", "showcase.constraints", 1, "tidings.showcase", "showcase.constraints@v1"),
            ("showcase", "showcase.documentation", 1, "tidings.showcase", "showcase.documentation@v1"),
            ("showcase", "showcase.enums", 1, "tidings.showcase", "showcase.enums@v1"),
            ("showcase", "showcase.flattening", 1, "tidings.showcase", "showcase.flattening@v1"),
            ("showcase", "showcase.maps", 1, "tidings.showcase", "showcase.maps@v1"),
            ("showcase", "showcase.names", 1, "tidings.showcase", "showcase.names@v1"),
            ("showcase", "showcase.nested-unions", 1, "tidings.showcase", "showcase.nested-unions@v1"),
            ("showcase", "showcase.numbers", 1, "tidings.showcase", "showcase.numbers@v1"),
            ("showcase", "showcase.open-unions", 1, "tidings.showcase", "showcase.open-unions@v1"),
            ("showcase", "showcase.optional", 1, "tidings.showcase", "showcase.optional@v1"),
            ("showcase", "showcase.recursion", 1, "tidings.showcase", "showcase.recursion@v1"),
            ("showcase", "showcase.text", 1, "tidings.showcase", "showcase.text@v1"),
            ("showcase", "showcase.unions", 1, "tidings.showcase", "showcase.unions@v1"),
            ("showcase", "showcase.wide-numbers", 1, "tidings.showcase", "showcase.wide-numbers@v1"),
            ("trading", "BusinessUnitsCreated", 1, "trading", "BusinessUnitsCreated"),
            ("trading", "TradeInventoryAllocated", 1, "trading", "TradeInventoryAllocated"),
            ("users", "User Account Created", 1, "user-service", "User Account Created"),
            ("users", "User Account Deleted", 1, "user-service", "User Account Deleted"),
            ("users", "User Account Updated", 1, "user-service", "User Account Updated"),
        ]
    );
}
