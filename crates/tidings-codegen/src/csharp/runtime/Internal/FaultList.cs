using System.Collections.Generic;

namespace Tidings.Events.Internal;

/// <summary>Takes the faults that are found in a document: the first of them in words, of the others the number.</summary>
internal sealed class FaultList
{
    /// <summary>A refusal has no more faults than this in words, however large the document is.</summary>
    internal const int MostInWords = 100;

    private readonly List<Fault> faults = [];

    /// <summary>A list that only counts has no words from the beginning.</summary>
    internal FaultList(bool onlyCounts = false)
    {
        OnlyCounts = onlyCounts;
    }

    /// <summary>Whether nobody reads what is wrong: the only question is whether anything is.</summary>
    internal bool OnlyCounts { get; }

    /// <summary>Whether the next fault is taken in words.</summary>
    internal bool TakesWords => !OnlyCounts && faults.Count < MostInWords;

    /// <summary>How many faults were found.</summary>
    internal int Count { get; private set; }

    /// <summary>The faults in words.</summary>
    internal IReadOnlyList<Fault> InWords => faults;

    /// <summary>How many faults were found besides those in words.</summary>
    internal int Omitted => Count - faults.Count;

    /// <summary>Takes a fault; <paramref name="fault"/> is null where it is not taken in words.</summary>
    internal void Add(Fault? fault)
    {
        Count++;
        if (fault is not null)
        {
            faults.Add(fault);
        }
    }
}
