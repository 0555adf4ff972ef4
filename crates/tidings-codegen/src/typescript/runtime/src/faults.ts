/** What is said of a document that is not what its type says. */

import { type LocatedFinding, messageOf } from "./findings.js";
import { isInstance } from "./instances.js";
import { shortened, visible } from "./texts.js";

/** One thing that is wrong with a document. */
export interface Fault {
  /** Where it is: `$`, `$.status.code`, `$.items[3]`, `$["odd key"]`. */
  readonly path: string;
  /** What was expected there, and what was found. */
  readonly message: string;
}

/** A document that is not what its type says. */
export class ParseError extends Error {
  /** What tells the type from others; the same in every copy of this class. Values do not have it. */
  declare readonly "~type": "ParseError";
  /** What is wrong with the document: the first 100 faults. */
  readonly faults: readonly Fault[];
  /** How many more faults there are. */
  readonly omitted: number;

  constructor(type: string, faults: readonly Fault[], omitted = 0) {
    const lines = faults.map((fault) => `${fault.path}: ${fault.message}`);
    if (lines.length > 1) lines.unshift(`${String(lines.length + omitted)} faults`);
    if (omitted > 0) lines.push(`and ${String(omitted)} more`);
    super(`${type}: ${lines.join("\n  ")}`);
    this.name = "ParseError";
    this.faults = faults;
    this.omitted = omitted;
  }

  /** Whether a value is a `ParseError`, of this copy of the class or of another. */
  static override [Symbol.hasInstance](this: unknown, value: unknown): value is ParseError {
    const isOwn = value instanceof Error && value.name === "ParseError" && "faults" in value;
    return isInstance(value, this, ParseError, isOwn);
  }
}

/** A finding with its path as it is written: `$.items[3]["odd key"]`. */
export function faultOf({ path, finding }: LocatedFinding): Fault {
  const steps = path.map((key) => {
    if (typeof key === "number") return `[${String(key)}]`;
    if (/^[A-Za-z_$][\w$]{0,63}$/.test(key)) return `.${key}`;
    return `[${visible(JSON.stringify(shortened(key, 64)))}]`;
  });
  const letters = Array.from(`$${steps.join("")}`);
  if (letters.length > 1024) letters.splice(512, letters.length - 1024, "…");
  return { path: letters.join(""), message: messageOf(finding) };
}
