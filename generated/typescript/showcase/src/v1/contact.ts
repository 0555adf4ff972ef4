import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** How to reach somebody. */
export interface Contact {
  /**
   * The address to write to.
   *
   * A mail address (RFC 5321).
   */
  readonly email: string;
  /** The number to call, where it is known. */
  readonly phone?: string;
}

/** Reads, checks and writes {@link Contact}. */
export const Contact: t.Type<Contact> = /* @__PURE__ */ t.type("Contact", isContact, checkContact);

/** @internal */
export function isContact(value: unknown): value is Contact {
  return (
    t.isObject(value) &&
    typeof value.email === "string" &&
    (value.phone === undefined || typeof value.phone === "string")
  );
}

/** @internal */
export function checkContact(value: unknown): t.Findings {
  return t.record(value, {
    email: t.string,
    phone: t.optional(t.string),
  });
}
