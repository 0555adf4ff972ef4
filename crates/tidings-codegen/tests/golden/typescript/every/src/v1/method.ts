import * as t from "@acme/events-core/internal";
import { type Card, checkCard, isCard } from "./card.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

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
export const Method: t.Type<Method> = /* @__PURE__ */ t.type("Method", isMethod, checkMethod);

/** @internal */
export function isMethod(value: unknown): value is Method {
  if (!t.isObject(value)) return false;
  switch (value.kind) {
    case "card":
      return isCard(value);
    case "wire":
      return typeof value.iban === "string";
    case "cash":
      return true;
    default:
      return false;
  }
}

/** @internal */
export function checkMethod(value: unknown): t.Findings {
  return t.tagged(value, "kind", {
    card: checkCard,
    wire: {
      iban: t.string,
    },
    cash: null,
  });
}
