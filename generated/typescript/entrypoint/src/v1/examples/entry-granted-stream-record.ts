import type * as v1 from "../index.js";

const samples: readonly unknown[] = [
  {
    id: "5b1f9a60-1f0c-4a0e-8a0b-0c6f3d2e7a11",
    type: "entrypoint.entry:granted",
    timestamp: "2024-02-29T06:59:12.004Z",
    data: {
      entrypointId: "entrypoint-31",
      method: {
        kind: "card",
        cardNumber: "0004-7731",
      },
      unlockedSeconds: 5,
    },
    source: {
      userId: "user-1042",
      producerId: "door-controller",
      kinesisPartitionKey: "entrypoint-31",
    },
  },
  {
    id: "5b1f9a60-1f0c-4a0e-8a0b-0c6f3d2e7a11",
    type: "entrypoint.entry:granted",
    timestamp: "2024-02-29T06:59:12.004Z",
    data: {
      entrypointId: "entrypoint-31",
      method: {
        kind: "pin",
        attempts: 2,
      },
      unlockedSeconds: 5,
    },
    source: {
      userId: "user-1042",
      producerId: "door-controller",
      kinesisPartitionKey: "entrypoint-31",
    },
  },
  {
    id: "5b1f9a60-1f0c-4a0e-8a0b-0c6f3d2e7a11",
    type: "entrypoint.entry:granted",
    timestamp: "2024-02-29T06:59:12.004Z",
    data: {
      entrypointId: "entrypoint-31",
      method: {
        kind: "phone",
        deviceId: "phone-5e21",
        confirmed: true,
      },
      unlockedSeconds: 5,
    },
    source: {
      userId: "user-1042",
      producerId: "door-controller",
      kinesisPartitionKey: "entrypoint-31",
    },
  },
  {
    id: "5b1f9a60-1f0c-4a0e-8a0b-0c6f3d2e7a11",
    type: "entrypoint.entry:granted",
    timestamp: "2024-02-29T06:59:12.004Z",
    data: {
      entrypointId: "entrypoint-31",
      method: {
        kind: "desk",
      },
      unlockedSeconds: 5,
    },
    source: {
      userId: "user-1042",
      producerId: "door-controller",
      kinesisPartitionKey: "entrypoint-31",
    },
  },
];

/** Samples of {@link v1.EntryGrantedStreamRecord}. */
export const EntryGrantedStreamRecord = samples as readonly [
  v1.EntryGrantedStreamRecord,
  ...v1.EntryGrantedStreamRecord[],
];

/** The first sample of {@link v1.EntryGrantedStreamRecord}, with some properties changed: a new object each time. */
export function exampleEntryGrantedStreamRecord(
  changes: Partial<v1.EntryGrantedStreamRecord> = {},
): v1.EntryGrantedStreamRecord {
  return { ...EntryGrantedStreamRecord[0], ...changes };
}
