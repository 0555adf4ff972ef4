import * as t from "../runtime.js";

/** A user account was created. */
export interface AccountCreated {
  /** The name that the user signs in with. It never changes. */
  readonly username: string;
  /**
   * The address that the user is reached at.
   *
   * A mail address (RFC 5321).
   */
  readonly email: string;
}

/** Reads, checks and writes {@link AccountCreated}. */
export const AccountCreated: t.Type<AccountCreated> & {
  readonly eventName: "User Account Created";
  readonly version: 1;
  readonly source: "user-service";
  readonly detailType: "User Account Created";
} = /* @__PURE__ */ t.event("AccountCreated", check, {
  eventName: "User Account Created",
  version: 1,
  source: "user-service",
  detailType: "User Account Created",
});

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  found = t.at(found, "username", t.string(value.username));
  found = t.at(found, "email", t.string(value.email));
  return found;
}
