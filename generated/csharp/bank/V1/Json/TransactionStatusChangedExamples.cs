using Acme.Events;

namespace Acme.Bank.Events.V1.Json;

/// <summary>The samples of <see cref="TransactionStatusChanged"/>.</summary>
internal static class TransactionStatusChangedExamples
{
    internal static readonly ValueList<TransactionStatusChanged> All =
    [
        TransactionStatusChangedConverter.Instance.Parse(
            """
            {
              "transactionId": "123e4567-e89b-12d3-a456-426614174000",
              "license": "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
              "status": {
                "text": "created",
                "code": 10
              },
              "deletionStatus": {
                "new": "deleted",
                "old": "active"
              }
            }
            """),
        TransactionStatusChangedConverter.Instance.Parse(
            """
            {
              "transactionId": "123e4567-e89b-12d3-a456-426614174000",
              "license": "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
              "status": {
                "text": "approved",
                "code": 20
              },
              "deletionStatus": {
                "new": "active",
                "old": "deleted"
              }
            }
            """),
        TransactionStatusChangedConverter.Instance.Parse(
            """
            {
              "transactionId": "123e4567-e89b-12d3-a456-426614174000",
              "license": "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
              "status": {
                "text": "inProgress",
                "code": 30
              },
              "deletionStatus": {
                "new": "deleted",
                "old": "active"
              }
            }
            """),
        TransactionStatusChangedConverter.Instance.Parse(
            """
            {
              "transactionId": "123e4567-e89b-12d3-a456-426614174000",
              "license": "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
              "status": {
                "text": "stopped",
                "code": 40
              },
              "deletionStatus": {
                "new": "active",
                "old": "deleted"
              }
            }
            """),
        TransactionStatusChangedConverter.Instance.Parse(
            """
            {
              "transactionId": "123e4567-e89b-12d3-a456-426614174000",
              "license": "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
              "status": {
                "text": "confirmedPaid",
                "code": 50
              },
              "deletionStatus": {
                "new": "deleted",
                "old": "active"
              }
            }
            """),
        TransactionStatusChangedConverter.Instance.Parse(
            """
            {
              "transactionId": "123e4567-e89b-12d3-a456-426614174000",
              "license": "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198",
              "status": {
                "text": "posted",
                "code": 60
              },
              "deletionStatus": {
                "new": "active",
                "old": "deleted"
              }
            }
            """),
    ];
}
