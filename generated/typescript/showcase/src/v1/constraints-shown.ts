import * as t from "@acme/events-core/internal";
import { type ArticleCode, checkArticleCode, isArticleCode } from "./article-code.js";
import { type EvenNumber, checkEvenNumber, isEvenNumber } from "./even-number.js";
import { type Percent, checkPercent, isPercent } from "./percent.js";
import { type Point, checkPoint, isPoint } from "./point.js";
import { type Price, checkPrice, isPrice } from "./price.js";
import { type Share, checkShare, isShare } from "./share.js";
import { type Tag, checkTag, isTag } from "./tag.js";
import { type Title, checkTitle, isTitle } from "./title.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/**
 * Constraints were shown: length, pattern, range, multiples, distinct items, numbers of properties.
 *
 * A constraint stands on a type of its own or on a property.
 */
export interface ConstraintsShown {
  /** A length, in characters. */
  readonly title: Title;
  /** A length on the property. */
  readonly initials: string;
  /** A pattern. */
  readonly code: ArticleCode;
  /** A pattern that may match anywhere, of at least so many characters. */
  readonly password: string;
  /** A pattern of alternatives and classes. */
  readonly pattern: string;
  /** A range that includes its ends. */
  readonly percent: Percent;
  /** A range that excludes them: between the freezing and the boiling of water. */
  readonly liquid: number;
  /** A range of fractions, one end of which is out. */
  readonly share: Share;
  /** An integer above an end that is out. */
  readonly small: number;
  /** A multiple of an integer. */
  readonly even: EvenNumber;
  /** A multiple of a fraction, decided in decimal digits. */
  readonly price: Price;
  /** A multiple and a range at once. */
  readonly step: number;
  /** A binary number that is a multiple of a fraction. */
  readonly quarters: number;
  /** A number of items. */
  readonly few: readonly number[];
  /** Distinct items. */
  readonly tags: readonly Tag[];
  /** Distinct records. */
  readonly points: readonly Point[];
  /** What is asked of each item. */
  readonly words: readonly string[];
  /** A number of properties. */
  readonly map: { readonly [key: string]: Percent };
  /** A constraint on a value that may be `null`. */
  readonly nullable: number | null;
  /** A constrained type that may be absent. */
  readonly optional?: Title;
}

/**
 * Reads, checks and writes {@link ConstraintsShown}.
 *
 * @example
 * ```ts
 * const received = ConstraintsShown.parse(text);
 * const sent = ConstraintsShown.stringify(received);
 * ```
 */
export const ConstraintsShown: t.Type<ConstraintsShown> & {
  readonly eventName: "showcase.constraints";
  readonly version: 1;
  readonly source: "tidings.showcase";
  readonly detailType: "showcase.constraints@v1";
} = /* @__PURE__ */ t.event(
  "ConstraintsShown",
  isConstraintsShown,
  checkConstraintsShown,
  {
    eventName: "showcase.constraints",
    version: 1,
    source: "tidings.showcase",
    detailType: "showcase.constraints@v1",
  },
  t.decimals,
);

const patterns: readonly t.Pattern[] = [
  {
    source: "[0-9]",
    table: "CCABDAAwBBKABABDBBBC",
  },
  {
    source: "^(?:[0-9]{4}-[0-9]{2}|[A-ZÆØÅ]+|[^,;]{3})$",
    table:
      "FOBJOAAsBBBCBACDKABBBAFEaAqDECAREBABAFBDBABDBFBRBBFBABFDBDBABDBFBDBBPBABPDBNBABNBPBNBBACDBACBADDBABBADHBABBKBABKCDBBDBABDCHBBAFBADMBABBAEBB",
  },
  {
    source: "^[a-z]+$",
    table: "CDBCDAAhDBaABACBABDBBABBB",
  },
];

/** @internal */
export function isConstraintsShown(value: unknown): value is ConstraintsShown {
  return (
    t.isObject(value) &&
    isTitle(value.title) &&
    t.isText(value.initials, 2, 2) &&
    isArticleCode(value.code) &&
    t.isText(value.password, 8, Infinity, patterns[0]) &&
    t.isText(value.pattern, 0, Infinity, patterns[1]) &&
    isPercent(value.percent) &&
    t.isNumber(value.liquid) &&
    value.liquid > 0 &&
    value.liquid < 100 &&
    isShare(value.share) &&
    t.isInteger(value.small, -4, 4) &&
    isEvenNumber(value.even) &&
    isPrice(value.price) &&
    t.isInteger(value.step, 0, 100) &&
    value.step % 5 === 0 &&
    t.isNumber(value.quarters) &&
    t.isMultiple(value.quarters, "0.25") &&
    t.isList(value.few) &&
    value.few.length >= 1 &&
    value.few.length <= 3 &&
    value.few.every((item) => t.isInteger(item, 0, 255)) &&
    t.isList(value.tags) &&
    value.tags.every(isTag) &&
    t.areDistinct(value.tags) &&
    t.isList(value.points) &&
    value.points.every(isPoint) &&
    t.areDistinct(value.points) &&
    t.isList(value.words) &&
    value.words.every((item) => t.isText(item, 1, Infinity, patterns[2])) &&
    t.isObject(value.map) &&
    Object.keys(value.map).length >= 1 &&
    Object.keys(value.map).length <= 2 &&
    Object.values(value.map).every(isPercent) &&
    (value.nullable === null || t.isInteger(value.nullable, 1, 4294967295)) &&
    (value.optional === undefined || isTitle(value.optional))
  );
}

/** @internal */
export function checkConstraintsShown(value: unknown): t.Findings {
  return t.record(value, {
    title: checkTitle,
    initials: t.text(2, 2),
    code: checkArticleCode,
    password: t.text(8, Infinity, patterns[0]),
    pattern: t.text(0, Infinity, patterns[1]),
    percent: checkPercent,
    liquid: t.numberThat(
      "a number greater than 0 and less than 100",
      (item) => item > 0 && item < 100,
    ),
    share: checkShare,
    small: t.integer(-4, 4),
    even: checkEvenNumber,
    price: checkPrice,
    step: t.multiple(t.integer(0, 100), "5"),
    quarters: t.multiple(t.number, "0.25"),
    few: t.listWithin(t.integer(0, 255), 1, 3),
    tags: t.set(checkTag),
    points: t.set(checkPoint),
    words: t.list(t.text(1, Infinity, patterns[2])),
    map: t.mapWithin(checkPercent, t.string, 1, 2),
    nullable: t.orNull(t.integer(1, 4294967295)),
    optional: t.optional(checkTitle),
  });
}
