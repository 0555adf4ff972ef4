import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A record that takes no other properties. */
export interface Closed {
  /** The only property. */
  readonly only: number;
  /** Another, which may be absent. */
  readonly other?: number;
}

/** Reads, checks and writes {@link Closed}. */
export const Closed: t.Type<Closed> = /* @__PURE__ */ t.type("Closed", isClosed, checkClosed);

/** @internal */
export function isClosed(value: unknown): value is Closed {
  return (
    t.isObject(value) &&
    t.isInteger(value.only, 0, 255) &&
    (value.other === undefined || t.isInteger(value.other, 0, 255)) &&
    t.hasOnly(value, ["only", "other"])
  );
}

/** @internal */
export function checkClosed(value: unknown): t.Findings {
  return t.closed(value, {
    only: t.integer(0, 255),
    other: t.optional(t.integer(0, 255)),
  });
}
