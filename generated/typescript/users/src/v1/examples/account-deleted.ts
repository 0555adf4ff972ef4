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

/** The first sample of {@link v1.AccountDeleted}, with some properties changed: a new object each time. */
export function exampleAccountDeleted(changes: Partial<v1.AccountDeleted> = {}): v1.AccountDeleted {
  return { ...AccountDeleted[0], ...changes };
}
