using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Live.Events.V1.Json;

/// <summary>Reads and writes <see cref="LiveUsersChanged"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LiveUsersChangedConverter : WireConverter<LiveUsersChanged>
{
    internal static readonly LiveUsersChangedConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public LiveUsersChangedConverter()
        : base("LiveUsersChanged")
    {
    }

    internal static LiveUsersChanged Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static LiveUsersChanged Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? account = null;
        string? workspace = null;
        uint? liveUsers = null;
        uint? previousLiveUsers = null;
        ValueList<PageUsers>? pages = null;
        string? countedAt = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 7 when wireName.SequenceEqual("account"u8):
                    account = JsonReading.String(ref reader);
                    break;
                case 9 when wireName.SequenceEqual("workspace"u8):
                    workspace = JsonReading.String(ref reader);
                    break;
                case 9 when wireName.SequenceEqual("liveUsers"u8):
                    liveUsers = JsonReading.UInt32(ref reader);
                    break;
                case 17 when wireName.SequenceEqual("previousLiveUsers"u8):
                    previousLiveUsers = JsonReading.UInt32(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("pages"u8):
                    pages = JsonReading.List(ref reader, PageUsersConverter.Read, max: 10);
                    break;
                case 9 when wireName.SequenceEqual("countedAt"u8):
                    countedAt = JsonReading.String(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new LiveUsersChanged
        {
            Account = JsonReading.Required(account),
            Workspace = JsonReading.Required(workspace),
            LiveUsers = JsonReading.Required(liveUsers),
            PreviousLiveUsers = previousLiveUsers,
            Pages = JsonReading.Required(pages),
            CountedAt = JsonReading.Required(countedAt),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, LiveUsersChanged value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, LiveUsersChanged value)
    {
        writer.WriteString("account"u8, value.Account);
        writer.WriteString("workspace"u8, value.Workspace);
        writer.WriteNumber("liveUsers"u8, value.LiveUsers);
        if (value.PreviousLiveUsers is { } previousLiveUsers)
        {
            writer.WriteNumber("previousLiveUsers"u8, previousLiveUsers);
        }

        writer.WritePropertyName("pages"u8);
        JsonWriting.List(writer, value.Pages, PageUsersConverter.Write);
        writer.WriteString("countedAt"u8, value.CountedAt);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("account", Is.String)
            .Required("workspace", Is.String)
            .Required("liveUsers", Is.UInt32)
            .Optional("previousLiveUsers", Is.UInt32)
            .Required("pages", Is.List(PageUsersConverter.Check, max: 10))
            .Required("countedAt", Is.String);

    /// <inheritdoc/>
    protected override LiveUsersChanged ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, LiveUsersChanged value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
