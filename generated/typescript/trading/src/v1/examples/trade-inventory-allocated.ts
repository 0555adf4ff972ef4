import type * as v1 from "../index.js";

const samples: readonly unknown[] = [
  {
    correlationId: "0d3b7c52-5f0f-4c0e-9a55-6a1d3c1b9e77",
    userId: "user-1042",
    organisationId: "org-77",
    tradeId: "trade-9001",
    businessUnit: {
      id: "unit-12",
      name: "Grain, north",
      parentId: "unit-1",
    },
    allocations: [
      {
        sku: "WHEAT-50KG",
        quantity: 120,
        locationId: "silo-4",
      },
    ],
  },
];

/** Samples of {@link v1.TradeInventoryAllocated}. */
export const TradeInventoryAllocated = samples as readonly [
  v1.TradeInventoryAllocated,
  ...v1.TradeInventoryAllocated[],
];

/** The first sample of {@link v1.TradeInventoryAllocated}, with some properties changed: a new object each time. */
export function exampleTradeInventoryAllocated(
  changes: Partial<v1.TradeInventoryAllocated> = {},
): v1.TradeInventoryAllocated {
  return { ...TradeInventoryAllocated[0], ...changes };
}
