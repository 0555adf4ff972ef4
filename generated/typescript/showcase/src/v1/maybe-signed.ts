import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A record that may be signed: either both of a signature's properties are there or none. */
export interface MaybeSigned {
  /** What is signed. */
  readonly text: string;
  /** By whom. */
  readonly signedBy?: string;
  /**
   * When.
   *
   * A date and time (RFC 3339), as it was written.
   */
  readonly signedAt?: string;
}

/** Reads, checks and writes {@link MaybeSigned}. */
export const MaybeSigned: t.Type<MaybeSigned> = /* @__PURE__ */ t.type(
  "MaybeSigned",
  isMaybeSigned,
  checkMaybeSigned,
);

/** @internal */
export function isMaybeSigned(value: unknown): value is MaybeSigned {
  return (
    t.isObject(value) &&
    typeof value.text === "string" &&
    (value.signedBy === undefined || typeof value.signedBy === "string") &&
    (value.signedAt === undefined || typeof value.signedAt === "string")
  );
}

/** @internal */
export function checkMaybeSigned(value: unknown): t.Findings {
  return t.record(value, {
    text: t.string,
    signedBy: t.optional(t.string),
    signedAt: t.optional(t.string),
  });
}
