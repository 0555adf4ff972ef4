import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A sum of sums: a union that holds itself. */
export type Expression =
  ExpressionLiteral | ExpressionNegative | ExpressionSum | ExpressionQuotient;

/** A number. */
export interface ExpressionLiteral {
  readonly literal: number;
  readonly negative?: never;
  readonly sum?: never;
  readonly quotient?: never;
}

/** The negative. */
export interface ExpressionNegative {
  readonly negative: Expression;
  readonly literal?: never;
  readonly sum?: never;
  readonly quotient?: never;
}

/** The sum. */
export interface ExpressionSum {
  readonly sum: readonly Expression[];
  readonly literal?: never;
  readonly negative?: never;
  readonly quotient?: never;
}

/** A quotient. */
export interface ExpressionQuotient {
  readonly quotient: {
    /** What is divided. */
    readonly dividend: Expression;
    /** By what. */
    readonly divisor: Expression;
  };
  readonly literal?: never;
  readonly negative?: never;
  readonly sum?: never;
}

/** Reads, checks and writes {@link Expression}. */
export const Expression: t.Type<Expression> = /* @__PURE__ */ t.type(
  "Expression",
  isExpression,
  checkExpression,
);

/** @internal */
export function isExpression(value: unknown): value is Expression {
  if (!t.isObject(value)) return false;
  switch (t.onlyKey(value)) {
    case "literal":
      return t.isInt32(value.literal);
    case "negative":
      return isExpression(value.negative);
    case "sum":
      return t.isList(value.sum) && value.sum.every(isExpression);
    case "quotient":
      return isExpressionQuotient(value.quotient);
    default:
      return false;
  }
}

function isExpressionQuotient(value: unknown): boolean {
  return t.isObject(value) && isExpression(value.dividend) && isExpression(value.divisor);
}

/** @internal */
export function checkExpression(value: unknown): t.Findings {
  return t.external(value, {
    literal: t.int32,
    negative: checkExpression,
    sum: t.list(checkExpression),
    quotient: {
      dividend: checkExpression,
      divisor: checkExpression,
    },
  });
}
