export interface Fault {
  readonly path: string;
  readonly message: string;
}

export type Answer =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly faults: readonly Fault[] }
  | { readonly broken: string };

/** What a package exports under a type's name. */
interface Companion<T> {
  parse(text: string): T;
  from(value: unknown): T;
  is(value: unknown): value is T;
  stringify(value: T): string;
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => unknown;
  };
}

interface Refusal extends Error {
  readonly faults: readonly Fault[];
}

/**
 * Reads a document in every way that a companion offers, which must all come to the same.
 *
 * @param refusal the `ParseError` of the package
 */
export function reader<T>(
  companion: Companion<T>,
  refusal: abstract new (...args: never[]) => Refusal,
): (text: string) => Answer {
  return (text) => {
    const parsed = attempt(refusal, () => companion.stringify(companion.parse(text)));
    if ("broken" in parsed) return parsed;
    if (parsed.ok) {
      // What parse() made, exact numbers included, is as good as what it was made from.
      const again = inEveryWay(companion, refusal, companion.parse(text), parsed);
      if (again !== undefined) return again;
    }
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return parsed;
    }
    // Digits that JSON.parse() loses are not there for the others to see.
    if (/[\d.]{16}|\.\d*0(?!\d)|\de/i.test(text)) return parsed;
    return inEveryWay(companion, refusal, value, parsed) ?? parsed;
  };
}

/** Whether a value that is read already is judged as its text was; what is wrong with the package otherwise. */
function inEveryWay<T>(
  companion: Companion<T>,
  refusal: abstract new (...args: never[]) => Refusal,
  value: unknown,
  parsed: Exclude<Answer, { readonly broken: string }>,
): Answer | undefined {
  const before = written(value);
  const accepted = companion.is(value);
  if (accepted !== parsed.ok) return { broken: `is() says ${String(accepted)}, and parse() says ${outcome(parsed)}` };
  const taken = attempt(refusal, () => companion.stringify(companion.from(value)));
  if (outcome(taken) !== outcome(parsed)) {
    return { broken: `from() says ${outcome(taken)}, and parse() says ${outcome(parsed)}` };
  }
  if (written(value) !== before) return { broken: "from() changed the value that it was given" };
  const standard = companion["~standard"].validate(value) as { issues?: readonly { message: string }[] };
  const issues = standard.issues?.length ?? 0;
  const faults = parsed.ok ? 0 : parsed.faults.length;
  if (issues !== faults) return { broken: `~standard has ${String(issues)} issues, and parse() ${outcome(parsed)}` };
  return undefined;
}

/** Exact numbers among it, which JSON.stringify() refuses. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  if (typeof value !== "object" || value === null || "toJSON" in Object.getPrototypeOf(value)) return String(value);
  return `{${Object.entries(value).map(([key, part]) => `${key}:${written(part)}`).join()}}`;
}

function attempt(
  refusal: abstract new (...args: never[]) => Refusal,
  read: () => string,
): Answer {
  try {
    return { ok: true, text: read() };
  } catch (error) {
    if (!(error instanceof refusal)) {
      return { broken: `threw something else than a ParseError: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}` };
    }
    return { ok: false, faults: error.faults.map(({ path, message }) => ({ path, message })) };
  }
}

function outcome(answer: Answer): string {
  return JSON.stringify(answer);
}
