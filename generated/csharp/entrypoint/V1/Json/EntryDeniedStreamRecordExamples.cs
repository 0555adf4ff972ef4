using Acme.Events;

namespace Acme.Entrypoint.Events.V1.Json;

/// <summary>The samples of <see cref="EntryDeniedStreamRecord"/>.</summary>
internal static class EntryDeniedStreamRecordExamples
{
    internal static readonly ValueList<EntryDeniedStreamRecord> All =
    [
        EntryDeniedStreamRecordConverter.Instance.Parse(
            """
            {
              "id": "5b1f9a60-1f0c-4a0e-8a0b-0c6f3d2e7a11",
              "type": "entrypoint.entry:denied",
              "timestamp": "2024-02-29T06:59:12.004Z",
              "data": {
                "entrypointId": "entrypoint-31",
                "method": {
                  "kind": "card",
                  "cardNumber": "0004-7731"
                },
                "reason": "unknown"
              },
              "source": {
                "userId": "user-1042",
                "producerId": "door-controller",
                "kinesisPartitionKey": "entrypoint-31"
              }
            }
            """),
        EntryDeniedStreamRecordConverter.Instance.Parse(
            """
            {
              "id": "5b1f9a60-1f0c-4a0e-8a0b-0c6f3d2e7a11",
              "type": "entrypoint.entry:denied",
              "timestamp": "2024-02-29T06:59:12.004Z",
              "data": {
                "entrypointId": "entrypoint-31",
                "method": {
                  "kind": "pin",
                  "attempts": 2
                },
                "reason": "expired"
              },
              "source": {
                "userId": "user-1042",
                "producerId": "door-controller",
                "kinesisPartitionKey": "entrypoint-31"
              }
            }
            """),
        EntryDeniedStreamRecordConverter.Instance.Parse(
            """
            {
              "id": "5b1f9a60-1f0c-4a0e-8a0b-0c6f3d2e7a11",
              "type": "entrypoint.entry:denied",
              "timestamp": "2024-02-29T06:59:12.004Z",
              "data": {
                "entrypointId": "entrypoint-31",
                "method": {
                  "kind": "phone",
                  "deviceId": "phone-5e21",
                  "confirmed": true
                },
                "reason": "notHere"
              },
              "source": {
                "userId": "user-1042",
                "producerId": "door-controller",
                "kinesisPartitionKey": "entrypoint-31"
              }
            }
            """),
        EntryDeniedStreamRecordConverter.Instance.Parse(
            """
            {
              "id": "5b1f9a60-1f0c-4a0e-8a0b-0c6f3d2e7a11",
              "type": "entrypoint.entry:denied",
              "timestamp": "2024-02-29T06:59:12.004Z",
              "data": {
                "entrypointId": "entrypoint-31",
                "method": {
                  "kind": "desk"
                },
                "reason": "notNow"
              },
              "source": {
                "userId": "user-1042",
                "producerId": "door-controller",
                "kinesisPartitionKey": "entrypoint-31"
              }
            }
            """),
    ];
}
