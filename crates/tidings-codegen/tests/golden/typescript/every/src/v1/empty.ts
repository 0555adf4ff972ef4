import * as t from "../runtime.js";

export interface Empty {
  readonly [property: string]: unknown;
}

/** Reads, checks and writes {@link Empty}. */
export const Empty: t.Type<Empty> = /* @__PURE__ */ t.type("Empty", check);

/** @internal */
export function check(value: unknown): t.Findings {
  return t.object(value);
}
