import * as t from "@acme/events-core/internal";
import { type DenialReason, checkDenialReason, isDenialReason } from "./denial-reason.js";
import { type EntryMethod, checkEntryMethod, isEntryMethod } from "./entry-method.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Somebody was not let in. */
export interface EntryDenied {
  /** The door or gate. */
  readonly entrypointId: string;
  /** What was tried. */
  readonly method: EntryMethod;
  /** Why it did not open. */
  readonly reason: DenialReason;
}

/**
 * Reads, checks and writes {@link EntryDenied}.
 *
 * @example
 * ```ts
 * const received = EntryDenied.parse(text);
 * const sent = EntryDenied.stringify(received);
 * ```
 */
export const EntryDenied: t.Type<EntryDenied> & {
  readonly eventName: "entrypoint.entry:denied";
  readonly version: 1;
  readonly source: "entrypoint";
  readonly detailType: "entrypoint.entry:denied@v1";
} = /* @__PURE__ */ t.event("EntryDenied", isEntryDenied, checkEntryDenied, {
  eventName: "entrypoint.entry:denied",
  version: 1,
  source: "entrypoint",
  detailType: "entrypoint.entry:denied@v1",
});

/** @internal */
export function isEntryDenied(value: unknown): value is EntryDenied {
  return (
    t.isObject(value) &&
    typeof value.entrypointId === "string" &&
    isEntryMethod(value.method) &&
    isDenialReason(value.reason)
  );
}

/** @internal */
export function checkEntryDenied(value: unknown): t.Findings {
  return t.record(value, {
    entrypointId: t.string,
    method: checkEntryMethod,
    reason: checkDenialReason,
  });
}
