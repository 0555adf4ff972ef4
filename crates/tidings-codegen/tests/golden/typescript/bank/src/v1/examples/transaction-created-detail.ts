import type * as v1 from "../index.js";

const samples: readonly unknown[] = [
  {
    content: {
      transactionId: "123e4567-e89b-12d3-a456-426614174000",
      license: "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
      status: {
        text: "created",
        code: 1,
      },
      sourceUris: ["urn:invoice:1"],
    },
    timestamp: "2023-07-04T08:05:58.330Z",
    metadata: {},
  },
];

/** Samples of {@link v1.TransactionCreatedDetail}. */
export const TransactionCreatedDetail = samples as readonly [
  v1.TransactionCreatedDetail,
  ...v1.TransactionCreatedDetail[],
];

/** The first sample of {@link v1.TransactionCreatedDetail}, with some properties changed: a new object each time. */
export function exampleTransactionCreatedDetail(
  changes: Partial<v1.TransactionCreatedDetail> = {},
): v1.TransactionCreatedDetail {
  return { ...TransactionCreatedDetail[0], ...changes };
}
