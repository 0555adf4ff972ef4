import * as t from "@acme/events-core/internal";
import { type EntryMethod, checkEntryMethod, isEntryMethod } from "./entry-method.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Somebody was let in. */
export interface EntryGranted {
  /** The door or gate. */
  readonly entrypointId: string;
  /** What opened it. */
  readonly method: EntryMethod;
  /** For how many seconds it stayed unlocked. */
  readonly unlockedSeconds: number;
}

/**
 * Reads, checks and writes {@link EntryGranted}.
 *
 * @example
 * ```ts
 * const received = EntryGranted.parse(text);
 * const sent = EntryGranted.stringify(received);
 * ```
 */
export const EntryGranted: t.Type<EntryGranted> & {
  readonly eventName: "entrypoint.entry:granted";
  readonly version: 1;
  readonly source: "entrypoint";
  readonly detailType: "entrypoint.entry:granted@v1";
} = /* @__PURE__ */ t.event("EntryGranted", isEntryGranted, checkEntryGranted, {
  eventName: "entrypoint.entry:granted",
  version: 1,
  source: "entrypoint",
  detailType: "entrypoint.entry:granted@v1",
});

/** @internal */
export function isEntryGranted(value: unknown): value is EntryGranted {
  return (
    t.isObject(value) &&
    typeof value.entrypointId === "string" &&
    isEntryMethod(value.method) &&
    t.isInteger(value.unlockedSeconds, 0, 65535)
  );
}

/** @internal */
export function checkEntryGranted(value: unknown): t.Findings {
  return t.record(value, {
    entrypointId: t.string,
    method: checkEntryMethod,
    unlockedSeconds: t.integer(0, 65535),
  });
}
