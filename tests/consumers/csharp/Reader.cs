using System;
using System.Collections.Generic;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Consumer;

/// <summary>One document through one type, in every way that a package offers, which must all come to the same.</summary>
internal static class Reader
{
    /// <param name="parse">T.Parse of the package.</param>
    /// <param name="write">ToJson of the package.</param>
    /// <param name="faults">The faults, where an exception is the ParseException of the package.</param>
    public static Func<string, JsonObject> Of<T>(
        Func<string, T> parse, Func<T, string> write, Func<Exception, IEnumerable<(string Path, string Message)>?> faults)
        where T : notnull
        => text =>
        {
            T value;
            try
            {
                value = parse(text);
            }
            catch (JsonException error) when (faults(error) is { } found)
            {
                return Refused(text, found, TrySerializer<T>(text, Generated).Error);
            }
            var written = write(value);
            var again = parse(text);
            if (!EqualityComparer<T>.Default.Equals(value, again) || value.GetHashCode() != again.GetHashCode())
            {
                return Broken("two readings of one document are not equal, or have different hash codes");
            }
            foreach (var options in new[] { Relaxed, Generated })
            {
                var (bySerializer, problem) = TrySerializer<T>(text, options);
                if (bySerializer != written)
                {
                    return Broken($"ToJson writes {written}, and JsonSerializer {bySerializer ?? problem}");
                }
            }
            return new JsonObject { ["ok"] = true, ["text"] = written };
        };

    /// <summary>Escapes no more than ToJson does; the default escapes all that is not ASCII.</summary>
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The same without reflection.</summary>
    private static readonly JsonSerializerOptions Generated = new(Relaxed) { TypeInfoResolver = Context.Default };

    public static JsonObject Broken(string why) => new() { ["broken"] = why };

    private static JsonObject Refused(string text, IEnumerable<(string Path, string Message)> found, string? problem)
    {
        // System.Text.Json does not ask a converter about a document that is null: it is null.
        if (problem is null && text.Trim() != "null")
        {
            return Broken($"Parse refuses, and JsonSerializer accepts {text}");
        }
        var faults = new JsonArray();
        foreach (var (path, message) in found)
        {
            faults.Add(new JsonObject { ["path"] = path, ["message"] = message });
        }
        return new JsonObject { ["ok"] = false, ["faults"] = faults };
    }

    private static (string? Text, string? Error) TrySerializer<T>(string text, JsonSerializerOptions options)
    {
        try
        {
            return (JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(text, options), options), null);
        }
        catch (JsonException error)
        {
            return (null, error.Message);
        }
    }
}
