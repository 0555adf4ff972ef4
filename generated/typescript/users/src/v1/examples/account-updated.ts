import type * as v1 from "../index.js";

const samples: readonly unknown[] = [
  {
    username: "ada",
    email: "ada@example.com",
    displayName: "Ada Lovelace",
  },
  {
    username: "ada",
    email: "ada@example.com",
    displayName: null,
  },
];

/** Samples of {@link v1.AccountUpdated}. */
export const AccountUpdated = samples as readonly [v1.AccountUpdated, ...v1.AccountUpdated[]];

/** The first sample of {@link v1.AccountUpdated}, with some properties changed: a new object each time. */
export function exampleAccountUpdated(changes: Partial<v1.AccountUpdated> = {}): v1.AccountUpdated {
  return { ...AccountUpdated[0], ...changes };
}
