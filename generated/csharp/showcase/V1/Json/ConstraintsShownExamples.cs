using Acme.Events;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>The samples of <see cref="ConstraintsShown"/>.</summary>
internal static class ConstraintsShownExamples
{
    internal static readonly ValueList<ConstraintsShown> All =
    [
        ConstraintsShownConverter.Instance.Parse(
            """
            {
              "title": "Short",
              "initials": "ON",
              "code": "ABC-1",
              "password": "correct 1 horse",
              "pattern": "2024-05",
              "percent": 50,
              "liquid": 20.5,
              "share": 0.5,
              "small": 0,
              "even": -4,
              "price": 19.99,
              "step": 5,
              "quarters": -0.75,
              "few": [
                1,
                2
              ],
              "tags": [
                "a",
                "b"
              ],
              "points": [
                {
                  "x": 0.0,
                  "y": 1.0
                },
                {
                  "x": 1.0,
                  "y": 0.0
                }
              ],
              "words": [
                "word",
                "word"
              ],
              "map": {
                "half": 50
              },
              "nullable": 1,
              "optional": "🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓"
            }
            """),
        ConstraintsShownConverter.Instance.Parse(
            """
            {
              "title": "🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓🍓",
              "initials": "ON",
              "code": "ABC-1",
              "password": "correct 1 horse",
              "pattern": "ÆØÅ",
              "percent": 100,
              "liquid": 99.999,
              "share": 1.0,
              "small": -4,
              "even": 2147483646,
              "price": -0.99,
              "step": 100,
              "quarters": -0.75,
              "few": [
                1,
                2
              ],
              "tags": [
                "a",
                "b"
              ],
              "points": [
                {
                  "x": 0.0,
                  "y": 1.0
                },
                {
                  "x": 1.0,
                  "y": 0.0
                }
              ],
              "words": [
                "word",
                "word"
              ],
              "map": {
                "half": 50
              },
              "nullable": null
            }
            """),
    ];
}
