export { Card } from "./card.js";
export { ClosedRecord } from "./closed-record.js";
export { Color } from "./color.js";
export { Command, type CommandTurn, type CommandSay } from "./command.js";
export { Empty } from "./empty.js";
export { Everything } from "./everything.js";
export { Index } from "./index-type.js";
export { Leaf } from "./leaf.js";
export { Level } from "./level.js";
export { License } from "./license.js";
export { Method, type MethodCard, type MethodWire, type MethodCash } from "./method.js";
export { OpenColor } from "./open-color.js";
export {
  OpenMethod,
  type OpenMethodCard,
  type OpenMethodWire,
  type UnrecognizedOpenMethod,
} from "./open-method.js";
export { Pair } from "./pair.js";
export { Reading } from "./reading.js";
export { Shape, type ShapeCircle, type ShapeSquare, type ShapeNone } from "./shape.js";
export { Tree } from "./tree.js";
export { WithRest } from "./with-rest.js";
