import type * as v2 from "../index.js";

const samples: readonly unknown[] = [{}];

/** Samples of {@link v2.Everything}. */
export const Everything = samples as readonly [v2.Everything, ...v2.Everything[]];
