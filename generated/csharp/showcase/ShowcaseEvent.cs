using System;
using System.Text.Json.Serialization;
using Acme.Events;
using Acme.Showcase.Events.Json;

namespace Acme.Showcase.Events;

/// <summary>An event as EventBridge delivers it.</summary>
[JsonConverter(typeof(ShowcaseEventConverter))]
public abstract record ShowcaseEvent
{
    private ShowcaseEvent()
    {
    }

    /// <summary>The version of what EventBridge puts around an event.</summary>
    public required string Version { get; init; }

    /// <summary>What EventBridge calls this delivery.</summary>
    public required string Id { get; init; }

    /// <summary>The AWS account that sent the event.</summary>
    public required string Account { get; init; }

    /// <summary>When the event was sent (RFC 3339).</summary>
    public required string Time { get; init; }

    /// <summary>The AWS region that sent the event.</summary>
    public required string Region { get; init; }

    /// <summary>The ARNs of what the event is about.</summary>
    public required ValueList<string> Resources { get; init; }

    /// <summary>What else EventBridge put around the event.</summary>
    public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];

    /// <summary>Reads JSON. An event that this version does not know is <see cref="Unrecognized"/>.</summary>
    /// <exception cref="ParseException">The text is not JSON, or does not fit; the faults say where.</exception>
    public static ShowcaseEvent Parse(string json) => ShowcaseEventConverter.Instance.Parse(json);

    /// <inheritdoc cref="Parse(string)"/>
    public static ShowcaseEvent Parse(ReadOnlySpan<byte> utf8Json) => ShowcaseEventConverter.Instance.Parse(utf8Json);

    /// <summary>Writes JSON.</summary>
    public string ToJson() => ShowcaseEventConverter.Instance.ToJson(this);

    /// <summary><c>showcase.anything</c>, version 1.</summary>
    public sealed record AnythingShownV1 : ShowcaseEvent
    {
        /// <summary>What the event says.</summary>
        public required V1.AnythingShown Detail { get; init; }
    }

    /// <summary><c>showcase.collections</c>, version 1.</summary>
    public sealed record CollectionsShownV1 : ShowcaseEvent
    {
        /// <summary>What the event says.</summary>
        public required V1.CollectionsShown Detail { get; init; }
    }

    /// <summary><c>showcase.constraints</c>, version 1.</summary>
    public sealed record ConstraintsShownV1 : ShowcaseEvent
    {
        /// <summary>What the event says.</summary>
        public required V1.ConstraintsShown Detail { get; init; }
    }

    /// <summary><c>showcase.documentation</c>, version 1.</summary>
    public sealed record DocumentationShownV1 : ShowcaseEvent
    {
        /// <summary>What the event says.</summary>
        public required V1.DocumentationShown Detail { get; init; }
    }

    /// <summary><c>showcase.enums</c>, version 1.</summary>
    public sealed record EnumsShownV1 : ShowcaseEvent
    {
        /// <summary>What the event says.</summary>
        public required V1.EnumsShown Detail { get; init; }
    }

    /// <summary><c>showcase.flattening</c>, version 1.</summary>
    public sealed record FlatteningShownV1 : ShowcaseEvent
    {
        /// <summary>What the event says.</summary>
        public required V1.FlatteningShown Detail { get; init; }
    }

    /// <summary><c>showcase.maps</c>, version 1.</summary>
    public sealed record MapsShownV1 : ShowcaseEvent
    {
        /// <summary>What the event says.</summary>
        public required V1.MapsShown Detail { get; init; }
    }

    /// <summary><c>showcase.names</c>, version 1.</summary>
    public sealed record NamesShownV1 : ShowcaseEvent
    {
        /// <summary>What the event says.</summary>
        public required V1.NamesShown Detail { get; init; }
    }

    /// <summary><c>showcase.nested-unions</c>, version 1.</summary>
    public sealed record NestedUnionsShownV1 : ShowcaseEvent
    {
        /// <summary>What the event says.</summary>
        public required V1.NestedUnionsShown Detail { get; init; }
    }

    /// <summary><c>showcase.numbers</c>, version 1.</summary>
    public sealed record NumbersShownV1 : ShowcaseEvent
    {
        /// <summary>What the event says.</summary>
        public required V1.NumbersShown Detail { get; init; }
    }

    /// <summary><c>showcase.open-unions</c>, version 1.</summary>
    public sealed record OpenUnionsShownV1 : ShowcaseEvent
    {
        /// <summary>What the event says.</summary>
        public required V1.OpenUnionsShown Detail { get; init; }
    }

    /// <summary><c>showcase.optional</c>, version 1.</summary>
    public sealed record OptionalShownV1 : ShowcaseEvent
    {
        /// <summary>What the event says.</summary>
        public required V1.OptionalShown Detail { get; init; }
    }

    /// <summary><c>showcase.recursion</c>, version 1.</summary>
    public sealed record RecursionShownV1 : ShowcaseEvent
    {
        /// <summary>What the event says.</summary>
        public required V1.RecursionShown Detail { get; init; }
    }

    /// <summary><c>showcase.text</c>, version 1.</summary>
    public sealed record TextShownV1 : ShowcaseEvent
    {
        /// <summary>What the event says.</summary>
        public required V1.TextShown Detail { get; init; }
    }

    /// <summary><c>showcase.unions</c>, version 1.</summary>
    public sealed record UnionsShownV1 : ShowcaseEvent
    {
        /// <summary>What the event says.</summary>
        public required V1.UnionsShown Detail { get; init; }
    }

    /// <summary><c>showcase.wide-numbers</c>, version 1.</summary>
    public sealed record WideNumbersShownV1 : ShowcaseEvent
    {
        /// <summary>What the event says.</summary>
        public required V1.WideNumbersShown Detail { get; init; }
    }

    /// <summary>An event that this version of the package does not know.</summary>
    public sealed record Unrecognized : ShowcaseEvent
    {
        /// <summary>Who sent the event.</summary>
        public required string Source { get; init; }

        /// <summary>What the event is called.</summary>
        public required string DetailType { get; init; }

        /// <summary>What the event says.</summary>
        public required AnyJson Detail { get; init; }
    }
}
