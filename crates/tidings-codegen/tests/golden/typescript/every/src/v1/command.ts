import * as t from "../runtime.js";

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
export const Command: t.Type<Command> = /* @__PURE__ */ t.type("Command", check);

/** @internal */
export function check(value: unknown): t.Findings {
  return t.external(value, [
    ["stop"],
    ["go"],
    ["Turn", (item) => t.integer(item, -32768, 32767)],
    ["Say", checkCommandSay],
  ]);
}

function checkCommandSay(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  return t.at(undefined, "words", t.string(value.words));
}
