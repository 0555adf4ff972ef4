import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A number that is even. */
export type EvenNumber = number;

/** Reads, checks and writes {@link EvenNumber}. */
export const EvenNumber: t.Type<EvenNumber> = /* @__PURE__ */ t.type(
  "EvenNumber",
  isEvenNumber,
  checkEvenNumber,
);

/** @internal */
export function isEvenNumber(value: unknown): value is EvenNumber {
  return t.isInt32(value) && value % 2 === 0;
}

/** @internal */
export function checkEvenNumber(value: unknown): t.Findings {
  return t.multiple(t.int32, "2")(value);
}
