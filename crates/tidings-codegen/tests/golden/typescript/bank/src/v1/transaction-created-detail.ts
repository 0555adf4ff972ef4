import * as t from "../runtime.js";
import {
  type TransactionCreated,
  check as checkTransactionCreated,
} from "./transaction-created.js";

/** What travels. */
export interface TransactionCreatedDetail {
  readonly content: TransactionCreated;
  /** A date and time (RFC 3339), as it was written. */
  readonly timestamp: string;
  readonly metadata: { readonly [key: string]: unknown };
}

/** Reads, checks and writes {@link TransactionCreatedDetail}. */
export const TransactionCreatedDetail: t.Type<TransactionCreatedDetail> = /* @__PURE__ */ t.type(
  "TransactionCreatedDetail",
  check,
);

/** @internal */
export function check(value: unknown): t.Findings {
  if (!t.isObject(value)) return t.wrong("an object", value);
  let found: t.Findings;
  found = t.at(found, "content", checkTransactionCreated(value.content));
  found = t.at(found, "timestamp", t.string(value.timestamp));
  found = t.at(found, "metadata", t.map(value.metadata, t.present));
  return found;
}
