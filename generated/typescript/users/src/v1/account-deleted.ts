import * as t from "@acme/events-core/internal";
import { type DeletionReason, checkDeletionReason, isDeletionReason } from "./deletion-reason.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A user account was deleted. Its username is not given to anybody else. */
export interface AccountDeleted {
  /** The name that the user signed in with. */
  readonly username: string;
  /** Why the account was deleted. */
  readonly reason: DeletionReason;
}

/**
 * Reads, checks and writes {@link AccountDeleted}.
 *
 * @example
 * ```ts
 * const received = AccountDeleted.parse(text);
 * const sent = AccountDeleted.stringify(received);
 * ```
 */
export const AccountDeleted: t.Type<AccountDeleted> & {
  readonly eventName: "User Account Deleted";
  readonly version: 1;
  readonly source: "user-service";
  readonly detailType: "User Account Deleted";
} = /* @__PURE__ */ t.event("AccountDeleted", isAccountDeleted, checkAccountDeleted, {
  eventName: "User Account Deleted",
  version: 1,
  source: "user-service",
  detailType: "User Account Deleted",
});

/** @internal */
export function isAccountDeleted(value: unknown): value is AccountDeleted {
  return t.isObject(value) && typeof value.username === "string" && isDeletionReason(value.reason);
}

/** @internal */
export function checkAccountDeleted(value: unknown): t.Findings {
  return t.record(value, {
    username: t.string,
    reason: checkDeletionReason,
  });
}
