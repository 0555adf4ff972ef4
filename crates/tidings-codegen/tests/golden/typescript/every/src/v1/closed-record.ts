import * as t from "../runtime.js";

export interface ClosedRecord {
  readonly a?: string;
}

/** Reads, checks and writes {@link ClosedRecord}. */
export const ClosedRecord: t.Type<ClosedRecord> = /* @__PURE__ */ t.type("ClosedRecord", check);

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  if (value.a !== undefined) {
    found = t.at(found, "a", t.string(value.a));
  }
  found = t.closed(found, value, ["a"]);
  return found;
}
