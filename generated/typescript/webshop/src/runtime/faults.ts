/** What is said of a document that is not what its type says. */

/** One thing that is wrong with a document. */
export interface Fault {
  /** Where it is: `$`, `$.status.code`, `$.items[3]`, `$["odd key"]`. */
  readonly path: string;
  /** What was expected there, and what was found. */
  readonly message: string;
}

/** A document that is not what its type says. */
export class ParseError extends Error {
  /** Everything that is wrong with the document. */
  readonly faults: readonly Fault[];

  constructor(type: string, faults: readonly Fault[]) {
    const lines = faults.map((fault) => `${fault.path}: ${fault.message}`);
    if (lines.length > 1) lines.unshift(`${String(lines.length)} faults`);
    super(`${type}: ${lines.join("\n  ")}`);
    this.name = "ParseError";
    this.faults = faults;
  }
}

/** What a check found; `undefined` where all is well. @internal */
export type Findings = Finding[] | undefined;

/** @internal */
export interface Finding {
  readonly path: (string | number)[];
  message: string;
  /** What the message ends with, where ` or null` may be added before it. */
  readonly found?: string;
  /** Whether a number was found, read more exactly than its type is. */
  readonly isExact?: boolean;
}

/** Finds everything that is wrong with a value. @internal */
export type Check = (value: unknown) => Findings;

/** Something else was expected. @internal */
export function wrong(expected: string, value: unknown, isExact = false): Finding[] {
  if (value === undefined) return say("required, but missing");
  const found = `, found ${show(value)}`;
  return [{ path: [], message: `expected ${expected}${found}`, found, isExact }];
}

/** @internal */
export function say(message: string): Finding[] {
  return [{ path: [], message }];
}

function show(value: unknown): string {
  if (typeof value === "string") {
    const start = Array.from(value).slice(0, 40).join("");
    return JSON.stringify(start === value ? value : `${start}…`);
  }
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" && value && !isExact(value) ? "an object" : String(value);
}

/** How the class `Decimal` is told from objects of JSON, which have no symbols. @internal */
export const decimalTag = "Decimal";

/** Whether a value is a `bigint` or a `Decimal`. @internal */
export function isExact(value: unknown): boolean {
  const tag = (value as { [Symbol.toStringTag]?: string } | null)?.[Symbol.toStringTag];
  return tag === "BigInt" || tag === decimalTag;
}

/** Adds what was found at a property or an item. @internal */
export function at(all: Findings, key: string | number, found: Findings): Findings {
  for (const finding of found ?? []) finding.path.unshift(key);
  return also(all, found);
}

/** @internal */
export function also(all: Findings, found: Findings): Findings {
  return all && found ? all.concat(found) : (all ?? found);
}

/** A finding with its path as it is written: `$.items[3]["odd key"]`. @internal */
export function faultOf({ path, message }: Finding): Fault {
  const steps = path.map((key) => {
    if (typeof key === "number") return `[${String(key)}]`;
    return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
  });
  return { path: `$${steps.join("")}`, message };
}
