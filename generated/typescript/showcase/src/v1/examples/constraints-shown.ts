import type * as v1 from "../index.js";
import { Decimal } from "@acme/events-core";

const samples: readonly unknown[] = [
  {
    title: "Short",
    initials: "ON",
    code: "ABC-1",
    password: "correct 1 horse",
    pattern: "2024-05",
    percent: 50,
    liquid: 20.5,
    share: 0.5,
    small: 0,
    even: -4,
    price: 19.99,
    step: 5,
    quarters: -0.75,
    few: [1, 2],
    tags: ["a", "b"],
    points: [
      {
        x: new Decimal("0.0"),
        y: new Decimal("1.0"),
      },
      {
        x: new Decimal("1.0"),
        y: new Decimal("0.0"),
      },
    ],
    words: ["word", "word"],
    map: {
      half: 50,
    },
    nullable: 1,
    optional: "🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓",
  },
  {
    title: "🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓",
    initials: "ON",
    code: "ABC-1",
    password: "correct 1 horse",
    pattern: "ÆØÅ",
    percent: 100,
    liquid: 99.999,
    share: new Decimal("1.0"),
    small: -4,
    even: 2147483646,
    price: -0.99,
    step: 100,
    quarters: -0.75,
    few: [1, 2],
    tags: ["a", "b"],
    points: [
      {
        x: new Decimal("0.0"),
        y: new Decimal("1.0"),
      },
      {
        x: new Decimal("1.0"),
        y: new Decimal("0.0"),
      },
    ],
    words: ["word", "word"],
    map: {
      half: 50,
    },
    nullable: null,
  },
];

/** Samples of {@link v1.ConstraintsShown}. */
export const ConstraintsShown = samples as readonly [v1.ConstraintsShown, ...v1.ConstraintsShown[]];

/** The first sample of {@link v1.ConstraintsShown}, with some properties changed: a new object each time. */
export function exampleConstraintsShown(
  changes: Partial<v1.ConstraintsShown> = {},
): v1.ConstraintsShown {
  return { ...ConstraintsShown[0], ...changes };
}
