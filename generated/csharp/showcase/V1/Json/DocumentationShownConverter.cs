#pragma warning disable CS0618 // What is deprecated is still read, kept and written.

using System;
using System.ComponentModel;
using System.Text.Json;
using Acme.Events;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.V1.Json;

/// <summary>Reads and writes <see cref="DocumentationShown"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DocumentationShownConverter : WireConverter<DocumentationShown>
{
    internal static readonly DocumentationShownConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public DocumentationShownConverter()
        : base("DocumentationShown")
    {
    }

    internal static DocumentationShown Read(ref Utf8JsonReader reader) => Read(ref reader, default);

    internal static DocumentationShown Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)
    {
        JsonReading.StartObject(ref reader);
        string? comments = null;
        string? xml = null;
        string? quotes = null;
        string? lines = null;
        string? directions = null;
        string? tags = null;
        string? directives = null;
        string? indented = null;
        string? empty = null;
        string? none = null;
        string? old = null;
        OldRecord? older = null;
        State? state = null;
        Change? change = null;
        var extra = default(Extra<AnyJson>);
        while (JsonReading.NextProperty(ref reader, out var wireName))
        {
            switch (wireName.Length)
            {
                case 8 when wireName.SequenceEqual("comments"u8):
                    comments = JsonReading.String(ref reader);
                    break;
                case 3 when wireName.SequenceEqual("xml"u8):
                    xml = JsonReading.String(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("quotes"u8):
                    quotes = JsonReading.String(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("lines"u8):
                    lines = JsonReading.String(ref reader);
                    break;
                case 10 when wireName.SequenceEqual("directions"u8):
                    directions = JsonReading.String(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("tags"u8):
                    tags = JsonReading.String(ref reader);
                    break;
                case 10 when wireName.SequenceEqual("directives"u8):
                    directives = JsonReading.String(ref reader);
                    break;
                case 8 when wireName.SequenceEqual("indented"u8):
                    indented = JsonReading.String(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("empty"u8):
                    empty = JsonReading.String(ref reader);
                    break;
                case 4 when wireName.SequenceEqual("none"u8):
                    none = JsonReading.String(ref reader);
                    break;
                case 3 when wireName.SequenceEqual("old"u8):
                    old = JsonReading.String(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("older"u8):
                    older = OldRecordConverter.Read(ref reader);
                    break;
                case 5 when wireName.SequenceEqual("state"u8):
                    state = StateConverter.Read(ref reader);
                    break;
                case 6 when wireName.SequenceEqual("change"u8):
                    change = ChangeConverter.Read(ref reader);
                    break;
                default:
                    extra.Add(ref reader, wireName, JsonReading.Any, tag);
                    break;
            }
        }

        return new DocumentationShown
        {
            Comments = JsonReading.Required(comments),
            Xml = JsonReading.Required(xml),
            Quotes = JsonReading.Required(quotes),
            Lines = JsonReading.Required(lines),
            Directions = JsonReading.Required(directions),
            Tags = JsonReading.Required(tags),
            Directives = JsonReading.Required(directives),
            Indented = JsonReading.Required(indented),
            Empty = JsonReading.Required(empty),
            None = JsonReading.Required(none),
            Old = JsonReading.Required(old),
            Older = older,
            State = JsonReading.Required(state),
            Change = JsonReading.Required(change),
            ExtraProperties = extra.ToDictionary(),
        };
    }

    internal static void Write(Utf8JsonWriter writer, DocumentationShown value)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteProperties(Utf8JsonWriter writer, DocumentationShown value)
    {
        writer.WriteString("comments"u8, value.Comments);
        writer.WriteString("xml"u8, value.Xml);
        writer.WriteString("quotes"u8, value.Quotes);
        writer.WriteString("lines"u8, value.Lines);
        writer.WriteString("directions"u8, value.Directions);
        writer.WriteString("tags"u8, value.Tags);
        writer.WriteString("directives"u8, value.Directives);
        writer.WriteString("indented"u8, value.Indented);
        writer.WriteString("empty"u8, value.Empty);
        writer.WriteString("none"u8, value.None);
        writer.WriteString("old"u8, value.Old);
        if (value.Older is { } older)
        {
            writer.WritePropertyName("older"u8);
            OldRecordConverter.Write(writer, older);
        }

        writer.WritePropertyName("state"u8);
        StateConverter.Write(writer, value.State);
        writer.WritePropertyName("change"u8);
        ChangeConverter.Write(writer, value.Change);
        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
    }

    internal static void Check(JsonElement json, At at) => Check(json, at, null);

    internal static void Check(JsonElement json, At at, string? tag) =>
        new RecordCheck(json, at, tag)
            .Required("comments", Is.String)
            .Required("xml", Is.String)
            .Required("quotes", Is.String)
            .Required("lines", Is.String)
            .Required("directions", Is.String)
            .Required("tags", Is.String)
            .Required("directives", Is.String)
            .Required("indented", Is.String)
            .Required("empty", Is.String)
            .Required("none", Is.String)
            .Required("old", Is.String)
            .Optional("older", OldRecordConverter.Check)
            .Required("state", StateConverter.Check)
            .Required("change", ChangeConverter.Check);

    /// <inheritdoc/>
    protected override DocumentationShown ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected override void WriteValue(Utf8JsonWriter writer, DocumentationShown value) => Write(writer, value);

    /// <inheritdoc/>
    protected override void CheckValue(JsonElement json, At at) => Check(json, at);
}
