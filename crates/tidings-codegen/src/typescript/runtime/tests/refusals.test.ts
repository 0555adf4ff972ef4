import assert from "node:assert/strict";
import { test } from "node:test";
import * as t from "../src/internal.js";

const never = (value: unknown): value is never => value === t;

function refused(check: t.Check, text: string, numbers?: t.Numbers): t.ParseError {
  try {
    t.type("Name", never, check, numbers).parse(text);
  } catch (error) {
    if (error instanceof t.ParseError) return error;
    throw error;
  }
  throw new Error("it was accepted");
}

const list = (length: number): string => JSON.stringify(Array.from({ length }, () => "x"));

test("the first 100 faults are listed in their order, and the others are counted", () => {
  for (const length of [1, 2, 99, 100, 101, 100_000]) {
    const { faults, omitted, message } = refused(t.list(t.boolean), list(length));
    const listed = Math.min(length, 100);
    assert.equal(faults.length, listed);
    assert.equal(omitted, length - listed);
    assert.deepEqual(
      faults.map((fault) => fault.path),
      Array.from({ length: listed }, (_, index) => `$[${String(index)}]`),
    );
    const lines = faults.map((fault) => `${fault.path}: ${fault.message}`);
    if (length > 1) lines.unshift(`${String(length)} faults`);
    if (length > 100) lines.push(`and ${String(length - 100)} more`);
    assert.equal(message, `Name: ${lines.join("\n  ")}`);
  }
});

test("faults are counted wherever they are", () => {
  const names = Object.fromEntries(
    Array.from({ length: 150 }, (_, index) => [`k${String(index)}`, 1]),
  );
  const deep = JSON.stringify({ a: [names, names], b: 2 });
  const check: t.Check = (value) =>
    t.closed(value, { a: t.listWithin(t.map(t.string), 3), b: t.orNull(t.string) });
  const { faults, omitted } = refused(check, deep);
  assert.equal(faults.length + omitted, 302);
  assert.equal(faults[0]?.path, "$.a[0].k0");
});

test("a fault at each of many levels is found", () => {
  const levels = 500;
  const tree: t.Check = (value) => t.record(value, { v: t.string, l: t.orNull(tree) });
  const text = `${'{"v":1,"l":'.repeat(levels)}null${"}".repeat(levels)}`;
  const { faults, omitted } = refused(tree, text);
  assert.equal(faults.length + omitted, levels);
  assert.equal(faults[2]?.path, "$.l.l.v");
});

test("issues of Standard Schema are bounded, too", () => {
  const { validate } = t.type("Name", never, t.list(t.boolean))["~standard"];
  const { issues = [] } = validate(JSON.parse(list(1000)));
  assert.equal(issues.length, 101);
  assert.deepEqual(issues[99], { path: [99], message: 'expected a boolean, found "x"' });
  assert.deepEqual(issues[100], { path: [], message: "and 900 more" });
  assert.equal(validate(JSON.parse(list(100))).issues?.length, 100);
});

test("what is not JSON is shown without what a terminal obeys, and not in full", () => {
  for (const text of [
    "\u001b[31m",
    '{"a":\u009b\n}',
    "\u202e",
    "x".repeat(100_000),
    '{"\n":1}',
    "",
  ]) {
    const { faults, omitted } = refused(t.string, text);
    assert.equal(omitted, 0);
    assert.equal(faults.length, 1);
    assert.match(faults[0]?.message ?? "", /^not JSON: [^\p{Cc}\u202e]{1,300}$/u);
  }
});

test("what is nested too deeply is refused as such", () => {
  const deep: t.Check = (value) => t.list(deep)(value);
  const { faults } = refused(deep, "[".repeat(200_000) + "]".repeat(200_000));
  assert.deepEqual(faults, [{ path: "$", message: "nested too deeply" }]);
});

test("numbers that are still wrong are shown with the digits that were read first", () => {
  const wrong = Array.from({ length: 300 }, (_, index) => `1234567890123456789${String(index)}`);
  const text = `{"plain":[12345678901234567890],"wrong":[${wrong.join()}]}`;
  const check: t.Check = (value) =>
    t.record(value, { plain: t.list(t.number), wrong: t.list(t.integer(0, 255)) });
  const { faults, omitted } = refused(check, text);
  assert.equal(faults.length + omitted, 300);
  assert.deepEqual(faults[7], {
    path: "$.wrong[7]",
    message: "expected an integer from 0 to 255, found 12345678901234567897",
  });
});

test("numbers that a double holds differently are put back wherever they stand", () => {
  const check: t.Check = (value) =>
    t.record(value, { list: t.list(t.number), ["__proto__"]: t.number });
  const text = '{"list":[12345678901234567890,1],"__proto__":12345678901234567890}';
  const value = t.type("Name", (given): given is unknown => given === t, check).parse(text);
  const proto = Object.getOwnPropertyDescriptor(value, "__proto__")?.value as unknown;
  assert.deepEqual((value as { list: unknown }).list, [12345678901234567000, 1]);
  assert.equal(proto, 12345678901234567000);
});

test("a delivered event is refused whatever its detail-type is", () => {
  const check: t.Check = (value) => t.delivered(value, { known: { here: t.string } });
  for (const odd of ['{"toString":1}', "[[[]]]", "null", "5"]) {
    const { faults } = refused(check, `{"detail-type":${odd},"source":${odd}}`);
    assert.ok(faults.some((fault) => fault.path === '$["detail-type"]'));
  }
});
