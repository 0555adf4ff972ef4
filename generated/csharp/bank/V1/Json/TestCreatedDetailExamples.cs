using Acme.Events;

namespace Acme.Bank.Events.V1.Json;

/// <summary>The samples of <see cref="TestCreatedDetail"/>.</summary>
internal static class TestCreatedDetailExamples
{
    internal static readonly ValueList<TestCreatedDetail> All =
    [
        TestCreatedDetailConverter.Instance.Parse(
            """
            {
              "content": {
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
              },
              "timestamp": "2023-07-04T08:05:58.330Z",
              "metadata": {
                "correlationId": "7f6a2a1e-8a35-4c1b-9f0e-3f1d7a0b6c55",
                "retries": 0
              }
            }
            """),
        TestCreatedDetailConverter.Instance.Parse(
            """
            {
              "content": {
                "firstName": "Ola",
                "lastName": "Nordmann",
                "age": 42,
                "favoriteColor": "Green",
                "registrationDate": "2023-07-04T08:05:58.330Z",
                "address": {
                  "street": "Karl Johans gate 1",
                  "city": "Oslo"
                }
              },
              "timestamp": "2023-07-04T08:05:58.330Z",
              "metadata": {
                "correlationId": "7f6a2a1e-8a35-4c1b-9f0e-3f1d7a0b6c55",
                "retries": 0
              }
            }
            """),
        TestCreatedDetailConverter.Instance.Parse(
            """
            {
              "content": {
                "firstName": "Ola",
                "lastName": "Nordmann",
                "accountStatement": 100000,
                "favoriteColor": "Blue",
                "registrationDate": "2023-07-04T08:05:58.330Z"
              },
              "timestamp": "2023-07-04T08:05:58.330Z",
              "metadata": {
                "correlationId": "7f6a2a1e-8a35-4c1b-9f0e-3f1d7a0b6c55",
                "retries": 0
              }
            }
            """),
    ];
}
