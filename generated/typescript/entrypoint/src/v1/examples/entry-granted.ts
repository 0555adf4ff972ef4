import type * as v1 from "../index.js";

const samples: readonly unknown[] = [
  {
    entrypointId: "entrypoint-31",
    method: {
      kind: "card",
      cardNumber: "0004-7731",
    },
    unlockedSeconds: 5,
  },
  {
    entrypointId: "entrypoint-31",
    method: {
      kind: "pin",
      attempts: 2,
    },
    unlockedSeconds: 5,
  },
  {
    entrypointId: "entrypoint-31",
    method: {
      kind: "phone",
      deviceId: "phone-5e21",
      confirmed: true,
    },
    unlockedSeconds: 5,
  },
  {
    entrypointId: "entrypoint-31",
    method: {
      kind: "desk",
    },
    unlockedSeconds: 5,
  },
];

/** Samples of {@link v1.EntryGranted}. */
export const EntryGranted = samples as readonly [v1.EntryGranted, ...v1.EntryGranted[]];

/** The first sample of {@link v1.EntryGranted}, with some properties changed: a new object each time. */
export function exampleEntryGranted(changes: Partial<v1.EntryGranted> = {}): v1.EntryGranted {
  return { ...EntryGranted[0], ...changes };
}
