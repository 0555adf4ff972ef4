#pragma warning disable CS0618, CS9042 // What is deprecated is still read, kept and written.

using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.V1.Json;

namespace Acme.Showcase.Events.V1;

/// <summary>
/// <para>
/// Documentation was shown: Markdown with *emphasis*, <c>code</c>, [links](https://example.com/?a=1&amp;b=2 "title"), and
/// </para>
/// <para>
/// - a list,
/// - of two;
/// </para>
/// <para>
/// ```json
/// { "code": "in a block" }
/// ```
/// </para>
/// <para>
/// | a | table |
/// |---|-------|
/// | 1 | &lt;br/&gt; |
/// </para>
/// </summary>
/// <example>
/// <code>
/// {
///   "comments": "*/ &lt;/summary&gt; \"\"\" ${x} \u2028 &lt;!-- --&gt; ]]&gt; ` \\",
///   "xml": "*/ &lt;/summary&gt; \"\"\" ${x} \u2028 &lt;!-- --&gt; ]]&gt; ` \\",
///   "quotes": "*/ &lt;/summary&gt; \"\"\" ${x} \u2028 &lt;!-- --&gt; ]]&gt; ` \\",
///   "lines": "*/ &lt;/summary&gt; \"\"\" ${x} \u2028 &lt;!-- --&gt; ]]&gt; ` \\",
///   "directions": "*/ &lt;/summary&gt; \"\"\" ${x} \u2028 &lt;!-- --&gt; ]]&gt; ` \\",
///   "tags": "*/ &lt;/summary&gt; \"\"\" ${x} \u2028 &lt;!-- --&gt; ]]&gt; ` \\",
///   "directives": "*/ &lt;/summary&gt; \"\"\" ${x} \u2028 &lt;!-- --&gt; ]]&gt; ` \\",
///   "indented": "*/ &lt;/summary&gt; \"\"\" ${x} \u2028 &lt;!-- --&gt; ]]&gt; ` \\",
///   "empty": "*/ &lt;/summary&gt; \"\"\" ${x} \u2028 &lt;!-- --&gt; ]]&gt; ` \\",
///   "none": "*/ &lt;/summary&gt; \"\"\" ${x} \u2028 &lt;!-- --&gt; ]]&gt; ` \\",
///   "old": "*/ &lt;/summary&gt; \"\"\" ${x} \u2028 &lt;!-- --&gt; ]]&gt; ` \\",
///   "older": {
///     "text": "*/ &lt;/summary&gt; \"\"\" ${x} \u2028 &lt;!-- --&gt; ]]&gt; ` \\"
///   },
///   "state": "active",
///   "change": {
///     "type": "added",
///     "what": "*/ &lt;/summary&gt; \"\"\" ${x} \u2028 &lt;!-- --&gt; ]]&gt; ` \\",
///     "why": "*/ &lt;/summary&gt; \"\"\" ${x} \u2028 &lt;!-- --&gt; ]]&gt; ` \\"
///   }
/// }
/// </code>
/// </example>
[JsonConverter(typeof(DocumentationShownConverter))]
public sealed record DocumentationShown
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "showcase.documentation";

    /// <summary>The version of the event.</summary>
    public const int Version = 1;

    /// <summary>The source of the event on EventBridge.</summary>
    public const string Source = "tidings.showcase";

    /// <summary>The detail-type of the event on EventBridge.</summary>
    public const string DetailType = "showcase.documentation@v1";

    /// <summary>Samples, for tests.</summary>
    public static ValueList<DocumentationShown> Examples => DocumentationShownExamples.All;

    /// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>
    public static DocumentationShown Example => DocumentationShownExamples.All[0];

    /// <summary>Ends comments: <c>*/</c>, */ and **/, <c>--&gt;</c>, <c>]]&gt;</c>.</summary>
    public required string Comments { get; init; }

    /// <summary>Ends documentation: <c>&lt;/summary&gt;</c>, &lt;/summary&gt; &amp; &lt;/remarks&gt;, <c>&lt;see cref="X"/&gt;</c>, &amp;amp; &amp;lt;.</summary>
    public required string Xml { get; init; }

    /// <summary>Ends text: """, ''', "#, "##, <c>${x}</c>, #{x}, {{x}}, %s, \", \\, \n, \u0022, \x22.</summary>
    public required string Quotes { get; init; }

    /// <summary>
    /// Separates lines:
    /// a line separator,
    /// a paragraph separator,
    /// a next line,
    /// a carriage return, and a form feed\u000c.
    /// </summary>
    public required string Lines { get; init; }

    /// <summary>Is turned around: \u202eoverride\u202c, and holds nothing: \u200b\ufeff.</summary>
    public required string Directions { get; init; }

    /// <summary>Looks like tags: @deprecated, @param {x}, @internal, @ts-ignore, @example.</summary>
    public required string Tags { get; init; }

    /// <summary>Looks like directives: eslint-disable, prettier-ignore, #pragma, #[test], <c>#![allow]</c>, region.</summary>
    public required string Directives { get; init; }

    /// <summary>is indented like code</summary>
    public required string Indented { get; init; }

    /// <summary>The property <c>empty</c>.</summary>
    public required string Empty { get; init; }

    /// <summary>The property <c>none</c>.</summary>
    public required string None { get; init; }

    /// <summary>Still written, for those who read it. Use <c>comments</c>.</summary>
    [Obsolete("use `comments`")]
    public required string Old { get; init; }

    /// <summary>On its way out, and may be absent.</summary>
    [Obsolete("Deprecated: its documentation says what to use instead.")]
    public OldRecord? Older { get; init; }

    /// <summary>An enum with a value on its way out.</summary>
    public required State State { get; init; }

    /// <summary>A union with a variant on its way out.</summary>
    public required Change Change { get; init; }

    /// <summary>Properties that this version does not know, as they were received.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static DocumentationShown Parse(string json) => DocumentationShownConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static DocumentationShown Parse(ReadOnlySpan<byte> utf8Json) => DocumentationShownConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => DocumentationShownConverter.Instance.ToJson(this);
}
