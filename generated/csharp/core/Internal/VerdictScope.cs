using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;

namespace Acme.Events.Internal;

/// <summary>
/// The verdicts on a value that a reader has come to. The outermost reader that needs them keeps them, with those on the
/// values inside it, until it has read the value.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct VerdictScope : IDisposable
{
    [ThreadStatic]
    private static Document? current;

    private readonly Verdicts verdicts;

    /// <summary>Whether the value is inside one whose reader keeps the verdicts.</summary>
    private readonly bool isInside;

    private readonly Document? before;

    private VerdictScope(Verdicts verdicts, bool isInside, Document? before)
    {
        this.verdicts = verdicts;
        this.isInside = isInside;
        this.before = before;
    }

    /// <summary>The verdicts on the value at whose first token a reader stands.</summary>
    public static VerdictScope Begin(Utf8JsonReader reader)
    {
        if (current?.Find(reader.TokenStartIndex) is { } known)
        {
            return new VerdictScope(known, isInside: true, null);
        }

        var before = current;
        current = new Document(reader);
        return new VerdictScope(current.Root, isInside: false, before);
    }

    /// <summary>The value.</summary>
    public JsonElement Json => verdicts.Json;

    /// <summary>The value's place, where nobody reads what is wrong.</summary>
    public At At => At.Silent.Remembering(verdicts);

    /// <summary>The position of the first variant that fits; less than zero where none does.</summary>
    public int Choose(UnionVariants variants) => variants.Choose(Json, At);

    /// <inheritdoc/>
    /// <remarks>Forgets the verdicts, if they were begun here.</remarks>
    public void Dispose()
    {
        if (!isInside)
        {
            current = before;
        }
    }

    /// <summary>A value and those inside it, by where in the reader's bytes they begin.</summary>
    private sealed class Document
    {
        private readonly List<Verdicts> values = [];
        private readonly List<long> starts = [];

        internal Document(Utf8JsonReader reader)
        {
            Root = Verdicts.Of(Value(reader), values);
            var depth = reader.CurrentDepth;
            do
            {
                if (reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray))
                {
                    starts.Add(reader.TokenStartIndex);
                }
            }
            while ((reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray || reader.CurrentDepth > depth)
                && reader.Read());
        }

        internal Verdicts Root { get; }

        /// <summary>The value; the name of a property is the text that it is.</summary>
        private static JsonElement Value(Utf8JsonReader reader) =>
            reader.TokenType == JsonTokenType.PropertyName
                ? AnyJson.Parse(JsonText.Quote(JsonReading.String(ref reader)))
                : JsonReading.Peek(reader);

        internal Verdicts? Find(long start) =>
            starts.BinarySearch(start) is >= 0 and var position ? values[position] : null;
    }
}
