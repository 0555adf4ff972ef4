import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

export interface WithRest {
  readonly id: string;
  readonly note?: string | null;
  readonly [property: string]: number | string | null | undefined;
}

/** Reads, checks and writes {@link WithRest}. */
export const WithRest: t.Type<WithRest> = /* @__PURE__ */ t.type(
  "WithRest",
  isWithRest,
  checkWithRest,
);

/** @internal */
export function isWithRest(value: unknown): value is WithRest {
  return (
    t.isObject(value) &&
    typeof value.id === "string" &&
    (value.note === undefined || value.note === null || typeof value.note === "string") &&
    t.isRest(value, ["id", "note"], (item) => t.isInteger(item, 0, 255))
  );
}

/** @internal */
export function checkWithRest(value: unknown): t.Findings {
  return t.rest(value, t.integer(0, 255), {
    id: t.string,
    note: t.optional(t.orNull(t.string)),
  });
}
