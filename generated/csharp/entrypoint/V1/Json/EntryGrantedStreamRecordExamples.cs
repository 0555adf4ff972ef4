using Acme.Events;

namespace Acme.Entrypoint.Events.V1.Json;

/// <summary>The samples of <see cref="EntryGrantedStreamRecord"/>.</summary>
internal static class EntryGrantedStreamRecordExamples
{
    internal static readonly ValueList<EntryGrantedStreamRecord> All =
    [
        EntryGrantedStreamRecordConverter.Instance.Parse(
            """
            {
              "id": "5b1f9a60-1f0c-4a0e-8a0b-0c6f3d2e7a11",
              "type": "entrypoint.entry:granted",
              "timestamp": "2024-02-29T06:59:12.004Z",
              "data": {
                "entrypointId": "entrypoint-31",
                "method": {
                  "kind": "card",
                  "cardNumber": "0004-7731"
                },
                "unlockedSeconds": 5
              },
              "source": {
                "userId": "user-1042",
                "producerId": "door-controller",
                "kinesisPartitionKey": "entrypoint-31"
              }
            }
            """),
        EntryGrantedStreamRecordConverter.Instance.Parse(
            """
            {
              "id": "5b1f9a60-1f0c-4a0e-8a0b-0c6f3d2e7a11",
              "type": "entrypoint.entry:granted",
              "timestamp": "2024-02-29T06:59:12.004Z",
              "data": {
                "entrypointId": "entrypoint-31",
                "method": {
                  "kind": "pin",
                  "attempts": 2
                },
                "unlockedSeconds": 5
              },
              "source": {
                "userId": "user-1042",
                "producerId": "door-controller",
                "kinesisPartitionKey": "entrypoint-31"
              }
            }
            """),
        EntryGrantedStreamRecordConverter.Instance.Parse(
            """
            {
              "id": "5b1f9a60-1f0c-4a0e-8a0b-0c6f3d2e7a11",
              "type": "entrypoint.entry:granted",
              "timestamp": "2024-02-29T06:59:12.004Z",
              "data": {
                "entrypointId": "entrypoint-31",
                "method": {
                  "kind": "phone",
                  "deviceId": "phone-5e21",
                  "confirmed": true
                },
                "unlockedSeconds": 5
              },
              "source": {
                "userId": "user-1042",
                "producerId": "door-controller",
                "kinesisPartitionKey": "entrypoint-31"
              }
            }
            """),
        EntryGrantedStreamRecordConverter.Instance.Parse(
            """
            {
              "id": "5b1f9a60-1f0c-4a0e-8a0b-0c6f3d2e7a11",
              "type": "entrypoint.entry:granted",
              "timestamp": "2024-02-29T06:59:12.004Z",
              "data": {
                "entrypointId": "entrypoint-31",
                "method": {
                  "kind": "desk"
                },
                "unlockedSeconds": 5
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
