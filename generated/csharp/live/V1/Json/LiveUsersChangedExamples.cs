using Acme.Events;

namespace Acme.Live.Events.V1.Json;

/// <summary>The samples of <see cref="LiveUsersChanged"/>.</summary>
internal static class LiveUsersChangedExamples
{
    internal static readonly ValueList<LiveUsersChanged> All =
    [
        LiveUsersChangedConverter.Instance.Parse(
            """
            {
              "account": "acme",
              "workspace": "master",
              "liveUsers": 57,
              "previousLiveUsers": 54,
              "pages": [
                {
                  "path": "/coffee/p",
                  "users": 31
                },
                {
                  "path": "/",
                  "users": 26
                }
              ],
              "countedAt": "2024-11-29T20:15:00.000Z"
            }
            """),
        LiveUsersChangedConverter.Instance.Parse(
            """
            {
              "account": "acme",
              "workspace": "master",
              "liveUsers": 0,
              "pages": [],
              "countedAt": "2024-11-29T20:15:00.000Z"
            }
            """),
    ];
}
