import * as t from "@acme/events-core/internal";
import { type Identifier, checkIdentifier, isIdentifier } from "./identifier.js";
import { type Measurement, checkMeasurement, isMeasurement } from "./measurement.js";
import { type Payment, checkPayment, isPayment } from "./payment.js";
import { type Shape, checkShape, isShape } from "./shape.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Unions were shown: each tagging, with each kind of variant. */
export interface UnionsShown {
  /** The variant's name is the only property around it. */
  readonly external: Shape;
  /** The variant's name stands among its properties. */
  readonly internal: Payment;
  /** The variant's name stands beside it. */
  readonly adjacent: Measurement;
  /** The variant is told by what it looks like. */
  readonly untagged: Identifier;
  /** Unions in a list. */
  readonly list: readonly Payment[];
  /** Unions in a map. */
  readonly map: { readonly [key: string]: Shape };
  /** A union or `null`. */
  readonly nullable: Measurement | null;
  /** A union or absent. */
  readonly optional?: Shape;
  /** Untagged in a list. */
  readonly identifiers: readonly Identifier[];
}

/**
 * Reads, checks and writes {@link UnionsShown}.
 *
 * @example
 * ```ts
 * const received = UnionsShown.parse(text);
 * const sent = UnionsShown.stringify(received);
 * ```
 */
export const UnionsShown: t.Type<UnionsShown> & {
  readonly eventName: "showcase.unions";
  readonly version: 1;
  readonly source: "tidings.showcase";
  readonly detailType: "showcase.unions@v1";
} = /* @__PURE__ */ t.event("UnionsShown", isUnionsShown, checkUnionsShown, {
  eventName: "showcase.unions",
  version: 1,
  source: "tidings.showcase",
  detailType: "showcase.unions@v1",
});

/** @internal */
export function isUnionsShown(value: unknown): value is UnionsShown {
  return (
    t.isObject(value) &&
    isShape(value.external) &&
    isPayment(value.internal) &&
    isMeasurement(value.adjacent) &&
    isIdentifier(value.untagged) &&
    t.isList(value.list) &&
    value.list.every(isPayment) &&
    t.isObject(value.map) &&
    Object.values(value.map).every(isShape) &&
    (value.nullable === null || isMeasurement(value.nullable)) &&
    (value.optional === undefined || isShape(value.optional)) &&
    t.isList(value.identifiers) &&
    value.identifiers.every(isIdentifier)
  );
}

/** @internal */
export function checkUnionsShown(value: unknown): t.Findings {
  return t.record(value, {
    external: checkShape,
    internal: checkPayment,
    adjacent: checkMeasurement,
    untagged: checkIdentifier,
    list: t.list(checkPayment),
    map: t.map(checkShape),
    nullable: t.orNull(checkMeasurement),
    optional: t.optional(checkShape),
    identifiers: t.list(checkIdentifier),
  });
}
