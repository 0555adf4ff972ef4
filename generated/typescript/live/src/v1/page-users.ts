import * as t from "../runtime.js";

/** The users on one page. */
export interface PageUsers {
  /** The page's path, from the site's root. */
  readonly path: string;
  /** How many users are on it. */
  readonly users: number;
}

/** Reads, checks and writes {@link PageUsers}. */
export const PageUsers: t.Type<PageUsers> = /* @__PURE__ */ t.type("PageUsers", check);

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  found = t.at(found, "path", t.string(value.path));
  found = t.at(found, "users", t.integer(value.users, 0, 4294967295));
  return found;
}
