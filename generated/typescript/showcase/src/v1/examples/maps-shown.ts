import type * as v1 from "../index.js";

const samples: readonly unknown[] = [
  {
    byText: {
      one: 1,
      "two words": 2,
    },
    byInteger: {
      "-1": "minus one",
      "10": "ten",
    },
    byIndex: {
      "0": {
        x: 1.5,
        y: -2.0,
      },
    },
    bySide: {
      leftHand: 1,
      rightHand: 2,
    },
    byChannel: {
      email: [1],
      pigeon: [],
    },
    byCode: {
      NO: "Norge",
    },
    points: {
      start: {
        x: 1.5,
        y: -2.0,
      },
    },
    nullableValues: {
      known: "x",
      unknown: null,
    },
    nested: {
      outer: {
        inner: [1, 2],
      },
    },
    list: [
      {
        yes: true,
      },
    ],
  },
  {
    byText: {
      one: 1,
      "two words": 2,
    },
    byInteger: {
      "-1": "minus one",
      "10": "ten",
    },
    byIndex: {
      "0": {
        x: 1.5,
        y: -2.0,
      },
    },
    bySide: {
      leftHand: 1,
      rightHand: 2,
    },
    byChannel: {
      textMessage: [2],
    },
    byCode: {
      NO: "Norge",
    },
    points: {
      start: {
        x: 1.5,
        y: -2.0,
      },
    },
    nullableValues: {
      known: "x",
      unknown: null,
    },
    nested: {
      outer: {
        inner: [1, 2],
      },
    },
    list: [
      {
        yes: true,
      },
    ],
  },
];

/** Samples of {@link v1.MapsShown}. */
export const MapsShown = samples as readonly [v1.MapsShown, ...v1.MapsShown[]];

/** The first sample of {@link v1.MapsShown}, with some properties changed: a new object each time. */
export function exampleMapsShown(changes: Partial<v1.MapsShown> = {}): v1.MapsShown {
  return { ...MapsShown[0], ...changes };
}
