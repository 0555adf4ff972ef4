import assert from "node:assert/strict";
import { test } from "node:test";
import * as t from "../src/internal.js";

const hidden: readonly (readonly [number, number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
];
const short = new Map([
  ["\b", "\\b"],
  ["\t", "\\t"],
  ["\n", "\\n"],
  ["\f", "\\f"],
  ["\r", "\\r"],
]);

test("what a terminal obeys is escaped, and nothing else of the first plane", () => {
  for (let code = 0; code <= 0xffff; code++) {
    const letter = String.fromCharCode(code);
    const isHidden = hidden.some(([from, to]) => code >= from && code <= to);
    const escaped = short.get(letter) ?? `\\u${code.toString(16).padStart(4, "0")}`;
    assert.equal(t.visible(`a${letter}b`), `a${isHidden ? escaped : letter}b`);
  }
  assert.equal(t.visible("😀"), "😀");
  assert.equal(t.visible("a\u{e0041}b\u{e007f}"), "a\\udb40\\udc41b\\udb40\\udc7f");
  assert.equal(t.visible("\u{e0080}"), "\u{e0080}");
});

test("texts are cut by characters", () => {
  for (const [text, most, cut] of [
    ["", 2, ""],
    ["ab", 2, "ab"],
    ["abc", 2, "ab…"],
    ["😀😀", 2, "😀😀"],
    ["😀😀😀", 2, "😀😀…"],
    ["a😀b", 2, "a😀…"],
    ["\ud83d\ud83d\ud83d", 2, "\ud83d\ud83d…"],
  ] as const) {
    assert.equal(t.shortened(text, most), cut);
  }
});

const path = (...keys: (string | number)[]): string =>
  t.faultOf({ path: keys, finding: t.say("x") as t.Finding }).path;

test("names in paths are bounded, and quoted where they are not plain", () => {
  const long = "n".repeat(64);
  assert.equal(path("a", 3, "odd key"), '$.a[3]["odd key"]');
  assert.equal(path("a\u009b"), '$["a\\u009b"]');
  assert.equal(path("a\u202eb\n"), '$["a\\u202eb\\n"]');
  assert.equal(path(long), `$.${long}`);
  assert.equal(path(`${long}n`), `$["${long}…"]`);
  assert.equal(path("😀".repeat(65)), `$["${"😀".repeat(64)}…"]`);
  assert.equal(path('"\\'), '$["\\"\\\\"]');
});

test("a long path keeps its ends", () => {
  const keys = Array.from({ length: 1000 }, (_, index) => `key${String(index)}`);
  const whole = `$.${keys.join(".")}`;
  assert.equal(path(...keys), `${whole.slice(0, 512)}…${whole.slice(-512)}`);
  const fits = ["a".repeat(12), ...Array.from({ length: 336 }, () => "ab"), "a"];
  assert.equal(path(...fits), `$.${fits.join(".")}`);
  assert.equal(path(...fits).length, 1024);
});

test("messages are bounded and escaped, whatever they show", () => {
  const message = (check: t.Check, value: unknown): string => {
    const [first] = t.located(check(value) as t.Found);
    return t.messageOf(first?.finding as t.Finding);
  };
  const values = Array.from({ length: 23 }, (_, index) => index);
  const many = `one of ${values.slice(0, 20).join(", ")} and 3 more`;
  const esc = "\u001b";
  for (const [check, value, expected] of [
    [t.string, 12, "expected a string, found 12"],
    [t.nil, `${esc}[31m\u202e`, 'expected null, found "\\u001b[31m\\u202e"'],
    [t.nil, "a".repeat(41), `expected null, found "${"a".repeat(40)}…"`],
    [t.string, 10n ** 50n, `expected a string, found 1${"0".repeat(39)}…`],
    [
      t.string,
      new t.Decimal(`0.${"1".repeat(50)}`),
      `expected a string, found 0.${"1".repeat(38)}…`,
    ],
    [t.constant(`${esc}x`), 1, 'expected the constant "\\u001bx", found 1'],
    [t.constant("c".repeat(50)), 1, `expected the constant "${"c".repeat(39)}…, found 1`],
    [(given) => t.oneOf(given, values), "x", `expected ${many}, found "x"`],
    [
      (given) => t.oneOf(given, values.slice(0, 20)),
      "x",
      `expected one of ${values.slice(0, 20).join(", ")}, found "x"`,
    ],
    [
      t.text(0, 9, { source: "^-?[0-9]+$", table: "DEBDFAAtBBBACCKABADBABDBFBBACDBBACBB" }),
      "x",
      'expected a string that matches ^-?[0-9]+$, found "x"',
    ],
    [t.orNull(t.string), 1, "expected a string or null, found 1"],
    [
      (given) => t.anyOf(given, `one of A${esc}, B`, [t.string]),
      1,
      "expected one of A\\u001b, B, found 1",
    ],
    [(given) => t.ruled(given, [{ words: `no ${esc}`, asks: false }], undefined), 1, "no \\u001b"],
  ] as readonly (readonly [t.Check, unknown, string])[]) {
    assert.equal(message(check, value), expected);
  }
});
