using System.Collections.Generic;
using System.Text.Json;

namespace Acme.Events.Internal;

/// <summary>
/// Finds properties of an object by name; of two with one name the last counts. <see cref="JsonElement"/> goes through
/// all properties each time: where many names are asked for, a dictionary is made.
/// </summary>
internal sealed class PropertyLookup
{
    /// <summary>So many names are looked for without a dictionary.</summary>
    private const int Few = 32;

    private readonly JsonElement json;
    private Dictionary<string, JsonElement>? all;
    private int asked;

    internal PropertyLookup(JsonElement json)
    {
        this.json = json;
    }

    internal bool TryGet(string name, out JsonElement value)
    {
        if (all is null && ++asked <= Few)
        {
            return json.TryGetProperty(name, out value);
        }

        all ??= JsonEquality.Properties(json);
        return all.TryGetValue(name, out value);
    }
}
