using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>Keywords of one language or another.</summary>
[JsonConverter(typeof(KeywordsConverter))]
public sealed record Keywords
{
    /// <summary>The property <c>abstract</c>.</summary>
    public required byte Abstract { get; init; }

    /// <summary>The property <c>async</c>.</summary>
    public required byte Async { get; init; }

    /// <summary>The property <c>await</c>.</summary>
    public required byte Await { get; init; }

    /// <summary>The property <c>base</c>.</summary>
    public required byte Base { get; init; }

    /// <summary>The property <c>checked</c>.</summary>
    public required byte Checked { get; init; }

    /// <summary>The property <c>class</c>.</summary>
    public required byte Class { get; init; }

    /// <summary>The property <c>const</c>.</summary>
    public required byte Const { get; init; }

    /// <summary>The property <c>default</c>.</summary>
    public required byte Default { get; init; }

    /// <summary>The property <c>delete</c>.</summary>
    public required byte Delete { get; init; }

    /// <summary>The property <c>enum</c>.</summary>
    public required byte Enum { get; init; }

    /// <summary>The property <c>event</c>.</summary>
    public required byte Event { get; init; }

    /// <summary>The property <c>export</c>.</summary>
    public required byte Export { get; init; }

    /// <summary>The property <c>fn</c>.</summary>
    public required byte Fn { get; init; }

    /// <summary>The property <c>function</c>.</summary>
    public required byte Function { get; init; }

    /// <summary>The property <c>global</c>.</summary>
    public required byte Global { get; init; }

    /// <summary>The property <c>import</c>.</summary>
    public required byte Import { get; init; }

    /// <summary>The property <c>init</c>.</summary>
    public required byte Init { get; init; }

    /// <summary>The property <c>interface</c>.</summary>
    public required byte Interface { get; init; }

    /// <summary>The property <c>match</c>.</summary>
    public required byte Match { get; init; }

    /// <summary>The property <c>namespace</c>.</summary>
    public required byte Namespace { get; init; }

    /// <summary>The property <c>new</c>.</summary>
    public required byte New { get; init; }

    /// <summary>The property <c>null</c>.</summary>
    public required byte Null { get; init; }

    /// <summary>The property <c>object</c>.</summary>
    public required byte ObjectValue { get; init; }

    /// <summary>The property <c>operator</c>.</summary>
    public required byte Operator { get; init; }

    /// <summary>The property <c>params</c>.</summary>
    public required byte Params { get; init; }

    /// <summary>The property <c>record</c>.</summary>
    public required byte Record { get; init; }

    /// <summary>The property <c>required</c>.</summary>
    public required byte Required { get; init; }

    /// <summary>The property <c>self</c>.</summary>
    public required byte Self { get; init; }

    /// <summary>The property <c>string</c>.</summary>
    public required byte StringValue { get; init; }

    /// <summary>The property <c>struct</c>.</summary>
    public required byte Struct { get; init; }

    /// <summary>The property <c>super</c>.</summary>
    public required byte Super { get; init; }

    /// <summary>The property <c>this</c>.</summary>
    public required byte This { get; init; }

    /// <summary>The property <c>true</c>.</summary>
    public required byte True { get; init; }

    /// <summary>The property <c>try</c>.</summary>
    public required byte Try { get; init; }

    /// <summary>The property <c>type</c>.</summary>
    public required byte Type { get; init; }

    /// <summary>The property <c>typeof</c>.</summary>
    public required byte Typeof { get; init; }

    /// <summary>The property <c>undefined</c>.</summary>
    public required byte Undefined { get; init; }

    /// <summary>The property <c>union</c>.</summary>
    public required byte Union { get; init; }

    /// <summary>The property <c>using</c>.</summary>
    public required byte Using { get; init; }

    /// <summary>The property <c>var</c>.</summary>
    public required byte Var { get; init; }

    /// <summary>The property <c>void</c>.</summary>
    public required byte Void { get; init; }

    /// <summary>The property <c>where</c>.</summary>
    public required byte Where { get; init; }

    /// <summary>The property <c>with</c>.</summary>
    public required byte With { get; init; }

    /// <summary>The property <c>yield</c>.</summary>
    public required byte Yield { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static Keywords Parse(string json) => KeywordsConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static Keywords Parse(ReadOnlySpan<byte> utf8Json) => KeywordsConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => KeywordsConverter.Instance.ToJson(this);
}
