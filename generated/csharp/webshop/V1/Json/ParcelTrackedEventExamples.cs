using Acme.Events;

namespace Acme.Webshop.Events.V1.Json;

/// <summary>The samples of <see cref="ParcelTrackedEvent"/>.</summary>
internal static class ParcelTrackedEventExamples
{
    internal static readonly ValueList<ParcelTrackedEvent> All =
    [
        ParcelTrackedEventConverter.Instance.Parse(
            """
            {
              "parcel": "NO370000112233",
              "at": "2026-03-16T06:10:00+01:00",
              "place": {
                "city": "Oslo",
                "country": "NO"
              },
              "weight": 2.4
            }
            """),
        ParcelTrackedEventConverter.Instance.Parse(
            """
            {
              "parcel": "NO370000112233",
              "at": "2026-03-16T14:45:30+01:00",
              "place": {
                "city": "Bergen",
                "country": "NO"
              },
              "weight": 2.4,
              "signedBy": "K. Nordmann"
            }
            """),
    ];
}
