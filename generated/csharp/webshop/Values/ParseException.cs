using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Acme.Webshop.Events;

/// <summary>A document was refused. <see cref="Faults"/> has everything that is wrong with it.</summary>
public sealed class ParseException : JsonException
{
    /// <summary>A refusal with a message alone.</summary>
    public ParseException(string message)
        : base(message)
    {
    }

    /// <summary>A refusal with a message and its cause.</summary>
    public ParseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A refusal without a message.</summary>
    public ParseException()
    {
    }

    /// <summary>A refusal of a document that should have been a <paramref name="typeName"/>.</summary>
    public ParseException(string typeName, IReadOnlyList<Fault> faults)
        : base(Describe(typeName, faults))
    {
        Faults = faults;
    }

    /// <summary>Everything that is wrong, in the order of the type's declaration.</summary>
    public IReadOnlyList<Fault> Faults { get; } = [];

    private static string Describe(string typeName, IReadOnlyList<Fault> faults) =>
        faults.Count == 1
            ? $"{typeName}: {faults[0]}"
            : $"{typeName}: {faults.Count} faults" + string.Concat(faults.Select(static fault => $"\n  {fault}"));
}
