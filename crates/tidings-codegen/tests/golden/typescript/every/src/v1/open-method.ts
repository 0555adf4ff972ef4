import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

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
export const OpenMethod: t.Type<OpenMethod> = /* @__PURE__ */ t.type(
  "OpenMethod",
  isOpenMethod,
  checkOpenMethod,
);

/** @internal */
export function isOpenMethod(value: unknown): value is OpenMethod {
  if (!t.isObject(value)) return false;
  switch (value.kind) {
    case "card":
      return typeof value.last4 === "string";
    case "wire":
      return typeof value.iban === "string";
    default:
      return typeof value.kind === "string";
  }
}

/** @internal */
export function checkOpenMethod(value: unknown): t.Findings {
  return t.taggedOrOther(value, "kind", {
    card: {
      last4: t.string,
    },
    wire: {
      iban: t.string,
    },
  });
}
