using Acme.Events;

namespace Acme.Entrypoint.Events.V1.Json;

/// <summary>The samples of <see cref="EntryGranted"/>.</summary>
internal static class EntryGrantedExamples
{
    internal static readonly ValueList<EntryGranted> All =
    [
        EntryGrantedConverter.Instance.Parse(
            """
            {
              "entrypointId": "entrypoint-31",
              "method": {
                "kind": "card",
                "cardNumber": "0004-7731"
              },
              "unlockedSeconds": 5
            }
            """),
        EntryGrantedConverter.Instance.Parse(
            """
            {
              "entrypointId": "entrypoint-31",
              "method": {
                "kind": "pin",
                "attempts": 2
              },
              "unlockedSeconds": 5
            }
            """),
        EntryGrantedConverter.Instance.Parse(
            """
            {
              "entrypointId": "entrypoint-31",
              "method": {
                "kind": "phone",
                "deviceId": "phone-5e21",
                "confirmed": true
              },
              "unlockedSeconds": 5
            }
            """),
        EntryGrantedConverter.Instance.Parse(
            """
            {
              "entrypointId": "entrypoint-31",
              "method": {
                "kind": "desk"
              },
              "unlockedSeconds": 5
            }
            """),
    ];
}
