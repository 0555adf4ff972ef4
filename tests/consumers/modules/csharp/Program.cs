using System;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Driver;

/// <summary>
/// Reads documents, one JSON object a line, {id, type, text}, through modules that stand alone and answers
/// {id, text} or {id, faults}. An answer with "broken" says that a module failed where it may not.
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
            var answer = Answer((string)question["type"]!, (string)question["text"]!);
            answer["id"] = (int)question["id"]!;
            output.Write(answer.ToJsonString());
            output.Write('\n');
        }
    }

    private static JsonObject Answer(string type, string text)
    {
        if (!Modules.All.TryGetValue(type, out var module))
        {
            return new JsonObject { ["broken"] = $"there is no module of {type}" };
        }
        try
        {
            return new JsonObject { ["text"] = module(text) };
        }
        catch (Exception error) when (error is JsonException || error.GetType().Name == "ParseException")
        {
            var fault = new JsonObject { ["path"] = error.GetType().Name, ["message"] = error.Message };
            return new JsonObject { ["faults"] = new JsonArray(fault) };
        }
        catch (Exception error)
        {
            return new JsonObject { ["broken"] = error.ToString() };
        }
    }
}
