using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Runtime;
using Runtime.Internal;

namespace Tests;

/// <summary>Tests of the runtime's parts, which packages do not show; each failure is a line.</summary>
internal static class Program
{
    private static readonly List<string> Failures = [];

    private static int Main()
    {
        ValuesWithHalfASurrogatePairCompare();
        TheFirstHundredFaultsAreInWords();
        NothingControlsATerminal();
        NamesAndPathsAreBounded();
        ExpectedValuesAreBounded();
        ManyNamesAreFoundAsFewAre();
        AVerdictIsFoundOnce();
        MultiplesAreExact();
        Failures.ForEach(Console.Error.WriteLine);
        return Failures.Count == 0 ? 0 : 1;
    }

    private static void ValuesWithHalfASurrogatePairCompare()
    {
        string[][] same =
        [
            [@"""\ud800""", @"""\uD800"""],
            [@"""\udc00"""],
            [@"""\ud800\u0041\n\/""", @"""\ud800A\u000a/"""],
            [@"{""\ud800"":1,""a"":2}", @"{""a"":2,""\ud800"":1.0}"],
            [@"{""\ud801"":1,""a"":2}"],
            [@"[""\udfff"",{""b"":""\ud800""}]"],
            [@"""\ufffd"""],
        ];
        foreach (var (left, ours) in same.SelectMany(static (texts, at) => texts.Select(text => (text, at))))
        {
            foreach (var (right, theirs) in same.SelectMany(static (texts, at) => texts.Select(text => (text, at))))
            {
                AnyJson one = AnyJson.Parse(left), other = AnyJson.Parse(right);
                Equal(ours == theirs, one.Equals(other), $"{left} == {right}");
                True(ours != theirs || one.GetHashCode() == other.GetHashCode(), $"hash codes of {left} and {right}");
                Equal(left, one.ToString(), "its text");
            }
        }
    }

    private static void TheFirstHundredFaultsAreInWords()
    {
        foreach (var count in new[] { 1, 99, 100, 101, 250 })
        {
            var faults = new FaultList();
            var json = JsonDocument.Parse($"[{string.Join(',', Enumerable.Repeat("true", count))}]").RootElement;
            Is.List(Is.String)(json, At.Root(faults));
            Equal(Math.Min(count, 100), faults.InWords.Count, "faults in words");
            Equal(Math.Max(count - 100, 0), faults.Omitted, "omitted faults");
            var refusal = new ParseException("Texts", faults.InWords, faults.Omitted);
            Equal(faults.Omitted, refusal.Omitted, "omitted faults of the exception");
            var lines = refusal.Message.Split('\n');
            Equal(count == 1 ? "Texts: $[0]: expected a string, found true" : $"Texts: {count} faults", lines[0], "the first line");
            Equal(count == 1 ? 1 : Math.Min(count, 100) + (count > 100 ? 2 : 1), lines.Length, "lines");
            True(count <= 100 || lines[^1] == $"  and {count - 100} more", lines[^1]);
        }
    }

    private static void NothingControlsATerminal()
    {
        var controls = Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7f, 0x21)).Concat([0xad, 0x61c, 0x180e])
            .Concat(Enumerable.Range(0x200b, 5)).Concat(Enumerable.Range(0x2028, 7)).Concat(Enumerable.Range(0x2060, 16))
            .Concat([0xfeff, 0xfff9, 0xfffa, 0xfffb]).Concat([0xd800, 0xdbff, 0xdc00, 0xdfff]).ToHashSet();
        var forms = new Dictionary<int, string> { [8] = "\\b", [9] = "\\t", [10] = "\\n", [12] = "\\f", [13] = "\\r" };
        for (var code = 0; code <= 0xffff; code++)
        {
            if (char.IsSurrogate((char)code) && !controls.Contains(code))
            {
                continue;
            }

            var shown = controls.Contains(code) ? forms.GetValueOrDefault(code, $"\\u{code:x4}") : $"{(char)code}";
            Equal($"a{shown}b", JsonText.Shown($"a{(char)code}b"), $"U+{code:X4}");
        }

        Equal("a\U0001F600b", JsonText.Shown("a\U0001F600b"), "a whole pair");
        Equal("a\\udb40\\udc41b", JsonText.Shown("a\U000E0041b"), "a tag");
        Equal("\U000E0080", JsonText.Shown("\U000E0080"), "what is behind the tags");
        var faults = new FaultList();
        At.Root(faults).Property("a\u009b").Expected("a\u202e", JsonDocument.Parse("\"\\u001b[31m\u2066\"").RootElement);
        Equal("$[\"a\\u009b\"]: expected a\\u202e, found \"\\u001b[31m\\u2066\"", faults.InWords[0].ToString(), "a fault");
    }

    private static void NamesAndPathsAreBounded()
    {
        string Path(params string[] names)
        {
            var faults = new FaultList();
            names.Aggregate(At.Root(faults), static (at, name) => at.Property(name)).Say("wrong");
            return faults.InWords[0].Path;
        }

        Equal($"$.{new string('a', 64)}", Path(new string('a', 64)), "a name of 64 characters");
        Equal($"$[\"{new string('a', 64)}…\"]", Path(new string('a', 65)), "a longer name");
        var smiles = string.Concat(Enumerable.Repeat("\U0001F600", 65));
        Equal($"$[\"{smiles[..128]}…\"]", Path(smiles), "a longer name beyond the basic plane");
        var names = Enumerable.Repeat(new string('b', 64), 40).ToArray();
        var whole = $"${string.Concat(names.Select(static name => $".{name}"))}";
        Equal($"{whole[..512]}…{whole[^512..]}", Path(names), "a long path");
        Equal($"${string.Concat(names[..15].Select(static name => $".{name}"))}", Path(names[..15]), "a shorter path");
    }

    private static void ExpectedValuesAreBounded()
    {
        var faults = new FaultList();
        Is.OneOf([.. Enumerable.Range(0, 23).Select(static number => $"{number}")])(JsonDocument.Parse("0").RootElement, At.Root(faults));
        var shown = string.Join(", ", Enumerable.Range(0, 20).Select(static number => $"\"{number}\""));
        Equal($"expected one of {shown} and 3 more, found 0", faults.InWords[0].Message, "many values");
        Is.OneOf(new string('a', 50))(JsonDocument.Parse(new string('7', 41)).RootElement, At.Root(faults));
        Equal($"expected one of \"{new string('a', 39)}…, found {new string('7', 40)}…", faults.InWords[1].Message, "long values");
    }

    private static void ManyNamesAreFoundAsFewAre()
    {
        var json = JsonDocument.Parse($"{{{string.Join(',', Enumerable.Range(0, 100).Select(static at => $"\"p{at}\":{at}"))},\"p7\":true}}").RootElement;
        var properties = new PropertyLookup(json);
        for (var at = 0; at < 100; at++)
        {
            True(properties.TryGet($"p{at}", out var value), $"p{at}");
            Equal(at == 7 ? "true" : $"{at}", value.GetRawText(), "the last of two counts");
            True(!properties.TryGet($"q{at}", out _), $"q{at}");
        }
    }

    private static void AVerdictIsFoundOnce()
    {
        var asked = 0;
        void Count(JsonElement json, At at)
        {
            asked++;
            at.Expected("something else", json);
        }

        var variants = new UnionVariants(Count, Count, Is.Any);
        var json = JsonDocument.Parse("{\"a\":[1]}").RootElement;
        var place = At.Root(new FaultList()).Remembering(json);
        for (var time = 0; time < 3; time++)
        {
            Equal(2, variants.Choose(json, place.Unread()), "the variant");
            Equal(2, variants.Choose(json.GetProperty("a")[0], place.Property("a").Item(0)), "the variant inside");
        }

        Equal(4, asked, "checks of two values");
    }

    private static void MultiplesAreExact()
    {
        foreach (var (number, factor, expected) in new[]
        {
            ("0", "7", true), ("7e300", "7", true), ("8e300", "7", false), ("0.3", "0.1", true), ("0.35", "0.1", false),
            (new string('7', 5000), "7", true), ($"{new string('7', 5000)}1", "7", false), ("1e5", "1e6", false),
            ("12345678901234567890123456789012345678901234567890", "12345678901234567890", false),
            ("12345678901234567890000000000000000000000012345678901234567890", "12345678901234567890", true),
        })
        {
            Equal(expected, NumberText.Of(number).IsMultipleOf(NumberText.Of(factor)), $"{JsonText.Cut(number, 40)} and {factor}");
        }
    }

    private static void True(bool holds, string what) => Equal(true, holds, what);

    private static void Equal<T>(T expected, T found, string what)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, found))
        {
            Failures.Add($"{what}: expected {expected}, found {found}");
        }
    }
}
