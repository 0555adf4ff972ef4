/** What `instanceof` says where a program has two copies of this package, of two versions or under two roofs. */

/**
 * Whether a value is of a class, where it is known whether it is of this class in any copy. A class that
 * extends it is asked about as any class is.
 */
export function isInstance(value: unknown, asked: unknown, own: unknown, isOwn: boolean): boolean {
  return asked === own ? isOwn : Function.prototype[Symbol.hasInstance].call(asked, value);
}
