import type * as v1 from "../index.js";

const samples: readonly unknown[] = [
  {
    firstName: "Ola",
    lastName: "Nordmann",
    age: 42,
    accountStatement: 100000,
    favoriteColor: "Red",
    registrationDate: "2023-07-04T08:05:58.330Z",
    address: {
      street: "Karl Johans gate 1",
      city: "Oslo",
    },
  },
  {
    firstName: "Ola",
    lastName: "Nordmann",
    age: 42,
    favoriteColor: "Green",
    registrationDate: "2023-07-04T08:05:58.330Z",
    address: {
      street: "Karl Johans gate 1",
      city: "Oslo",
    },
  },
  {
    firstName: "Ola",
    lastName: "Nordmann",
    accountStatement: 100000,
    favoriteColor: "Blue",
    registrationDate: "2023-07-04T08:05:58.330Z",
  },
];

/** Samples of {@link v1.TestCreated}. */
export const TestCreated = samples as readonly [v1.TestCreated, ...v1.TestCreated[]];

/** The first sample of {@link v1.TestCreated}, with some properties changed: a new object each time. */
export function exampleTestCreated(changes: Partial<v1.TestCreated> = {}): v1.TestCreated {
  return { ...TestCreated[0], ...changes };
}
