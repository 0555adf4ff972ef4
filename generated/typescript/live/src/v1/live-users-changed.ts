import * as t from "@acme/events-core/internal";
import { type PageUsers, checkPageUsers, isPageUsers } from "./page-users.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** The number of users on a site changed. Its key on the bus is `send-event`. */
export interface LiveUsersChanged {
  /** The account that the site belongs to. */
  readonly account: string;
  /** The workspace of the account. */
  readonly workspace: string;
  /** How many users are on the site from now on. */
  readonly liveUsers: number;
  /** How many there were until now. Absent in the first event after a start. */
  readonly previousLiveUsers?: number;
  /** The pages with most users, most of them first. At most ten. */
  readonly pages: readonly PageUsers[];
  /**
   * When they were counted, in UTC with milliseconds.
   *
   * A date and time (RFC 3339), as it was written.
   */
  readonly countedAt: string;
}

/**
 * Reads, checks and writes {@link LiveUsersChanged}.
 *
 * @example
 * ```ts
 * const received = LiveUsersChanged.parse(text);
 * const sent = LiveUsersChanged.stringify(received);
 * ```
 */
export const LiveUsersChanged: t.Type<LiveUsersChanged> & {
  readonly eventName: "send-event";
  readonly version: 1;
  readonly source: "vtex.events-example";
  readonly detailType: "send-event";
} = /* @__PURE__ */ t.event("LiveUsersChanged", isLiveUsersChanged, checkLiveUsersChanged, {
  eventName: "send-event",
  version: 1,
  source: "vtex.events-example",
  detailType: "send-event",
});

/** @internal */
export function isLiveUsersChanged(value: unknown): value is LiveUsersChanged {
  return (
    t.isObject(value) &&
    typeof value.account === "string" &&
    typeof value.workspace === "string" &&
    t.isInteger(value.liveUsers, 0, 4294967295) &&
    (value.previousLiveUsers === undefined ||
      t.isInteger(value.previousLiveUsers, 0, 4294967295)) &&
    t.isList(value.pages) &&
    value.pages.length <= 10 &&
    value.pages.every(isPageUsers) &&
    typeof value.countedAt === "string"
  );
}

/** @internal */
export function checkLiveUsersChanged(value: unknown): t.Findings {
  return t.record(value, {
    account: t.string,
    workspace: t.string,
    liveUsers: t.integer(0, 4294967295),
    previousLiveUsers: t.optional(t.integer(0, 4294967295)),
    pages: t.listWithin(checkPageUsers, 0, 10),
    countedAt: t.string,
  });
}
