using System;
using System.ComponentModel;
using System.Text.Json;

namespace Tidings.Events.Internal;

/// <summary>What EventBridge puts around an event.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Around
{
    public required string Version { get; init; }

    public required string Id { get; init; }

    public required string DetailType { get; init; }

    public required string Source { get; init; }

    public required string Account { get; init; }

    public required string Time { get; init; }

    public required string Region { get; init; }

    public required ValueList<string> Resources { get; init; }

    public required ValueDictionary<string, AnyJson> ExtraProperties { get; init; }

    /// <summary>
    /// Reads everything but the detail, at whose first token <paramref name="detail"/> then stands: which type the
    /// detail has is only known when source and detail-type have been read.
    /// </summary>
    public static Around Read(ref Utf8JsonReader reader, out Utf8JsonReader detail)
    {
        JsonReading.StartObject(ref reader);
        string? version = null;
        string? id = null;
        string? detailType = null;
        string? source = null;
        string? account = null;
        string? time = null;
        string? region = null;
        ValueList<string>? resources = null;
        detail = default;
        var detailSeen = false;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("version"u8):
                    version = JsonReading.String(ref reader);
                    break;
                case 2 when name.SequenceEqual("id"u8):
                    id = JsonReading.String(ref reader);
                    break;
                case 11 when name.SequenceEqual("detail-type"u8):
                    detailType = JsonReading.String(ref reader);
                    break;
                case 6 when name.SequenceEqual("source"u8):
                    source = JsonReading.String(ref reader);
                    break;
                case 7 when name.SequenceEqual("account"u8):
                    account = JsonReading.String(ref reader);
                    break;
                case 4 when name.SequenceEqual("time"u8):
                    time = JsonReading.String(ref reader);
                    break;
                case 6 when name.SequenceEqual("region"u8):
                    region = JsonReading.String(ref reader);
                    break;
                case 9 when name.SequenceEqual("resources"u8):
                    resources = JsonReading.List(ref reader, JsonReading.String);
                    break;
                case 6 when name.SequenceEqual("detail"u8):
                    detail = reader;
                    detailSeen = true;
                    reader.Skip();
                    break;
                default:
                    extra.Add(ref reader, name, JsonReading.Any);
                    break;
            }
        }

        JsonReading.Present(detailSeen);
        return new Around
        {
            Version = JsonReading.Required(version),
            Id = JsonReading.Required(id),
            DetailType = JsonReading.Required(detailType),
            Source = JsonReading.Required(source),
            Account = JsonReading.Required(account),
            Time = JsonReading.Required(time),
            Region = JsonReading.Required(region),
            Resources = JsonReading.Required(resources),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    /// <summary>
    /// Checks everything; <paramref name="events"/> gives the events that have a detail-type: their sources, and the
    /// checks of their details.
    /// </summary>
    public static void Check(JsonElement json, At at, Func<string?, (string Source, CheckJson Detail)[]> events)
    {
        var record = new RecordCheck(json, at)
            .Required("version", Is.String)
            .Required("id", Is.String)
            .Required("detail-type", Is.String)
            .Required("account", Is.String)
            .Required("time", Is.String)
            .Required("region", Is.String)
            .Required("resources", Is.List(Is.String));
        var known = events(Text(json, "detail-type"));
        if (known.Length == 0)
        {
            record.Required("source", Is.String).Required("detail", Is.Any);
            return;
        }

        var source = Text(json, "source");
        var own = Array.FindIndex(known, item => item.Source == source);
        if (own < 0)
        {
            record.Required("source", Is.OneOf(Array.ConvertAll(known, static item => item.Source)));
        }
        else
        {
            record.Required("detail", known[own].Detail);
        }
    }

    private static string? Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
