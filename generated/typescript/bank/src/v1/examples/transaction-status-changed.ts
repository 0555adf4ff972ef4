import type * as v1 from "../index.js";

const samples: readonly unknown[] = [
  {
    transactionId: "123e4567-e89b-12d3-a456-426614174000",
    license: "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
    status: {
      text: "created",
      code: 10,
    },
    deletionStatus: {
      new: "deleted",
      old: "active",
    },
  },
  {
    transactionId: "123e4567-e89b-12d3-a456-426614174000",
    license: "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
    status: {
      text: "approved",
      code: 20,
    },
    deletionStatus: {
      new: "active",
      old: "deleted",
    },
  },
  {
    transactionId: "123e4567-e89b-12d3-a456-426614174000",
    license: "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
    status: {
      text: "inProgress",
      code: 30,
    },
    deletionStatus: {
      new: "deleted",
      old: "active",
    },
  },
  {
    transactionId: "123e4567-e89b-12d3-a456-426614174000",
    license: "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
    status: {
      text: "stopped",
      code: 40,
    },
    deletionStatus: {
      new: "active",
      old: "deleted",
    },
  },
  {
    transactionId: "123e4567-e89b-12d3-a456-426614174000",
    license: "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
    status: {
      text: "confirmedPaid",
      code: 50,
    },
    deletionStatus: {
      new: "deleted",
      old: "active",
    },
  },
  {
    transactionId: "123e4567-e89b-12d3-a456-426614174000",
    license: "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
    status: {
      text: "posted",
      code: 60,
    },
    deletionStatus: {
      new: "active",
      old: "deleted",
    },
  },
];

/** Samples of {@link v1.TransactionStatusChanged}. */
export const TransactionStatusChanged = samples as readonly [
  v1.TransactionStatusChanged,
  ...v1.TransactionStatusChanged[],
];

/** The first sample of {@link v1.TransactionStatusChanged}, with some properties changed: a new object each time. */
export function exampleTransactionStatusChanged(
  changes: Partial<v1.TransactionStatusChanged> = {},
): v1.TransactionStatusChanged {
  return { ...TransactionStatusChanged[0], ...changes };
}
