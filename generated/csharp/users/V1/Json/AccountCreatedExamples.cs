using Acme.Events;

namespace Acme.Users.Events.V1.Json;

/// <summary>The samples of <see cref="AccountCreated"/>.</summary>
internal static class AccountCreatedExamples
{
    internal static readonly ValueList<AccountCreated> All =
    [
        AccountCreatedConverter.Instance.Parse(
            """
            {
              "username": "ada",
              "email": "ada@example.com"
            }
            """),
    ];
}
