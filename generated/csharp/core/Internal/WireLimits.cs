using System;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Acme.Events.Internal;

/// <summary>How deep documents may be, and how text is escaped.</summary>
internal static class WireLimits
{
    /// <summary>As deep as the strictest of the common parsers, serde_json, reads.</summary>
    private const int Depth = 127;

    internal static readonly JsonReaderOptions Reader = new() { MaxDepth = Depth };

    internal static readonly JsonDocumentOptions Document = new() { MaxDepth = Depth };

    /// <summary>Text goes into events, not into HTML: letters of any language stay readable.</summary>
    internal static readonly JsonWriterOptions Writer = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>Whether a document goes deeper than it may.</summary>
    internal static bool IsTooDeep(ReadOnlySpan<byte> utf8Json)
    {
        var depth = 0;
        var inString = false;
        for (var at = 0; at < utf8Json.Length; at++)
        {
            switch (utf8Json[at])
            {
                case (byte)'\\' when inString:
                    at++;
                    break;
                case (byte)'"':
                    inString = !inString;
                    break;
                case (byte)'{' or (byte)'[' when !inString:
                    if (++depth > Depth)
                    {
                        return true;
                    }

                    break;
                case (byte)'}' or (byte)']' when !inString:
                    depth--;
                    break;
            }
        }

        return false;
    }
}
