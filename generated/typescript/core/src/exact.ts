/** Numbers that a JavaScript number does not hold, read and written with all their digits. */

import { Decimal } from "./decimal.js";
import { type Finding, type Found, parts } from "./findings.js";
import { isExact } from "./guards.js";

/** How the numbers of a type's documents are read. */
export interface Numbers {
  /** Whether a text seems to have a number that `JSON.parse` changes. Text may be taken for one. */
  readonly differ: (text: string) => boolean;
  /** What such a number can be, the likeliest first; at last it is what `JSON.parse` makes of it. */
  readonly readings: readonly Reading[];
}

/** The value of a number that JavaScript would write with other digits. */
export type Reading = (digits: string, rounded: number) => unknown;

/** Large integers become a `bigint`; where it is seen that a fraction has many digits, it keeps them, too. */
export const integers: Numbers = { differ: hasManyDigits, readings: [readExactly] };

/** Decimals keep their digits, however few. */
export const decimals: Numbers = {
  differ: (text) => /[[:,\s]-?(\d+\.\d*0(?!\d)|[\d.]{16}|[\d.]+e|0\.0{6})/i.test(` ${text}`),
  readings: [
    (digits, rounded) => {
      if (!/^-?\d+$/.test(digits)) return new Decimal(digits);
      return rounded === 0 ? rounded : BigInt(digits);
    },
    (digits, rounded) => {
      const value = readExactly(digits, rounded);
      const isWhole = typeof value === "bigint" || Number.isInteger(value);
      return isWhole && !/^-?\d+$/.test(digits) ? value : new Decimal(digits);
    },
  ],
};

/** The nearest of what JavaScript has: a number with the same value, a `bigint`, or a `Decimal`. */
export function readExactly(digits: string, rounded: number): unknown {
  if (rounded === 0 || !Number.isFinite(rounded)) return rounded;
  const spelled = /^(-?)(\d+)\.?(\d*)e?(.*)$/i.exec(digits);
  const [, sign = "", whole = "", fraction = "", exponent = ""] = spelled ?? [];
  const point = Math.max(whole.length + Number(exponent), 0);
  const all = (whole + fraction).padEnd(point, "0");
  if (/[1-9]/.test(all.slice(point))) {
    return Number.isInteger(rounded) || digits.length > 18 ? new Decimal(digits) : rounded;
  }
  const integer = sign + all.slice(0, point);
  return Number.isSafeInteger(rounded) || integer === String(rounded) ? rounded : BigInt(integer);
}

/**
 * Whether there is a run of 16 digits that begins a number, or one of 19 in a fraction: only such numbers
 * need more than the 53 bits of a double. Every 16th letter is looked at, since one of them is in the
 * run, and the eighth on either side of a digit, since one of them is, too.
 */
function hasManyDigits(text: string): boolean {
  for (let index = 15; index < text.length; index += 16) {
    if (!isDigit(text.charCodeAt(index))) continue;
    if (!isDigit(text.charCodeAt(index - 8)) && !isDigit(text.charCodeAt(index + 8))) continue;
    let before = index - 1;
    let after = index + 1;
    while (isDigit(text.charCodeAt(before))) before--;
    while (isDigit(text.charCodeAt(after))) after++;
    const run = after - before - 1;
    // A letter or a quote stands before it in a string.
    if (run > 15 && /^[[:,\s-]?$/.test(text.charAt(before))) return true;
    if (run > 15 && text[before] === "." && (run > 18 || /e/i.test(text.charAt(after))))
      return true;
    // The rest of the run says nothing else, however long it is.
    index += 16 * Math.floor((after - index) / 16);
  }
  return false;
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}

/**
 * Reads a text whose value `JSON.parse` has given already. It is parsed once more, with the numbers that
 * JavaScript writes with other digits as strings: where the one value has a number and the other a
 * string, the string has the digits.
 */
export function exactly(text: string, value: unknown, read: Reading): unknown {
  const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[-+.\dEe]*/g;
  const spelled = text.replace(tokens, (token) =>
    token.startsWith('"') || String(Number(token)) === token ? token : `"${token}"`,
  );
  return merge(value, JSON.parse(spelled), read);
}

function merge(value: unknown, spelled: unknown, read: Reading): unknown {
  if (typeof value === "number" && typeof spelled === "string") return read(spelled, value);
  if (typeof value === "object" && value !== null) {
    const [from, to] = [value, spelled] as [Holder, Holder];
    for (const key of Object.keys(value)) to[key] = merge(from[key], to[key], read);
  }
  return spelled;
}

interface Holder {
  [key: string | number]: unknown;
}

/** Puts what one value has where some findings are into another value. */
export function copy(
  found: Found,
  isChosen: (finding: Finding) => boolean,
  from: unknown,
  to: unknown,
  key: string | number = "value",
): void {
  const [source, target] = [from, to] as [Holder, Holder];
  for (const part of parts(found)) {
    if ("key" in part) copy(part.inner, isChosen, source[key], target[key], part.key);
    else if (isChosen(part) && Object.hasOwn(source, key)) target[key] = source[key];
  }
}

/** Writes a value; what `JSON.stringify` refuses because it is an exact number, digit by digit. */
export function write(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return writeExactly(value) ?? "null";
  }
}

function writeExactly(value: unknown): string | undefined {
  if (isExact(value)) return String(value);
  if (Array.isArray(value)) return `[${joined(value.map((item) => writeExactly(item) ?? "null"))}]`;
  if (
    typeof value !== "object" ||
    typeof (value as Holder | null)?.toJSON === "function" ||
    !value
  ) {
    return JSON.stringify(value);
  }
  const members = Object.entries(value).flatMap(([key, item]) => {
    const text = writeExactly(item);
    return text === undefined ? [] : `${JSON.stringify(key)}:${text}`;
  });
  return `{${joined(members)}}`;
}

/** Unlike `join`, engines do not copy what they concatenate, so depth costs nothing. */
function joined(texts: readonly string[]): string {
  return texts.reduce((all, text, index) => (index > 0 ? `${all},${text}` : text), "");
}
