using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Members that objects have in one language or another, or that generated types have.</summary>
[JsonConverter(typeof(MembersConverter))]
public sealed record Members
{
    /// <summary>The property <c>__proto__</c>.</summary>
    public required byte Proto { get; init; }

    /// <summary>The property <c>constructor</c>.</summary>
    public required byte Constructor { get; init; }

    /// <summary>The property <c>prototype</c>.</summary>
    public required byte Prototype { get; init; }

    /// <summary>The property <c>hasOwnProperty</c>.</summary>
    public required byte HasOwnProperty { get; init; }

    /// <summary>The property <c>toString</c>.</summary>
    public required byte ToStringValue { get; init; }

    /// <summary>The property <c>valueOf</c>.</summary>
    public required byte ValueOf { get; init; }

    /// <summary>The property <c>then</c>.</summary>
    public required byte Then { get; init; }

    /// <summary>The property <c>Equals</c>.</summary>
    public required byte EqualsValue { get; init; }

    /// <summary>The property <c>GetHashCode</c>.</summary>
    public required byte GetHashCodeValue { get; init; }

    /// <summary>The property <c>GetType</c>.</summary>
    public required byte GetTypeValue { get; init; }

    /// <summary>The property <c>MemberwiseClone</c>.</summary>
    public required byte MemberwiseCloneValue { get; init; }

    /// <summary>The property <c>EqualityContract</c>.</summary>
    public required byte EqualityContractValue { get; init; }

    /// <summary>The property <c>PrintMembers</c>.</summary>
    public required byte PrintMembersValue { get; init; }

    /// <summary>The property <c>Members</c>.</summary>
    public required byte MembersValue { get; init; }

    /// <summary>The property <c>clone</c>.</summary>
    public required byte CloneValue { get; init; }

    /// <summary>The property <c>builder</c>.</summary>
    public required byte Builder { get; init; }

    /// <summary>The property <c>parse</c>.</summary>
    public required byte ParseValue { get; init; }

    /// <summary>The property <c>from</c>.</summary>
    public required byte From { get; init; }

    /// <summary>The property <c>is</c>.</summary>
    public required byte Is { get; init; }

    /// <summary>The property <c>stringify</c>.</summary>
    public required byte Stringify { get; init; }

    /// <summary>The property <c>toJSON</c>.</summary>
    public required byte ToJsonValue { get; init; }

    /// <summary>The property <c>name</c>.</summary>
    public required byte Name { get; init; }

    /// <summary>The property <c>length</c>.</summary>
    public required byte Length { get; init; }

    /// <summary>The property <c>version</c>.</summary>
    public required byte Version { get; init; }

    /// <summary>The property <c>source</c>.</summary>
    public required byte Source { get; init; }

    /// <summary>The property <c>detailType</c>.</summary>
    public required byte DetailType { get; init; }

    /// <summary>The property <c>example</c>.</summary>
    public required byte Example { get; init; }

    /// <summary>The property <c>examples</c>.</summary>
    public required byte Examples { get; init; }

    /// <summary>The property <c>schema</c>.</summary>
    public required byte Schema { get; init; }

    /// <summary>The property <c>unknownProperties</c>.</summary>
    public required byte UnknownProperties { get; init; }

    /// <summary>The property <c>additionalProperties</c>.</summary>
    public required byte AdditionalProperties { get; init; }

    /// <summary>The property <c>extra</c>.</summary>
    public required byte Extra { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Members Parse(string json) => MembersConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Members Parse(ReadOnlySpan<byte> utf8Json) => MembersConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => MembersConverter.Instance.ToJson(this);
}
