import * as t from "../runtime.js";

export type OpenMethod = OpenMethodCard | OpenMethodWire | UnrecognizedOpenMethod;

export interface OpenMethodCard {
  readonly kind: "card";
  readonly last4: string;
}

export interface OpenMethodWire {
  readonly kind: "wire";
  readonly iban: string;
}

/** A variant of {@link OpenMethod} that this version does not know. */
export interface UnrecognizedOpenMethod {
  readonly kind: t.Unrecognized;
  readonly [property: string]: unknown;
}

/** Reads, checks and writes {@link OpenMethod}. */
export const OpenMethod: t.Type<OpenMethod> = /* @__PURE__ */ t.type("OpenMethod", check);

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  switch (value.kind) {
    case "card":
      return checkOpenMethodCard(value);
    case "wire":
      return checkOpenMethodWire(value);
    default:
      return t.at(undefined, "kind", t.string(value.kind));
  }
}

function checkOpenMethodCard(value: t.JsonObject): t.Findings {
  return t.at(undefined, "last4", t.string(value.last4));
}

function checkOpenMethodWire(value: t.JsonObject): t.Findings {
  return t.at(undefined, "iban", t.string(value.iban));
}
