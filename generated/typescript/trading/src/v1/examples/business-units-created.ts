import type * as v1 from "../index.js";

const samples: readonly unknown[] = [
  {
    correlationId: "0d3b7c52-5f0f-4c0e-9a55-6a1d3c1b9e77",
    userId: "user-1042",
    organisationId: "org-77",
    businessUnits: [
      {
        id: "unit-12",
        name: "Grain, north",
        parentId: "unit-1",
      },
      {
        id: "unit-1",
        name: "Grain",
      },
    ],
  },
];

/** Samples of {@link v1.BusinessUnitsCreated}. */
export const BusinessUnitsCreated = samples as readonly [
  v1.BusinessUnitsCreated,
  ...v1.BusinessUnitsCreated[],
];

/** The first sample of {@link v1.BusinessUnitsCreated}, with some properties changed: a new object each time. */
export function exampleBusinessUnitsCreated(
  changes: Partial<v1.BusinessUnitsCreated> = {},
): v1.BusinessUnitsCreated {
  return { ...BusinessUnitsCreated[0], ...changes };
}
