import * as t from "@acme/events-core/internal";
import { type Measurement, checkMeasurement, isMeasurement } from "./measurement.js";
import { type Payment, checkPayment, isPayment } from "./payment.js";
import { type Shape, checkShape, isShape } from "./shape.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A union with its name beside it: adjacently tagged. */
export type Wrapped = WrappedMeasurement | WrappedPayment | WrappedShape;

/** An adjacently tagged union in another. */
export interface WrappedMeasurement {
  readonly of: "measurement";
  readonly is: Measurement;
}

/** An internally tagged union. */
export interface WrappedPayment {
  readonly of: "payment";
  readonly is: Payment;
}

/** An externally tagged union. */
export interface WrappedShape {
  readonly of: "shape";
  readonly is: Shape;
}

/** Reads, checks and writes {@link Wrapped}. */
export const Wrapped: t.Type<Wrapped> = /* @__PURE__ */ t.type("Wrapped", isWrapped, checkWrapped);

/** @internal */
export function isWrapped(value: unknown): value is Wrapped {
  if (!t.isObject(value)) return false;
  switch (value.of) {
    case "measurement":
      return isMeasurement(value.is) && t.hasOnly(value, ["of", "is"]);
    case "payment":
      return isPayment(value.is) && t.hasOnly(value, ["of", "is"]);
    case "shape":
      return isShape(value.is) && t.hasOnly(value, ["of", "is"]);
    default:
      return false;
  }
}

/** @internal */
export function checkWrapped(value: unknown): t.Findings {
  return t.adjacent(value, "of", "is", {
    measurement: checkMeasurement,
    payment: checkPayment,
    shape: checkShape,
  });
}
