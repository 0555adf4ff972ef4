using Acme.Events;

namespace Acme.Bank.Events.V2.Json;

/// <summary>The samples of <see cref="TransactionCreated"/>.</summary>
internal static class TransactionCreatedExamples
{
    internal static readonly ValueList<TransactionCreated> All =
    [
        TransactionCreatedConverter.Instance.Parse(
            """
            {
              "transactionId": "123e4567-e89b-12d3-a456-426614174000",
              "license": {
                "identity": "2947b4ae-0d40-447b-886f-dcd3aa11648b",
                "client": 693081080913543,
                "number": 1198
              },
              "status": {
                "text": "created",
                "code": 10
              },
              "sourceUris": [
                "urn:com.24sevenoffice:invoice:1198:20417"
              ]
            }
            """),
        TransactionCreatedConverter.Instance.Parse(
            """
            {
              "transactionId": "123e4567-e89b-12d3-a456-426614174000",
              "license": {
                "identity": "2947b4ae-0d40-447b-886f-dcd3aa11648b",
                "client": 693081080913543,
                "number": 1198
              },
              "status": {
                "text": "approved",
                "code": 20
              },
              "sourceUris": [
                "urn:com.24sevenoffice:invoice:1198:20417"
              ]
            }
            """),
        TransactionCreatedConverter.Instance.Parse(
            """
            {
              "transactionId": "123e4567-e89b-12d3-a456-426614174000",
              "license": {
                "identity": "2947b4ae-0d40-447b-886f-dcd3aa11648b",
                "client": 693081080913543,
                "number": 1198
              },
              "status": {
                "text": "inProgress",
                "code": 30
              },
              "sourceUris": [
                "urn:com.24sevenoffice:invoice:1198:20417"
              ]
            }
            """),
        TransactionCreatedConverter.Instance.Parse(
            """
            {
              "transactionId": "123e4567-e89b-12d3-a456-426614174000",
              "license": {
                "identity": "2947b4ae-0d40-447b-886f-dcd3aa11648b",
                "client": 693081080913543,
                "number": 1198
              },
              "status": {
                "text": "stopped",
                "code": 40
              },
              "sourceUris": [
                "urn:com.24sevenoffice:invoice:1198:20417"
              ]
            }
            """),
        TransactionCreatedConverter.Instance.Parse(
            """
            {
              "transactionId": "123e4567-e89b-12d3-a456-426614174000",
              "license": {
                "identity": "2947b4ae-0d40-447b-886f-dcd3aa11648b",
                "client": 693081080913543,
                "number": 1198
              },
              "status": {
                "text": "confirmedPaid",
                "code": 50
              },
              "sourceUris": [
                "urn:com.24sevenoffice:invoice:1198:20417"
              ]
            }
            """),
        TransactionCreatedConverter.Instance.Parse(
            """
            {
              "transactionId": "123e4567-e89b-12d3-a456-426614174000",
              "license": {
                "identity": "2947b4ae-0d40-447b-886f-dcd3aa11648b",
                "client": 693081080913543,
                "number": 1198
              },
              "status": {
                "text": "posted",
                "code": 60
              },
              "sourceUris": [
                "urn:com.24sevenoffice:invoice:1198:20417"
              ]
            }
            """),
    ];
}
