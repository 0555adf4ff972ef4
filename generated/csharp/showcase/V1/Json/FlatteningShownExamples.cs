using Acme.Events;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>The samples of <see cref="FlatteningShown"/>.</summary>
internal static class FlatteningShownExamples
{
    internal static readonly ValueList<FlatteningShown> All =
    [
        FlatteningShownConverter.Instance.Parse(
            """
            {
              "correlationId": "c-1",
              "sender": "bank",
              "deep": {
                "correlationId": "c-1",
                "sender": "bank",
                "middleName": "M",
                "depth": 3
              },
              "maybe": {
                "text": "I agree",
                "signedBy": "Ola",
                "signedAt": "2023-07-04T08:05:58Z"
              },
              "counted": {
                "total": 2,
                "and": 7,
                "two words": 1
              },
              "budget": {
                "first": "start",
                "start": {
                  "kind": "cash"
                }
              },
              "extended": {
                "known": true,
                "list": [
                  1,
                  null,
                  0.5
                ],
                "note": "kept"
              },
              "paid": {
                "article": "book",
                "kind": "cash"
              },
              "valued": {
                "about": "dinner",
                "answer": "yes"
              },
              "addressed": {
                "to": "Ola",
                "street": "Karl Johans gate 1"
              },
              "drawn": {
                "colour": "red",
                "disc": 1
              },
              "maybeAnswered": {
                "question": "Again?",
                "reply": "agreed",
                "times": 2
              },
              "closed": {
                "only": 1,
                "other": 2
              },
              "withinVariant": {
                "stage": "travelling",
                "correlationId": "c-1",
                "sender": "bank",
                "vehicle": "train"
              }
            }
            """),
        FlatteningShownConverter.Instance.Parse(
            """
            {
              "correlationId": "c-1",
              "deep": {
                "correlationId": "c-1",
                "sender": "bank",
                "middleName": "M",
                "depth": 3
              },
              "maybe": {
                "text": "Maybe"
              },
              "counted": {
                "total": 2,
                "and": 7,
                "two words": 1
              },
              "budget": {
                "first": "x",
                "x": {
                  "kind": "card",
                  "lastFour": "1234",
                  "instalments": 2
                }
              },
              "extended": {
                "known": true,
                "list": [
                  1,
                  null,
                  0.5
                ],
                "note": "kept"
              },
              "paid": {
                "article": "car",
                "kind": "card",
                "lastFour": "1234",
                "instalments": 2
              },
              "valued": {
                "about": "dinner",
                "answer": "no",
                "detail": "not hungry"
              },
              "addressed": {
                "to": "Kari",
                "postBox": 12
              },
              "drawn": {
                "colour": "blue",
                "polygon": {
                  "corners": 3
                }
              },
              "maybeAnswered": {
                "question": "Why?"
              },
              "closed": {
                "only": 1
              },
              "withinVariant": {
                "stage": "arrived",
                "known": false
              }
            }
            """),
        FlatteningShownConverter.Instance.Parse(
            """
            {
              "correlationId": "c-1",
              "sender": "bank",
              "deep": {
                "correlationId": "c-1",
                "sender": "bank",
                "middleName": "M",
                "depth": 3
              },
              "maybe": {
                "text": "I agree",
                "signedBy": "Ola",
                "signedAt": "2023-07-04T08:05:58Z"
              },
              "counted": {
                "total": 2,
                "and": 7,
                "two words": 1
              },
              "budget": {
                "first": "",
                "a": {
                  "kind": "transfer",
                  "iban": "NO93",
                  "message": "Hi"
                },
                "b": {
                  "kind": "invoice"
                }
              },
              "extended": {
                "known": true,
                "list": [
                  1,
                  null,
                  0.5
                ],
                "note": "kept"
              },
              "paid": {
                "article": "boat",
                "kind": "transfer",
                "iban": "NO93",
                "message": "Hi"
              },
              "valued": {
                "about": "lunch",
                "answer": "later",
                "detail": {
                  "days": 2
                }
              },
              "addressed": {
                "to": "Ola",
                "street": "Karl Johans gate 1"
              },
              "drawn": {
                "colour": "red",
                "disc": 1
              },
              "maybeAnswered": {
                "question": "Really?",
                "reply": "refused",
                "reason": "no"
              },
              "closed": {
                "only": 1,
                "other": 2
              },
              "withinVariant": {
                "stage": "travelling",
                "correlationId": "c-1",
                "sender": "bank",
                "vehicle": "train"
              }
            }
            """),
        FlatteningShownConverter.Instance.Parse(
            """
            {
              "correlationId": "c-1",
              "sender": "bank",
              "deep": {
                "correlationId": "c-1",
                "sender": "bank",
                "middleName": "M",
                "depth": 3
              },
              "maybe": {
                "text": "I agree",
                "signedBy": "Ola",
                "signedAt": "2023-07-04T08:05:58Z"
              },
              "counted": {
                "total": 2,
                "and": 7,
                "two words": 1
              },
              "budget": {
                "first": "start",
                "start": {
                  "kind": "cash"
                }
              },
              "extended": {
                "known": true,
                "list": [
                  1,
                  null,
                  0.5
                ],
                "note": "kept"
              },
              "paid": {
                "article": "tea",
                "kind": "invoice"
              },
              "valued": {
                "about": "dinner",
                "answer": "yes"
              },
              "addressed": {
                "to": "Ola",
                "street": "Karl Johans gate 1"
              },
              "drawn": {
                "colour": "red",
                "disc": 1
              },
              "maybeAnswered": {
                "question": "Again?",
                "reply": "agreed",
                "times": 2
              },
              "closed": {
                "only": 1,
                "other": 2
              },
              "withinVariant": {
                "stage": "travelling",
                "correlationId": "c-1",
                "sender": "bank",
                "vehicle": "train"
              }
            }
            """),
    ];
}
