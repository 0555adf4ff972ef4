import type * as v2 from "../index.js";

const samples: readonly unknown[] = [{}];

/** Samples of {@link v2.Everything}. */
export const Everything = samples as readonly [v2.Everything, ...v2.Everything[]];

/** The first sample of {@link v2.Everything}, with some properties changed: a new object each time. */
export function exampleEverything(changes: Partial<v2.Everything> = {}): v2.Everything {
  return { ...Everything[0], ...changes };
}
