import * as t from "@acme/events-core/internal";
import {
  type ValuedLaterDetail,
  checkValuedLaterDetail,
  isValuedLaterDetail,
} from "./valued-later-detail.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A value, and what it is about. */
export type Valued = ValuedYes | ValuedNo | ValuedLater;

/** Yes. */
export interface ValuedYes {
  readonly answer: "yes";
  /** What it is about. */
  readonly about: string;
}

/** No, for a reason. */
export interface ValuedNo {
  readonly answer: "no";
  /** What it is about. */
  readonly about: string;
  readonly detail: string;
}

/** Ask again. */
export interface ValuedLater {
  readonly answer: "later";
  /** What it is about. */
  readonly about: string;
  readonly detail: ValuedLaterDetail;
}

/** Reads, checks and writes {@link Valued}. */
export const Valued: t.Type<Valued> = /* @__PURE__ */ t.type("Valued", isValued, checkValued);

/** @internal */
export function isValued(value: unknown): value is Valued {
  if (!t.isObject(value)) return false;
  switch (value.answer) {
    case "yes":
      return typeof value.about === "string";
    case "no":
      return typeof value.about === "string" && typeof value.detail === "string";
    case "later":
      return typeof value.about === "string" && isValuedLaterDetail(value.detail);
    default:
      return false;
  }
}

/** @internal */
export function checkValued(value: unknown): t.Findings {
  return t.tagged(value, "answer", {
    yes: {
      about: t.string,
    },
    no: {
      about: t.string,
      detail: t.string,
    },
    later: {
      about: t.string,
      detail: checkValuedLaterDetail,
    },
  });
}
