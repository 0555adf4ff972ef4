using System.ComponentModel;
using System.Text.Json;
using Acme.Events.Internal;

namespace Acme.Showcase.Events.Json;

/// <summary>Reads and writes <see cref="ShowcaseEvent"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ShowcaseEventConverter : WireConverter<ShowcaseEvent>
{
    internal static readonly ShowcaseEventConverter Instance = new();

    /// <summary>For System.Text.Json.</summary>
    public ShowcaseEventConverter()
        : base("ShowcaseEvent")
    {
    }

    /// <inheritdoc/>
    protected override ShowcaseEvent ReadValue(ref Utf8JsonReader reader)
    {
        var around = Around.Read(ref reader, out var detail);
        return (around.Source, around.DetailType) switch
        {
            ("tidings.showcase", "showcase.anything@v1") => new ShowcaseEvent.AnythingShownV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.AnythingShownConverter.Read(ref detail),
            },
            ("tidings.showcase", "showcase.collections@v1") => new ShowcaseEvent.CollectionsShownV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.CollectionsShownConverter.Read(ref detail),
            },
            ("tidings.showcase", "showcase.constraints@v1") => new ShowcaseEvent.ConstraintsShownV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.ConstraintsShownConverter.Read(ref detail),
            },
            ("tidings.showcase", "showcase.documentation@v1") => new ShowcaseEvent.DocumentationShownV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.DocumentationShownConverter.Read(ref detail),
            },
            ("tidings.showcase", "showcase.enums@v1") => new ShowcaseEvent.EnumsShownV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.EnumsShownConverter.Read(ref detail),
            },
            ("tidings.showcase", "showcase.flattening@v1") => new ShowcaseEvent.FlatteningShownV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.FlatteningShownConverter.Read(ref detail),
            },
            ("tidings.showcase", "showcase.maps@v1") => new ShowcaseEvent.MapsShownV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.MapsShownConverter.Read(ref detail),
            },
            ("tidings.showcase", "showcase.names@v1") => new ShowcaseEvent.NamesShownV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.NamesShownConverter.Read(ref detail),
            },
            ("tidings.showcase", "showcase.nested-unions@v1") => new ShowcaseEvent.NestedUnionsShownV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.NestedUnionsShownConverter.Read(ref detail),
            },
            ("tidings.showcase", "showcase.numbers@v1") => new ShowcaseEvent.NumbersShownV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.NumbersShownConverter.Read(ref detail),
            },
            ("tidings.showcase", "showcase.open-unions@v1") => new ShowcaseEvent.OpenUnionsShownV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.OpenUnionsShownConverter.Read(ref detail),
            },
            ("tidings.showcase", "showcase.optional@v1") => new ShowcaseEvent.OptionalShownV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.OptionalShownConverter.Read(ref detail),
            },
            ("tidings.showcase", "showcase.recursion@v1") => new ShowcaseEvent.RecursionShownV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.RecursionShownConverter.Read(ref detail),
            },
            ("tidings.showcase", "showcase.text@v1") => new ShowcaseEvent.TextShownV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.TextShownConverter.Read(ref detail),
            },
            ("tidings.showcase", "showcase.unions@v1") => new ShowcaseEvent.UnionsShownV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.UnionsShownConverter.Read(ref detail),
            },
            ("tidings.showcase", "showcase.wide-numbers@v1") => new ShowcaseEvent.WideNumbersShownV1
            {
                Version = around.Version,
                Id = around.Id,
                Account = around.Account,
                Time = around.Time,
                Region = around.Region,
                Resources = around.Resources,
                ExtraProperties = around.ExtraProperties,
                Detail = V1.Json.WideNumbersShownConverter.Read(ref detail),
            },
            (_, "showcase.anything@v1") => throw JsonReading.Mismatch(),
            (_, "showcase.collections@v1") => throw JsonReading.Mismatch(),
            (_, "showcase.constraints@v1") => throw JsonReading.Mismatch(),
            (_, "showcase.documentation@v1") => throw JsonReading.Mismatch(),
            (_, "showcase.enums@v1") => throw JsonReading.Mismatch(),
            (_, "showcase.flattening@v1") => throw JsonReading.Mismatch(),
            (_, "showcase.maps@v1") => throw JsonReading.Mismatch(),
            (_, "showcase.names@v1") => throw JsonReading.Mismatch(),
            (_, "showcase.nested-unions@v1") => throw JsonReading.Mismatch(),
            (_, "showcase.numbers@v1") => throw JsonReading.Mismatch(),
            (_, "showcase.open-unions@v1") => throw JsonReading.Mismatch(),
            (_, "showcase.optional@v1") => throw JsonReading.Mismatch(),
            (_, "showcase.recursion@v1") => throw JsonReading.Mismatch(),
            (_, "showcase.text@v1") => throw JsonReading.Mismatch(),
            (_, "showcase.unions@v1") => throw JsonReading.Mismatch(),
            (_, "showcase.wide-numbers@v1") => throw JsonReading.Mismatch(),
            _ => new ShowcaseEvent.Unrecognized
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
    protected override void WriteValue(Utf8JsonWriter writer, ShowcaseEvent value)
    {
        switch (value)
        {
            case ShowcaseEvent.AnythingShownV1 variant:
                Begin(writer, value, "tidings.showcase", "showcase.anything@v1");
                V1.Json.AnythingShownConverter.Write(writer, variant.Detail);
                break;
            case ShowcaseEvent.CollectionsShownV1 variant:
                Begin(writer, value, "tidings.showcase", "showcase.collections@v1");
                V1.Json.CollectionsShownConverter.Write(writer, variant.Detail);
                break;
            case ShowcaseEvent.ConstraintsShownV1 variant:
                Begin(writer, value, "tidings.showcase", "showcase.constraints@v1");
                V1.Json.ConstraintsShownConverter.Write(writer, variant.Detail);
                break;
            case ShowcaseEvent.DocumentationShownV1 variant:
                Begin(writer, value, "tidings.showcase", "showcase.documentation@v1");
                V1.Json.DocumentationShownConverter.Write(writer, variant.Detail);
                break;
            case ShowcaseEvent.EnumsShownV1 variant:
                Begin(writer, value, "tidings.showcase", "showcase.enums@v1");
                V1.Json.EnumsShownConverter.Write(writer, variant.Detail);
                break;
            case ShowcaseEvent.FlatteningShownV1 variant:
                Begin(writer, value, "tidings.showcase", "showcase.flattening@v1");
                V1.Json.FlatteningShownConverter.Write(writer, variant.Detail);
                break;
            case ShowcaseEvent.MapsShownV1 variant:
                Begin(writer, value, "tidings.showcase", "showcase.maps@v1");
                V1.Json.MapsShownConverter.Write(writer, variant.Detail);
                break;
            case ShowcaseEvent.NamesShownV1 variant:
                Begin(writer, value, "tidings.showcase", "showcase.names@v1");
                V1.Json.NamesShownConverter.Write(writer, variant.Detail);
                break;
            case ShowcaseEvent.NestedUnionsShownV1 variant:
                Begin(writer, value, "tidings.showcase", "showcase.nested-unions@v1");
                V1.Json.NestedUnionsShownConverter.Write(writer, variant.Detail);
                break;
            case ShowcaseEvent.NumbersShownV1 variant:
                Begin(writer, value, "tidings.showcase", "showcase.numbers@v1");
                V1.Json.NumbersShownConverter.Write(writer, variant.Detail);
                break;
            case ShowcaseEvent.OpenUnionsShownV1 variant:
                Begin(writer, value, "tidings.showcase", "showcase.open-unions@v1");
                V1.Json.OpenUnionsShownConverter.Write(writer, variant.Detail);
                break;
            case ShowcaseEvent.OptionalShownV1 variant:
                Begin(writer, value, "tidings.showcase", "showcase.optional@v1");
                V1.Json.OptionalShownConverter.Write(writer, variant.Detail);
                break;
            case ShowcaseEvent.RecursionShownV1 variant:
                Begin(writer, value, "tidings.showcase", "showcase.recursion@v1");
                V1.Json.RecursionShownConverter.Write(writer, variant.Detail);
                break;
            case ShowcaseEvent.TextShownV1 variant:
                Begin(writer, value, "tidings.showcase", "showcase.text@v1");
                V1.Json.TextShownConverter.Write(writer, variant.Detail);
                break;
            case ShowcaseEvent.UnionsShownV1 variant:
                Begin(writer, value, "tidings.showcase", "showcase.unions@v1");
                V1.Json.UnionsShownConverter.Write(writer, variant.Detail);
                break;
            case ShowcaseEvent.WideNumbersShownV1 variant:
                Begin(writer, value, "tidings.showcase", "showcase.wide-numbers@v1");
                V1.Json.WideNumbersShownConverter.Write(writer, variant.Detail);
                break;
            case ShowcaseEvent.Unrecognized variant:
                Begin(writer, value, variant.Source, variant.DetailType);
                JsonWriting.Any(writer, variant.Detail);
                break;
            default:
                throw JsonWriting.Impossible(value);
        }

        JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);
        writer.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter writer, ShowcaseEvent value, string source, string detailType)
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
        "showcase.anything@v1" => [("tidings.showcase", V1.Json.AnythingShownConverter.Check)],
        "showcase.collections@v1" => [("tidings.showcase", V1.Json.CollectionsShownConverter.Check)],
        "showcase.constraints@v1" => [("tidings.showcase", V1.Json.ConstraintsShownConverter.Check)],
        "showcase.documentation@v1" => [("tidings.showcase", V1.Json.DocumentationShownConverter.Check)],
        "showcase.enums@v1" => [("tidings.showcase", V1.Json.EnumsShownConverter.Check)],
        "showcase.flattening@v1" => [("tidings.showcase", V1.Json.FlatteningShownConverter.Check)],
        "showcase.maps@v1" => [("tidings.showcase", V1.Json.MapsShownConverter.Check)],
        "showcase.names@v1" => [("tidings.showcase", V1.Json.NamesShownConverter.Check)],
        "showcase.nested-unions@v1" => [("tidings.showcase", V1.Json.NestedUnionsShownConverter.Check)],
        "showcase.numbers@v1" => [("tidings.showcase", V1.Json.NumbersShownConverter.Check)],
        "showcase.open-unions@v1" => [("tidings.showcase", V1.Json.OpenUnionsShownConverter.Check)],
        "showcase.optional@v1" => [("tidings.showcase", V1.Json.OptionalShownConverter.Check)],
        "showcase.recursion@v1" => [("tidings.showcase", V1.Json.RecursionShownConverter.Check)],
        "showcase.text@v1" => [("tidings.showcase", V1.Json.TextShownConverter.Check)],
        "showcase.unions@v1" => [("tidings.showcase", V1.Json.UnionsShownConverter.Check)],
        "showcase.wide-numbers@v1" => [("tidings.showcase", V1.Json.WideNumbersShownConverter.Check)],
        _ => [],
    });
}
