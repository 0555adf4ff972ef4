/** When JSON Schema holds values to be equal: numbers by their value, objects in any order. */

import { digitsOf } from "./decimal.js";
import { isExact, isObject } from "./guards.js";
import { memory, remembered } from "./memory.js";

/** Whether no two items are equal. */
export function areDistinct(items: readonly unknown[]): boolean {
  const numbers = remembered<number>("forms");
  const objects = memory.maps && remembered<string>("objects");
  // What is inside of the items is a number there, so that no text is copied from level to level.
  const inner = (value: unknown): string => {
    if (typeof value !== "object" || isExact(value)) return formOf(value, inner);
    const known = objects?.get(value);
    if (known !== undefined) return known;
    const form = formOf(value, inner);
    const number = numbers.get(form) ?? numbers.size;
    numbers.set(form, number);
    objects?.set(value, String(number));
    return String(number);
  };
  return new Set(items.map((item) => formOf(item, inner))).size === items.length;
}

/** The same text for equal values; that of a number has an exponent. */
function formOf(value: unknown, inner: (value: unknown) => string): string {
  if (typeof value === "number" || isExact(value)) {
    const { sign, digits, point } = digitsOf(value);
    return `${sign}${digits}e${String(point)}`;
  }
  if (Array.isArray(value)) return `[${value.map(inner).join()}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${inner(value[key])}`).join()}}`;
}

/** Whether two values are equal. It takes no longer than the second is large. */
export function areEqual(one: unknown, other: unknown): boolean {
  const isNumber = (value: unknown): boolean => typeof value === "number" || isExact(value);
  if (isNumber(one) && isNumber(other)) {
    const [a, b] = [digitsOf(one), digitsOf(other)];
    return a.sign === b.sign && a.digits === b.digits && a.point === b.point;
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && other.every((item, index) => areEqual(one[index], item));
  }
  if (!isObject(one) || !isObject(other) || isNumber(one) || isNumber(other)) return one === other;
  const keys = Object.keys(other);
  return (
    Object.keys(one).length === keys.length &&
    keys.every((key) => Object.hasOwn(one, key) && areEqual(one[key], other[key]))
  );
}
