import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Where a record comes from. */
export interface RecordSource {
  /** The user on whose behalf it was sent, if it was on a user's. */
  readonly userId?: string;
  /** The service that sent it. */
  readonly producerId: string;
  /** What the stream orders records by: those of one key arrive in the order in which they were sent. */
  readonly kinesisPartitionKey: string;
}

/** Reads, checks and writes {@link RecordSource}. */
export const RecordSource: t.Type<RecordSource> = /* @__PURE__ */ t.type(
  "RecordSource",
  isRecordSource,
  checkRecordSource,
);

/** @internal */
export function isRecordSource(value: unknown): value is RecordSource {
  return (
    t.isObject(value) &&
    (value.userId === undefined || typeof value.userId === "string") &&
    typeof value.producerId === "string" &&
    typeof value.kinesisPartitionKey === "string"
  );
}

/** @internal */
export function checkRecordSource(value: unknown): t.Findings {
  return t.record(value, {
    userId: t.optional(t.string),
    producerId: t.string,
    kinesisPartitionKey: t.string,
  });
}
