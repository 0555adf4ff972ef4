using Acme.Events;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>The samples of <see cref="AnythingShown"/>.</summary>
internal static class AnythingShownExamples
{
    internal static readonly ValueList<AnythingShown> All =
    [
        AnythingShownConverter.Instance.Parse(
            """
            {
              "any": {
                "__proto__": {},
                "nested": {
                  "list": [
                    1,
                    2.5,
                    null,
                    true
                  ]
                },
                "text": "x"
              },
              "optionalAny": [
                1
              ],
              "object": {
                "__proto__": {},
                "nested": {
                  "list": [
                    1,
                    2.5,
                    null,
                    true
                  ]
                },
                "text": "x"
              },
              "list": [
                null,
                "x",
                1,
                {},
                []
              ],
              "map": {
                "a": 1.5,
                "b": null
              },
              "tuple": [
                "x",
                {
                  "y": 1
                }
              ],
              "union": {
                "text": "well"
              },
              "unit": null,
              "namedUnit": null,
              "empty": {},
              "closedEmpty": {},
              "empties": [
                {}
              ]
            }
            """),
        AnythingShownConverter.Instance.Parse(
            """
            {
              "any": null,
              "optionalAny": null,
              "object": {
                "__proto__": {},
                "nested": {
                  "list": [
                    1,
                    2.5,
                    null,
                    true
                  ]
                },
                "text": "x"
              },
              "list": [
                null,
                "x",
                1,
                {},
                []
              ],
              "map": {
                "a": 1.5,
                "b": null
              },
              "tuple": [
                "x",
                {
                  "y": 1
                }
              ],
              "union": {
                "data": {
                  "free": [
                    "form"
                  ]
                }
              },
              "unit": null,
              "namedUnit": null,
              "empty": {},
              "closedEmpty": {},
              "empties": [
                {}
              ]
            }
            """),
        AnythingShownConverter.Instance.Parse(
            """
            {
              "any": 1e+30,
              "object": {
                "__proto__": {},
                "nested": {
                  "list": [
                    1,
                    2.5,
                    null,
                    true
                  ]
                },
                "text": "x"
              },
              "list": [
                null,
                "x",
                1,
                {},
                []
              ],
              "map": {
                "a": 1.5,
                "b": null
              },
              "tuple": [
                "x",
                {
                  "y": 1
                }
              ],
              "union": {
                "text": "well"
              },
              "unit": null,
              "namedUnit": null,
              "empty": {},
              "closedEmpty": {},
              "empties": [
                {}
              ]
            }
            """),
    ];
}
