/** Numbers by their decimal digits, which binary floating point cannot say. */

import { decimalTag, isExact } from "./guards.js";
import { isInstance } from "./instances.js";

/**
 * A decimal number as it was written, such as `12.50`: `parse` makes one where a JavaScript number
 * would be written with other digits. Calculate with a library for decimals, from its text.
 *
 * @example
 * ```ts
 * const amount = new Decimal("12.50");
 * amount.toString(); // "12.50"
 * Number(amount); // 12.5
 * ```
 */
export class Decimal {
  /** What tells the type from others; the same in every copy of this class. Values do not have it. */
  declare readonly "~type": "Decimal";
  /** The digits, as they are written in JSON. */
  readonly text: string;

  /** Throws a `SyntaxError` where the text is no number of JSON. */
  constructor(text: string) {
    if (typeof JSON.parse(text) !== "number") throw new SyntaxError(`not a number: ${text}`);
    this.text = text.trim();
  }

  /** The digits, as they are written in JSON. */
  toString(): string {
    return this.text;
  }

  /** Refused, as for a `bigint`: `stringify` of the type writes the digits, `JSON.stringify` cannot. */
  toJSON(): never {
    throw new TypeError("a Decimal is written by stringify of its type");
  }

  /** The nearest number. */
  valueOf(): number {
    return Number(this.text);
  }

  /** @internal */
  get [Symbol.toStringTag](): string {
    return decimalTag;
  }

  /** Whether a value is a `Decimal`, of this copy of the class or of another. */
  static [Symbol.hasInstance](this: unknown, value: unknown): value is Decimal {
    // Classes of others are called so, too; none has its digits there.
    const isOwn = isExact(value) && (value as Partial<Decimal>).text !== undefined;
    return isInstance(value, this, Decimal, isOwn);
  }
}

export function isDecimal(value: unknown): value is number | Decimal {
  return typeof value === "number"
    ? Number.isFinite(value)
    : typeof value !== "bigint" && isExact(value);
}

/** A number of any size. */
export type AnyNumber = number | bigint | Decimal;

/** A number is `0.digits` times ten to the power of `point`; the digits begin and end with none that is 0. */
export interface Digits {
  readonly sign: string;
  readonly digits: string;
  readonly point: number;
}

export function digitsOf(number: unknown): Digits {
  const spelled = /^(-?)(\d+)\.?(\d*)e?(.*)$/i.exec(String(number));
  const [, sign = "", whole = "", fraction = "", exponent = ""] = spelled ?? [];
  const all = (whole + fraction).replace(/^0+/, "");
  const point = all.length - fraction.length + Number(exponent);
  const digits = all.replace(/0+$/, "");
  return digits === "" ? { sign: "", digits, point: 0 } : { sign, digits, point };
}

/** Less than 0, 0 or more than 0, as the one number is less than the other, equal or greater. */
export function compare(one: AnyNumber, other: string): number {
  const a = digitsOf(one);
  const b = digitsOf(other);
  if (a.sign !== b.sign || a.digits === "" || b.digits === "") return signOf(a) - signOf(b);
  const greater = a.point === b.point ? (a.digits > b.digits ? 1 : -1) : a.point - b.point;
  if (a.point === b.point && a.digits === b.digits) return 0;
  return a.sign === "" ? greater : -greater;
}

function signOf({ sign, digits }: Digits): number {
  if (digits === "") return 0;
  return sign === "" ? 1 : -1;
}

export function isMultiple(number: AnyNumber, factor: string): boolean {
  const a = digitsOf(number);
  const b = digitsOf(factor);
  const zeros = a.point - a.digits.length - (b.point - b.digits.length);
  if (a.digits === "" || zeros < 0) return a.digits === "";
  // More zeros than this add no further prime factor that the other number has.
  const enough = Math.min(zeros, b.digits.length * 4);
  return BigInt(a.digits + "0".repeat(enough)) % BigInt(b.digits) === 0n;
}
