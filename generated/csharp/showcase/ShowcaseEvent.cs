using System;
using System.Text.Json.Serialization;
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

    /// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>
    public TResult Match<TResult>(
        Func<AnythingShownV1, TResult> anythingShownV1,
        Func<CollectionsShownV1, TResult> collectionsShownV1,
        Func<ConstraintsShownV1, TResult> constraintsShownV1,
        Func<DocumentationShownV1, TResult> documentationShownV1,
        Func<EnumsShownV1, TResult> enumsShownV1,
        Func<FlatteningShownV1, TResult> flatteningShownV1,
        Func<MapsShownV1, TResult> mapsShownV1,
        Func<NamesShownV1, TResult> namesShownV1,
        Func<NestedUnionsShownV1, TResult> nestedUnionsShownV1,
        Func<NumbersShownV1, TResult> numbersShownV1,
        Func<OpenUnionsShownV1, TResult> openUnionsShownV1,
        Func<OptionalShownV1, TResult> optionalShownV1,
        Func<RecursionShownV1, TResult> recursionShownV1,
        Func<TextShownV1, TResult> textShownV1,
        Func<UnionsShownV1, TResult> unionsShownV1,
        Func<WideNumbersShownV1, TResult> wideNumbersShownV1,
        Func<Unrecognized, TResult> unrecognized) => this switch
        {
            AnythingShownV1 variant => anythingShownV1(variant),
            CollectionsShownV1 variant => collectionsShownV1(variant),
            ConstraintsShownV1 variant => constraintsShownV1(variant),
            DocumentationShownV1 variant => documentationShownV1(variant),
            EnumsShownV1 variant => enumsShownV1(variant),
            FlatteningShownV1 variant => flatteningShownV1(variant),
            MapsShownV1 variant => mapsShownV1(variant),
            NamesShownV1 variant => namesShownV1(variant),
            NestedUnionsShownV1 variant => nestedUnionsShownV1(variant),
            NumbersShownV1 variant => numbersShownV1(variant),
            OpenUnionsShownV1 variant => openUnionsShownV1(variant),
            OptionalShownV1 variant => optionalShownV1(variant),
            RecursionShownV1 variant => recursionShownV1(variant),
            TextShownV1 variant => textShownV1(variant),
            UnionsShownV1 variant => unionsShownV1(variant),
            WideNumbersShownV1 variant => wideNumbersShownV1(variant),
            Unrecognized variant => unrecognized(variant),
            _ => throw new InvalidOperationException("not a variant of ShowcaseEvent"),
        };

    /// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>
    public void Switch(
        Action<AnythingShownV1> anythingShownV1,
        Action<CollectionsShownV1> collectionsShownV1,
        Action<ConstraintsShownV1> constraintsShownV1,
        Action<DocumentationShownV1> documentationShownV1,
        Action<EnumsShownV1> enumsShownV1,
        Action<FlatteningShownV1> flatteningShownV1,
        Action<MapsShownV1> mapsShownV1,
        Action<NamesShownV1> namesShownV1,
        Action<NestedUnionsShownV1> nestedUnionsShownV1,
        Action<NumbersShownV1> numbersShownV1,
        Action<OpenUnionsShownV1> openUnionsShownV1,
        Action<OptionalShownV1> optionalShownV1,
        Action<RecursionShownV1> recursionShownV1,
        Action<TextShownV1> textShownV1,
        Action<UnionsShownV1> unionsShownV1,
        Action<WideNumbersShownV1> wideNumbersShownV1,
        Action<Unrecognized> unrecognized)
    {
        switch (this)
        {
            case AnythingShownV1 variant:
                anythingShownV1(variant);
                break;
            case CollectionsShownV1 variant:
                collectionsShownV1(variant);
                break;
            case ConstraintsShownV1 variant:
                constraintsShownV1(variant);
                break;
            case DocumentationShownV1 variant:
                documentationShownV1(variant);
                break;
            case EnumsShownV1 variant:
                enumsShownV1(variant);
                break;
            case FlatteningShownV1 variant:
                flatteningShownV1(variant);
                break;
            case MapsShownV1 variant:
                mapsShownV1(variant);
                break;
            case NamesShownV1 variant:
                namesShownV1(variant);
                break;
            case NestedUnionsShownV1 variant:
                nestedUnionsShownV1(variant);
                break;
            case NumbersShownV1 variant:
                numbersShownV1(variant);
                break;
            case OpenUnionsShownV1 variant:
                openUnionsShownV1(variant);
                break;
            case OptionalShownV1 variant:
                optionalShownV1(variant);
                break;
            case RecursionShownV1 variant:
                recursionShownV1(variant);
                break;
            case TextShownV1 variant:
                textShownV1(variant);
                break;
            case UnionsShownV1 variant:
                unionsShownV1(variant);
                break;
            case WideNumbersShownV1 variant:
                wideNumbersShownV1(variant);
                break;
            case Unrecognized variant:
                unrecognized(variant);
                break;
            default:
                throw new InvalidOperationException("not a variant of ShowcaseEvent");
        }
    }

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
