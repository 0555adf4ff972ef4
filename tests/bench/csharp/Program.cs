using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Generated = Tidings.Checks.Bench.Events.V1;

namespace Bench;

/// <summary>
/// Reading and writing of one event: the generated type beside System.Text.Json's source generation on records written
/// by hand, and on the same with extension data. "Bench FOLDER SIZE…" measures on the documents of FOLDER/SIZE.jsonl, one a
/// line, and prints one JSON object a way of reading or writing.
/// </summary>
internal static class Program
{
    private const int Rounds = 21;
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(20);

    /// <summary>Long enough for the last tier of the compiler, which works in the background.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(600);

    /// <summary>What was read and written goes here, so that no compiler leaves it out.</summary>
    private static object? seen;

    private static void Main(string[] arguments)
    {
        foreach (var size in arguments.Skip(1))
        {
            Measure(size, File.ReadAllLines(Path.Combine(arguments[0], size + ".jsonl")));
        }
    }

    private static void Measure(string size, string[] texts)
    {
        // As they come: with an encoder of one's own, the serializer leaves its fast path.
        var (plainType, extendedType) = (Plain.PlainContext.Default.OrderPlaced, Extended.ExtendedContext.Default.OrderPlaced);
        var generated = texts.Select(Generated.OrderPlaced.Parse).ToArray();
        var plain = texts.Select(text => JsonSerializer.Deserialize(text, plainType)!).ToArray();
        var extended = texts.Select(text => JsonSerializer.Deserialize(text, extendedType)!).ToArray();
        for (var at = 0; at < texts.Length; at++)
        {
            // What is compared must do the same; the plain records cannot keep absent and null apart.
            var (document, read) = (generated[at].ToJson(), JsonSerializer.Serialize(plain[at], plainType));
            if (document != texts[at] || JsonSerializer.Serialize(JsonSerializer.Deserialize(read, plainType)!, plainType) != read)
            {
                throw new InvalidOperationException($"not the same: {texts[at]}\n{document}\n{read}");
            }
        }

        Way[] ways =
        [
            new("read", "generated", () =>
            {
                foreach (var text in texts)
                {
                    seen = Generated.OrderPlaced.Parse(text);
                }
            }),
            new("read", "plain", () =>
            {
                foreach (var text in texts)
                {
                    seen = JsonSerializer.Deserialize(text, plainType);
                }
            }),
            new("read", "extra kept", () =>
            {
                foreach (var text in texts)
                {
                    seen = JsonSerializer.Deserialize(text, extendedType);
                }
            }),
            new("write", "generated", () =>
            {
                foreach (var value in generated)
                {
                    seen = value.ToJson();
                }
            }),
            new("write", "plain", () =>
            {
                foreach (var value in plain)
                {
                    seen = JsonSerializer.Serialize(value, plainType);
                }
            }),
            new("write", "extra kept", () =>
            {
                foreach (var value in extended)
                {
                    seen = JsonSerializer.Serialize(value, extendedType);
                }
            }),
        ];
        foreach (var way in ways)
        {
            way.WarmUp();
        }

        // In turn, so that a busy moment of the machine falls on all of them.
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var way in ways)
            {
                way.Measure(texts.Length);
            }
        }

        foreach (var way in ways)
        {
            var times = way.Times.Order().ToArray();
            var bytes = way.Allocated() / (double)texts.Length;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $$"""{"size":"{{size}}","operation":"{{way.Operation}}","way":"{{way.Name}}","best":{{times[0]}},"median":{{times[times.Length / 2]}},"bytes":{{bytes}}}"""));
        }
    }

    /// <summary>One way to do something, on all documents once.</summary>
    private sealed class Way(string operation, string name, Action run)
    {
        private int perRound = 1;

        public string Operation { get; } = operation;

        public string Name { get; } = name;

        /// <summary>Nanoseconds a message, of each round.</summary>
        public List<double> Times { get; } = [];

        public void WarmUp()
        {
            var started = Stopwatch.GetTimestamp();
            var half = 0;
            var done = 0;
            while (Stopwatch.GetElapsedTime(started) < Program.WarmUp)
            {
                run();
                done++;
                if (Stopwatch.GetElapsedTime(started) < Program.WarmUp / 2)
                {
                    half++;
                }
            }

            // The second half is what is compiled well.
            perRound = Math.Max(1, (int)((done - half) / (Program.WarmUp / 2 / Round)));
        }

        public void Measure(int messages)
        {
            var started = Stopwatch.GetTimestamp();
            for (var time = 0; time < perRound; time++)
            {
                run();
            }

            Times.Add(Stopwatch.GetElapsedTime(started).TotalNanoseconds / perRound / messages);
        }

        public long Allocated()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            run();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
