import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Another version, with the same detail-type as `Something`. */
export interface Everything {
  readonly [property: string]: unknown;
}

/**
 * Reads, checks and writes {@link Everything}.
 *
 * @example
 * ```ts
 * const received = Everything.parse(text);
 * const sent = Everything.stringify(received);
 * ```
 */
export const Everything: t.Type<Everything> & {
  readonly eventName: "every.thing";
  readonly version: 2;
  readonly source: "other | source";
  readonly detailType: "every.thing@v1";
} = /* @__PURE__ */ t.event("Everything", isEverything, checkEverything, {
  eventName: "every.thing",
  version: 2,
  source: "other | source",
  detailType: "every.thing@v1",
});

/** @internal */
export function isEverything(value: unknown): value is Everything {
  return t.isObject(value);
}

/** @internal */
export function checkEverything(value: unknown): t.Findings {
  return t.object(value);
}
