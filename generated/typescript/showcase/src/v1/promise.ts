import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Not what is awaited. */
export interface Promise {
  /** Whether it was kept. */
  readonly kept: boolean;
}

/** Reads, checks and writes {@link Promise}. */
export const Promise: t.Type<Promise> = /* @__PURE__ */ t.type("Promise", isPromise, checkPromise);

/** @internal */
export function isPromise(value: unknown): value is Promise {
  return t.isObject(value) && typeof value.kept === "boolean";
}

/** @internal */
export function checkPromise(value: unknown): t.Findings {
  return t.record(value, {
    kept: t.boolean,
  });
}
