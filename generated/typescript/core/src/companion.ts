/** Companions: what reads, checks and writes the documents of a type. */

import { type Numbers, copy, exactly, integers, write } from "./exact.js";
import { ParseError, faultOf } from "./faults.js";
import {
  type Check,
  type Finding,
  type Findings,
  type Found,
  type FoundInside,
  type LocatedFinding,
  located,
  messageOf,
  parts,
  say,
  wordsOf,
} from "./findings.js";
import { shortened } from "./texts.js";
import type { EnumType, EventConstants, Known, Type } from "./types.js";

/**
 * The companion of a type. The guard finds out whether something is wrong; only then the check goes
 * through the value again, and says everything that is.
 */
export function type<T>(
  name: string,
  guard: (value: unknown) => value is T,
  check: Check,
  numbers: Numbers = integers,
): Type<T> {
  const inspect = (value: unknown): Findings =>
    shallow(() => (guard(value) ? undefined : check(value)));
  const refuse = (found: Findings, first?: Findings): void => {
    if (found === undefined) return;
    const listed = first ? asReadFirst(located(found), first) : located(found);
    throw new ParseError(name, listed.map(faultOf), found.count - listed.length);
  };
  const from = (value: unknown): T => {
    refuse(inspect(value));
    return value as T;
  };
  return {
    parse: (text) => {
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch (error) {
        refuse(say(`not JSON: ${shortened((error as Error).message, 200)}`));
      }
      if (!numbers.differ(text)) return from(value);
      const box: ExactBox = { value, first: undefined };
      refuse(
        shallow(() => putExact(box, text, numbers, check)),
        box.first,
      );
      return box.value as T;
    },
    from,
    is: (value): value is T => shallow(() => (guard(value) ? undefined : say(""))) === undefined,
    stringify: write,
    "~standard": {
      version: 1,
      vendor: "tidings",
      validate: (value) => {
        const found = inspect(value);
        if (found === undefined) return { value: value as T };
        const issues = located(found).map(({ path, finding }) => ({
          path,
          message: messageOf(finding),
        }));
        const omitted = found.count - issues.length;
        if (omitted > 0) issues.push({ path: [], message: `and ${String(omitted)} more` });
        return { issues };
      },
    },
  };
}

interface ExactBox {
  value: unknown;
  /** What was found with the digits that were read first. */
  first: Findings;
}

/**
 * Puts numbers that `JSON.parse` changes into what it gave. Where the check finds that one is out of
 * place, another reading takes its place; and where its type is a plain `number`, what `JSON.parse` made.
 */
function putExact(box: ExactBox, text: string, numbers: Numbers, check: Check): Findings {
  const plain = box.value;
  const values = numbers.readings.map((read) => (): unknown => exactly(text, plain, read));
  box.value = values.shift()?.();
  const found = check(box.value);
  let left = found;
  const put = (value: unknown, isChosen: (finding: Finding) => boolean): void => {
    if (left) copy(left, isChosen, { value }, box);
    left = check(box.value);
  };
  for (const other of values) if (left) put(other(), () => true);
  if (left) put(plain, (finding) => finding.isExact);
  box.first = found;
  return left;
}

/** The same findings with the digits that were read first. */
function asReadFirst(all: readonly LocatedFinding[], first: Found): LocatedFinding[] {
  const known = new Map<Found, (Finding | FoundInside)[]>();
  const partsOf = (found: Found): (Finding | FoundInside)[] => {
    const all = known.get(found) ?? parts(found);
    known.set(found, all);
    return all;
  };
  return all.map(({ path, finding }) => {
    let here = partsOf(first);
    for (const key of path) {
      const inside = here.filter((part): part is FoundInside => "key" in part && part.key === key);
      here = inside.flatMap(({ inner }) => partsOf(inner));
    }
    const own = here.filter((part): part is Finding => !("key" in part));
    const same = own.find((other) => wordsOf(other) === wordsOf(finding));
    return { path, finding: same ?? own[0] ?? finding };
  });
}

/** A document can be nested more deeply than the stack is; browsers differ in how they call that. */
function shallow(run: () => Findings): Findings {
  try {
    return run();
  } catch (error) {
    if (/^(Range|Internal)Error$/.test((error as Error).name)) return say("nested too deeply");
    throw error;
  }
}

/** The companion of an enum. */
export function enumeration<T>(
  name: string,
  values: readonly Known<T>[],
  guard: (value: unknown) => value is T,
  check: Check,
): EnumType<T> {
  return { ...type(name, guard, check), values };
}

/** The companion of a payload. */
export function event<T, const C extends EventConstants>(
  name: string,
  guard: (value: unknown) => value is T,
  check: Check,
  constants: C,
  numbers?: Numbers,
): Type<T> & C {
  return { ...type(name, guard, check, numbers), ...constants };
}
