import * as t from "../runtime.js";
import { type Address, check as checkAddress } from "./address.js";
import { type Color, check as checkColor } from "./color.js";

/** A made-up person was registered. Sent to try a subscription out; nothing happened. */
export interface TestCreated {
  /** The person's given name. */
  readonly firstName: string;
  /** The person's family name. */
  readonly lastName: string;
  /** The person's age in whole years, where it is known. */
  readonly age?: number;
  /** The balance of the person's account in NOK: a decimal number, which is not to be read as a binary one. */
  readonly accountStatement?: number;
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

/** Reads, checks and writes {@link TestCreated}. */
export const TestCreated: t.Type<TestCreated> & {
  readonly eventName: "bank.test:created";
  readonly version: 1;
  readonly source: "com.24sevenoffice.banktransfer";
  readonly detailType: "bank.test:created";
} = /* @__PURE__ */ t.event("TestCreated", check, {
  eventName: "bank.test:created",
  version: 1,
  source: "com.24sevenoffice.banktransfer",
  detailType: "bank.test:created",
});

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  found = t.at(found, "firstName", t.string(value.firstName));
  found = t.at(found, "lastName", t.string(value.lastName));
  if (value.age !== undefined) {
    found = t.at(found, "age", t.integer(value.age, 0, 255));
  }
  if (value.accountStatement !== undefined) {
    found = t.at(found, "accountStatement", t.number(value.accountStatement));
  }
  found = t.at(found, "favoriteColor", checkColor(value.favoriteColor));
  found = t.at(found, "registrationDate", t.string(value.registrationDate));
  if (value.address !== undefined) {
    found = t.at(found, "address", checkAddress(value.address));
  }
  return found;
}
