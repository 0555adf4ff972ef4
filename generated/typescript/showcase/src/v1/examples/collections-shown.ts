import type * as v1 from "../index.js";

const samples: readonly unknown[] = [
  {
    list: ["b", "a", "b"],
    set: [1, 3, 20],
    records: [
      {
        x: 1.5,
        y: -2.0,
      },
    ],
    grid: [[1.0, 0.5], []],
    array: [1, 2, 3],
    segment: [
      {
        x: 1.5,
        y: -2.0,
      },
      {
        x: 0.0,
        y: 0.25,
      },
    ],
    tuple: [
      "first",
      2,
      true,
      {
        x: 1.5,
        y: -2.0,
      },
    ],
    coordinates: [59.9139, 10.7522],
    single: [1],
    longTuple: [1, 2, 3, -4, -5, -6, 0.5, 0.25, true, "tenth", 11, 12],
    pairs: [["one", 1]],
  },
  {
    list: ["b", "a", "b"],
    set: [1, 3, 20],
    records: [
      {
        x: 1.5,
        y: -2.0,
      },
    ],
    grid: [[1.0, 0.5], []],
    array: [1, 2, 3],
    segment: [
      {
        x: 1.5,
        y: -2.0,
      },
      {
        x: 0.0,
        y: 0.25,
      },
    ],
    tuple: [
      "",
      0,
      null,
      {
        x: 0.0,
        y: 0.0,
      },
    ],
    coordinates: [59.9139, 10.7522],
    single: [1],
    longTuple: [1, 2, 3, -4, -5, -6, 0.5, 0.25, true, "tenth", 11, 12],
    pairs: [["one", 1]],
  },
];

/** Samples of {@link v1.CollectionsShown}. */
export const CollectionsShown = samples as readonly [v1.CollectionsShown, ...v1.CollectionsShown[]];

/** The first sample of {@link v1.CollectionsShown}, with some properties changed: a new object each time. */
export function exampleCollectionsShown(
  changes: Partial<v1.CollectionsShown> = {},
): v1.CollectionsShown {
  return { ...CollectionsShown[0], ...changes };
}
