using System;
using System.Text.Json.Serialization;
using Acme.Bank.Events.V2.Json;
using Acme.Events;

namespace Acme.Bank.Events.V2;

/// <summary>What a client may use.</summary>
[JsonConverter(typeof(LicenseConverter))]
public sealed record License
{
    /// <summary>The identity's UUID.</summary>
    /// <remarks>A UUID (RFC 9562).</remarks>
    public required string Identity { get; init; }

    /// <summary>The client's number.</summary>
    public required ulong Client { get; init; }

    /// <summary>The licence's number, counted by client.</summary>
    public required uint Number { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static License Parse(string json) => LicenseConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static License Parse(ReadOnlySpan<byte> utf8Json) => LicenseConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => LicenseConverter.Instance.ToJson(this);
}
