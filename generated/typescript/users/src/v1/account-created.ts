import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

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

/**
 * Reads, checks and writes {@link AccountCreated}.
 *
 * @example
 * ```ts
 * const received = AccountCreated.parse(text);
 * const sent = AccountCreated.stringify(received);
 * ```
 */
export const AccountCreated: t.Type<AccountCreated> & {
  readonly eventName: "User Account Created";
  readonly version: 1;
  readonly source: "user-service";
  readonly detailType: "User Account Created";
} = /* @__PURE__ */ t.event("AccountCreated", isAccountCreated, checkAccountCreated, {
  eventName: "User Account Created",
  version: 1,
  source: "user-service",
  detailType: "User Account Created",
});

/** @internal */
export function isAccountCreated(value: unknown): value is AccountCreated {
  return t.isObject(value) && typeof value.username === "string" && typeof value.email === "string";
}

/** @internal */
export function checkAccountCreated(value: unknown): t.Findings {
  return t.record(value, {
    username: t.string,
    email: t.string,
  });
}
