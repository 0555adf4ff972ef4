import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** What came of it; called `Error` on the wire. */
export type Error = ErrorOk | ErrorErr | "None";

/** It went well. */
export interface ErrorOk {
  readonly Ok: number;
  readonly Err?: never;
}

/** It did not. */
export interface ErrorErr {
  readonly Err: string;
  readonly Ok?: never;
}

/** Reads, checks and writes {@link Error}. */
export const Error: t.Type<Error> = /* @__PURE__ */ t.type("Error", isError, checkError);

/** @internal */
export function isError(value: unknown): value is Error {
  if (typeof value === "string") return value === "None";
  if (!t.isObject(value)) return false;
  switch (t.onlyKey(value)) {
    case "Ok":
      return t.isInteger(value.Ok, 0, 255);
    case "Err":
      return typeof value.Err === "string";
    default:
      return false;
  }
}

/** @internal */
export function checkError(value: unknown): t.Findings {
  return t.external(value, {
    Ok: t.integer(0, 255),
    Err: t.string,
    None: null,
  });
}
