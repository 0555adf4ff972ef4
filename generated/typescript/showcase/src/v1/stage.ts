import * as t from "@acme/events-core/internal";
import { type Extended, checkExtended, isExtended } from "./extended.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A stage of a journey. */
export type Stage = StageTravelling | StageArrived;

/** Under way. */
export interface StageTravelling {
  readonly stage: "travelling";
  /** Ties messages together. */
  readonly correlationId: string;
  /** Who sent it, where it is known. */
  readonly sender?: string;
  /** By what. */
  readonly vehicle: string;
}

/** There. */
export interface StageArrived extends Extended {
  readonly stage: "arrived";
}

/** Reads, checks and writes {@link Stage}. */
export const Stage: t.Type<Stage> = /* @__PURE__ */ t.type("Stage", isStage, checkStage);

/** @internal */
export function isStage(value: unknown): value is Stage {
  if (!t.isObject(value)) return false;
  switch (value.stage) {
    case "travelling":
      return (
        typeof value.correlationId === "string" &&
        (value.sender === undefined || typeof value.sender === "string") &&
        typeof value.vehicle === "string"
      );
    case "arrived":
      return isExtended(value);
    default:
      return false;
  }
}

/** @internal */
export function checkStage(value: unknown): t.Findings {
  return t.tagged(value, "stage", {
    travelling: {
      correlationId: t.string,
      sender: t.optional(t.string),
      vehicle: t.string,
    },
    arrived: checkExtended,
  });
}
