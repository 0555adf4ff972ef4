import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A way to ask for entry. */
export type EntryMethod = EntryMethodCard | EntryMethodPin | EntryMethodPhone | EntryMethodDesk;

/** A card was held to the reader. */
export interface EntryMethodCard {
  readonly kind: "card";
  /** The number that is printed on the card. */
  readonly cardNumber: string;
}

/** A code was keyed in. */
export interface EntryMethodPin {
  readonly kind: "pin";
  /** How many times in a row, this one included. */
  readonly attempts: number;
}

/** A telephone was held to the reader. */
export interface EntryMethodPhone {
  readonly kind: "phone";
  /** The telephone, as it was enrolled. */
  readonly deviceId: string;
  /** Whether its owner unlocked it for this. */
  readonly confirmed: boolean;
}

/** Somebody at the desk pressed the button. */
export interface EntryMethodDesk {
  readonly kind: "desk";
}

/** Reads, checks and writes {@link EntryMethod}. */
export const EntryMethod: t.Type<EntryMethod> = /* @__PURE__ */ t.type(
  "EntryMethod",
  isEntryMethod,
  checkEntryMethod,
);

/** @internal */
export function isEntryMethod(value: unknown): value is EntryMethod {
  if (!t.isObject(value)) return false;
  switch (value.kind) {
    case "card":
      return typeof value.cardNumber === "string";
    case "pin":
      return t.isInteger(value.attempts, 1, 255);
    case "phone":
      return typeof value.deviceId === "string" && typeof value.confirmed === "boolean";
    case "desk":
      return true;
    default:
      return false;
  }
}

/** @internal */
export function checkEntryMethod(value: unknown): t.Findings {
  return t.tagged(value, "kind", {
    card: {
      cardNumber: t.string,
    },
    pin: {
      attempts: t.integer(1, 255),
    },
    phone: {
      deviceId: t.string,
      confirmed: t.boolean,
    },
    desk: null,
  });
}
