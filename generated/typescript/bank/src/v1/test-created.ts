import * as t from "@acme/events-core/internal";
import { type Address, checkAddress, isAddress } from "./address.js";
import { type Color, checkColor, isColor } from "./color.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A made-up person was registered. Sent to try a subscription out; nothing happened. */
export interface TestCreated {
  /** The person's given name. */
  readonly firstName: string;
  /** The person's family name. */
  readonly lastName: string;
  /** The person's age in whole years, where it is known. */
  readonly age?: number;
  /**
   * The balance of the person's account in NOK: a decimal number, which is not to be read as a binary one.
   *
   * A `Decimal` where a number of JavaScript would have other digits.
   */
  readonly accountStatement?: number | t.Decimal;
  /** The colour that the person likes best. */
  readonly favoriteColor: Color;
  /**
   * When the person was registered, in UTC with milliseconds.
   *
   * A date and time (RFC 3339), as it was written.
   */
  readonly registrationDate: string;
  /** Where the person lives, where it is known. */
  readonly address?: Address;
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
    (value.age === undefined || t.isInteger(value.age, 0, 255)) &&
    (value.accountStatement === undefined || t.isDecimal(value.accountStatement)) &&
    isColor(value.favoriteColor) &&
    typeof value.registrationDate === "string" &&
    (value.address === undefined || isAddress(value.address))
  );
}

/** @internal */
export function checkTestCreated(value: unknown): t.Findings {
  return t.record(value, {
    firstName: t.string,
    lastName: t.string,
    age: t.optional(t.integer(0, 255)),
    accountStatement: t.optional(t.decimal),
    favoriteColor: checkColor,
    registrationDate: t.string,
    address: t.optional(checkAddress),
  });
}
