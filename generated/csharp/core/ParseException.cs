using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Acme.Events;

/// <summary>A document was refused. <see cref="Faults"/> says what is wrong with it.</summary>
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
        : this(typeName, faults, 0)
    {
    }

    /// <summary>A refusal of a document in which <paramref name="omitted"/> faults were found besides <paramref name="faults"/>.</summary>
    public ParseException(string typeName, IReadOnlyList<Fault> faults, int omitted)
        : base(Describe(typeName, faults, omitted))
    {
        Faults = faults;
        Omitted = omitted;
    }

    /// <summary>What is wrong, in the order of the type's declaration: the first hundred faults.</summary>
    public IReadOnlyList<Fault> Faults { get; } = [];

    /// <summary>How many faults there are besides <see cref="Faults"/>.</summary>
    public int Omitted { get; }

    private static string Describe(string typeName, IReadOnlyList<Fault> faults, int omitted)
    {
        if (faults.Count == 1 && omitted == 0)
        {
            return $"{typeName}: {faults[0]}";
        }

        var lines = string.Concat(faults.Select(static fault => $"\n  {fault}"));
        var more = omitted > 0 ? $"\n  and {omitted} more" : string.Empty;
        return $"{typeName}: {faults.Count + omitted} faults{lines}{more}";
    }
}
