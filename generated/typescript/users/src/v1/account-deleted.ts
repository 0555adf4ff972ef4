import * as t from "../runtime.js";
import { type DeletionReason, check as checkDeletionReason } from "./deletion-reason.js";

/** A user account was deleted. Its username is not given to anybody else. */
export interface AccountDeleted {
  /** The name that the user signed in with. */
  readonly username: string;
  /** Why the account was deleted. */
  readonly reason: DeletionReason;
}

/** Reads, checks and writes {@link AccountDeleted}. */
export const AccountDeleted: t.Type<AccountDeleted> & {
  readonly eventName: "User Account Deleted";
  readonly version: 1;
  readonly source: "user-service";
  readonly detailType: "User Account Deleted";
} = /* @__PURE__ */ t.event("AccountDeleted", check, {
  eventName: "User Account Deleted",
  version: 1,
  source: "user-service",
  detailType: "User Account Deleted",
});

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  found = t.at(found, "username", t.string(value.username));
  found = t.at(found, "reason", checkDeletionReason(value.reason));
  return found;
}
