import type * as v1 from "../index.js";

const samples: readonly unknown[] = [
  {
    any: {
      ["__proto__"]: {},
      nested: {
        list: [1, 2.5, null, true],
      },
      text: "x",
    },
    optionalAny: [1],
    object: {
      ["__proto__"]: {},
      nested: {
        list: [1, 2.5, null, true],
      },
      text: "x",
    },
    list: [null, "x", 1, {}, []],
    map: {
      a: 1.5,
      b: null,
    },
    tuple: [
      "x",
      {
        y: 1,
      },
    ],
    union: {
      text: "well",
    },
    unit: null,
    namedUnit: null,
    empty: {},
    closedEmpty: {},
    empties: [{}],
  },
  {
    any: null,
    optionalAny: null,
    object: {
      ["__proto__"]: {},
      nested: {
        list: [1, 2.5, null, true],
      },
      text: "x",
    },
    list: [null, "x", 1, {}, []],
    map: {
      a: 1.5,
      b: null,
    },
    tuple: [
      "x",
      {
        y: 1,
      },
    ],
    union: {
      data: {
        free: ["form"],
      },
    },
    unit: null,
    namedUnit: null,
    empty: {},
    closedEmpty: {},
    empties: [{}],
  },
  {
    any: 1e30,
    object: {
      ["__proto__"]: {},
      nested: {
        list: [1, 2.5, null, true],
      },
      text: "x",
    },
    list: [null, "x", 1, {}, []],
    map: {
      a: 1.5,
      b: null,
    },
    tuple: [
      "x",
      {
        y: 1,
      },
    ],
    union: {
      text: "well",
    },
    unit: null,
    namedUnit: null,
    empty: {},
    closedEmpty: {},
    empties: [{}],
  },
];

/** Samples of {@link v1.AnythingShown}. */
export const AnythingShown = samples as readonly [v1.AnythingShown, ...v1.AnythingShown[]];

/** The first sample of {@link v1.AnythingShown}, with some properties changed: a new object each time. */
export function exampleAnythingShown(changes: Partial<v1.AnythingShown> = {}): v1.AnythingShown {
  return { ...AnythingShown[0], ...changes };
}
