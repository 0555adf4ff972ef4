import type * as v1 from "../index.js";

const samples: readonly unknown[] = [
  {
    content: {
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
    timestamp: "2023-07-04T08:05:58.330Z",
    metadata: {
      correlationId: "7f6a2a1e-8a35-4c1b-9f0e-3f1d7a0b6c55",
      retries: 0,
    },
  },
  {
    content: {
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
    timestamp: "2023-07-04T08:05:58.330Z",
    metadata: {
      correlationId: "7f6a2a1e-8a35-4c1b-9f0e-3f1d7a0b6c55",
      retries: 0,
    },
  },
  {
    content: {
      firstName: "Ola",
      lastName: "Nordmann",
      accountStatement: 100000,
      favoriteColor: "Blue",
      registrationDate: "2023-07-04T08:05:58.330Z",
    },
    timestamp: "2023-07-04T08:05:58.330Z",
    metadata: {
      correlationId: "7f6a2a1e-8a35-4c1b-9f0e-3f1d7a0b6c55",
      retries: 0,
    },
  },
];

/** Samples of {@link v1.TestCreatedDetail}. */
export const TestCreatedDetail = samples as readonly [
  v1.TestCreatedDetail,
  ...v1.TestCreatedDetail[],
];

/** The first sample of {@link v1.TestCreatedDetail}, with some properties changed: a new object each time. */
export function exampleTestCreatedDetail(
  changes: Partial<v1.TestCreatedDetail> = {},
): v1.TestCreatedDetail {
  return { ...TestCreatedDetail[0], ...changes };
}
