export { EntryDenied, exampleEntryDenied } from "./entry-denied.js";
export {
  EntryDeniedStreamRecord,
  exampleEntryDeniedStreamRecord,
} from "./entry-denied-stream-record.js";
export { EntryGranted, exampleEntryGranted } from "./entry-granted.js";
export {
  EntryGrantedStreamRecord,
  exampleEntryGrantedStreamRecord,
} from "./entry-granted-stream-record.js";
