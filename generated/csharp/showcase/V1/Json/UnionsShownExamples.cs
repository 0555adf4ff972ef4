using Acme.Events;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>The samples of <see cref="UnionsShown"/>.</summary>
internal static class UnionsShownExamples
{
    internal static readonly ValueList<UnionsShown> All =
    [
        UnionsShownConverter.Instance.Parse(
            """
            {
              "external": "empty",
              "internal": {
                "kind": "cash"
              },
              "adjacent": {
                "quantity": "nothing"
              },
              "untagged": 7,
              "list": [
                {
                  "kind": "cash"
                },
                {
                  "kind": "invoice"
                }
              ],
              "map": {
                "none": "empty",
                "round": {
                  "circle": 1.5
                }
              },
              "nullable": {
                "quantity": "length",
                "value": 2
              },
              "optional": {
                "rectangle": [
                  2.0,
                  0.5
                ]
              },
              "identifiers": [
                -1,
                "7",
                true
              ]
            }
            """),
        UnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "polygon": {
                  "cornerCount": 6,
                  "regular": true
                }
              },
              "internal": {
                "kind": "card",
                "lastFour": "1234",
                "instalments": 12
              },
              "adjacent": {
                "quantity": "bloodPressure",
                "value": [
                  120,
                  80
                ]
              },
              "untagged": [
                "a",
                "b"
              ],
              "list": [
                {
                  "kind": "cash"
                },
                {
                  "kind": "invoice"
                }
              ],
              "map": {
                "none": "empty",
                "round": {
                  "circle": 1.5
                }
              },
              "nullable": null,
              "identifiers": [
                -1,
                "7",
                true
              ]
            }
            """),
        UnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "named": {
                  "name": "square"
                }
              },
              "internal": {
                "kind": "transfer",
                "iban": "NO9386011117947",
                "message": "Thank you"
              },
              "adjacent": {
                "quantity": "wind",
                "value": {
                  "speed": 12,
                  "direction": "NW"
                }
              },
              "untagged": {
                "scope": "bank",
                "id": 7
              },
              "list": [
                {
                  "kind": "card",
                  "lastFour": ""
                }
              ],
              "map": {
                "none": "empty",
                "round": {
                  "circle": 1.5
                }
              },
              "nullable": {
                "quantity": "length",
                "value": 2
              },
              "optional": {
                "rectangle": [
                  2.0,
                  0.5
                ]
              },
              "identifiers": [
                -1,
                "7",
                true
              ]
            }
            """),
        UnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "path": [
                  [
                    0,
                    0
                  ],
                  [
                    -1,
                    2
                  ]
                ]
              },
              "internal": {
                "kind": "transfer",
                "iban": "NO9386011117947",
                "message": null
              },
              "adjacent": {
                "quantity": "account",
                "value": {
                  "iban": "NO9386011117947",
                  "message": null
                }
              },
              "untagged": {
                "name": "square"
              },
              "list": [
                {
                  "kind": "cash"
                },
                {
                  "kind": "invoice"
                }
              ],
              "map": {
                "maybe": {
                  "maybe": null
                }
              },
              "nullable": {
                "quantity": "length",
                "value": 2
              },
              "optional": {
                "maybe": 1
              },
              "identifiers": [
                -1,
                "7",
                true
              ]
            }
            """),
    ];
}
