import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

export interface ParcelTrackedEventPlace {
  readonly city: string;
  readonly country: string;
}

/** Reads, checks and writes {@link ParcelTrackedEventPlace}. */
export const ParcelTrackedEventPlace: t.Type<ParcelTrackedEventPlace> = /* @__PURE__ */ t.type(
  "ParcelTrackedEventPlace",
  isParcelTrackedEventPlace,
  checkParcelTrackedEventPlace,
);

/** @internal */
export function isParcelTrackedEventPlace(value: unknown): value is ParcelTrackedEventPlace {
  return t.isObject(value) && typeof value.city === "string" && typeof value.country === "string";
}

/** @internal */
export function checkParcelTrackedEventPlace(value: unknown): t.Findings {
  return t.record(value, {
    city: t.string,
    country: t.string,
  });
}
