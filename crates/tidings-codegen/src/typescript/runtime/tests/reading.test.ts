import assert from "node:assert/strict";
import { test } from "node:test";
import * as t from "../src/internal.js";

test("a verdict is reached once for each value while a document is read", () => {
  let count = 0;
  const decide = (value: unknown): boolean => {
    count++;
    return value !== 1;
  };
  const [a, b] = [{}, {}];
  const read = t.remembering((values: unknown) =>
    (values as readonly unknown[]).map((value) => t.once(value, decide)),
  );
  assert.deepEqual(read([a, b, a, a, 1, null, null]), [true, true, true, true, false, true, true]);
  assert.equal(count, 4);
  read([a]);
  assert.equal(count, 5, "a later document begins with nothing remembered");
});

test("nothing found is remembered, too, and nothing is after an error", () => {
  let count = 0;
  const find: t.Check = () => {
    count++;
    return undefined;
  };
  const twice = t.remembering((value) => [t.once(value, find), t.once(value, find)]);
  assert.deepEqual(twice({}), [undefined, undefined]);
  assert.equal(count, 1);
  const value = {};
  const failing = t.remembering((given) => {
    t.once(given, find);
    throw new Error("x");
  });
  assert.throws(() => failing(value));
  t.once(value, find);
  t.once(value, find);
  assert.equal(count, 4);
});

test("a rule that leads back to itself twice looks at each value once", () => {
  let looks = 0;
  const inner = (given: unknown): boolean => t.passesOnce(given, asserted);
  const asserted: t.Assertion = {
    anyOf: [
      { properties: { l: { ref: inner }, odd: false } },
      { properties: { l: { ref: inner } }, required: ["n"] },
    ],
  };
  let value: object = { n: 1 };
  for (let level = 0; level < 40; level++) {
    const l = value;
    value = {
      get l(): object {
        looks++;
        return l;
      },
      odd: 1,
      n: 1,
    };
  }
  const read = t.remembering((given) => t.keeps(given, [{ words: "", asks: asserted }]));
  assert.equal(read(value), true);
  assert.ok(looks < 40 * 12, `${String(looks)} looks`);
});

test("lists are distinct as JSON Schema compares values", () => {
  for (const [same, items] of [
    [false, []],
    [false, [1, 2, "1", true, null, "null", [1], ["1"], { a: 1 }, { a: 2 }, { b: 1 }]],
    [true, [1, new t.Decimal("1.0")]],
    [true, [10n ** 20n, new t.Decimal("1e20")]],
    [
      true,
      [
        { a: 1, b: [2] },
        { b: [2], a: 1 },
      ],
    ],
    [
      false,
      [
        [1, 2],
        [2, 1],
        [[1], 2],
        [1, [2]],
      ],
    ],
    [false, [["a,b"], ["a", "b"], [["a"], "b"]]],
    [false, [{ a: { b: 1 } }, { a: { b: 2 } }, { "a:1": 1 }]],
    [true, [[[{ a: [] }]], 1, [[{ a: [] }]]]],
    [false, [JSON.parse('{"__proto__":1}'), {}]],
    [true, ["\ud800", "\ud800"]],
  ] as const) {
    assert.equal(t.areDistinct(items), !same, t.write(items));
    const remembering = t.remembering((given) => t.areDistinct(given as readonly unknown[]));
    assert.equal(remembering(items), !same);
    const equal = items.some((one, index) =>
      items.slice(index + 1).some((other) => t.areEqual(one, other)),
    );
    assert.equal(equal, same);
  }
});

test("texts with many digits are read once", () => {
  const digits = "1".repeat(4_000_000);
  assert.equal(t.integers.differ(`{"a":"x${digits}"}`), false);
  assert.equal(t.integers.differ(`{"a":${digits.slice(0, 20)}}`), true);
  assert.equal(t.integers.differ(`{"a":"x${digits}","b":12345678901234567890}`), true);
});

test("what JSON.stringify refuses is written at any depth", () => {
  let value: unknown = {
    n: 10n ** 20n,
    gone: undefined,
    list: [undefined, new t.Decimal("1.50"), "x"],
  };
  for (let level = 0; level < 1000; level++) value = [value];
  const inner = '{"n":100000000000000000000,"list":[null,1.50,"x"]}';
  assert.equal(t.write(value), `${"[".repeat(1000)}${inner}${"]".repeat(1000)}`);
  assert.equal(t.write(undefined), undefined);
  assert.equal(
    t.write({ a: new t.Decimal("1e5"), b: { toJSON: () => "kept" } }),
    '{"a":1e5,"b":"kept"}',
  );
});
