import type * as v1 from "../index.js";

const samples: readonly unknown[] = [
  {
    transactionId: "123e4567-e89b-12d3-a456-426614174000",
    license: "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
    status: {
      text: "created",
      code: 10,
    },
  },
  {
    transactionId: "123e4567-e89b-12d3-a456-426614174000",
    license: "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
    status: {
      text: "approved",
      code: 20,
    },
  },
  {
    transactionId: "123e4567-e89b-12d3-a456-426614174000",
    license: "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
    status: {
      text: "inProgress",
      code: 30,
    },
  },
  {
    transactionId: "123e4567-e89b-12d3-a456-426614174000",
    license: "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
    status: {
      text: "stopped",
      code: 40,
    },
  },
  {
    transactionId: "123e4567-e89b-12d3-a456-426614174000",
    license: "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
    status: {
      text: "confirmedPaid",
      code: 50,
    },
  },
  {
    transactionId: "123e4567-e89b-12d3-a456-426614174000",
    license: "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
    status: {
      text: "posted",
      code: 60,
    },
  },
];

/** Samples of {@link v1.TransactionDeleted}. */
export const TransactionDeleted = samples as readonly [
  v1.TransactionDeleted,
  ...v1.TransactionDeleted[],
];

/** The first sample of {@link v1.TransactionDeleted}, with some properties changed: a new object each time. */
export function exampleTransactionDeleted(
  changes: Partial<v1.TransactionDeleted> = {},
): v1.TransactionDeleted {
  return { ...TransactionDeleted[0], ...changes };
}
