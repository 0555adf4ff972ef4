using Acme.Events;

namespace Acme.Bank.Events.V1.Json;

/// <summary>The samples of <see cref="TransactionCreatedDetail"/>.</summary>
internal static class TransactionCreatedDetailExamples
{
    internal static readonly ValueList<TransactionCreatedDetail> All =
    [
        TransactionCreatedDetailConverter.Instance.Parse(
            """
            {
              "content": {
                "transactionId": "123e4567-e89b-12d3-a456-426614174000",
                "license": "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
                "status": {
                  "text": "created",
                  "code": 1
                },
                "sourceUris": [
                  "urn:invoice:1"
                ]
              },
              "timestamp": "2023-07-04T08:05:58.330Z",
              "metadata": {}
            }
            """),
    ];
}
