import * as t from "@acme/events-core/internal";
import { type Transfer, checkTransfer, isTransfer } from "./transfer.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A step of a procedure: internally tagged. */
export type Step = StepStop | StepWait | StepPay | UnrecognizedStep;

/** The procedure ends. */
export interface StepStop {
  readonly kind: "stop";
}

/** Nothing happens for a time. */
export interface StepWait {
  readonly kind: "wait";
  /** How long, in seconds. */
  readonly seconds: number;
}

/** Something is paid. */
export interface StepPay extends Transfer {
  readonly kind: "pay";
}

/** What {@link Step} can be besides the variants that this version knows. It is read, kept and written as it is. */
export interface UnrecognizedStep {
  readonly kind: t.Unrecognized;
  readonly [property: string]: unknown;
}

/** Reads, checks and writes {@link Step}. */
export const Step: t.Type<Step> = /* @__PURE__ */ t.type("Step", isStep, checkStep);

/** @internal */
export function isStep(value: unknown): value is Step {
  if (!t.isObject(value)) return false;
  switch (value.kind) {
    case "stop":
      return true;
    case "wait":
      return t.isInteger(value.seconds, 0, 4294967295);
    case "pay":
      return isTransfer(value);
    default:
      return typeof value.kind === "string";
  }
}

/** @internal */
export function checkStep(value: unknown): t.Findings {
  return t.taggedOrOther(value, "kind", {
    stop: null,
    wait: {
      seconds: t.integer(0, 4294967295),
    },
    pay: checkTransfer,
  });
}
