import type * as v1 from "../index.js";

const samples: readonly unknown[] = [
  {
    entrypointId: "entrypoint-31",
    method: {
      kind: "card",
      cardNumber: "0004-7731",
    },
    reason: "unknown",
  },
  {
    entrypointId: "entrypoint-31",
    method: {
      kind: "pin",
      attempts: 2,
    },
    reason: "expired",
  },
  {
    entrypointId: "entrypoint-31",
    method: {
      kind: "phone",
      deviceId: "phone-5e21",
      confirmed: true,
    },
    reason: "notHere",
  },
  {
    entrypointId: "entrypoint-31",
    method: {
      kind: "desk",
    },
    reason: "notNow",
  },
];

/** Samples of {@link v1.EntryDenied}. */
export const EntryDenied = samples as readonly [v1.EntryDenied, ...v1.EntryDenied[]];

/** The first sample of {@link v1.EntryDenied}, with some properties changed: a new object each time. */
export function exampleEntryDenied(changes: Partial<v1.EntryDenied> = {}): v1.EntryDenied {
  return { ...EntryDenied[0], ...changes };
}
