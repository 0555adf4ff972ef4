import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Keywords of one language or another. */
export interface Keywords {
  readonly abstract: number;
  readonly async: number;
  readonly await: number;
  readonly base: number;
  readonly checked: number;
  readonly class: number;
  readonly const: number;
  readonly default: number;
  readonly delete: number;
  readonly enum: number;
  readonly event: number;
  readonly export: number;
  readonly fn: number;
  readonly function: number;
  readonly global: number;
  readonly import: number;
  readonly init: number;
  readonly interface: number;
  readonly match: number;
  readonly namespace: number;
  readonly new: number;
  readonly null: number;
  readonly object: number;
  readonly operator: number;
  readonly params: number;
  readonly record: number;
  readonly required: number;
  readonly self: number;
  readonly string: number;
  readonly struct: number;
  readonly super: number;
  readonly this: number;
  readonly true: number;
  readonly try: number;
  readonly type: number;
  readonly typeof: number;
  readonly undefined: number;
  readonly union: number;
  readonly using: number;
  readonly var: number;
  readonly void: number;
  readonly where: number;
  readonly with: number;
  readonly yield: number;
}

/** Reads, checks and writes {@link Keywords}. */
export const Keywords: t.Type<Keywords> = /* @__PURE__ */ t.type(
  "Keywords",
  isKeywords,
  checkKeywords,
);

/** @internal */
export function isKeywords(value: unknown): value is Keywords {
  return (
    t.isObject(value) &&
    t.isInteger(value.abstract, 0, 255) &&
    t.isInteger(value.async, 0, 255) &&
    t.isInteger(value.await, 0, 255) &&
    t.isInteger(value.base, 0, 255) &&
    t.isInteger(value.checked, 0, 255) &&
    t.isInteger(value.class, 0, 255) &&
    t.isInteger(value.const, 0, 255) &&
    t.isInteger(value.default, 0, 255) &&
    t.isInteger(value.delete, 0, 255) &&
    t.isInteger(value.enum, 0, 255) &&
    t.isInteger(value.event, 0, 255) &&
    t.isInteger(value.export, 0, 255) &&
    t.isInteger(value.fn, 0, 255) &&
    t.isInteger(value.function, 0, 255) &&
    t.isInteger(value.global, 0, 255) &&
    t.isInteger(value.import, 0, 255) &&
    t.isInteger(value.init, 0, 255) &&
    t.isInteger(value.interface, 0, 255) &&
    t.isInteger(value.match, 0, 255) &&
    t.isInteger(value.namespace, 0, 255) &&
    t.isInteger(value.new, 0, 255) &&
    t.isInteger(value.null, 0, 255) &&
    t.isInteger(value.object, 0, 255) &&
    t.isInteger(value.operator, 0, 255) &&
    t.isInteger(value.params, 0, 255) &&
    t.isInteger(value.record, 0, 255) &&
    t.isInteger(value.required, 0, 255) &&
    t.isInteger(value.self, 0, 255) &&
    t.isInteger(value.string, 0, 255) &&
    t.isInteger(value.struct, 0, 255) &&
    t.isInteger(value.super, 0, 255) &&
    t.isInteger(value.this, 0, 255) &&
    t.isInteger(value.true, 0, 255) &&
    t.isInteger(value.try, 0, 255) &&
    t.isInteger(value.type, 0, 255) &&
    t.isInteger(value.typeof, 0, 255) &&
    t.isInteger(value.undefined, 0, 255) &&
    t.isInteger(value.union, 0, 255) &&
    t.isInteger(value.using, 0, 255) &&
    t.isInteger(value.var, 0, 255) &&
    t.isInteger(value.void, 0, 255) &&
    t.isInteger(value.where, 0, 255) &&
    t.isInteger(value.with, 0, 255) &&
    t.isInteger(value.yield, 0, 255)
  );
}

/** @internal */
export function checkKeywords(value: unknown): t.Findings {
  return t.record(value, {
    abstract: t.integer(0, 255),
    async: t.integer(0, 255),
    await: t.integer(0, 255),
    base: t.integer(0, 255),
    checked: t.integer(0, 255),
    class: t.integer(0, 255),
    const: t.integer(0, 255),
    default: t.integer(0, 255),
    delete: t.integer(0, 255),
    enum: t.integer(0, 255),
    event: t.integer(0, 255),
    export: t.integer(0, 255),
    fn: t.integer(0, 255),
    function: t.integer(0, 255),
    global: t.integer(0, 255),
    import: t.integer(0, 255),
    init: t.integer(0, 255),
    interface: t.integer(0, 255),
    match: t.integer(0, 255),
    namespace: t.integer(0, 255),
    new: t.integer(0, 255),
    null: t.integer(0, 255),
    object: t.integer(0, 255),
    operator: t.integer(0, 255),
    params: t.integer(0, 255),
    record: t.integer(0, 255),
    required: t.integer(0, 255),
    self: t.integer(0, 255),
    string: t.integer(0, 255),
    struct: t.integer(0, 255),
    super: t.integer(0, 255),
    this: t.integer(0, 255),
    true: t.integer(0, 255),
    try: t.integer(0, 255),
    type: t.integer(0, 255),
    typeof: t.integer(0, 255),
    undefined: t.integer(0, 255),
    union: t.integer(0, 255),
    using: t.integer(0, 255),
    var: t.integer(0, 255),
    void: t.integer(0, 255),
    where: t.integer(0, 255),
    with: t.integer(0, 255),
    yield: t.integer(0, 255),
  });
}
