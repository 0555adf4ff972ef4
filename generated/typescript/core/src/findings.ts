/** What checks find, put together without copying: a value may have as many faults as it has parts. */

import { isExact } from "./guards.js";
import { shortened, visible } from "./texts.js";

/** Finds everything that is wrong with a value. */
export type Check = (value: unknown) => Findings;

/** What a check found; `undefined` where all is well. It is never changed: a check may give it twice. */
export type Findings = Found | undefined;

export type Found = Finding | FoundInside | FoundBoth;

/** What is known of findings without a look at each. */
interface FoundSummary {
  readonly count: number;
  /** Whether each is a number that was read more exactly than its type is. */
  readonly isExact: boolean;
  /** Whether one of them says what was expected of the value itself, so that `null` may be expected, too. */
  readonly isOwn: boolean;
}

/** One finding about the value itself. */
export interface Finding extends FoundSummary {
  /** What was expected, or without a value the whole message. */
  readonly words: FoundWords;
  readonly value: unknown;
}

/** What was found at a property or an item. */
export interface FoundInside extends FoundSummary {
  readonly key: string | number;
  readonly inner: Found;
}

/** What was found first, and what was found after it. */
export interface FoundBoth extends FoundSummary {
  readonly before: Found;
  readonly after: Found;
}

/** Most findings are only counted, so long words are made when they are needed. */
export type FoundWords = string | (() => string);

/** A finding with the path to it. */
export interface LocatedFinding {
  readonly path: readonly (string | number)[];
  readonly finding: Finding;
}

/** Something else was expected. */
export function wrong(words: FoundWords, value: unknown, isExact = false): Found {
  if (value === undefined) return say("required, but missing");
  return { count: 1, isExact, isOwn: true, words, value };
}

export function say(words: FoundWords): Found {
  return { count: 1, isExact: false, isOwn: false, words, value: undefined };
}

/** Adds what was found at a property or an item. */
export function at(all: Findings, key: string | number, inner: Findings): Findings {
  if (inner === undefined) return all;
  return also(all, { count: inner.count, isExact: inner.isExact, isOwn: false, key, inner });
}

export function also(before: Findings, after: Findings): Findings {
  if (before === undefined || after === undefined) return before ?? after;
  return {
    count: before.count + after.count,
    isExact: before.isExact && after.isExact,
    isOwn: before.isOwn || after.isOwn,
    before,
    after,
  };
}

/** The same where `null` is expected, too. */
export function withNull(found: Findings): Findings {
  if (found?.isOwn !== true || "key" in found) return found;
  if ("after" in found) return also(withNull(found.before), withNull(found.after));
  return { ...found, words: () => `${wordsOf(found)} or null` };
}

/** The findings about the value itself and about each of its parts, in their order. */
export function parts(found: Found): (Finding | FoundInside)[] {
  const all: (Finding | FoundInside)[] = [];
  const left = [found];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if ("after" in next) left.push(next.after, next.before);
    else all.push(next);
  }
  return all;
}

/** The first findings. */
export function located(found: Found): LocatedFinding[] {
  const all: LocatedFinding[] = [];
  const path: (string | number)[] = [];
  const locate = (found: Found): void => {
    for (const part of parts(found)) {
      if (all.length === 100) return;
      if ("key" in part) {
        path.push(part.key);
        locate(part.inner);
        path.pop();
      } else {
        all.push({ path: [...path], finding: part });
      }
    }
  };
  locate(found);
  return all;
}

export function wordsOf({ words }: Finding): string {
  return typeof words === "string" ? words : words();
}

export function messageOf(finding: Finding): string {
  const words = wordsOf(finding);
  const { value } = finding;
  return visible(value === undefined ? words : `expected ${words}, found ${show(value)}`);
}

function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(shortened(value, 40));
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object" && value && !isExact(value)) return "an object";
  return shortened(String(value), 40);
}
