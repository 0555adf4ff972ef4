import type * as v1 from "../index.js";

const samples: readonly unknown[] = [
  {
    previous: {
      tree: {
        value: 1,
        children: [
          {
            value: 2,
          },
          {
            value: 3,
            children: [
              {
                value: 4,
              },
            ],
          },
        ],
      },
      chain: {
        link: "first",
        next: {
          link: "last",
          next: null,
        },
      },
      index: {
        parts: {
          a: {
            parts: {
              b: {
                parts: {},
              },
            },
          },
        },
      },
      folder: {
        name: "outer",
        entries: [
          {
            type: "folder",
            name: "inner",
            entries: [
              {
                type: "file",
                name: "a.txt",
                size: 12,
              },
            ],
          },
          {
            type: "link",
            name: "link",
            target: {
              type: "file",
              name: "a.txt",
              size: 12,
            },
          },
        ],
      },
      condition: {
        all: [
          "always",
          {
            not: {
              has: "x",
            },
          },
          {
            implies: [
              {
                has: "x",
              },
              {
                all: [],
              },
            ],
          },
        ],
      },
    },
    tree: {
      value: 1,
      children: [
        {
          value: 2,
        },
        {
          value: 3,
          children: [
            {
              value: 4,
            },
          ],
        },
      ],
    },
    chain: {
      link: "first",
      next: {
        link: "last",
        next: null,
      },
    },
    index: {
      parts: {
        a: {
          parts: {
            b: {
              parts: {},
            },
          },
        },
      },
    },
    folder: {
      name: "outer",
      entries: [
        {
          type: "folder",
          name: "inner",
          entries: [
            {
              type: "file",
              name: "a.txt",
              size: 12,
            },
          ],
        },
        {
          type: "link",
          name: "link",
          target: {
            type: "file",
            name: "a.txt",
            size: 12,
          },
        },
      ],
    },
    condition: {
      all: [
        "always",
        {
          not: {
            has: "x",
          },
        },
        {
          implies: [
            {
              has: "x",
            },
            {
              all: [],
            },
          ],
        },
      ],
    },
  },
];

/** Samples of {@link v1.RecursionShown}. */
export const RecursionShown = samples as readonly [v1.RecursionShown, ...v1.RecursionShown[]];

/** The first sample of {@link v1.RecursionShown}, with some properties changed: a new object each time. */
export function exampleRecursionShown(changes: Partial<v1.RecursionShown> = {}): v1.RecursionShown {
  return { ...RecursionShown[0], ...changes };
}
