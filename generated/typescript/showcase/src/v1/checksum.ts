import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** What a check gave, as a 64-bit number. */
export type Checksum = 0 | 9007199254740993n | -9223372036854775808n;

const values: readonly t.Known<Checksum>[] = [0, 9007199254740993n, -9223372036854775808n];

/** Reads, checks and writes {@link Checksum}. */
export const Checksum: t.EnumType<Checksum> = /* @__PURE__ */ t.enumeration(
  "Checksum",
  values,
  isChecksum,
  checkChecksum,
);

/** @internal */
export function isChecksum(value: unknown): value is Checksum {
  return t.isOneOf(value, values);
}

/** @internal */
export function checkChecksum(value: unknown): t.Findings {
  return t.oneOf(value, values);
}
