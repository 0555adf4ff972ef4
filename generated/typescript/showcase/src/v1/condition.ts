import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A condition. */
export type Condition = "always" | ConditionHas | ConditionAll | ConditionNot | ConditionImplies;

/** If a property is there. */
export interface ConditionHas {
  readonly has: string;
  readonly all?: never;
  readonly not?: never;
  readonly implies?: never;
}

/** If all hold. */
export interface ConditionAll {
  readonly all: readonly Condition[];
  readonly has?: never;
  readonly not?: never;
  readonly implies?: never;
}

/** If it does not hold. */
export interface ConditionNot {
  readonly not: Condition;
  readonly has?: never;
  readonly all?: never;
  readonly implies?: never;
}

/** If the first holds, the second. */
export interface ConditionImplies {
  readonly implies: readonly [Condition, Condition];
  readonly has?: never;
  readonly all?: never;
  readonly not?: never;
}

/** Reads, checks and writes {@link Condition}. */
export const Condition: t.Type<Condition> = /* @__PURE__ */ t.type(
  "Condition",
  isCondition,
  checkCondition,
);

/** @internal */
export function isCondition(value: unknown): value is Condition {
  if (typeof value === "string") return value === "always";
  if (!t.isObject(value)) return false;
  switch (t.onlyKey(value)) {
    case "has":
      return typeof value.has === "string";
    case "all":
      return t.isList(value.all) && value.all.every(isCondition);
    case "not":
      return isCondition(value.not);
    case "implies":
      return (
        t.isList(value.implies) &&
        value.implies.length === 2 &&
        isCondition(value.implies[0]) &&
        isCondition(value.implies[1])
      );
    default:
      return false;
  }
}

/** @internal */
export function checkCondition(value: unknown): t.Findings {
  return t.external(value, {
    always: null,
    has: t.string,
    all: t.list(checkCondition),
    not: checkCondition,
    implies: t.tuple(checkCondition, checkCondition),
  });
}
