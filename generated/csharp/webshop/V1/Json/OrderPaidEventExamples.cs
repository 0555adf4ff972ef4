using Acme.Events;

namespace Acme.Webshop.Events.V1.Json;

/// <summary>The samples of <see cref="OrderPaidEvent"/>.</summary>
internal static class OrderPaidEventExamples
{
    internal static readonly ValueList<OrderPaidEvent> All =
    [
        OrderPaidEventConverter.Instance.Parse(
            """
            {
              "orderNumber": "W-100234",
              "paidAt": "2026-03-14T09:26:53.589Z",
              "customer": {
                "id": 48211,
                "name": "Kari Nordmann",
                "email": "kari@example.com"
              },
              "payment": {
                "method": "card",
                "brand": "visa",
                "last4": "4242"
              },
              "lines": [
                {
                  "article": "KB-87",
                  "quantity": 1,
                  "price": 1299.00
                },
                {
                  "article": "MP-02",
                  "quantity": 2,
                  "price": 149.50,
                  "discount": 0.1
                }
              ],
              "total": 1568.10,
              "currency": "NOK",
              "state": "paid",
              "notes": null
            }
            """),
        OrderPaidEventConverter.Instance.Parse(
            """
            {
              "orderNumber": "W-100235",
              "paidAt": "2026-03-15T18:02:11Z",
              "customer": {
                "id": 48212,
                "name": "Ola Nordmann",
                "email": "ola@example.com",
                "company": "Nordmann AS"
              },
              "payment": {
                "method": "invoice",
                "dueDate": "2026-04-15",
                "reference": "0423 1187 6620"
              },
              "lines": [
                {
                  "article": "DS-27",
                  "quantity": 1,
                  "price": 4290
                }
              ],
              "total": 4290,
              "currency": "NOK",
              "state": "authorized",
              "notes": "Leave at the door, please."
            }
            """),
    ];
}
