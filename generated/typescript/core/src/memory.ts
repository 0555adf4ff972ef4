/**
 * What is remembered while one document is read. A union tries its variants, and a rule is checked beside
 * the type that it stands on; where two of these lead to the same type again, each level of a document would
 * multiply what is read. With the verdicts of such types remembered, each value is read once as each type.
 */

/** The maps of the document that is being read, by what they remember. */
export const memory: { maps: Map<unknown, Map<unknown, unknown>> | undefined } = {
  maps: undefined,
};

/** The same reading of a whole document, which begins with nothing remembered. */
export function remembering<Read extends (value: unknown) => unknown>(read: Read): Read {
  const readOnce = (value: unknown): unknown => {
    const outer = memory.maps;
    memory.maps = new Map();
    try {
      return read(value);
    } finally {
      memory.maps = outer;
    }
  };
  return readOnce as Read;
}

/** What is remembered; nothing where the document does not need it. */
export function remembered<Value>(key: unknown): Map<unknown, Value> {
  const map = memory.maps?.get(key) ?? new Map<unknown, unknown>();
  memory.maps?.set(key, map);
  return map as Map<unknown, Value>;
}

/** What is decided about a value, once while a document is read. */
export function once<Verdict>(
  value: unknown,
  decide: (value: unknown) => Verdict,
  key: unknown = decide,
): Verdict {
  if (typeof value !== "object") return decide(value);
  const verdicts = remembered<Verdict>(key);
  const known = verdicts.get(value);
  if (known !== undefined || verdicts.has(value)) return known as Verdict;
  const verdict = decide(value);
  verdicts.set(value, verdict);
  return verdict;
}
