namespace Acme.Bank.Events;

/// <summary>The sources of the events, for rules and senders.</summary>
public static class BankSources
{
    /// <summary><c>com.24sevenoffice.banktransfer</c></summary>
    public const string Com24sevenofficeBanktransfer = "com.24sevenoffice.banktransfer";
}
