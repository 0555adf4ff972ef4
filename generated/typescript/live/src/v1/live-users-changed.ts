import * as t from "../runtime.js";
import { type PageUsers, check as checkPageUsers } from "./page-users.js";

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

/** Reads, checks and writes {@link LiveUsersChanged}. */
export const LiveUsersChanged: t.Type<LiveUsersChanged> & {
  readonly eventName: "send-event";
  readonly version: 1;
  readonly source: "vtex.events-example";
  readonly detailType: "send-event";
} = /* @__PURE__ */ t.event("LiveUsersChanged", check, {
  eventName: "send-event",
  version: 1,
  source: "vtex.events-example",
  detailType: "send-event",
});

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  found = t.at(found, "account", t.string(value.account));
  found = t.at(found, "workspace", t.string(value.workspace));
  found = t.at(found, "liveUsers", t.integer(value.liveUsers, 0, 4294967295));
  if (value.previousLiveUsers !== undefined) {
    found = t.at(found, "previousLiveUsers", t.integer(value.previousLiveUsers, 0, 4294967295));
  }
  found = t.at(found, "pages", t.listWithin(value.pages, checkPageUsers, 0, 10));
  found = t.at(found, "countedAt", t.string(value.countedAt));
  return found;
}
