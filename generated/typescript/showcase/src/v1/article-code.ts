import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Three letters and at least one digit. */
export type ArticleCode = string;

/** Reads, checks and writes {@link ArticleCode}. */
export const ArticleCode: t.Type<ArticleCode> = /* @__PURE__ */ t.type(
  "ArticleCode",
  isArticleCode,
  checkArticleCode,
);

const patterns: readonly t.Pattern[] = [
  {
    source: "^[A-Z]{3}-[0-9]+$",
    table: "EHBGHAAtBBBACCKAHDaABAEDADDBBABDBACBACDBABBACBBAB",
  },
];

/** @internal */
export function isArticleCode(value: unknown): value is ArticleCode {
  return t.isText(value, 0, Infinity, patterns[0]);
}

/** @internal */
export function checkArticleCode(value: unknown): t.Findings {
  return t.text(0, Infinity, patterns[0])(value);
}
