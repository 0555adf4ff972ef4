import * as t from "@acme/events-core/internal";
import { type AnyOfThem, checkAnyOfThem, isAnyOfThem } from "./any-of-them.js";
import { type Expression, checkExpression, isExpression } from "./expression.js";
import { type Loose, checkLoose, isLoose } from "./loose.js";
import { type Occasion, checkOccasion, isOccasion } from "./occasion.js";
import { type Wrapped, checkWrapped, isWrapped } from "./wrapped.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Unions within unions were shown. */
export interface NestedUnionsShown {
  /** Unions as the variants of an externally tagged union. */
  readonly external: AnyOfThem;
  /** Unions as properties of an internally tagged union's variants. */
  readonly internal: Occasion;
  /** Unions as the variants of an adjacently tagged union. */
  readonly adjacent: Wrapped;
  /** Unions as the variants of an untagged union. */
  readonly untagged: Loose;
  /** A union that holds itself. */
  readonly expression: Expression;
}

/**
 * Reads, checks and writes {@link NestedUnionsShown}.
 *
 * @example
 * ```ts
 * const received = NestedUnionsShown.parse(text);
 * const sent = NestedUnionsShown.stringify(received);
 * ```
 */
export const NestedUnionsShown: t.Type<NestedUnionsShown> & {
  readonly eventName: "showcase.nested-unions";
  readonly version: 1;
  readonly source: "tidings.showcase";
  readonly detailType: "showcase.nested-unions@v1";
} = /* @__PURE__ */ t.event("NestedUnionsShown", isNestedUnionsShown, checkNestedUnionsShown, {
  eventName: "showcase.nested-unions",
  version: 1,
  source: "tidings.showcase",
  detailType: "showcase.nested-unions@v1",
});

/** @internal */
export function isNestedUnionsShown(value: unknown): value is NestedUnionsShown {
  return (
    t.isObject(value) &&
    isAnyOfThem(value.external) &&
    isOccasion(value.internal) &&
    isWrapped(value.adjacent) &&
    isLoose(value.untagged) &&
    isExpression(value.expression)
  );
}

/** @internal */
export function checkNestedUnionsShown(value: unknown): t.Findings {
  return t.record(value, {
    external: checkAnyOfThem,
    internal: checkOccasion,
    adjacent: checkWrapped,
    untagged: checkLoose,
    expression: checkExpression,
  });
}
