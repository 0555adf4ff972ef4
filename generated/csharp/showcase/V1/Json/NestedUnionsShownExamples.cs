using Acme.Events;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>The samples of <see cref="NestedUnionsShown"/>.</summary>
internal static class NestedUnionsShownExamples
{
    internal static readonly ValueList<NestedUnionsShown> All =
    [
        NestedUnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "shape": "empty"
              },
              "internal": {
                "type": "purchase",
                "payment": {
                  "kind": "cash"
                },
                "articles": [
                  1,
                  "b"
                ]
              },
              "adjacent": {
                "of": "measurement",
                "is": {
                  "quantity": "length",
                  "value": 1
                }
              },
              "untagged": {
                "kind": "cash"
              },
              "expression": {
                "sum": [
                  {
                    "literal": 1
                  },
                  {
                    "negative": {
                      "literal": 2
                    }
                  },
                  {
                    "quotient": {
                      "dividend": {
                        "literal": 3
                      },
                      "divisor": {
                        "literal": 4
                      }
                    }
                  }
                ]
              }
            }
            """),
        NestedUnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "payment": {
                  "kind": "card",
                  "lastFour": "1234",
                  "instalments": 2
                }
              },
              "internal": {
                "type": "purchase",
                "payment": {
                  "kind": "cash"
                },
                "articles": [
                  1,
                  "b"
                ]
              },
              "adjacent": {
                "of": "measurement",
                "is": {
                  "quantity": "length",
                  "value": 1
                }
              },
              "untagged": {
                "kind": "cash"
              },
              "expression": {
                "sum": [
                  {
                    "literal": 1
                  },
                  {
                    "negative": {
                      "literal": 2
                    }
                  },
                  {
                    "quotient": {
                      "dividend": {
                        "literal": 3
                      },
                      "divisor": {
                        "literal": 4
                      }
                    }
                  }
                ]
              }
            }
            """),
        NestedUnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "payment": {
                  "kind": "invoice"
                }
              },
              "internal": {
                "type": "purchase",
                "payment": {
                  "kind": "cash"
                },
                "articles": [
                  1,
                  "b"
                ]
              },
              "adjacent": {
                "of": "measurement",
                "is": {
                  "quantity": "length",
                  "value": 1
                }
              },
              "untagged": {
                "kind": "cash"
              },
              "expression": {
                "sum": [
                  {
                    "literal": 1
                  },
                  {
                    "negative": {
                      "literal": 2
                    }
                  },
                  {
                    "quotient": {
                      "dividend": {
                        "literal": 3
                      },
                      "divisor": {
                        "literal": 4
                      }
                    }
                  }
                ]
              }
            }
            """),
        NestedUnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "payment": {
                  "kind": "transfer",
                  "iban": "NO93",
                  "message": "Hi"
                }
              },
              "internal": {
                "type": "purchase",
                "payment": {
                  "kind": "cash"
                },
                "articles": [
                  1,
                  "b"
                ]
              },
              "adjacent": {
                "of": "measurement",
                "is": {
                  "quantity": "length",
                  "value": 1
                }
              },
              "untagged": {
                "kind": "cash"
              },
              "expression": {
                "sum": [
                  {
                    "literal": 1
                  },
                  {
                    "negative": {
                      "literal": 2
                    }
                  },
                  {
                    "quotient": {
                      "dividend": {
                        "literal": 3
                      },
                      "divisor": {
                        "literal": 4
                      }
                    }
                  }
                ]
              }
            }
            """),
        NestedUnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "measurement": {
                  "quantity": "nothing"
                }
              },
              "internal": {
                "type": "purchase",
                "payment": {
                  "kind": "cash"
                },
                "articles": [
                  1,
                  "b"
                ]
              },
              "adjacent": {
                "of": "measurement",
                "is": {
                  "quantity": "length",
                  "value": 1
                }
              },
              "untagged": {
                "kind": "cash"
              },
              "expression": {
                "sum": [
                  {
                    "literal": 1
                  },
                  {
                    "negative": {
                      "literal": 2
                    }
                  },
                  {
                    "quotient": {
                      "dividend": {
                        "literal": 3
                      },
                      "divisor": {
                        "literal": 4
                      }
                    }
                  }
                ]
              }
            }
            """),
        NestedUnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "measurement": {
                  "quantity": "bloodPressure",
                  "value": [
                    120,
                    80
                  ]
                }
              },
              "internal": {
                "type": "purchase",
                "payment": {
                  "kind": "cash"
                },
                "articles": [
                  1,
                  "b"
                ]
              },
              "adjacent": {
                "of": "measurement",
                "is": {
                  "quantity": "length",
                  "value": 1
                }
              },
              "untagged": {
                "kind": "cash"
              },
              "expression": {
                "sum": [
                  {
                    "literal": 1
                  },
                  {
                    "negative": {
                      "literal": 2
                    }
                  },
                  {
                    "quotient": {
                      "dividend": {
                        "literal": 3
                      },
                      "divisor": {
                        "literal": 4
                      }
                    }
                  }
                ]
              }
            }
            """),
        NestedUnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "measurement": {
                  "quantity": "wind",
                  "value": {
                    "speed": 1,
                    "direction": "N"
                  }
                }
              },
              "internal": {
                "type": "purchase",
                "payment": {
                  "kind": "cash"
                },
                "articles": [
                  1,
                  "b"
                ]
              },
              "adjacent": {
                "of": "measurement",
                "is": {
                  "quantity": "length",
                  "value": 1
                }
              },
              "untagged": {
                "kind": "cash"
              },
              "expression": {
                "sum": [
                  {
                    "literal": 1
                  },
                  {
                    "negative": {
                      "literal": 2
                    }
                  },
                  {
                    "quotient": {
                      "dividend": {
                        "literal": 3
                      },
                      "divisor": {
                        "literal": 4
                      }
                    }
                  }
                ]
              }
            }
            """),
        NestedUnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "measurement": {
                  "quantity": "account",
                  "value": {
                    "iban": "NO93",
                    "message": "Hi"
                  }
                }
              },
              "internal": {
                "type": "purchase",
                "payment": {
                  "kind": "cash"
                },
                "articles": [
                  1,
                  "b"
                ]
              },
              "adjacent": {
                "of": "measurement",
                "is": {
                  "quantity": "length",
                  "value": 1
                }
              },
              "untagged": {
                "kind": "cash"
              },
              "expression": {
                "sum": [
                  {
                    "literal": 1
                  },
                  {
                    "negative": {
                      "literal": 2
                    }
                  },
                  {
                    "quotient": {
                      "dividend": {
                        "literal": 3
                      },
                      "divisor": {
                        "literal": 4
                      }
                    }
                  }
                ]
              }
            }
            """),
        NestedUnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "identifier": {
                  "scope": "s",
                  "id": 1
                }
              },
              "internal": {
                "type": "purchase",
                "payment": {
                  "kind": "cash"
                },
                "articles": [
                  1,
                  "b"
                ]
              },
              "adjacent": {
                "of": "measurement",
                "is": {
                  "quantity": "length",
                  "value": 1
                }
              },
              "untagged": {
                "kind": "cash"
              },
              "expression": {
                "sum": [
                  {
                    "literal": 1
                  },
                  {
                    "negative": {
                      "literal": 2
                    }
                  },
                  {
                    "quotient": {
                      "dividend": {
                        "literal": 3
                      },
                      "divisor": {
                        "literal": 4
                      }
                    }
                  }
                ]
              }
            }
            """),
        NestedUnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "identifier": [
                  "a",
                  "b"
                ]
              },
              "internal": {
                "type": "purchase",
                "payment": {
                  "kind": "cash"
                },
                "articles": [
                  1,
                  "b"
                ]
              },
              "adjacent": {
                "of": "measurement",
                "is": {
                  "quantity": "length",
                  "value": 1
                }
              },
              "untagged": {
                "kind": "cash"
              },
              "expression": {
                "sum": [
                  {
                    "literal": 1
                  },
                  {
                    "negative": {
                      "literal": 2
                    }
                  },
                  {
                    "quotient": {
                      "dividend": {
                        "literal": 3
                      },
                      "divisor": {
                        "literal": 4
                      }
                    }
                  }
                ]
              }
            }
            """),
        NestedUnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "identifier": {
                  "name": "n"
                }
              },
              "internal": {
                "type": "purchase",
                "payment": {
                  "kind": "cash"
                },
                "articles": [
                  1,
                  "b"
                ]
              },
              "adjacent": {
                "of": "measurement",
                "is": {
                  "quantity": "length",
                  "value": 1
                }
              },
              "untagged": {
                "kind": "cash"
              },
              "expression": {
                "sum": [
                  {
                    "literal": 1
                  },
                  {
                    "negative": {
                      "literal": 2
                    }
                  },
                  {
                    "quotient": {
                      "dividend": {
                        "literal": 3
                      },
                      "divisor": {
                        "literal": 4
                      }
                    }
                  }
                ]
              }
            }
            """),
        NestedUnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "identifier": false
              },
              "internal": {
                "type": "purchase",
                "payment": {
                  "kind": "cash"
                },
                "articles": [
                  1,
                  "b"
                ]
              },
              "adjacent": {
                "of": "measurement",
                "is": {
                  "quantity": "length",
                  "value": 1
                }
              },
              "untagged": {
                "kind": "cash"
              },
              "expression": {
                "sum": [
                  {
                    "literal": 1
                  },
                  {
                    "negative": {
                      "literal": 2
                    }
                  },
                  {
                    "quotient": {
                      "dividend": {
                        "literal": 3
                      },
                      "divisor": {
                        "literal": 4
                      }
                    }
                  }
                ]
              }
            }
            """),
        NestedUnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "weekday": "WORKING_DAY"
              },
              "internal": {
                "type": "purchase",
                "payment": {
                  "kind": "cash"
                },
                "articles": [
                  1,
                  "b"
                ]
              },
              "adjacent": {
                "of": "measurement",
                "is": {
                  "quantity": "length",
                  "value": 1
                }
              },
              "untagged": {
                "kind": "cash"
              },
              "expression": {
                "sum": [
                  {
                    "literal": 1
                  },
                  {
                    "negative": {
                      "literal": 2
                    }
                  },
                  {
                    "quotient": {
                      "dividend": {
                        "literal": 3
                      },
                      "divisor": {
                        "literal": 4
                      }
                    }
                  }
                ]
              }
            }
            """),
        NestedUnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "weekday": "SATURDAY"
              },
              "internal": {
                "type": "purchase",
                "payment": {
                  "kind": "cash"
                },
                "articles": [
                  1,
                  "b"
                ]
              },
              "adjacent": {
                "of": "measurement",
                "is": {
                  "quantity": "length",
                  "value": 1
                }
              },
              "untagged": {
                "kind": "cash"
              },
              "expression": {
                "sum": [
                  {
                    "literal": 1
                  },
                  {
                    "negative": {
                      "literal": 2
                    }
                  },
                  {
                    "quotient": {
                      "dividend": {
                        "literal": 3
                      },
                      "divisor": {
                        "literal": 4
                      }
                    }
                  }
                ]
              }
            }
            """),
        NestedUnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "weekday": "SUNDAY"
              },
              "internal": {
                "type": "purchase",
                "payment": {
                  "kind": "cash"
                },
                "articles": [
                  1,
                  "b"
                ]
              },
              "adjacent": {
                "of": "measurement",
                "is": {
                  "quantity": "length",
                  "value": 1
                }
              },
              "untagged": {
                "kind": "cash"
              },
              "expression": {
                "sum": [
                  {
                    "literal": 1
                  },
                  {
                    "negative": {
                      "literal": 2
                    }
                  },
                  {
                    "quotient": {
                      "dividend": {
                        "literal": 3
                      },
                      "divisor": {
                        "literal": 4
                      }
                    }
                  }
                ]
              }
            }
            """),
        NestedUnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "maybe": {
                  "kind": "card",
                  "lastFour": "1234",
                  "instalments": 2
                }
              },
              "internal": {
                "type": "purchase",
                "payment": {
                  "kind": "cash"
                },
                "articles": [
                  1,
                  "b"
                ]
              },
              "adjacent": {
                "of": "measurement",
                "is": {
                  "quantity": "length",
                  "value": 1
                }
              },
              "untagged": {
                "kind": "cash"
              },
              "expression": {
                "sum": [
                  {
                    "literal": 1
                  },
                  {
                    "negative": {
                      "literal": 2
                    }
                  },
                  {
                    "quotient": {
                      "dividend": {
                        "literal": 3
                      },
                      "divisor": {
                        "literal": 4
                      }
                    }
                  }
                ]
              }
            }
            """),
        NestedUnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "maybe": null
              },
              "internal": {
                "type": "purchase",
                "payment": {
                  "kind": "cash"
                },
                "articles": [
                  1,
                  "b"
                ]
              },
              "adjacent": {
                "of": "measurement",
                "is": {
                  "quantity": "length",
                  "value": 1
                }
              },
              "untagged": {
                "kind": "cash"
              },
              "expression": {
                "sum": [
                  {
                    "literal": 1
                  },
                  {
                    "negative": {
                      "literal": 2
                    }
                  },
                  {
                    "quotient": {
                      "dividend": {
                        "literal": 3
                      },
                      "divisor": {
                        "literal": 4
                      }
                    }
                  }
                ]
              }
            }
            """),
        NestedUnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "shapes": [
                  {
                    "polygon": {
                      "cornerCount": 3,
                      "regular": false
                    }
                  },
                  {
                    "circle": 1.5
                  },
                  {
                    "rectangle": [
                      1.0,
                      2.0
                    ]
                  },
                  {
                    "named": {
                      "name": "n"
                    }
                  },
                  {
                    "path": [
                      [
                        1,
                        2
                      ]
                    ]
                  },
                  {
                    "maybe": 1
                  }
                ]
              },
              "internal": {
                "type": "purchase",
                "payment": {
                  "kind": "cash"
                },
                "articles": [
                  1,
                  "b"
                ]
              },
              "adjacent": {
                "of": "measurement",
                "is": {
                  "quantity": "length",
                  "value": 1
                }
              },
              "untagged": {
                "kind": "cash"
              },
              "expression": {
                "sum": [
                  {
                    "literal": 1
                  },
                  {
                    "negative": {
                      "literal": 2
                    }
                  },
                  {
                    "quotient": {
                      "dividend": {
                        "literal": 3
                      },
                      "divisor": {
                        "literal": 4
                      }
                    }
                  }
                ]
              }
            }
            """),
        NestedUnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "shape": "empty"
              },
              "internal": {
                "type": "refund",
                "payment": {
                  "kind": "card",
                  "lastFour": "1234",
                  "instalments": 2
                }
              },
              "adjacent": {
                "of": "measurement",
                "is": {
                  "quantity": "length",
                  "value": 1
                }
              },
              "untagged": {
                "kind": "cash"
              },
              "expression": {
                "sum": [
                  {
                    "literal": 1
                  },
                  {
                    "negative": {
                      "literal": 2
                    }
                  },
                  {
                    "quotient": {
                      "dividend": {
                        "literal": 3
                      },
                      "divisor": {
                        "literal": 4
                      }
                    }
                  }
                ]
              }
            }
            """),
        NestedUnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "shape": "empty"
              },
              "internal": {
                "type": "refund",
                "payment": null
              },
              "adjacent": {
                "of": "measurement",
                "is": {
                  "quantity": "length",
                  "value": 1
                }
              },
              "untagged": {
                "kind": "cash"
              },
              "expression": {
                "sum": [
                  {
                    "literal": 1
                  },
                  {
                    "negative": {
                      "literal": 2
                    }
                  },
                  {
                    "quotient": {
                      "dividend": {
                        "literal": 3
                      },
                      "divisor": {
                        "literal": 4
                      }
                    }
                  }
                ]
              }
            }
            """),
        NestedUnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "shape": "empty"
              },
              "internal": {
                "type": "purchase",
                "payment": {
                  "kind": "cash"
                },
                "articles": [
                  1,
                  "b"
                ]
              },
              "adjacent": {
                "of": "payment",
                "is": {
                  "kind": "cash"
                }
              },
              "untagged": {
                "kind": "cash"
              },
              "expression": {
                "sum": [
                  {
                    "literal": 1
                  },
                  {
                    "negative": {
                      "literal": 2
                    }
                  },
                  {
                    "quotient": {
                      "dividend": {
                        "literal": 3
                      },
                      "divisor": {
                        "literal": 4
                      }
                    }
                  }
                ]
              }
            }
            """),
        NestedUnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "shape": "empty"
              },
              "internal": {
                "type": "purchase",
                "payment": {
                  "kind": "cash"
                },
                "articles": [
                  1,
                  "b"
                ]
              },
              "adjacent": {
                "of": "shape",
                "is": "empty"
              },
              "untagged": {
                "kind": "cash"
              },
              "expression": {
                "sum": [
                  {
                    "literal": 1
                  },
                  {
                    "negative": {
                      "literal": 2
                    }
                  },
                  {
                    "quotient": {
                      "dividend": {
                        "literal": 3
                      },
                      "divisor": {
                        "literal": 4
                      }
                    }
                  }
                ]
              }
            }
            """),
        NestedUnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "shape": "empty"
              },
              "internal": {
                "type": "purchase",
                "payment": {
                  "kind": "cash"
                },
                "articles": [
                  1,
                  "b"
                ]
              },
              "adjacent": {
                "of": "measurement",
                "is": {
                  "quantity": "length",
                  "value": 1
                }
              },
              "untagged": "SUNDAY",
              "expression": {
                "sum": [
                  {
                    "literal": 1
                  },
                  {
                    "negative": {
                      "literal": 2
                    }
                  },
                  {
                    "quotient": {
                      "dividend": {
                        "literal": 3
                      },
                      "divisor": {
                        "literal": 4
                      }
                    }
                  }
                ]
              }
            }
            """),
        NestedUnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "shape": "empty"
              },
              "internal": {
                "type": "purchase",
                "payment": {
                  "kind": "cash"
                },
                "articles": [
                  1,
                  "b"
                ]
              },
              "adjacent": {
                "of": "measurement",
                "is": {
                  "quantity": "length",
                  "value": 1
                }
              },
              "untagged": {
                "iban": "NO93",
                "message": "Hi"
              },
              "expression": {
                "sum": [
                  {
                    "literal": 1
                  },
                  {
                    "negative": {
                      "literal": 2
                    }
                  },
                  {
                    "quotient": {
                      "dividend": {
                        "literal": 3
                      },
                      "divisor": {
                        "literal": 4
                      }
                    }
                  }
                ]
              }
            }
            """),
        NestedUnionsShownConverter.Instance.Parse(
            """
            {
              "external": {
                "shape": "empty"
              },
              "internal": {
                "type": "purchase",
                "payment": {
                  "kind": "cash"
                },
                "articles": [
                  1,
                  "b"
                ]
              },
              "adjacent": {
                "of": "measurement",
                "is": {
                  "quantity": "length",
                  "value": 1
                }
              },
              "untagged": [
                1
              ],
              "expression": {
                "sum": [
                  {
                    "literal": 1
                  },
                  {
                    "negative": {
                      "literal": 2
                    }
                  },
                  {
                    "quotient": {
                      "dividend": {
                        "literal": 3
                      },
                      "divisor": {
                        "literal": 4
                      }
                    }
                  }
                ]
              }
            }
            """),
    ];
}
