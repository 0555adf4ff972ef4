using Acme.Events;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>The samples of <see cref="EnumsShown"/>.</summary>
internal static class EnumsShownExamples
{
    internal static readonly ValueList<EnumsShown> All =
    [
        EnumsShownConverter.Instance.Parse(
            """
            {
              "closed": "WORKING_DAY",
              "open": "NOK",
              "numeric": -1,
              "odd": "in-progress",
              "single": "This",
              "constant": 3,
              "nullable": "SATURDAY",
              "optional": "EUR",
              "list": [
                "NOK",
                "SEK"
              ],
              "set": [
                "SATURDAY",
                "SUNDAY"
              ],
              "withDefault": "SUNDAY"
            }
            """),
        EnumsShownConverter.Instance.Parse(
            """
            {
              "closed": "WORKING_DAY",
              "open": "NOK",
              "numeric": 0,
              "odd": "2nd",
              "single": "This",
              "constant": 3,
              "nullable": "SATURDAY",
              "optional": "EUR",
              "list": [
                "NOK",
                "SEK"
              ],
              "set": [
                "SATURDAY",
                "SUNDAY"
              ],
              "withDefault": "SUNDAY"
            }
            """),
        EnumsShownConverter.Instance.Parse(
            """
            {
              "closed": "WORKING_DAY",
              "open": "NOK",
              "numeric": 10,
              "odd": "42",
              "single": "This",
              "constant": 3,
              "nullable": "SATURDAY",
              "optional": "EUR",
              "list": [
                "NOK",
                "SEK"
              ],
              "set": [
                "SATURDAY",
                "SUNDAY"
              ],
              "withDefault": "SUNDAY"
            }
            """),
        EnumsShownConverter.Instance.Parse(
            """
            {
              "closed": "WORKING_DAY",
              "open": "NOK",
              "numeric": -1,
              "odd": "null",
              "single": "This",
              "constant": 3,
              "nullable": null,
              "list": [
                "NOK",
                "SEK"
              ],
              "set": [
                "SATURDAY",
                "SUNDAY"
              ],
              "withDefault": "SUNDAY"
            }
            """),
        EnumsShownConverter.Instance.Parse(
            """
            {
              "closed": "WORKING_DAY",
              "open": "XAU",
              "numeric": -1,
              "odd": "__proto__",
              "single": "This",
              "constant": 3,
              "nullable": "SATURDAY",
              "optional": "EUR",
              "list": [
                "NOK",
                "SEK"
              ],
              "set": [
                "SATURDAY",
                "SUNDAY"
              ],
              "withDefault": "SUNDAY"
            }
            """),
        EnumsShownConverter.Instance.Parse(
            """
            {
              "closed": "WORKING_DAY",
              "open": "NOK",
              "numeric": -1,
              "odd": "ærlig talt",
              "single": "This",
              "constant": 3,
              "nullable": "SATURDAY",
              "optional": "EUR",
              "list": [
                "NOK",
                "SEK"
              ],
              "set": [
                "SATURDAY",
                "SUNDAY"
              ],
              "withDefault": "SUNDAY"
            }
            """),
        EnumsShownConverter.Instance.Parse(
            """
            {
              "closed": "WORKING_DAY",
              "open": "NOK",
              "numeric": -1,
              "odd": "\"quoted\\\"",
              "single": "This",
              "constant": 3,
              "nullable": "SATURDAY",
              "optional": "EUR",
              "list": [
                "NOK",
                "SEK"
              ],
              "set": [
                "SATURDAY",
                "SUNDAY"
              ],
              "withDefault": "SUNDAY"
            }
            """),
    ];
}
