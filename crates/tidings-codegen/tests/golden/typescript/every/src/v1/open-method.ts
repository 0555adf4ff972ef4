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

/** What {@link OpenMethod} can be besides the variants that this version knows. It is read, kept and written as it is. */
export interface UnrecognizedOpenMethod {
  readonly kind: t.Unrecognized;
  readonly [property: string]: unknown;
}

/** Reads, checks and writes {@link OpenMethod}. */
export const OpenMethod: t.Type<OpenMethod> = /* @__PURE__ */ t.type("OpenMethod", check);

/** @internal */
export function check(value: unknown): t.Findings {
  return t.present(value);
}
