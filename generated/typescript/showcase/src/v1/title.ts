import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A title of 1 to 20 characters. */
export type Title = string;

/** Reads, checks and writes {@link Title}. */
export const Title: t.Type<Title> = /* @__PURE__ */ t.type("Title", isTitle, checkTitle);

/** @internal */
export function isTitle(value: unknown): value is Title {
  return t.isText(value, 1, 20);
}

/** @internal */
export function checkTitle(value: unknown): t.Findings {
  return t.text(1, 20)(value);
}
