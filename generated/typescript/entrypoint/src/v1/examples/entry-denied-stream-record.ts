import type * as v1 from "../index.js";

const samples: readonly unknown[] = [
  {
    id: "5b1f9a60-1f0c-4a0e-8a0b-0c6f3d2e7a11",
    type: "entrypoint.entry:denied",
    timestamp: "2024-02-29T06:59:12.004Z",
    data: {
      entrypointId: "entrypoint-31",
      method: {
        kind: "card",
        cardNumber: "0004-7731",
      },
      reason: "unknown",
    },
    source: {
      userId: "user-1042",
      producerId: "door-controller",
      kinesisPartitionKey: "entrypoint-31",
    },
  },
  {
    id: "5b1f9a60-1f0c-4a0e-8a0b-0c6f3d2e7a11",
    type: "entrypoint.entry:denied",
    timestamp: "2024-02-29T06:59:12.004Z",
    data: {
      entrypointId: "entrypoint-31",
      method: {
        kind: "pin",
        attempts: 2,
      },
      reason: "expired",
    },
    source: {
      userId: "user-1042",
      producerId: "door-controller",
      kinesisPartitionKey: "entrypoint-31",
    },
  },
  {
    id: "5b1f9a60-1f0c-4a0e-8a0b-0c6f3d2e7a11",
    type: "entrypoint.entry:denied",
    timestamp: "2024-02-29T06:59:12.004Z",
    data: {
      entrypointId: "entrypoint-31",
      method: {
        kind: "phone",
        deviceId: "phone-5e21",
        confirmed: true,
      },
      reason: "notHere",
    },
    source: {
      userId: "user-1042",
      producerId: "door-controller",
      kinesisPartitionKey: "entrypoint-31",
    },
  },
  {
    id: "5b1f9a60-1f0c-4a0e-8a0b-0c6f3d2e7a11",
    type: "entrypoint.entry:denied",
    timestamp: "2024-02-29T06:59:12.004Z",
    data: {
      entrypointId: "entrypoint-31",
      method: {
        kind: "desk",
      },
      reason: "notNow",
    },
    source: {
      userId: "user-1042",
      producerId: "door-controller",
      kinesisPartitionKey: "entrypoint-31",
    },
  },
];

/** Samples of {@link v1.EntryDeniedStreamRecord}. */
export const EntryDeniedStreamRecord = samples as readonly [
  v1.EntryDeniedStreamRecord,
  ...v1.EntryDeniedStreamRecord[],
];

/** The first sample of {@link v1.EntryDeniedStreamRecord}, with some properties changed: a new object each time. */
export function exampleEntryDeniedStreamRecord(
  changes: Partial<v1.EntryDeniedStreamRecord> = {},
): v1.EntryDeniedStreamRecord {
  return { ...EntryDeniedStreamRecord[0], ...changes };
}
