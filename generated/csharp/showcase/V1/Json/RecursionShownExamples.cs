using Acme.Events;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>The samples of <see cref="RecursionShown"/>.</summary>
internal static class RecursionShownExamples
{
    internal static readonly ValueList<RecursionShown> All =
    [
        RecursionShownConverter.Instance.Parse(
            """
            {
              "previous": {
                "tree": {
                  "value": 1,
                  "children": [
                    {
                      "value": 2
                    },
                    {
                      "value": 3,
                      "children": [
                        {
                          "value": 4
                        }
                      ]
                    }
                  ]
                },
                "chain": {
                  "link": "first",
                  "next": {
                    "link": "last",
                    "next": null
                  }
                },
                "index": {
                  "parts": {
                    "a": {
                      "parts": {
                        "b": {
                          "parts": {}
                        }
                      }
                    }
                  }
                },
                "folder": {
                  "name": "outer",
                  "entries": [
                    {
                      "type": "folder",
                      "name": "inner",
                      "entries": [
                        {
                          "type": "file",
                          "name": "a.txt",
                          "size": 12
                        }
                      ]
                    },
                    {
                      "type": "link",
                      "name": "link",
                      "target": {
                        "type": "file",
                        "name": "a.txt",
                        "size": 12
                      }
                    }
                  ]
                },
                "condition": {
                  "all": [
                    "always",
                    {
                      "not": {
                        "has": "x"
                      }
                    },
                    {
                      "implies": [
                        {
                          "has": "x"
                        },
                        {
                          "all": []
                        }
                      ]
                    }
                  ]
                }
              },
              "tree": {
                "value": 1,
                "children": [
                  {
                    "value": 2
                  },
                  {
                    "value": 3,
                    "children": [
                      {
                        "value": 4
                      }
                    ]
                  }
                ]
              },
              "chain": {
                "link": "first",
                "next": {
                  "link": "last",
                  "next": null
                }
              },
              "index": {
                "parts": {
                  "a": {
                    "parts": {
                      "b": {
                        "parts": {}
                      }
                    }
                  }
                }
              },
              "folder": {
                "name": "outer",
                "entries": [
                  {
                    "type": "folder",
                    "name": "inner",
                    "entries": [
                      {
                        "type": "file",
                        "name": "a.txt",
                        "size": 12
                      }
                    ]
                  },
                  {
                    "type": "link",
                    "name": "link",
                    "target": {
                      "type": "file",
                      "name": "a.txt",
                      "size": 12
                    }
                  }
                ]
              },
              "condition": {
                "all": [
                  "always",
                  {
                    "not": {
                      "has": "x"
                    }
                  },
                  {
                    "implies": [
                      {
                        "has": "x"
                      },
                      {
                        "all": []
                      }
                    ]
                  }
                ]
              }
            }
            """),
    ];
}
