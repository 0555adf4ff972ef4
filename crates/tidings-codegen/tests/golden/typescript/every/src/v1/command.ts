import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Externally tagged. */
export type Command = "stop" | "go" | CommandTurn | CommandSay;

export interface CommandTurn {
  readonly Turn: number;
  readonly Say?: never;
}

export interface CommandSay {
  readonly Say: {
    /** What to say. */
    readonly words: string;
  };
  readonly Turn?: never;
}

/** Reads, checks and writes {@link Command}. */
export const Command: t.Type<Command> = /* @__PURE__ */ t.type("Command", isCommand, checkCommand);

/** @internal */
export function isCommand(value: unknown): value is Command {
  if (typeof value === "string") return value === "stop" || value === "go";
  if (!t.isObject(value)) return false;
  switch (t.onlyKey(value)) {
    case "Turn":
      return t.isInteger(value.Turn, -32768, 32767);
    case "Say":
      return isCommandSay(value.Say);
    default:
      return false;
  }
}

function isCommandSay(value: unknown): boolean {
  return t.isObject(value) && typeof value.words === "string";
}

/** @internal */
export function checkCommand(value: unknown): t.Findings {
  return t.external(value, {
    stop: null,
    go: null,
    Turn: t.integer(-32768, 32767),
    Say: {
      words: t.string,
    },
  });
}
