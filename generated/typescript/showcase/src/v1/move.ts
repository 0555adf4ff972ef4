import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A move in a game: externally tagged. */
export type Move = "pass" | MoveForward | MoveJump | UnrecognizedMove;

/** As many steps. */
export interface MoveForward {
  readonly forward: number;
  readonly jump?: never;
}

/** To a place. */
export interface MoveJump {
  readonly jump: {
    /** The place. */
    readonly to: string;
  };
  readonly forward?: never;
}

/** What {@link Move} can be besides the variants that this version knows. It is read, kept and written as it is. */
export interface UnrecognizedMove {
  readonly forward?: never;
  readonly jump?: never;
  readonly [property: string]: unknown;
}

/** Reads, checks and writes {@link Move}. */
export const Move: t.Type<Move> = /* @__PURE__ */ t.type("Move", isMove, checkMove);

/** @internal */
export function isMove(value: unknown): value is Move {
  if (typeof value === "string") return value !== "forward" && value !== "jump";
  if (!t.isObject(value)) return false;
  switch (t.onlyKey(value)) {
    case "forward":
      return t.isInteger(value.forward, 0, 255);
    case "jump":
      return isMoveJump(value.jump);
    case "pass":
    case undefined:
      return false;
    default:
      return true;
  }
}

function isMoveJump(value: unknown): boolean {
  return t.isObject(value) && typeof value.to === "string";
}

/** @internal */
export function checkMove(value: unknown): t.Findings {
  return t.externalOrOther(value, {
    pass: null,
    forward: t.integer(0, 255),
    jump: {
      to: t.string,
    },
  });
}
