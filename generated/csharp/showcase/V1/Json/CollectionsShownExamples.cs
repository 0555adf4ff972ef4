using Acme.Events;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>The samples of <see cref="CollectionsShown"/>.</summary>
internal static class CollectionsShownExamples
{
    internal static readonly ValueList<CollectionsShown> All =
    [
        CollectionsShownConverter.Instance.Parse(
            """
            {
              "list": [
                "b",
                "a",
                "b"
              ],
              "set": [
                1,
                3,
                20
              ],
              "records": [
                {
                  "x": 1.5,
                  "y": -2.0
                }
              ],
              "grid": [
                [
                  1.0,
                  0.5
                ],
                []
              ],
              "array": [
                1,
                2,
                3
              ],
              "segment": [
                {
                  "x": 1.5,
                  "y": -2.0
                },
                {
                  "x": 0.0,
                  "y": 0.25
                }
              ],
              "tuple": [
                "first",
                2,
                true,
                {
                  "x": 1.5,
                  "y": -2.0
                }
              ],
              "coordinates": [
                59.9139,
                10.7522
              ],
              "single": [
                1
              ],
              "longTuple": [
                1,
                2,
                3,
                -4,
                -5,
                -6,
                0.5,
                0.25,
                true,
                "tenth",
                11,
                12
              ],
              "pairs": [
                [
                  "one",
                  1
                ]
              ]
            }
            """),
        CollectionsShownConverter.Instance.Parse(
            """
            {
              "list": [
                "b",
                "a",
                "b"
              ],
              "set": [
                1,
                3,
                20
              ],
              "records": [
                {
                  "x": 1.5,
                  "y": -2.0
                }
              ],
              "grid": [
                [
                  1.0,
                  0.5
                ],
                []
              ],
              "array": [
                1,
                2,
                3
              ],
              "segment": [
                {
                  "x": 1.5,
                  "y": -2.0
                },
                {
                  "x": 0.0,
                  "y": 0.25
                }
              ],
              "tuple": [
                "",
                0,
                null,
                {
                  "x": 0.0,
                  "y": 0.0
                }
              ],
              "coordinates": [
                59.9139,
                10.7522
              ],
              "single": [
                1
              ],
              "longTuple": [
                1,
                2,
                3,
                -4,
                -5,
                -6,
                0.5,
                0.25,
                true,
                "tenth",
                11,
                12
              ],
              "pairs": [
                [
                  "one",
                  1
                ]
              ]
            }
            """),
    ];
}
