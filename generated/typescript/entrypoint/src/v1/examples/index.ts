export { EntryDenied } from "./entry-denied.js";
export { EntryDeniedStreamRecord } from "./entry-denied-stream-record.js";
export { EntryGranted } from "./entry-granted.js";
export { EntryGrantedStreamRecord } from "./entry-granted-stream-record.js";
