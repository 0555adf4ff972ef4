import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

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

/**
 * Reads, checks and writes {@link AccountUpdated}.
 *
 * @example
 * ```ts
 * const received = AccountUpdated.parse(text);
 * const sent = AccountUpdated.stringify(received);
 * ```
 */
export const AccountUpdated: t.Type<AccountUpdated> & {
  readonly eventName: "User Account Updated";
  readonly version: 1;
  readonly source: "user-service";
  readonly detailType: "User Account Updated";
} = /* @__PURE__ */ t.event("AccountUpdated", isAccountUpdated, checkAccountUpdated, {
  eventName: "User Account Updated",
  version: 1,
  source: "user-service",
  detailType: "User Account Updated",
});

/** @internal */
export function isAccountUpdated(value: unknown): value is AccountUpdated {
  return (
    t.isObject(value) &&
    typeof value.username === "string" &&
    typeof value.email === "string" &&
    (value.displayName === null || typeof value.displayName === "string")
  );
}

/** @internal */
export function checkAccountUpdated(value: unknown): t.Findings {
  return t.record(value, {
    username: t.string,
    email: t.string,
    displayName: t.orNull(t.string),
  });
}
