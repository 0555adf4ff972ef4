using Acme.Events;

namespace Acme.Bank.Events.V1.Json;

/// <summary>The samples of <see cref="TransactionCreated"/>.</summary>
internal static class TransactionCreatedExamples
{
    internal static readonly ValueList<TransactionCreated> All =
    [
        TransactionCreatedConverter.Instance.Parse(
            """
            {
              "transactionId": "123e4567-e89b-12d3-a456-426614174000",
              "license": "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
              "status": {
                "text": "created",
                "code": 1
              },
              "sourceUris": [
                "urn:invoice:1"
              ]
            }
            """),
    ];
}
