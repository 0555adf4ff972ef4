import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Members that objects have in one language or another, or that generated types have. */
export interface Members {
  readonly __proto__: number;
  readonly constructor: number;
  readonly prototype: number;
  readonly hasOwnProperty: number;
  readonly toString: number;
  readonly valueOf: number;
  readonly then: number;
  readonly Equals: number;
  readonly GetHashCode: number;
  readonly GetType: number;
  readonly MemberwiseClone: number;
  readonly EqualityContract: number;
  readonly PrintMembers: number;
  readonly Members: number;
  readonly clone: number;
  readonly builder: number;
  readonly parse: number;
  readonly from: number;
  readonly is: number;
  readonly stringify: number;
  readonly toJSON: number;
  readonly name: number;
  readonly length: number;
  readonly version: number;
  readonly source: number;
  readonly detailType: number;
  readonly example: number;
  readonly examples: number;
  readonly schema: number;
  readonly unknownProperties: number;
  readonly additionalProperties: number;
  readonly extra: number;
}

/** Reads, checks and writes {@link Members}. */
export const Members: t.Type<Members> = /* @__PURE__ */ t.type("Members", isMembers, checkMembers);

/** @internal */
export function isMembers(value: unknown): value is Members {
  return (
    t.isObject(value) &&
    t.isInteger(t.own(value, "__proto__"), 0, 255) &&
    t.isInteger(t.own(value, "constructor"), 0, 255) &&
    t.isInteger(value.prototype, 0, 255) &&
    t.isInteger(t.own(value, "hasOwnProperty"), 0, 255) &&
    t.isInteger(t.own(value, "toString"), 0, 255) &&
    t.isInteger(t.own(value, "valueOf"), 0, 255) &&
    t.isInteger(value.then, 0, 255) &&
    t.isInteger(value.Equals, 0, 255) &&
    t.isInteger(value.GetHashCode, 0, 255) &&
    t.isInteger(value.GetType, 0, 255) &&
    t.isInteger(value.MemberwiseClone, 0, 255) &&
    t.isInteger(value.EqualityContract, 0, 255) &&
    t.isInteger(value.PrintMembers, 0, 255) &&
    t.isInteger(value.Members, 0, 255) &&
    t.isInteger(value.clone, 0, 255) &&
    t.isInteger(value.builder, 0, 255) &&
    t.isInteger(value.parse, 0, 255) &&
    t.isInteger(value.from, 0, 255) &&
    t.isInteger(value.is, 0, 255) &&
    t.isInteger(value.stringify, 0, 255) &&
    t.isInteger(value.toJSON, 0, 255) &&
    t.isInteger(value.name, 0, 255) &&
    t.isInteger(value.length, 0, 255) &&
    t.isInteger(value.version, 0, 255) &&
    t.isInteger(value.source, 0, 255) &&
    t.isInteger(value.detailType, 0, 255) &&
    t.isInteger(value.example, 0, 255) &&
    t.isInteger(value.examples, 0, 255) &&
    t.isInteger(value.schema, 0, 255) &&
    t.isInteger(value.unknownProperties, 0, 255) &&
    t.isInteger(value.additionalProperties, 0, 255) &&
    t.isInteger(value.extra, 0, 255)
  );
}

/** @internal */
export function checkMembers(value: unknown): t.Findings {
  return t.record(value, {
    ["__proto__"]: t.integer(0, 255),
    constructor: t.integer(0, 255),
    prototype: t.integer(0, 255),
    hasOwnProperty: t.integer(0, 255),
    toString: t.integer(0, 255),
    valueOf: t.integer(0, 255),
    then: t.integer(0, 255),
    Equals: t.integer(0, 255),
    GetHashCode: t.integer(0, 255),
    GetType: t.integer(0, 255),
    MemberwiseClone: t.integer(0, 255),
    EqualityContract: t.integer(0, 255),
    PrintMembers: t.integer(0, 255),
    Members: t.integer(0, 255),
    clone: t.integer(0, 255),
    builder: t.integer(0, 255),
    parse: t.integer(0, 255),
    from: t.integer(0, 255),
    is: t.integer(0, 255),
    stringify: t.integer(0, 255),
    toJSON: t.integer(0, 255),
    name: t.integer(0, 255),
    length: t.integer(0, 255),
    version: t.integer(0, 255),
    source: t.integer(0, 255),
    detailType: t.integer(0, 255),
    example: t.integer(0, 255),
    examples: t.integer(0, 255),
    schema: t.integer(0, 255),
    unknownProperties: t.integer(0, 255),
    additionalProperties: t.integer(0, 255),
    extra: t.integer(0, 255),
  });
}
