import * as t from "@acme/events-core/internal";
import { type Contact, checkContact, isContact } from "./contact.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** The four combinations of optional and nullable were shown, and defaults. */
export interface OptionalShown {
  /** Text that is always there. */
  readonly required: string;
  /** Text that is always there, and may be `null`. */
  readonly nullable: string | null;
  /** Text that may be absent, and is never `null`. */
  readonly optional?: string;
  /** Text that may be absent or `null`, which are two things. */
  readonly optionalNullable?: string | null;
  /** A number that is always there. */
  readonly requiredNumber: number;
  /** A number that is always there, and may be `null`. */
  readonly nullableNumber: number | null;
  /** A number that may be absent. */
  readonly optionalNumber?: number;
  /** A number that may be absent or `null`. */
  readonly optionalNullableNumber?: number | null;
  /** A record that is always there. */
  readonly requiredRecord: Contact;
  /** A record that is always there, and may be `null`. */
  readonly nullableRecord: Contact | null;
  /** A record that may be absent. */
  readonly optionalRecord?: Contact;
  /** A record that may be absent or `null`. */
  readonly optionalNullableRecord?: Contact | null;
  /** A list that is always there. */
  readonly requiredList: readonly number[];
  /** A list that is always there, and may be `null`. */
  readonly nullableList: readonly number[] | null;
  /** A list that is absent rather than empty. */
  readonly optionalList?: readonly number[];
  /** A list that may be absent or `null`. */
  readonly optionalNullableList?: readonly number[] | null;
  /** A boolean that may be absent or `null`. */
  readonly optionalNullableBoolean?: boolean | null;
  /** Items that may be `null`. */
  readonly nullableItems: readonly (string | null)[];
  /**
   * Always written; a reader of older documents may take 3.
   *
   * Where it is absent, `3` is meant.
   */
  readonly withDefault: number;
  /** Written unless it is `NOK`. */
  readonly absentIsDefault?: string;
}

/**
 * Reads, checks and writes {@link OptionalShown}.
 *
 * @example
 * ```ts
 * const received = OptionalShown.parse(text);
 * const sent = OptionalShown.stringify(received);
 * ```
 */
export const OptionalShown: t.Type<OptionalShown> & {
  readonly eventName: "showcase.optional";
  readonly version: 1;
  readonly source: "tidings.showcase";
  readonly detailType: "showcase.optional@v1";
} = /* @__PURE__ */ t.event("OptionalShown", isOptionalShown, checkOptionalShown, {
  eventName: "showcase.optional",
  version: 1,
  source: "tidings.showcase",
  detailType: "showcase.optional@v1",
});

/** @internal */
export function isOptionalShown(value: unknown): value is OptionalShown {
  return (
    t.isObject(value) &&
    typeof value.required === "string" &&
    (value.nullable === null || typeof value.nullable === "string") &&
    (value.optional === undefined || typeof value.optional === "string") &&
    (value.optionalNullable === undefined ||
      value.optionalNullable === null ||
      typeof value.optionalNullable === "string") &&
    t.isInt32(value.requiredNumber) &&
    (value.nullableNumber === null || t.isInt32(value.nullableNumber)) &&
    (value.optionalNumber === undefined || t.isInt32(value.optionalNumber)) &&
    (value.optionalNullableNumber === undefined ||
      value.optionalNullableNumber === null ||
      t.isInt32(value.optionalNullableNumber)) &&
    isContact(value.requiredRecord) &&
    (value.nullableRecord === null || isContact(value.nullableRecord)) &&
    (value.optionalRecord === undefined || isContact(value.optionalRecord)) &&
    (value.optionalNullableRecord === undefined ||
      value.optionalNullableRecord === null ||
      isContact(value.optionalNullableRecord)) &&
    t.isList(value.requiredList) &&
    value.requiredList.every((item) => t.isInteger(item, 0, 255)) &&
    (value.nullableList === null ||
      (t.isList(value.nullableList) &&
        value.nullableList.every((item) => t.isInteger(item, 0, 255)))) &&
    (value.optionalList === undefined ||
      (t.isList(value.optionalList) &&
        value.optionalList.every((item) => t.isInteger(item, 0, 255)))) &&
    (value.optionalNullableList === undefined ||
      value.optionalNullableList === null ||
      (t.isList(value.optionalNullableList) &&
        value.optionalNullableList.every((item) => t.isInteger(item, 0, 255)))) &&
    (value.optionalNullableBoolean === undefined ||
      value.optionalNullableBoolean === null ||
      typeof value.optionalNullableBoolean === "boolean") &&
    t.isList(value.nullableItems) &&
    value.nullableItems.every((item) => item === null || typeof item === "string") &&
    t.isInteger(value.withDefault, 0, 255) &&
    (value.absentIsDefault === undefined || typeof value.absentIsDefault === "string")
  );
}

/** @internal */
export function checkOptionalShown(value: unknown): t.Findings {
  return t.record(value, {
    required: t.string,
    nullable: t.orNull(t.string),
    optional: t.optional(t.string),
    optionalNullable: t.optional(t.orNull(t.string)),
    requiredNumber: t.int32,
    nullableNumber: t.orNull(t.int32),
    optionalNumber: t.optional(t.int32),
    optionalNullableNumber: t.optional(t.orNull(t.int32)),
    requiredRecord: checkContact,
    nullableRecord: t.orNull(checkContact),
    optionalRecord: t.optional(checkContact),
    optionalNullableRecord: t.optional(t.orNull(checkContact)),
    requiredList: t.list(t.integer(0, 255)),
    nullableList: t.orNull(t.list(t.integer(0, 255))),
    optionalList: t.optional(t.list(t.integer(0, 255))),
    optionalNullableList: t.optional(t.orNull(t.list(t.integer(0, 255)))),
    optionalNullableBoolean: t.optional(t.orNull(t.boolean)),
    nullableItems: t.list(t.orNull(t.string)),
    withDefault: t.integer(0, 255),
    absentIsDefault: t.optional(t.string),
  });
}
