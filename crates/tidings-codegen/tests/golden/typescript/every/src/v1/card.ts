import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

export interface Card {
  readonly last4: string;
}

/** Reads, checks and writes {@link Card}. */
export const Card: t.Type<Card> = /* @__PURE__ */ t.type("Card", isCard, checkCard);

/** @internal */
export function isCard(value: unknown): value is Card {
  return t.isObject(value) && typeof value.last4 === "string";
}

/** @internal */
export function checkCard(value: unknown): t.Findings {
  return t.record(value, {
    last4: t.string,
  });
}
