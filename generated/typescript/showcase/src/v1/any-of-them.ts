import * as t from "@acme/events-core/internal";
import { type Identifier, checkIdentifier, isIdentifier } from "./identifier.js";
import { type Measurement, checkMeasurement, isMeasurement } from "./measurement.js";
import { type Payment, checkPayment, isPayment } from "./payment.js";
import { type Shape, checkShape, isShape } from "./shape.js";
import { type Weekday, checkWeekday, isWeekday } from "./weekday.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** One of several unions: externally tagged. */
export type AnyOfThem =
  | AnyOfThemShape
  | AnyOfThemPayment
  | AnyOfThemMeasurement
  | AnyOfThemIdentifier
  | AnyOfThemWeekday
  | AnyOfThemMaybe
  | AnyOfThemShapes;

/** An externally tagged union. */
export interface AnyOfThemShape {
  readonly shape: Shape;
  readonly payment?: never;
  readonly measurement?: never;
  readonly identifier?: never;
  readonly weekday?: never;
  readonly maybe?: never;
  readonly shapes?: never;
}

/** An internally tagged union. */
export interface AnyOfThemPayment {
  readonly payment: Payment;
  readonly shape?: never;
  readonly measurement?: never;
  readonly identifier?: never;
  readonly weekday?: never;
  readonly maybe?: never;
  readonly shapes?: never;
}

/** An adjacently tagged union. */
export interface AnyOfThemMeasurement {
  readonly measurement: Measurement;
  readonly shape?: never;
  readonly payment?: never;
  readonly identifier?: never;
  readonly weekday?: never;
  readonly maybe?: never;
  readonly shapes?: never;
}

/** An untagged union. */
export interface AnyOfThemIdentifier {
  readonly identifier: Identifier;
  readonly shape?: never;
  readonly payment?: never;
  readonly measurement?: never;
  readonly weekday?: never;
  readonly maybe?: never;
  readonly shapes?: never;
}

/** An enum. */
export interface AnyOfThemWeekday {
  readonly weekday: Weekday;
  readonly shape?: never;
  readonly payment?: never;
  readonly measurement?: never;
  readonly identifier?: never;
  readonly maybe?: never;
  readonly shapes?: never;
}

/** A union or `null`. */
export interface AnyOfThemMaybe {
  readonly maybe: Payment | null;
  readonly shape?: never;
  readonly payment?: never;
  readonly measurement?: never;
  readonly identifier?: never;
  readonly weekday?: never;
  readonly shapes?: never;
}

/** A list of unions. */
export interface AnyOfThemShapes {
  readonly shapes: readonly Shape[];
  readonly shape?: never;
  readonly payment?: never;
  readonly measurement?: never;
  readonly identifier?: never;
  readonly weekday?: never;
  readonly maybe?: never;
}

/** Reads, checks and writes {@link AnyOfThem}. */
export const AnyOfThem: t.Type<AnyOfThem> = /* @__PURE__ */ t.type(
  "AnyOfThem",
  isAnyOfThem,
  checkAnyOfThem,
);

/** @internal */
export function isAnyOfThem(value: unknown): value is AnyOfThem {
  if (!t.isObject(value)) return false;
  switch (t.onlyKey(value)) {
    case "shape":
      return isShape(value.shape);
    case "payment":
      return isPayment(value.payment);
    case "measurement":
      return isMeasurement(value.measurement);
    case "identifier":
      return isIdentifier(value.identifier);
    case "weekday":
      return isWeekday(value.weekday);
    case "maybe":
      return value.maybe === null || isPayment(value.maybe);
    case "shapes":
      return t.isList(value.shapes) && value.shapes.every(isShape);
    default:
      return false;
  }
}

/** @internal */
export function checkAnyOfThem(value: unknown): t.Findings {
  return t.external(value, {
    shape: checkShape,
    payment: checkPayment,
    measurement: checkMeasurement,
    identifier: checkIdentifier,
    weekday: checkWeekday,
    maybe: t.orNull(checkPayment),
    shapes: t.list(checkShape),
  });
}
