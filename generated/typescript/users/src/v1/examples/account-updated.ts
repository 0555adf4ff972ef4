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
