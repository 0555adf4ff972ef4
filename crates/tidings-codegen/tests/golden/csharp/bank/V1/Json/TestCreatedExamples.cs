using Acme.Events;

namespace Acme.Bank.Events.V1.Json;

/// <summary>The samples of <see cref="TestCreated"/>.</summary>
internal static class TestCreatedExamples
{
    internal static readonly ValueList<TestCreated> All =
    [
        TestCreatedConverter.Instance.Parse(
            """
            {
              "firstName": "Kari",
              "lastName": "Nordmann",
              "age": 34,
              "accountStatement": 100000,
              "favoriteColor": "Green",
              "registrationDate": "2023-07-04T08:05:58.330Z",
              "address": {
                "street": "Storgata 1",
                "city": "Oslo"
              }
            }
            """),
    ];
}
