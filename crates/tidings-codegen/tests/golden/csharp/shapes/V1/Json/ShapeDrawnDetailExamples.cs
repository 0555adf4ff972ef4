using Acme.Events;

namespace Acme.Shapes.Events.V1.Json;

/// <summary>The samples of <see cref="ShapeDrawnDetail"/>.</summary>
internal static class ShapeDrawnDetailExamples
{
    internal static readonly ValueList<ShapeDrawnDetail> All =
    [
        ShapeDrawnDetailConverter.Instance.Parse(
            """
            {
              "content": {
                "id": "123e4567-e89b-12d3-a456-426614174000",
                "event": "drawn",
                "source": "me",
                "shapeDrawn": null,
                "+1": 255,
                "-1": 1,
                "int8": -128,
                "int64": -9223372036854775808,
                "uint64": 18446744073709551615,
                "int128": 1,
                "uint128": 2,
                "unbounded": 3,
                "float": 1.5,
                "double": 0.25,
                "decimal": 100000.5,
                "requiredNullable": "x",
                "requiredNullableInteger": 7,
                "any": {
                  "a": [
                    1,
                    null
                  ]
                },
                "list": [
                  "a",
                  "b"
                ],
                "lists": [
                  [
                    1.5,
                    null
                  ],
                  []
                ],
                "tuple": [
                  "a",
                  "Red"
                ],
                "tuples": [
                  [
                    "a",
                    true
                  ]
                ],
                "map": {
                  "a": null,
                  "b": "c"
                },
                "colours": {
                  "Red": true
                },
                "colour": "dark-green",
                "mood": "good",
                "priority": -2,
                "method": {
                  "kind": "wire",
                  "iban": "NO7",
                  "more": []
                },
                "outcome": {
                  "t": "none"
                },
                "shape": "Point",
                "value": null,
                "open": {
                  "kind": "a",
                  "x": "y",
                  "z": 1
                },
                "iban": "NO93",
                "tree": [
                  []
                ],
                "type": "b",
                "closed": {
                  "a": "b"
                },
                "typed": {
                  "a": "b",
                  "c": 3
                },
                "nothing": {
                  "z": null
                },
                "optionalIban": "NO5"
              },
              "timestamp": "2023-07-04T08:05:58.330Z"
            }
            """),
    ];
}
