import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A transfer between accounts. */
export interface Transfer {
  /** The account to pay from. */
  readonly iban: string;
  /** What the receiver shall see, or `null`. */
  readonly message: string | null;
}

/** Reads, checks and writes {@link Transfer}. */
export const Transfer: t.Type<Transfer> = /* @__PURE__ */ t.type(
  "Transfer",
  isTransfer,
  checkTransfer,
);

/** @internal */
export function isTransfer(value: unknown): value is Transfer {
  return (
    t.isObject(value) &&
    typeof value.iban === "string" &&
    (value.message === null || typeof value.message === "string")
  );
}

/** @internal */
export function checkTransfer(value: unknown): t.Findings {
  return t.record(value, {
    iban: t.string,
    message: t.orNull(t.string),
  });
}
