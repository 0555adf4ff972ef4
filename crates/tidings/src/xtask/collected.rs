//! Runs what an event's crate declares of it: the type's schema and the factory, which is a person's code and may panic.

use std::any::Any;
use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe};

use super::handover::{Described, Event};
use crate::collect::{Registration, TypeDescription, events};

thread_local! {
    /// Where the panic that is being caught happened.
    static PANICKED_AT: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Every linked event, with what its type and its factory say.
pub(super) fn collect() -> Vec<Event> {
    let before = panic::take_hook();
    let collecting = std::thread::current().id();
    // The tool reports a panic with the event's file and line; the usual message would say it a second time.
    panic::set_hook(Box::new(move |panic| {
        if std::thread::current().id() != collecting {
            return before(panic);
        }
        let place = panic.location().map(ToString::to_string);
        PANICKED_AT.with(|at| *at.borrow_mut() = place);
    }));
    let events = events().into_iter().map(event).collect();
    // The usual hook again.
    drop(panic::take_hook());
    events
}

fn event(registration: &'static Registration) -> Event {
    // Nothing unwinds here, and nobody would tell of the event, where panics abort.
    if cfg!(panic = "abort") {
        panic::set_hook(Box::new(move |panic| {
            let Registration { type_name, file, line, column, .. } = registration;
            let said = message(panic.payload());
            eprintln!(
                "error[factory-panicked]: the factory or the schema of `{type_name}` panicked: {said}\n  --> {file}:{line}:{column}"
            );
            std::process::exit(2);
        }));
    }
    let described = panic::catch_unwind(AssertUnwindSafe(|| described(registration)));
    Event {
        component: registration.component,
        name: registration.name,
        version: registration.version,
        source: registration.source,
        detail_type: registration.detail_type,
        type_name: registration.type_name,
        module: registration.module,
        file: registration.file,
        line: registration.line,
        column: registration.column,
        package: registration.package,
        needs_object: registration.needs_object,
        allow_unsampled: registration.allow_unsampled,
        described: described.map_err(|panic| {
            let at = PANICKED_AT.with(|at| at.borrow_mut().take());
            let at = at.map(|at| format!(", at {at}")).unwrap_or_default();
            format!("{}{at}", message(&*panic))
        }),
    }
}

fn message(panic: &dyn Any) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no message")
}

fn described(registration: &Registration) -> Described {
    let description = (registration.describe)();
    let ty = |described: TypeDescription| super::handover::DescribedType {
        type_name: described.type_name,
        schema: described.schema.map(|schema| schema.to_string()),
        samples: described.samples,
        samples_again: described.samples_again,
        declaration: described.declaration,
    };
    Described { payload: ty(description.payload), envelope: description.envelope.map(ty) }
}
