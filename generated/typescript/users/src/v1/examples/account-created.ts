import type * as v1 from "../index.js";

const samples: readonly unknown[] = [
  {
    username: "ada",
    email: "ada@example.com",
  },
];

/** Samples of {@link v1.AccountCreated}. */
export const AccountCreated = samples as readonly [v1.AccountCreated, ...v1.AccountCreated[]];

/** The first sample of {@link v1.AccountCreated}, with some properties changed: a new object each time. */
export function exampleAccountCreated(changes: Partial<v1.AccountCreated> = {}): v1.AccountCreated {
  return { ...AccountCreated[0], ...changes };
}
