import * as t from "@acme/events-core/internal";
import type * as v1 from "./v1/index.js";
import {
  checkAnythingShown as checkV1AnythingShown,
  isAnythingShown as isV1AnythingShown,
} from "./v1/anything-shown.js";
import {
  checkCollectionsShown as checkV1CollectionsShown,
  isCollectionsShown as isV1CollectionsShown,
} from "./v1/collections-shown.js";
import {
  checkConstraintsShown as checkV1ConstraintsShown,
  isConstraintsShown as isV1ConstraintsShown,
} from "./v1/constraints-shown.js";
import {
  checkDocumentationShown as checkV1DocumentationShown,
  isDocumentationShown as isV1DocumentationShown,
} from "./v1/documentation-shown.js";
import {
  checkEnumsShown as checkV1EnumsShown,
  isEnumsShown as isV1EnumsShown,
} from "./v1/enums-shown.js";
import {
  checkFlatteningShown as checkV1FlatteningShown,
  isFlatteningShown as isV1FlatteningShown,
} from "./v1/flattening-shown.js";
import {
  checkMapsShown as checkV1MapsShown,
  isMapsShown as isV1MapsShown,
} from "./v1/maps-shown.js";
import {
  checkNamesShown as checkV1NamesShown,
  isNamesShown as isV1NamesShown,
} from "./v1/names-shown.js";
import {
  checkNestedUnionsShown as checkV1NestedUnionsShown,
  isNestedUnionsShown as isV1NestedUnionsShown,
} from "./v1/nested-unions-shown.js";
import {
  checkNumbersShown as checkV1NumbersShown,
  isNumbersShown as isV1NumbersShown,
} from "./v1/numbers-shown.js";
import {
  checkOpenUnionsShown as checkV1OpenUnionsShown,
  isOpenUnionsShown as isV1OpenUnionsShown,
} from "./v1/open-unions-shown.js";
import {
  checkOptionalShown as checkV1OptionalShown,
  isOptionalShown as isV1OptionalShown,
} from "./v1/optional-shown.js";
import {
  checkRecursionShown as checkV1RecursionShown,
  isRecursionShown as isV1RecursionShown,
} from "./v1/recursion-shown.js";
import {
  checkTextShown as checkV1TextShown,
  isTextShown as isV1TextShown,
} from "./v1/text-shown.js";
import {
  checkUnionsShown as checkV1UnionsShown,
  isUnionsShown as isV1UnionsShown,
} from "./v1/unions-shown.js";
import {
  checkWideNumbersShown as checkV1WideNumbersShown,
  isWideNumbersShown as isV1WideNumbersShown,
} from "./v1/wide-numbers-shown.js";

export {
  Decimal,
  type EnumType,
  type EventBridgeEvent,
  type EventConstants,
  type Fault,
  type Known,
  ParseError,
  type StandardIssue,
  type StandardResult,
  type StandardSchema,
  type Type,
  type Unrecognized,
} from "@acme/events-core";

/** The `source` of every event. */
export const source = "tidings.showcase";

/** The `detail-type` of each event, by version and payload. */
export const detailTypes = {
  v1: {
    AnythingShown: "showcase.anything@v1",
    CollectionsShown: "showcase.collections@v1",
    ConstraintsShown: "showcase.constraints@v1",
    DocumentationShown: "showcase.documentation@v1",
    EnumsShown: "showcase.enums@v1",
    FlatteningShown: "showcase.flattening@v1",
    MapsShown: "showcase.maps@v1",
    NamesShown: "showcase.names@v1",
    NestedUnionsShown: "showcase.nested-unions@v1",
    NumbersShown: "showcase.numbers@v1",
    OpenUnionsShown: "showcase.open-unions@v1",
    OptionalShown: "showcase.optional@v1",
    RecursionShown: "showcase.recursion@v1",
    TextShown: "showcase.text@v1",
    UnionsShown: "showcase.unions@v1",
    WideNumbersShown: "showcase.wide-numbers@v1",
  },
} as const;

/**
 * Every event of showcase, as EventBridge delivers it: `switch` on its `detail-type`.
 *
 * An event whose detail-type this version does not know is kept as it is.
 */
export type ShowcaseEvent =
  | t.EventBridgeEvent<"tidings.showcase", "showcase.anything@v1", v1.AnythingShown>
  | t.EventBridgeEvent<"tidings.showcase", "showcase.collections@v1", v1.CollectionsShown>
  | t.EventBridgeEvent<"tidings.showcase", "showcase.constraints@v1", v1.ConstraintsShown>
  | t.EventBridgeEvent<"tidings.showcase", "showcase.documentation@v1", v1.DocumentationShown>
  | t.EventBridgeEvent<"tidings.showcase", "showcase.enums@v1", v1.EnumsShown>
  | t.EventBridgeEvent<"tidings.showcase", "showcase.flattening@v1", v1.FlatteningShown>
  | t.EventBridgeEvent<"tidings.showcase", "showcase.maps@v1", v1.MapsShown>
  | t.EventBridgeEvent<"tidings.showcase", "showcase.names@v1", v1.NamesShown>
  | t.EventBridgeEvent<"tidings.showcase", "showcase.nested-unions@v1", v1.NestedUnionsShown>
  | t.EventBridgeEvent<"tidings.showcase", "showcase.numbers@v1", v1.NumbersShown>
  | t.EventBridgeEvent<"tidings.showcase", "showcase.open-unions@v1", v1.OpenUnionsShown>
  | t.EventBridgeEvent<"tidings.showcase", "showcase.optional@v1", v1.OptionalShown>
  | t.EventBridgeEvent<"tidings.showcase", "showcase.recursion@v1", v1.RecursionShown>
  | t.EventBridgeEvent<"tidings.showcase", "showcase.text@v1", v1.TextShown>
  | t.EventBridgeEvent<"tidings.showcase", "showcase.unions@v1", v1.UnionsShown>
  | t.EventBridgeEvent<"tidings.showcase", "showcase.wide-numbers@v1", v1.WideNumbersShown>
  | t.EventBridgeEvent<string, t.Unrecognized, unknown>;

/** Reads, checks and writes {@link ShowcaseEvent}. */
export const ShowcaseEvent: t.Type<ShowcaseEvent> = /* @__PURE__ */ t.type(
  "ShowcaseEvent",
  is,
  check,
  t.decimals,
);

function is(value: unknown): value is ShowcaseEvent {
  if (!t.isDelivered(value)) return false;
  switch (value["detail-type"]) {
    case "showcase.anything@v1":
      return value.source === "tidings.showcase" && isV1AnythingShown(value.detail);
    case "showcase.collections@v1":
      return value.source === "tidings.showcase" && isV1CollectionsShown(value.detail);
    case "showcase.constraints@v1":
      return value.source === "tidings.showcase" && isV1ConstraintsShown(value.detail);
    case "showcase.documentation@v1":
      return value.source === "tidings.showcase" && isV1DocumentationShown(value.detail);
    case "showcase.enums@v1":
      return value.source === "tidings.showcase" && isV1EnumsShown(value.detail);
    case "showcase.flattening@v1":
      return value.source === "tidings.showcase" && isV1FlatteningShown(value.detail);
    case "showcase.maps@v1":
      return value.source === "tidings.showcase" && isV1MapsShown(value.detail);
    case "showcase.names@v1":
      return value.source === "tidings.showcase" && isV1NamesShown(value.detail);
    case "showcase.nested-unions@v1":
      return value.source === "tidings.showcase" && isV1NestedUnionsShown(value.detail);
    case "showcase.numbers@v1":
      return value.source === "tidings.showcase" && isV1NumbersShown(value.detail);
    case "showcase.open-unions@v1":
      return value.source === "tidings.showcase" && isV1OpenUnionsShown(value.detail);
    case "showcase.optional@v1":
      return value.source === "tidings.showcase" && isV1OptionalShown(value.detail);
    case "showcase.recursion@v1":
      return value.source === "tidings.showcase" && isV1RecursionShown(value.detail);
    case "showcase.text@v1":
      return value.source === "tidings.showcase" && isV1TextShown(value.detail);
    case "showcase.unions@v1":
      return value.source === "tidings.showcase" && isV1UnionsShown(value.detail);
    case "showcase.wide-numbers@v1":
      return value.source === "tidings.showcase" && isV1WideNumbersShown(value.detail);
    default:
      return value.detail !== undefined;
  }
}

function check(value: unknown): t.Findings {
  return t.delivered(value, {
    "showcase.anything@v1": {
      "tidings.showcase": checkV1AnythingShown,
    },
    "showcase.collections@v1": {
      "tidings.showcase": checkV1CollectionsShown,
    },
    "showcase.constraints@v1": {
      "tidings.showcase": checkV1ConstraintsShown,
    },
    "showcase.documentation@v1": {
      "tidings.showcase": checkV1DocumentationShown,
    },
    "showcase.enums@v1": {
      "tidings.showcase": checkV1EnumsShown,
    },
    "showcase.flattening@v1": {
      "tidings.showcase": checkV1FlatteningShown,
    },
    "showcase.maps@v1": {
      "tidings.showcase": checkV1MapsShown,
    },
    "showcase.names@v1": {
      "tidings.showcase": checkV1NamesShown,
    },
    "showcase.nested-unions@v1": {
      "tidings.showcase": checkV1NestedUnionsShown,
    },
    "showcase.numbers@v1": {
      "tidings.showcase": checkV1NumbersShown,
    },
    "showcase.open-unions@v1": {
      "tidings.showcase": checkV1OpenUnionsShown,
    },
    "showcase.optional@v1": {
      "tidings.showcase": checkV1OptionalShown,
    },
    "showcase.recursion@v1": {
      "tidings.showcase": checkV1RecursionShown,
    },
    "showcase.text@v1": {
      "tidings.showcase": checkV1TextShown,
    },
    "showcase.unions@v1": {
      "tidings.showcase": checkV1UnionsShown,
    },
    "showcase.wide-numbers@v1": {
      "tidings.showcase": checkV1WideNumbersShown,
    },
  });
}
