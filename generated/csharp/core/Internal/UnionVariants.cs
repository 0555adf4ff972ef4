using System;
using System.ComponentModel;
using System.Text.Json;

namespace Acme.Events.Internal;

/// <summary>The variants of a union without a tag, which one fits a value being found out once.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionVariants
{
    private readonly CheckJson[] variants;

    public UnionVariants(params CheckJson[] variants)
    {
        this.variants = variants;
    }

    /// <summary>The position of the first variant that fits; less than zero where none does.</summary>
    public int Choose(JsonElement json, At at)
    {
        var place = at.Remembering(json);
        return place.Verdicts!.Number(this, () => Array.FindIndex(variants, variant => place.Fits(json, variant)));
    }
}
