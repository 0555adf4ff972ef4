using Acme.Events;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>The samples of <see cref="TextShown"/>.</summary>
internal static class TextShownExamples
{
    internal static readonly ValueList<TextShown> All =
    [
        TextShownConverter.Instance.Parse(
            """
            {
              "plain": "Blåbærsyltetøy 🍓",
              "character": "🍓",
              "uuid": "123e4567-e89b-12d3-a456-426614174000",
              "dateTime": "2023-07-04T08:05:58.330120-04:00",
              "date": "2024-02-29",
              "time": "08:05:58.3300Z",
              "duration": "P1DT12H",
              "uri": "https://example.com/a?b=c#d",
              "email": "ola.nordmann@example.com",
              "bytes": "AAECAw==",
              "decimal": "1.10",
              "address": "127.0.0.1",
              "iban": "NO9386011117947",
              "name": "Ola",
              "holidays": [
                "2024-05-17"
              ]
            }
            """),
        TextShownConverter.Instance.Parse(
            """
            {
              "plain": "",
              "character": "\u0000",
              "uuid": "123E4567-E89B-12D3-A456-426614174000",
              "dateTime": "2023-07-04T12:05:58Z",
              "date": "2024-02-29",
              "time": "08:05:58.3300Z",
              "duration": "P1DT12H",
              "uri": "https://example.com/a?b=c#d",
              "email": "ola.nordmann@example.com",
              "bytes": "AAECAw==",
              "decimal": "1.10",
              "address": "127.0.0.1",
              "iban": "NO9386011117947",
              "name": "Ola",
              "holidays": []
            }
            """),
    ];
}
