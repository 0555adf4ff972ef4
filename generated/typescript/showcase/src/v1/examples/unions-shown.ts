import type * as v1 from "../index.js";

const samples: readonly unknown[] = [
  {
    external: "empty",
    internal: {
      kind: "cash",
    },
    adjacent: {
      quantity: "nothing",
    },
    untagged: 7,
    list: [
      {
        kind: "cash",
      },
      {
        kind: "invoice",
      },
    ],
    map: {
      none: "empty",
      round: {
        circle: 1.5,
      },
    },
    nullable: {
      quantity: "length",
      value: 2,
    },
    optional: {
      rectangle: [2.0, 0.5],
    },
    identifiers: [-1, "7", true],
  },
  {
    external: {
      polygon: {
        cornerCount: 6,
        regular: true,
      },
    },
    internal: {
      kind: "card",
      lastFour: "1234",
      instalments: 12,
    },
    adjacent: {
      quantity: "bloodPressure",
      value: [120, 80],
    },
    untagged: ["a", "b"],
    list: [
      {
        kind: "cash",
      },
      {
        kind: "invoice",
      },
    ],
    map: {
      none: "empty",
      round: {
        circle: 1.5,
      },
    },
    nullable: null,
    identifiers: [-1, "7", true],
  },
  {
    external: {
      named: {
        name: "square",
      },
    },
    internal: {
      kind: "transfer",
      iban: "NO9386011117947",
      message: "Thank you",
    },
    adjacent: {
      quantity: "wind",
      value: {
        speed: 12,
        direction: "NW",
      },
    },
    untagged: {
      scope: "bank",
      id: 7,
    },
    list: [
      {
        kind: "card",
        lastFour: "",
      },
    ],
    map: {
      none: "empty",
      round: {
        circle: 1.5,
      },
    },
    nullable: {
      quantity: "length",
      value: 2,
    },
    optional: {
      rectangle: [2.0, 0.5],
    },
    identifiers: [-1, "7", true],
  },
  {
    external: {
      path: [
        [0, 0],
        [-1, 2],
      ],
    },
    internal: {
      kind: "transfer",
      iban: "NO9386011117947",
      message: null,
    },
    adjacent: {
      quantity: "account",
      value: {
        iban: "NO9386011117947",
        message: null,
      },
    },
    untagged: {
      name: "square",
    },
    list: [
      {
        kind: "cash",
      },
      {
        kind: "invoice",
      },
    ],
    map: {
      maybe: {
        maybe: null,
      },
    },
    nullable: {
      quantity: "length",
      value: 2,
    },
    optional: {
      maybe: 1,
    },
    identifiers: [-1, "7", true],
  },
];

/** Samples of {@link v1.UnionsShown}. */
export const UnionsShown = samples as readonly [v1.UnionsShown, ...v1.UnionsShown[]];

/** The first sample of {@link v1.UnionsShown}, with some properties changed: a new object each time. */
export function exampleUnionsShown(changes: Partial<v1.UnionsShown> = {}): v1.UnionsShown {
  return { ...UnionsShown[0], ...changes };
}
