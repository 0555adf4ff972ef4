namespace Acme.Showcase.Events;

/// <summary>The detail-types of the events, for rules and senders.</summary>
public static class ShowcaseDetailTypes
{
    /// <summary><c>showcase.anything</c>, version 1.</summary>
    public const string AnythingShownV1 = "showcase.anything@v1";

    /// <summary><c>showcase.collections</c>, version 1.</summary>
    public const string CollectionsShownV1 = "showcase.collections@v1";

    /// <summary><c>showcase.constraints</c>, version 1.</summary>
    public const string ConstraintsShownV1 = "showcase.constraints@v1";

    /// <summary><c>showcase.documentation</c>, version 1.</summary>
    public const string DocumentationShownV1 = "showcase.documentation@v1";

    /// <summary><c>showcase.enums</c>, version 1.</summary>
    public const string EnumsShownV1 = "showcase.enums@v1";

    /// <summary><c>showcase.flattening</c>, version 1.</summary>
    public const string FlatteningShownV1 = "showcase.flattening@v1";

    /// <summary><c>showcase.maps</c>, version 1.</summary>
    public const string MapsShownV1 = "showcase.maps@v1";

    /// <summary><c>showcase.names</c>, version 1.</summary>
    public const string NamesShownV1 = "showcase.names@v1";

    /// <summary><c>showcase.nested-unions</c>, version 1.</summary>
    public const string NestedUnionsShownV1 = "showcase.nested-unions@v1";

    /// <summary><c>showcase.numbers</c>, version 1.</summary>
    public const string NumbersShownV1 = "showcase.numbers@v1";

    /// <summary><c>showcase.open-unions</c>, version 1.</summary>
    public const string OpenUnionsShownV1 = "showcase.open-unions@v1";

    /// <summary><c>showcase.optional</c>, version 1.</summary>
    public const string OptionalShownV1 = "showcase.optional@v1";

    /// <summary><c>showcase.recursion</c>, version 1.</summary>
    public const string RecursionShownV1 = "showcase.recursion@v1";

    /// <summary><c>showcase.text</c>, version 1.</summary>
    public const string TextShownV1 = "showcase.text@v1";

    /// <summary><c>showcase.unions</c>, version 1.</summary>
    public const string UnionsShownV1 = "showcase.unions@v1";

    /// <summary><c>showcase.wide-numbers</c>, version 1.</summary>
    public const string WideNumbersShownV1 = "showcase.wide-numbers@v1";
}
