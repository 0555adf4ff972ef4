import * as t from "../runtime.js";

/** Another version, with the same detail-type as `Something`. */
export interface Everything {
  readonly [property: string]: unknown;
}

/** Reads, checks and writes {@link Everything}. */
export const Everything: t.Type<Everything> & {
  readonly eventName: "every.thing";
  readonly version: 2;
  readonly source: "other | source";
  readonly detailType: "every.thing@v1";
} = /* @__PURE__ */ t.event("Everything", check, {
  eventName: "every.thing",
  version: 2,
  source: "other | source",
  detailType: "every.thing@v1",
});

/** @internal */
export function check(value: unknown): t.Findings {
  return t.object(value);
}
