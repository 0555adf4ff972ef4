import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Yes, as often as said. */
export interface Agreed {
  /** What was asked. */
  readonly question: string;
  readonly reply: "agreed";
  /** How often. */
  readonly times: number;
}

/** Reads, checks and writes {@link Agreed}. */
export const Agreed: t.Type<Agreed> = /* @__PURE__ */ t.type("Agreed", isAgreed, checkAgreed);

/** @internal */
export function isAgreed(value: unknown): value is Agreed {
  return (
    t.isObject(value) &&
    typeof value.question === "string" &&
    value.reply === "agreed" &&
    t.isInteger(value.times, 0, 255)
  );
}

/** @internal */
export function checkAgreed(value: unknown): t.Findings {
  return t.record(value, {
    question: t.string,
    reply: t.constant("agreed"),
    times: t.integer(0, 255),
  });
}
