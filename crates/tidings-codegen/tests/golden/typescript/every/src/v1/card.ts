import * as t from "../runtime.js";

export interface Card {
  readonly last4: string;
}

/** Reads, checks and writes {@link Card}. */
export const Card: t.Type<Card> = /* @__PURE__ */ t.type("Card", check);

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  return t.at(undefined, "last4", t.string(value.last4));
}
