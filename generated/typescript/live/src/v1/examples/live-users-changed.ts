import type * as v1 from "../index.js";

const samples: readonly unknown[] = [
  {
    account: "acme",
    workspace: "master",
    liveUsers: 57,
    previousLiveUsers: 54,
    pages: [
      {
        path: "/coffee/p",
        users: 31,
      },
      {
        path: "/",
        users: 26,
      },
    ],
    countedAt: "2024-11-29T20:15:00.000Z",
  },
  {
    account: "acme",
    workspace: "master",
    liveUsers: 0,
    pages: [],
    countedAt: "2024-11-29T20:15:00.000Z",
  },
];

/** Samples of {@link v1.LiveUsersChanged}. */
export const LiveUsersChanged = samples as readonly [v1.LiveUsersChanged, ...v1.LiveUsersChanged[]];

/** The first sample of {@link v1.LiveUsersChanged}, with some properties changed: a new object each time. */
export function exampleLiveUsersChanged(
  changes: Partial<v1.LiveUsersChanged> = {},
): v1.LiveUsersChanged {
  return { ...LiveUsersChanged[0], ...changes };
}
