import * as t from "../runtime.js";
import { type Address, check as checkAddress } from "./address.js";
import { type Color, check as checkColor } from "./color.js";

/** A test. */
export interface TestCreated {
  readonly firstName: string;
  readonly lastName: string;
  readonly age?: number | null;
  readonly accountStatement?: number;
  readonly favoriteColor: Color;
  /** A date and time (RFC 3339), as it was written. */
  readonly registrationDate: string;
  readonly address?: Address | null;
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
    found = t.at(
      found,
      "age",
      t.orNull(value.age, (item) => t.integer(item, 0, 255)),
    );
  }
  if (value.accountStatement !== undefined) {
    found = t.at(found, "accountStatement", t.number(value.accountStatement));
  }
  found = t.at(found, "favoriteColor", checkColor(value.favoriteColor));
  found = t.at(found, "registrationDate", t.string(value.registrationDate));
  if (value.address !== undefined) {
    found = t.at(found, "address", t.orNull(value.address, checkAddress));
  }
  return found;
}
