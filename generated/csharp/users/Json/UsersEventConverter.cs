using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Users.Events.Json;

/// <summary>Reads and writes <see cref="UsersEvent"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UsersEventConverter : WireConverter<UsersEvent>
{
    internal static readonly UsersEventConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public UsersEventConverter()
        : base("UsersEvent")
    {
    }

    /// <inheritdoc/>
    protected override UsersEvent ReadValue(ref Utf8JsonReader reader)
    {
        var around = Around.Read(ref reader, out var detail);
        return (around.Source, around.DetailType) switch
        {
            ("user-service", "User Account Created") => new UsersEvent.AccountCreatedV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.AccountCreatedConverter.Read(ref detail),
            },
            ("user-service", "User Account Deleted") => new UsersEvent.AccountDeletedV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.AccountDeletedConverter.Read(ref detail),
            },
            ("user-service", "User Account Updated") => new UsersEvent.AccountUpdatedV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.AccountUpdatedConverter.Read(ref detail),
            },
            (_, "User Account Created") => throw JsonReading.Mismatch(),
            (_, "User Account Deleted") => throw JsonReading.Mismatch(),
            (_, "User Account Updated") => throw JsonReading.Mismatch(),
            _ => new UsersEvent.Unrecognized
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
    protected override void WriteValue(Utf8JsonWriter writer, UsersEvent value)
    {
        switch (value)
        {
            case UsersEvent.AccountCreatedV1 variant:
                Begin(writer, value, "user-service", "User Account Created");
                V1.Json.AccountCreatedConverter.Write(writer, variant.Detail);
                break;
            case UsersEvent.AccountDeletedV1 variant:
                Begin(writer, value, "user-service", "User Account Deleted");
                V1.Json.AccountDeletedConverter.Write(writer, variant.Detail);
                break;
            case UsersEvent.AccountUpdatedV1 variant:
                Begin(writer, value, "user-service", "User Account Updated");
                V1.Json.AccountUpdatedConverter.Write(writer, variant.Detail);
                break;
            case UsersEvent.Unrecognized variant:
                Begin(writer, value, variant.Source, variant.DetailType);
                JsonWriting.Any(writer, variant.Detail);
                break;
            default:
                throw JsonWriting.Impossible(value);
        }

        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
        writer.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter writer, UsersEvent value, string source, string detailType)
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
        "User Account Created" => [("user-service", V1.Json.AccountCreatedConverter.Check)],
        "User Account Deleted" => [("user-service", V1.Json.AccountDeletedConverter.Check)],
        "User Account Updated" => [("user-service", V1.Json.AccountUpdatedConverter.Check)],
        _ => [],
    });
}
