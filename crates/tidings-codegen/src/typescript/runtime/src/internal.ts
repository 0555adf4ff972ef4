/**
 * What generated packages are made with. Programs have no use for it, and should not import it: only generated
 * code is changed along with it.
 */

export * from "./checks.js";
export * from "./companion.js";
export * from "./decimal.js";
export * from "./equality.js";
export * from "./exact.js";
export * from "./faults.js";
export * from "./findings.js";
export * from "./guards.js";
export * from "./instances.js";
export * from "./memory.js";
export * from "./pattern.js";
export * from "./rules.js";
export * from "./standard-schema.js";
export * from "./texts.js";
export * from "./types.js";
