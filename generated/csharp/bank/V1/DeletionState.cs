using System.Text.Json.Serialization;
using Acme.Bank.Events.V1.Json;
using Acme.Events;

namespace Acme.Bank.Events.V1;

/// <summary>Whether a transaction is deleted.</summary>
[JsonConverter(typeof(DeletionStateConverter))]
public enum DeletionState
{
    /// <summary>The transaction is deleted. It can be restored.</summary>
    Deleted,

    /// <summary>The transaction is in use.</summary>
    Active,
}

/// <summary>Reads and writes <see cref="DeletionState"/> alone.</summary>
public static class DeletionStateJson
{
    /// <summary>Reads JSON.</summary>
    /// <exception cref="ParseException">The text is not JSON, or none of the values.</exception>
    public static DeletionState Parse(string json) => DeletionStateConverter.Instance.Parse(json);

    /// <summary>Writes JSON.</summary>
    public static string ToJson(this DeletionState value) => DeletionStateConverter.Instance.ToJson(value);
}
