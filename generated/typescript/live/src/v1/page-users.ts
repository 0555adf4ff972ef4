import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** The users on one page. */
export interface PageUsers {
  /** The page's path, from the site's root. */
  readonly path: string;
  /** How many users are on it. */
  readonly users: number;
}

/** Reads, checks and writes {@link PageUsers}. */
export const PageUsers: t.Type<PageUsers> = /* @__PURE__ */ t.type(
  "PageUsers",
  isPageUsers,
  checkPageUsers,
);

/** @internal */
export function isPageUsers(value: unknown): value is PageUsers {
  return (
    t.isObject(value) && typeof value.path === "string" && t.isInteger(value.users, 0, 4294967295)
  );
}

/** @internal */
export function checkPageUsers(value: unknown): t.Findings {
  return t.record(value, {
    path: t.string,
    users: t.integer(0, 4294967295),
  });
}
