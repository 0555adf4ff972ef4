using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>What is in a folder.</summary>
[JsonConverter(typeof(EntryConverter))]
public abstract record Entry
{
    private Entry()
    {
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Entry Parse(string json) => EntryConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Entry Parse(ReadOnlySpan<byte> utf8Json) => EntryConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => EntryConverter.Instance.ToJson(this);

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<File, TResult> file,
        Func<Folder, TResult> folder,
        Func<Link, TResult> link) => this switch
        {
            File variant => file(variant),
            Folder variant => folder(variant),
            Link variant => link(variant),
            _ => throw new InvalidOperationException("not a variant of Entry"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<File> file,
        Action<Folder> folder,
        Action<Link> link)
    {
        switch (this)
        {
            case File variant:
                file(variant);
                break;
            case Folder variant:
                folder(variant);
                break;
            case Link variant:
                link(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of Entry");
        }
    }

    /// <summary>A file.</summary>
    public sealed record File : Entry
    {
        /// <summary>Its name.</summary>
        public required string Name { get; init; }

        /// <summary>In bytes.</summary>
        public required uint Size { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }

    /// <summary>A folder in the folder.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Folder(V1.Folder Value) : Entry;

    /// <summary>Another name for an entry.</summary>
    public sealed record Link : Entry
    {
        /// <summary>The link's name.</summary>
        public required string Name { get; init; }

        /// <summary>What it leads to.</summary>
        public required Entry Target { get; init; }

        /// <summary>Properties that this version does not know, as they were received.</summary>
        public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];
    }
}
