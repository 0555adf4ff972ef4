using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Bench.Plain;

/// <summary>What one writes by hand for the event: records for source generation. What is not known is dropped.</summary>
internal sealed record OrderPlaced
{
    public required string OrderId { get; init; }

    public required string PlacedAt { get; init; }

    public required long Sequence { get; init; }

    public required OrderStatus Status { get; init; }

    public required Customer Customer { get; init; }

    public required Payment Payment { get; init; }

    public required IReadOnlyList<OrderLine> Lines { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public required bool Express { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Coupon { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Comment { get; init; }
}

[JsonConverter(typeof(JsonStringEnumConverter<OrderStatus>))]
internal enum OrderStatus
{
    [JsonStringEnumMemberName("placed")]
    Placed,
    [JsonStringEnumMemberName("confirmed")]
    Confirmed,
    [JsonStringEnumMemberName("onHold")]
    OnHold,
    [JsonStringEnumMemberName("cancelled")]
    Cancelled,
}

internal sealed record Customer
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string? Email { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Points { get; init; }

    public required Address Address { get; init; }
}

internal sealed record Address
{
    public required string Street { get; init; }

    public required string City { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Zip { get; init; }

    public required string Country { get; init; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Card), "card")]
[JsonDerivedType(typeof(Invoice), "invoice")]
[JsonDerivedType(typeof(Wallet), "wallet")]
internal abstract record Payment
{
    internal sealed record Card : Payment
    {
        public required string Last4 { get; init; }

        public required bool Authorised { get; init; }
    }

    internal sealed record Invoice : Payment
    {
        public required string DueOn { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? Reference { get; init; }
    }

    internal sealed record Wallet : Payment
    {
        public required string Provider { get; init; }

        public required string? Account { get; init; }
    }
}

internal sealed record OrderLine
{
    public required string Sku { get; init; }

    public required string Title { get; init; }

    public required int Quantity { get; init; }

    public required double UnitPrice { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Discount { get; init; }

    public required string? DeliverAt { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(OrderPlaced))]
internal sealed partial class PlainContext : JsonSerializerContext;
