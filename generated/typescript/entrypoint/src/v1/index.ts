export { DenialReason } from "./denial-reason.js";
export { EntryDenied } from "./entry-denied.js";
export { EntryDeniedStreamRecord } from "./entry-denied-stream-record.js";
export { EntryGranted } from "./entry-granted.js";
export { EntryGrantedStreamRecord } from "./entry-granted-stream-record.js";
export {
  EntryMethod,
  type EntryMethodCard,
  type EntryMethodPin,
  type EntryMethodPhone,
  type EntryMethodDesk,
} from "./entry-method.js";
export { RecordSource } from "./record-source.js";
