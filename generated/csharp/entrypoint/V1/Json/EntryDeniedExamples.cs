using Acme.Events;

namespace Acme.Entrypoint.Events.V1.Json;

/// <summary>The samples of <see cref="EntryDenied"/>.</summary>
internal static class EntryDeniedExamples
{
    internal static readonly ValueList<EntryDenied> All =
    [
        EntryDeniedConverter.Instance.Parse(
            """
            {
              "entrypointId": "entrypoint-31",
              "method": {
                "kind": "card",
                "cardNumber": "0004-7731"
              },
              "reason": "unknown"
            }
            """),
        EntryDeniedConverter.Instance.Parse(
            """
            {
              "entrypointId": "entrypoint-31",
              "method": {
                "kind": "pin",
                "attempts": 2
              },
              "reason": "expired"
            }
            """),
        EntryDeniedConverter.Instance.Parse(
            """
            {
              "entrypointId": "entrypoint-31",
              "method": {
                "kind": "phone",
                "deviceId": "phone-5e21",
                "confirmed": true
              },
              "reason": "notHere"
            }
            """),
        EntryDeniedConverter.Instance.Parse(
            """
            {
              "entrypointId": "entrypoint-31",
              "method": {
                "kind": "desk"
              },
              "reason": "notNow"
            }
            """),
    ];
}
