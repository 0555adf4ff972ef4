import * as t from "@acme/events-core/internal";
import {
  type ParcelTrackedEventPlace,
  checkParcelTrackedEventPlace,
  isParcelTrackedEventPlace,
} from "./parcel-tracked-event-place.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

export interface ParcelTrackedEvent {
  readonly parcel: string;
  /** A date and time (RFC 3339), as it was written. */
  readonly at: string;
  readonly place: ParcelTrackedEventPlace;
  readonly weight: number;
  readonly signedBy?: string;
}

/**
 * Reads, checks and writes {@link ParcelTrackedEvent}.
 *
 * @example
 * ```ts
 * const received = ParcelTrackedEvent.parse(text);
 * const sent = ParcelTrackedEvent.stringify(received);
 * ```
 */
export const ParcelTrackedEvent: t.Type<ParcelTrackedEvent> & {
  readonly eventName: "parcel-tracked";
  readonly version: 1;
  readonly source: "com.example.webshop";
  readonly detailType: "parcel-tracked@v1";
} = /* @__PURE__ */ t.event("ParcelTrackedEvent", isParcelTrackedEvent, checkParcelTrackedEvent, {
  eventName: "parcel-tracked",
  version: 1,
  source: "com.example.webshop",
  detailType: "parcel-tracked@v1",
});

/** @internal */
export function isParcelTrackedEvent(value: unknown): value is ParcelTrackedEvent {
  return (
    t.isObject(value) &&
    typeof value.parcel === "string" &&
    typeof value.at === "string" &&
    isParcelTrackedEventPlace(value.place) &&
    t.isNumber(value.weight) &&
    (value.signedBy === undefined || typeof value.signedBy === "string")
  );
}

/** @internal */
export function checkParcelTrackedEvent(value: unknown): t.Findings {
  return t.record(value, {
    parcel: t.string,
    at: t.string,
    place: checkParcelTrackedEventPlace,
    weight: t.number,
    signedBy: t.optional(t.string),
  });
}
