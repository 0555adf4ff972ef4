import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A change. */
export type Change = ChangeAdded | ChangeReplaced;

/** Something was added. \*\/ \</summary> """ */
export interface ChangeAdded {
  readonly type: "added";
  /** What. \*\/ \</summary> """ */
  readonly what: string;
  /**
   * Why, in the old way.
   *
   * @deprecated
   */
  readonly why?: string;
}

/**
 * Something was replaced; no longer written.
 *
 * @deprecated
 */
export interface ChangeReplaced {
  readonly type: "replaced";
}

/** Reads, checks and writes {@link Change}. */
export const Change: t.Type<Change> = /* @__PURE__ */ t.type("Change", isChange, checkChange);

/** @internal */
export function isChange(value: unknown): value is Change {
  if (!t.isObject(value)) return false;
  switch (value.type) {
    case "added":
      return (
        typeof value.what === "string" && (value.why === undefined || typeof value.why === "string")
      );
    case "replaced":
      return true;
    default:
      return false;
  }
}

/** @internal */
export function checkChange(value: unknown): t.Findings {
  return t.tagged(value, "type", {
    added: {
      what: t.string,
      why: t.optional(t.string),
    },
    replaced: null,
  });
}
