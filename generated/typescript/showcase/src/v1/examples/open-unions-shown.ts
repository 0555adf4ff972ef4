import type * as v1 from "../index.js";

const samples: readonly unknown[] = [
  {
    external: "pass",
    internal: {
      kind: "stop",
    },
    adjacent: {
      t: "silent",
    },
    untagged: true,
    list: [
      {
        kind: "stop",
      },
      {
        kind: "sing",
        song: ["la", 1.5, null],
      },
    ],
    nullable: {
      kind: "wait",
      seconds: 3,
    },
    optional: {
      forward: 3,
    },
  },
  {
    external: {
      jump: {
        to: "b4",
      },
    },
    internal: {
      kind: "pay",
      iban: "NO93",
      message: "Hi",
    },
    adjacent: {
      t: "level",
      c: 12,
    },
    untagged: {
      low: -1,
      high: 1,
    },
    list: [
      {
        kind: "stop",
      },
      {
        kind: "sing",
        song: ["la", 1.5, null],
      },
    ],
    nullable: null,
    optional: "resign",
  },
  {
    external: {
      castle: "long",
    },
    internal: {
      kind: "leave",
    },
    adjacent: {
      t: "fault",
      c: {
        code: 7,
      },
    },
    untagged: "automatic",
    list: [
      {
        kind: "stop",
      },
      {
        kind: "sing",
        song: ["la", 1.5, null],
      },
    ],
    nullable: {
      kind: "wait",
      seconds: 3,
    },
  },
  {
    external: "pass",
    internal: {
      kind: "stop",
    },
    adjacent: {
      t: "colour",
      c: {
        red: 255,
      },
    },
    untagged: [
      1,
      {
        ["__proto__"]: null,
      },
    ],
    list: [
      {
        kind: "stop",
      },
      {
        kind: "sing",
        song: ["la", 1.5, null],
      },
    ],
    nullable: {
      kind: "wait",
      seconds: 3,
    },
    optional: {
      forward: 3,
    },
  },
];

/** Samples of {@link v1.OpenUnionsShown}. */
export const OpenUnionsShown = samples as readonly [v1.OpenUnionsShown, ...v1.OpenUnionsShown[]];

/** The first sample of {@link v1.OpenUnionsShown}, with some properties changed: a new object each time. */
export function exampleOpenUnionsShown(
  changes: Partial<v1.OpenUnionsShown> = {},
): v1.OpenUnionsShown {
  return { ...OpenUnionsShown[0], ...changes };
}
