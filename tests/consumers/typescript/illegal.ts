/**
 * What must not compile: the compiler refuses this file where one of these lines does. Everything else
 * in it shows how the types are used.
 */
import type { Fault } from "@tidings-checks/cases-events";
import {
  Colour,
  type InternalUnion,
  type Method,
  type OpenStatus,
  type Presence,
  type Step,
} from "@tidings-checks/cases-events/v1";
import { examplePresence } from "@tidings-checks/cases-events/v1/examples";

// A tag with another variant's payload.
export const card: Method = { kind: "card", last4: "1234" };
// @ts-expect-error
export const mixed: Method = { kind: "wire", last4: "1234" };
// @ts-expect-error
export const twoBodies: Method = { kind: "card", last4: "1234", iban: "NO93" };
// @ts-expect-error
export const untagged: Method = { last4: "1234" };
// @ts-expect-error
export const madeUp: Step = { kind: "jump", to: 3 };
// @ts-expect-error
export const halfKnown: Step = { kind: "wait", seconds: "soon" };

// What is required, and what is not.
export const both: Presence = { both: "here", nullable: null };
// @ts-expect-error
export const missing: Presence = { both: "here" };
// @ts-expect-error
export const notNullable: Presence = { both: null, nullable: null };
// @ts-expect-error
export const undefinedIsNotAbsent: Presence = { both: "here", nullable: null, optional: undefined };
// @ts-expect-error
export const misspelt: Presence = { both: "here", nullable: null, optoinal: "a" };
// @ts-expect-error
export const misspeltChange: Presence = examplePresence({ optoinal: "a" });

// Enums.
export const red: Colour = Colour.values[0] ?? "Red";
// @ts-expect-error
export const typo: Colour = "red";
// @ts-expect-error
export const typoInOpen: OpenStatus = "aproved";

// Nothing that was read is changed.
export function change(presence: Presence, union: InternalUnion, fault: Fault): void {
  // @ts-expect-error
  presence.both = "other";
  // @ts-expect-error
  union.others?.push({ kind: "cash" });
  // @ts-expect-error
  union.method.kind = "cash";
  // @ts-expect-error
  fault.path = "$";
}

/** Every variant is told apart, so nothing is left. */
export function closed(method: Method): string {
  switch (method.kind) {
    case "card":
      return method.last4;
    case "wire":
      return method.iban;
    case "cash":
      return "";
    default:
      return method satisfies never;
  }
}

export function forgotten(method: Method): string {
  switch (method.kind) {
    case "card":
      return method.last4;
    case "cash":
      return "";
    default:
      // @ts-expect-error
      return method satisfies never;
  }
}

/** What an open union holds besides is `Unrecognized`; a forgotten variant is not. */
export function open(step: Step): number {
  switch (step.kind) {
    case "wait":
      return step.seconds;
    case "stop":
      return 0;
    default:
      return unrecognized(step.kind);
  }
}

export function forgottenOpen(step: Step): number {
  switch (step.kind) {
    case "stop":
      return 0;
    default:
      // @ts-expect-error
      return unrecognized(step.kind);
  }
}

function unrecognized(kind: Exclude<Step["kind"], "wait" | "stop">): number {
  return String(kind).length;
}

/** What a switch leaves of an open enum. */
export function status(status: OpenStatus): string {
  switch (status) {
    case "created":
    case "approved":
      return status;
    default:
      return kept(status);
  }
}

export function forgottenStatus(status: OpenStatus): string {
  // @ts-expect-error
  return status === "created" ? status : kept(status);
}

function kept(status: Exclude<OpenStatus, "created" | "approved">): string {
  return status;
}

// A variant cannot be read before it is told apart.
export function early(method: Method): unknown {
  // @ts-expect-error
  return method.last4;
}
