using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Consumer;

/// <summary>
/// Reads documents, one JSON object a line, {id, type, text}, through the packages' types and answers
/// {id, ok: true, text} or {id, ok: false, faults}. An answer with "broken" says that a package
/// contradicts itself.
/// </summary>
internal static class Program
{
    private static void Main()
    {
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        while (input.ReadLine() is { } line)
        {
            var question = JsonNode.Parse(line)!;
            var type = (string)question["type"]!;
            var answer = Answer(type, (string)question["text"]!);
            answer["id"] = (int)question["id"]!;
            output.Write(answer.ToJsonString());
            output.Write('\n');
        }
    }

    private static JsonObject Answer(string type, string text)
    {
        if (!Readers.All.TryGetValue(type, out var reader))
        {
            return Reader.Broken($"no package has the type {type}");
        }
        try
        {
            return reader(text);
        }
        catch (Exception error)
        {
            return Reader.Broken($"threw something else than a ParseException: {error}");
        }
    }
}
