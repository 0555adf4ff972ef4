import * as t from "@acme/events-core/internal";
import { type Addressed, checkAddressed, isAddressed } from "./addressed.js";
import { type Budget, checkBudget, isBudget } from "./budget.js";
import { type Closed, checkClosed, isClosed } from "./closed.js";
import { type Counted, checkCounted, isCounted } from "./counted.js";
import { type Deep, checkDeep, isDeep } from "./deep.js";
import { type Drawn, checkDrawn, isDrawn } from "./drawn.js";
import { type Extended, checkExtended, isExtended } from "./extended.js";
import { type MaybeAnswered, checkMaybeAnswered, isMaybeAnswered } from "./maybe-answered.js";
import { type MaybeSigned, checkMaybeSigned, isMaybeSigned } from "./maybe-signed.js";
import { type Paid, checkPaid, isPaid } from "./paid.js";
import { type Stage, checkStage, isStage } from "./stage.js";
import { type Valued, checkValued, isValued } from "./valued.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Flattened types were shown. The record itself flattens a record. */
export interface FlatteningShown {
  /** Ties messages together. */
  readonly correlationId: string;
  /** Who sent it, where it is known. */
  readonly sender?: string;
  /** A record that flattens one within another. */
  readonly deep: Deep;
  /** A record that flattens one that may be missing. */
  readonly maybe: MaybeSigned;
  /** A record with a map of numbers beside its properties. */
  readonly counted: Counted;
  /** A record with a map of unions beside its properties. */
  readonly budget: Budget;
  /** A record with anything beside its properties. */
  readonly extended: Extended;
  /** A record that flattens an internally tagged union. */
  readonly paid: Paid;
  /** A record that flattens an adjacently tagged union. */
  readonly valued: Valued;
  /** A record that flattens an untagged union. */
  readonly addressed: Addressed;
  /** A record that flattens an externally tagged union. */
  readonly drawn: Drawn;
  /** A record that flattens a union that may be missing. */
  readonly maybeAnswered: MaybeAnswered;
  /** A record that takes no other properties. */
  readonly closed: Closed;
  /** A union whose variant flattens a record. */
  readonly withinVariant: Stage;
}

/**
 * Reads, checks and writes {@link FlatteningShown}.
 *
 * @example
 * ```ts
 * const received = FlatteningShown.parse(text);
 * const sent = FlatteningShown.stringify(received);
 * ```
 */
export const FlatteningShown: t.Type<FlatteningShown> & {
  readonly eventName: "showcase.flattening";
  readonly version: 1;
  readonly source: "tidings.showcase";
  readonly detailType: "showcase.flattening@v1";
} = /* @__PURE__ */ t.event("FlatteningShown", isFlatteningShown, checkFlatteningShown, {
  eventName: "showcase.flattening",
  version: 1,
  source: "tidings.showcase",
  detailType: "showcase.flattening@v1",
});

/** @internal */
export function isFlatteningShown(value: unknown): value is FlatteningShown {
  return (
    t.isObject(value) &&
    typeof value.correlationId === "string" &&
    (value.sender === undefined || typeof value.sender === "string") &&
    isDeep(value.deep) &&
    isMaybeSigned(value.maybe) &&
    isCounted(value.counted) &&
    isBudget(value.budget) &&
    isExtended(value.extended) &&
    isPaid(value.paid) &&
    isValued(value.valued) &&
    isAddressed(value.addressed) &&
    isDrawn(value.drawn) &&
    isMaybeAnswered(value.maybeAnswered) &&
    isClosed(value.closed) &&
    isStage(value.withinVariant)
  );
}

/** @internal */
export function checkFlatteningShown(value: unknown): t.Findings {
  return t.record(value, {
    correlationId: t.string,
    sender: t.optional(t.string),
    deep: checkDeep,
    maybe: checkMaybeSigned,
    counted: checkCounted,
    budget: checkBudget,
    extended: checkExtended,
    paid: checkPaid,
    valued: checkValued,
    addressed: checkAddressed,
    drawn: checkDrawn,
    maybeAnswered: checkMaybeAnswered,
    closed: checkClosed,
    withinVariant: checkStage,
  });
}
