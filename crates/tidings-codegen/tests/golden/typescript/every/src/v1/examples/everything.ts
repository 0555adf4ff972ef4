import type * as v1 from "../index.js";

const samples: readonly unknown[] = [
  {
    text: "a",
    flag: true,
    small: -1,
    big: 9007199254740991,
    count: 3,
    unbounded: 12,
    ratio: 1.5,
    percent: 50,
    nothing: null,
    anything: [
      1,
      2,
      {
        a: [],
      },
    ],
    required: "r",
    nullable: null,
    both: null,
    code: "AB/",
    list: ["a", "b"],
    set: ["a"],
    rows: [
      [1, null],
      [255, 2],
    ],
    position: [1, "x"],
    labels: {
      "a b": "c",
      ["__proto__"]: "own",
    },
    byColor: {
      red: 1,
    },
    constant: "fixed",
    color: "red",
    openColor: "mauve",
    level: 2,
    method: {
      kind: "card",
      last4: "1234",
    },
    openMethod: {
      kind: "crypto",
      chain: "x",
    },
    shape: {
      type: "square",
      value: {
        side: 2,
      },
    },
    command: {
      Say: {
        words: "hi",
      },
    },
    reading: {
      from: 1,
      to: 2,
    },
    tree: {
      children: [
        {
          children: [],
        },
      ],
      leaf: {
        on: {
          children: [],
        },
      },
    },
    closed: {
      a: "x",
    },
    empty: {},
    rest: {
      id: "x",
      others: 7,
    },
    license: "l",
    index: [
      "a long enough text to break",
      "another long enough text to break",
      "a third long enough text",
    ],
    "odd key": '\u2028 "quoted" text',
    ["__proto__"]: "p",
  },
  {
    text: "a",
    flag: true,
    small: -1,
    big: 9007199254740993n,
    count: 3,
    unbounded: 12,
    ratio: 1.5,
    percent: 50,
    nothing: null,
    anything: [
      1,
      2,
      {
        a: [],
      },
    ],
    required: "r",
    nullable: null,
    both: null,
    code: "AB/",
    list: ["a", "b"],
    set: ["a"],
    rows: [
      [1, null],
      [255, 2],
    ],
    position: [1, "x"],
    labels: {
      "a b": "c",
      ["__proto__"]: "own",
    },
    byColor: {
      red: 1,
    },
    constant: "fixed",
    color: "red",
    openColor: "mauve",
    level: 2,
    method: {
      kind: "card",
      last4: "1234",
    },
    openMethod: {
      kind: "crypto",
      chain: "x",
    },
    shape: {
      type: "square",
      value: {
        side: 2,
      },
    },
    command: {
      Say: {
        words: "hi",
      },
    },
    reading: {
      from: 1,
      to: 2,
    },
    tree: {
      children: [
        {
          children: [],
        },
      ],
      leaf: {
        on: {
          children: [],
        },
      },
    },
    closed: {
      a: "x",
    },
    empty: {},
    rest: {
      id: "x",
      others: 7,
    },
    license: "l",
    index: [
      "a long enough text to break",
      "another long enough text to break",
      "a third long enough text",
    ],
    "odd key": '\u2028 "quoted" text',
    ["__proto__"]: "p",
  },
];

/** Samples of {@link v1.Everything}. */
export const Everything = samples as readonly [v1.Everything, ...v1.Everything[]];

/** The first sample of {@link v1.Everything}, with some properties changed: a new object each time. */
export function exampleEverything(changes: Partial<v1.Everything> = {}): v1.Everything {
  return { ...Everything[0], ...changes };
}
