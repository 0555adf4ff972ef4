import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A box in a post office. */
export interface PostBox {
  /** To whom. */
  readonly to: string;
  /** The box's number. */
  readonly postBox: number;
}

/** Reads, checks and writes {@link PostBox}. */
export const PostBox: t.Type<PostBox> = /* @__PURE__ */ t.type("PostBox", isPostBox, checkPostBox);

/** @internal */
export function isPostBox(value: unknown): value is PostBox {
  return t.isObject(value) && typeof value.to === "string" && t.isInteger(value.postBox, 0, 65535);
}

/** @internal */
export function checkPostBox(value: unknown): t.Findings {
  return t.record(value, {
    to: t.string,
    postBox: t.integer(0, 65535),
  });
}
