using System.Text.Encodings.Web;
using System.Text.Json;

namespace Acme.Trading.Events.Json;

/// <summary>How deep documents may be, and how text is escaped.</summary>
internal static class WireLimits
{
    /// <summary>As deep as the strictest of the common parsers reads.</summary>
    private const int Depth = 128;

    internal static readonly JsonReaderOptions Reader = new() { MaxDepth = Depth };

    internal static readonly JsonDocumentOptions Document = new() { MaxDepth = Depth };

    /// <summary>Text goes into events, not into HTML: letters of any language stay readable.</summary>
    internal static readonly JsonWriterOptions Writer = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };
}
