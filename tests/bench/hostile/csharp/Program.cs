using System;
using System.Diagnostics;
using System.IO;
using Tidings.Checks.Events;
using Tidings.Checks.Hostile.Events;
using Tidings.Checks.Hostile.Events.V1;

namespace Hostile;

/// <summary>
/// Reads one document as often as fits into a fifth of a second: "Hostile FILE". Prints the fastest reading in nanoseconds,
/// and how many faults were found.
/// </summary>
internal static class Program
{
    private static void Main(string[] arguments)
    {
        var text = File.ReadAllText(arguments[0]);
        var best = double.PositiveInfinity;
        var faults = 0;
        var all = Stopwatch.StartNew();
        do
        {
            var one = Stopwatch.StartNew();
            faults = Read(text);
            best = Math.Min(best, one.Elapsed.TotalNanoseconds);
        }
        while (all.ElapsedMilliseconds < 200);
        Console.WriteLine(FormattableString.Invariant($"{{\"best\":{best},\"faults\":{faults}}}"));
    }

    private static int Read(string text)
    {
        try
        {
            HostileDocument.Parse(text);
            return 0;
        }
        catch (ParseException error)
        {
            return error.Faults.Count + error.Omitted;
        }
    }
}
