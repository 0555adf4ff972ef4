import * as t from "../runtime.js";
import { type EntryGranted, check as checkEntryGranted } from "./entry-granted.js";
import { type RecordSource, check as checkRecordSource } from "./record-source.js";

/** What every event travels in on the Kinesis stream. */
export interface EntryGrantedStreamRecord {
  /**
   * The record's UUID. The stream may deliver a record twice: readers know it by this.
   *
   * A UUID (RFC 9562).
   */
  readonly id: string;
  /** The name of the event in `data`. */
  readonly type: string;
  /**
   * When it happened, in UTC with milliseconds.
   *
   * A date and time (RFC 3339), as it was written.
   */
  readonly timestamp: string;
  /** What happened. */
  readonly data: EntryGranted;
  /** Where the record comes from. */
  readonly source: RecordSource;
}

/** Reads, checks and writes {@link EntryGrantedStreamRecord}. */
export const EntryGrantedStreamRecord: t.Type<EntryGrantedStreamRecord> = /* @__PURE__ */ t.type(
  "EntryGrantedStreamRecord",
  check,
);

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  found = t.at(found, "id", t.string(value.id));
  found = t.at(found, "type", t.string(value.type));
  found = t.at(found, "timestamp", t.string(value.timestamp));
  found = t.at(found, "data", checkEntryGranted(value.data));
  found = t.at(found, "source", checkRecordSource(value.source));
  return found;
}
