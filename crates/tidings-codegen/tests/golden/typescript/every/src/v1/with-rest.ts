import * as t from "../runtime.js";

export interface WithRest {
  readonly id: string;
  readonly note?: string | null;
  readonly [property: string]: number | string | null | undefined;
}

/** Reads, checks and writes {@link WithRest}. */
export const WithRest: t.Type<WithRest> = /* @__PURE__ */ t.type("WithRest", check);

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  found = t.at(found, "id", t.string(value.id));
  if (value.note !== undefined) {
    found = t.at(found, "note", t.orNull(value.note, t.string));
  }
  found = t.rest(found, value, (item) => t.integer(item, 0, 255), ["id", "note"]);
  return found;
}
