namespace Acme.Trading.Events;

/// <summary>The sources of the events, for rules and senders.</summary>
public static class TradingSources
{
    /// <summary><c>trading</c></summary>
    public const string Trading = "trading";
}
