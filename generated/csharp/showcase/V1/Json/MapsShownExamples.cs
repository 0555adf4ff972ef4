using Acme.Events;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>The samples of <see cref="MapsShown"/>.</summary>
internal static class MapsShownExamples
{
    internal static readonly ValueList<MapsShown> All =
    [
        MapsShownConverter.Instance.Parse(
            """
            {
              "byText": {
                "one": 1,
                "two words": 2
              },
              "byInteger": {
                "-1": "minus one",
                "10": "ten"
              },
              "byIndex": {
                "0": {
                  "x": 1.5,
                  "y": -2.0
                }
              },
              "bySide": {
                "leftHand": 1,
                "rightHand": 2
              },
              "byChannel": {
                "email": [
                  1
                ],
                "pigeon": []
              },
              "byCode": {
                "NO": "Norge"
              },
              "points": {
                "start": {
                  "x": 1.5,
                  "y": -2.0
                }
              },
              "nullableValues": {
                "known": "x",
                "unknown": null
              },
              "nested": {
                "outer": {
                  "inner": [
                    1,
                    2
                  ]
                }
              },
              "list": [
                {
                  "yes": true
                }
              ]
            }
            """),
        MapsShownConverter.Instance.Parse(
            """
            {
              "byText": {
                "one": 1,
                "two words": 2
              },
              "byInteger": {
                "-1": "minus one",
                "10": "ten"
              },
              "byIndex": {
                "0": {
                  "x": 1.5,
                  "y": -2.0
                }
              },
              "bySide": {
                "leftHand": 1,
                "rightHand": 2
              },
              "byChannel": {
                "textMessage": [
                  2
                ]
              },
              "byCode": {
                "NO": "Norge"
              },
              "points": {
                "start": {
                  "x": 1.5,
                  "y": -2.0
                }
              },
              "nullableValues": {
                "known": "x",
                "unknown": null
              },
              "nested": {
                "outer": {
                  "inner": [
                    1,
                    2
                  ]
                }
              },
              "list": [
                {
                  "yes": true
                }
              ]
            }
            """),
    ];
}
