import * as t from "@acme/events-core/internal";
import { type PostBox, checkPostBox, isPostBox } from "./post-box.js";
import { type Street, checkStreet, isStreet } from "./street.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Something with an address of either form. */
export type Addressed = Street | PostBox;

/** Reads, checks and writes {@link Addressed}. */
export const Addressed: t.Type<Addressed> = /* @__PURE__ */ t.type(
  "Addressed",
  isAddressed,
  checkAddressed,
);

/** @internal */
export function isAddressed(value: unknown): value is Addressed {
  return isStreet(value) || isPostBox(value);
}

/** @internal */
export function checkAddressed(value: unknown): t.Findings {
  return t.anyOf(value, "one of Street, PostBox", [checkStreet, checkPostBox]);
}
