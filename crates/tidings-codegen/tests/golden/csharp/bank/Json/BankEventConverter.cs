using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Bank.Events.Json;

/// <summary>Reads and writes <see cref="BankEvent"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BankEventConverter : WireConverter<BankEvent>
{
    internal static readonly BankEventConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public BankEventConverter()
        : base("BankEvent")
    {
    }

    /// <inheritdoc/>
    protected override BankEvent ReadValue(ref Utf8JsonReader reader)
    {
        var around = Around.Read(ref reader, out var detail);
        return (around.Source, around.DetailType) switch
        {
            ("com.24sevenoffice.banktransfer", "bank.test:created") => new BankEvent.TestCreatedV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.TestCreatedConverter.Read(ref detail),
            },
            ("com.24sevenoffice.banktransfer", "bank.transaction:created") => new BankEvent.TransactionCreatedV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.TransactionCreatedDetailConverter.Read(ref detail),
            },
            (_, "bank.test:created") => throw JsonReading.Mismatch(),
            (_, "bank.transaction:created") => throw JsonReading.Mismatch(),
            _ => new BankEvent.Unrecognized
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Source = around.Source,
                DetailType = around.DetailType,
                Detail = JsonReading.Any(ref detail),
            },
        };
    }

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, BankEvent value)
    {
        switch (value)
        {
            case BankEvent.TestCreatedV1 variant:
                Begin(writer, value, "com.24sevenoffice.banktransfer", "bank.test:created");
                V1.Json.TestCreatedConverter.Write(writer, variant.Detail);
                break;
            case BankEvent.TransactionCreatedV1 variant:
                Begin(writer, value, "com.24sevenoffice.banktransfer", "bank.transaction:created");
                V1.Json.TransactionCreatedDetailConverter.Write(writer, variant.Detail);
                break;
            case BankEvent.Unrecognized variant:
                Begin(writer, value, variant.Source, variant.DetailType);
                JsonWriting.Any(writer, variant.Detail);
                break;
            default:
                throw JsonWriting.Impossible(value);
        }

        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
        writer.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter writer, BankEvent value, string source, string detailType)
    {
        writer.WriteStartObject();
        writer.WriteString("version"u8, value.Version);
        writer.WriteString("id"u8, value.Id);
        writer.WriteString("detail-type"u8, detailType);
        writer.WriteString("source"u8, source);
        writer.WriteString("account"u8, value.Account);
        writer.WriteString("time"u8, value.Time);
        writer.WriteString("region"u8, value.Region);
        writer.WritePropertyName("resources"u8);
        JsonWriting.List(writer, value.Resources, static (writer, item) => writer.WriteStringValue(item));
        writer.WritePropertyName("detail"u8);
    }

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Around.Check(json, at, static detailType => detailType switch
    {
        "bank.test:created" => [("com.24sevenoffice.banktransfer", V1.Json.TestCreatedConverter.Check)],
        "bank.transaction:created" => [("com.24sevenoffice.banktransfer", V1.Json.TransactionCreatedDetailConverter.Check)],
        _ => [],
    });
}
