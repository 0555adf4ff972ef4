using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Text;

namespace Acme.Events.Internal;

/// <summary>
/// A regular expression, compiled when the package was generated: the table of an automaton, which goes through a text
/// once whatever the pattern is.
/// </summary>
internal sealed class PatternTable
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /// <summary>Each table is one text of the program, so it is found by its reference and not by its letters.</summary>
    private static readonly ConcurrentDictionary<string, PatternTable> Known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The class of each character of ASCII.</summary>
    private readonly byte[] ascii = new byte[0x80];

    /// <summary>The characters at which another class begins, and these classes.</summary>
    private readonly int[] begins;
    private readonly byte[] classes;

    /// <summary>The state that follows: a row per state, a column per class. A state is the place where its row begins.</summary>
    private readonly ushort[] next;

    private readonly int start;

    /// <summary>States from this one on are those in which a text may end.</summary>
    private readonly int accepting;

    /// <summary>States that nothing leaves, or -1: those that never accept and that always do.</summary>
    private readonly int dead;
    private readonly int decided;

    private PatternTable(string table)
    {
        var at = 0;
        var width = Number(table, ref at);
        var states = Number(table, ref at);
        start = Number(table, ref at) * width;
        accepting = Number(table, ref at) * width;
        begins = new int[Number(table, ref at)];
        classes = new byte[begins.Length];
        for (var range = 0; range < begins.Length; range++)
        {
            begins[range] = (range > 0 ? begins[range - 1] : 0) + Number(table, ref at);
            classes[range] = (byte)Number(table, ref at);
        }

        next = new ushort[states * width];
        for (var state = 0; state < states;)
        {
            var same = Number(table, ref at);
            for (var column = 0; column < width;)
            {
                var symbol = Number(table, ref at);
                var way = symbol % 2 == 1 ? symbol / 2 : -(symbol / 2);
                var end = column + Number(table, ref at);
                for (; column < end; column++)
                {
                    for (var other = state; other < state + same; other++)
                    {
                        next[(other * width) + column] = (ushort)(symbol == 0 ? 0 : (other + way) * width);
                    }
                }
            }

            state += same;
        }

        var last = next.Length - width;
        dead = accepting > 0 && Stays(0, width) ? 0 : -1;
        decided = accepting <= last && Stays(last, width) ? last : -1;
        for (var code = 0; code < ascii.Length; code++)
        {
            ascii[code] = ClassOf(code);
        }
    }

    /// <summary>The automaton of a table, made at its first use.</summary>
    internal static PatternTable Of(string table) => Known.GetOrAdd(table, static table => new PatternTable(table));

    /// <summary>Whether the pattern matches somewhere in a text.</summary>
    internal bool IsMatch(ReadOnlySpan<char> text)
    {
        var state = start;
        for (var at = 0; at < text.Length; at++)
        {
            int code = text[at];
            if (code < ascii.Length)
            {
                state = next[state + ascii[code]];
            }
            else
            {
                // Half of a surrogate pair without the other is a character of its own (ECMA 262, 11.1.4).
                if (Rune.DecodeFromUtf16(text[at..], out var rune, out var units) == global::System.Buffers.OperationStatus.Done)
                {
                    code = rune.Value;
                    at += units - 1;
                }

                state = next[state + ClassOf(code)];
            }

            if (state == dead || state == decided)
            {
                break;
            }
        }

        return state >= accepting;
    }

    private byte ClassOf(int code)
    {
        var place = Array.BinarySearch(begins, code);
        return classes[place < 0 ? ~place - 1 : place];
    }

    private bool Stays(int state, int width)
    {
        foreach (var to in next.AsSpan(state, width))
        {
            if (to != state)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads a number: five bits per digit, the lowest first.</summary>
    private static int Number(string table, ref int at)
    {
        var value = 0;
        for (var shift = 0; ; shift += 5)
        {
            var digit = Digits.IndexOf(table[at++]);
            value |= (digit & 31) << shift;
            if (digit < 32)
            {
                return value;
            }
        }
    }
}
