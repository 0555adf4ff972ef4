import * as t from "@acme/events-core/internal";
import { type TestCreated, checkTestCreated, isTestCreated } from "./test-created.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** What every event of the bank travels in. */
export interface TestCreatedDetail {
  /** What happened. */
  readonly content: TestCreated;
  /**
   * When it happened, in UTC with milliseconds.
   *
   * A date and time (RFC 3339), as it was written.
   */
  readonly timestamp: string;
  /** What the sender adds for tracing. Readers must not depend on it. */
  readonly metadata: { readonly [key: string]: unknown };
}

/** Reads, checks and writes {@link TestCreatedDetail}. */
export const TestCreatedDetail: t.Type<TestCreatedDetail> = /* @__PURE__ */ t.type(
  "TestCreatedDetail",
  isTestCreatedDetail,
  checkTestCreatedDetail,
  t.decimals,
);

/** @internal */
export function isTestCreatedDetail(value: unknown): value is TestCreatedDetail {
  return (
    t.isObject(value) &&
    isTestCreated(value.content) &&
    typeof value.timestamp === "string" &&
    t.isObject(value.metadata)
  );
}

/** @internal */
export function checkTestCreatedDetail(value: unknown): t.Findings {
  return t.record(value, {
    content: checkTestCreated,
    timestamp: t.string,
    metadata: t.map(t.present),
  });
}
