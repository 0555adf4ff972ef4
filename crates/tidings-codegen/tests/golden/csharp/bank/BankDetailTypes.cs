namespace Acme.Bank.Events;

/// <summary>The detail-types of the events, for rules and senders.</summary>
public static class BankDetailTypes
{
    /// <summary><c>bank.test:created</c>, version 1.</summary>
    public const string TestCreatedV1 = "bank.test:created";

    /// <summary><c>bank.transaction:created</c>, version 1.</summary>
    public const string TransactionCreatedV1 = "bank.transaction:created";
}
