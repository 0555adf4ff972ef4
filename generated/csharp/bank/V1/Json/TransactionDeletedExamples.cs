using Acme.Events;

namespace Acme.Bank.Events.V1.Json;

/// <summary>The samples of <see cref="TransactionDeleted"/>.</summary>
internal static class TransactionDeletedExamples
{
    internal static readonly ValueList<TransactionDeleted> All =
    [
        TransactionDeletedConverter.Instance.Parse(
            """
            {
              "transactionId": "123e4567-e89b-12d3-a456-426614174000",
              "license": "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
              "status": {
                "text": "created",
                "code": 10
              }
            }
            """),
        TransactionDeletedConverter.Instance.Parse(
            """
            {
              "transactionId": "123e4567-e89b-12d3-a456-426614174000",
              "license": "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
              "status": {
                "text": "approved",
                "code": 20
              }
            }
            """),
        TransactionDeletedConverter.Instance.Parse(
            """
            {
              "transactionId": "123e4567-e89b-12d3-a456-426614174000",
              "license": "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
              "status": {
                "text": "inProgress",
                "code": 30
              }
            }
            """),
        TransactionDeletedConverter.Instance.Parse(
            """
            {
              "transactionId": "123e4567-e89b-12d3-a456-426614174000",
              "license": "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
              "status": {
                "text": "stopped",
                "code": 40
              }
            }
            """),
        TransactionDeletedConverter.Instance.Parse(
            """
            {
              "transactionId": "123e4567-e89b-12d3-a456-426614174000",
              "license": "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
              "status": {
                "text": "confirmedPaid",
                "code": 50
              }
            }
            """),
        TransactionDeletedConverter.Instance.Parse(
            """
            {
              "transactionId": "123e4567-e89b-12d3-a456-426614174000",
              "license": "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
              "status": {
                "text": "posted",
                "code": 60
              }
            }
            """),
    ];
}
