import type * as v1 from "../index.js";

const samples: readonly unknown[] = [
  {
    username: "ada",
    reason: "requested",
  },
  {
    username: "ada",
    reason: "inactive",
  },
  {
    username: "ada",
    reason: "termsBroken",
  },
];

/** Samples of {@link v1.AccountDeleted}. */
export const AccountDeleted = samples as readonly [v1.AccountDeleted, ...v1.AccountDeleted[]];
