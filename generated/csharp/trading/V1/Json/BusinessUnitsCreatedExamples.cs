using Acme.Events;

namespace Acme.Trading.Events.V1.Json;

/// <summary>The samples of <see cref="BusinessUnitsCreated"/>.</summary>
internal static class BusinessUnitsCreatedExamples
{
    internal static readonly ValueList<BusinessUnitsCreated> All =
    [
        BusinessUnitsCreatedConverter.Instance.Parse(
            """
            {
              "correlationId": "0d3b7c52-5f0f-4c0e-9a55-6a1d3c1b9e77",
              "userId": "user-1042",
              "organisationId": "org-77",
              "businessUnits": [
                {
                  "id": "unit-12",
                  "name": "Grain, north",
                  "parentId": "unit-1"
                },
                {
                  "id": "unit-1",
                  "name": "Grain"
                }
              ]
            }
            """),
    ];
}
