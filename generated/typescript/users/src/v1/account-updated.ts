import * as t from "../runtime.js";

/** What a user account says of its user was changed. */
export interface AccountUpdated {
  /** The name that the user signs in with. */
  readonly username: string;
  /**
   * The address that the user is reached at from now on.
   *
   * A mail address (RFC 5321).
   */
  readonly email: string;
  /** The name that others see from now on, or null where they see the username. */
  readonly displayName: string | null;
}

/** Reads, checks and writes {@link AccountUpdated}. */
export const AccountUpdated: t.Type<AccountUpdated> & {
  readonly eventName: "User Account Updated";
  readonly version: 1;
  readonly source: "user-service";
  readonly detailType: "User Account Updated";
} = /* @__PURE__ */ t.event("AccountUpdated", check, {
  eventName: "User Account Updated",
  version: 1,
  source: "user-service",
  detailType: "User Account Updated",
});

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  found = t.at(found, "username", t.string(value.username));
  found = t.at(found, "email", t.string(value.email));
  found = t.at(found, "displayName", t.orNull(value.displayName, t.string));
  return found;
}
