import * as t from "../runtime.js";
import { type Card, check as checkCard } from "./card.js";

/** Internally tagged. */
export type Method = MethodCard | MethodWire | MethodCash;

export interface MethodCard extends Card {
  readonly kind: "card";
}

/** By bank. */
export interface MethodWire {
  readonly kind: "wire";
  readonly iban: string;
}

export interface MethodCash {
  readonly kind: "cash";
}

/** Reads, checks and writes {@link Method}. */
export const Method: t.Type<Method> = /* @__PURE__ */ t.type("Method", check);

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  switch (value.kind) {
    case "card":
      return checkCard(value);
    case "wire":
      return checkMethodWire(value);
    case "cash":
      return undefined;
    default:
      return t.at(undefined, "kind", t.oneOf(value.kind, ["card", "wire", "cash"]));
  }
}

function checkMethodWire(value: t.JsonObject): t.Findings {
  return t.at(undefined, "iban", t.string(value.iban));
}
