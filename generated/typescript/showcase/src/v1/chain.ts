import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A chain of links. */
export interface Chain {
  /** What the link says. */
  readonly link: string;
  /** The next link; `null` at the end. */
  readonly next: Chain | null;
}

/** Reads, checks and writes {@link Chain}. */
export const Chain: t.Type<Chain> = /* @__PURE__ */ t.type("Chain", isChain, checkChain);

/** @internal */
export function isChain(value: unknown): value is Chain {
  return (
    t.isObject(value) &&
    typeof value.link === "string" &&
    (value.next === null || isChain(value.next))
  );
}

/** @internal */
export function checkChain(value: unknown): t.Findings {
  return t.record(value, {
    link: t.string,
    next: t.orNull(checkChain),
  });
}
