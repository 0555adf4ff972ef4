using System;
using System.Text.Json.Serialization;
using Acme.Entrypoint.Events.V1.Json;
using Acme.Events;

namespace Acme.Entrypoint.Events.V1;

/// <summary>Where a record comes from.</summary>
[JsonConverter(typeof(RecordSourceConverter))]
public sealed record RecordSource
{
    /// <summary>The user on whose behalf it was sent, if it was on a user's.</summary>
    public string? UserId { get; init; }

    /// <summary>The service that sent it.</summary>
    public required string ProducerId { get; init; }

    /// <summary>What the stream orders records by: those of one key arrive in the order in which they were sent.</summary>
    public required string KinesisPartitionKey { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static RecordSource Parse(string json) => RecordSourceConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static RecordSource Parse(ReadOnlySpan<byte> utf8Json) => RecordSourceConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => RecordSourceConverter.Instance.ToJson(this);
}
