namespace Acme.Bank.Events;

/// <summary>The detail-types of the events, for rules and senders.</summary>
public static class BankDetailTypes
{
    /// <summary><c>bank.test:created</c>, version 1.</summary>
    public const string TestCreatedV1 = "bank.test:created";

    /// <summary><c>bank.transaction:created</c>, version 1.</summary>
    public const string TransactionCreatedV1 = "bank.transaction:created";

    /// <summary><c>bank.transaction:created</c>, version 2.</summary>
    public const string TransactionCreatedV2 = "bank.transaction:created@v2";

    /// <summary><c>bank.transaction:deleted</c>, version 1.</summary>
    public const string TransactionDeletedV1 = "bank.transaction:deleted";

    /// <summary><c>bank.transaction:statuschanged</c>, version 1.</summary>
    public const string TransactionStatusChangedV1 = "bank.transaction:statuschanged";
}
