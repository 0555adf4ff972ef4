using Acme.Events;

namespace Acme.Bank.Events.V2.Json;

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
              },
              "timestamp": "2023-07-04T08:05:58.330Z",
              "metadata": {
                "correlationId": "7f6a2a1e-8a35-4c1b-9f0e-3f1d7a0b6c55",
                "retries": 0
              }
            }
            """),
        TransactionCreatedDetailConverter.Instance.Parse(
            """
            {
              "content": {
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
              },
              "timestamp": "2023-07-04T08:05:58.330Z",
              "metadata": {
                "correlationId": "7f6a2a1e-8a35-4c1b-9f0e-3f1d7a0b6c55",
                "retries": 0
              }
            }
            """),
        TransactionCreatedDetailConverter.Instance.Parse(
            """
            {
              "content": {
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
              },
              "timestamp": "2023-07-04T08:05:58.330Z",
              "metadata": {
                "correlationId": "7f6a2a1e-8a35-4c1b-9f0e-3f1d7a0b6c55",
                "retries": 0
              }
            }
            """),
        TransactionCreatedDetailConverter.Instance.Parse(
            """
            {
              "content": {
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
              },
              "timestamp": "2023-07-04T08:05:58.330Z",
              "metadata": {
                "correlationId": "7f6a2a1e-8a35-4c1b-9f0e-3f1d7a0b6c55",
                "retries": 0
              }
            }
            """),
        TransactionCreatedDetailConverter.Instance.Parse(
            """
            {
              "content": {
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
              },
              "timestamp": "2023-07-04T08:05:58.330Z",
              "metadata": {
                "correlationId": "7f6a2a1e-8a35-4c1b-9f0e-3f1d7a0b6c55",
                "retries": 0
              }
            }
            """),
        TransactionCreatedDetailConverter.Instance.Parse(
            """
            {
              "content": {
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
