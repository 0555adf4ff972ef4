import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A short word to find something by. */
export type Tag = string;

/** Reads, checks and writes {@link Tag}. */
export const Tag: t.Type<Tag> = /* @__PURE__ */ t.type("Tag", isTag, checkTag);

/** @internal */
export function isTag(value: unknown): value is Tag {
  return t.isText(value, 0, 5);
}

/** @internal */
export function checkTag(value: unknown): t.Findings {
  return t.text(0, 5)(value);
}
