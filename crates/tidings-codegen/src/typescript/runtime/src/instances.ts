/** What `instanceof` says where a program has two copies of this package, of two versions or under two roofs. */

/**
 * Whether a value is of a class, or of the same class in another copy. A class that extends it is asked about
 * as any class is.
 */
export function isInstance(value: unknown, asked: unknown, own: unknown, mark: symbol): boolean {
  if (asked !== own) return Function.prototype[Symbol.hasInstance].call(asked, value);
  return (value as { [mark: symbol]: unknown } | null | undefined)?.[mark] === true;
}
