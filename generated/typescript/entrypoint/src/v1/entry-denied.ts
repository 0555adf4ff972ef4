import * as t from "../runtime.js";
import { type DenialReason, check as checkDenialReason } from "./denial-reason.js";
import { type EntryMethod, check as checkEntryMethod } from "./entry-method.js";

/** Somebody was not let in. */
export interface EntryDenied {
  /** The door or gate. */
  readonly entrypointId: string;
  /** What was tried. */
  readonly method: EntryMethod;
  /** Why it did not open. */
  readonly reason: DenialReason;
}

/** Reads, checks and writes {@link EntryDenied}. */
export const EntryDenied: t.Type<EntryDenied> & {
  readonly eventName: "entrypoint.entry:denied";
  readonly version: 1;
  readonly source: "entrypoint";
  readonly detailType: "entrypoint.entry:denied@v1";
} = /* @__PURE__ */ t.event("EntryDenied", check, {
  eventName: "entrypoint.entry:denied",
  version: 1,
  source: "entrypoint",
  detailType: "entrypoint.entry:denied@v1",
});

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  found = t.at(found, "entrypointId", t.string(value.entrypointId));
  found = t.at(found, "method", checkEntryMethod(value.method));
  found = t.at(found, "reason", checkDenialReason(value.reason));
  return found;
}
