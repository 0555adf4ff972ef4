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
              "firstName": "Ola",
              "lastName": "Nordmann",
              "age": 42,
              "accountStatement": 100000,
              "favoriteColor": "Red",
              "registrationDate": "2023-07-04T08:05:58.330Z",
              "address": {
                "street": "Karl Johans gate 1",
                "city": "Oslo"
              }
            }
            """),
        TestCreatedConverter.Instance.Parse(
            """
            {
              "firstName": "Ola",
              "lastName": "Nordmann",
              "age": 42,
              "favoriteColor": "Green",
              "registrationDate": "2023-07-04T08:05:58.330Z",
              "address": {
                "street": "Karl Johans gate 1",
                "city": "Oslo"
              }
            }
            """),
        TestCreatedConverter.Instance.Parse(
            """
            {
              "firstName": "Ola",
              "lastName": "Nordmann",
              "accountStatement": 100000,
              "favoriteColor": "Blue",
              "registrationDate": "2023-07-04T08:05:58.330Z"
            }
            """),
    ];
}
