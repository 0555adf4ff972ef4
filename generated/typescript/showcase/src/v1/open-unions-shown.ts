import * as t from "@acme/events-core/internal";
import { type Move, checkMove, isMove } from "./move.js";
import { type Reading, checkReading, isReading } from "./reading.js";
import { type Setting, checkSetting, isSetting } from "./setting.js";
import { type Step, checkStep, isStep } from "./step.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/**
 * Open unions were shown: a variant that a reader does not know is kept as it is.
 *
 * A known variant is still held to its form. serde itself is laxer: it takes a known tag with a wrong body for
 * the open variant.
 */
export interface OpenUnionsShown {
  /** Externally tagged. */
  readonly external: Move;
  /** Internally tagged. */
  readonly internal: Step;
  /** Adjacently tagged. */
  readonly adjacent: Reading;
  /** Untagged. */
  readonly untagged: Setting;
  /** Open unions in a list. */
  readonly list: readonly Step[];
  /** An open union or `null`. */
  readonly nullable: Step | null;
  /** An open union or absent. */
  readonly optional?: Move;
}

/**
 * Reads, checks and writes {@link OpenUnionsShown}.
 *
 * @example
 * ```ts
 * const received = OpenUnionsShown.parse(text);
 * const sent = OpenUnionsShown.stringify(received);
 * ```
 */
export const OpenUnionsShown: t.Type<OpenUnionsShown> & {
  readonly eventName: "showcase.open-unions";
  readonly version: 1;
  readonly source: "tidings.showcase";
  readonly detailType: "showcase.open-unions@v1";
} = /* @__PURE__ */ t.event("OpenUnionsShown", isOpenUnionsShown, checkOpenUnionsShown, {
  eventName: "showcase.open-unions",
  version: 1,
  source: "tidings.showcase",
  detailType: "showcase.open-unions@v1",
});

/** @internal */
export function isOpenUnionsShown(value: unknown): value is OpenUnionsShown {
  return (
    t.isObject(value) &&
    isMove(value.external) &&
    isStep(value.internal) &&
    isReading(value.adjacent) &&
    isSetting(value.untagged) &&
    t.isList(value.list) &&
    value.list.every(isStep) &&
    (value.nullable === null || isStep(value.nullable)) &&
    (value.optional === undefined || isMove(value.optional))
  );
}

/** @internal */
export function checkOpenUnionsShown(value: unknown): t.Findings {
  return t.record(value, {
    external: checkMove,
    internal: checkStep,
    adjacent: checkReading,
    untagged: checkSetting,
    list: t.list(checkStep),
    nullable: t.orNull(checkStep),
    optional: t.optional(checkMove),
  });
}
