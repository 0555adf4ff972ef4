/** Numbers that a JavaScript number does not hold, read and written with all their digits. */

import { Decimal } from "./decimal.js";
import { isExact } from "./faults.js";

/** How the numbers of a type's documents are read. @internal */
export interface Numbers {
  /** Whether a text seems to have a number that `JSON.parse` changes. Text may be taken for one. */
  readonly differ: (text: string) => boolean;
  /** The value of a number as it is spelled. */
  readonly read: (token: string) => unknown;
}

/** Large integers become a `bigint`. @internal */
export const integers: Numbers = { differ: hasLargeInteger, read: integer };

/** Decimals, too, keep their digits. @internal */
export const decimals: Numbers = {
  differ: (text) => /[[:,\s]-?(\d+\.\d*0(?!\d)|[\d.]{16}|[\d.]+e|0\.0{6})/i.test(` ${text}`),
  read: (token) => {
    if (String(Number(token)) === token) return Number(token);
    return /^-?\d{16,}$/.test(token) ? BigInt(token) : new Decimal(token);
  },
};

function integer(token: string): number | bigint {
  const number = Number(token);
  if (Number.isSafeInteger(number) || !/^-?\d+(\.0+)?$/.test(token)) return number;
  const digits = token.replace(/\..*/, "");
  return String(number) === digits ? number : BigInt(digits);
}

/**
 * Whether there is a run of 16 digits that begins a number: only such a number can be beyond 2^53.
 * Every 16th letter is looked at, since one of them is in the run.
 */
function hasLargeInteger(text: string): boolean {
  for (let index = 15; index < text.length; index += 16) {
    if (!isDigit(text, index)) continue;
    let from = index;
    let to = index;
    while (isDigit(text, from - 1)) from--;
    while (isDigit(text, to)) to++;
    if (to - from > 15 && !/[".\w]/.test(text.charAt(from - 1))) return true;
  }
  return false;
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

/**
 * Reads a text that is known to be JSON. Numbers are put into strings behind a `#`, and strings that
 * could be mistaken for them behind a `=`, so that `JSON.parse` still does the rest.
 * @internal
 */
export function read(text: string, number: (token: string) => unknown): unknown {
  const tokens = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d[-+.\dEe]*/g;
  const marked = text.replace(tokens, (token, string?: string, colon?: string) => {
    if (string === undefined) return `"#${token}"`;
    return colon === undefined && /^"[#=\\]/.test(string) ? `"=${string.slice(1)}` : token;
  });
  return JSON.parse(marked, (_, value: unknown) => {
    if (typeof value !== "string") return value;
    if (value.startsWith("#")) return number(value.slice(1));
    return value.startsWith("=") ? value.slice(1) : value;
  });
}

/** The value with another one at a path. @internal */
export function place(root: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const last = path.at(-1);
  if (last === undefined) return value;
  let holder = root as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as typeof holder;
  holder[last] = value;
  return root;
}

/** Writes a value; what `JSON.stringify` refuses because it is an exact number, digit by digit. @internal */
export function write(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return exactly(value) ?? "null";
  }
}

function exactly(value: unknown): string | undefined {
  if (isExact(value)) return String(value);
  if (Array.isArray(value)) {
    return `[${value.map((item) => exactly(item) ?? "null").join()}]`;
  }
  if (typeof value !== "object" || value === null || isFunction(value, "toJSON")) {
    return JSON.stringify(value);
  }
  const members = Object.entries(value).flatMap(([key, item]) => {
    const text = exactly(item);
    return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`];
  });
  return `{${members.join()}}`;
}

function isFunction(value: object, name: string): boolean {
  return typeof (value as Record<string, unknown>)[name] === "function";
}
