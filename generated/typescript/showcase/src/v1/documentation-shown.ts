import * as t from "@acme/events-core/internal";
import { type Change, checkChange, isChange } from "./change.js";
import { type OldRecord, checkOldRecord, isOldRecord } from "./old-record.js";
import { type State, checkState, isState } from "./state.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/**
 * Documentation was shown: Markdown with *emphasis*, `code`, [links](https://example.com/?a=1&b=2), and
 *
 * - a list,
 * - of two;
 *
 * ```json
 * { "code": "in a block" }
 * ```
 *
 * | a | table |
 * | --- | --- |
 * | 1 | \<br/> |
 */
export interface DocumentationShown {
  /** Ends comments: `*\/`, *\/ and **\/, `-->`, `]]>`. */
  readonly comments: string;
  /** Ends documentation: `</summary>`, \</summary> & \</remarks>, `<see cref="X"/>`, & \<. */
  readonly xml: string;
  /** Ends text: """, ''', "#, "##, `${x}`, #{x}, {{x}}, %s, \", \\, \n, \u0022, \x22. */
  readonly quotes: string;
  /**
   * Separates lines:
   * a line separator,
   * a paragraph separator,
   * a next line,
   * a carriage return, and a form feed\u000c.
   */
  readonly lines: string;
  /** Is turned around: \u202eoverride\u202c, and holds nothing: \u200b\ufeff. */
  readonly directions: string;
  /** Looks like tags: &#64;deprecated, &#64;param {x}, &#64;internal, &#64;ts-ignore, &#64;example. */
  readonly tags: string;
  /** Looks like directives: eslint-disable, prettier-ignore, #pragma, #\[test\], `#![allow]`, region. */
  readonly directives: string;
  /** is indented like code */
  readonly indented: string;
  readonly empty: string;
  readonly none: string;
  /**
   * Still written, for those who read it. Use `comments`.
   *
   * @deprecated use `comments`
   */
  readonly old: string;
  /**
   * On its way out, and may be absent.
   *
   * @deprecated
   */
  readonly older?: OldRecord;
  /** An enum with a value on its way out. */
  readonly state: State;
  /** A union with a variant on its way out. */
  readonly change: Change;
}

/**
 * Reads, checks and writes {@link DocumentationShown}.
 *
 * @example
 * ```ts
 * const received = DocumentationShown.parse(text);
 * const sent = DocumentationShown.stringify(received);
 * ```
 */
export const DocumentationShown: t.Type<DocumentationShown> & {
  readonly eventName: "showcase.documentation";
  readonly version: 1;
  readonly source: "tidings.showcase";
  readonly detailType: "showcase.documentation@v1";
} = /* @__PURE__ */ t.event("DocumentationShown", isDocumentationShown, checkDocumentationShown, {
  eventName: "showcase.documentation",
  version: 1,
  source: "tidings.showcase",
  detailType: "showcase.documentation@v1",
});

/** @internal */
export function isDocumentationShown(value: unknown): value is DocumentationShown {
  return (
    t.isObject(value) &&
    typeof value.comments === "string" &&
    typeof value.xml === "string" &&
    typeof value.quotes === "string" &&
    typeof value.lines === "string" &&
    typeof value.directions === "string" &&
    typeof value.tags === "string" &&
    typeof value.directives === "string" &&
    typeof value.indented === "string" &&
    typeof value.empty === "string" &&
    typeof value.none === "string" &&
    typeof value.old === "string" &&
    (value.older === undefined || isOldRecord(value.older)) &&
    isState(value.state) &&
    isChange(value.change)
  );
}

/** @internal */
export function checkDocumentationShown(value: unknown): t.Findings {
  return t.record(value, {
    comments: t.string,
    xml: t.string,
    quotes: t.string,
    lines: t.string,
    directions: t.string,
    tags: t.string,
    directives: t.string,
    indented: t.string,
    empty: t.string,
    none: t.string,
    old: t.string,
    older: t.optional(checkOldRecord),
    state: checkState,
    change: checkChange,
  });
}
