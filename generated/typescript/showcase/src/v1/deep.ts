import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A record that flattens one that flattens another. */
export interface Deep {
  /** Ties messages together. */
  readonly correlationId: string;
  /** Who sent it, where it is known. */
  readonly sender?: string;
  /** Its own property. */
  readonly middleName: string;
  /** How deep it is. */
  readonly depth: number;
}

/** Reads, checks and writes {@link Deep}. */
export const Deep: t.Type<Deep> = /* @__PURE__ */ t.type("Deep", isDeep, checkDeep);

/** @internal */
export function isDeep(value: unknown): value is Deep {
  return (
    t.isObject(value) &&
    typeof value.correlationId === "string" &&
    (value.sender === undefined || typeof value.sender === "string") &&
    typeof value.middleName === "string" &&
    t.isInteger(value.depth, 0, 255)
  );
}

/** @internal */
export function checkDeep(value: unknown): t.Findings {
  return t.record(value, {
    correlationId: t.string,
    sender: t.optional(t.string),
    middleName: t.string,
    depth: t.integer(0, 255),
  });
}
