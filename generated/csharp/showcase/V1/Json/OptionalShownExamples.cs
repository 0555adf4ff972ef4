using Acme.Events;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>The samples of <see cref="OptionalShown"/>.</summary>
internal static class OptionalShownExamples
{
    internal static readonly ValueList<OptionalShown> All =
    [
        OptionalShownConverter.Instance.Parse(
            """
            {
              "required": "there",
              "nullable": "there",
              "optional": "there",
              "optionalNullable": "there",
              "requiredNumber": 1,
              "nullableNumber": 2,
              "optionalNumber": 3,
              "optionalNullableNumber": 4,
              "requiredRecord": {
                "email": "ola@example.com",
                "phone": "+47 22 22 55 55"
              },
              "nullableRecord": {
                "email": "ola@example.com",
                "phone": "+47 22 22 55 55"
              },
              "optionalRecord": {
                "email": "ola@example.com",
                "phone": "+47 22 22 55 55"
              },
              "optionalNullableRecord": {
                "email": "ola@example.com"
              },
              "requiredList": [
                1
              ],
              "nullableList": [
                2
              ],
              "optionalList": [
                3
              ],
              "optionalNullableList": [
                4
              ],
              "optionalNullableBoolean": true,
              "nullableItems": [
                "item",
                null
              ],
              "withDefault": 7,
              "absentIsDefault": "EUR"
            }
            """),
        OptionalShownConverter.Instance.Parse(
            """
            {
              "required": "there",
              "nullable": null,
              "optional": "there",
              "optionalNullable": null,
              "requiredNumber": 1,
              "nullableNumber": null,
              "optionalNumber": 3,
              "optionalNullableNumber": null,
              "requiredRecord": {
                "email": "ola@example.com",
                "phone": "+47 22 22 55 55"
              },
              "nullableRecord": null,
              "optionalRecord": {
                "email": "ola@example.com",
                "phone": "+47 22 22 55 55"
              },
              "optionalNullableRecord": null,
              "requiredList": [
                1
              ],
              "nullableList": null,
              "optionalList": [
                3
              ],
              "optionalNullableList": null,
              "optionalNullableBoolean": null,
              "nullableItems": [
                "item",
                null
              ],
              "withDefault": 7,
              "absentIsDefault": "EUR"
            }
            """),
        OptionalShownConverter.Instance.Parse(
            """
            {
              "required": "there",
              "nullable": "there",
              "requiredNumber": 1,
              "nullableNumber": 2,
              "requiredRecord": {
                "email": "ola@example.com",
                "phone": "+47 22 22 55 55"
              },
              "nullableRecord": {
                "email": "ola@example.com",
                "phone": "+47 22 22 55 55"
              },
              "requiredList": [
                1
              ],
              "nullableList": [
                2
              ],
              "nullableItems": [
                "item",
                null
              ],
              "withDefault": 3
            }
            """),
    ];
}
