import * as t from "../runtime.js";

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
export const EntryMethod: t.Type<EntryMethod> = /* @__PURE__ */ t.type("EntryMethod", check);

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  switch (value.kind) {
    case "card":
      return checkEntryMethodCard(value);
    case "pin":
      return checkEntryMethodPin(value);
    case "phone":
      return checkEntryMethodPhone(value);
    case "desk":
      return undefined;
    default:
      return t.at(undefined, "kind", t.oneOf(value.kind, ["card", "pin", "phone", "desk"]));
  }
}

function checkEntryMethodCard(value: t.JsonObject): t.Findings {
  return t.at(undefined, "cardNumber", t.string(value.cardNumber));
}

function checkEntryMethodPin(value: t.JsonObject): t.Findings {
  return t.at(undefined, "attempts", t.integer(value.attempts, 1, 255));
}

function checkEntryMethodPhone(value: t.JsonObject): t.Findings {
  let found: t.Findings;
  found = t.at(found, "deviceId", t.string(value.deviceId));
  found = t.at(found, "confirmed", t.boolean(value.confirmed));
  return found;
}
