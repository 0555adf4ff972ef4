import * as t from "@acme/events-core/internal";
import { type EntryGranted, checkEntryGranted, isEntryGranted } from "./entry-granted.js";
import { type RecordSource, checkRecordSource, isRecordSource } from "./record-source.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

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
  isEntryGrantedStreamRecord,
  checkEntryGrantedStreamRecord,
);

/** @internal */
export function isEntryGrantedStreamRecord(value: unknown): value is EntryGrantedStreamRecord {
  return (
    t.isObject(value) &&
    typeof value.id === "string" &&
    typeof value.type === "string" &&
    typeof value.timestamp === "string" &&
    isEntryGranted(value.data) &&
    isRecordSource(value.source)
  );
}

/** @internal */
export function checkEntryGrantedStreamRecord(value: unknown): t.Findings {
  return t.record(value, {
    id: t.string,
    type: t.string,
    timestamp: t.string,
    data: checkEntryGranted,
    source: checkRecordSource,
  });
}
