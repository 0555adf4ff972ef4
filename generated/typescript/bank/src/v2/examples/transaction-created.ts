import type * as v2 from "../index.js";

const samples: readonly unknown[] = [
  {
    transactionId: "123e4567-e89b-12d3-a456-426614174000",
    license: {
      identity: "2947b4ae-0d40-447b-886f-dcd3aa11648b",
      client: 693081080913543,
      number: 1198,
    },
    status: {
      text: "created",
      code: 10,
    },
    sourceUris: ["urn:com.24sevenoffice:invoice:1198:20417"],
  },
  {
    transactionId: "123e4567-e89b-12d3-a456-426614174000",
    license: {
      identity: "2947b4ae-0d40-447b-886f-dcd3aa11648b",
      client: 693081080913543,
      number: 1198,
    },
    status: {
      text: "approved",
      code: 20,
    },
    sourceUris: ["urn:com.24sevenoffice:invoice:1198:20417"],
  },
  {
    transactionId: "123e4567-e89b-12d3-a456-426614174000",
    license: {
      identity: "2947b4ae-0d40-447b-886f-dcd3aa11648b",
      client: 693081080913543,
      number: 1198,
    },
    status: {
      text: "inProgress",
      code: 30,
    },
    sourceUris: ["urn:com.24sevenoffice:invoice:1198:20417"],
  },
  {
    transactionId: "123e4567-e89b-12d3-a456-426614174000",
    license: {
      identity: "2947b4ae-0d40-447b-886f-dcd3aa11648b",
      client: 693081080913543,
      number: 1198,
    },
    status: {
      text: "stopped",
      code: 40,
    },
    sourceUris: ["urn:com.24sevenoffice:invoice:1198:20417"],
  },
  {
    transactionId: "123e4567-e89b-12d3-a456-426614174000",
    license: {
      identity: "2947b4ae-0d40-447b-886f-dcd3aa11648b",
      client: 693081080913543,
      number: 1198,
    },
    status: {
      text: "confirmedPaid",
      code: 50,
    },
    sourceUris: ["urn:com.24sevenoffice:invoice:1198:20417"],
  },
  {
    transactionId: "123e4567-e89b-12d3-a456-426614174000",
    license: {
      identity: "2947b4ae-0d40-447b-886f-dcd3aa11648b",
      client: 693081080913543,
      number: 1198,
    },
    status: {
      text: "posted",
      code: 60,
    },
    sourceUris: ["urn:com.24sevenoffice:invoice:1198:20417"],
  },
];

/** Samples of {@link v2.TransactionCreated}. */
export const TransactionCreated = samples as readonly [
  v2.TransactionCreated,
  ...v2.TransactionCreated[],
];

/** The first sample of {@link v2.TransactionCreated}, with some properties changed: a new object each time. */
export function exampleTransactionCreated(
  changes: Partial<v2.TransactionCreated> = {},
): v2.TransactionCreated {
  return { ...TransactionCreated[0], ...changes };
}
