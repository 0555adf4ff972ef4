import type * as v1 from "../index.js";

const samples: readonly unknown[] = [
  {
    parcel: "NO370000112233",
    at: "2026-03-16T06:10:00+01:00",
    place: {
      city: "Oslo",
      country: "NO",
    },
    weight: 2.4,
  },
  {
    parcel: "NO370000112233",
    at: "2026-03-16T14:45:30+01:00",
    place: {
      city: "Bergen",
      country: "NO",
    },
    weight: 2.4,
    signedBy: "K. Nordmann",
  },
];

/** Samples of {@link v1.ParcelTrackedEvent}. */
export const ParcelTrackedEvent = samples as readonly [
  v1.ParcelTrackedEvent,
  ...v1.ParcelTrackedEvent[],
];

/** The first sample of {@link v1.ParcelTrackedEvent}, with some properties changed: a new object each time. */
export function exampleParcelTrackedEvent(
  changes: Partial<v1.ParcelTrackedEvent> = {},
): v1.ParcelTrackedEvent {
  return { ...ParcelTrackedEvent[0], ...changes };
}
