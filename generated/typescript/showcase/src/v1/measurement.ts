import * as t from "@acme/events-core/internal";
import { type Transfer, checkTransfer, isTransfer } from "./transfer.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** What was measured: adjacently tagged. */
export type Measurement =
  | MeasurementNothing
  | MeasurementLength
  | MeasurementBloodPressure
  | MeasurementWind
  | MeasurementAccount;

/** A variant with the tag only. */
export interface MeasurementNothing {
  readonly quantity: "nothing";
}

/** A variant of a scalar, in metres. */
export interface MeasurementLength {
  readonly quantity: "length";
  readonly value: number;
}

/** A variant of a tuple: systolic and diastolic. */
export interface MeasurementBloodPressure {
  readonly quantity: "bloodPressure";
  readonly value: readonly [number, number];
}

/** A variant with properties of its own. */
export interface MeasurementWind {
  readonly quantity: "wind";
  readonly value: {
    /** In metres a second. */
    readonly speed: number;
    /** Where it comes from. */
    readonly direction: string;
  };
}

/** A variant of a record with a name of its own. */
export interface MeasurementAccount {
  readonly quantity: "account";
  readonly value: Transfer;
}

/** Reads, checks and writes {@link Measurement}. */
export const Measurement: t.Type<Measurement> = /* @__PURE__ */ t.type(
  "Measurement",
  isMeasurement,
  checkMeasurement,
);

/** @internal */
export function isMeasurement(value: unknown): value is Measurement {
  if (!t.isObject(value)) return false;
  switch (value.quantity) {
    case "nothing":
      return t.hasOnly(value, ["quantity"]);
    case "length":
      return t.isInt32(value.value) && t.hasOnly(value, ["quantity", "value"]);
    case "bloodPressure":
      return (
        t.isList(value.value) &&
        value.value.length === 2 &&
        t.isInteger(value.value[0], 0, 65535) &&
        t.isInteger(value.value[1], 0, 65535) &&
        t.hasOnly(value, ["quantity", "value"])
      );
    case "wind":
      return isMeasurementWind(value.value) && t.hasOnly(value, ["quantity", "value"]);
    case "account":
      return isTransfer(value.value) && t.hasOnly(value, ["quantity", "value"]);
    default:
      return false;
  }
}

function isMeasurementWind(value: unknown): boolean {
  return (
    t.isObject(value) && t.isInteger(value.speed, 0, 65535) && typeof value.direction === "string"
  );
}

/** @internal */
export function checkMeasurement(value: unknown): t.Findings {
  return t.adjacent(value, "quantity", "value", {
    nothing: null,
    length: t.int32,
    bloodPressure: t.tuple(t.integer(0, 65535), t.integer(0, 65535)),
    wind: {
      speed: t.integer(0, 65535),
      direction: t.string,
    },
    account: checkTransfer,
  });
}
