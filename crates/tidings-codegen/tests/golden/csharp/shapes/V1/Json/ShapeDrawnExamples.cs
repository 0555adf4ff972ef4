#pragma warning disable CS0618 // What is deprecated is still read, kept and written.

using Acme.Events;

namespace Acme.Shapes.Events.V1.Json;

/// <summary>The samples of <see cref="ShapeDrawn"/>.</summary>
internal static class ShapeDrawnExamples
{
    internal static readonly ValueList<ShapeDrawn> All =
    [
        ShapeDrawnConverter.Instance.Parse(
            """
            {
              "id": "123e4567-e89b-12d3-a456-426614174000",
              "event": "drawn",
              "source": "me",
              "equals": true,
              "shapeDrawn": null,
              "odd \"key\"\\ \u2028": "\"\"\"\" \u0085",
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
              "requiredNullable": null,
              "requiredNullableInteger": null,
              "optionalNullable": null,
              "optionalNullableColour": "Red",
              "any": {
                "a": [
                  1,
                  null
                ]
              },
              "optionalAny": null,
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
              "moods": {
                "good": 1,
                "odd": 2
              },
              "names": {
                "NO93": [
                  [],
                  [
                    []
                  ]
                ]
              },
              "colour": "dark-green",
              "mood": "so-so",
              "priority": -2,
              "method": {
                "last4": "1234",
                "kind": "card",
                "wire": {
                  "iban": "NO1"
                },
                "more": 1
              },
              "outcome": {
                "c": [
                  "x"
                ],
                "t": "some"
              },
              "shape": {
                "Line": [
                  1,
                  2
                ]
              },
              "value": {
                "iban": "NO1"
              },
              "open": {
                "kind": "new",
                "y": 1
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
              "old": {
                "x": "y"
              },
              "class": "c",
              "reader": "r",
              "unknown": {
                "deep": [
                  true
                ]
              }
            }
            """),
        ShapeDrawnConverter.Instance.Parse(
            """
            {
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
            }
            """),
        ShapeDrawnConverter.Instance.Parse(
            """
            {
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
                "kind": "cash",
                "q": {}
              },
              "outcome": {
                "t": "wired",
                "c": {
                  "iban": "NO8",
                  "e": 1
                }
              },
              "shape": {
                "Circle": {
                  "radius": 2.5,
                  "e": 1
                }
              },
              "value": true,
              "open": [
                1
              ],
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
            }
            """),
    ];
}
