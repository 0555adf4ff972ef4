import * as t from "@acme/events-core/internal";
import { type Day, checkDay, isDay } from "./day.js";
import { type DisplayName, checkDisplayName, isDisplayName } from "./display-name.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Text was shown. A format says what the text is; it is neither checked nor rewritten. */
export interface TextShown {
  /** Any text, the empty one included. */
  readonly plain: string;
  /** One character, however many bytes or UTF-16 units it takes. */
  readonly character: string;
  /**
   * RFC 9562.
   *
   * A UUID (RFC 9562).
   */
  readonly uuid: string;
  /**
   * RFC 3339: an instant, with the offset that it was noted with.
   *
   * A date and time (RFC 3339), as it was written.
   */
  readonly dateTime: string;
  /**
   * RFC 3339: a day.
   *
   * A date (RFC 3339).
   */
  readonly date: string;
  /**
   * RFC 3339: a time of day, with its offset.
   *
   * A time (RFC 3339).
   */
  readonly time: string;
  /**
   * ISO 8601: how long.
   *
   * A duration (RFC 3339, appendix A).
   */
  readonly duration: string;
  /**
   * RFC 3986.
   *
   * A URI (RFC 3986).
   */
  readonly uri: string;
  /**
   * RFC 5321.
   *
   * A mail address (RFC 5321).
   */
  readonly email: string;
  /**
   * Bytes in base64.
   *
   * Bytes in Base64 (RFC 4648, section 4).
   */
  readonly bytes: string;
  /**
   * A decimal number as text.
   *
   * A decimal number, as it was written.
   */
  readonly decimal: string;
  /** A format that Rust's own types bring along. */
  readonly address: string;
  /** A format that no language has a type for. */
  readonly iban: string;
  /** A text type with a name of its own. */
  readonly name: DisplayName;
  /** Days in a list. */
  readonly holidays: readonly Day[];
}

/**
 * Reads, checks and writes {@link TextShown}.
 *
 * @example
 * ```ts
 * const received = TextShown.parse(text);
 * const sent = TextShown.stringify(received);
 * ```
 */
export const TextShown: t.Type<TextShown> & {
  readonly eventName: "showcase.text";
  readonly version: 1;
  readonly source: "tidings.showcase";
  readonly detailType: "showcase.text@v1";
} = /* @__PURE__ */ t.event("TextShown", isTextShown, checkTextShown, {
  eventName: "showcase.text",
  version: 1,
  source: "tidings.showcase",
  detailType: "showcase.text@v1",
});

/** @internal */
export function isTextShown(value: unknown): value is TextShown {
  return (
    t.isObject(value) &&
    typeof value.plain === "string" &&
    t.isText(value.character, 1, 1) &&
    typeof value.uuid === "string" &&
    typeof value.dateTime === "string" &&
    typeof value.date === "string" &&
    typeof value.time === "string" &&
    typeof value.duration === "string" &&
    typeof value.uri === "string" &&
    typeof value.email === "string" &&
    typeof value.bytes === "string" &&
    typeof value.decimal === "string" &&
    typeof value.address === "string" &&
    typeof value.iban === "string" &&
    isDisplayName(value.name) &&
    t.isList(value.holidays) &&
    value.holidays.every(isDay)
  );
}

/** @internal */
export function checkTextShown(value: unknown): t.Findings {
  return t.record(value, {
    plain: t.string,
    character: t.text(1, 1),
    uuid: t.string,
    dateTime: t.string,
    date: t.string,
    time: t.string,
    duration: t.string,
    uri: t.string,
    email: t.string,
    bytes: t.string,
    decimal: t.string,
    address: t.string,
    iban: t.string,
    name: checkDisplayName,
    holidays: t.list(checkDay),
  });
}
