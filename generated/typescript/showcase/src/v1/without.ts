import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

export interface Without {
  /** What was asked. */
  readonly question: string;
}

/** Reads, checks and writes {@link Without}. */
export const Without: t.Type<Without> = /* @__PURE__ */ t.type("Without", isWithout, checkWithout);

/** @internal */
export function isWithout(value: unknown): value is Without {
  return t.isObject(value) && typeof value.question === "string";
}

/** @internal */
export function checkWithout(value: unknown): t.Findings {
  return t.record(value, {
    question: t.string,
  });
}
