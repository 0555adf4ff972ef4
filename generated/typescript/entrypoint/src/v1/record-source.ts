import * as t from "../runtime.js";

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
export const RecordSource: t.Type<RecordSource> = /* @__PURE__ */ t.type("RecordSource", check);

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  if (value.userId !== undefined) {
    found = t.at(found, "userId", t.string(value.userId));
  }
  found = t.at(found, "producerId", t.string(value.producerId));
  found = t.at(found, "kinesisPartitionKey", t.string(value.kinesisPartitionKey));
  return found;
}
