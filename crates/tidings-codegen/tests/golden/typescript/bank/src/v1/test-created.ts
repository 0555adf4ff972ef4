import * as t from "@acme/events-core/internal";
import { type Address, checkAddress, isAddress } from "./address.js";
import { type Color, checkColor, isColor } from "./color.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A test. */
export interface TestCreated {
  readonly firstName: string;
  readonly lastName: string;
  readonly age?: number | null;
  /** A `Decimal` where a number of JavaScript would have other digits. */
  readonly accountStatement?: number | t.Decimal;
  readonly favoriteColor: Color;
  /** A date and time (RFC 3339), as it was written. */
  readonly registrationDate: string;
  readonly address?: Address | null;
}

/**
 * Reads, checks and writes {@link TestCreated}.
 *
 * @example
 * ```ts
 * const received = TestCreated.parse(text);
 * const sent = TestCreated.stringify(received);
 * ```
 */
export const TestCreated: t.Type<TestCreated> & {
  readonly eventName: "bank.test:created";
  readonly version: 1;
  readonly source: "com.24sevenoffice.banktransfer";
  readonly detailType: "bank.test:created";
} = /* @__PURE__ */ t.event(
  "TestCreated",
  isTestCreated,
  checkTestCreated,
  {
    eventName: "bank.test:created",
    version: 1,
    source: "com.24sevenoffice.banktransfer",
    detailType: "bank.test:created",
  },
  t.decimals,
);

/** @internal */
export function isTestCreated(value: unknown): value is TestCreated {
  return (
    t.isObject(value) &&
    typeof value.firstName === "string" &&
    typeof value.lastName === "string" &&
    (value.age === undefined || value.age === null || t.isInteger(value.age, 0, 255)) &&
    (value.accountStatement === undefined || t.isDecimal(value.accountStatement)) &&
    isColor(value.favoriteColor) &&
    typeof value.registrationDate === "string" &&
    (value.address === undefined || value.address === null || isAddress(value.address))
  );
}

/** @internal */
export function checkTestCreated(value: unknown): t.Findings {
  return t.record(value, {
    firstName: t.string,
    lastName: t.string,
    age: t.optional(t.orNull(t.integer(0, 255))),
    accountStatement: t.optional(t.decimal),
    favoriteColor: checkColor,
    registrationDate: t.string,
    address: t.optional(t.orNull(checkAddress)),
  });
}
