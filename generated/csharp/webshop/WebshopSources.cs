namespace Acme.Webshop.Events;

/// <summary>The sources of the events, for rules and senders.</summary>
public static class WebshopSources
{
    /// <summary><c>com.example.webshop</c></summary>
    public const string ComExampleWebshop = "com.example.webshop";
}
