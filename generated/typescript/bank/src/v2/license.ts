import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** What a client may use. */
export interface License {
  /**
   * The identity's UUID.
   *
   * A UUID (RFC 9562).
   */
  readonly identity: string;
  /**
   * The client's number.
   *
   * A `bigint` where a number of JavaScript would have other digits.
   */
  readonly client: number | bigint;
  /** The licence's number, counted by client. */
  readonly number: number;
}

/** Reads, checks and writes {@link License}. */
export const License: t.Type<License> = /* @__PURE__ */ t.type("License", isLicense, checkLicense);

/** @internal */
export function isLicense(value: unknown): value is License {
  return (
    t.isObject(value) &&
    typeof value.identity === "string" &&
    t.isWide(value.client, 0, 18446744073709551615n) &&
    t.isInteger(value.number, 0, 4294967295)
  );
}

/** @internal */
export function checkLicense(value: unknown): t.Findings {
  return t.record(value, {
    identity: t.string,
    client: t.wide(0, 18446744073709551615n),
    number: t.integer(0, 4294967295),
  });
}
