import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** No. */
export interface Refused {
  /** What was asked. */
  readonly question: string;
  readonly reply: "refused";
  /** Why, or `null`. */
  readonly reason: string | null;
}

/** Reads, checks and writes {@link Refused}. */
export const Refused: t.Type<Refused> = /* @__PURE__ */ t.type("Refused", isRefused, checkRefused);

/** @internal */
export function isRefused(value: unknown): value is Refused {
  return (
    t.isObject(value) &&
    typeof value.question === "string" &&
    value.reply === "refused" &&
    (value.reason === null || typeof value.reason === "string")
  );
}

/** @internal */
export function checkRefused(value: unknown): t.Findings {
  return t.record(value, {
    question: t.string,
    reply: t.constant("refused"),
    reason: t.orNull(t.string),
  });
}
