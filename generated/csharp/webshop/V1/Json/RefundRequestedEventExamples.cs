using Acme.Events;

namespace Acme.Webshop.Events.V1.Json;

/// <summary>The samples of <see cref="RefundRequestedEvent"/>.</summary>
internal static class RefundRequestedEventExamples
{
    internal static readonly ValueList<RefundRequestedEvent> All =
    [
        RefundRequestedEventConverter.Instance.Parse(
            """
            {
              "refundId": "8b0f6c1e-3c55-4f0b-9d57-0d6f2f1f7a55",
              "orderNumber": "W-100234",
              "reason": "damaged",
              "amount": {
                "value": 149.5,
                "currency": "NOK"
              },
              "photos": [
                "https://shop.example.com/uploads/8b0f6c1e/1.jpg"
              ]
            }
            """),
        RefundRequestedEventConverter.Instance.Parse(
            """
            {
              "refundId": "c2d1a3b4-77aa-4f6e-8f11-5b7a8a1e9c01",
              "orderNumber": "W-100235",
              "reason": "other",
              "explanation": "It arrived twice.",
              "amount": {
                "value": 4290,
                "currency": "NOK"
              }
            }
            """),
    ];
}
