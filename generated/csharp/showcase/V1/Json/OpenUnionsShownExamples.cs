using Acme.Events;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>The samples of <see cref="OpenUnionsShown"/>.</summary>
internal static class OpenUnionsShownExamples
{
    internal static readonly ValueList<OpenUnionsShown> All =
    [
        OpenUnionsShownConverter.Instance.Parse(
            """
            {
              "external": "pass",
              "internal": {
                "kind": "stop"
              },
              "adjacent": {
                "t": "silent"
              },
              "untagged": true,
              "list": [
                {
                  "kind": "stop"
                },
                {
                  "kind": "sing",
                  "song": [
                    "la",
                    1.5,
                    null
                  ]
                }
              ],
              "nullable": {
                "kind": "wait",
                "seconds": 3
              },
              "optional": {
                "forward": 3
              }
            }
            """),
        OpenUnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "jump": {
                  "to": "b4"
                }
              },
              "internal": {
                "kind": "pay",
                "iban": "NO93",
                "message": "Hi"
              },
              "adjacent": {
                "t": "level",
                "c": 12
              },
              "untagged": {
                "low": -1,
                "high": 1
              },
              "list": [
                {
                  "kind": "stop"
                },
                {
                  "kind": "sing",
                  "song": [
                    "la",
                    1.5,
                    null
                  ]
                }
              ],
              "nullable": null,
              "optional": "resign"
            }
            """),
        OpenUnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "castle": "long"
              },
              "internal": {
                "kind": "leave"
              },
              "adjacent": {
                "t": "fault",
                "c": {
                  "code": 7
                }
              },
              "untagged": "automatic",
              "list": [
                {
                  "kind": "stop"
                },
                {
                  "kind": "sing",
                  "song": [
                    "la",
                    1.5,
                    null
                  ]
                }
              ],
              "nullable": {
                "kind": "wait",
                "seconds": 3
              }
            }
            """),
        OpenUnionsShownConverter.Instance.Parse(
            """
            {
              "external": "pass",
              "internal": {
                "kind": "stop"
              },
              "adjacent": {
                "t": "colour",
                "c": {
                  "red": 255
                }
              },
              "untagged": [
                1,
                {
                  "__proto__": null
                }
              ],
              "list": [
                {
                  "kind": "stop"
                },
                {
                  "kind": "sing",
                  "song": [
                    "la",
                    1.5,
                    null
                  ]
                }
              ],
              "nullable": {
                "kind": "wait",
                "seconds": 3
              },
              "optional": {
                "forward": 3
              }
            }
            """),
    ];
}
