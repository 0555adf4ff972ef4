/** What programs see: the values that events hold, the error that readers throw, and the types of all companions. */

export { Decimal } from "./decimal.js";
export { type Fault, ParseError } from "./faults.js";
export { type StandardIssue, type StandardResult, type StandardSchema } from "./standard-schema.js";
export {
  type EnumType,
  type EventBridgeEvent,
  type EventConstants,
  type Known,
  type Type,
  type Unrecognized,
} from "./types.js";
