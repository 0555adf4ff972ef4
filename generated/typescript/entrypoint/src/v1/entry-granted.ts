import * as t from "../runtime.js";
import { type EntryMethod, check as checkEntryMethod } from "./entry-method.js";

/** Somebody was let in. */
export interface EntryGranted {
  /** The door or gate. */
  readonly entrypointId: string;
  /** What opened it. */
  readonly method: EntryMethod;
  /** For how many seconds it stayed unlocked. */
  readonly unlockedSeconds: number;
}

/** Reads, checks and writes {@link EntryGranted}. */
export const EntryGranted: t.Type<EntryGranted> & {
  readonly eventName: "entrypoint.entry:granted";
  readonly version: 1;
  readonly source: "entrypoint";
  readonly detailType: "entrypoint.entry:granted@v1";
} = /* @__PURE__ */ t.event("EntryGranted", check, {
  eventName: "entrypoint.entry:granted",
  version: 1,
  source: "entrypoint",
  detailType: "entrypoint.entry:granted@v1",
});

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  found = t.at(found, "entrypointId", t.string(value.entrypointId));
  found = t.at(found, "method", checkEntryMethod(value.method));
  found = t.at(found, "unlockedSeconds", t.integer(value.unlockedSeconds, 0, 65535));
  return found;
}
