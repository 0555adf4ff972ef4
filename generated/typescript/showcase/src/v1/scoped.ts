import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A record with properties of its own. */
export interface Scoped {
  /** Who gave the identifier. */
  readonly scope: string;
  /** The identifier. */
  readonly id: number;
}

/** Reads, checks and writes {@link Scoped}. */
export const Scoped: t.Type<Scoped> = /* @__PURE__ */ t.type("Scoped", isScoped, checkScoped);

/** @internal */
export function isScoped(value: unknown): value is Scoped {
  return (
    t.isObject(value) && typeof value.scope === "string" && t.isInteger(value.id, 0, 4294967295)
  );
}

/** @internal */
export function checkScoped(value: unknown): t.Findings {
  return t.record(value, {
    scope: t.string,
    id: t.integer(0, 4294967295),
  });
}
