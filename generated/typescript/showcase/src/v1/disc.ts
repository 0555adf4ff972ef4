import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Its radius. */
export interface Disc {
  /** In which colour. */
  readonly colour: string;
  readonly disc: number;
}

/** Reads, checks and writes {@link Disc}. */
export const Disc: t.Type<Disc> = /* @__PURE__ */ t.type("Disc", isDisc, checkDisc);

/** @internal */
export function isDisc(value: unknown): value is Disc {
  return t.isObject(value) && typeof value.colour === "string" && t.isInteger(value.disc, 0, 255);
}

/** @internal */
export function checkDisc(value: unknown): t.Findings {
  return t.record(value, {
    colour: t.string,
    disc: t.integer(0, 255),
  });
}
