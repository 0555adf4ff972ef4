/** What every type, enum and event has, as programs name it. */

import type { StandardSchema } from "./standard-schema.js";

/**
 * A value that was added to an open enum, or the tag of a variant that was added to an open union,
 * after this version of the package was made. It is a string, and is written as it was read.
 */
export declare enum Unrecognized {
  value = "a value that this version does not know",
}

/** The values of an enum that this version knows. */
export type Known<T> = T extends Unrecognized ? never : T;

/** Reads, checks and writes the documents of a type. */
export interface Type<T> extends StandardSchema<T> {
  /** Reads JSON text. Throws a {@link ParseError} that says what is wrong with it. */
  readonly parse: (text: string) => T;
  /** Checks a JSON value and returns it, the same object. Throws a {@link ParseError}. */
  readonly from: (value: unknown) => T;
  /** Whether a JSON value is of this type. */
  readonly is: (value: unknown) => value is T;
  /** Writes JSON text. */
  readonly stringify: (value: T) => string;
}

/** A {@link Type} whose values can be listed. */
export interface EnumType<T> extends Type<T> {
  /** The values that this version knows, in declared order. */
  readonly values: readonly Known<T>[];
}

/** What is fixed for an event. */
export interface EventConstants {
  /** The event's name. */
  readonly eventName: string;
  /** The event's version. */
  readonly version: number;
  /** The `source` that it is delivered with. */
  readonly source: string;
  /** The `detail-type` that it is delivered with. */
  readonly detailType: string;
}

/** An event as EventBridge delivers it. */
export interface EventBridgeEvent<Source, DetailType, Detail> {
  /** The version of the envelope. */
  readonly version: string;
  /** Identifies the delivered event. */
  readonly id: string;
  /** Says what `detail` is. */
  readonly "detail-type": DetailType;
  /** Says where the event comes from. */
  readonly source: Source;
  /** The AWS account that the event comes from. */
  readonly account: string;
  /** When it was published (RFC 3339). */
  readonly time: string;
  /** The AWS region that the event comes from. */
  readonly region: string;
  /** ARNs of what the event is about. */
  readonly resources: readonly string[];
  /** The event itself. */
  readonly detail: Detail;
}
