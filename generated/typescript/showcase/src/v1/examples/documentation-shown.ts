import type * as v1 from "../index.js";

const samples: readonly unknown[] = [
  {
    comments: '*/ </summary> """ ${x} \u2028 <!-- --> ]]> ` \\',
    xml: '*/ </summary> """ ${x} \u2028 <!-- --> ]]> ` \\',
    quotes: '*/ </summary> """ ${x} \u2028 <!-- --> ]]> ` \\',
    lines: '*/ </summary> """ ${x} \u2028 <!-- --> ]]> ` \\',
    directions: '*/ </summary> """ ${x} \u2028 <!-- --> ]]> ` \\',
    tags: '*/ </summary> """ ${x} \u2028 <!-- --> ]]> ` \\',
    directives: '*/ </summary> """ ${x} \u2028 <!-- --> ]]> ` \\',
    indented: '*/ </summary> """ ${x} \u2028 <!-- --> ]]> ` \\',
    empty: '*/ </summary> """ ${x} \u2028 <!-- --> ]]> ` \\',
    none: '*/ </summary> """ ${x} \u2028 <!-- --> ]]> ` \\',
    old: '*/ </summary> """ ${x} \u2028 <!-- --> ]]> ` \\',
    older: {
      text: '*/ </summary> """ ${x} \u2028 <!-- --> ]]> ` \\',
    },
    state: "active",
    change: {
      type: "added",
      what: '*/ </summary> """ ${x} \u2028 <!-- --> ]]> ` \\',
      why: '*/ </summary> """ ${x} \u2028 <!-- --> ]]> ` \\',
    },
  },
  {
    comments: '*/ </summary> """ ${x} \u2028 <!-- --> ]]> ` \\',
    xml: '*/ </summary> """ ${x} \u2028 <!-- --> ]]> ` \\',
    quotes: '*/ </summary> """ ${x} \u2028 <!-- --> ]]> ` \\',
    lines: '*/ </summary> """ ${x} \u2028 <!-- --> ]]> ` \\',
    directions: '*/ </summary> """ ${x} \u2028 <!-- --> ]]> ` \\',
    tags: '*/ </summary> """ ${x} \u2028 <!-- --> ]]> ` \\',
    directives: '*/ </summary> """ ${x} \u2028 <!-- --> ]]> ` \\',
    indented: '*/ </summary> """ ${x} \u2028 <!-- --> ]]> ` \\',
    empty: '*/ </summary> """ ${x} \u2028 <!-- --> ]]> ` \\',
    none: '*/ </summary> """ ${x} \u2028 <!-- --> ]]> ` \\',
    old: '*/ </summary> """ ${x} \u2028 <!-- --> ]]> ` \\',
    state: "dormant",
    change: {
      type: "replaced",
    },
  },
];

/** Samples of {@link v1.DocumentationShown}. */
export const DocumentationShown = samples as readonly [
  v1.DocumentationShown,
  ...v1.DocumentationShown[],
];

/** The first sample of {@link v1.DocumentationShown}, with some properties changed: a new object each time. */
export function exampleDocumentationShown(
  changes: Partial<v1.DocumentationShown> = {},
): v1.DocumentationShown {
  return { ...DocumentationShown[0], ...changes };
}
