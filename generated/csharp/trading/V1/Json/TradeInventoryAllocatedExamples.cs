using Acme.Events;

namespace Acme.Trading.Events.V1.Json;

/// <summary>The samples of <see cref="TradeInventoryAllocated"/>.</summary>
internal static class TradeInventoryAllocatedExamples
{
    internal static readonly ValueList<TradeInventoryAllocated> All =
    [
        TradeInventoryAllocatedConverter.Instance.Parse(
            """
            {
              "correlationId": "0d3b7c52-5f0f-4c0e-9a55-6a1d3c1b9e77",
              "userId": "user-1042",
              "organisationId": "org-77",
              "tradeId": "trade-9001",
              "businessUnit": {
                "id": "unit-12",
                "name": "Grain, north",
                "parentId": "unit-1"
              },
              "allocations": [
                {
                  "sku": "WHEAT-50KG",
                  "quantity": 120,
                  "locationId": "silo-4"
                }
              ]
            }
            """),
    ];
}
